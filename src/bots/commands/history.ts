import { nameLines } from '../../domain/ledger/name-lines.ts'
import { readStatement, type StatementCursor, type StatementFilter } from '../../domain/ledger/statement.ts'
import type { Member } from '../../generated/prisma/client.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx } from '../kit/command.ts'
import { FILE_MAX_BYTES } from '../kit/view-files.ts'
import {
  readHistoryFilter,
  readHistoryPlace,
  writeHistoryFilter,
  writeHistoryPlace,
} from '../views/history-bytes.ts'
import { movementHeader, movementLine } from '../views/history-csv.ts'
import { type HistoryFile, historyFileView, historyView } from '../views/history-view.ts'
import { csvOf } from '../views/submissions-csv.ts'
import { viewer } from './answering.ts'

/** Months that can be picked: two years, as many as a select takes beside "all". */
const MONTHS = 24

/** What is read from the database at once for a file. */
const READ = 500

/** A little below what a platform takes: the last line that fits is not known before it is written. */
const FILE_BYTES = FILE_MAX_BYTES - 1024 * 1024

/** Every movement, ten a page, by balance, topic and month. */
export const history: Command = {
  ...entries.history,
  menu: { name: 'history', platforms: BOTH },
  async run(ctx, { filter = '', at = '', open = '' }) {
    const member = await readMember(ctx)
    const asked = readHistoryFilter(filter)
    const chosen = { ...asked, utcOffsetMinutes: member.utcOffsetMinutes ?? 0 }
    const place = readHistoryPlace(at)
    const found = await readPage(ctx, chosen, place.cursor)
    // Whoever turns past the end (an old button, another filter) is shown the beginning again.
    const isLost = place.cursor !== null && found.lines.length === 0
    const page = isLost ? await readPage(ctx, chosen, null) : found
    const facts = {
      ...page,
      filter: asked,
      place: isLost ? { cursor: null, page: 1 } : place,
      months: monthsOf(member, ctx.domain.clock.now()),
      open,
    }
    return { view: historyView(viewer(ctx), facts) }
  },
}

/** The movements that the filter leaves, as a file; in several where one would be too large to send. */
export const exportHistory: Command = {
  ...entries.exportHistory,
  async run(ctx, { filter = '', at = '' }) {
    const member = await readMember(ctx)
    const asked = readHistoryFilter(filter)
    const chosen = { ...asked, utcOffsetMinutes: member.utcOffsetMinutes ?? 0 }
    const file = await makeFile(ctx, chosen, readHistoryPlace(at).cursor)
    return { view: historyFileView(viewer(ctx), asked, file) }
  },
}

function readMember({ domain, me }: Ctx): Promise<Member> {
  return domain.store.db.member.findUniqueOrThrow({ where: { id: me.memberId } })
}

async function readPage({ domain, me }: Ctx, filter: StatementFilter, cursor: StatementCursor) {
  const page = await readStatement(domain.store, me.memberId, filter, cursor)
  return { ...page, lines: await nameLines(domain.store, page.lines) }
}

/** The months since somebody joined, newest first, by their own clock. */
function monthsOf({ createdAt, utcOffsetMinutes }: Member, now: Date): string[] {
  const monthAt = (at: Date) => {
    const local = new Date(at.getTime() + (utcOffsetMinutes ?? 0) * 60_000)
    return local.getUTCFullYear() * 12 + local.getUTCMonth()
  }
  const last = monthAt(now)
  const count = Math.min(MONTHS, last - monthAt(createdAt) + 1)
  return Array.from({ length: count }, (_, ago) => {
    const month = last - ago
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

async function makeFile(
  ctx: Ctx,
  filter: StatementFilter,
  from: StatementCursor,
): Promise<HistoryFile | null> {
  const v = viewer(ctx)
  const { store } = ctx.domain
  const parts = [csvOf([movementHeader(v)], { isFirst: true })]
  let bytes = 0
  let cursor = from
  for (;;) {
    const page = await readStatement(store, ctx.me.memberId, filter, cursor, READ)
    for (const line of await nameLines(store, page.lines)) {
      const csv = csvOf([movementLine(v, line)], { isFirst: false })
      bytes += Buffer.byteLength(csv)
      if (bytes > FILE_BYTES) return fileOf(parts, filter, from, cursor)
      parts.push(csv)
      cursor = { side: 'older', seq: line.seq }
    }
    if (!page.hasOlder) return parts.length === 1 ? null : fileOf(parts, filter, from, null)
  }
}

function fileOf(
  parts: string[],
  filter: StatementFilter,
  from: StatementCursor,
  next: StatementCursor,
): HistoryFile {
  const chosen = writeHistoryFilter(filter)
  const name = ['movements', chosen, from ? `before-${from.seq}` : ''].filter((part) => part !== '')
  return {
    csv: parts.join(''),
    rows: parts.length - 1,
    name: `${name.join('-')}.csv`,
    nextAt: next && writeHistoryPlace({ cursor: next, page: 1 }),
  }
}
