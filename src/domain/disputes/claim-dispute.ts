import { z } from 'zod'
import {
  CASE_REASON_MAX,
  CASE_REASON_MIN,
  operatorAction,
  releasableBy,
  takeableBy,
} from '../cases/case.rules.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { disputeMachine } from './dispute.machine.ts'
import { disputeCase } from './dispute.rules.ts'

/**
 * A moderator takes a dispute, and nobody else decides it from then on; its deadline runs on. A second time by the
 * same moderator changes nothing. Refuses who is no moderator, a side of it, and one that is taken or over.
 */
export const claimDispute = useCase({
  name: 'claim-dispute',
  input: z.object({ dispute: idSchema }),
  read: (store, { dispute }) => store.db.dispute.findUnique({ where: { id: dispute } }),
  decide(dispute, { actor, now }) {
    if (!dispute) return refuse({ code: 'not-found', what: 'case' })
    const takeable = takeableBy(actor, disputeCase(dispute), now)
    if (!takeable.ok) return takeable
    const answer = { disputeId: dispute.id }
    if (dispute.state === 'CLAIMED') return decide({ answer })
    const { operator } = takeable
    return decide({
      transitions: [transition(disputeMachine, dispute, 'CLAIMED', { claimedById: operator.memberId })],
      inserts: [operatorAction(operator, 'claim-dispute', dispute.id, '', now)],
      events: [{ kind: 'dispute-claimed', disputeId: dispute.id, orderId: dispute.orderId }],
      answer,
    })
  },
})

/**
 * Gives a dispute back to the queue, with a reason. Refuses everybody but its moderator and an admin who is
 * neither side, no reason, and a dispute that is over.
 */
export const giveBackDispute = useCase({
  name: 'give-back-dispute',
  input: z.object({ dispute: idSchema, reason: z.string().trim().max(CASE_REASON_MAX) }),
  read: (store, { dispute }) => store.db.dispute.findUnique({ where: { id: dispute } }),
  decide(dispute, { input, actor, now }) {
    if (!dispute) return refuse({ code: 'not-found', what: 'case' })
    const releasable = releasableBy(actor, disputeCase(dispute), now)
    if (!releasable.ok) return releasable
    const { reason } = input
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    return decide({
      transitions: [transition(disputeMachine, dispute, 'OPEN', { claimedById: null }, reason)],
      inserts: [operatorAction(releasable.operator, 'give-back-dispute', dispute.id, reason, now)],
      events: [{ kind: 'dispute-given-back', disputeId: dispute.id, orderId: dispute.orderId }],
      answer: { disputeId: dispute.id },
    })
  },
})
