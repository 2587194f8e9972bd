import type { Order, OrderSide } from '../../generated/prisma/client.ts'
import { type Refusal, refuse } from '../kit/refusal.ts'
import type { Actor } from '../kit/use-case.ts'
import { actionsOf, MAX_REVISIONS, type OrderAction, otherSide, revisionsOf, sideOf } from './order.rules.ts'

/**
 * Asks the order's own rules whether this member may do this now, as which side, and who that is. Refuses whoever is
 * neither side as if there were no order, and says to a side what has become of the order meanwhile.
 */
export function actIn(
  order: Order | null,
  actor: Actor,
  action: OrderAction,
  now: Date,
): { ok: true; order: Order; side: OrderSide; memberId: string } | { ok: false; refusal: Refusal } {
  const memberId = actor.kind === 'member' ? actor.memberId : null
  const side = order && memberId !== null ? sideOf(order, memberId) : null
  if (!order || memberId === null || !side) return refuse({ code: 'not-found', what: 'order' })
  if (actionsOf(order, side, now).includes(action)) return { ok: true, order, side, memberId }
  return refuse(whyNot(order, side, action, now))
}

function whyNot(order: Order, side: OrderSide, action: OrderAction, now: Date): Refusal {
  const { id: orderId, state, dueAt, endsAt } = order
  if (endsAt !== null && endsAt <= now) return { code: 'order-moved-on', orderId, state: 'OVER' }
  const isEnded = state === 'COMPLETED' || state === 'CANCELLED'
  if (action === 'rate' && isEnded) {
    const stars = side === 'BUYER' ? order.buyerStars : order.sellerStars
    return stars === null ? { code: 'order-not-rateable', orderId } : { code: 'already-rated', orderId }
  }
  const mightBeLate = side === 'BUYER' && state === 'IN_PROGRESS' && order.sellerDeliveredAt === null
  if (action === 'cancel' && mightBeLate && dueAt !== null) return { code: 'not-late', orderId, dueAt }
  const hasAskedAll = revisionsOf(order, otherSide(side)) >= MAX_REVISIONS
  if (action === 'ask-revision' && state === 'DELIVERED' && hasAskedAll) {
    return { code: 'no-more-revisions', orderId, limit: MAX_REVISIONS }
  }
  return { code: 'order-moved-on', orderId, state }
}
