import { readSummary, type Summary } from '../domain/notices/decide-telling.ts'
import type { Notice } from '../generated/prisma/client.ts'
import { contextFor, type DeliverySource } from './delivery-source.ts'
import type { EditOutcome } from './kit/messenger.ts'
import { type Sent, sendNotice } from './send-notice.ts'
import { viewOfNotice } from './view-of-notice.ts'

/** `settled`: what became of it is written down already. */
type Told = Sent | EditOutcome | { kind: 'settled' }

/**
 * Tells a summary: the first time as a new message, then by editing that message while more is added. Where the
 * message was deleted meanwhile it is sent anew. `null` for a notice that is no summary.
 */
export async function tellSummary(source: DeliverySource, notice: Notice): Promise<Told | null> {
  const summary = readSummary(notice)
  if (!summary) return null
  const edited = await editStanding(source, notice, summary)
  if (edited && edited.kind !== 'gone')
    return edited.kind === 'edited' ? settled(source, notice, summary) : edited
  const sent = await sendNotice(source, notice)
  if (sent.kind !== 'sent' || !sent.identity) return sent
  const { platform } = sent.identity
  return settled(source, notice, { ...summary, place: { platform, ...sent.place } })
}

async function editStanding(
  source: DeliverySource,
  notice: Notice,
  { place }: Summary,
): Promise<EditOutcome | null> {
  const messenger = place && source.messengers[place.platform]
  const identity =
    place &&
    (await source.domain.store.db.identity.findFirst({
      where: { memberId: notice.memberId, platform: place.platform },
    }))
  if (!place || !messenger || !identity) return null
  const view = await viewOfNotice(await contextFor(source, identity, notice.id), notice)
  return view ? messenger.edit({ chatId: place.chatId, messageId: place.messageId }, view) : null
}

/**
 * Notes where the message stands, and that it says everything, unless more was added meanwhile: then it is told
 * once more. One statement, because more can be added at any moment.
 */
async function settled(
  source: DeliverySource,
  notice: Notice,
  { count, place }: Summary,
): Promise<{ kind: 'settled' }> {
  await source.domain.store.run({
    name: 'summary_stands',
    text: `UPDATE notice SET payload = jsonb_set(payload, '{place}', $2::jsonb),
        state = CASE (payload->>'count')::int WHEN $3 THEN 'SENT' ELSE state END,
        next_at = CASE (payload->>'count')::int WHEN $3 THEN next_at ELSE $4 END
      WHERE id = $1`,
    values: [notice.id, JSON.stringify(place), count, source.domain.clock.now()],
  })
  return { kind: 'settled' }
}
