import type { Order } from '../../generated/prisma/client.ts'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse, type Verdict } from '../kit/refusal.ts'
import { endOrder } from './end-order.rules.ts'
import { endByClock, nextTelling, whoseTurn } from './order-clock.rules.ts'

/** The time of an order's state is over: the clock ends it, in favour of whoever was not the one to act. */
export function decideOrderEnd(order: Order, { now }: { now: Date }): Verdict<Decision> {
  const end = endByClock(order)
  if (!end || order.endsAt === null || order.endsAt > now) return notDue(order)
  const ended = endOrder(order, end.outcome, end.to === 'SELLER' ? order.priceMicros : 0n, now)
  const completed = ended.transitions[0]?.to === 'COMPLETED'
  return decide({
    ...ended,
    events: [{ kind: 'order-ended', orderId: order.id, by: null, completed }],
    answer: { orderId: order.id },
  })
}

/**
 * Whose turn it is hears of it the day before the clock acts. Work under way is told of thrice: before the promised
 * day, when it becomes late (both sides, because the buyer may cancel from then on), and before the end.
 */
export function decideOrderReminder(order: Order, { now }: { now: Date }): Verdict<Decision> {
  const { id: orderId, remindAt, dueAt } = order
  if (remindAt === null || remindAt > now) return notDue(order)
  const isWork = order.state === 'IN_PROGRESS' && dueAt !== null
  const becameLate = isWork && dueAt <= now && remindAt <= dueAt
  const next = isWork ? nextTelling(order, now) : null
  return decide({
    patches: [{ table: 'offer_order', row: order, set: { remindAt: next } }],
    events: [
      becameLate
        ? { kind: 'order-late', orderId }
        : { kind: 'order-due-soon', orderId, to: whoseTurn(order) },
    ],
    answer: { orderId },
  })
}

function notDue(order: Order) {
  return refuse({ code: 'order-moved-on', orderId: order.id, state: order.state })
}
