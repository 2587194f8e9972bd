import { feeMicros } from '../../domain/kit/money.ts'
import {
  dueByDelivery,
  isContent,
  isLate,
  mustDeliver,
  otherSide,
  receives,
} from '../../domain/orders/order.rules.ts'
import { endByClock } from '../../domain/orders/order-clock.rules.ts'
import type { OrderOfSide } from '../../domain/orders/read-order.ts'
import type { Order, OrderSide } from '../../generated/prisma/client.ts'
import { bold, money, plain, type Text, time } from '../kit/span.ts'
import type { Accent } from '../kit/view.ts'
import type { Viewer } from './view-context.ts'

/** An order and through whose eyes it is seen. */
export type Seen = { order: Order; side: OrderSide }

/** Where an order stands, in a few words, for one of its sides. */
export function orderStanding(v: Viewer, { order, side }: Seen): Text {
  const standing = v.say('order-standing', { what: standingOf(order, side, v.now) })
  if (order.outcome === null) return standing
  return v.say('order-ended-standing', {
    standing,
    outcome: v.say('order-outcome', { outcome: order.outcome }),
  })
}

function standingOf(order: Order, side: OrderSide, now: Date): string {
  const isSeller = side === 'SELLER'
  switch (order.state) {
    case 'PLACED':
      return isSeller ? 'asked' : 'placed'
    case 'IN_PROGRESS':
      if (isLate(order, now)) return isSeller ? 'late-mine' : 'late'
      if (!mustDeliver(order, side)) return order.kind === 'EXCHANGE' ? 'delivered-mine' : 'working'
      return mustDeliver(order, otherSide(side)) ? 'deliver-both' : 'deliver'
    case 'DELIVERED':
      if (!isContent(order, side)) return 'look'
      return receives(order, side) ? 'content' : 'looked-at'
    case 'REVISION':
      return order.revisionOf === side ? 'revise' : 'revised'
    case 'DISPUTED':
      return 'disputed'
    case 'COMPLETED':
      return 'completed'
    case 'CANCELLED':
      return 'cancelled'
    default:
      return order.state satisfies never
  }
}

export function orderAccent({ order, side }: Seen, now: Date): Accent {
  switch (order.state) {
    case 'PLACED':
      return 'active'
    case 'IN_PROGRESS':
      return isLate(order, now) ? 'warn' : 'active'
    case 'DELIVERED':
      return isContent(order, side) ? 'active' : 'warn'
    case 'REVISION':
    case 'DISPUTED':
      return 'warn'
    case 'COMPLETED':
      return 'good'
    case 'CANCELLED':
      return 'bad'
    default:
      return order.state satisfies never
  }
}

/** To whom all of the price goes, as the end of a sentence; to the seller without the fee. Only where there is one. */
export function orderFate(v: Viewer, { order, side }: Seen, to: OrderSide): Text {
  const { priceMicros, feePpm } = order
  const isMine = to === side
  const fee = isMine && to === 'SELLER' ? feeMicros(priceMicros, feePpm) : 0n
  const whose = isMine ? `me-${to.toLowerCase()}` : to.toLowerCase()
  return v.say('order-fate', { to: whose, amount: money(priceMicros - fee) })
}

/** What happens by itself and when, if nobody does anything; `null` once the order is over. */
export function orderNext(v: Viewer, { order, side, dispute }: OrderOfSide): Text | null {
  const what = nextOf(order, side, v.now)
  const endsAt = order.endsAt ?? dispute?.dueAt ?? null
  if (what === null || endsAt === null) return null
  const dueAt = order.dueAt ?? endsAt
  const left = time(what === 'work' ? dueAt : endsAt, 'relative')
  const moments = { end: time(endsAt, 'moment'), due: time(dueAt, 'moment'), left }
  const to = endByClock(order)?.to ?? dueByDelivery(order)
  if (order.priceMicros === 0n)
    return v.say('order-next-free', { what: what === 'dispute' ? `dispute-${to}` : what, ...moments })
  return v.say('order-next', { what, ...moments, fate: orderFate(v, { order, side }, to) })
}

function nextOf(order: Order, side: OrderSide, now: Date): string | null {
  switch (order.state) {
    case 'PLACED':
      return side === 'SELLER' ? 'answer-mine' : 'answer-theirs'
    case 'IN_PROGRESS':
      return isLate(order, now) ? 'late' : 'work'
    case 'DELIVERED':
      return isContent(order, side) ? 'look-theirs' : 'look-mine'
    case 'REVISION':
      return order.revisionOf === side ? 'revise-mine' : 'revise-theirs'
    case 'DISPUTED':
      return 'dispute'
    case 'COMPLETED':
    case 'CANCELLED':
      return null
    default:
      return order.state satisfies never
  }
}

/** The price; to the seller also what the fee leaves of it. */
export function orderPrice(v: Viewer, { order, side }: Seen): Text {
  const { priceMicros, feePpm } = order
  if (priceMicros === 0n) return v.say('order-price-none')
  const fee = feeMicros(priceMicros, feePpm)
  if (side === 'BUYER' || fee === 0n) return [bold(money(priceMicros))]
  return v.say('order-price-seller', {
    price: [bold(money(priceMicros))],
    net: money(priceMicros - fee),
    fee: money(fee),
  })
}

/** Where the price went, once the order is over; `null` before, and where there was none. */
export function orderReceipt(v: Viewer, { order, side }: Seen): Text | null {
  const { priceMicros, sellerMicros, feePpm } = order
  if (sellerMicros === null || priceMicros === 0n) return null
  const fee = feeMicros(sellerMicros, feePpm)
  const net = [bold(money(sellerMicros - fee))]
  const ofSeller =
    side === 'SELLER' && fee > 0n
      ? v.say('order-receipt-mine', { amount: net, fee: money(fee) })
      : v.say('order-receipt-seller', { amount: [bold(money(sellerMicros))] })
  const ofBuyer = v.say('order-receipt-buyer', { amount: [bold(money(priceMicros - sellerMicros))] })
  if (sellerMicros === 0n) return ofBuyer
  return sellerMicros === priceMicros ? ofSeller : [...ofSeller, plain(' · '), ...ofBuyer]
}

/** The title of an order in a list, with its price. */
export function orderTitle(v: Viewer, order: Pick<Order, 'kind' | 'priceMicros'>, title: Text): Text {
  const price =
    order.priceMicros === 0n ? v.say('offer-kind', { kind: order.kind }) : [money(order.priceMicros)]
  return [...price, plain(' · '), ...title]
}
