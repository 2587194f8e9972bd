import type { Notice, Platform } from '../generated/prisma/client.ts'
import { contextFor, type DeliverySource } from './delivery-source.ts'
import type { EditOutcome } from './kit/messenger.ts'
import { viewDigest } from './kit/view-digest.ts'
import { cardView } from './notice-view-for.ts'

/** Renders a card anew where it stands, if it would show something else than it does. */
export async function refreshCard(source: DeliverySource, notice: Notice): Promise<EditOutcome> {
  const { db } = source.domain.store
  const place = notice.payload as { platform: Platform; chatId: string; messageId: string }
  const { platform, chatId, messageId } = place
  if (!(await isLatest(source, notice))) return { kind: 'edited' }
  const key = { platform_chatId_messageId: { platform, chatId, messageId } }
  const card = await db.card.findUnique({ where: key })
  const messenger = source.messengers[platform]
  if (!card || !messenger) return { kind: 'edited' }
  const identity = await db.identity.findUnique({
    where: { platform_platformUserId: { platform, platformUserId: card.platformUserId } },
  })
  const ctx = identity && (await contextFor(source, identity, notice.id))
  const view = ctx && (await cardView(ctx, card.kind, card.objectId))
  const shown = view && viewDigest(view)
  if (!view || shown === card.shown) return { kind: 'edited' }
  const outcome = await messenger.edit({ chatId, messageId }, view)
  if (outcome.kind === 'edited')
    await db.card.updateMany({ where: { platform, chatId, messageId }, data: { shown: shown ?? '' } })
  if (outcome.kind === 'gone') await db.card.deleteMany({ where: { platform, chatId, messageId } })
  return outcome
}

/**
 * Many changes at once are one edit: what is read from now on holds all that changed until now, so the others
 * that wait for this card are done with it. False for one that was done with in this way.
 */
async function isLatest(source: DeliverySource, { id, memberId, kind }: Notice): Promise<boolean> {
  const { notice } = source.domain.store.db
  const mine = await notice.findUnique({ where: { id }, select: { state: true } })
  if (mine?.state !== 'WAITING') return false
  await notice.updateMany({
    where: { memberId, kind, state: 'WAITING', id: { not: id } },
    data: { state: 'SENT' },
  })
  return true
}
