import type { Order, OrderOutcome } from '../../generated/prisma/client.ts'
import { type Counter, type Decision, transition } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'
import { orderMachine } from './order.machine.ts'
import { settleOrder } from './order-money.rules.ts'

/** More of one offer than any seller has; the limit of a counter that only ever gives back. */
const NO_LIMIT = 2_147_483_647

/**
 * What ends an order, whichever way: `sellerMicros` of the price to the seller, the rest back to the buyer, both no
 * longer busy with it, and the offer free to be ordered once more. The caller adds the event.
 */
export function endOrder(
  order: Order,
  outcome: OrderOutcome,
  sellerMicros: Micros,
  now: Date,
  reason: string | null = null,
): Required<Pick<Decision, 'transitions' | 'postings' | 'counters'>> {
  const to = hasEndedWell(order, outcome, sellerMicros) ? 'COMPLETED' : 'CANCELLED'
  return {
    transitions: [
      transition(
        orderMachine,
        order,
        to,
        { outcome, sellerMicros, endedAt: now, dueAt: null, endsAt: null, remindAt: null, revisionOf: null },
        reason,
      ),
    ],
    postings: settleOrder(order, sellerMicros),
    counters: [
      { table: 'member', id: order.buyerId, column: 'openPurchases', add: -1, atLeast: 0, atMost: NO_LIMIT },
      { table: 'member', id: order.sellerId, column: 'openSales', add: -1, atLeast: 0, atMost: NO_LIMIT },
      ...freeAgain(order),
    ],
  }
}

/** An exchange may end well for nothing; anything else ended well when the seller got something. */
function hasEndedWell(order: Order, outcome: OrderOutcome, sellerMicros: Micros): boolean {
  return sellerMicros > 0n || (order.priceMicros === 0n && (outcome === 'ACCEPTED' || outcome === 'SILENCE'))
}

/** A product that was handed over is gone from the stock; whatever else was ordered can be ordered again. */
function freeAgain(order: Order): Counter[] {
  if (order.kind === 'PRODUCT' && order.sellerDeliveredAt !== null) return []
  return [{ table: 'offer', id: order.offerId, column: 'available', add: 1, atLeast: 0, atMost: NO_LIMIT }]
}
