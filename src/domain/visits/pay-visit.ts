import { z } from 'zod'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { paySlot } from '../submissions/pay-slot.rules.ts'
import { visitMachine } from './visit.machine.ts'
import { isOpen, releaseLink } from './visit.rules.ts'

/**
 * Going on: whoever has the link uses it, and its owner is paid, exactly once. A job that was paused or stopped
 * since then honours it; one that is frozen pays nobody until that is over, which is guarded in the commit. Refuses a
 * link that was used before, and one whose time is over.
 */
export const payVisit = useCase({
  name: 'pay-visit',
  input: z.object({ visit: idSchema }),
  read: (store, { visit }) =>
    store.db.visit.findUnique({
      where: { id: visit },
      include: { campaign: { select: { id: true, frozenUntil: true } } },
    }),
  decide(visit, { now }) {
    if (!visit) return refuse({ code: 'not-found', what: 'visit' })
    if (visit.state === 'PAID') return refuse({ code: 'already-visited', visitId: visit.id })
    const frozen = visit.state === 'HELD' ? whyCampaignFrozen(visit.campaign) : null
    if (frozen) return refuse(frozen)
    if (!isOpen(visit, now)) return refuse({ code: 'visit-over', campaignId: visit.campaignId })
    return decide({
      unfrozen: [visit.campaignId],
      transitions: [transition(visitMachine, visit, 'PAID', { paidAt: now })],
      counters: [releaseLink(visit.memberId)],
      postings: [paySlot({ ...visit, reservationId: visit.id, workerId: visit.memberId })],
      events: [{ kind: 'visit-paid', campaignId: visit.campaignId, visitId: visit.id }],
      answer: { visitId: visit.id },
    })
  },
})
