import { z } from 'zod'
import { whyNotEligible } from '../campaigns/eligibility.rules.ts'
import { readTies, takerFacts } from '../campaigns/read-ties.ts'
import { transition } from '../kit/decision.ts'
import { decide, type Refusal, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, idSchema, isMember, useCase } from '../kit/use-case.ts'
import { invitationMachine } from './invitation.machine.ts'

const input = z.object({ invitation: idSchema })

async function readInvitation(
  store: Store,
  { invitation: invitationId }: z.infer<typeof input>,
  actor: Actor,
) {
  const invitation = await store.db.invitation.findUnique({
    where: { id: invitationId },
    include: { campaign: true },
  })
  if (!invitation || !isMember(actor, invitation.workerId)) return null
  const [member, ties] = await Promise.all([
    store.db.member.findUniqueOrThrow({ where: { id: invitation.workerId } }),
    readTies(store, invitation.workerId, invitation.campaign),
  ])
  // Whether they are invited says the invitation itself, which was read first and is guarded.
  return { invitation, member, ties: { ...ties, isInvited: true } }
}

/**
 * Accepts an invitation: a permission to take the job, not a slot of it. Refuses anybody but the invited, an
 * invitation that was answered, a job that stopped, and one whose employer blocked them meanwhile or whose terms
 * they do not meet.
 */
export const acceptInvitation = useCase({
  name: 'accept-invitation',
  input,
  read: readInvitation,
  decide(facts, { now }) {
    if (!facts) return refuse({ code: 'not-found', what: 'invitation' })
    const { invitation, member, ties } = facts
    const { campaign } = invitation
    if (invitation.state !== 'INVITED') return refuse(answered(invitation))
    if (campaign.state === 'STOPPED') return refuse({ code: 'job-not-open', campaignId: campaign.id })
    const notEligible = whyNotEligible(campaign, takerFacts(member), ties)
    if (notEligible) return refuse(notEligible)
    return decide({
      transitions: [transition(invitationMachine, invitation, 'ACCEPTED', { answeredAt: now })],
      absences: [
        { table: 'blocked_worker', row: { employerId: campaign.employerId, workerId: invitation.workerId } },
      ],
      events: [{ kind: 'invitation-accepted', campaignId: campaign.id, invitationId: invitation.id }],
      answer: { invitationId: invitation.id },
    })
  },
})

/** Declines an invitation, for good: the job is closed to them, and they are not asked again. */
export const declineInvitation = useCase({
  name: 'decline-invitation',
  input,
  read: readInvitation,
  decide(facts, { now }) {
    if (!facts) return refuse({ code: 'not-found', what: 'invitation' })
    const { invitation } = facts
    if (invitation.state !== 'INVITED') return refuse(answered(invitation))
    return decide({
      transitions: [transition(invitationMachine, invitation, 'DECLINED', { answeredAt: now })],
      events: [
        { kind: 'invitation-declined', campaignId: invitation.campaignId, invitationId: invitation.id },
      ],
      answer: { invitationId: invitation.id },
    })
  },
})

function answered(invitation: { id: string; state: 'INVITED' | 'ACCEPTED' | 'DECLINED' }): Refusal {
  const { id: invitationId, state } = invitation
  return { code: 'invitation-over', invitationId, state: state === 'DECLINED' ? 'DECLINED' : 'ACCEPTED' }
}
