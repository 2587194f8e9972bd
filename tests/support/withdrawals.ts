import { z } from 'zod'
import type { Decision } from '../../src/domain/kit/decision.ts'
import { decide } from '../../src/domain/kit/refusal.ts'
import { type Actor, type Moment, useCase } from '../../src/domain/kit/use-case.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { requestWithdrawal } from '../../src/domain/withdrawals/request-withdrawal.ts'
import type { Withdrawal } from '../../src/generated/prisma/client.ts'
import type { TestDomain } from './domain.ts'

export const PAYPAL = { method: 'paypal', destination: 'wale@example.com', holder: null } as const
export const IBAN = 'DE89370400440532013000'
export const TRON = 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'

type Worker = Actor & { memberId: string }

/** Cash, the way it is always earned: one job of another member, approved. Who paid it is given back. */
export async function earn(t: TestDomain, worker: Worker, usd: number, from?: Worker): Promise<Worker> {
  const employer = from ?? (await t.member('Employer'))
  await t.fund(employer, Math.ceil(usd * 1.1) + 1)
  const rewardMicros = BigInt(Math.round(usd * 1_000_000))
  const campaign = await t.campaign(employer, { rewardMicros, slots: 1 })
  await t.must(t.run(approveSubmission, { submission: await t.submission(campaign, worker) }, employer))
  return employer
}

/** Somebody who earned that much. */
export async function earner(t: TestDomain, usd: number): Promise<Worker> {
  const worker = await t.member('Wale')
  await earn(t, worker, usd)
  return worker
}

/** Asks for a withdrawal and gives its id. */
export async function requested(t: TestDomain, actor: Actor, amountMicros = 5_000_000n): Promise<string> {
  return (await t.must(t.run(requestWithdrawal, { ...PAYPAL, amountMicros }, actor))).withdrawalId
}

/** A use case around the rules that end a withdrawal, for tests of those rules alone. */
export function moving(move: (withdrawal: Withdrawal, moment: Moment) => Omit<Decision, 'answer'>) {
  return useCase({
    name: 'move-withdrawal',
    input: z.object({ withdrawal: z.string() }),
    read: (store, { withdrawal }) => store.db.withdrawal.findUniqueOrThrow({ where: { id: withdrawal } }),
    decide: (withdrawal, call) =>
      decide({ ...move(withdrawal, call), answer: { withdrawalId: withdrawal.id } }),
  })
}
