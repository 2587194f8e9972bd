import { z } from 'zod'
import { CASE_REASON_MAX, CASE_REASON_MIN, operatorAction } from '../cases/case.rules.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { isStillLooking } from './crypto-pay.rules.ts'
import { atDesk, inHand, isReleased, REFERENCE_MAX, settleable } from './payout-desk.rules.ts'
import { settlePayment } from './rail.ts'
import { returnWithdrawal } from './settle-withdrawal.ts'

const withReason = z.object({ withdrawal: idSchema, reason: z.string().trim().max(CASE_REASON_MAX) })

function readOne(store: Store, id: string) {
  return store.db.withdrawal.findUnique({ where: { id } })
}

/**
 * It was paid, under this reference, which the member reads. From being paid, by whoever has it in hand or an admin;
 * from held, by any operator who found out. Refuses it without a reference, and while a second operator has to
 * agree (a CHECK as well).
 */
export const markCompleted = useCase({
  name: 'complete-withdrawal',
  input: z.object({ withdrawal: idSchema, reference: z.string().trim().max(REFERENCE_MAX) }),
  read: (store, { withdrawal }) => readOne(store, withdrawal),
  decide(found, { input: { reference }, actor, now }) {
    const desk = settleable(actor, found)
    if (!desk.ok) return desk
    const { operator, withdrawal } = desk
    const { id } = withdrawal
    if (!isReleased(withdrawal)) return refuse({ code: 'second-missing', withdrawalId: id })
    if (reference === '') return refuse({ code: 'reference-missing', withdrawalId: id })
    return decide({
      ...settlePayment(withdrawal, { kind: 'paid', reference }, now),
      inserts: [operatorAction(operator, 'complete-withdrawal', id, reference, now)],
      answer: { withdrawalId: id },
    })
  },
})

/**
 * It surely was not and will not be paid: the whole amount is cash again, and the member reads why. Allowed as
 * completing is; nobody has to agree to that. Refuses it without a reason, and while the rail that sent it is still
 * being asked whether it arrived.
 */
export const markRejected = useCase({
  name: 'reject-withdrawal',
  input: withReason,
  read: (store, { withdrawal }) => readOne(store, withdrawal),
  decide(found, { input: { reason }, actor, now }) {
    const desk = settleable(actor, found)
    if (!desk.ok) return desk
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    const { operator, withdrawal } = desk
    if (isStillLooking(withdrawal, now)) return refuse({ code: 'rail-looking', withdrawalId: withdrawal.id })
    return decide({
      ...settlePayment(withdrawal, { kind: 'refused', reason }, now),
      inserts: [operatorAction(operator, 'reject-withdrawal', withdrawal.id, reason, now)],
      answer: { withdrawalId: withdrawal.id },
    })
  },
})

/**
 * Nobody knows whether it was paid: it is held until somebody found out. Refuses everybody but whoever has it in
 * hand and admins, and no reason; the reason stays among operators.
 */
export const markHeld = useCase({
  name: 'hold-withdrawal',
  input: withReason,
  read: (store, { withdrawal }) => readOne(store, withdrawal),
  decide(found, { input: { reason }, actor, now }) {
    const held = inHand(actor, found)
    if (!held.ok) return held
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    const { operator, withdrawal } = held
    return decide({
      ...settlePayment(withdrawal, { kind: 'unknown', reason }, now),
      inserts: [operatorAction(operator, 'hold-withdrawal', withdrawal.id, reason, now)],
      answer: { withdrawalId: withdrawal.id },
    })
  },
})

/**
 * What was paid came back: the whole amount, the fee included, is cash again. By any operator. Refuses one that is
 * not completed, and no reason; the member reads it.
 */
export const markReturned = useCase({
  name: 'return-withdrawal',
  input: withReason,
  read: (store, { withdrawal }) => readOne(store, withdrawal),
  decide(found, { input: { reason }, actor, now }) {
    const desk = atDesk(actor, found)
    if (!desk.ok) return desk
    const { operator, withdrawal } = desk
    const { id, state } = withdrawal
    if (state !== 'COMPLETED') return refuse({ code: 'withdrawal-moved-on', withdrawalId: id, state })
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    return decide({
      ...returnWithdrawal(withdrawal, { reason, now }),
      inserts: [operatorAction(operator, 'return-withdrawal', id, reason, now)],
      answer: { withdrawalId: id },
    })
  },
})
