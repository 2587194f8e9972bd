import { z } from 'zod'
import { attachmentsSchema } from '../files/attachment.ts'
import { ownAttachments } from '../files/own-attachments.ts'
import { after, HOUR_MS } from '../kit/clock.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { ORDER_FILES_MAX, sideOf } from './order.rules.ts'
import { actIn } from './order-act.rules.ts'
import { orderMessage, whyNotSent } from './order-words.ts'

/** With its pictures a message is the caption of a photo on Telegram, which holds 1024. */
export const TALK_MAX = 700
/** How often one side may write in one order within an hour. */
export const TALK_PER_HOUR = 30

/**
 * One side of an order writes to the other: words, files, or both. Contacts and ways to pay elsewhere are noted with
 * the message; nothing is held back. The order's revision is raised with it, so that messages sent at once are
 * counted one after the other, and none arrives after the order has ended. Refuses anybody else, an order that is
 * over, the 31st message within an hour, links that are not safe, and files of others.
 */
export const sayInOrder = useCase({
  name: 'say-in-order',
  input: z
    .object({
      order: idSchema,
      words: z.string().trim().max(TALK_MAX),
      files: attachmentsSchema(ORDER_FILES_MAX),
    })
    .refine(({ words, files }) => words !== '' || files.length > 0),
  async read(store, { order: id, files }, actor) {
    // The order first: a message that comes between the reads is counted, and then refused by the revision.
    const order = await store.db.order.findUnique({ where: { id } })
    const side = order && actor.kind === 'member' ? sideOf(order, actor.memberId) : null
    const [latest, filesAreOwn] = await Promise.all([
      side === null
        ? []
        : store.db.orderMessage.findMany({
            where: { orderId: id, side, kind: 'TALK' },
            orderBy: { id: 'desc' },
            take: TALK_PER_HOUR,
            select: { at: true },
          }),
      ownAttachments(store, files, actor),
    ])
    return { order, latest, filesAreOwn }
  },
  decide({ order: found, latest, filesAreOwn }, { input, actor, now, id }) {
    const act = actIn(found, actor, 'talk', now)
    if (!act.ok) return act
    const { order, side, memberId: authorId } = act
    const orderId = order.id
    const oldest = latest[TALK_PER_HOUR - 1]
    if (oldest && after(oldest.at, HOUR_MS) > now) {
      return refuse({
        code: 'too-much-talk',
        orderId,
        limit: TALK_PER_HOUR,
        againAt: after(oldest.at, HOUR_MS),
      })
    }
    const why = whyNotSent(input, filesAreOwn, 'nothing')
    if (why) return refuse(why)
    const messageId = id()
    return decide({
      patches: [{ table: 'offer_order', row: order, set: {} }],
      inserts: [orderMessage({ id: messageId, orderId, side, authorId, kind: 'TALK', at: now }, input)],
      events: [{ kind: 'order-said', orderId, messageId, by: side }],
      answer: { orderId, messageId },
    })
  },
})
