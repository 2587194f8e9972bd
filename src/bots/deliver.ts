import { after } from '../domain/kit/clock.ts'
import { type Decided, decideTelling } from '../domain/notices/decide-telling.ts'
import { REFRESH_CARD } from '../domain/notices/relay-events.ts'
import type { Notice } from '../generated/prisma/client.ts'
import type { DeliverySource } from './delivery-source.ts'
import type { EditOutcome, SendOutcome } from './kit/messenger.ts'
import { refreshCard } from './refresh-card.ts'
import { sendNotice } from './send-notice.ts'
import { tellSummary } from './tell-summary.ts'

export type { DeliverySource } from './delivery-source.ts'

const BATCH = 20
/** A process that died while sending leaves its notices to others after this time. */
const LEASE_MS = 30_000
const MAX_ATTEMPTS = 20

/**
 * Delivers what waits, oldest first: each notice to the platform its person used last (or to nobody, or later,
 * or together with others of its kind), each changed card wherever it stands. Blocked, closed, too fast,
 * unchanged: outcomes with a rule each, not errors. Returns when to look again, if something must wait.
 */
export async function deliverNotices(source: DeliverySource): Promise<Date | null> {
  for (;;) {
    const claimed = await claim(source)
    if (claimed.length === 0) break
    for (const notice of claimed) await deliverOne(source, notice)
  }
  const next = await source.domain.store.db.notice.findFirst({
    where: { state: 'WAITING' },
    orderBy: { nextAt: 'asc' },
    select: { nextAt: true },
  })
  return next?.nextAt ?? null
}

async function claim(source: DeliverySource): Promise<Notice[]> {
  const now = source.domain.clock.now()
  const rows = await source.domain.store.run({
    name: 'claim_notices',
    text: `UPDATE notice SET next_at = $2, attempts = attempts + 1
      WHERE id IN (SELECT id FROM notice WHERE state = 'WAITING' AND next_at <= $1
        ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
      RETURNING id`,
    values: [now, after(now, LEASE_MS)],
  })
  const ids = rows.map((row) => String(row.id))
  return source.domain.store.db.notice.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
}

async function deliverOne(source: DeliverySource, notice: Notice): Promise<void> {
  try {
    if (notice.kind.startsWith(REFRESH_CARD)) {
      await settle(source, notice, await refreshCard(source, notice))
      return
    }
    const decided = await decideTelling(source.domain, notice)
    if (decided.kind === 'tell') await tell(source, notice)
    else await putOff(source, notice, decided)
  } catch (error) {
    source.log.warn(
      { err: error, notice: notice.id, kind: notice.kind },
      'a notice could not be made; it is tried again',
    )
    await settle(source, notice, { kind: 'later', retryAfterMs: backoffMs(notice) })
  }
}

async function tell(source: DeliverySource, notice: Notice): Promise<void> {
  const outcome = (await tellSummary(source, notice)) ?? (await sendNotice(source, notice))
  if (outcome.kind !== 'settled') await settle(source, notice, outcome)
}

/** To wait for the end of the quiet hours is no attempt. */
async function putOff(source: DeliverySource, notice: Notice, decided: Decided): Promise<void> {
  if (decided.kind !== 'wait') return
  const data = { nextAt: decided.until, attempts: 0 }
  await source.domain.store.db.notice.updateMany({ where: { id: notice.id, state: 'WAITING' }, data })
}

/** What becomes of a notice after an attempt. */
async function settle(
  source: DeliverySource,
  notice: Notice,
  outcome: SendOutcome | EditOutcome,
): Promise<void> {
  const isCard = notice.kind.startsWith(REFRESH_CARD)
  const now = source.domain.clock.now()
  const update = (data: object) => source.domain.store.db.notice.update({ where: { id: notice.id }, data })
  switch (outcome.kind) {
    case 'sent':
    case 'edited':
    case 'gone':
      await update({ state: 'SENT' })
      return
    case 'unreachable':
      await update({ state: isCard ? 'SENT' : 'INBOX' })
      return
    case 'later':
      if (notice.attempts >= MAX_ATTEMPTS) await update({ state: isCard ? 'REJECTED' : 'INBOX' })
      else await update({ nextAt: after(now, outcome.retryAfterMs) })
      return
    case 'rejected':
      source.log.warn(
        { notice: notice.id, kind: notice.kind, reason: outcome.reason },
        'a notice was refused',
      )
      await update({ state: 'REJECTED' })
      return
    default:
      outcome satisfies never
  }
}

function backoffMs(notice: Notice): number {
  return Math.min(60_000, 1_000 * 2 ** Math.min(notice.attempts, 6))
}
