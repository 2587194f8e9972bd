import { z } from 'zod'
import type { Campaign, CampaignMode } from '../../generated/prisma/client.ts'
import type { Micros } from '../kit/money.ts'
import type { Store } from '../kit/store.ts'
import { type TakerFacts, TIER1_COUNTRIES } from './eligibility.rules.ts'

/** Which jobs a member asks for. */
export type JobFilter = {
  /** A category of either level; a group means all of it. */
  categoryId: string | null
  mode: CampaignMode | null
  /** `mine`: jobs naming my country (limited to it, or tier 1). `worldwide`: open to all. */
  place: 'any' | 'mine' | 'worldwide'
  order: 'newest' | 'best-paid'
  /** Offer it together with `best-paid` only: an index serves that, while `newest` reads past what pays less. */
  minRewardMicros: Micros | null
  /** Only jobs in a category of my skills, of either level. */
  mySkills: boolean
}

/** Where a page stands: after or before a job, whether or not that job is still shown. `null`: at the start. */
export type JobCursor = { side: 'after' | 'before'; campaignId: string } | null

export type JobPage = { jobs: Campaign[]; hasBefore: boolean; hasAfter: boolean }

export const JOBS_PER_PAGE = 5

const idRow = z.object({ id: z.string() })

/** A page of the open jobs this member may take, has not done and does not hide. */
export async function browseJobs(
  store: Store,
  taker: TakerFacts,
  filter: JobFilter,
  cursor: JobCursor,
): Promise<JobPage> {
  const all = await readAll(store, taker, filter)
  const ids = all.map(({ id }) => id)
  const at = cursor === null ? null : await store.db.campaign.findUnique({ where: { id: cursor.campaignId } })
  const after = (id: string, reward: bigint) =>
    at === null ||
    (filter.order === 'newest' || reward === at.rewardMicros ? id < at.id : reward < at.rewardMicros)
  const border = all.findIndex(({ id, rewardMicros }) => id !== at?.id && after(id, rewardMicros))
  const next = border === -1 ? ids.length : border
  const here = at !== null && ids.includes(at.id) ? next - 1 : next
  const start = at === null ? 0 : cursor?.side === 'before' ? Math.max(0, here - JOBS_PER_PAGE) : next
  const jobs = all.slice(start, start + JOBS_PER_PAGE)
  return { jobs, hasBefore: start > 0, hasAfter: start + jobs.length < all.length }
}

/**
 * For alerts: jobs newer than `sinceCampaignId` that match my skills (all jobs when I chose none), newest first.
 */
export async function newJobsFor(
  store: Store,
  taker: TakerFacts,
  wanted: { minRewardMicros: Micros; sinceCampaignId: string; limit: number },
): Promise<Campaign[]> {
  const skills = await store.db.memberSkill.count({ where: { memberId: taker.memberId } })
  const all = await readAll(store, taker, {
    categoryId: null,
    mode: null,
    place: 'any',
    order: 'newest',
    minRewardMicros: wanted.minRewardMicros,
    mySkills: skills > 0,
  })
  return all.filter(({ id }) => id > wanted.sinceCampaignId).slice(0, wanted.limit)
}

async function readAll(store: Store, taker: TakerFacts, filter: JobFilter): Promise<Campaign[]> {
  const rows = await store.run({
    name: `browse_all_${filter.order}`,
    text: `SELECT c.id FROM campaign c JOIN category k ON k.id = c.category_id
      WHERE c.state = 'ACTIVE' AND c.free_slots > 0 AND c.employer_id <> $1
        AND (NOT c.verified_only OR $2)
        AND CASE c.mode
          WHEN 'TIER1' THEN $3 = ANY ($4)
          WHEN 'LIMITED_COUNTRIES' THEN $3 = ANY (c.countries)
          WHEN 'HIRED_GROUP' THEN EXISTS (SELECT 1 FROM invitation i
            WHERE i.campaign_id = c.id AND i.worker_id = $1 AND i.state <> 'DECLINED')
          ELSE true END
        AND ($5::text IS NULL OR c.category_id = $5 OR k.parent_id = $5)
        AND ($6::text IS NULL OR c.mode::text = $6)
        AND CASE $7
          WHEN 'mine' THEN c.mode IN ('TIER1', 'LIMITED_COUNTRIES')
          WHEN 'worldwide' THEN c.mode IN ('INTERNATIONAL', 'PAID_TO_CLICK')
          ELSE true END
        AND c.reward_micros >= $8
        AND (NOT $9 OR EXISTS (SELECT 1 FROM member_skill s
          WHERE s.member_id = $1 AND s.category_id IN (k.id, k.parent_id)))
        AND NOT EXISTS (SELECT 1 FROM blocked_worker b WHERE b.employer_id = c.employer_id AND b.worker_id = $1)
        AND NOT EXISTS (SELECT 1 FROM muted_employer m WHERE m.employer_id = c.employer_id AND m.member_id = $1)
        AND NOT EXISTS (SELECT 1 FROM hidden_job h WHERE h.campaign_id = c.id AND h.member_id = $1)
        AND NOT EXISTS (SELECT 1 FROM reservation r WHERE r.campaign_id = c.id AND r.member_id = $1
          AND (r.state IN ('HELD', 'SUBMITTED') OR r.turn = 2))
        AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.campaign_id = c.id AND v.member_id = $1
          AND v.state IN ('HELD', 'PAID'))
      ORDER BY ${filter.order === 'newest' ? '' : 'c.reward_micros DESC, '}c.id DESC`,
    values: [
      taker.memberId,
      taker.countryVerified,
      taker.country,
      TIER1_COUNTRIES,
      filter.categoryId,
      filter.mode,
      filter.place,
      String(filter.minRewardMicros ?? 0n),
      filter.mySkills,
    ],
  })
  const ids = rows.map((row) => idRow.parse(row).id)
  const found = await store.db.campaign.findMany({ where: { id: { in: ids } } })
  return ids.flatMap((id) => found.filter((row) => row.id === id))
}
