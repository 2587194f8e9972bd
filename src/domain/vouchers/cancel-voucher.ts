import { z } from 'zod'
import { CASE_REASON_MIN, operatorAction } from '../cases/case.rules.ts'
import { caseReasonSchema } from '../cases/take-case.rules.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { voucherMachine } from './voucher.machine.ts'
import { endVoucher } from './voucher-money.rules.ts'

/**
 * Cancels a voucher nobody has redeemed: its amount returns to the balance it came from, a top-up's to the
 * outside, for a reason. Refuses whoever is not its issuer, an issuer of a top-up who is no cashier any more or says no
 * reason, and a voucher that has ended already.
 */
export const cancelVoucher = useCase({
  name: 'cancel-voucher',
  input: z.object({ voucher: idSchema, reason: caseReasonSchema.optional() }),
  read: (store, { voucher }) => store.db.voucher.findUnique({ where: { id: voucher } }),
  decide(voucher, { input: { reason = '' }, actor, now }) {
    if (!voucher || actor.kind !== 'member' || !isMember(actor, voucher.issuerId)) {
      return refuse({ code: 'not-found', what: 'voucher' })
    }
    const isTopUp = voucher.source === 'outside'
    if (isTopUp && !actor.roles.some((role) => role === 'admin' || role === 'finance')) {
      return refuse({ code: 'not-allowed' })
    }
    if (voucher.state !== 'ACTIVE') {
      return refuse({ code: 'voucher-over', voucherId: voucher.id, state: voucher.state })
    }
    if (voucher.expiresAt <= now) {
      return refuse({ code: 'voucher-over', voucherId: voucher.id, state: 'EXPIRED' })
    }
    if (isTopUp && reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    return decide({
      transitions: [transition(voucherMachine, voucher, 'CANCELLED', { remindAt: null })],
      inserts: isTopUp ? [operatorAction(actor, 'cancel-top-up', voucher.id, reason, now)] : [],
      postings: [endVoucher(voucher, { kind: 'voucher-cancelled' })],
      answer: { voucherId: voucher.id },
    })
  },
})
