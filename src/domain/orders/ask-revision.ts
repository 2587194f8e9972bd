import type { Order } from '../../generated/prisma/client.ts'
import { ownAttachments } from '../files/own-attachments.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { orderMachine } from './order.machine.ts'
import { otherSide } from './order.rules.ts'
import { actIn } from './order-act.rules.ts'
import { clockUntil } from './order-clock.rules.ts'
import { orderMessage, saidSchema, whyNotSent } from './order-words.ts'

/**
 * Whoever received asks for a better delivery, and says what is wrong; twice at most. The other side has seven days.
 * Refuses anybody else, an order that is not delivered, a third time, too few words, and files of others.
 */
export const askRevision = useCase({
  name: 'ask-revision',
  input: saidSchema.extend({ order: idSchema }),
  async read(store, { order, files }, actor) {
    const [found, filesAreOwn] = await Promise.all([
      store.db.order.findUnique({ where: { id: order } }),
      ownAttachments(store, files, actor),
    ])
    return { found, filesAreOwn }
  },
  decide({ found, filesAreOwn }, { input, actor, now, id }) {
    const act = actIn(found, actor, 'ask-revision', now)
    if (!act.ok) return act
    const why = whyNotSent(input, filesAreOwn, 'words')
    if (why) return refuse(why)
    const { order, side, memberId: authorId } = act
    const orderId = order.id
    const set = { revisionOf: otherSide(side), ...counted(order, side), ...clockUntil(now, order.silenceMs) }
    return decide({
      transitions: [transition(orderMachine, order, 'REVISION', set, input.words)],
      inserts: [orderMessage({ id: id(), orderId, side, authorId, kind: 'REVISION', at: now }, input)],
      events: [{ kind: 'order-revision-asked', orderId, by: side }],
      answer: { orderId },
    })
  },
})

/** Counted with whoever must revise. */
function counted(order: Order, by: 'BUYER' | 'SELLER') {
  return by === 'BUYER'
    ? { sellerRevisions: order.sellerRevisions + 1 }
    : { buyerRevisions: order.buyerRevisions + 1 }
}
