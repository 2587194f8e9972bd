import { z } from 'zod'
import type { Order, OrderSide } from '../../generated/prisma/client.ts'
import type { Decision } from '../kit/decision.ts'
import { decide } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { backToDelivered } from './deliver-order.ts'
import { endOrder } from './end-order.rules.ts'
import { isContent, otherSide } from './order.rules.ts'
import { actIn } from './order-act.rules.ts'

/**
 * Whoever received is content. The press commits and pays the seller in that instant, exactly once; in an exchange
 * it does when both are content. Also while a revision is under way: its wish is then taken back. Refuses anybody
 * else, and an order that is not delivered, ended already, or is disputed.
 */
export const completeOrder = useCase({
  name: 'complete-order',
  input: z.object({ order: idSchema }),
  read: (store, { order }) => store.db.order.findUnique({ where: { id: order } }),
  decide(found, { actor, now }) {
    const act = actIn(found, actor, 'complete', now)
    if (!act.ok) return act
    return decide({ ...content(act.order, act.side, now), answer: { orderId: act.order.id } })
  },
})

function content(order: Order, side: OrderSide, now: Date): Omit<Decision, 'answer'> {
  const orderId = order.id
  if (isContent(order, otherSide(side))) {
    return {
      ...endOrder(order, 'ACCEPTED', order.priceMicros, now),
      events: [{ kind: 'order-ended', orderId, by: side, completed: true }],
    }
  }
  const set = side === 'BUYER' ? { buyerContentAt: now } : { sellerContentAt: now }
  const events = [{ kind: 'order-content', orderId, by: side } as const]
  return order.state === 'REVISION'
    ? { transitions: [backToDelivered(order, now, set)], events }
    : { patches: [{ table: 'offer_order', row: order, set }], events }
}
