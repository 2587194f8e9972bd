import { z } from 'zod'
import { CASE_REASON_MAX, CASE_REASON_MIN, operatorAction } from '../cases/case.rules.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { paysOut } from '../withdrawals/payout-desk.rules.ts'
import { topUpMachine } from './top-up.machine.ts'

/**
 * An operator has looked at a payment that did not match and says what was done about it. It moves no money: what is
 * owed to the member is an adjustment, which two operators make. Refuses everybody but finance and admins, a payment
 * of their own, one that is closed already, and no finding.
 */
export const closeTopUp = useCase({
  name: 'close-top-up',
  input: z.object({ topUp: idSchema, finding: z.string().trim().max(CASE_REASON_MAX) }),
  read: (store, { topUp }) => store.db.topUp.findUnique({ where: { id: topUp } }),
  decide(topUp, { input: { finding }, actor, now }) {
    if (!paysOut(actor)) return refuse({ code: 'not-allowed' })
    if (!topUp) return refuse({ code: 'not-found', what: 'top-up' })
    const { id, memberId, state } = topUp
    if (memberId === actor.memberId) return refuse({ code: 'own-case' })
    if (state !== 'MISMATCHED') return refuse({ code: 'top-up-moved-on', topUpId: id, state })
    if (finding.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    return decide({
      transitions: [
        transition(topUpMachine, topUp, 'CLOSED', { closedById: actor.memberId, finding }, finding),
      ],
      inserts: [operatorAction(actor, 'close-top-up', id, finding, now)],
      events: [{ kind: 'top-up-over', topUpId: id, memberId }],
      answer: { topUpId: id },
    })
  },
})
