import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { encodePress } from '../../src/bots/kit/entry.ts'
import * as alertViews from '../../src/bots/views/alert-views.ts'
import { readFilter, readPlace, writeFilter, writePlace } from '../../src/bots/views/job-filter-bytes.ts'
import * as jobViews from '../../src/bots/views/job-views.ts'
import * as jobsViews from '../../src/bots/views/jobs-view.ts'
import * as skillsViews from '../../src/bots/views/skills-views.ts'
import * as waysOutViews from '../../src/bots/views/ways-out-views.ts'
import { ALERT_REWARDS } from '../../src/domain/alerts/alert.rules.ts'
import type { JobFilter } from '../../src/domain/campaigns/browse-jobs.ts'
import { COUNTRIES } from '../../src/domain/members/countries.ts'
import type { Campaign, CampaignMode } from '../../src/generated/prisma/client.ts'
import { campaign, emoji, id } from '../support/world-extremes.ts'
import { BOT_LINK, testViews, viewer as v } from './view-checks.ts'

const MODES: CampaignMode[] = ['TIER1', 'INTERNATIONAL', 'LIMITED_COUNTRIES', 'HIRED_GROUP', 'PAID_TO_CLICK']
const words = readFileSync(new URL('../../src/bots/text/en/categories.ftl', import.meta.url), 'utf8')
const categories = [...words.matchAll(/^category-(\S+) =/gm)].map(([, name = '']) => name)
const groups = categories
  .filter((name) => !name.includes('-'))
  .map((name) => ({ id: name, parts: categories.filter((part) => part.startsWith(`${name}-`)) }))
const skills = groups.flatMap(({ parts }) => parts)

const record = {
  verdicts: 99_999,
  approvalPercent: 100,
  medianVerdictMs: 9_999_999_999,
  silencePercent: 100,
  sentBackUnpaidPercent: 100,
  stars: 4.9,
  ratings: 99_999,
}
const mine = [
  { kind: 'none' },
  { kind: 'own' },
  { kind: 'holding', reservationId: id('R') },
  { kind: 'submitted', submissionId: id('S') },
  { kind: 'visit', visitId: id('V'), isPaid: false },
  { kind: 'visit', visitId: id('V'), isPaid: true },
  { kind: 'used-up', what: 'turns' },
  { kind: 'used-up', what: 'links' },
] as const

function ofMode(mode: CampaignMode, change: Partial<Campaign> = {}): Campaign {
  const countries = mode === 'LIMITED_COUNTRIES' ? [...COUNTRIES] : []
  const targetUrl = mode === 'PAID_TO_CLICK' ? `https://${'long-name.'.repeat(20)}example.com/page` : null
  return campaign({ mode, countries, targetUrl, categoryId: 'content-translate', ...change })
}

const fullest: JobFilter = {
  categoryId: 'content-translate',
  mode: 'LIMITED_COUNTRIES',
  place: 'worldwide',
  order: 'best-paid',
  minRewardMicros: 1_000_000n,
  mySkills: true,
}
const jobsFacts = {
  found: { jobs: MODES.map((mode) => ofMode(mode)), hasBefore: true, hasAfter: true },
  filter: fullest,
  place: { cursor: { side: 'after' as const, campaignId: id('C') }, page: 9999 },
  groups,
  open: '',
  country: null,
  skills: 31,
}
const muted = Array.from({ length: 5 }, (_, n) => ({
  employerId: id(String(n)),
  at: v.now,
  title: n === 0 ? null : emoji(80),
}))

describe('each screen is taken by both platforms, with all its buttons', () => {
  testViews([alertViews, jobViews, jobsViews, skillsViews, waysOutViews], {
    jobsView: () => [
      ...['', 'category', 'part', 'place', 'pay', 'mode'].map((open) =>
        jobsViews.jobsView(v, { ...jobsFacts, open }),
      ),
      jobsViews.jobsView(v, { ...jobsFacts, skills: 0, country: 'CF' }),
      jobsViews.jobsView(v, { ...jobsFacts, found: { jobs: [], hasBefore: false, hasAfter: false } }),
    ],
    jobView: () =>
      mine.flatMap((own) =>
        MODES.flatMap((mode) =>
          (['ACTIVE', 'PAUSED', 'STOPPED'] as const).map((state) => {
            const job = { campaign: ofMode(mode, { state, verifiedOnly: true }), record, mine: own }
            const chosen = state === 'ACTIVE'
            return jobViews.jobView(
              v,
              job,
              { isHidden: chosen, isMuted: chosen, isReported: chosen },
              BOT_LINK,
            )
          }),
        ),
      ),
    welcomeCountryView: () => [skillsViews.welcomeCountryView(v)],
    skillsView: () =>
      [true, false].flatMap((isFirst) =>
        [[], skills].flatMap((chosen) =>
          groups.map((group) => skillsViews.skillsView(v, { groups, chosen, group: group.id, isFirst })),
        ),
      ),
    alertsView: () =>
      [v.now, null].flatMap((dueAt) =>
        [[], skills].map((chosen) =>
          alertViews.alertsView(v, { minRewardMicros: ALERT_REWARDS[3] ?? 0n, perDay: 8, dueAt }, chosen),
        ),
      ),
    jobsFoundNotice: () => [
      alertViews.jobsFoundNotice(
        v,
        MODES.map((mode) => ofMode(mode)),
        true,
      ),
    ],
    jobHiddenView: () => [waysOutViews.jobHiddenView(v, { id: id('C'), title: emoji(80) })],
    employerMutedView: () => [waysOutViews.employerMutedView(v, id('E'), id('C'))],
    mutedEmployersView: () => [
      waysOutViews.mutedEmployersView(v, { muted, page: 99, pages: 100 }),
      waysOutViews.mutedEmployersView(v, { muted: [], page: 1, pages: 1 }),
    ],
    reportedView: () => [waysOutViews.reportedView(v, { id: id('C'), title: emoji(80) })],
  })
})

describe('the bytes of a list of jobs', () => {
  const each = [null, ...MODES].flatMap((mode) =>
    (['any', 'mine', 'worldwide'] as const).flatMap((place) =>
      [null, 'data', 'content-translate'].flatMap((categoryId) =>
        [true, false].flatMap((mySkills) => [
          { categoryId, mode, place, mySkills, order: 'newest' as const, minRewardMicros: null },
          { categoryId, mode, place, mySkills, order: 'best-paid' as const, minRewardMicros: null },
          { categoryId, mode, place, mySkills, order: 'best-paid' as const, minRewardMicros: 100_000n },
        ]),
      ),
    ),
  )

  it.each(each)('are read as they were written: %o', (filter) => {
    expect(readFilter(writeFilter(filter))).toEqual(filter)
  })

  it('fit into a button with the longest category, every filter and the last page', () => {
    const args = [writeFilter(fullest), writePlace(jobsFacts.place), 'category']
    expect(() => encodePress({ code: 'js', args })).not.toThrow()
  })

  it.each(['', 'data', 'data.xyz', 'DATA.', 'data.b99999', '~', 'data.sb'])(
    'others are no filter: "%s"',
    (bytes) => {
      expect(readFilter(bytes)).toEqual(readFilter('.'))
    },
  )

  it('a place is read as it was written, anything else is the beginning', () => {
    const place = { cursor: { side: 'before' as const, campaignId: id('C') }, page: 12 }
    expect(readPlace(writePlace(place))).toEqual(place)
    for (const bytes of ['', 'a', 'c1234567890123456', `a${id('C')}123456`])
      expect(readPlace(bytes)).toEqual({ cursor: null, page: 1 })
  })
})
