import type { Campaign, JobReport, Prisma } from '../../generated/prisma/client.ts'
import { type EmployerRecord, readEmployerRecord } from '../campaigns/employer-record.ts'
import { heldBy, moderates, releasableBy } from '../cases/case.rules.ts'
import { CASES_PER_PAGE } from '../contests/list-contests.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { readLatestIdentity } from '../members/read-identity.ts'
import { reportCase, reportedBesides, reportToRelease } from './handle-report.ts'

export type QueuedReport = JobReport & { campaign: Campaign }
export type ReportQueue = { reports: QueuedReport[]; page: number; pages: number }

/** Reports that this moderator may handle, longest waiting first; empty for anybody else. */
export async function listReports(store: Store, actor: Actor, wanted: number): Promise<ReportQueue> {
  const where = openReports(actor)
  if (!where) return { reports: [], page: 1, pages: 1 }
  const pages = Math.max(1, Math.ceil((await store.db.jobReport.count({ where })) / CASES_PER_PAGE))
  const page = Math.min(wanted, pages)
  const reports = await store.db.jobReport.findMany({
    where,
    include: { campaign: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * CASES_PER_PAGE,
    take: CASES_PER_PAGE,
  })
  return { reports, page, pages }
}

/** How many reports wait for this moderator or a colleague. */
export async function countReports(store: Store, actor: Actor): Promise<number> {
  const where = openReports(actor)
  return where ? store.db.jobReport.count({ where }) : 0
}

function openReports(actor: Actor): Prisma.JobReportWhereInput | null {
  if (!moderates(actor)) return null
  const { memberId } = actor
  return {
    state: { in: ['OPEN', 'CLAIMED'] },
    campaign: { employerId: { not: memberId }, reports: { none: { reporterId: memberId } } },
  }
}

/** A reported job as an operator sees it: the job itself, whatever its mode, and what is known about it. */
export type ReportCase = {
  report: QueuedReport
  reporter: string
  employer: { name: string; record: EmployerRecord }
  /** How many members reported this job. */
  reports: number
  holder: string | null
  /** The operator who looks holds it. */
  isMine: boolean
  mayGiveBack: boolean
}

/** Reads a report for a moderator who is no part of it, nor of another report of the same job; `null` for others. */
export async function readReportFor(
  store: Store,
  reportId: string,
  actor: Actor,
  now: Date,
): Promise<ReportCase | null> {
  if (!moderates(actor)) return null
  const report = await store.db.jobReport.findUnique({
    where: { id: reportId },
    include: reportedBesides(actor.memberId),
  })
  if (!report) return null
  const { reporterId, campaign, claimedById, state } = report
  const isHolder = state === 'CLAIMED' && claimedById === actor.memberId
  const { parties } = isHolder ? reportToRelease(report) : reportCase(report)
  if (parties.includes(actor.memberId)) return null
  const [reporter, employer, record, reports, holder] = await Promise.all([
    readLatestIdentity(store, reporterId),
    readLatestIdentity(store, campaign.employerId),
    readEmployerRecord(store, campaign.employerId),
    store.db.jobReport.count({ where: { campaignId: campaign.id } }),
    claimedById ? readLatestIdentity(store, claimedById) : null,
  ])
  return {
    report,
    reporter: reporter.name,
    employer: { name: employer.name, record },
    reports,
    holder: holder?.name ?? null,
    mayGiveBack: releasableBy(actor, reportToRelease(report), now).ok,
    isMine: isHolder && heldBy(actor, reportCase(report), now).ok,
  }
}

/** A closed report as its reporter is told of it; `null` for anybody else. */
export function readOwnReport(store: Store, reportId: string, reporterId: string) {
  return store.db.jobReport.findFirst({ where: { id: reportId, reporterId }, include: { campaign: true } })
}
