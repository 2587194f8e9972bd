import type { Prisma } from '../../generated/prisma/client.ts'
import { freeSlot } from '../campaigns/free-slot.rules.ts'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { visitMachine } from './visit.machine.ts'
import { isOpen, releaseLink } from './visit.rules.ts'

/** A visit with what its end needs to know of the campaign. */
export type DueVisit = Prisma.VisitGetPayload<{ include: { campaign: true } }>

/** The link's time is over: its slot is free again, or returns to the employer once the job is stopped. */
export function decideVisitLapse(visit: DueVisit, { now }: { now: Date }) {
  if (visit.state === 'PAID') return refuse({ code: 'already-visited', visitId: visit.id })
  if (visit.state !== 'HELD' || isOpen(visit, now)) {
    return refuse({ code: 'visit-over', campaignId: visit.campaignId })
  }
  const frozen = whyCampaignFrozen(visit.campaign)
  if (frozen) return refuse(frozen)
  const freed = freeSlot({ reservationId: visit.id, campaign: visit.campaign })
  return decide({
    unfrozen: [visit.campaignId],
    transitions: [transition(visitMachine, visit, 'LAPSED')],
    counters: [...freed.counters, releaseLink(visit.memberId)],
    postings: freed.postings,
    events: [{ kind: 'visit-lapsed' as const, campaignId: visit.campaignId, visitId: visit.id }],
    answer: { visitId: visit.id },
  })
}
