import { z } from 'zod'
import type { Campaign, Visit } from '../../generated/prisma/client.ts'
import { whyNotEligible } from '../campaigns/eligibility.rules.ts'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { readTies, takerFacts } from '../campaigns/read-ties.ts'
import { after } from '../kit/clock.ts'
import { type Decision, type Insert, transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { whyFrozen } from '../members/read-freeze.ts'
import { visitMachine } from './visit.machine.ts'
import { holdLink, isOpen, LINKS_AGAIN_MAX, OPEN_VISITS_MAX, VISIT_MS } from './visit.rules.ts'

/**
 * Asks for a personal link of a paid-to-click job: it holds one slot for ten minutes. Asking again while it is
 * open gives the same one. The free slot, the member's own limit, and one open, one paid link for each member and
 * job are guarded in the commit. Refuses a frozen member, whom the job is not for, a job already visited, asked for too often, frozen,
 * full or closed, and a member who holds too many links.
 */
export const startVisit = useCase({
  name: 'start-visit',
  input: z.object({ campaign: idSchema }),
  async read(store, { campaign: campaignId }, actor) {
    if (actor.kind !== 'member') return null
    const [campaign, member, visits, frozen] = await Promise.all([
      store.db.campaign.findUnique({ where: { id: campaignId } }),
      store.db.member.findUnique({ where: { id: actor.memberId } }),
      store.db.visit.findMany({ where: { campaignId, memberId: actor.memberId }, orderBy: { turn: 'asc' } }),
      whyFrozen(store, actor.memberId, 'taking'),
    ])
    const ties = campaign && (await readTies(store, actor.memberId, campaign))
    return { campaign, member, visits, ties, frozen }
  },
  decide(facts, { now, id }) {
    if (!facts?.member) return refuse({ code: 'not-allowed' })
    const { campaign, member, visits, ties, frozen } = facts
    if (!campaign || !ties) return refuse({ code: 'not-found', what: 'job' })
    if (campaign.mode !== 'PAID_TO_CLICK') return refuse({ code: 'not-allowed' })
    const paid = visits.find((visit) => visit.state === 'PAID')
    if (paid) return refuse({ code: 'already-visited', visitId: paid.id })
    const held = visits.find((visit) => visit.state === 'HELD')
    if (held && isOpen(held, campaign.frozenAt ?? now)) return decide({ answer: { visitId: held.id } })
    if (frozen) return refuse(frozen)
    const notEligible = whyNotEligible(campaign, takerFacts(member), ties)
    if (notEligible) return refuse(notEligible)
    if (visits.length > LINKS_AGAIN_MAX) return refuse({ code: 'no-more-links', campaignId: campaign.id })
    const stands = whyCampaignFrozen(campaign)
    if (stands) return refuse(stands)
    if (campaign.state !== 'ACTIVE') return refuse({ code: 'job-not-open', campaignId: campaign.id })
    const visit = { id: id(), turn: visits.length + 1 }
    if (held) return decide(renew(campaign, held, visit, now))
    if (campaign.freeSlots === 0) return refuse({ code: 'job-full', campaignId: campaign.id })
    if (member.openVisits >= OPEN_VISITS_MAX) {
      return refuse({ code: 'too-many-visits', limit: OPEN_VISITS_MAX })
    }
    return decide({
      counters: [slotsOf(campaign, -1), holdLink(member.id)],
      absences: [blockOf(campaign, member.id), notFrozen(member.id, 'taking')],
      inserts: [visitRow(campaign, member.id, visit, now)],
      events: [{ kind: 'visit-started' as const, campaignId: campaign.id, visitId: visit.id }],
      answer: { visitId: visit.id },
    })
  },
})

type NewVisit = { id: string; turn: number }

/** The time of the last link is over and it was not swept yet: its slot passes to the new one. */
function renew(campaign: Campaign, held: Visit, visit: NewVisit, now: Date): Decision<{ visitId: string }> {
  return {
    transitions: [transition(visitMachine, held, 'LAPSED')],
    // Adds nothing: it guards that the job is still open.
    counters: [slotsOf(campaign, 0)],
    absences: [blockOf(campaign, held.memberId), notFrozen(held.memberId, 'taking')],
    inserts: [visitRow(campaign, held.memberId, visit, now)],
    events: [
      { kind: 'visit-lapsed', campaignId: campaign.id, visitId: held.id },
      { kind: 'visit-started', campaignId: campaign.id, visitId: visit.id },
    ],
    answer: { visitId: visit.id },
  }
}

function blockOf({ employerId }: Campaign, workerId: string) {
  return { table: 'blocked_worker' as const, row: { employerId, workerId } }
}

function slotsOf(campaign: Campaign, add: number) {
  return {
    table: 'campaign' as const,
    id: campaign.id,
    column: 'freeSlots' as const,
    add,
    atLeast: 0,
    atMost: campaign.slots,
    whileState: ['ACTIVE'],
    whileUnfrozen: true as const,
  }
}

function visitRow(campaign: Campaign, memberId: string, { id, turn }: NewVisit, now: Date): Insert {
  return {
    table: 'visit',
    row: {
      id,
      campaignId: campaign.id,
      memberId,
      state: 'HELD',
      turn,
      rewardMicros: campaign.rewardMicros,
      feeMicros: campaign.feeMicros,
      takenAt: now,
      dueAt: after(now, VISIT_MS),
    },
  }
}
