import { z } from 'zod'
import { whyNotEligible } from '../campaigns/eligibility.rules.ts'
import { readTies, takerFacts } from '../campaigns/read-ties.ts'
import { decide, type Refusal, refuse } from '../kit/refusal.ts'
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

/** How long the words of a report may be, in characters. */
export const REPORT_WORDS_MAX = 1000

/**
 * Reports a job to the operators, once for each member and job. Whoever may take the job can report it, and whoever
 * worked on it or was ever invited to it: an employer cannot silence a report by blocking the worker, nor is it lost
 * by declining. Refuses a job that is not
 * there or not for them, their own, and a second report.
 */
export const reportJob = useCase({
  name: 'report-job',
  input: z.object({
    campaign: idSchema,
    reason: z.enum(REPORT_REASONS),
    words: z.string().trim().max(REPORT_WORDS_MAX).nullable(),
  }),
  read(store, { campaign }, actor) {
    return actor.kind === 'member' ? readReportFacts(store, actor.memberId, campaign) : Promise.resolve(null)
  },
  decide(facts, { input, actor, now, id }) {
    if (actor.kind !== 'member') return refuse({ code: 'not-allowed' })
    const refusal = whyNotReported(facts)
    if (refusal || !facts) return refuse(refusal ?? { code: 'not-found', what: 'job' })
    const { campaign, member } = facts
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

/** What is to be reported, before anything is asked: the job's title, or why it cannot be. */
export async function readReportable(
  store: Store,
  memberId: string,
  campaignId: string,
): Promise<{ ok: true; title: string } | { ok: false; refusal: Refusal }> {
  const facts = await readReportFacts(store, memberId, campaignId)
  const refusal = whyNotReported(facts)
  if (refusal || !facts) return { ok: false, refusal: refusal ?? { code: 'not-found', what: 'job' } }
  return { ok: true, title: facts.campaign.title }
}

async function readReportFacts(store: Store, memberId: string, campaignId: string) {
  const reportKey = { campaignId_reporterId: { campaignId, reporterId: memberId } }
  const [campaign, member, report, slots, links, invitations] = await Promise.all([
    store.db.campaign.findUnique({ where: { id: campaignId } }),
    store.db.member.findUnique({ where: { id: memberId } }),
    store.db.jobReport.findUnique({ where: reportKey }),
    store.db.reservation.count({ where: { campaignId, memberId } }),
    store.db.visit.count({ where: { campaignId, memberId } }),
    store.db.invitation.count({ where: { campaignId, workerId: memberId } }),
  ])
  if (!campaign || !member) return null
  const ties = await readTies(store, memberId, campaign)
  return {
    campaign,
    member,
    report,
    ties: { ...ties, isBlocked: false },
    hasSeenIt: slots + links + invitations > 0,
  }
}

function whyNotReported(facts: Awaited<ReturnType<typeof readReportFacts>>): Refusal | null {
  if (!facts) return { code: 'not-found', what: 'job' }
  const { campaign, member, report, ties, hasSeenIt } = facts
  const why = whyNotEligible(campaign, takerFacts(member), ties)
  if (why?.code === 'own-job') return why
  if (why && !hasSeenIt) return { code: 'not-found', what: 'job' }
  return report ? { code: 'already-reported', campaignId: campaign.id } : null
}
