import { freezeCampaign } from '../../src/domain/campaigns/freeze-campaign.ts'
import { liftCampaignFreeze } from '../../src/domain/campaigns/lift-campaign-freeze.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import type { TestDomain } from './domain.ts'

export const FRAUD = 'All proofs come from one phone.'
export const CLEARED = 'The phones belong to a library.'

/** A moderator freezes this job. */
export async function frozen(t: TestDomain, campaign: string): Promise<Actor & { memberId: string }> {
  const moderator = await t.member('Mo', ['moderator'])
  await t.must(t.run(freezeCampaign, { campaign, reason: FRAUD }, moderator))
  return moderator
}

/** An admin lifts it. */
export async function lifted(t: TestDomain, campaign: string): Promise<void> {
  const admin = await t.member('Ada', ['admin'])
  await t.must(t.run(liftCampaignFreeze, { campaign, reason: CLEARED }, admin))
}
