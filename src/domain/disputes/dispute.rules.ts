import type { OrderSide, Prisma } from '../../generated/prisma/client.ts'
import type { CaseFacts } from '../cases/case.rules.ts'
import { type Decision, transition } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'
import { endOrder } from '../orders/end-order.rules.ts'
import { dueByDelivery } from '../orders/order.rules.ts'
import { disputeMachine } from './dispute.machine.ts'

/** How often each side may say something, its first statement included. */
export const STATEMENTS_PER_SIDE = 5
/** With its pictures a statement is the caption of a photo on Telegram, which holds 1024. */
export const STATEMENT_MAX = 700
export const STATEMENT_FILES = 5

/** A dispute with what its end needs to know. */
export type DisputeFacts = Prisma.DisputeGetPayload<{ include: { order: true } }>

export function isOpen({ state }: Pick<DisputeFacts, 'state'>): boolean {
  return state === 'OPEN' || state === 'CLAIMED'
}

/** Whether it can still be argued about: from its deadline on, only the deadline decides. */
export function isRunning(dispute: Pick<DisputeFacts, 'state' | 'dueAt'>, now: Date): boolean {
  return isOpen(dispute) && dispute.dueAt !== null && dispute.dueAt > now
}

/** A dispute as the rules of cases see it: neither of its sides handles it. */
export function disputeCase(dispute: Omit<DisputeFacts, 'order'>): CaseFacts {
  return {
    what: 'dispute',
    id: dispute.id,
    isOpen: isOpen(dispute),
    claimedById: dispute.state === 'CLAIMED' ? dispute.claimedById : null,
    parties: [dispute.buyerId, dispute.sellerId],
    dueAt: dispute.dueAt,
  }
}

/** How the money is shared, and who is right by that: `null` where both get something. */
export type Share = { sellerMicros: Micros; verdict: OrderSide | null }

/** What a moderator says: an amount for the seller; where there is no money, who is right. */
export type Ruling = { sellerMicros: Micros } | { verdict: OrderSide }

type Priced = { priceMicros: Micros }

/** Everything to one side. */
export function allTo({ priceMicros }: Priced, side: OrderSide): Share {
  return { sellerMicros: side === 'SELLER' ? priceMicros : 0n, verdict: side }
}

/** A ruling on this order; `null` when it gives more than the price, or says of money what there is none of. */
export function shareOf({ priceMicros }: Priced, ruling: Ruling): Share | null {
  if ('verdict' in ruling) return priceMicros === 0n ? { sellerMicros: 0n, verdict: ruling.verdict } : null
  const { sellerMicros } = ruling
  if (priceMicros === 0n || sellerMicros < 0n || sellerMicros > priceMicros) return null
  const verdict = sellerMicros === priceMicros ? 'SELLER' : sellerMicros === 0n ? 'BUYER' : null
  return { sellerMicros, verdict }
}

/** What becomes of the money when nobody decided in time: what was delivered is paid, what was not is not. */
export function undecidedShare(order: DisputeFacts['order']): Share {
  return allTo(order, dueByDelivery(order))
}

/** How a dispute ends: decided by somebody, by its deadline, or one side gave in. */
export type Ending = {
  outcome: 'DECIDED' | 'UNDECIDED' | 'CONCEDED'
  share: Share
  decidedById: string | null
  reason: string | null
}

/** Ends a dispute and its order in one. The caller adds the event. */
export function concludeDispute(
  { order, ...dispute }: DisputeFacts,
  { outcome, share, decidedById, reason }: Ending,
  now: Date,
): Required<Pick<Decision, 'transitions' | 'postings' | 'counters'>> {
  const { sellerMicros, verdict } = share
  const ended = endOrder(order, outcome, sellerMicros, now, reason)
  const to = outcome === 'CONCEDED' ? 'CLOSED' : 'DECIDED'
  const set = { dueAt: null, decidedById, decidedAt: now, reason, verdict }
  return {
    ...ended,
    transitions: [transition(disputeMachine, dispute, to, set, reason), ...ended.transitions],
  }
}
