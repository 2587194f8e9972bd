import { after } from '../domain/kit/clock.ts'
import type { NoticeKind } from '../domain/notices/notices-for.ts'
import { REFRESH_CARD } from '../domain/notices/relay-events.ts'
import type { Notice, Platform } from '../generated/prisma/client.ts'
import { type ContextSource, makeContext } from './context.ts'
import type { Ctx } from './kit/command.ts'
import type { EditOutcome, Messenger, SendOutcome } from './kit/messenger.ts'
import { viewDigest, withDigest } from './kit/view-digest.ts'
import { cardView, noticeView } from './notice-view-for.ts'

export type DeliverySource = ContextSource & {
  messengers: Partial<Record<Platform, Messenger>>
  log: { warn(fields: object, message: string): void }
}

const BATCH = 20
/** A process that died while sending leaves its notices to others after this time. */
const LEASE_MS = 30_000
const MAX_ATTEMPTS = 20
/** Told without a sound: good to know, nothing to do. */
const QUIET: ReadonlySet<string> = new Set([
  'approved-for-you',
  'correction-lapsed-employer',
  'rated',
  'held-returned',
])

/**
 * Delivers what waits, oldest first: each notice to the platform its person used last, each changed card
 * wherever it stands. Blocked, closed, too fast, unchanged: outcomes with a rule each, not errors. Returns when
 * to look again, if something must be retried.
 */
export async function deliverNotices(source: DeliverySource): Promise<Date | null> {
  for (;;) {
    const claimed = await claim(source)
    for (const notice of claimed) await deliverOne(source, notice)
    if (claimed.length < BATCH) break
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
    if (notice.kind.startsWith(REFRESH_CARD)) await refreshCard(source, notice)
    else await sendNotice(source, notice)
  } catch (error) {
    source.log.warn(
      { err: error, notice: notice.id, kind: notice.kind },
      'a notice could not be made; it is tried again',
    )
    await settle(source, notice, { kind: 'later', retryAfterMs: backoffMs(notice) })
  }
}

async function sendNotice(source: DeliverySource, notice: Notice): Promise<void> {
  const { db } = source.domain.store
  const platforms = Object.keys(source.messengers) as Platform[]
  const identity = await db.identity.findFirst({
    where: { memberId: notice.memberId, platform: { in: platforms }, reachable: true },
    orderBy: { lastSeenAt: 'desc' },
  })
  const messenger = identity && source.messengers[identity.platform]
  if (!identity || !messenger) return settle(source, notice, { kind: 'unreachable' })
  const ctx = await contextFor(source, identity, notice.id)
  const told = await noticeView(ctx, notice.kind as NoticeKind, aboutOf(notice))
  const view = told && withDigest(told)
  if (!view) return settle(source, notice, { kind: 'rejected', reason: 'what it was about is gone' })
  const quiet = QUIET.has(notice.kind)
  const outcome = await messenger.send(identity.platformUserId, view, { quiet, nonce: notice.id })
  if (outcome.kind === 'sent' && view.card) {
    const { platform, platformUserId, memberId } = identity
    const card = {
      platformUserId,
      memberId,
      kind: view.card.kind,
      objectId: view.card.objectId,
      shown: view.card.shown ?? '',
    }
    const key = { platform, ...outcome.place }
    await db.card.upsert({
      where: { platform_chatId_messageId: key },
      create: { ...key, ...card },
      update: card,
    })
  }
  if (outcome.kind === 'unreachable') {
    const { platform, platformUserId } = identity
    await db.identity.update({
      where: { platform_platformUserId: { platform, platformUserId } },
      data: { reachable: false },
    })
    const other = await db.identity.count({
      where: { memberId: notice.memberId, reachable: true, platform: { in: platforms } },
    })
    if (other > 0) return settle(source, notice, { kind: 'later', retryAfterMs: 0 })
  }
  await settle(source, notice, outcome)
}

async function refreshCard(source: DeliverySource, notice: Notice): Promise<void> {
  const { db } = source.domain.store
  const place = notice.payload as { platform: Platform; chatId: string; messageId: string }
  const { platform, chatId, messageId } = place
  const key = { platform_chatId_messageId: { platform, chatId, messageId } }
  const card = await db.card.findUnique({ where: key })
  const messenger = source.messengers[platform]
  if (!card || !messenger) return settle(source, notice, { kind: 'edited' })
  const identity = await db.identity.findUnique({
    where: { platform_platformUserId: { platform, platformUserId: card.platformUserId } },
  })
  const ctx = identity && (await contextFor(source, identity, notice.id))
  const view = ctx && (await cardView(ctx, card.kind, card.objectId))
  const shown = view && viewDigest(view)
  if (!view || shown === card.shown) return settle(source, notice, { kind: 'edited' })
  const outcome = await messenger.edit({ chatId, messageId }, view)
  if (outcome.kind === 'edited')
    await db.card.updateMany({ where: { platform, chatId, messageId }, data: { shown: shown ?? '' } })
  if (outcome.kind === 'gone') await db.card.deleteMany({ where: { platform, chatId, messageId } })
  await settle(source, notice, outcome)
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

async function contextFor(
  source: DeliverySource,
  identity: {
    platform: Platform
    platformUserId: string
    displayName: string
    clientLocale: string
    memberId: string
  },
  key: string,
): Promise<Ctx> {
  const { platform, platformUserId, displayName, clientLocale, memberId } = identity
  const member = await source.domain.store.db.member.findUniqueOrThrow({ where: { id: memberId } })
  const roles = source.rolesOf(platform, platformUserId)
  const me = {
    memberId,
    country: member.country,
    countryVerified: member.countryVerifiedAt !== null,
    locale: member.locale,
    roles,
  }
  return makeContext(
    source,
    { platform, platformUserId, displayName, locale: clientLocale },
    me,
    `notice:${key}`,
  )
}

function aboutOf(notice: Notice): string {
  return (notice.payload as { about: string }).about
}
