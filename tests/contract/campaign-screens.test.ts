import { describe, expect, it } from 'vitest'
import { entries, press } from '../../src/bots/entries.ts'
import { encodePress } from '../../src/bots/kit/entry.ts'
import * as campaignChartViews from '../../src/bots/views/campaign-chart-view.ts'
import * as campaignViews from '../../src/bots/views/campaign-views.ts'
import * as exportViews from '../../src/bots/views/export-view.ts'
import { text } from '../../src/bots/views/parts.ts'
import * as postViews from '../../src/bots/views/post-views.ts'
import * as takenTextViews from '../../src/bots/views/taken-text-view.ts'
import { CAMPAIGN_TABS, type OwnCampaign } from '../../src/domain/campaigns/read-own-campaign.ts'
import { COUNTRIES } from '../../src/domain/members/countries.ts'
import type { Campaign } from '../../src/generated/prisma/client.ts'
import { breaker, campaign, emoji, id, submission, wild } from '../support/world-extremes.ts'
import { BOT_LINK, HUGE, testViews, viewer as v } from './view-checks.ts'

const progress = {
  held: 9_999,
  waiting: 9_999,
  withModerator: 999,
  correcting: 9_999,
  satisfied: 9_999,
  notSatisfied: 9_999,
  undecided: 9_999,
  lapsed: 9_999,
  visitsHeld: 9_999,
  visitsPaid: 9_999,
  invited: 9_999,
  accepted: 9_999,
  declined: 9_999,
  paidMicros: HUGE,
}
const next = [1, 2, 3].map((n) => ({ submissionId: id(String(n)), name: wild(256), dueAt: v.now }))

function ofMode(mode: Campaign['mode'], change: Partial<Campaign> = {}): Campaign {
  const countries = mode === 'LIMITED_COUNTRIES' ? [...COUNTRIES] : []
  const targetUrl = mode === 'PAID_TO_CLICK' ? `https://${'long-name.'.repeat(20)}example.com/page` : null
  return campaign({ mode, countries, targetUrl, verifiedOnly: true, ...change })
}

const eachMode = postViews.MODES.map((mode) => ofMode(mode))
const owns = (all: Campaign[]): OwnCampaign[] =>
  all.map((one) => ({ campaign: one, progress, next, breaker: one.trippedAt && breaker }))
const categories = 'social signup review survey search apps content data other'.split(' ')

testViews([campaignViews, campaignChartViews, postViews, exportViews, takenTextViews], {
  campaignView: () =>
    owns([
      ...eachMode,
      campaign({ finishedAt: v.now }),
      campaign({ state: 'PAUSED' }),
      campaign({ state: 'PAUSED', trippedAt: v.now }),
      campaign({ state: 'STOPPED' }),
    ]).map((own) => campaignViews.campaignView(v, own, BOT_LINK)),
  confirmStopView: () => owns(eachMode).map((own) => campaignViews.confirmStopView(v, own)),
  campaignsView: () => [
    campaignViews.campaignsView(v, eachMode, 9_998, 9_999),
    campaignViews.campaignsView(v, [], 1, 1),
  ],
  campaignWorkView: () =>
    owns([campaign()]).flatMap((own) =>
      CAMPAIGN_TABS.flatMap((tab) =>
        [0, 5].map((count) => {
          const work = Array.from({ length: count }, () => ({ submission: submission(), name: wild(256) }))
          return campaignViews.campaignWorkView(v, own, tab, work, 9_998, 9_999)
        }),
      ),
    ),
  campaignNotice: () =>
    owns([campaign(), campaign({ freeSlots: 0 })]).flatMap((own) =>
      (['nearly-full', 'finished'] as const).map((kind) => campaignViews.campaignNotice(v, kind, own)),
    ),
  postModesView: () => [
    postViews.postModesView(v, { title: emoji(80), open: press('post', { from: id('C') }) }),
    postViews.postModesView(v, null),
  ],
  postCategoriesView: () =>
    postViews.MODES.map((mode) => postViews.postCategoriesView(v, mode, id('G'), categories)),
  postNoGroupsView: () => [postViews.postNoGroupsView(v)],
  campaignChartView: () =>
    eachMode.flatMap(({ mode }) =>
      [10_000, 0].map((paid) =>
        campaignChartViews.campaignChartView(v, {
          campaignId: id('C'),
          title: wild(80),
          mode,
          days: Array.from({ length: 30 }, () => ({ day: '2026-11-23', paid })),
        }),
      ),
    ),
  exportView: () => [
    exportViews.exportView(v, campaign(), null),
    ...[null, id('S')].map((nextAfter) =>
      exportViews.exportView(v, campaign(), {
        csv: 'a,b\r\n',
        rows: 10_000,
        name: `job-${id('C')}-after-${id('S')}.csv`,
        nextAfter,
      }),
    ),
  ],
  takenTextView: () =>
    [true, false].map((isEmployer) => takenTextViews.takenTextView(v, submission(), isEmployer)),
})

describe('the buttons of posting', () => {
  it('fit with the longest mode, the longest category and two ids', () => {
    const args = ['LIMITED_COUNTRIES', 'content', id('G'), id('C')]
    expect(Buffer.byteLength(encodePress({ code: entries.post.code, args }))).toBeLessThanOrEqual(64)
  })
})

describe('before a stop', () => {
  it('work whose final verdict can still be contested is named with what stays open', () => {
    const nothing = { ...Object.fromEntries(Object.keys(progress).map((part) => [part, 0])), paidMicros: 0n }
    const own = {
      campaign: campaign(),
      progress: { ...progress, ...nothing, undecided: 1 },
      next: [],
      breaker: null,
    }
    const { blocks } = campaignViews.confirmStopView(v, own)
    expect(blocks).toContainEqual(text(...v.say('stop-open', { open: 1 })))
  })
})
