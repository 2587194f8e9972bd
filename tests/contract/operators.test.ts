import * as adjustmentViews from '../../src/bots/views/adjustment-views.ts'
import * as campaignViews from '../../src/bots/views/admin-campaign-views.ts'
import * as figuresViews from '../../src/bots/views/figures-view.ts'
import * as freezeViews from '../../src/bots/views/freeze-views.ts'
import * as operatorViews from '../../src/bots/views/operator-views.ts'
import { CASE_REASON_MAX } from '../../src/domain/cases/case.rules.ts'
import { FROZEN_PARTS } from '../../src/domain/members/freeze.rules.ts'
import type { AdjustmentCase } from '../../src/domain/operators/read-adjustments.ts'
import type { LogFilter, LogPage } from '../../src/domain/operators/read-log.ts'
import type { MemberCard } from '../../src/domain/operators/read-member-card.ts'
import { campaign, employerRecord, id, wild } from '../support/world-extremes.ts'
import { HUGE, testViews, viewer as v } from './view-checks.ts'

const freeze = {
  id: id('F'),
  revision: 9,
  memberId: id('W'),
  state: 'ACTIVE' as const,
  parts: [...FROZEN_PARTS],
  reason: wild(CASE_REASON_MAX),
  byId: id('M'),
  at: v.now,
  endsAt: v.now,
  overAt: null,
}
const line = {
  operatorId: id('M'),
  operator: wild(256),
  action: 'give-back-withdrawal',
  about: wild(256),
  micros: HUGE,
  reason: wild(CASE_REASON_MAX),
  at: v.now,
}
const holdings = {
  cashMicros: HUGE,
  walletMicros: HUGE,
  escrowMicros: HUGE,
  vouchersMicros: HUGE,
  payoutsMicros: HUGE,
}
const card: MemberCard = {
  member: { id: id('W'), country: 'CF', countryVerifiedAt: v.now, erasedAt: null, createdAt: v.now },
  name: wild(256),
  identities: (['telegram', 'discord'] as const).map((platform) => ({
    platform,
    platformUserId: '9'.repeat(20),
    memberId: id('W'),
    displayName: wild(256),
    clientLocale: 'en',
    reachable: false,
    lastSeenAt: v.now,
  })),
  worker: { satisfied: 99_999, notSatisfied: 99_999, percent: 50, stars: 4.9 },
  employer: employerRecord,
  holdings,
  open: {
    slots: 99,
    waiting: 99_999,
    jobs: 99_999,
    contests: 99_999,
    disputes: 99_999,
    orders: 99_999,
    vouchers: 99_999,
    withdrawals: 99_999,
    freezes: 99,
  },
  freeze: { ...freeze, by: wild(256) },
  notes: [line, line, line],
  mayFreeze: true,
  mayAdjust: true,
}
const filter: LogFilter = { by: id('M'), kind: 'members', about: id('W'), page: 9_998 }
const log: LogPage = {
  lines: Array.from({ length: 5 }, () => line),
  filter,
  hasMore: true,
  operators: Array.from({ length: 20 }, (_, n) => ({
    id: id(String.fromCharCode(65 + n)),
    name: wild(256),
  })),
  aboutName: wild(256),
}
const found = Array.from({ length: 8 }, (_, n) => ({
  id: id(String(n)),
  name: wild(256),
  platforms: ['discord', 'telegram'],
  seenAt: v.now,
  isFrozen: true,
}))

const days = Array.from({ length: 30 }, (_, n) => ({ day: `2026-10-${10 + (n % 20)}`, micros: HUGE }))
const figures = {
  openJobs: 99_999,
  medianVerdictMs: 9_999_999_999,
  overduePayouts: 99_999,
  paidInMicros: HUGE,
  issuedMicros: HUGE,
  paidOutMicros: -HUGE,
  days,
  solvency: {
    owed: holdings,
    owedMicros: HUGE,
    cameInMicros: HUGE,
    wentOutMicros: HUGE,
    feesMicros: HUGE,
    thereMicros: 1n,
  },
}

const adjustment: AdjustmentCase = {
  adjustment: {
    id: id('A'),
    revision: 1,
    memberId: id('W'),
    state: 'PROPOSED',
    account: 'wallet',
    adds: false,
    amountMicros: HUGE,
    reason: wild(CASE_REASON_MAX),
    proposedById: id('O'),
    proposedAt: v.now,
    decidedById: null,
    decidedAt: null,
    refusal: null,
  },
  member: wild(256),
  proposedBy: wild(256),
  decidedBy: wild(256),
  isMine: false,
}
const decided = { ...adjustment.adjustment, state: 'REFUSED' as const, refusal: wild(CASE_REASON_MAX) }

const job = {
  campaign: campaign(),
  employer: wild(256),
  heldMicros: HUGE,
  held: 99_999,
  waiting: 99_999,
  reports: 99_999,
  mayTakeDown: true,
  freeze: { by: null, before: 0, leftMs: 1, mayFreeze: true, mayDecide: false },
}

testViews([operatorViews, freezeViews, figuresViews, adjustmentViews, campaignViews], {
  adminJobsView: () => [
    campaignViews.adminJobsView(
      v,
      Array.from({ length: 8 }, () => ({
        id: id('C'),
        title: wild(80),
        employer: wild(256),
        state: 'ACTIVE' as const,
        publishedAt: v.now,
      })),
      true,
    ),
    campaignViews.adminJobsView(v, [], false),
  ],
  jobCardView: () => [
    campaignViews.jobCardView(v, job),
    campaignViews.jobCardView(v, { ...job, mayTakeDown: false }),
  ],
  takenDownNotice: () => [
    campaignViews.takenDownNotice(v, { id: id('C'), title: wild(80), reason: wild(CASE_REASON_MAX) }),
  ],
  adjustmentsView: () => [
    adjustmentViews.adjustmentsView(v, {
      adjustments: Array.from({ length: 5 }, () => adjustment),
      page: 998,
      pages: 999,
    }),
    adjustmentViews.adjustmentsView(v, { adjustments: [], page: 1, pages: 1 }),
  ],
  adjustmentView: () => [
    adjustmentViews.adjustmentView(v, adjustment),
    adjustmentViews.adjustmentView(v, { ...adjustment, isMine: true }),
    adjustmentViews.adjustmentView(v, { ...adjustment, adjustment: decided }),
  ],
  adjustedNotice: () =>
    [true, false].map((adds) => adjustmentViews.adjustedNotice(v, { ...adjustment.adjustment, adds })),
  figuresView: () => [
    figuresViews.figuresView(v, figures),
    figuresViews.figuresView(v, { ...figures, medianVerdictMs: null, days: [] }),
  ],
  membersView: () => [
    operatorViews.membersView(v, found, true),
    operatorViews.membersView(v, found, false),
    operatorViews.membersView(v, [], true),
  ],
  memberCardView: () => [
    operatorViews.memberCardView(v, card),
    operatorViews.memberCardView(v, { ...card, freeze: null, notes: [] }),
  ],
  operatorLogView: () => [
    ...['', 'kind', 'by'].map((open) => operatorViews.operatorLogView(v, log, open)),
    operatorViews.operatorLogView(
      v,
      { ...log, lines: [], operators: [], hasMore: false, aboutName: null, filter: { ...filter, page: 1 } },
      '',
    ),
  ],
  frozenNotice: () => [v.now, null].map((endsAt) => freezeViews.frozenNotice(v, { ...freeze, endsAt })),
  unfrozenNotice: () => [freezeViews.unfrozenNotice(v)],
})
