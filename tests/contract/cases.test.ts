import * as contestViews from '../../src/bots/views/contest-views.ts'
import * as deskViews from '../../src/bots/views/desk-views.ts'
import * as ratingViews from '../../src/bots/views/rating-views.ts'
import { CASE_REASON_MAX } from '../../src/domain/cases/case.rules.ts'
import { STATEMENT_MAX } from '../../src/domain/contests/contest.rules.ts'
import type { ContestCase } from '../../src/domain/contests/read-contest.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import type { QueuedReport, ReportCase } from '../../src/domain/reports/read-reports.ts'
import { REPORT_REASONS, REPORT_WORDS_MAX } from '../../src/domain/reports/report-job.ts'
import {
  answers,
  campaign,
  contest,
  emoji,
  employerRecord,
  id,
  submission,
  wild,
} from '../support/world-extremes.ts'
import { testViews, viewer as v } from './view-checks.ts'

const worker = { satisfied: 99_999, notSatisfied: 99_999, percent: 50, stars: 4.9 }
const evidence = Array.from({ length: 10 }, (_, n) => ({
  id: id(String(n)),
  contestId: id('K'),
  side: n % 2 === 0 ? ('WORKER' as const) : ('EMPLOYER' as const),
  words: wild(STATEMENT_MAX),
  files: [1, 2, 3].map((one) => id(String(one))),
  at: v.now,
}))

const proofs = [1, 2].map((round) => ({ submissionId: id('S'), round, answers, sentAt: v.now }))
const inEachState = [
  { state: 'OPEN', claimedById: null },
  { state: 'CLAIMED' },
  { state: 'WON', dueAt: null, decidedAt: v.now },
  { state: 'LOST', dueAt: null, decidedAt: v.now, decidedById: id('M'), reason: wild(CASE_REASON_MAX) },
] as const

function found(change: Partial<ContestCase> = {}): ContestCase {
  return {
    contest: { ...contest(), evidence },
    submission: submission({ state: 'NOT_SATISFIED_HELD', contested: true, proofs }),
    viewer: 'OPERATOR',
    worker: { name: wild(256), record: worker },
    employer: { name: wild(256), record: employerRecord },
    holder: wild(256),
    isMine: true,
    mayGiveBack: true,
    ...change,
  }
}

const cases = (['WORKER', 'EMPLOYER', 'OPERATOR'] as const).flatMap((viewer) =>
  inEachState.flatMap((state) =>
    [true, false].map((isMine) => found({ viewer, isMine, contest: { ...contest(state), evidence } })),
  ),
)

const report: QueuedReport = {
  id: id('P'),
  revision: 9,
  campaignId: id('C'),
  reporterId: id('W'),
  state: 'CLAIMED',
  reason: 'not-as-said',
  words: wild(REPORT_WORDS_MAX),
  at: v.now,
  claimedById: id('M'),
  closedAt: null,
  outcome: wild(CASE_REASON_MAX),
  campaign: campaign({
    mode: 'LIMITED_COUNTRIES',
    countries: Array.from({ length: 60 }, () => 'CF'),
    targetUrl: `https://example.com/${'long-path/'.repeat(180)}`,
  }),
}
const reportCase: ReportCase = {
  report,
  reporter: wild(256),
  employer: { name: wild(256), record: employerRecord },
  reports: 99_999,
  holder: wild(256),
  isMine: true,
  mayGiveBack: true,
}
const rating = {
  by: 'WORKER' as const,
  title: emoji(80),
  stars: 5,
  feedback: wild(1000),
  at: v.now,
}

testViews([contestViews, deskViews, ratingViews], {
  contestView: () => cases.map((one) => contestViews.contestView(v, one)),
  contestNotice: () =>
    (['contest-opened', 'contest-statement', 'contest-decided'] as const).flatMap((kind) =>
      cases.map((one) => contestViews.contestNotice(v, kind, one)),
    ),
  casePartView: () =>
    (['job', 'first', 'second', 'said'] as const).flatMap((part) =>
      [0, 1, 9].map((shown) => contestViews.casePartView(v, found(), part, 9, shown)),
    ),
  deskView: () =>
    [{ contests: 99_999, disputes: 99_999, reports: 99_999, refusals: 99_999 }, null].map((waiting) =>
      deskViews.deskView(v, {
        roles: ['admin', 'moderator', 'finance'],
        mayIssue: true,
        waiting,
        tickets: waiting && { waiting: 99_999, medianMs: 99 * DAY_MS },
        frozen: waiting && 99_999,
        payouts: waiting && 99_999,
        mismatched: waiting && 99_999,
        adjustments: waiting ? 99_999 : null,
        boardLink: `https://example.com/${'x'.repeat(200)}`,
      }),
    ),
  contestsView: () => [
    deskViews.contestsView(
      v,
      {
        contests: Array.from({ length: 5 }, () => ({ ...contest(), submission: submission() })),
        page: 998,
        pages: 999,
      },
      id('M'),
    ),
    deskViews.contestsView(v, { contests: [], page: 1, pages: 1 }, id('M')),
  ],
  reportsView: () => [
    deskViews.reportsView(
      v,
      { reports: REPORT_REASONS.slice(1).map((reason) => ({ ...report, reason })), page: 998, pages: 999 },
      id('X'),
    ),
    deskViews.reportsView(v, { reports: [], page: 1, pages: 1 }, id('M')),
  ],
  reportView: () =>
    (['OPEN', 'CLAIMED', 'CLOSED'] as const).flatMap((state) =>
      [true, false].map((isMine) =>
        deskViews.reportView(v, { ...reportCase, isMine, report: { ...report, state } }),
      ),
    ),
  reportClosedNotice: () => [deskViews.reportClosedNotice(v, report)],
  ratingsView: () => [
    ratingViews.ratingsView(
      v,
      { worker, employer: employerRecord, ratings: Array.from({ length: 5 }, () => rating), more: true },
      999,
    ),
    ratingViews.ratingsView(
      v,
      {
        worker: { ...worker, stars: null },
        employer: { ...employerRecord, stars: null },
        ratings: [],
        more: false,
      },
      1,
    ),
  ],
  employerRatedNotice: () => [ratingViews.employerRatedNotice(v, submission())],
})
