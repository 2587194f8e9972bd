import { z } from 'zod'
import type { JobReport, Prisma } from '../../generated/prisma/client.ts'
import {
  CASE_REASON_MAX,
  CASE_REASON_MIN,
  type CaseFacts,
  heldBy,
  operatorAction,
} from '../cases/case.rules.ts'
import { caseReasonSchema, giveCaseBack, takeCase } from '../cases/take-case.rules.ts'
import { type Absence, transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, idSchema, useCase } from '../kit/use-case.ts'
import { reportMachine } from './report.machine.ts'

/** The report, its job, and what whoever acts reported about that job themselves. */
function readReport(store: Store, id: string, actor: Actor) {
  const include = reportedBesides(actor.kind === 'member' ? actor.memberId : '')
  return store.db.jobReport.findUnique({ where: { id }, include })
}
type Facts = NonNullable<Awaited<ReturnType<typeof readReport>>>

/** What is read with a report, so that whoever reported the same job is known as a part of it. */
export const reportedBesides = (reporterId: string) =>
  ({ campaign: { include: { reports: { where: { reporterId } } } } }) satisfies Prisma.JobReportInclude

/**
 * A report as the rules of cases see it: neither who posted the job nor anybody who reported it, in this report or in
 * another one, may handle it.
 */
export function reportCase(report: Facts): CaseFacts {
  return {
    what: 'report',
    id: report.id,
    isOpen: report.state !== 'CLOSED',
    claimedById: report.state === 'CLAIMED' ? report.claimedById : null,
    parties: [
      report.reporterId,
      report.campaign.employerId,
      ...report.campaign.reports.map(({ reporterId }) => reporterId),
    ],
    dueAt: null,
  }
}

/** The same for giving it back: who reported the job while they held the report lets go of it. */
export function reportToRelease(report: Facts): CaseFacts {
  return { ...reportCase(report), parties: [report.reporterId, report.campaign.employerId] }
}

/** That they have not reported the job in this very moment, guarded in the commit. */
function ownReport({ campaignId }: JobReport, { memberId }: { memberId: string }): Absence {
  return { table: 'job_report', row: { campaignId, reporterId: memberId } }
}

/**
 * A moderator takes a report. A second time by the same moderator changes nothing. Refuses who is no moderator,
 * who reported the job, whose it is, and a report that is taken or closed.
 */
export const claimReport = useCase({
  name: 'claim-report',
  input: z.object({ report: idSchema }),
  read: (store, { report }, actor) => readReport(store, report, actor),
  decide(report, act) {
    if (!report) return refuse({ code: 'not-found', what: 'case' })
    return takeCase(reportCase(report), act, {
      action: 'claim-report',
      move: (claimedById) => transition(reportMachine, report, 'CLAIMED', { claimedById }),
      unless: (memberId) => ownReport(report, { memberId }),
      answer: { reportId: report.id },
    })
  },
})

/** Gives a report back to the queue, with a reason. Refuses everybody but its moderator and an admin. */
export const giveBackReport = useCase({
  name: 'give-back-report',
  input: z.object({ report: idSchema, reason: caseReasonSchema }),
  read: (store, { report }, actor) => readReport(store, report, actor),
  decide(report, act) {
    if (!report) return refuse({ code: 'not-found', what: 'case' })
    return giveCaseBack(reportToRelease(report), act, {
      action: 'give-back-report',
      move: () => transition(reportMachine, report, 'OPEN', { claimedById: null }, act.input.reason),
      answer: { reportId: report.id },
    })
  },
})

/**
 * Closes a report with what came of it, which the reporter is told. Refuses everybody but the moderator who
 * holds it, one who has reported the job meanwhile, and no outcome.
 */
export const closeReport = useCase({
  name: 'close-report',
  input: z.object({ report: idSchema, outcome: z.string().trim().max(CASE_REASON_MAX) }),
  read: (store, { report }, actor) => readReport(store, report, actor),
  decide(report, { input, actor, now }) {
    if (!report) return refuse({ code: 'not-found', what: 'case' })
    const held = heldBy(actor, reportCase(report), now)
    if (!held.ok) return held
    const { outcome } = input
    if (outcome.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    return decide({
      absences: [ownReport(report, held.operator)],
      transitions: [transition(reportMachine, report, 'CLOSED', { outcome, closedAt: now }, outcome)],
      inserts: [operatorAction(held.operator, 'close-report', report.id, outcome, now)],
      events: [{ kind: 'report-closed', reportId: report.id, memberId: report.reporterId }],
      answer: { reportId: report.id },
    })
  },
})
