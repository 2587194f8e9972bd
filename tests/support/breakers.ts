import { claimHeldVerdict } from '../../src/domain/breaker/handle-held-verdict.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { standByProof } from '../../src/domain/submissions/resubmit-proof.ts'
import type { TestDomain } from './domain.ts'

export const UNCLEAR = 'The name is missing.'

/** A job with many slots, of an employer with money enough. */
export async function bigJob(t: TestDomain, policy: 'pay' | 'refund' = 'pay') {
  t.domain.policy = policySchema.parse({ FINAL_REJECTION: policy })
  const employer = await t.member('Emma')
  await t.fund(employer, 50)
  return { employer, campaign: await t.campaign(employer, { slots: 60 }) }
}

/** The proof of somebody new, waiting for its employer. */
export async function proof(t: TestDomain, campaign: string) {
  const worker = await t.member('Wale')
  return { worker, submission: await t.submission(campaign, worker) }
}

/** So many proofs that were sent back, and so many that were approved. */
export async function judged(
  t: TestDomain,
  campaign: string,
  by: Actor,
  counts: { no: number; yes: number },
) {
  for (let n = 0; n < counts.yes; n++) {
    const { submission } = await proof(t, campaign)
    await t.must(t.run(approveSubmission, { submission }, by))
  }
  for (let n = 0; n < counts.no; n++) {
    const { submission } = await proof(t, campaign)
    await t.must(t.run(askCorrection, { submission, reason: UNCLEAR }, by))
  }
}

/** A job whose breaker has tripped: six of ten verdicts were "not satisfied". */
export async function tripped(t: TestDomain, policy: 'pay' | 'refund' = 'pay') {
  const job = await bigJob(t, policy)
  const early = await proof(t, job.campaign)
  const later = await proof(t, job.campaign)
  await t.must(t.run(askCorrection, { submission: later.submission, reason: UNCLEAR }, job.employer))
  await t.must(t.run(standByProof, { submission: later.submission }, later.worker))
  await judged(t, job.campaign, job.employer, { yes: 4, no: 5 })
  const { id: breaker } = await t.store.db.campaignBreaker.findFirstOrThrow({
    where: { campaignId: job.campaign },
  })
  return { ...job, early, later, breaker }
}

/** The same, with a "not satisfied" that waits: a first one, or a final one. */
export async function heldVerdict(
  t: TestDomain,
  kind: 'CORRECTION' | 'FINAL' = 'CORRECTION',
  policy: 'pay' | 'refund' = 'pay',
) {
  const job = await tripped(t, policy)
  const { worker, submission } = kind === 'CORRECTION' ? job.early : job.later
  const use = kind === 'CORRECTION' ? askCorrection : rejectFinally
  await t.must(t.run(use, { submission, reason: UNCLEAR }, job.employer))
  const { id: verdict } = await t.store.db.heldVerdict.findFirstOrThrow({
    where: { submissionId: submission },
  })
  return { ...job, worker, submission, verdict }
}

/** The same, in the hands of a moderator. */
export async function claimedVerdict(
  t: TestDomain,
  kind: 'CORRECTION' | 'FINAL' = 'CORRECTION',
  policy: 'pay' | 'refund' = 'pay',
) {
  const all = await heldVerdict(t, kind, policy)
  const moderator = await t.member('Mo', ['moderator'])
  await t.must(t.run(claimHeldVerdict, { verdict: all.verdict }, moderator))
  return { ...all, moderator }
}
