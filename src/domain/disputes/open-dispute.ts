import { z } from 'zod'
import { attachmentsSchema } from '../files/attachment.ts'
import { ownAttachments } from '../files/own-attachments.ts'
import { after } from '../kit/clock.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { orderMachine } from '../orders/order.machine.ts'
import { actIn } from '../orders/order-act.rules.ts'
import { orderMessage, whyNotSent } from '../orders/order-words.ts'
import { STATEMENT_FILES, STATEMENT_MAX } from './dispute.rules.ts'

/** What one side says and shows: words, and files that they uploaded themselves. */
export const statementSchema = z.object({
  words: z.string().trim().max(STATEMENT_MAX),
  files: attachmentsSchema(STATEMENT_FILES),
})

/**
 * Either side opens a dispute while the order is worked on, delivered or revised. The order's own clock stops, its
 * money stays held, and the dispute decides itself after the time that was agreed when it was ordered. Refuses
 * anybody else, an order that is not begun or is over, a second time, too few words, and files of others.
 */
export const openDispute = useCase({
  name: 'open-dispute',
  input: statementSchema.extend({ order: idSchema }),
  async read(store, { order: id, files }, actor) {
    const [found, filesAreOwn] = await Promise.all([
      store.db.order.findUnique({ where: { id }, include: { dispute: true } }),
      ownAttachments(store, files, actor),
    ])
    return { found, filesAreOwn }
  },
  decide({ found, filesAreOwn }, { input, actor, now, id }) {
    const act = actIn(found, actor, 'dispute', now)
    if (!act.ok) {
      const dispute = act.refusal.code === 'not-found' ? null : found?.dispute
      return dispute ? refuse({ code: 'already-disputed', disputeId: dispute.id }) : act
    }
    const why = whyNotSent(input, filesAreOwn, 'words')
    if (why) return refuse(why)
    const { order, side, memberId: authorId } = act
    const { id: orderId, buyerId, sellerId } = order
    const disputeId = id()
    const stopped = { dueAt: null, endsAt: null, remindAt: null, revisionOf: null }
    return decide({
      transitions: [transition(orderMachine, order, 'DISPUTED', stopped)],
      inserts: [
        {
          table: 'dispute',
          row: {
            id: disputeId,
            orderId,
            buyerId,
            sellerId,
            openedBy: side,
            state: 'OPEN',
            openedAt: now,
            dueAt: after(now, Number(order.disputeMs)),
          },
        },
        orderMessage({ id: id(), orderId, side, authorId, kind: 'STATEMENT', at: now }, input),
      ],
      events: [{ kind: 'dispute-opened', disputeId, orderId, side }],
      answer: { disputeId },
    })
  },
})
