import { z } from 'zod'
import { CASE_REASON_MAX, CASE_REASON_MIN, heldBy, operatorAction } from '../cases/case.rules.ts'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse, type Verdict } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import {
  concludeDispute,
  type DisputeFacts,
  disputeCase,
  isOpen,
  isRunning,
  shareOf,
  undecidedShare,
} from './dispute.rules.ts'

const rulingSchema = z.union([
  z.object({ sellerMicros: z.bigint() }),
  z.object({ verdict: z.enum(['BUYER', 'SELLER']) }),
])

/**
 * The moderator's word: how much of the price the seller gets, in micro-dollars, the rest returns to the buyer's
 * wallet; in an exchange without a price, who is right. With a reason that both read. Refuses who does not hold
 * the dispute, a side of it, an amount above the price, no reason, and a time after the deadline has decided.
 */
export const decideDispute = useCase({
  name: 'decide-dispute',
  input: z.object({
    dispute: idSchema,
    ruling: rulingSchema,
    reason: z.string().trim().max(CASE_REASON_MAX),
  }),
  read: (store, { dispute }) =>
    store.db.dispute.findUnique({ where: { id: dispute }, include: { order: true } }),
  decide(dispute, { input, actor, now }) {
    if (!dispute) return refuse({ code: 'not-found', what: 'case' })
    const held = heldBy(actor, disputeCase(dispute), now)
    if (!held.ok) return held
    const { ruling, reason } = input
    const { id: disputeId, orderId, order } = dispute
    if (hasEnded(order)) return refuse({ code: 'case-closed', what: 'dispute', id: disputeId })
    const share = shareOf(order, ruling)
    if (!share) return refuse({ code: 'share-refused', disputeId, mostMicros: order.priceMicros })
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    const { operator } = held
    const decidedById = operator.memberId
    return decide({
      ...concludeDispute(dispute, { outcome: 'DECIDED', share, decidedById, reason }, now),
      inserts: [operatorAction(operator, 'decide-dispute', disputeId, reason, now)],
      events: [{ kind: 'dispute-decided', disputeId, orderId }],
      answer: { disputeId },
    })
  },
})

/** Nobody decided in time, whether somebody had taken it or not: the seller is paid for what was delivered. */
export function decideDisputeDeadline(dispute: DisputeFacts, { now }: { now: Date }): Verdict<Decision> {
  const { id: disputeId, orderId, order } = dispute
  if (!isOpen(dispute) || isRunning(dispute, now) || hasEnded(order)) {
    return refuse({ code: 'case-closed', what: 'dispute', id: disputeId })
  }
  const share = undecidedShare(order)
  return decide({
    ...concludeDispute(dispute, { outcome: 'UNDECIDED', share, decidedById: null, reason: null }, now),
    events: [{ kind: 'dispute-decided', disputeId, orderId }],
    answer: { disputeId },
  })
}

/** The order is read a moment after its dispute: whatever ended both in between is seen there first. */
function hasEnded(order: DisputeFacts['order']): boolean {
  return order.state !== 'DISPUTED'
}
