import type { StatementCursor, StatementFilter, StatementTopic } from '../../domain/ledger/statement.ts'

/** What of a filter a button says; how late it is at the member's is read anew each time. */
export type HistoryFilter = Omit<StatementFilter, 'utcOffsetMinutes'>

export const NO_HISTORY_FILTER: HistoryFilter = { account: null, topic: null, month: null }

const TOPICS: Readonly<Record<StatementTopic, string>> = {
  earned: 'e',
  spent: 's',
  refunds: 'r',
  vouchers: 'v',
  withdrawals: 'p',
  other: 'o',
}
const topics = Object.keys(TOPICS) as StatementTopic[]
const FILTER = /^([cw]?)([a-z]?)(?:\.(20\d\d)(0[1-9]|1[0-2]))?$/

/** Writes a filter into few letters: with a place in the list it must fit into a button. */
export function writeHistoryFilter({ account, topic, month }: HistoryFilter): string {
  return `${account?.[0] ?? ''}${topic ? TOPICS[topic] : ''}${month ? `.${month.replace('-', '')}` : ''}`
}

/** Reads it back; whatever we would not have written is no filter. */
export function readHistoryFilter(bytes: string): HistoryFilter {
  const [found, account, topic, year, month] = FILTER.exec(bytes) ?? []
  if (found === undefined) return NO_HISTORY_FILTER
  return {
    account: account === 'c' ? 'cash' : account === 'w' ? 'wallet' : null,
    topic: topics.find((one) => TOPICS[one] === topic) ?? null,
    month: year === undefined ? null : `${year}-${month}`,
  }
}

/** Where a page begins. `page` is only told: the place is found by the line, however many came since. */
export type HistoryPlace = { cursor: StatementCursor; page: number }

const PLACE = /^([on])(\d{1,18})(?:\.(\d{1,4}))?$/

/** Writes a place: the side, the line, the number of the page. */
export function writeHistoryPlace({ cursor, page }: HistoryPlace): string {
  return cursor === null ? '' : `${cursor.side[0]}${cursor.seq}.${Math.min(page, 9999)}`
}

/** Reads it back; anything else is the newest. */
export function readHistoryPlace(bytes: string): HistoryPlace {
  const [found, side, seq = '0', page] = PLACE.exec(bytes) ?? []
  if (found === undefined) return { cursor: null, page: 1 }
  return {
    cursor: { side: side === 'n' ? 'newer' : 'older', seq: BigInt(seq) },
    page: Math.max(1, Number(page ?? 1)),
  }
}
