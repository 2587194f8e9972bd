import { z } from 'zod'
import {
  CASE_REASON_MAX,
  CASE_REASON_MIN,
  type CaseFacts,
  heldBy,
  operatorAction,
  releasableBy,
  takeableBy,
} from '../cases/case.rules.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { reportMachine } from './report.machine.ts'

function readReport(store: Store, id: string) {
  return store.db.jobReport.findUnique({ where: { id }, include: { campaign: true } })
}
type Facts = NonNullable<Awaited<ReturnType<typeof readReport>>>

/** A report as the rules of cases see it: neither who reported nor who posted the job may handle it. */
export function reportCase(report: Facts): CaseFacts {
  return {
    what: 'report',
    id: report.id,
    isOpen: report.state !== 'CLOSED',
    claimedById: report.state === 'CLAIMED' ? report.claimedById : null,
    parties: [report.reporterId, report.campaign.employerId],
    dueAt: null,
  }
}

/**
 * A moderator takes a report. A second time by the same moderator changes nothing. Refuses who is no moderator,
 * who reported it, whose job it is, and a report that is taken or closed.
 */
export const claimReport = useCase({
  name: 'claim-report',
  input: z.object({ report: idSchema }),
  read: (store, { report }) => readReport(store, report),
  decide(report, { actor, now }) {
    if (!report) return refuse({ code: 'not-found', what: 'case' })
    const takeable = takeableBy(actor, reportCase(report), now)
    if (!takeable.ok) return takeable
    const answer = { reportId: report.id }
    if (report.state === 'CLAIMED') return decide({ answer })
    const { operator } = takeable
    return decide({
      transitions: [transition(reportMachine, report, 'CLAIMED', { claimedById: operator.memberId })],
      inserts: [operatorAction(operator, 'claim-report', report.id, '', now)],
      answer,
    })
  },
})

/** Gives a report back to the queue, with a reason. Refuses everybody but its moderator and an admin. */
export const giveBackReport = useCase({
  name: 'give-back-report',
  input: z.object({ report: idSchema, reason: z.string().trim().max(CASE_REASON_MAX) }),
  read: (store, { report }) => readReport(store, report),
  decide(report, { input, actor, now }) {
    if (!report) return refuse({ code: 'not-found', what: 'case' })
    const releasable = releasableBy(actor, reportCase(report), now)
    if (!releasable.ok) return releasable
    const { reason } = input
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    return decide({
      transitions: [transition(reportMachine, report, 'OPEN', { claimedById: null }, reason)],
      inserts: [operatorAction(releasable.operator, 'give-back-report', report.id, reason, now)],
      answer: { reportId: report.id },
    })
  },
})

/**
 * Closes a report with what came of it, which the reporter is told. Refuses everybody but the moderator who
 * holds it, and no outcome.
 */
export const closeReport = useCase({
  name: 'close-report',
  input: z.object({ report: idSchema, outcome: z.string().trim().max(CASE_REASON_MAX) }),
  read: (store, { report }) => readReport(store, report),
  decide(report, { input, actor, now }) {
    if (!report) return refuse({ code: 'not-found', what: 'case' })
    const held = heldBy(actor, reportCase(report), now)
    if (!held.ok) return held
    const { outcome } = input
    if (outcome.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    return decide({
      transitions: [transition(reportMachine, report, 'CLOSED', { outcome, closedAt: now }, outcome)],
      inserts: [operatorAction(held.operator, 'close-report', report.id, outcome, now)],
      events: [{ kind: 'report-closed', reportId: report.id, memberId: report.reporterId }],
      answer: { reportId: report.id },
    })
  },
})
