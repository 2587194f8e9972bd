import type { Campaign } from '../../generated/prisma/client.ts'
import type { Micros } from '../kit/money.ts'
import type { Store } from '../kit/store.ts'
import { type TakerFacts, whyNotEligible } from './eligibility.rules.ts'
import { type EmployerRecord, readEmployerRecord } from './employer-record.ts'
import { readTies } from './read-ties.ts'

/** A job as one member may see it. */
export type Job = {
  campaign: Campaign
  record: EmployerRecord
  /** What this member has to do with it already. */
  mine:
    | { kind: 'none' }
    | { kind: 'own' }
    | { kind: 'holding'; reservationId: string }
    | { kind: 'submitted'; submissionId: string }
}

/**
 * Reads a job for a member; `null` when there is none, or none they may take: such a job is not shown, not
 * even to somebody who guesses its id.
 */
export async function readJob(store: Store, campaignId: string, taker: TakerFacts): Promise<Job | null> {
  const campaign = await store.db.campaign.findUnique({ where: { id: campaignId } })
  if (!campaign) return null
  const [reservation, submission, record, ties] = await Promise.all([
    store.db.reservation.findFirst({ where: { campaignId, memberId: taker.memberId, state: 'HELD' } }),
    store.db.submission.findUnique({
      where: { campaignId_workerId: { campaignId, workerId: taker.memberId } },
    }),
    readEmployerRecord(store, campaign.employerId),
    readTies(store, taker.memberId, campaign),
  ])
  if (submission) return { campaign, record, mine: { kind: 'submitted', submissionId: submission.id } }
  if (reservation) return { campaign, record, mine: { kind: 'holding', reservationId: reservation.id } }
  if (campaign.employerId === taker.memberId) return { campaign, record, mine: { kind: 'own' } }
  return whyNotEligible(campaign, taker, ties) ? null : { campaign, record, mine: { kind: 'none' } }
}

export type JobFilter = { categoryId: string | null; sort: 'newest' | 'best-paid'; page: number }
export type JobPage = { jobs: Campaign[]; page: number; pages: number; total: number }

export const JOBS_PER_PAGE = 5
/** Nobody reads further; the count stops here so that it costs the same however many jobs there are. */
const COUNTED_MAX = 250

/** Open jobs this member may take and has not done, a page at a time. */
export async function browseJobs(store: Store, taker: TakerFacts, filter: JobFilter): Promise<JobPage> {
  const done = await jobsDone(store, taker.memberId)
  const where = {
    state: 'ACTIVE' as const,
    freeSlots: { gt: 0 },
    mode: 'INTERNATIONAL' as const,
    employerId: { not: taker.memberId },
    ...(done.length > 0 ? { id: { notIn: done } } : {}),
    ...(filter.categoryId ? { categoryId: filter.categoryId } : {}),
  }
  const found = await store.db.campaign.findMany({
    where,
    select: { id: true },
    take: COUNTED_MAX,
    orderBy: order(filter.sort),
  })
  const pages = Math.max(1, Math.ceil(found.length / JOBS_PER_PAGE))
  const page = Math.min(Math.max(1, filter.page), pages)
  const ids = found.slice((page - 1) * JOBS_PER_PAGE, page * JOBS_PER_PAGE).map((row) => row.id)
  const rows = await store.db.campaign.findMany({ where: { id: { in: ids } } })
  const jobs = ids.flatMap((id) => rows.filter((row) => row.id === id))
  return { jobs, page, pages, total: found.length }
}

function order(sort: JobFilter['sort']) {
  return sort === 'newest'
    ? [{ id: 'desc' as const }]
    : [{ rewardMicros: 'desc' as const }, { id: 'desc' as const }]
}

/** Jobs that are no choice any more: held now, submitted once, or held twice before. */
async function jobsDone(store: Store, memberId: string): Promise<string[]> {
  const rows = await store.db.reservation.findMany({
    where: { memberId, OR: [{ state: { in: ['HELD', 'SUBMITTED'] } }, { turn: 2 }] },
    select: { campaignId: true },
    distinct: ['campaignId'],
  })
  return rows.map((row) => row.campaignId)
}

/** What one campaign has led to so far. */
export type Progress = {
  held: number
  waiting: number
  correcting: number
  satisfied: number
  notSatisfied: number
  lapsed: number
  paidMicros: Micros
}

export async function readProgress(store: Store, campaignId: string): Promise<Progress> {
  const [held, states] = await Promise.all([
    store.db.reservation.count({ where: { campaignId, state: 'HELD' } }),
    store.db.submission.groupBy({
      by: ['state'],
      where: { campaignId },
      _count: true,
      _sum: { rewardMicros: true },
    }),
  ])
  const of = (...names: string[]) => states.filter((s) => names.includes(s.state))
  const count = (...names: string[]) => of(...names).reduce((sum, s) => sum + s._count, 0)
  return {
    held,
    waiting: count('SUBMITTED', 'RESUBMITTED'),
    correcting: count('CORRECTION_ASKED'),
    satisfied: count('SATISFIED'),
    notSatisfied: count('NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD', 'NOT_SATISFIED_RETURNED'),
    lapsed: count('LAPSED'),
    paidMicros: of('SATISFIED', 'NOT_SATISFIED_PAID').reduce(
      (sum, s) => sum + (s._sum.rewardMicros ?? 0n),
      0n,
    ),
  }
}
