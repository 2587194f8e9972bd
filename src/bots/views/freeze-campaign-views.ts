import type { FreezeFacts, FrozenQueue } from '../../domain/operators/frozen-campaigns.ts'
import type { Campaign, CampaignFreeze } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, type Text, time, user } from '../kit/span.ts'
import type { Block, Button, View } from '../kit/view.ts'
import { button, buttons, duration, heading, hint, nameOf, text } from './parts.ts'
import { supportButton } from './support-button.ts'
import type { Viewer } from './view-context.ts'

type Frozen = Pick<Campaign, 'frozenUntil' | 'frozenReason'>

/** What it means to whoever looks. */
const MEANS = {
  worker: 'frozen-job-worker',
  employer: 'frozen-job-employer',
  visit: 'frozen-job-visit',
  case: 'frozen-job-case',
} as const

/** On every screen of a frozen job and of the work on it: that it stands still, why, and what that means to them. */
export function frozenBlocks(
  v: Viewer,
  { frozenUntil, frozenReason }: Frozen,
  side: keyof typeof MEANS,
): Block[] {
  if (frozenUntil === null || frozenReason === null) return []
  return [
    text(bold(...v.say('frozen-job-what', { until: time(frozenUntil, 'moment') }))),
    { kind: 'quote', text: [user(frozenReason)] },
    hint(v.say(MEANS[side])),
  ]
}

/** A deadline; while its job is frozen it stands still and has no date yet. */
export function deadline(v: Viewer, { frozenAt }: Pick<Campaign, 'frozenAt'>, dueAt: Date): Text {
  return frozenAt ? v.say('job-stands-still') : [time(dueAt)]
}

/** Their job was frozen, or work they have on it. */
export function frozenJobNotice(v: Viewer, side: 'worker' | 'employer', { campaign }: FreezeWithJob): View {
  const { id, title } = campaign
  return {
    accent: 'warn',
    blocks: [
      heading(v.say(side === 'employer' ? 'notice-job-frozen' : 'notice-work-frozen', { title })),
      ...frozenBlocks(v, campaign, side),
      buttons(toIt(v, side, id), supportButton(v, 'job', id)),
    ],
  }
}

/** The freeze is over: how it ended, what was said to it, and how much later everything is. */
export function unfrozenJobNotice(v: Viewer, side: 'worker' | 'employer', freeze: FreezeWithJob): View {
  const { campaign, state, outcome, at, overAt } = freeze
  const { id, title } = campaign
  const later = duration(v, (overAt ?? v.now).getTime() - at.getTime())
  const facts = { how: state, title }
  return {
    accent: state === 'STOPPED' ? 'neutral' : 'good',
    blocks: [
      heading(v.say(side === 'employer' ? 'notice-job-unfrozen' : 'notice-work-unfrozen', facts)),
      ...(outcome && side === 'employer' ? [{ kind: 'quote' as const, text: [user(outcome)] }] : []),
      text(
        ...v.say(side === 'employer' ? 'unfrozen-job-employer' : 'unfrozen-job-worker', {
          how: state,
          time: later,
        }),
      ),
      buttons(toIt(v, side, id), supportButton(v, 'job', id)),
    ],
  }
}

type FreezeWithJob = CampaignFreeze & { campaign: Campaign }

function toIt(v: Viewer, side: 'worker' | 'employer', campaign: string): Button {
  return side === 'employer'
    ? button(v, 'button-to-campaign', 'campaign', { campaign }, 'primary')
    : button(v, 'button-my-work', 'work', {}, 'primary')
}

/** What the card of a job tells an operator of its freezes. */
export function freezeRows(
  v: Viewer,
  { frozenAt, frozenUntil, frozenReason }: Campaign,
  { by, before, leftMs }: FreezeFacts,
): { label: Text; value: Text }[] {
  const now =
    by !== null && frozenAt && frozenUntil
      ? v.say('frozen-by', {
          name: by,
          at: time(frozenAt, 'moment'),
          until: time(frozenUntil, 'moment'),
          reason: frozenReason ?? '',
        })
      : null
  const left = leftMs > 0 ? v.say('frozen-left', { time: duration(v, leftMs) }) : v.say('frozen-used-up')
  return [
    ...(now ? [{ label: v.say('label-frozen-by'), value: now }] : []),
    ...(before > 0
      ? [{ label: v.say('label-frozen-before'), value: v.say('frozen-before', { count: before, left }) }]
      : []),
  ]
}

/** What an operator may do about it. */
export function freezeActions(v: Viewer, campaign: Campaign, { mayFreeze, mayDecide }: FreezeFacts): Block[] {
  const id = { campaign: campaign.id }
  if (mayFreeze) return [buttons(button(v, 'button-freeze-job', 'freezeJob', id, 'bad'))]
  if (!mayDecide) return []
  const end =
    campaign.state === 'STOPPED' ? [] : [button(v, 'button-end-frozen-job', 'endFrozenJob', id, 'bad')]
  return [buttons(button(v, 'button-unfreeze-job', 'unfreezeJob', id, 'good'), ...end)]
}

/** Frozen jobs, each waiting for an admin. */
export function frozenJobsView(v: Viewer, { jobs, page, pages }: FrozenQueue): View {
  const entries = jobs.map(({ id, title, employer, until }) => ({
    title: [user(title)],
    lines: [v.say('frozen-jobs-line', { employer: nameOf(v, employer), until: time(until, 'moment') })],
    open: button(v, 'button-view', 'campaignCard', { campaign: id }),
  }))
  const list: Block[] =
    entries.length === 0
      ? [text(...v.say('frozen-jobs-none'))]
      : [text(...v.say('frozen-jobs-what')), { kind: 'entries', entries }]
  const blocks: Block[] = [heading(v.say('frozen-jobs-title')), ...list]
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('frozenJobs', { page: to }) })
  blocks.push(buttons(button(v, 'button-all-jobs', 'adminCampaigns'), button(v, 'button-admin', 'admin')))
  return { accent: 'neutral', blocks }
}
