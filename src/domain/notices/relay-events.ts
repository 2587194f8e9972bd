import type { DomainEvent } from '../events.ts'
import { newId } from '../kit/ids.ts'
import type { RunStatement, Store } from '../kit/store.ts'
import type { Domain } from '../kit/use-case.ts'
import { readAboutEvent } from './about-event.ts'
import { type NewNotice, noticesFor } from './notices-for.ts'
import type { OperatorName } from './operators-of.ts'

const BATCH = 100

/** A card that shows an object which changed is told to be rendered again, like a notice. */
export const REFRESH_CARD = 'refresh-card'

/**
 * Turns events of the outbox into notices, each once: a notice is unique for its event, person and kind, and
 * events are marked in the same transaction. Any number of processes may relay at once. `operators`:
 * those the configuration names, for what operators are told. Returns how many events were relayed.
 */
export async function relayEvents(domain: Domain, operators: readonly OperatorName[] = []): Promise<number> {
  let relayed = 0
  for (;;) {
    const count = await domain.store.within((run) => relayBatch(domain, operators, run))
    relayed += count
    if (count < BATCH) return relayed
  }
}

async function relayBatch(
  domain: Domain,
  operators: readonly OperatorName[],
  run: RunStatement,
): Promise<number> {
  const now = domain.clock.now()
  const events = await run({
    name: 'claim_events',
    text: `SELECT seq, kind, payload FROM event WHERE relayed_at IS NULL ORDER BY seq LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
    values: [],
  })
  if (events.length === 0) return 0
  const rows: NoticeRow[] = []
  for (const row of events) {
    const event = { kind: row.kind, ...(row.payload as object) } as DomainEvent
    const seq = String(row.seq)
    const { sides, changed } = await readAboutEvent(domain.store, event, operators)
    const told = noticesFor(event, sides)
    rows.push(...told.map((notice) => noticeRow(seq, notice, now)))
    rows.push(...(await cardRows(domain.store, seq, changed, now)))
  }
  await insertNotices(run, rows)
  await run({
    name: 'mark_relayed',
    text: 'UPDATE event SET relayed_at = $1 WHERE seq = ANY($2::bigint[])',
    values: [now, events.map((row) => String(row.seq))],
  })
  return events.length
}

type NoticeRow = { id: string; event_seq: string; member_id: string; kind: string; payload: object; at: Date }

function noticeRow(seq: string, notice: NewNotice, now: Date): NoticeRow {
  const { kind, memberId, about } = notice
  return { id: newId(now), event_seq: seq, member_id: memberId, kind, payload: { about }, at: now }
}

/** One row for each place where a card of these objects stands. */
async function cardRows(store: Store, seq: string, objectIds: string[], now: Date): Promise<NoticeRow[]> {
  const cards = await store.db.card.findMany({ where: { objectId: { in: objectIds } } })
  return cards.map(({ platform, chatId, messageId, memberId }) => ({
    id: newId(now),
    event_seq: seq,
    member_id: memberId,
    kind: `${REFRESH_CARD}:${platform}:${chatId}:${messageId}`,
    payload: { platform, chatId, messageId },
    at: now,
  }))
}

async function insertNotices(run: RunStatement, rows: NoticeRow[]): Promise<void> {
  if (rows.length === 0) return
  await run({
    name: 'insert_notices',
    text: `INSERT INTO notice (id, event_seq, member_id, kind, payload, state, next_at, at)
      SELECT id, event_seq, member_id, kind, payload, 'WAITING', at, at
      FROM jsonb_populate_recordset(null::notice, $1::jsonb) AS n
      WHERE EXISTS (SELECT 1 FROM identity i WHERE i.member_id = n.member_id)
      ON CONFLICT (event_seq, member_id, kind) DO NOTHING`,
    values: [JSON.stringify(rows)],
  })
}
