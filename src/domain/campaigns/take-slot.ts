import { z } from 'zod'
import { invitationMachine } from '../hiring/invitation.machine.ts'
import { after } from '../kit/clock.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { whyFrozen } from '../members/read-freeze.ts'
import { whyNotEligible } from './eligibility.rules.ts'
import { whyCampaignFrozen } from './freeze-campaign.rules.ts'
import { readTies, takerFacts } from './read-ties.ts'
import { MAX_TURNS } from './turns.rules.ts'

/**
 * Takes a job: reserves one slot for the campaign's time limit, so that nobody's finished work is refused
 * because the job filled up meanwhile. The free slot, the member's own limit and the text they take it under are
 * guarded in the commit, and that the employer has not blocked them. Taking answers an open invitation with yes.
 * Refuses a frozen member, whom the job is not for, a job taken before, frozen, full or closed, and one whose text
 * is no longer the `version` that was read.
 */
export const takeSlot = useCase({
  name: 'take-slot',
  input: z.object({ campaign: idSchema, version: z.number().int().positive().optional() }),
  async read(store, { campaign: campaignId }, actor) {
    if (actor.kind !== 'member') return null
    const [campaign, member, turns, submission, frozen] = await Promise.all([
      store.db.campaign.findUnique({ where: { id: campaignId } }),
      store.db.member.findUnique({ where: { id: actor.memberId } }),
      store.db.reservation.findMany({
        where: { campaignId, memberId: actor.memberId },
        orderBy: { turn: 'asc' },
      }),
      store.db.submission.findUnique({
        where: { campaignId_workerId: { campaignId, workerId: actor.memberId } },
      }),
      whyFrozen(store, actor.memberId, 'taking'),
    ])
    const ties = campaign && (await readTies(store, actor.memberId, campaign))
    if (campaign?.mode !== 'HIRED_GROUP' || !ties)
      return { campaign, member, turns, submission, frozen, ties, invitation: null }
    const invitation = await store.db.invitation.findUnique({
      where: { campaignId_workerId: { campaignId, workerId: actor.memberId } },
    })
    // The row that the commit guards is the one that counts, not an earlier look at it.
    const isInvited = invitation !== null && invitation.state !== 'DECLINED'
    return { campaign, member, turns, submission, frozen, ties: { ...ties, isInvited }, invitation }
  },
  decide(facts, { input, now, policy, id }) {
    if (!facts?.member) return refuse({ code: 'not-allowed' })
    const { campaign, member, turns, submission, frozen, ties, invitation } = facts
    if (!campaign || !ties) return refuse({ code: 'not-found', what: 'job' })
    const held = turns.find((turn) => turn.state === 'HELD')
    if (held) return refuse({ code: 'already-holding', reservationId: held.id })
    if (submission) return refuse({ code: 'already-submitted', submissionId: submission.id })
    // A personal link holds the slots of a paid-to-click job.
    if (campaign.mode === 'PAID_TO_CLICK') return refuse({ code: 'not-allowed' })
    if (frozen) return refuse(frozen)
    const notEligible = whyNotEligible(campaign, takerFacts(member), ties)
    if (notEligible) return refuse(notEligible)
    if (turns.length >= MAX_TURNS) return refuse({ code: 'no-more-turns', campaignId: campaign.id })
    const stands = whyCampaignFrozen(campaign)
    if (stands) return refuse(stands)
    if (campaign.state !== 'ACTIVE') return refuse({ code: 'job-not-open', campaignId: campaign.id })
    if (campaign.freeSlots === 0) return refuse({ code: 'job-full', campaignId: campaign.id })
    if (input.version !== undefined && input.version !== campaign.version) {
      return refuse({ code: 'job-changed', campaignId: campaign.id })
    }
    if (member.openReservations >= policy.maxOpenReservations) {
      return refuse({ code: 'too-many-reservations', limit: policy.maxOpenReservations })
    }
    const reservationId = id()
    // Who takes the job without answering first has accepted.
    const answered = invitation?.state === 'INVITED' ? invitation : null
    return decide({
      transitions: answered ? [transition(invitationMachine, answered, 'ACCEPTED', { answeredAt: now })] : [],
      absences: [
        { table: 'blocked_worker', row: { employerId: campaign.employerId, workerId: member.id } },
        notFrozen(member.id, 'taking'),
      ],
      counters: [
        {
          table: 'campaign',
          id: campaign.id,
          column: 'freeSlots',
          add: -1,
          atLeast: 0,
          atMost: campaign.slots,
          whileState: ['ACTIVE'],
          whileVersion: campaign.version,
          whileUnfrozen: true,
        },
        {
          table: 'member',
          id: member.id,
          column: 'openReservations',
          add: 1,
          atLeast: 0,
          atMost: policy.maxOpenReservations,
        },
      ],
      inserts: [
        {
          table: 'reservation',
          row: {
            id: reservationId,
            campaignId: campaign.id,
            memberId: member.id,
            state: 'HELD',
            turn: turns.length + 1,
            version: campaign.version,
            extended: false,
            takenAt: now,
            dueAt: after(now, campaign.reservationMs),
          },
        },
      ],
      events: [
        { kind: 'slot-taken', campaignId: campaign.id, reservationId },
        ...(answered
          ? [{ kind: 'invitation-accepted' as const, campaignId: campaign.id, invitationId: answered.id }]
          : []),
      ],
      answer: { reservationId },
    })
  },
})
