import type { Progress } from '../../domain/campaigns/read-job.ts'
import type { Campaign } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Text, user } from '../kit/span.ts'
import { act, type Block, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, categoryName, heading, hint, text, title } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** An employer's own job: progress, money, and how to steer it. */
export function campaignView(
  v: Viewer,
  campaign: Campaign,
  progress: Progress,
  botLink: string | null,
): View {
  const perSlot = campaign.rewardMicros + campaign.feeMicros
  const id = { campaign: campaign.id }
  const ended = progress.satisfied + progress.notSatisfied
  const open = BigInt(campaign.freeSlots + progress.held + progress.waiting + progress.correcting)
  const blocks: Block[] = [
    heading(title(campaign.title)),
    {
      kind: 'facts',
      rows: [
        { label: v.say('label-state'), value: v.say('campaign-state', { state: campaign.state }) },
        { label: v.say('label-category'), value: [plain(categoryName(v, campaign.categoryId))] },
        {
          label: v.say('label-reward'),
          value: v.say('campaign-price', {
            reward: money(campaign.rewardMicros),
            fee: money(campaign.feeMicros),
          }),
        },
        {
          label: v.say('label-slots'),
          value: v.say('slots-left', { left: campaign.freeSlots, slots: campaign.slots }),
        },
        { label: v.say('label-progress'), value: progressText(v, progress) },
        {
          label: v.say('label-spent'),
          value: v.say('campaign-spent', { paid: money(progress.paidMicros), open: money(open * perSlot) }),
        },
      ],
    },
  ]
  if (progress.waiting > 0) {
    blocks.push(
      buttons(
        act(words(v.say('button-review-count', { count: progress.waiting })), press('review', id), 'good'),
      ),
    )
  }
  if (campaign.state === 'ACTIVE') {
    blocks.push(buttons(button(v, 'button-pause', 'pause', id), button(v, 'button-stop', 'stop', id, 'bad')))
  } else if (campaign.state === 'PAUSED') {
    blocks.push(
      buttons(
        button(v, 'button-resume', 'resume', id, 'primary'),
        button(v, 'button-stop', 'stop', id, 'bad'),
      ),
    )
  } else blocks.push(hint(v.say('campaign-stopped-hint')))
  if (campaign.state === 'ACTIVE' && campaign.freeSlots === campaign.slots)
    blocks.push(hint(v.say('campaign-live-hint')))
  if (botLink && campaign.state === 'ACTIVE') {
    blocks.push({
      kind: 'copy',
      label: words(v.say('button-share')),
      text: `${botLink}?start=job_${campaign.id}`,
    })
  }
  blocks.push(buttons(button(v, 'button-my-campaigns', 'campaigns'), button(v, 'button-home', 'home')))
  const accent = campaign.state === 'ACTIVE' && ended < campaign.slots ? 'good' : 'neutral'
  return { accent, card: { kind: 'campaign', objectId: campaign.id }, blocks }
}

/** Only what there is: "2 working · 1 to review". */
function progressText(v: Viewer, progress: Progress): Text {
  const parts = [
    { part: 'held', count: progress.held },
    { part: 'waiting', count: progress.waiting },
    { part: 'correcting', count: progress.correcting },
    { part: 'satisfied', count: progress.satisfied },
    { part: 'not-satisfied', count: progress.notSatisfied },
  ].filter(({ count }) => count > 0)
  if (parts.length === 0) return v.say('progress-nobody')
  return parts.flatMap((one, place) => [plain(place === 0 ? '' : ' · '), ...v.say('progress-part', one)])
}

/** Before stopping: what returns now, what is honoured. */
export function confirmStopView(v: Viewer, campaign: Campaign, progress: Progress): View {
  const back = (campaign.rewardMicros + campaign.feeMicros) * BigInt(campaign.freeSlots)
  const open = progress.held + progress.waiting + progress.correcting
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('stop-title', { title: campaign.title })),
      text(...v.say('stop-what', { amount: bold(money(back)), slots: campaign.freeSlots })),
      ...(open > 0 ? [text(...v.say('stop-open', { open }))] : []),
      buttons(
        act(
          words(v.say('button-stop-sure', { amount: money(back) })),
          press('stop', { campaign: campaign.id, sure: 'y' }),
          'bad',
        ),
        button(v, 'button-back', 'campaign', { campaign: campaign.id }),
      ),
    ],
  }
}

/** My campaigns, newest first. */
export function campaignsView(v: Viewer, campaigns: Campaign[], page: number, pages: number): View {
  const blocks: Block[] = [heading(v.say('campaigns-title'))]
  if (campaigns.length === 0) blocks.push(text(...v.say('campaigns-none')))
  else {
    blocks.push({
      kind: 'entries',
      entries: campaigns.map((campaign) => ({
        title: [user(campaign.title)],
        lines: [
          v.say('campaigns-line', {
            state: campaign.state,
            reward: money(campaign.rewardMicros),
            left: campaign.freeSlots,
            slots: campaign.slots,
          }),
        ],
        open: button(v, 'button-view', 'campaign', { campaign: campaign.id }),
      })),
    })
  }
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('campaigns', { page: to }) })
  blocks.push(
    buttons(
      button(v, 'button-post', 'post', {}, 'primary'),
      button(v, 'button-review', 'review'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}
