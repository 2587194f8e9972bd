import type { NotForYou, Refusal } from '../kit/refusal.ts'

export type CampaignMode = 'TIER1' | 'INTERNATIONAL' | 'LIMITED_COUNTRIES' | 'HIRED_GROUP' | 'PAID_TO_CLICK'

/** The countries of `TIER1` jobs. */
export const TIER1_COUNTRIES: readonly string[] = ['US', 'GB', 'AU', 'CA']

export type JobFacts = {
  id: string
  employerId: string
  mode: CampaignMode
  countries: readonly string[]
  verifiedOnly: boolean
}

export type TakerFacts = { memberId: string; country: string | null; countryVerified: boolean }

/** What stands between one member and one job's employer. */
export type Ties = { isInvited: boolean; isBlocked: boolean }

/**
 * Who may take a job: the one rule that browsing, the job card, taking, visiting and alerts share. `null` when
 * the member may; else a refusal that says why not.
 */
export function whyNotEligible(job: JobFacts, taker: TakerFacts, ties: Ties): Refusal | null {
  if (job.employerId === taker.memberId) return { code: 'own-job' }
  const why = whyNotForYou(job, taker, ties)
  return why === null ? null : { code: 'job-not-for-you', campaignId: job.id, why }
}

function whyNotForYou(job: JobFacts, taker: TakerFacts, ties: Ties): NotForYou | null {
  if (ties.isBlocked) return 'blocked'
  if (job.verifiedOnly && !taker.countryVerified)
    return taker.country === null ? 'no-country' : 'not-verified'
  switch (job.mode) {
    case 'INTERNATIONAL':
    case 'PAID_TO_CLICK':
      return null
    case 'TIER1':
      return whyNotFrom(TIER1_COUNTRIES, taker)
    case 'LIMITED_COUNTRIES':
      return whyNotFrom(job.countries, taker)
    case 'HIRED_GROUP':
      return ties.isInvited ? null : 'not-invited'
    default:
      return job.mode satisfies never
  }
}

function whyNotFrom(countries: readonly string[], { country }: TakerFacts): NotForYou | null {
  if (country === null) return 'no-country'
  return countries.includes(country) ? null : 'country'
}
