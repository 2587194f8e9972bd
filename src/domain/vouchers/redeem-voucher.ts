import { z } from 'zod'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { type Actor, type Domain, type Outcome, perform, useCase } from '../kit/use-case.ts'
import { voucherEscrow, walletOf } from '../ledger/accounts.ts'
import { voucherMachine } from './voucher.machine.ts'
import { hashVoucherCode, readVoucherCode } from './voucher-code.ts'

const redeem = useCase({
  name: 'redeem-voucher',
  input: z.object({ codeHash: z.string() }),
  read: (store, { codeHash }) => store.db.voucher.findUnique({ where: { codeHash } }),
  decide(voucher, { actor, now }) {
    // One answer for every kind of wrong code: a stranger learns nothing about which codes exist.
    if (actor.kind !== 'member' || !voucher || voucher.state !== 'ACTIVE')
      return refuse({ code: 'voucher-refused' })
    if (voucher.expiresAt <= now || voucher.issuerId === actor.memberId)
      return refuse({ code: 'voucher-refused' })
    return decide({
      transitions: [
        transition(voucherMachine, voucher, 'REDEEMED', { redeemedById: actor.memberId, redeemedAt: now }),
      ],
      postings: [
        {
          key: `voucher-redeemed:${voucher.id}`,
          kind: 'voucher-redeemed',
          about: voucher.id,
          moves: [
            {
              from: voucherEscrow(voucher.id),
              to: walletOf(actor.memberId),
              amountMicros: voucher.amountMicros,
            },
          ],
        },
      ],
      events: [{ kind: 'voucher-redeemed', voucherId: voucher.id, memberId: actor.memberId }],
      answer: { voucherId: voucher.id },
    })
  },
})

/**
 * Redeems a voucher into the wallet of whoever has its code, once. Wrong, used, expired codes and the
 * issuer's own are refused alike with `voucher-refused`.
 */
export async function redeemVoucher(
  domain: Domain,
  call: { code: string; actor: Actor; key: string },
): Promise<Outcome<{ voucherId: string }>> {
  const read = readVoucherCode(call.code)
  if (!read.ok) return { ok: false, refusal: { code: 'voucher-refused' }, repeated: false }
  const codeHash = hashVoucherCode(domain.secret, read.symbols)
  return perform(domain, redeem, { input: { codeHash }, actor: call.actor, key: call.key })
}
