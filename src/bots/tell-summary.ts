import { readSummary, SUMMARY_CARD, type Summary } from '../domain/notices/decide-telling.ts'
import type { Notice } from '../generated/prisma/client.ts'
import { contextFor, type DeliverySource } from './delivery-source.ts'
import type { EditOutcome, SendOutcome } from './kit/messenger.ts'
import { sendNotice } from './send-notice.ts'
import { viewOfNotice } from './view-of-notice.ts'

/** `settled`: what became of it is written down already. */
type Told = SendOutcome | EditOutcome | { kind: 'settled' }

/**
 * Tells a summary: the first time as a new message, then by editing that message while more is added. Where the
 * message was deleted meanwhile, or became another screen, it is sent anew. `null` for a notice that is no summary.
 */
export async function tellSummary(source: DeliverySource, notice: Notice): Promise<Told | null> {
  const summary = readSummary(notice)
  if (!summary) return null
  const edited = await editStanding(source, notice)
  if (edited?.kind === 'edited') return settled(source, notice, summary)
  if (edited && edited.kind !== 'gone') return edited
  // What stood once and stands no more is another message than the first.
  const nonce = summary.isSent ? `${notice.id}.${summary.count}` : notice.id
  const sent = await sendNotice(source, notice, nonce)
  return sent.kind === 'sent' ? settled(source, notice, summary) : sent
}

async function editStanding(source: DeliverySource, notice: Notice): Promise<EditOutcome | null> {
  const { db } = source.domain.store
  const card = await db.card.findFirst({ where: { objectId: notice.id, kind: SUMMARY_CARD } })
  const messenger = card && source.messengers[card.platform]
  if (!card || !messenger) return null
  const { platform, platformUserId, chatId, messageId } = card
  const identity = await db.identity.findUniqueOrThrow({
    where: { platform_platformUserId: { platform, platformUserId } },
  })
  const view = await viewOfNotice(await contextFor(source, identity, notice.id), notice)
  if (!view) return null
  const outcome = await messenger.edit({ chatId, messageId }, view)
  if (outcome.kind === 'gone') await db.card.deleteMany({ where: { platform, chatId, messageId } })
  return outcome
}

/**
 * Notes that the message says everything, unless more was added meanwhile: then it is told once more. One
 * statement, because more can be added at any moment.
 */
async function settled(
  source: DeliverySource,
  notice: Notice,
  { count }: Summary,
): Promise<{ kind: 'settled' }> {
  await source.domain.store.run({
    name: 'summary_stands',
    text: `UPDATE notice SET payload = jsonb_set(payload, '{isSent}', 'true'),
        state = CASE (payload->>'count')::int WHEN $2 THEN 'SENT' ELSE state END,
        next_at = CASE (payload->>'count')::int WHEN $2 THEN next_at ELSE $3 END
      WHERE id = $1`,
    values: [notice.id, count, source.domain.clock.now()],
  })
  return { kind: 'settled' }
}
