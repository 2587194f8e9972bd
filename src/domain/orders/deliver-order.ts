import { z } from 'zod'
import type { Order, OrderSide } from '../../generated/prisma/client.ts'
import { ownAttachments } from '../files/own-attachments.ts'
import { type Decision, transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { orderMachine } from './order.machine.ts'
import { mustDeliver, otherSide } from './order.rules.ts'
import { actIn } from './order-act.rules.ts'
import { clockUntil } from './order-clock.rules.ts'
import { orderMessage, saidSchema, whyNotSent } from './order-words.ts'

/**
 * A side hands over what it promised, in words or files: the seller, in an exchange also the buyer; and again after
 * a revision was asked for. Delivered is an order when nothing is missing; the other side then has seven days.
 * Refuses anybody else, who has delivered already, an empty delivery, and files of others.
 */
export const deliverOrder = useCase({
  name: 'deliver-order',
  input: saidSchema.extend({ order: idSchema }),
  async read(store, { order, files }, actor) {
    const [found, filesAreOwn] = await Promise.all([
      store.db.order.findUnique({ where: { id: order } }),
      ownAttachments(store, files, actor),
    ])
    return { found, filesAreOwn }
  },
  decide({ found, filesAreOwn }, { input, actor, now, id }) {
    const act = actIn(found, actor, 'deliver', now)
    if (!act.ok) return act
    const why = whyNotSent(input, filesAreOwn, 'either')
    if (why) return refuse(why)
    const { order, side, memberId: authorId } = act
    const orderId = order.id
    return decide({
      ...delivered(order, side, now),
      inserts: [orderMessage({ id: id(), orderId, side, authorId, kind: 'DELIVERY', at: now }, input)],
      events: [{ kind: 'order-delivered', orderId, by: side }],
      answer: { orderId },
    })
  },
})

/**
 * "My delivery stands": answers a wish for revision with what was delivered, unchanged. The other side decides again.
 * Refuses anybody else, and when no revision of theirs is asked for.
 */
export const standByDelivery = useCase({
  name: 'stand-by-delivery',
  input: z.object({ order: idSchema }),
  read: (store, { order }) => store.db.order.findUnique({ where: { id: order } }),
  decide(found, { actor, now }) {
    const act = actIn(found, actor, 'stand', now)
    if (!act.ok) return act
    const { order, side } = act
    return decide({
      transitions: [backToDelivered(order, now)],
      events: [{ kind: 'order-stood', orderId: order.id, by: side }],
      answer: { orderId: order.id },
    })
  },
})

/** The order is delivered again, and the time to look at it begins anew. */
export function backToDelivered(
  order: Order,
  now: Date,
  content: Partial<Pick<Order, 'buyerContentAt' | 'sellerContentAt'>> = {},
) {
  const clock = clockUntil(now, order.silenceMs)
  return transition(orderMachine, order, 'DELIVERED', { revisionOf: null, ...clock, ...content })
}

/** In an exchange the first delivery leaves the order in progress: the other one is missing. */
function delivered(order: Order, side: OrderSide, now: Date): Pick<Decision, 'transitions' | 'patches'> {
  if (order.state === 'REVISION') return { transitions: [backToDelivered(order, now)] }
  const set = side === 'SELLER' ? { sellerDeliveredAt: now } : { buyerDeliveredAt: now }
  if (mustDeliver(order, otherSide(side))) return { patches: [{ table: 'offer_order', row: order, set }] }
  const clock = clockUntil(now, order.silenceMs)
  return { transitions: [transition(orderMachine, order, 'DELIVERED', { ...set, ...clock })] }
}
