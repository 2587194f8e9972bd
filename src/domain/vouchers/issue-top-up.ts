import { z } from 'zod'
import { after } from '../kit/clock.ts'
import type { Decision } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'
import { decide, refuse, type Verdict } from '../kit/refusal.ts'
import { type Actor, type Domain, type Moment, type Outcome, perform, useCase } from '../kit/use-case.ts'
import { deriveVoucherCode } from './voucher-code.ts'
import { fundVoucher, VOUCHER_MAX_MICROS } from './voucher-money.rules.ts'

/** The most vouchers of one batch. */
export const BATCH_MAX = 200

/**
 * Issues top-up vouchers from the outside account: how money first enters a fresh platform. Finance and admin
 * only, always with a reason, which stands in the audit log once for each voucher.
 */
const issue = useCase({
  name: 'issue-top-up',
  input: z.object({
    amountMicros: z.bigint().positive().max(VOUCHER_MAX_MICROS),
    reason: z.string().min(3).max(500),
    codes: z
      .array(z.object({ codeHash: z.string(), codeTail: z.string() }))
      .min(1)
      .max(BATCH_MAX),
  }),
  read: async () => null,
  decide(_facts, { input, actor, ...moment }): Verdict<Decision<{ voucherId: string }>> {
    if (actor.kind !== 'member' || !actor.roles.some((role) => role === 'admin' || role === 'finance')) {
      return refuse({ code: 'not-allowed' })
    }
    const { minVoucherMicros } = moment.policy
    if (input.amountMicros < minVoucherMicros) {
      return refuse({ code: 'voucher-too-small', minMicros: minVoucherMicros })
    }
    const issued = input.codes.map((code) =>
      issueOne({ ...input, ...code, issuerId: actor.memberId }, moment),
    )
    return decide({
      inserts: issued.flatMap((one) => one.inserts),
      postings: issued.map((one) => one.posting),
      answer: { voucherId: issued[0]?.id ?? '' },
    })
  },
})

type OneTopUp = { amountMicros: Micros; reason: string; codeHash: string; codeTail: string; issuerId: string }

function issueOne(top: OneTopUp, { now, policy, id }: Moment) {
  const { amountMicros, reason, codeHash, codeTail, issuerId } = top
  const voucher = { id: id(), source: 'outside', issuerId, amountMicros } as const
  return {
    id: voucher.id,
    inserts: [
      {
        table: 'voucher' as const,
        row: {
          ...voucher,
          codeHash,
          codeTail,
          state: 'ACTIVE' as const,
          reason,
          createdAt: now,
          expiresAt: after(now, policy.voucherValidMs),
        },
      },
      {
        table: 'operator_action' as const,
        row: { operatorId: issuerId, action: 'issue-top-up' as const, objectId: voucher.id, reason, at: now },
      },
    ],
    posting: fundVoucher(voucher),
  }
}

type TopUp = { amountMicros: Micros; reason: string }
type Call<Input> = { input: Input; actor: Actor; key: string }

/**
 * Issues a top-up voucher and gives its code, which is shown now and stored nowhere. The code is derived from
 * the request key, so a repeated request shows the same one.
 */
export async function issueTopUp(
  domain: Domain,
  call: Call<TopUp>,
): Promise<Outcome<{ voucherId: string; code: string }>> {
  const { code, ...stored } = deriveVoucherCode(domain.secret, call.key)
  const outcome = await perform(domain, issue, { ...call, input: { ...call.input, codes: [stored] } })
  if (!outcome.ok) return outcome
  return { ...outcome, answer: { voucherId: outcome.answer.voucherId, code } }
}

/** Issues `count` (1 to 200) top-up vouchers of the same amount in one commit, and gives all their codes. */
export async function issueTopUpBatch(
  domain: Domain,
  call: Call<TopUp & { count: number }>,
): Promise<Outcome<{ codes: readonly string[] }>> {
  const { count, ...top } = call.input
  const derived = Array.from({ length: count }, (_, place) =>
    deriveVoucherCode(domain.secret, call.key, place),
  )
  const stored = derived.map(({ codeHash, codeTail }) => ({ codeHash, codeTail }))
  const outcome = await perform(domain, issue, { ...call, input: { ...top, codes: stored } })
  if (!outcome.ok) return outcome
  return { ...outcome, answer: { codes: derived.map(({ code }) => code) } }
}
