import { z } from 'zod'
import { after, DAY_MS } from '../kit/clock.ts'
import type { Micros } from '../kit/money.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { type Actor, type Domain, type Outcome, perform, useCase } from '../kit/use-case.ts'
import { readPurse } from '../ledger/read-purse.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { whyFrozen } from '../members/read-freeze.ts'
import { deriveVoucherCode } from './voucher-code.ts'
import { fundVoucher, VOUCHER_MAX_MICROS } from './voucher-money.rules.ts'

/** The issuer is reminded of an unused voucher this long before it expires. */
export const EXPIRY_REMINDER_MS = 30 * DAY_MS

const make = useCase({
  name: 'make-voucher',
  input: z.object({
    amountMicros: z.bigint().positive().max(VOUCHER_MAX_MICROS),
    source: z.enum(['cash', 'wallet']),
    codeHash: z.string(),
    codeTail: z.string(),
  }),
  async read(store, _input, actor) {
    if (actor.kind !== 'member') return null
    const [purse, frozen] = await Promise.all([
      readPurse(store, actor.memberId),
      whyFrozen(store, actor.memberId, 'vouchers'),
    ])
    return { purse, frozen }
  },
  decide(facts, { input, now, policy, id }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    const { purse, frozen } = facts
    if (frozen) return refuse(frozen)
    if (input.amountMicros < policy.minVoucherMicros) {
      return refuse({ code: 'voucher-too-small', minMicros: policy.minVoucherMicros })
    }
    const haveMicros = input.source === 'cash' ? purse.cashMicros : purse.walletMicros
    if (haveMicros < input.amountMicros) {
      return refuse({ code: 'not-enough-money', neededMicros: input.amountMicros, haveMicros })
    }
    const expiresAt = after(now, policy.voucherValidMs)
    const remindAt = after(expiresAt, -EXPIRY_REMINDER_MS)
    const voucher = { id: id(), issuerId: purse.memberId, ...input }
    return decide({
      absences: [notFrozen(purse.memberId, 'vouchers')],
      inserts: [
        {
          table: 'voucher',
          row: {
            ...voucher,
            state: 'ACTIVE',
            reason: '',
            createdAt: now,
            expiresAt,
            remindAt: remindAt > now ? remindAt : null,
          },
        },
      ],
      postings: [fundVoucher(voucher)],
      answer: { voucherId: voucher.id },
    })
  },
})

/**
 * Makes a voucher out of the balance the member chooses, and gives its code, which is shown now and stored
 * nowhere; a repeated request shows the same one. Refuses a frozen member, less than the smallest voucher and more
 * than that balance holds.
 */
export async function makeVoucher(
  domain: Domain,
  call: { input: { amountMicros: Micros; source: 'cash' | 'wallet' }; actor: Actor; key: string },
): Promise<Outcome<{ voucherId: string; code: string }>> {
  const { code, codeHash, codeTail } = deriveVoucherCode(domain.secret, call.key)
  const input = { ...call.input, codeHash, codeTail }
  const outcome = await perform(domain, make, { ...call, input })
  if (!outcome.ok) return outcome
  return { ...outcome, answer: { voucherId: outcome.answer.voucherId, code } }
}
