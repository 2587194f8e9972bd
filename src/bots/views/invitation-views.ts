import type { EmployerRecord } from '../../domain/campaigns/employer-record.ts'
import type { WaysOut } from '../../domain/campaigns/read-ways-out.ts'
import type { InvitationFacts, ListedInvitation } from '../../domain/hiring/read-invitation.ts'
import type { Campaign } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, money, plain, user } from '../kit/span.ts'
import type { Block, View } from '../kit/view.ts'
import { audience, employerRecord, requirementLines } from './job-views.ts'
import { button, buttons, categoryName, duration, heading, hint, nameOf, text, title } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** An invitation as its worker sees it: the job, and the answer as buttons; afterwards the way to the job. */
export function invitationView(v: Viewer, facts: InvitationFacts, record: EmployerRecord): View {
  const { invitation, isBlocked, waysOut } = facts
  const { campaign, state } = invitation
  const isOver = state === 'DECLINED' || campaign.state === 'STOPPED' || isBlocked
  const blocks: Block[] = [
    heading(v.say(state === 'INVITED' ? 'invitation-title' : 'invitation-answered', { state })),
    text(bold(...title(campaign.title))),
    {
      kind: 'facts',
      rows: [
        { label: v.say('label-reward'), value: [bold(money(campaign.rewardMicros))] },
        { label: v.say('label-time-allowed'), value: duration(v, campaign.reservationMs) },
        { label: v.say('label-category'), value: [plain(categoryName(v, campaign.categoryId))] },
        { label: v.say('label-open-to'), value: audience(v, campaign, false) },
        {
          label: v.say('label-review'),
          value: v.say('job-review-promise', { time: duration(v, Number(campaign.autoApproveMs)) }),
        },
        { label: v.say('label-employer'), value: employerRecord(v, record) },
      ],
    },
  ]
  if (!isOver)
    blocks.push(
      text(bold(...v.say('job-instructions'))),
      { kind: 'quote', text: [user(campaign.instructions)] },
      text(bold(...v.say('job-proof'))),
      { kind: 'quote', text: requirementLines(v, campaign) },
    )
  blocks.push(...answerBlocks(v, facts), ...wayOutBlocks(v, campaign, waysOut))
  blocks.push(buttons(button(v, 'button-other-jobs', 'jobs'), button(v, 'button-home', 'home')))
  const accent = isOver ? 'neutral' : 'good'
  return { accent, card: { kind: 'invitation', objectId: invitation.id }, blocks }
}

function answerBlocks(v: Viewer, { invitation, isBlocked }: InvitationFacts): Block[] {
  const { campaign, state } = invitation
  const id = { invitation: invitation.id }
  if (campaign.state === 'STOPPED') return [hint(v.say('invitation-job-stopped'))]
  if (state === 'DECLINED') return [hint(v.say('invitation-declined-hint'))]
  if (isBlocked) return [hint(v.say('invitation-blocked'))]
  const truth = whyNotNow(v, campaign)
  if (state === 'INVITED')
    return [
      ...truth,
      hint(v.say('invitation-hint')),
      buttons(
        button(v, 'button-accept', 'acceptInvitation', id, 'good'),
        button(v, 'button-decline', 'declineInvitation', id),
      ),
    ]
  if (truth.length > 0) return truth
  const start = { campaign: campaign.id, version: campaign.version }
  return [buttons(button(v, 'button-start-job', 'take', start, 'good'))]
}

/** A job that is not right can be reported, and its employer muted, whatever was answered. */
function wayOutBlocks(
  v: Viewer,
  { id: campaign, employerId: employer }: Campaign,
  { isMuted, isReported }: WaysOut,
): Block[] {
  return [
    ...(isMuted ? [hint(v.say('job-you-muted'))] : []),
    ...(isReported ? [hint(v.say('job-you-reported'))] : []),
    buttons(
      isMuted
        ? button(v, 'button-unmute', 'unmuteEmployer', { employer, campaign })
        : button(v, 'button-mute', 'muteEmployer', { campaign }),
      ...(isReported ? [] : [button(v, 'button-report', 'reportJob', { campaign })]),
    ),
  ]
}

/** A frozen, paused or full job may open again, so an invitation to it stands. */
function whyNotNow(v: Viewer, { state, freeSlots, frozenAt }: Campaign): Block[] {
  if (frozenAt) return [hint(v.say('job-is-frozen'))]
  if (state === 'PAUSED') return [hint(v.say('job-is-paused'))]
  return freeSlots === 0 ? [hint(v.say('job-is-full'))] : []
}

/** Before declining: it is for good. */
export function confirmDeclineView(v: Viewer, { invitation }: InvitationFacts): View {
  const id = { invitation: invitation.id }
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('decline-title', { title: invitation.campaign.title })),
      text(...v.say('decline-what')),
      buttons(
        button(v, 'button-decline-sure', 'declineInvitation', { ...id, sure: 'y' }, 'bad'),
        button(v, 'button-back', 'invitation', id),
      ),
    ],
  }
}

/** What a worker answered, told to the employer. */
export function invitationNotice(
  v: Viewer,
  kind: 'invitation-accepted' | 'invitation-declined',
  { invitation, workerName }: InvitationFacts,
): View {
  const { campaign, workerId } = invitation
  const accepted = kind === 'invitation-accepted'
  const said = { name: nameOf(v, workerName), title: campaign.title }
  return {
    accent: accepted ? 'good' : 'neutral',
    blocks: [
      text(...v.say(accepted ? 'notice-invitation-accepted' : 'notice-invitation-declined', said)),
      buttons(
        button(v, 'button-to-campaign', 'campaign', { campaign: campaign.id }),
        accepted
          ? button(v, 'button-to-worker', 'worker', { worker: workerId })
          : button(v, 'button-invite-others', 'inviteMore', { campaign: campaign.id }),
      ),
    ],
  }
}

export type InvitationPage = { invitations: readonly ListedInvitation[]; page: number; pages: number }

/** Everybody who was invited to one of my jobs, and what they said. */
export function invitationsView(
  v: Viewer,
  campaign: { id: string; title: string; state: string; frozenAt?: Date | null },
  { invitations, page, pages }: InvitationPage,
): View {
  const id = { campaign: campaign.id }
  const blocks: Block[] = [heading(v.say('invitations-title', { title: campaign.title }))]
  if (invitations.length === 0) blocks.push(text(...v.say('invitations-none')))
  else
    blocks.push({
      kind: 'entries',
      entries: invitations.map(({ workerId, name, state }) => ({
        title: nameOf(v, name),
        lines: [v.say('invitation-state', { state })],
        open: button(v, 'button-view', 'worker', { worker: workerId }),
      })),
    })
  if (pages > 1)
    blocks.push({ kind: 'pager', page, pages, turn: (to) => press('invitations', { ...id, page: to }) })
  blocks.push(
    buttons(
      ...(campaign.state === 'STOPPED' || campaign.frozenAt
        ? []
        : [button(v, 'button-invite-others', 'inviteMore', id, 'primary')]),
      button(v, 'button-to-campaign', 'campaign', id),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}
