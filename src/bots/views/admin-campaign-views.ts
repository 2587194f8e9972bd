import type { CampaignCard, FoundCampaign } from '../../domain/operators/find-campaigns.ts'
import { bold, money, plain, type Text, time, user } from '../kit/span.ts'
import type { Block, View } from '../kit/view.ts'
import { freezeActions, freezeRows } from './freeze-campaign-views.ts'
import { audience } from './job-views.ts'
import { button, buttons, heading, hint, nameOf, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** Jobs to pick from: the newest, or those a search found. */
export function adminJobsView(v: Viewer, jobs: readonly FoundCampaign[], isSearch: boolean): View {
  const list = jobs.map(({ id, title, employer, state, publishedAt }) => ({
    title: [user(title)],
    lines: [
      v.say('admin-jobs-line', {
        employer: nameOf(v, employer),
        state: v.say('campaign-state', { state }),
        at: time(publishedAt, 'date'),
      }),
    ],
    open: button(v, 'button-view', 'campaignCard', { campaign: id }),
  }))
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('admin-jobs-title')),
      list.length === 0 ? text(...v.say('admin-jobs-none')) : { kind: 'entries', entries: list },
      buttons(
        button(v, 'button-find-job', 'findCampaign', {}, 'primary'),
        ...(isSearch ? [button(v, 'button-all-jobs', 'adminCampaigns')] : []),
        button(v, 'button-admin', 'admin'),
      ),
    ],
  }
}

/** One job as operators see it. */
export function jobCardView(v: Viewer, card: CampaignCard): View {
  const { campaign } = card
  const slots = v.say('job-slots', {
    free: String(campaign.freeSlots),
    slots: String(campaign.slots),
    held: String(card.held),
    waiting: String(card.waiting),
  })
  const rows: { label: Text; value: Text }[] = [
    { label: v.say('label-employer'), value: nameOf(v, card.employer) },
    {
      label: v.say('label-state'),
      value: v.say('campaign-state', { state: campaign.frozenAt ? 'FROZEN' : campaign.state }),
    },
    ...freezeRows(v, campaign, card.freeze),
    { label: v.say('label-open-to'), value: audience(v, campaign, false) },
    { label: v.say('label-reward'), value: [bold(money(campaign.rewardMicros))] },
    { label: v.say('label-slots'), value: slots },
    { label: v.say('job-held'), value: [money(card.heldMicros)] },
    { label: v.say('job-reports'), value: [plain(String(card.reports))] },
  ]
  const blocks: Block[] = [
    heading([user(campaign.title)]),
    { kind: 'facts', rows },
    { kind: 'quote', text: [user(campaign.instructions)] },
  ]
  blocks.push(...freezeActions(v, campaign, card.freeze))
  if (card.mayTakeDown)
    blocks.push(buttons(button(v, 'button-take-down', 'takeDown', { campaign: campaign.id }, 'bad')))
  blocks.push(
    buttons(
      button(v, 'button-to-employer', 'memberCard', { member: campaign.employerId }),
      button(v, 'button-all-jobs', 'adminCampaigns'),
      button(v, 'button-admin', 'admin'),
    ),
  )
  return { accent: campaign.state === 'STOPPED' ? 'neutral' : 'active', blocks, protect: true }
}

/** The employer hears that an operator stopped their job, and why. */
export function takenDownNotice(v: Viewer, job: { id: string; title: string; reason: string }): View {
  return {
    accent: 'bad',
    blocks: [
      heading(v.say('notice-taken-down', { title: job.title })),
      { kind: 'quote', text: [user(job.reason)] },
      hint(v.say('notice-taken-down-hint')),
      buttons(
        button(v, 'button-to-campaign', 'campaign', { campaign: job.id }, 'primary'),
        button(v, 'button-help', 'help'),
      ),
    ],
  }
}
