import type { Order } from '../../generated/prisma/client.ts'
import type { Posting } from '../kit/decision.ts'
import { feeMicros, type Micros } from '../kit/money.ts'
import { cashOf, OFFER_FEE_INCOME, orderEscrow, walletOf } from '../ledger/accounts.ts'
import { type Purse, payInto, withoutEmpty } from '../ledger/spend.rules.ts'

/**
 * Sets an order's price aside, wallet first. No posting for an exchange without a difference to pay; `null` when
 * the buyer has not enough.
 */
export function fundOrder(order: { id: string; priceMicros: Micros }, buyer: Purse): Posting[] | null {
  if (order.priceMicros === 0n) return []
  const moves = payInto(orderEscrow(order.id), buyer, order.priceMicros)
  return moves && [{ key: `order-funded:${order.id}`, kind: 'order-funded', about: order.id, moves }]
}

type Settled = Pick<Order, 'id' | 'buyerId' | 'sellerId' | 'priceMicros' | 'feePpm'>

/**
 * Ends an order's escrow: `sellerMicros` to the seller's cash, less the fee that was agreed when it was placed
 * (rounded up to a micro-dollar), the rest to the buyer's wallet. Every way has the same key, so an order is
 * settled once, whatever its state says.
 */
export function settleOrder(order: Settled, sellerMicros: Micros): Posting[] {
  const { id, buyerId, sellerId, priceMicros, feePpm } = order
  if (priceMicros === 0n) return []
  const fee = feeMicros(sellerMicros, feePpm)
  const from = orderEscrow(id)
  const kind =
    sellerMicros === priceMicros ? 'order-paid' : sellerMicros === 0n ? 'order-refunded' : 'order-split'
  const moves = withoutEmpty([
    { from, to: cashOf(sellerId), amountMicros: sellerMicros - fee },
    { from, to: OFFER_FEE_INCOME, amountMicros: fee },
    { from, to: walletOf(buyerId), amountMicros: priceMicros - sellerMicros },
  ])
  return [{ key: `order-ended:${id}`, kind, about: id, moves }]
}
