import { z } from 'zod'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { endOrder } from './end-order.rules.ts'
import { actIn } from './order-act.rules.ts'
import { orderReasonSchema, whyNotReason } from './order-words.ts'

/** The seller declines an order that was placed, and says why: all goes back to the buyer's wallet. Refuses unsafe links. */
export const declineOrder = useCase({
  name: 'decline-order',
  input: z.object({ order: idSchema, reason: orderReasonSchema }),
  read: (store, { order }) => store.db.order.findUnique({ where: { id: order } }),
  decide(found, { input, actor, now }) {
    const act = actIn(found, actor, 'decline', now)
    if (!act.ok) return act
    const why = whyNotReason(input.reason, true)
    if (why) return refuse(why)
    return decide({
      ...endOrder(act.order, 'DECLINED', 0n, now, input.reason),
      events: [{ kind: 'order-ended', orderId: act.order.id, by: act.side, completed: false }],
      answer: { orderId: act.order.id },
    })
  },
})

/** The buyer takes an order back before the seller has answered: all goes back to their wallet. */
export const withdrawOrder = useCase({
  name: 'withdraw-order',
  input: z.object({ order: idSchema }),
  read: (store, { order }) => store.db.order.findUnique({ where: { id: order } }),
  decide(found, { actor, now }) {
    const act = actIn(found, actor, 'withdraw', now)
    if (!act.ok) return act
    return decide({
      ...endOrder(act.order, 'WITHDRAWN', 0n, now),
      events: [{ kind: 'order-ended', orderId: act.order.id, by: act.side, completed: false }],
      answer: { orderId: act.order.id },
    })
  },
})

/**
 * Ends an order that was accepted: the seller before anything was delivered, with a reason; the buyer once it is late,
 * with one if they like. All goes back to the buyer's wallet. Refuses anybody else, a buyer before the promised day,
 * whenever something was delivered, and a reason with unsafe links.
 */
export const cancelOrder = useCase({
  name: 'cancel-order',
  input: z.object({ order: idSchema, reason: orderReasonSchema }),
  read: (store, { order }) => store.db.order.findUnique({ where: { id: order } }),
  decide(found, { input, actor, now }) {
    const act = actIn(found, actor, 'cancel', now)
    if (!act.ok) return act
    const { order, side } = act
    const why = whyNotReason(input.reason, side === 'SELLER')
    if (why) return refuse(why)
    const outcome = side === 'SELLER' ? 'CANCELLED' : 'LATE'
    return decide({
      ...endOrder(order, outcome, 0n, now, input.reason || null),
      events: [{ kind: 'order-ended', orderId: order.id, by: side, completed: false }],
      answer: { orderId: order.id },
    })
  },
})
