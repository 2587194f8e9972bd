import { FROZEN_GUARD } from '../kit/frozen-parts.ts'
import type { Refusal } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { whyCampaignFrozen } from './freeze-campaign.rules.ts'

/**
 * For decisions that do not read the job: why it is frozen, once the guard of the commit has said that it is; `null`
 * before, and when it is lifted meanwhile.
 */
export async function readWhyFrozen(
  store: Store,
  campaignId: string,
  failed: string | null | undefined,
): Promise<Refusal | null> {
  if (failed !== FROZEN_GUARD) return null
  const campaign = await store.db.campaign.findUnique({ where: { id: campaignId } })
  return campaign && whyCampaignFrozen(campaign)
}
