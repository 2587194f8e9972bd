import type { Order, OrderOutcome, OrderSide } from '../../generated/prisma/client.ts'
import { after, DAY_MS } from '../kit/clock.ts'
import { dueByDelivery, isContent, mustDeliver } from './order.rules.ts'

/** The columns an order's clock consists of. */
export type OrderClock = Pick<Order, 'dueAt' | 'endsAt' | 'remindAt'>

/** A time within which one side must do one thing, else the clock does it. */
export function clockUntil(now: Date, ms: bigint): OrderClock {
  const endsAt = after(now, Number(ms))
  return { dueAt: endsAt, endsAt, remindAt: dayBefore(endsAt, now) }
}

/** The clock of work that begins now: the promised day, and a time after it in which a late delivery is still taken. */
export function workClock(order: Pick<Order, 'deliveryMs' | 'silenceMs'>, now: Date): OrderClock {
  const dueAt = after(now, Number(order.deliveryMs))
  const endsAt = after(dueAt, Number(order.silenceMs))
  return { dueAt, endsAt, remindAt: dayBefore(dueAt, now) }
}

/** When the next side is told of the clock of work under way: the day before the promised day, then, and before the end. */
export function nextTelling({ acceptedAt, dueAt, endsAt }: Order, now: Date): Date | null {
  if (acceptedAt === null || dueAt === null || endsAt === null) return null
  const moments = [dayBefore(dueAt, acceptedAt), dueAt, dayBefore(endsAt, dueAt)]
  return moments.find((moment) => moment > now) ?? null
}

/** Whose turn it is: who has to do something before the clock does it. */
export function whoseTurn(order: Order): OrderSide[] {
  switch (order.state) {
    case 'PLACED':
      return ['SELLER']
    case 'IN_PROGRESS':
      return SIDES.filter((side) => mustDeliver(order, side))
    case 'DELIVERED':
      return SIDES.filter((side) => !isContent(order, side))
    case 'REVISION':
      return order.revisionOf === null ? [] : [order.revisionOf]
    case 'DISPUTED':
    case 'COMPLETED':
    case 'CANCELLED':
      return []
    default:
      return order.state satisfies never
  }
}

/** What silence means in each state, and to whom all of the price then goes; `null` where an order has no clock of its own. */
export function endByClock(order: Order): { outcome: OrderOutcome; to: OrderSide } | null {
  switch (order.state) {
    case 'PLACED':
      return { outcome: 'NOT_ANSWERED', to: 'BUYER' }
    case 'IN_PROGRESS':
      // In an exchange the seller may have done their part, and the buyer has not.
      return { outcome: 'NOT_DELIVERED', to: dueByDelivery(order) }
    case 'DELIVERED':
      return { outcome: 'SILENCE', to: 'SELLER' }
    case 'REVISION':
      return { outcome: 'NOT_REVISED', to: order.revisionOf === 'SELLER' ? 'BUYER' : 'SELLER' }
    case 'DISPUTED':
    case 'COMPLETED':
    case 'CANCELLED':
      return null
    default:
      return order.state satisfies never
  }
}

const SIDES: readonly OrderSide[] = ['BUYER', 'SELLER']

/** A day before, or half-way where there is less than two days. */
function dayBefore(end: Date, start: Date): Date {
  return after(end, -Math.min(DAY_MS, (end.getTime() - start.getTime()) / 2))
}
