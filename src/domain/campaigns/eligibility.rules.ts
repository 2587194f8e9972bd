import type { Refusal } from '../kit/refusal.ts'

export type JobFacts = { id: string; employerId: string; mode: string }
export type TakerFacts = { memberId: string; country: string | null }

/**
 * Who may take a job: the one rule that browsing, the job card and taking share. `null` when the member may.
 * Modes that are not offered yet let nobody in.
 */
export function whyNotEligible(job: JobFacts, taker: TakerFacts): Refusal | null {
  if (job.employerId === taker.memberId) return { code: 'own-job' }
  if (job.mode !== 'INTERNATIONAL') return { code: 'job-not-for-you', campaignId: job.id }
  return null
}
