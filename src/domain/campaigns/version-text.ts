import type { Campaign } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'

export type VersionText = { title: string; instructions: string }

/** What a campaign said in one of its versions; `null` when there is no such version. */
export async function readVersionText(
  store: Store,
  campaignId: string,
  version: number,
): Promise<VersionText | null> {
  const found = await store.db.campaignVersion.findUnique({
    where: { campaignId_version: { campaignId, version } },
    select: { title: true, instructions: true },
  })
  return found
}

/**
 * The same work with its campaign saying what it said when the work was taken: that is the text it is done and
 * judged by. `campaign.version` stays the current one, so a card can tell which of how many it shows.
 */
export async function asTaken<Work extends { campaignId: string; version: number; campaign: Campaign }>(
  store: Store,
  work: Work,
): Promise<Work> {
  if (work.version === work.campaign.version) return work
  const text = await readVersionText(store, work.campaignId, work.version)
  return text ? { ...work, campaign: { ...work.campaign, ...text } } : work
}
