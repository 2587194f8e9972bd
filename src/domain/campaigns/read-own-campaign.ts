import { z } from 'zod'
import type { Campaign, CampaignBreaker } from '../../generated/prisma/client.ts'
import type { Micros } from '../kit/money.ts'
import type { Store } from '../kit/store.ts'

/** What one campaign has led to so far. */
export type Progress = {
  /** Slots that somebody works on. */
  held: number
  waiting: number
  /** Of the waiting ones: whose "not satisfied" waits for a moderator. */
  withModerator: number
  correcting: number
  satisfied: number
  notSatisfied: number
  /** Of the not satisfied ones: whose money waits for the time to contest, or for the contest. */
  undecided: number
  lapsed: number
  /** Personal links out in the world, and those that were used. */
  visitsHeld: number
  visitsPaid: number
  invited: number
  accepted: number
  declined: number
  /** Rewards paid to workers. */
  paidMicros: Micros
}

/** A proof that waits for its employer, and until when. */
export type NextReview = { submissionId: string; name: string; dueAt: Date }

export type OwnCampaign = {
  campaign: Campaign
  progress: Progress
  next: NextReview[]
  /** The breaker that is open; `null` while none is. */
  breaker: CampaignBreaker | null
}

const NEXT_SHOWN = 3

/** One's own campaign with what came of it; `null` for anybody else's. Costs one look at each of its slots. */
export async function readOwnCampaign(
  store: Store,
  campaignId: string,
  employerId: string,
): Promise<OwnCampaign | null> {
  const campaign = await store.db.campaign.findFirst({ where: { id: campaignId, employerId } })
  if (!campaign) return null
  const tripped = { campaignId, state: 'TRIPPED' as const }
  const [progress, next, breaker] = await Promise.all([
    readProgress(store, campaignId),
    readNextReviews(store, campaign),
    campaign.trippedAt ? store.db.campaignBreaker.findFirst({ where: tripped }) : null,
  ])
  return { campaign, progress, next, breaker }
}

const progressRow = z.object({
  held: z.number(),
  waiting: z.number(),
  with_moderator: z.number(),
  correcting: z.number(),
  satisfied: z.number(),
  not_satisfied: z.number(),
  undecided: z.number(),
  lapsed: z.number(),
  visits_held: z.number(),
  visits_paid: z.number(),
  invited: z.number(),
  accepted: z.number(),
  declined: z.number(),
  paid_micros: z.string(),
})

async function readProgress(store: Store, campaignId: string): Promise<Progress> {
  const [row] = await store.run({
    name: 'read_progress',
    text: `SELECT s.*, v.visits_held, v.visits_paid, i.*, r.held, (s.paid + v.paid)::text AS paid_micros
      FROM (SELECT count(*) FILTER (WHERE state IN ('SUBMITTED', 'RESUBMITTED'))::int AS waiting,
          count(held_verdict_id)::int AS with_moderator,
          count(*) FILTER (WHERE state = 'CORRECTION_ASKED')::int AS correcting,
          count(*) FILTER (WHERE state = 'SATISFIED')::int AS satisfied,
          count(*) FILTER (WHERE state IN ('NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD', 'NOT_SATISFIED_RETURNED'))::int
            AS not_satisfied,
          count(*) FILTER (WHERE state = 'NOT_SATISFIED_HELD')::int AS undecided,
          count(*) FILTER (WHERE state = 'LAPSED')::int AS lapsed,
          coalesce(sum(reward_micros) FILTER (WHERE state IN ('SATISFIED', 'NOT_SATISFIED_PAID')), 0) AS paid
        FROM submission WHERE campaign_id = $1) s,
      (SELECT count(*) FILTER (WHERE state = 'HELD')::int AS visits_held,
          count(*) FILTER (WHERE state = 'PAID')::int AS visits_paid,
          coalesce(sum(reward_micros) FILTER (WHERE state = 'PAID'), 0) AS paid
        FROM visit WHERE campaign_id = $1) v,
      (SELECT count(*)::int AS invited,
          count(*) FILTER (WHERE state = 'ACCEPTED')::int AS accepted,
          count(*) FILTER (WHERE state = 'DECLINED')::int AS declined
        FROM invitation WHERE campaign_id = $1) i,
      (SELECT count(*)::int AS held FROM reservation WHERE campaign_id = $1 AND state = 'HELD') r`,
    values: [campaignId],
  })
  const found = progressRow.parse(row)
  return {
    held: found.held,
    waiting: found.waiting,
    withModerator: found.with_moderator,
    correcting: found.correcting,
    satisfied: found.satisfied,
    notSatisfied: found.not_satisfied,
    undecided: found.undecided,
    lapsed: found.lapsed,
    visitsHeld: found.visits_held,
    visitsPaid: found.visits_paid,
    invited: found.invited,
    accepted: found.accepted,
    declined: found.declined,
    paidMicros: BigInt(found.paid_micros),
  }
}

