import type { SubmissionCard } from '../../domain/submissions/read-submission.ts'
import type { Campaign, CampaignBreaker } from '../../generated/prisma/client.ts'
import { bold, user } from '../kit/span.ts'
import type { Block, View } from '../kit/view.ts'
import { button, buttons, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** What of the employer's "not satisfied" on this proof went to a moderator, for their card; `null`: nothing did. */
export function heldVerdictOf({ state, heldVerdicts }: Pick<SubmissionCard, 'state' | 'heldVerdicts'>) {
  if (state !== 'SUBMITTED' && state !== 'RESUBMITTED') return null
  const kind = state === 'SUBMITTED' ? 'CORRECTION' : 'FINAL'
  return heldVerdicts.find((one) => one.kind === kind) ?? null
}

/** On the employer's card: the verdict that waits, or why it was not confirmed. */
export function heldVerdictBlocks(v: Viewer, submission: SubmissionCard): Block[] {
  const held = heldVerdictOf(submission)
  if (!held) return []
  if (!held.endedAt)
    return [text(bold(...v.say('review-held'))), { kind: 'quote', text: [user(held.reason)] }]
  return [
    text(bold(...v.say('review-not-confirmed'))),
    { kind: 'quote', text: [user(held.outcome ?? '')] },
    hint(v.say('review-not-confirmed-next')),
  ]
}

/** On the job's own screen: why it is paused. */
export function trippedBlocks(v: Viewer, breaker: CampaignBreaker | null): Block[] {
  if (!breaker) return []
  const { refusals, verdicts } = breaker
  return [text(...v.say('campaign-tripped', { refusals, verdicts }))]
}

type Told = CampaignBreaker & { campaign: Campaign }

/** The employer is told why the job is paused, and what follows from it. */
export function trippedNotice(v: Viewer, { campaign, refusals, verdicts }: Told): View {
  const id = { campaign: campaign.id }
  const change =
    campaign.state === 'STOPPED' ? [] : [button(v, 'button-edit-text', 'editCampaign', id, 'primary')]
  return {
    accent: 'warn',
    blocks: [
      text(
        bold(
          ...v.say('notice-breaker-tripped', {
            state: campaign.state,
            title: campaign.title,
            refusals,
            verdicts,
          }),
        ),
      ),
      text(...v.say('notice-breaker-tripped-what')),
      buttons(...change, button(v, 'button-to-campaign', 'campaign', id)),
    ],
  }
}

/** A moderator has looked at the job, and says what they saw. */
export function breakerClosedNotice(v: Viewer, { campaign, outcome }: Told): View {
  const id = { campaign: campaign.id }
  const resume = campaign.state === 'PAUSED' ? [button(v, 'button-resume', 'resume', id, 'primary')] : []
  return {
    accent: 'good',
    blocks: [
      text(bold(...v.say('notice-breaker-closed', { title: campaign.title }))),
      { kind: 'quote', text: [user(outcome ?? '')] },
      buttons(...resume, button(v, 'button-to-campaign', 'campaign', id)),
    ],
  }
}

type Decided = {
  state: string
  outcome: string | null
  submission: { id: string; campaign: { title: string } }
}

/** What a moderator made of the employer's "not satisfied". */
export function verdictDecidedNotice(v: Viewer, { state, outcome, submission }: Decided): View {
  const { title } = submission.campaign
  return {
    accent: state === 'CONFIRMED' ? 'neutral' : 'warn',
    blocks: [
      text(bold(...v.say('notice-verdict-decided', { state, title }))),
      { kind: 'quote', text: [user(outcome ?? '')] },
      buttons(
        button(v, 'button-to-submission', 'reviewCard', { submission: submission.id }, 'primary'),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}
