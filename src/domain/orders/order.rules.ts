import type { Order, OrderOutcome, OrderSide } from '../../generated/prisma/client.ts'
import { after, DAY_MS } from '../kit/clock.ts'

/** How long the seller has to accept, and how long silence after a delivery (or a wish for revision) may last. */
export const ACCEPT_MS = 3 * DAY_MS
export const SILENCE_MS = 7 * DAY_MS
/** A dispute that nobody decided in this time decides itself. */
export const DISPUTE_MS = 14 * DAY_MS
/** How long both sides may say after the end what they think of each other. */
export const RATING_MS = 7 * DAY_MS
/** How often each side's delivery can be sent back. */
export const MAX_REVISIONS = 2
/** How many orders a member may have open at once, as buyer and as seller. */
export const MAX_OPEN_PURCHASES = 20
export const MAX_OPEN_SALES = 50
/** How many orders of one service or exchange may be open at once. */
export const MAX_ORDERS_AT_ONCE = 20
/** The longest that a side writes at once, and how many pictures and documents go with it. */
export const ORDER_WORDS_MAX = 1000
export const ORDER_FILES_MAX = 5
/** The shortest reason, and the shortest description of what a buyer needs. */
export const ORDER_WORDS_MIN = 3
export const ORDER_REASON_MAX = 500
export const MAX_OFFER_PRICE_MICROS = 10_000_000_000n

/** What a side of an order can do with it. */
export type OrderAction =
  | 'accept'
  | 'decline'
  | 'withdraw'
  | 'deliver'
  | 'stand'
  | 'complete'
  | 'ask-revision'
  | 'cancel'
  | 'dispute'
  | 'concede'
  | 'state'
  | 'talk'
  | 'rate'

/** Which side of an order a member is; `null`: neither. */
export function sideOf(order: Pick<Order, 'buyerId' | 'sellerId'>, memberId: string): OrderSide | null {
  if (memberId === order.buyerId) return 'BUYER'
  return memberId === order.sellerId ? 'SELLER' : null
}

export function otherSide(side: OrderSide): OrderSide {
  return side === 'BUYER' ? 'SELLER' : 'BUYER'
}

/**
 * What a side can do now: what its card shows, and what every use case of orders asks before it decides. From the
 * moment the order's clock has run out, only the clock ends it.
 */
export function actionsOf(order: Order, side: OrderSide, now: Date): readonly OrderAction[] {
  const isSeller = side === 'SELLER'
  if (order.endsAt !== null && order.endsAt <= now) return ['talk']
  switch (order.state) {
    case 'PLACED':
      return isSeller ? ['accept', 'decline', 'talk'] : ['withdraw', 'talk']
    case 'IN_PROGRESS':
      return [
        ...when(mustDeliver(order, side), 'deliver'),
        'talk',
        ...when(isSeller ? !anythingDelivered(order) : isLate(order, now), 'cancel'),
        'dispute',
      ]
    case 'DELIVERED':
      return [...afterDelivery(order, side), 'talk', 'dispute']
    case 'REVISION':
      // Whoever asked for it was not content, and may be after all.
      return order.revisionOf === side
        ? ['deliver', 'stand', 'talk', 'dispute']
        : ['complete', 'talk', 'dispute']
    case 'DISPUTED':
      return ['state', 'talk', 'concede']
    case 'COMPLETED':
    case 'CANCELLED':
      return when(mayRate(order, side, now), 'rate')
    default:
      return order.state satisfies never
  }
}

/** Past the promised day, and the seller has delivered nothing. */
export function isLate(order: Order, now: Date): boolean {
  const promised = order.state === 'IN_PROGRESS' && order.sellerDeliveredAt === null
  return promised && order.dueAt !== null && order.dueAt <= now
}

/** Both deliver in an exchange, else the seller alone. */
export function mustDeliver(order: Order, side: OrderSide): boolean {
  if (side === 'SELLER') return order.sellerDeliveredAt === null
  return order.kind === 'EXCHANGE' && order.buyerDeliveredAt === null
}

/** Whether a side has received something to be content with, or to send back: the buyer, in an exchange both. */
export function receives(order: Pick<Order, 'kind'>, side: OrderSide): boolean {
  return side === 'BUYER' || order.kind === 'EXCHANGE'
}

/** Whether a side said that it is content with what it received. */
export function isContent(order: Order, side: OrderSide): boolean {
  if (!receives(order, side)) return true
  return (side === 'BUYER' ? order.buyerContentAt : order.sellerContentAt) !== null
}

/** How often what a side delivered was sent back. */
export function revisionsOf(order: Order, side: OrderSide): number {
  return side === 'BUYER' ? order.buyerRevisions : order.sellerRevisions
}

/** Who has all of the price coming by what was handed over: the seller once they have delivered, else the buyer. */
export function dueByDelivery(order: Pick<Order, 'sellerDeliveredAt'>): OrderSide {
  return order.sellerDeliveredAt === null ? 'BUYER' : 'SELLER'
}

function anythingDelivered(order: Order): boolean {
  return order.sellerDeliveredAt !== null || order.buyerDeliveredAt !== null
}

function afterDelivery(order: Order, side: OrderSide): readonly OrderAction[] {
  if (isContent(order, side)) return []
  return ['complete', ...when(revisionsOf(order, otherSide(side)) < MAX_REVISIONS, 'ask-revision')]
}

/** Nobody is rated for an order that never came about, or that the seller gave up before delivering anything. */
const UNRATED: ReadonlySet<OrderOutcome> = new Set(['DECLINED', 'NOT_ANSWERED', 'WITHDRAWN', 'CANCELLED'])

/** Once per side, for a week after the end. */
export function mayRate(order: Order, side: OrderSide, now: Date): boolean {
  if (order.endedAt === null || order.outcome === null || UNRATED.has(order.outcome)) return false
  const stars = side === 'BUYER' ? order.buyerStars : order.sellerStars
  return stars === null && now < after(order.endedAt, RATING_MS)
}

function when(condition: boolean, action: OrderAction): readonly OrderAction[] {
  return condition ? [action] : []
}
