import { z } from 'zod'
import { whyNotEligible } from '../campaigns/eligibility.rules.ts'
import { readTies, takerFacts } from '../campaigns/read-ties.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { idSchema, useCase } from '../kit/use-case.ts'

/** What can be wrong with a job, as the report keeps it. */
export const REPORT_REASONS = [
  'credentials',
  'deposit',
  'off-platform',
  'not-as-said',
  'harmful',
  'other',
] as const
export type ReportReason = (typeof REPORT_REASONS)[number]

/** How long the words of a report may be, in characters. */
export const REPORT_WORDS_MAX = 1000

/**
 * Reports a job to the operators, once for each member and job. Whoever may take the job can report it, and
 * whoever worked on it: an employer cannot silence a report by blocking the worker. Refuses a job that is not
 * there or not for them, their own, and a second report.
 */
export const reportJob = useCase({
  name: 'report-job',
  input: z.object({
    campaign: idSchema,
    reason: z.enum(REPORT_REASONS),
    words: z.string().trim().max(REPORT_WORDS_MAX).nullable(),
  }),
  async read(store, { campaign: campaignId }, actor) {
    if (actor.kind !== 'member') return null
    const { memberId } = actor
    const [campaign, member, report] = await Promise.all([
      store.db.campaign.findUnique({ where: { id: campaignId } }),
      store.db.member.findUnique({ where: { id: memberId } }),
      readReport(store, memberId, campaignId),
    ])
    if (!campaign || !member) return null
    const [ties, hasWorked] = await Promise.all([
      readTies(store, memberId, campaign),
      hasWorkedOn(store, memberId, campaignId),
    ])
    return { campaign, member, report, ties: { ...ties, isBlocked: false }, hasWorked }
  },
  decide(facts, { input, actor, now, id }) {
    if (actor.kind !== 'member') return refuse({ code: 'not-allowed' })
    if (!facts) return refuse({ code: 'not-found', what: 'job' })
    const { campaign, member, report, ties, hasWorked } = facts
    const why = whyNotEligible(campaign, takerFacts(member), ties)
    if (why?.code === 'own-job') return refuse(why)
    if (why && !hasWorked) return refuse({ code: 'not-found', what: 'job' })
    if (report) return refuse({ code: 'already-reported', campaignId: campaign.id })
    const reportId = id()
    return decide({
      inserts: [
        {
          table: 'job_report',
          row: {
            id: reportId,
            campaignId: campaign.id,
            reporterId: member.id,
            state: 'OPEN',
            reason: input.reason,
            words: input.words || null,
            at: now,
          },
        },
      ],
      answer: { reportId, campaignId: campaign.id },
    })
  },
})

/** What a member reported about a job before; `null` when they did not. */
export function readReport(store: Store, reporterId: string, campaignId: string) {
  return store.db.jobReport.findUnique({ where: { campaignId_reporterId: { campaignId, reporterId } } })
}

async function hasWorkedOn(store: Store, memberId: string, campaignId: string): Promise<boolean> {
  const where = { campaignId, memberId }
  const [slots, links] = await Promise.all([
    store.db.reservation.count({ where }),
    store.db.visit.count({ where }),
  ])
  return slots + links > 0
}
