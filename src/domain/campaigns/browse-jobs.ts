import { z } from 'zod'
import type { Campaign, CampaignMode } from '../../generated/prisma/client.ts'
import type { Micros } from '../kit/money.ts'
import type { Store } from '../kit/store.ts'
import type { TakerFacts } from './eligibility.rules.ts'
import { type Place, shelvesOf } from './job-shelves.rules.ts'
import { type Walk, walkShelves } from './walk-shelves.ts'

/** Which jobs a member asks for. */
export type JobFilter = {
  /** A category of either level; a group means all of it. */
  categoryId: string | null
  mode: CampaignMode | null
  /** `mine`: jobs naming my country (limited to it, or tier 1). `worldwide`: open to all. */
  place: Place
  order: 'newest' | 'best-paid'
  /** Offer it together with `best-paid` only: an index serves that, while `newest` reads past what pays less. */
  minRewardMicros: Micros | null
  /** Only jobs in a category of my skills, of either level. */
  mySkills: boolean
}

/** Where a page stands: after or before a job, whether or not that job is still shown. `null`: at the start. */
export type JobCursor = { side: 'after' | 'before'; campaignId: string } | null

/**
 * `hasBefore` and `hasAfter` say whether there is anything to turn to. On the side a member came from they are
 * true without another look, even if all that stood there is gone since.
 */
export type JobPage = { jobs: Campaign[]; hasBefore: boolean; hasAfter: boolean }

export const JOBS_PER_PAGE = 5

/**
 * A page of the jobs a member may take, has not done, and does not hide. A page before a job that would not be
 * full is the first page instead.
 */
export async function browseJobs(
  store: Store,
  taker: TakerFacts,
  filter: JobFilter,
  cursor: JobCursor,
): Promise<JobPage> {
  const here = {
    memberId: taker.memberId,
    shelves: shelvesOf(taker, filter, await categoriesOf(store, taker.memberId, filter)),
    order: filter.order,
    from: cursor?.campaignId ?? null,
    minRewardMicros: filter.minRewardMicros ?? 0n,
    newerThan: null,
  }
  return cursor?.side === 'before' ? pageBefore(store, here) : pageAfter(store, here)
}

type Here = Omit<Walk, 'towards' | 'limit'>

async function pageAfter(store: Store, here: Here): Promise<JobPage> {
  const jobs = await walkShelves(store, { ...here, towards: 'on', limit: JOBS_PER_PAGE + 1 })
  return {
    jobs: jobs.slice(0, JOBS_PER_PAGE),
    hasBefore: here.from !== null,
    hasAfter: jobs.length > JOBS_PER_PAGE,
  }
}

async function pageBefore(store: Store, here: Here): Promise<JobPage> {
  const jobs = await walkShelves(store, { ...here, towards: 'back', limit: JOBS_PER_PAGE + 1 })
  if (jobs.length < JOBS_PER_PAGE) return pageAfter(store, { ...here, from: null })
  return { jobs: jobs.slice(-JOBS_PER_PAGE), hasBefore: jobs.length > JOBS_PER_PAGE, hasAfter: true }
}

/**
 * For alerts: jobs newer than `sinceCampaignId` that match my skills (all jobs when I chose none), newest first.
 */
export async function newJobsFor(
  store: Store,
  taker: TakerFacts,
  wanted: { minRewardMicros: Micros; sinceCampaignId: string; limit: number },
): Promise<Campaign[]> {
  const skills = await categoriesOf(store, taker.memberId, { mySkills: true, categoryId: null })
  return walkShelves(store, {
    memberId: taker.memberId,
    shelves: shelvesOf(taker, { mode: null, place: 'any' }, skills.length > 0 ? skills : [ALL]),
    order: 'newest',
    towards: 'on',
    from: null,
    minRewardMicros: wanted.minRewardMicros,
    newerThan: wanted.sinceCampaignId,
    limit: wanted.limit,
  })
}

/** The category of all jobs. */
const ALL = ''

const categoryRow = z.object({ id: z.string() })

/** The categories to read, none of them within another. */
async function categoriesOf(
  store: Store,
  memberId: string,
  { mySkills, categoryId }: Pick<JobFilter, 'mySkills' | 'categoryId'>,
): Promise<string[]> {
  if (!mySkills) return [categoryId ?? ALL]
  const rows = await store.run({
    name: 'skill_categories',
    text: `SELECT k.id FROM member_skill s JOIN category k ON k.id = s.category_id
      WHERE s.member_id = $1 AND ($2::text IS NULL OR $2 IN (k.id, k.parent_id))
        AND NOT EXISTS (SELECT 1 FROM member_skill g WHERE g.member_id = $1 AND g.category_id = k.parent_id)
      UNION
      SELECT k.id FROM category k JOIN member_skill s ON s.category_id = k.parent_id
      WHERE s.member_id = $1 AND k.id = $2`,
    values: [memberId, categoryId],
  })
  return rows.map((row) => categoryRow.parse(row).id)
}
