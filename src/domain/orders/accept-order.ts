import { z } from 'zod'
import { transition } from '../kit/decision.ts'
import { decide } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { orderMachine } from './order.machine.ts'
import { actIn } from './order-act.rules.ts'
import { workClock } from './order-clock.rules.ts'

/** The seller accepts: the promised time runs from now. Refuses anybody else, and an order that no longer waits. */
export const acceptOrder = useCase({
  name: 'accept-order',
  input: z.object({ order: idSchema }),
  read: (store, { order }) => store.db.order.findUnique({ where: { id: order } }),
  decide(found, { actor, now }) {
    const act = actIn(found, actor, 'accept', now)
    if (!act.ok) return act
    const { order } = act
    const clock = workClock(order, now)
    return decide({
      transitions: [transition(orderMachine, order, 'IN_PROGRESS', { acceptedAt: now, ...clock })],
      events: [{ kind: 'order-accepted', orderId: order.id }],
      answer: { orderId: order.id },
    })
  },
})