const nextRow = z.object({ id: z.string(), name: z.string(), due_at: z.date() })

/** The proofs that silence will approve soonest. */
async function readNextReviews(
  store: Store,
  { id, employerId }: Pick<Campaign, 'id' | 'employerId'>,
): Promise<NextReview[]> {
  const rows = await store.run({
    name: 'read_next_reviews',
    text: `SELECT s.id, s.due_at, ${NAME_OF_WORKER} AS name FROM submission s
      WHERE s.employer_id = $1 AND s.campaign_id = $2 AND s.state IN ('SUBMITTED', 'RESUBMITTED')
      ORDER BY s.due_at, s.id LIMIT ${NEXT_SHOWN}`,
    values: [employerId, id],
  })
  return rows
    .map((row) => nextRow.parse(row))
    .map(({ id: submissionId, name, due_at: dueAt }) => ({ submissionId, name, dueAt }))
}

const NAME_OF_WORKER =
  '(SELECT i.display_name FROM identity i WHERE i.member_id = s.worker_id ORDER BY i.last_seen_at DESC LIMIT 1)'

/** How much of a campaign's money was spent, is set aside, and came back: together what it was funded with. */
export function whereTheMoneyIs({ campaign, progress }: Pick<OwnCampaign, 'campaign' | 'progress'>): {
  spentMicros: Micros
  openMicros: Micros
  returnedMicros: Micros
} {
  const perSlot = campaign.rewardMicros + campaign.feeMicros
  const { held, waiting, correcting, undecided, visitsHeld } = progress
  const open = campaign.freeSlots + held + waiting + correcting + undecided + visitsHeld
  const paidSlots = progress.paidMicros / campaign.rewardMicros
  const spentMicros = paidSlots * perSlot
  const openMicros = BigInt(open) * perSlot
  return {
    spentMicros,
    openMicros,
    returnedMicros: BigInt(campaign.slots) * perSlot - spentMicros - openMicros,
  }
}

/** Submissions of one campaign, sorted by what is to be done about them. */
export const CAMPAIGN_TABS = ['waiting', 'correcting', 'satisfied', 'not-satisfied', 'lapsed'] as const
export type CampaignTab = (typeof CAMPAIGN_TABS)[number]

/** How many submissions stand in each tab. */
export function countTabs(progress: Progress): Record<CampaignTab, number> {
  const { waiting, correcting, satisfied, notSatisfied, lapsed } = progress
  return { waiting, correcting, satisfied, 'not-satisfied': notSatisfied, lapsed }
}

const TAB_STATES = {
  waiting: ['SUBMITTED', 'RESUBMITTED'],
  correcting: ['CORRECTION_ASKED'],
  satisfied: ['SATISFIED'],
  'not-satisfied': ['NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD', 'NOT_SATISFIED_RETURNED'],
  lapsed: ['LAPSED'],
} as const satisfies Record<CampaignTab, readonly string[]>

export const CAMPAIGN_WORK_PER_PAGE = 5

/**
 * One page of a tab with the workers' names: what has a deadline by it, soonest first; the rest latest first.
 * The campaign must be the asker's own.
 */
export async function listCampaignWork(store: Store, campaignId: string, tab: CampaignTab, page: number) {
  const hasDeadline = tab === 'waiting' || tab === 'correcting'
  const rows = await store.db.submission.findMany({
    where: { campaignId, state: { in: [...TAB_STATES[tab]] } },
    include: {
      campaign: true,
      contest: true,
      worker: { select: { identities: { orderBy: { lastSeenAt: 'desc' }, take: 1 } } },
    },
    orderBy: [hasDeadline ? { dueAt: 'asc' } : { submittedAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * CAMPAIGN_WORK_PER_PAGE,
    take: CAMPAIGN_WORK_PER_PAGE,
  })
  return rows.map(({ worker, ...submission }) => ({
    submission,
    name: worker.identities[0]?.displayName ?? '',
  }))
}
