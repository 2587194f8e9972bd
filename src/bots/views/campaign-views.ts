import {
  CAMPAIGN_TABS,
  type CampaignTab,
  countTabs,
  type NextReview,
  type OwnCampaign,
  type Progress,
  whereTheMoneyIs,
} from '../../domain/campaigns/read-own-campaign.ts'
import type { SubmissionCard } from '../../domain/submissions/read-submission.ts'
import type { Campaign } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Text, time, user } from '../kit/span.ts'
import { act, type Block, type Button, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { trippedBlocks } from './breaker-blocks.ts'
import { frozenBlocks } from './freeze-campaign-views.ts'
import { audience } from './job-views.ts'
import { button, buttons, categoryName, heading, hint, nameOf, text, title } from './parts.ts'
import { supportButton } from './support-button.ts'
import type { Viewer } from './view-context.ts'
import { stateLine } from './work-views.ts'

/** An employer's own job: progress, deadlines, money, and how to steer it. */
export function campaignView(v: Viewer, own: OwnCampaign, botLink: string | null): View {
  const { campaign, progress } = own
  const blocks: Block[] = [heading(title(campaign.title)), { kind: 'facts', rows: factRows(v, own) }]
  if (campaign.frozenAt) blocks.push(...frozenBlocks(v, campaign, 'employer'))
  else if (campaign.state === 'STOPPED') blocks.push(hint(v.say('campaign-stopped-hint')))
  else if (campaign.state === 'ACTIVE' && campaign.freeSlots === campaign.slots)
    blocks.push(
      hint(v.say(campaign.mode === 'PAID_TO_CLICK' ? 'campaign-live-visits' : 'campaign-live-hint')),
    )
  blocks.push(...trippedBlocks(v, own.breaker), ...actionRows(v, own))
  if (botLink && stateName(campaign) === 'ACTIVE') {
    blocks.push({
      kind: 'copy',
      label: words(v.say('button-share')),
      text: `${botLink}?start=job_${campaign.id}`,
    })
  }
  blocks.push(buttons(button(v, 'button-my-campaigns', 'campaigns'), button(v, 'button-home', 'home')))
  const ended = progress.satisfied + progress.notSatisfied + progress.visitsPaid
  const isLive = campaign.state === 'ACTIVE' && ended < campaign.slots
  const accent = campaign.frozenAt ? 'warn' : isLive ? 'good' : 'neutral'
  return { accent, card: { kind: 'campaign', objectId: campaign.id }, blocks }
}

type Row = Extract<Block, { kind: 'facts' }>['rows'][number]

function factRows(v: Viewer, own: OwnCampaign): Row[] {
  const { campaign, progress, next } = own
  const { openMicros, returnedMicros } = whereTheMoneyIs(own)
  const { invited, accepted, declined } = progress
  const price = { reward: money(campaign.rewardMicros), fee: money(campaign.feeMicros) }
  const left = { left: campaign.freeSlots, slots: campaign.slots }
  const amounts = {
    paid: money(progress.paidMicros),
    open: money(openMicros),
    returned: money(returnedMicros),
  }
  return [
    { label: v.say('label-state'), value: v.say('campaign-state', { state: stateName(campaign) }) },
    { label: v.say('label-open-to'), value: audience(v, campaign, false) },
    { label: v.say('label-category'), value: [plain(categoryName(v, campaign.categoryId))] },
    ...(campaign.targetUrl === null
      ? []
      : [{ label: v.say('label-leads-to'), value: [user(new URL(campaign.targetUrl).host)] }]),
    { label: v.say('label-reward'), value: v.say('campaign-price', price) },
    { label: v.say('label-slots'), value: v.say('slots-left', left) },
    { label: v.say('label-progress'), value: progressText(v, progress) },
    ...(invited === 0
      ? []
      : [
          {
            label: v.say('label-invited'),
            value: v.say('campaign-invited', { invited, accepted, declined }),
          },
        ]),
    ...(next.length === 0 || campaign.frozenAt
      ? []
      : [{ label: v.say('label-next-reviews'), value: nextReviews(next) }]),
    { label: v.say('label-spent'), value: v.say('campaign-money', amounts) },
    ...(campaign.version === 1
      ? []
      : [{ label: v.say('label-version'), value: v.say('campaign-version', { version: campaign.version }) }]),
  ]
}

/** A job that nobody stopped is live as long as it has a slot that has not ended. */
function stateName({ state, finishedAt, frozenAt }: Campaign): Campaign['state'] | 'FINISHED' | 'FROZEN' {
  if (frozenAt) return 'FROZEN'
  return state !== 'STOPPED' && finishedAt ? 'FINISHED' : state
}

/** Only what there is: "2 working · 1 to review". */
function progressText(v: Viewer, progress: Progress): Text {
  const parts = [
    { part: 'held', count: progress.held },
    { part: 'waiting', count: progress.waiting },
    { part: 'correcting', count: progress.correcting },
    { part: 'satisfied', count: progress.satisfied },
    { part: 'not-satisfied', count: progress.notSatisfied },
    { part: 'lapsed', count: progress.lapsed },
    { part: 'visits-held', count: progress.visitsHeld },
    { part: 'visits-paid', count: progress.visitsPaid },
  ].filter(({ count }) => count > 0)
  if (parts.length === 0) return v.say('progress-nobody')
  return parts.flatMap((one, place) => [plain(place === 0 ? '' : ' · '), ...v.say('progress-part', one)])
}

/** Whom silence pays next, and when: "Wale in 3 days". */
function nextReviews(next: readonly NextReview[]): Text {
  return next.flatMap(({ name, dueAt }, place) => [
    plain(place === 0 ? '' : ' · '),
    user(name),
    plain(' '),
    time(dueAt),
  ])
}

function actionRows(v: Viewer, { campaign, progress }: OwnCampaign): Block[] {
  const id = { campaign: campaign.id }
  const sent = Object.values(countTabs(progress)).reduce((sum, count) => sum + count, 0)
  const rows: Button[][] = []
  const toReview = progress.waiting - progress.withModerator
  if (toReview > 0 && !campaign.frozenAt) {
    const count = { count: toReview }
    rows.push([act(words(v.say('button-review-count', count)), press('review', id), 'good')])
  }
  const hasRows = sent + progress.visitsPaid > 0
  if (hasRows) {
    const work = act(words(v.say('button-campaign-work', { count: sent })), press('campaignWork', id))
    rows.push([...(sent > 0 ? [work] : []), button(v, 'button-campaign-chart', 'campaignChart', id)])
  }
  const stop = button(v, 'button-stop', 'stop', id, 'bad')
  const state = stateName(campaign)
  if (state === 'ACTIVE') rows.push([button(v, 'button-pause', 'pause', id), stop])
  if (state === 'PAUSED') {
    const resume = campaign.trippedAt ? [] : [button(v, 'button-resume', 'resume', id, 'primary')]
    rows.push([...resume, stop])
  }
  if (campaign.state !== 'STOPPED' && !campaign.frozenAt) {
    rows.push([
      button(v, 'button-edit-text', 'editCampaign', id),
      button(v, 'button-add-slots', 'addSlots', id),
    ])
  }
  if (campaign.mode === 'HIRED_GROUP') rows.push([button(v, 'button-invitations', 'invitations', id)])
  rows.push([
    duplicateButton(v, campaign),
    ...(hasRows ? [button(v, 'button-export', 'exportWork', id)] : []),
    supportButton(v, 'job', campaign.id),
  ])
  return rows.map((row) => buttons(...row))
}

/** Posts another job, filled in with what this one says. */
function duplicateButton(v: Viewer, campaign: Campaign, tone: 'plain' | 'primary' = 'plain'): Button {
  return button(v, 'button-duplicate', 'post', { mode: campaign.mode, from: campaign.id }, tone)
}

/** Before stopping: what returns now, what is honoured. */
export function confirmStopView(v: Viewer, { campaign, progress }: OwnCampaign): View {
  const back = (campaign.rewardMicros + campaign.feeMicros) * BigInt(campaign.freeSlots)
  const open =
    progress.held + progress.waiting + progress.correcting + progress.undecided + progress.visitsHeld
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
            state: stateName(campaign),
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
      button(v, 'button-find-workers', 'hire'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

type CampaignWork = { submission: Omit<SubmissionCard, 'proofs' | 'heldVerdicts'>; name: string }

/** All submissions of one job, by what is to be done about them, each opening its review card. */
export function campaignWorkView(
  v: Viewer,
  { campaign, progress }: OwnCampaign,
  tab: CampaignTab,
  work: readonly CampaignWork[],
  page: number,
  pages: number,
): View {
  const id = { campaign: campaign.id }
  const counts = countTabs(progress)
  const blocks: Block[] = [
    heading(v.say('campaign-work-title', { title: campaign.title })),
    {
      kind: 'select',
      placeholder: words(v.say('campaign-work-pick')),
      options: CAMPAIGN_TABS.map((one) => ({
        label: words(v.say('campaign-work-tab', { tab: one, count: counts[one] })),
        press: press('campaignWork', { ...id, tab: one }),
        chosen: one === tab,
      })),
    },
  ]
  if (work.length === 0) blocks.push(text(...v.say('campaign-work-none', { tab })))
  else blocks.push({ kind: 'entries', entries: work.map((one) => workEntry(v, one)) })
  if (pages > 1) {
    blocks.push({ kind: 'pager', page, pages, turn: (to) => press('campaignWork', { ...id, tab, page: to }) })
  }
  blocks.push(
    buttons(
      button(v, 'button-to-campaign', 'campaign', id),
      button(v, 'button-export', 'exportWork', id),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

function workEntry(v: Viewer, { submission, name }: CampaignWork) {
  return {
    title: nameOf(v, name),
    lines: [stateLine(v, submission)],
    open: button(v, 'button-view', 'reviewCard', { submission: submission.id }),
  }
}

/** What one's own job has come to. */
export function campaignNotice(v: Viewer, kind: 'nearly-full' | 'finished', own: OwnCampaign): View {
  return kind === 'finished' ? finished(v, own) : nearlyFull(v, own.campaign)
}

/** Few slots are left, or none: while there is still somebody to add some for. */
function nearlyFull(v: Viewer, campaign: Campaign): View {
  const { id, freeSlots: left, slots } = campaign
  const facts = { slots, title: campaign.title }
  return {
    accent: 'neutral',
    blocks: [
      text(
        bold(...(left === 0 ? v.say('notice-full', facts) : v.say('notice-nearly-full', { ...facts, left }))),
      ),
      buttons(
        button(v, 'button-add-slots', 'addSlots', { campaign: id }, 'primary'),
        button(v, 'button-to-campaign', 'campaign', { campaign: id }),
      ),
    ],
  }
}

/** Every slot has ended: what came of it. */
function finished(v: Viewer, own: OwnCampaign): View {
  const { campaign } = own
  const perSlot = campaign.rewardMicros + campaign.feeMicros
  const { spentMicros, returnedMicros } = whereTheMoneyIs(own)
  const paid = Number(spentMicros / perSlot)
  const funded = money(perSlot * BigInt(campaign.slots))
  return {
    accent: 'good',
    blocks: [
      text(bold(...v.say('notice-finished', { title: campaign.title }))),
      {
        kind: 'facts',
        rows: [
          { label: v.say('label-outcome'), value: v.say('finished-slots', { paid, slots: campaign.slots }) },
          {
            label: v.say('label-spent-in-all'),
            value: v.say('finished-spent', { spent: money(spentMicros), funded }),
          },
          { label: v.say('label-returned'), value: [money(returnedMicros)] },
        ],
      },
      buttons(
        duplicateButton(v, campaign, 'primary'),
        button(v, 'button-export', 'exportWork', { campaign: campaign.id }),
        button(v, 'button-to-campaign', 'campaign', { campaign: campaign.id }),
      ),
    ],
  }
}
