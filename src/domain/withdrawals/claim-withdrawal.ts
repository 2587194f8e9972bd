import { z } from 'zod'
import type { Withdrawal } from '../../generated/prisma/client.ts'
import { CASE_REASON_MAX, CASE_REASON_MIN, operatorAction } from '../cases/case.rules.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { agreedBy, atDesk, inHand } from './payout-desk.rules.ts'
import { isByHand } from './rail.ts'
import { readPayee } from './read-payouts.ts'
import { withdrawalMachine } from './withdrawal.machine.ts'

/**
 * An operator takes a withdrawal to pay it, which also says that they agree to it. A second time by the same
 * operator changes nothing. Refuses everybody but finance and admins, whoever it concerns, one that is not waiting,
 * one that a rail pays by itself, one whose destination is too new, and one of a member whose withdrawals are frozen.
 */
export const claimWithdrawal = useCase({
  name: 'claim-withdrawal',
  input: z.object({ withdrawal: idSchema }),
  read: (store, { withdrawal }) => readPayee(store, withdrawal),
  decide({ withdrawal: found, isFrozen }, { actor, now }) {
    const desk = atDesk(actor, found)
    if (!desk.ok) return desk
    const { operator, withdrawal } = desk
    const { id, state, memberId, payableAt } = withdrawal
    const answer = { withdrawalId: id }
    if (state === 'PAYING' && withdrawal.claimedById === operator.memberId) return decide({ answer })
    if (state !== 'REQUESTED') return refuse({ code: 'withdrawal-moved-on', withdrawalId: id, state })
    if (!isByHand(withdrawal.method)) return refuse({ code: 'paid-by-rail', withdrawalId: id })
    if (payableAt > now) return refuse({ code: 'payout-too-early', withdrawalId: id, payableAt })
    if (isFrozen) return refuse({ code: 'payee-frozen', withdrawalId: id })
    return decide({
      transitions: [claimTransition(withdrawal, operator.memberId, { now, batchId: null })],
      absences: [notFrozen(memberId, 'withdrawing')],
      inserts: [operatorAction(operator, 'claim-withdrawal', id, '', now)],
      events: [{ kind: 'withdrawal-moved', withdrawalId: id, memberId }],
      answer,
    })
  },
})

/** From waiting to being paid by this operator, who thereby agrees to it. */
export function claimTransition(
  withdrawal: Withdrawal,
  operatorId: string,
  { now, batchId }: { now: Date; batchId: string | null },
) {
  const { agreedById, approvedById } = agreedBy(withdrawal, operatorId)
  const set = { claimedById: operatorId, claimedAt: now, agreedById, approvedById, batchId }
  return transition(withdrawalMachine, withdrawal, 'PAYING', set)
}

/**
 * Gives a withdrawal back to the queue, with a reason: surely nothing was paid. Whoever agreed to it agrees anew.
 * Refuses everybody but whoever has it in hand and admins, and no reason.
 */
export const giveBackWithdrawal = useCase({
  name: 'give-back-withdrawal',
  input: z.object({ withdrawal: idSchema, reason: z.string().trim().max(CASE_REASON_MAX) }),
  read: (store, { withdrawal }) => store.db.withdrawal.findUnique({ where: { id: withdrawal } }),
  decide(found, { input: { reason }, actor, now }) {
    const held = inHand(actor, found)
    if (!held.ok) return held
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    const { operator, withdrawal } = held
    const { id, memberId } = withdrawal
    const nobody = { claimedById: null, claimedAt: null, agreedById: null, approvedById: null, batchId: null }
    return decide({
      transitions: [transition(withdrawalMachine, withdrawal, 'REQUESTED', nobody, reason)],
      inserts: [operatorAction(operator, 'give-back-withdrawal', id, reason, now)],
      events: [{ kind: 'withdrawal-moved', withdrawalId: id, memberId }],
      answer: { withdrawalId: id },
    })
  },
})
