import type { DomainEvent } from '../events.ts'
import { newId } from '../kit/ids.ts'
import type { RunStatement, Store } from '../kit/store.ts'
import type { Domain } from '../kit/use-case.ts'
import { changedObjects, type NewNotice, noticesFor, type Sides } from './notices-for.ts'

const BATCH = 200

/** A card that shows an object which changed is told to be rendered again, like a notice. */
export const REFRESH_CARD = 'refresh-card'

/**
 * Turns events of the outbox into notices, each once: a notice is unique for its event, person and kind, and
 * events are marked in the same transaction. Any number of processes may relay at once. Returns how many
 * events were relayed.
 */
export async function relayEvents(domain: Domain): Promise<number> {
  let relayed = 0
  for (;;) {
    const count = await domain.store.within((run) => relayBatch(domain, run))
    relayed += count
    if (count < BATCH) return relayed
  }
}

async function relayBatch(domain: Domain, run: RunStatement): Promise<number> {
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
    const told = noticesFor(event, await sidesOf(domain.store, event))
    rows.push(...told.map((notice) => noticeRow(seq, notice, now)))
    const changed = [...changedObjects(event), ...(await changedInvitations(domain.store, event))]
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

/** An invitation shows its job: what that says and whether it runs, not how many slots it has at the moment. */
async function changedInvitations(store: Store, event: DomainEvent): Promise<string[]> {
  switch (event.kind) {
    case 'campaign-paused':
    case 'campaign-resumed':
    case 'campaign-stopped':
    case 'campaign-edited': {
      const where = { campaignId: event.campaignId }
      const invitations = await store.db.invitation.findMany({ where, select: { id: true } })
      return invitations.map(({ id }) => id)
    }
    default:
      return []
  }
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
      FROM jsonb_populate_recordset(null::notice, $1::jsonb)
      ON CONFLICT (event_seq, member_id, kind) DO NOTHING`,
    values: [JSON.stringify(rows)],
  })
}

async function sidesOf(store: Store, event: DomainEvent): Promise<Sides> {
  if ('submissionId' in event) {
    const found = await store.db.submission.findUnique({ where: { id: event.submissionId } })
    return { workerId: found?.workerId ?? null, employerId: found?.employerId ?? null }
  }
  if ('invitationId' in event) {
    const found = await store.db.invitation.findUnique({
      where: { id: event.invitationId },
      include: { campaign: true },
    })
    return { workerId: found?.workerId ?? null, employerId: found?.campaign.employerId ?? null }
  }
  if ('reservationId' in event) {
    const found = await store.db.reservation.findUnique({
      where: { id: event.reservationId },
      include: { campaign: true },
    })
    return { workerId: found?.memberId ?? null, employerId: found?.campaign.employerId ?? null }
  }
  if (event.kind === 'campaign-nearly-full' || event.kind === 'campaign-finished') {
    const found = await store.db.campaign.findUnique({ where: { id: event.campaignId } })
    return { workerId: null, employerId: found?.employerId ?? null }
  }
  return { workerId: null, employerId: null }
}
