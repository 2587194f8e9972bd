import type { NoticeKind } from '../domain/notices/notices-for.ts'
import type { Identity, Notice, Platform } from '../generated/prisma/client.ts'
import {
  contextFor,
  type DeliverySource,
  listReachable,
  noteUnreachable,
  type Reachable,
} from './delivery-source.ts'
import type { Place } from './kit/incoming.ts'
import type { SendOutcome } from './kit/messenger.ts'
import type { View } from './kit/view.ts'
import { withDigest } from './kit/view-digest.ts'
import { viewOfNotice } from './view-of-notice.ts'

/** Told without a sound: good to know, nothing to do. */
const QUIET: ReadonlySet<string> = new Set<NoticeKind>([
  'approved-for-you',
  'correction-lapsed-employer',
  'rated',
  'held-returned',
  'employer-rated',
  'order-rated',
  'order-content',
  'invitation-accepted',
  'invitation-declined',
  'nearly-full',
])

/**
 * Sends one notice, as a new message, to the platform its person used last, of those on which they may see it. The
 * same `nonce` says that it is the same message, sent again because nobody knows whether it arrived.
 */
export async function sendNotice(
  source: DeliverySource,
  notice: Notice,
  nonce: string = notice.id,
): Promise<SendOutcome> {
  const reachable = await listReachable(source, notice.memberId, onlyOn(notice))
  if (reachable.length === 0) return { kind: 'unreachable' }
  const told = await firstToldOf(source, notice, reachable)
  if (!told) return { kind: 'rejected', reason: 'what it was about is gone' }
  const { identity, messenger } = told
  const view = withDigest(told.view)
  const options = { quiet: isQuiet(notice), nonce }
  const outcome = await messenger.send(identity.platformUserId, view, options)
  if (outcome.kind === 'sent') await rememberCard(source, identity, outcome.place, view)
  if (outcome.kind === 'unreachable' && (await noteUnreachable(source, identity)))
    return { kind: 'later', retryAfterMs: 0 }
  return outcome
}

/** A role is one identity's: what is told to operators may be nothing to see on the other platform of the same person. */
async function firstToldOf(
  source: DeliverySource,
  notice: Notice,
  reachable: readonly Reachable[],
): Promise<(Reachable & { view: View }) | null> {
  for (const way of reachable) {
    const view = await viewOfNotice(await contextFor(source, way.identity, notice.id), notice)
    if (view) return { ...way, view }
  }
  return null
}

/** That identities were linked is told on the side where it was not confirmed. */
function onlyOn({ kind, payload }: Notice): Platform | null {
  const told: NoticeKind = 'linked'
  return kind === told ? (payload as { about: Platform }).about : null
}

function isQuiet({ kind }: Notice): boolean {
  return QUIET.has(kind.slice(kind.indexOf(':') + 1))
}

async function rememberCard(source: DeliverySource, identity: Identity, place: Place, view: View) {
  if (!view.card) return
  const { platform, platformUserId, memberId } = identity
  const { kind, objectId, shown = '' } = view.card
  const key = { platform, ...place }
  const card = { platformUserId, memberId, kind, objectId, shown }
  await source.domain.store.db.card.upsert({
    where: { platform_chatId_messageId: key },
    create: { ...key, ...card },
    update: card,
  })
}
