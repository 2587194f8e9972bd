import { openContest } from '../../src/domain/contests/open-contest.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import type { TestDomain } from './domain.ts'

export const WORDS = 'Everything that was asked for is there.'

/** A final "not satisfied" under this policy, and the people around it. */
export async function rejected(t: TestDomain, policy: 'pay' | 'refund') {
  t.domain.policy = policySchema.parse({ FINAL_REJECTION: policy })
  const { employer, worker } = await t.employerAndWorker(10)
  const campaign = await t.campaign(employer, { slots: 2 })
  const submission = await t.resubmitted(campaign, worker, employer)
  await t.must(t.run(rejectFinally, { submission, reason: 'Still not what was asked for.' }, employer))
  return { employer, worker, campaign, submission }
}

/** The same, contested. */
export async function contested(t: TestDomain, policy: 'pay' | 'refund') {
  const all = await rejected(t, policy)
  return { ...all, contest: await contestOf(t, all.submission, all.worker) }
}

export async function contestOf(t: TestDomain, submission: string, worker: Actor): Promise<string> {
  const input = { submission, words: WORDS, files: [] }
  return (await t.must(t.run(openContest, input, worker))).contestId
}
