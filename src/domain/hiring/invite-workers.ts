import { z } from 'zod'
import type { InvitationState } from '../../generated/prisma/client.ts'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { HIRED_MAX } from '../campaigns/publish-campaign.ts'
import type { Insert } from '../kit/decision.ts'
import { decide, type Refusal, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'

type NotInvitable = Extract<Refusal, { code: 'nobody-to-invite' }>['why']

/**
 * Invites workers to a running or paused job for hired people; they are told at once. Who was invited before is
 * not asked again, whatever they answered; blocked workers and the employer are left out. Refuses a job of
 * another mode, a frozen or stopped one, and says why when nobody is left to invite. That the job still runs, that nobody
 * is invited twice, and that nobody among them was blocked meanwhile is guarded in the commit.
 */
export const inviteWorkers = useCase({
  name: 'invite-workers',
  input: z.object({ campaign: idSchema, workers: z.array(idSchema).min(1).max(HIRED_MAX) }),
  async read(store, { campaign: campaignId, workers }, actor) {
    const campaign = await store.db.campaign.findUnique({ where: { id: campaignId } })
    if (!campaign || !isMember(actor, campaign.employerId)) return null
    const { employerId } = campaign
    const [members, blocked, earlier] = await Promise.all([
      store.db.member.findMany({ where: { id: { in: workers } }, select: { id: true } }),
      store.db.blockedWorker.findMany({ where: { employerId, workerId: { in: workers } } }),
      store.db.invitation.findMany({ where: { campaignId, workerId: { in: workers } } }),
    ])
    return {
      campaign,
      candidates: [...new Set(workers)].map((workerId) => ({
        workerId,
        isMember: workerId !== employerId && members.some(({ id }) => id === workerId),
        isBlocked: blocked.some((block) => block.workerId === workerId),
        invited: earlier.find((invitation) => invitation.workerId === workerId)?.state ?? null,
      })),
    }
  },
  decide(facts, { now, id }) {
    if (!facts) return refuse({ code: 'not-found', what: 'job' })
    const { campaign, candidates } = facts
    const { id: campaignId, employerId, state } = campaign
    if (campaign.mode !== 'HIRED_GROUP') return refuse({ code: 'not-hiring', campaignId })
    const stands = whyCampaignFrozen(campaign)
    if (stands) return refuse(stands)
    if (state === 'STOPPED') return refuse({ code: 'campaign-moved-on', campaignId, state })
    const left = candidates.filter((one) => whyNot(one) === null)
    if (left.length === 0) return refuse({ code: 'nobody-to-invite', campaignId, why: whyNobody(candidates) })
    const invitations = left.map(({ workerId }) => ({ id: id(), workerId }))
    return decide({
      counters: [
        {
          table: 'campaign',
          id: campaignId,
          column: 'freeSlots',
          add: 0,
          atLeast: 0,
          atMost: campaign.slots,
          whileState: ['ACTIVE', 'PAUSED'],
          whileUnfrozen: true,
        },
      ],
      absences: left.map(({ workerId }) => ({ table: 'blocked_worker', row: { employerId, workerId } })),
      inserts: invitations.map(
        (invited): Insert => ({
          table: 'invitation',
          row: { ...invited, campaignId, state: 'INVITED', invitedAt: now },
        }),
      ),
      events: invitations.map((invited) => ({
        kind: 'worker-invited',
        campaignId,
        invitationId: invited.id,
      })),
      answer: { campaignId, invited: left.length, skipped: candidates.length - left.length },
    })
  },
})

type Candidate = { isMember: boolean; isBlocked: boolean; invited: InvitationState | null }

function whyNot({ isMember: isThere, isBlocked, invited }: Candidate): NotInvitable | null {
  if (!isThere) return 'gone'
  if (isBlocked) return 'blocked'
  if (invited === null) return null
  return invited === 'DECLINED' ? 'declined' : 'invited'
}

function whyNobody(candidates: readonly Candidate[]): NotInvitable {
  const reasons = new Set(candidates.map(whyNot))
  const [only] = reasons
  return reasons.size === 1 && only ? only : 'several'
}
