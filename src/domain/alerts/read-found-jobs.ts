import type { Campaign } from '../../generated/prisma/client.ts'
import type { TakerFacts } from '../campaigns/eligibility.rules.ts'
import { readJob } from '../campaigns/read-job.ts'
import { readWaysOut } from '../campaigns/read-ways-out.ts'
import { ID_PATTERN } from '../kit/ids.ts'
import type { Store } from '../kit/store.ts'
import { JOBS_PER_DIGEST } from './alert.rules.ts'
import { readAlert } from './set-alert.ts'

/**
 * Of the jobs a digest was made of, those it may name at this moment: still open to the member, with a free slot,
 * not begun, hidden or muted meanwhile. None when they have switched their alerts off since.
 */
export async function readFoundJobs(
  store: Store,
  taker: TakerFacts,
  campaignIds: readonly string[],
): Promise<Campaign[]> {
  const alert = await readAlert(store, taker.memberId)
  if (!alert?.dueAt) return []
  const ids = campaignIds.filter((id) => ID_PATTERN.test(id)).slice(0, JOBS_PER_DIGEST)
  const jobs = await Promise.all(ids.map((id) => readOpenJob(store, taker, id)))
  return jobs.filter((job) => job !== null)
}

async function readOpenJob(store: Store, taker: TakerFacts, id: string): Promise<Campaign | null> {
  const job = await readJob(store, id, taker)
  if (job?.mine.kind !== 'none') return null
  const { state, freeSlots, frozenAt } = job.campaign
  if (state !== 'ACTIVE' || freeSlots === 0 || frozenAt) return null
  const { isHidden, isMuted } = await readWaysOut(store, taker.memberId, job.campaign)
  return isHidden || isMuted ? null : job.campaign
}
