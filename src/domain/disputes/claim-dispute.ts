import { z } from 'zod'
import { caseReasonSchema, giveCaseBack, takeCase } from '../cases/take-case.rules.ts'
import { transition } from '../kit/decision.ts'
import { refuse } from '../kit/refusal.ts'
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
  decide(dispute, act) {
    if (!dispute) return refuse({ code: 'not-found', what: 'case' })
    return takeCase(disputeCase(dispute), act, {
      action: 'claim-dispute',
      move: (claimedById) => transition(disputeMachine, dispute, 'CLAIMED', { claimedById }),
      events: [{ kind: 'dispute-claimed', disputeId: dispute.id, orderId: dispute.orderId }],
      answer: { disputeId: dispute.id },
    })
  },
})

/**
 * Gives a dispute back to the queue, with a reason. Refuses everybody but its moderator and an admin who is
 * neither side, no reason, and a dispute that is over.
 */
export const giveBackDispute = useCase({
  name: 'give-back-dispute',
  input: z.object({ dispute: idSchema, reason: caseReasonSchema }),
  read: (store, { dispute }) => store.db.dispute.findUnique({ where: { id: dispute } }),
  decide(dispute, act) {
    if (!dispute) return refuse({ code: 'not-found', what: 'case' })
    return giveCaseBack(disputeCase(dispute), act, {
      action: 'give-back-dispute',
      move: () => transition(disputeMachine, dispute, 'OPEN', { claimedById: null }, act.input.reason),
      events: [{ kind: 'dispute-given-back', disputeId: dispute.id, orderId: dispute.orderId }],
      answer: { disputeId: dispute.id },
    })
  },
})
