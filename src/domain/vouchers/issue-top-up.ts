import { z } from 'zod'
import { after } from '../kit/clock.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { type Actor, type Domain, type Outcome, perform, useCase } from '../kit/use-case.ts'
import { OUTSIDE, voucherEscrow } from '../ledger/accounts.ts'
import { hashVoucherCode, makeVoucherCode, readVoucherCode } from './voucher-code.ts'

/** Nobody means to type more than this; a slip of the finger is refused. */
export const TOP_UP_MAX_MICROS = 10_000_000_000n

/**
 * Issues a top-up voucher from the outside account: how money first enters a fresh platform. Finance and
 * admin only, always with a reason, which stands in the audit log.
 */
const issue = useCase({
  name: 'issue-top-up',
  input: z.object({
    amountMicros: z.bigint().positive().max(TOP_UP_MAX_MICROS),
    reason: z.string().min(3).max(500),
    codeHash: z.string(),
    codeTail: z.string(),
  }),
  read: async () => null,
  decide(_facts, { input, actor, now, policy, id }) {
    if (actor.kind !== 'member' || !actor.roles.some((role) => role === 'admin' || role === 'finance')) {
      return refuse({ code: 'not-allowed' })
    }
    if (input.amountMicros < policy.minVoucherMicros) {
      return refuse({ code: 'voucher-too-small', minMicros: policy.minVoucherMicros })
    }
    const voucherId = id()
    const { codeHash, codeTail, amountMicros, reason } = input
    const issuerId = actor.memberId
    return decide({
      inserts: [
        {
          table: 'voucher',
          row: {
            id: voucherId,
            codeHash,
            codeTail,
            state: 'ACTIVE',
            amountMicros,
            issuerId,
            reason,
            createdAt: now,
            expiresAt: after(now, policy.voucherValidMs),
          },
        },
        {
          table: 'operator_action',
          row: { operatorId: issuerId, action: 'issue-top-up', objectId: voucherId, reason, at: now },
        },
      ],
      postings: [
        {
          key: `voucher-issued:${voucherId}`,
          kind: 'voucher-issued',
          about: voucherId,
          moves: [{ from: OUTSIDE, to: voucherEscrow(voucherId), amountMicros }],
        },
      ],
      answer: { voucherId },
    })
  },
})

/**
 * Issues a top-up voucher and gives its code, which is shown now and stored nowhere. The code is derived from
 * the request key, so a repeated request shows the same one.
 */
export async function issueTopUp(
  domain: Domain,
  call: { input: { amountMicros: bigint; reason: string }; actor: Actor; key: string },
): Promise<Outcome<{ voucherId: string; code: string }>> {
  const code = makeVoucherCode(domain.secret, call.key)
  const read = readVoucherCode(code)
  if (!read.ok) throw new Error('a code of our own making did not read')
  const codeHash = hashVoucherCode(domain.secret, read.symbols)
  const outcome = await perform(domain, issue, {
    ...call,
    input: { ...call.input, codeHash, codeTail: code.slice(-4) },
  })
  if (!outcome.ok) return outcome
  return { ...outcome, answer: { voucherId: outcome.answer.voucherId, code } }
}
