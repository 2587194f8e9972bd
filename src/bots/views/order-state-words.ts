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

/** To whom all of the price goes, as the end of a sentence; to the seller without the fee. */
export function orderFate(v: Viewer, { order, side }: Seen, to: OrderSide): Text {
  const { priceMicros, feePpm } = order
  if (priceMicros === 0n) return v.say('order-fate-none')
  const isMine = to === side
  const fee = isMine && to === 'SELLER' ? feeMicros(priceMicros, feePpm) : 0n
  const whose = isMine ? `me-${to.toLowerCase()}` : to.toLowerCase()
  return v.say('order-fate', { to: whose, amount: money(priceMicros - fee) })
}

/** What happens by itself and when, if nobody does anything; `null` once the order is over. */
export function orderNext(v: Viewer, { order, side, dispute }: OrderOfSide): Text | null {
  const [end, left] = moments(order.endsAt ?? dispute?.dueAt ?? null, v)
  const fate = orderFate(v, { order, side }, endByClock(order)?.to ?? dueByDelivery(order))
  switch (order.state) {
    case 'PLACED':
      return v.say('order-next-answer', { mine: yes(side === 'SELLER'), end, left, fate })
    case 'IN_PROGRESS': {
      if (isLate(order, v.now)) return v.say('order-next-late', { end, left, fate })
      const [due, dueLeft] = moments(order.dueAt, v)
      return v.say('order-next-work', { due, left: dueLeft, end, fate })
    }
    case 'DELIVERED':
      return v.say('order-next-look', { mine: yes(!isContent(order, side)), end, left, fate })
    case 'REVISION':
      return v.say('order-next-revise', { mine: yes(order.revisionOf === side), end, left, fate })
    case 'DISPUTED':
      return dispute ? v.say('order-next-dispute', { end, left, fate }) : null
    case 'COMPLETED':
    case 'CANCELLED':
      return null
    default:
      return order.state satisfies never
  }
}

const moments = (at: Date | null, v: Viewer) =>
  [time(at ?? v.now, 'moment'), time(at ?? v.now, 'relative')] as const

/** How a choice between two sentences is written in text/. */
const yes = (is: boolean): string => (is ? 'yes' : 'no')

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
