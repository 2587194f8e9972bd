import type { PostingKind } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'
import type { Statement, Store } from '../kit/store.ts'
import { cashOf, walletOf } from './accounts.ts'

/** One movement on a member's balances: positive came in, negative went out. */
export type StatementLine = {
  seq: bigint
  /** What it was settled under: the same for all movements that happened together. */
  key: string
  at: Date
  account: 'cash' | 'wallet'
  micros: Micros
  kind: PostingKind
  /** The id of what it was for. */
  about: string
}

/** What a movement was about, in as few words as a person sorts them by. */
export const STATEMENT_TOPICS = ['earned', 'spent', 'refunds', 'vouchers', 'withdrawals', 'other'] as const
export type StatementTopic = (typeof STATEMENT_TOPICS)[number]

/** By the balance where what happened means something else for either side of it. */
type Topics = StatementTopic | Readonly<Record<StatementLine['account'], StatementTopic>>

const TOPIC_OF: Readonly<Record<PostingKind, Topics>> = {
  'voucher-issued': 'vouchers',
  'voucher-made': 'vouchers',
  'voucher-redeemed': 'vouchers',
  'voucher-cancelled': 'vouchers',
  'voucher-expired': 'vouchers',
  'campaign-funded': 'spent',
  'slots-added': 'spent',
  'slot-paid': 'earned',
  'slot-returned': 'refunds',
  'slots-returned': 'refunds',
  'withdrawal-requested': 'withdrawals',
  'withdrawal-completed': 'withdrawals',
  'withdrawal-rejected': 'withdrawals',
  'withdrawal-cancelled': 'withdrawals',
  'withdrawal-returned': 'withdrawals',
  adjusted: 'other',
  'topped-up': 'other',
  'order-funded': 'spent',
  'order-paid': 'earned',
  'order-refunded': 'refunds',
  // The seller's part is cash, the buyer's returns to the wallet.
  'order-split': { cash: 'earned', wallet: 'refunds' },
  'given-up': 'other',
}

/** Which movements; `null` means all. `month` is written `2026-11`, by the member's own clock. */
export type StatementFilter = {
  account: 'cash' | 'wallet' | null
  topic: StatementTopic | null
  month: string | null
  /** How far the member's clock is from UTC, in minutes. */
  utcOffsetMinutes: number
}

export const ALL_MOVEMENTS: StatementFilter = {
  account: null,
  topic: null,
  month: null,
  utcOffsetMinutes: 0,
}

/** Beside which line to go on; `null` is the newest. */
export type StatementCursor = { side: 'older' | 'newer'; seq: bigint } | null

export type StatementPage = { lines: StatementLine[]; hasNewer: boolean; hasOlder: boolean }

/** Movements on one page of the chat. */
export const STATEMENT_PAGE = 10

/**
 * A member's movements, newest first, `take` of them, before or after a line that was seen. However many there
 * are, a page without a filter reads no more of the ledger than it shows; with one it may read the member's own.
 */
export async function readStatement(
  store: Store,
  memberId: string,
  filter: StatementFilter = ALL_MOVEMENTS,
  cursor: StatementCursor = null,
  take = STATEMENT_PAGE,
): Promise<StatementPage> {
  const rows = await store.run(statementOf(memberId, filter, cursor, take))
  const more = rows.length > take
  const lines = rows.slice(0, take).map((row) => lineOf(row, memberId))
  if (cursor?.side === 'newer') return { lines: lines.reverse(), hasNewer: more, hasOlder: true }
  return { lines, hasNewer: cursor !== null, hasOlder: more }
}

function statementOf(
  memberId: string,
  filter: StatementFilter,
  cursor: StatementCursor,
  take: number,
): Statement {
  const newer = cursor?.side === 'newer'
  const [beyond, order] = newer ? ['seq > $3', 'ASC'] : ['seq < $3', 'DESC']
  // Each of the four stands in an index in this order already: the newest of all are found without sorting.
  const branch = (side: 'from' | 'to', account: '$1' | '$2') => `
    (SELECT seq, posting_key, ${side}_account AS account, ${side === 'to' ? '' : '-'}amount_micros AS micros
     FROM ledger_move WHERE ${side}_account = ${account} AND ${beyond}::bigint ORDER BY seq ${order})`
  const branches = [branch('from', '$1'), branch('from', '$2'), branch('to', '$1'), branch('to', '$2')]
  const kindsOn = (account: StatementLine['account']) =>
    filter.topic === null ? null : kindsOf(filter.topic, account)
  const bounds = filter.month === null ? [null, null] : monthBounds(filter.month, filter.utcOffsetMinutes)
  return {
    name: `statement_${newer ? 'newer' : 'older'}_${take}`,
    text: `
      SELECT m.seq::text AS seq, m.posting_key AS key, m.account, m.micros::text AS micros, p.kind, p.about, p.at
      FROM (${branches.join(' UNION ALL ')}) m JOIN posting p ON p.key = m.posting_key
      WHERE ($4::text[] IS NULL OR p.kind = ANY(CASE WHEN m.account = $1 THEN $4 ELSE $7::text[] END))
        AND ($5::timestamptz IS NULL OR p.at >= $5) AND ($6::timestamptz IS NULL OR p.at < $6)
      ORDER BY m.seq ${order} LIMIT ${take + 1}`,
    values: [
      filter.account === 'wallet' ? '' : cashOf(memberId),
      filter.account === 'cash' ? '' : walletOf(memberId),
      cursor?.seq.toString() ?? SEQ_MAX,
      kindsOn('cash'),
      ...bounds,
      kindsOn('wallet'),
    ],
  }
}

const SEQ_MAX = '9223372036854775807'

function kindsOf(topic: StatementTopic, account: StatementLine['account']): PostingKind[] {
  return (Object.keys(TOPIC_OF) as PostingKind[]).filter((kind) => {
    const topics = TOPIC_OF[kind]
    return (typeof topics === 'string' ? topics : topics[account]) === topic
  })
}

/** A member's month as two moments: the first is in it, the second is not any more. */
export function monthBounds(month: string, utcOffsetMinutes: number): [Date, Date] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const start = (months: number) => new Date(Date.UTC(year, months) - utcOffsetMinutes * 60_000)
  return [start(number - 1), start(number)]
}

function lineOf(row: Record<string, unknown>, memberId: string): StatementLine {
  return {
    seq: BigInt(String(row.seq)),
    key: String(row.key),
    at: row.at as Date,
    account: row.account === cashOf(memberId) ? 'cash' : 'wallet',
    micros: BigInt(String(row.micros)),
    kind: row.kind as PostingKind,
    about: String(row.about),
  }
}
