import type { Campaign } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'
import { LINKS_AGAIN_MAX } from '../visits/visit.rules.ts'
import { type TakerFacts, whyNotEligible } from './eligibility.rules.ts'
import { type EmployerRecord, readEmployerRecord } from './employer-record.ts'
import { readTies } from './read-ties.ts'
import { MAX_TURNS } from './turns.rules.ts'

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
    | { kind: 'visit'; visitId: string; isPaid: boolean }
    /** They held it as often as one may, or let as many links of it run out. */
    | { kind: 'used-up'; what: 'turns' | 'links' }
}

/**
 * Reads a job for a member; `null` when there is none, or none they may take: such a job is not shown, not
 * even to somebody who guesses its id.
 */
export async function readJob(store: Store, campaignId: string, taker: TakerFacts): Promise<Job | null> {
  const campaign = await store.db.campaign.findUnique({ where: { id: campaignId } })
  if (!campaign) return null
  const [turns, submission, visits, record, ties] = await Promise.all([
    store.db.reservation.findMany({ where: { campaignId, memberId: taker.memberId } }),
    store.db.submission.findUnique({
      where: { campaignId_workerId: { campaignId, workerId: taker.memberId } },
    }),
    store.db.visit.findMany({ where: { campaignId, memberId: taker.memberId } }),
    readEmployerRecord(store, campaign.employerId),
    readTies(store, taker.memberId, campaign),
  ])
  const reservation = turns.find(({ state }) => state === 'HELD')
  const visit = visits.find(({ state }) => state !== 'LAPSED')
  if (submission) return { campaign, record, mine: { kind: 'submitted', submissionId: submission.id } }
  if (reservation) return { campaign, record, mine: { kind: 'holding', reservationId: reservation.id } }
  if (visit) {
    return { campaign, record, mine: { kind: 'visit', visitId: visit.id, isPaid: visit.state === 'PAID' } }
  }
  if (campaign.employerId === taker.memberId) return { campaign, record, mine: { kind: 'own' } }
  if (whyNotEligible(campaign, taker, ties)) return null
  if (turns.length >= MAX_TURNS) return { campaign, record, mine: { kind: 'used-up', what: 'turns' } }
  if (visits.length > LINKS_AGAIN_MAX) return { campaign, record, mine: { kind: 'used-up', what: 'links' } }
  return { campaign, record, mine: { kind: 'none' } }
}
