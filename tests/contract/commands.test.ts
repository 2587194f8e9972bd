import { describe } from 'vitest'
import type { View } from '../../src/bots/kit/view.ts'
import * as homeViews from '../../src/bots/views/home-views.ts'
import * as noticeViews from '../../src/bots/views/notice-views.ts'
import * as refusalViews from '../../src/bots/views/refusal-view.ts'
import * as reviewViews from '../../src/bots/views/review-view.ts'
import * as workViews from '../../src/bots/views/work-views.ts'
import type { Refusal, RefusalCode, SubmissionStateName } from '../../src/domain/kit/refusal.ts'
import { FOUND_MAX } from '../../src/domain/lint/lint.rules.ts'
import { employerRecord, id, pictureHints, reservation, submission, wild } from '../support/world-extremes.ts'
import { HUGE, testViews, viewer as v } from './view-checks.ts'

const purse = { memberId: id('W'), cashMicros: HUGE, walletMicros: HUGE }
const workerRecord = { satisfied: 99_999, notSatisfied: 99_999, percent: 50, stars: 4.9 }
const STATES: readonly SubmissionStateName[] = [
  'SUBMITTED',
  'CORRECTION_ASKED',
  'RESUBMITTED',
  'SATISFIED',
  'NOT_SATISFIED_PAID',
  'NOT_SATISFIED_HELD',
  'NOT_SATISFIED_RETURNED',
  'LAPSED',
]
const inEachState = STATES.map((state) => submission({ state }))
const factsOf = (one: ReturnType<typeof submission>) => ({
  submission: one,
  worker: { name: wild(64), country: 'CF', isVerified: false, record: workerRecord },
  waiting: 99_999,
  hints: pictureHints,
})
const CASES = ['contest', 'report', 'ticket', 'dispute', 'verdict', 'breaker'] as const
const everyFinding = (['credentials', 'deposit', 'off-platform'] as const).map((clause) => ({
  clause,
  found: wild(FOUND_MAX),
}))
/** Every refusal with its longest facts; total, so that a new code does not compile until it is here. */
const refusals: { [C in RefusalCode]: Extract<Refusal, { code: C }>[] } = {
  'not-found': (
    [
      'job',
      'reservation',
      'visit',
      'submission',
      'category',
      'picture',
      'file',
      'worker',
      'case',
      'group',
      'invitation',
      'ticket',
      'withdrawal',
      'top-up',
      'member',
      'offer',
      'order',
    ] as const
  ).map((what) => ({
    code: 'not-found',
    what,
  })),
  'not-allowed': [{ code: 'not-allowed' }],
  'own-job': [{ code: 'own-job' }],
  'job-full': [{ code: 'job-full', campaignId: id('C') }],
  'job-not-open': [{ code: 'job-not-open', campaignId: id('C') }],
  'job-not-for-you': (['country', 'no-country', 'not-verified', 'not-invited', 'blocked'] as const).map(
    (why) => ({ code: 'job-not-for-you', campaignId: id('C'), why }),
  ),
  'job-changed': [{ code: 'job-changed', campaignId: id('C') }],
  'already-holding': [{ code: 'already-holding', reservationId: id('R') }],
  'already-submitted': [{ code: 'already-submitted', submissionId: id('S') }],
  'no-more-turns': [{ code: 'no-more-turns', campaignId: id('C') }],
  'too-many-reservations': [{ code: 'too-many-reservations', limit: 100 }],
  'already-reported': [{ code: 'already-reported', campaignId: id('C') }],
  'already-visited': [{ code: 'already-visited', visitId: id('V') }],
  'visit-over': [{ code: 'visit-over', campaignId: id('C') }],
  'no-more-links': [{ code: 'no-more-links', campaignId: id('C') }],
  'too-many-visits': [{ code: 'too-many-visits', limit: 5 }],
  'reservation-over': (['LAPSED', 'GIVEN_UP', 'SUBMITTED'] as const).map((state) => ({
    code: 'reservation-over',
    campaignId: id('C'),
    state,
  })),
  'already-extended': [{ code: 'already-extended', dueAt: v.now }],
  'proof-incomplete': [{ code: 'proof-incomplete', position: 9 }],
  'review-moved-on': STATES.map((state) => ({ code: 'review-moved-on', submissionId: id('S'), state })),
  'correction-over': STATES.map((state) => ({ code: 'correction-over', submissionId: id('S'), state })),
  'nothing-to-approve': [{ code: 'nothing-to-approve', campaignId: id('C') }],
  'review-changed': [{ code: 'review-changed', campaignId: id('C') }],
  'verdict-waits': [{ code: 'verdict-waits', submissionId: id('S') }],
  'verdict-refused': [{ code: 'verdict-refused', submissionId: id('S') }],
  'breaker-open': [{ code: 'breaker-open', campaignId: id('C') }],
  'reason-missing': [{ code: 'reason-missing' }],
  'feedback-over': [{ code: 'feedback-over', submissionId: id('S') }],
  'not-rateable': [{ code: 'not-rateable', submissionId: id('S') }],
  'employer-not-rateable': [{ code: 'employer-not-rateable', submissionId: id('S') }],
  'not-contestable': [{ code: 'not-contestable', submissionId: id('S') }],
  'contest-over': [{ code: 'contest-over', submissionId: id('S') }],
  'already-contested': [{ code: 'already-contested', contestId: id('K') }],
  'too-many-tickets': [{ code: 'too-many-tickets', limit: 5 }],
  'ticket-full': [{ code: 'ticket-full', ticketId: id('T'), limit: 50 }],
  'ticket-open': [{ code: 'ticket-open', ticketId: id('T') }],
  'ticket-over': [{ code: 'ticket-over', ticketId: id('T') }],
  'statements-full': (['contest', 'dispute'] as const).map((what) => ({
    code: 'statements-full',
    what,
    id: id('K'),
    limit: 5,
  })),
  'already-disputed': [{ code: 'already-disputed', disputeId: id('D') }],
  'share-refused': [{ code: 'share-refused', disputeId: id('D'), mostMicros: HUGE }],
  'own-case': [{ code: 'own-case' }],
  'case-taken': CASES.map((what) => ({ code: 'case-taken', what, id: id('K') })),
  'case-not-yours': CASES.map((what) => ({ code: 'case-not-yours', what, id: id('K') })),
  'case-closed': CASES.map((what) => ({ code: 'case-closed', what, id: id('K') })),
  'own-offer': [{ code: 'own-offer', offerId: id('O') }],
  'offer-not-open': (['PAUSED', 'WITHDRAWN'] as const).map((state) => ({
    code: 'offer-not-open',
    offerId: id('O'),
    state,
  })),
  'offer-changed': [{ code: 'offer-changed', offerId: id('O') }],
  'offer-sold-out': [20, null].map((atOnce) => ({ code: 'offer-sold-out', offerId: id('O'), atOnce })),
  'too-many-orders': [{ code: 'too-many-orders', limit: 20 }],
  'seller-busy': [{ code: 'seller-busy', offerId: id('O'), limit: 50 }],
  'words-missing': [{ code: 'words-missing' }],
  'order-moved-on': (
    ['PLACED', 'IN_PROGRESS', 'DELIVERED', 'REVISION', 'DISPUTED', 'COMPLETED', 'CANCELLED', 'OVER'] as const
  ).map((state) => ({ code: 'order-moved-on', orderId: id('O'), state })),
  'not-late': [{ code: 'not-late', orderId: id('O'), dueAt: v.now }],
  'no-more-revisions': [{ code: 'no-more-revisions', orderId: id('O'), limit: 2 }],
  'order-not-rateable': [{ code: 'order-not-rateable', orderId: id('O') }],
  'already-rated': [{ code: 'already-rated', orderId: id('O') }],
  'too-much-talk': [{ code: 'too-much-talk', orderId: id('O'), limit: 30, againAt: v.now }],
  'not-enough-money': [{ code: 'not-enough-money', neededMicros: HUGE, haveMicros: 1n }],
  'too-many-slots': [{ code: 'too-many-slots', campaignId: id('C'), most: 10_000 }],
  'reward-too-small': [{ code: 'reward-too-small', minMicros: HUGE }],
  'campaign-moved-on': (['ACTIVE', 'PAUSED', 'STOPPED'] as const).map((state) => ({
    code: 'campaign-moved-on',
    campaignId: id('C'),
    state,
  })),
  'link-refused': [{ code: 'link-refused' }],
  'listing-refused': [{ code: 'listing-refused', findings: everyFinding }],
  'link-code-wrong': [{ code: 'link-code-wrong' }],
  'cannot-link': (['self', 'platform', 'dealt', 'history'] as const).map((why) => ({
    code: 'cannot-link',
    why,
  })),
  'cannot-unlink': (['only-one', 'withdrawal'] as const).map((why) => ({ code: 'cannot-unlink', why })),
  left: (['erased', 'unlinked'] as const).map((how) => ({
    code: 'left',
    how,
    at: new Date('2026-11-23T12:00:00Z'),
  })),
  'erase-open': [
    { code: 'erase-open', count: 1 },
    { code: 'erase-open', count: 99_999 },
  ],
  'erase-changed': [{ code: 'erase-changed' }],
  'erase-operator': [{ code: 'erase-operator' }],
  'country-unknown': [{ code: 'country-unknown' }],
  'country-fixed': [{ code: 'country-fixed', until: v.now }],
  'phone-refused': (['not-yours', 'no-country'] as const).map((why) => ({ code: 'phone-refused', why })),
  'phone-taken': [{ code: 'phone-taken' }],
  'not-hiring': [{ code: 'not-hiring', campaignId: id('C') }],
  'nobody-to-invite': (['invited', 'declined', 'blocked', 'gone', 'several'] as const).map((why) => ({
    code: 'nobody-to-invite',
    campaignId: id('C'),
    why,
  })),
  'invitation-over': (['ACCEPTED', 'DECLINED'] as const).map((state) => ({
    code: 'invitation-over',
    invitationId: id('I'),
    state,
  })),
  'group-name-taken': [{ code: 'group-name-taken' }],
  'group-full': [{ code: 'group-full', limit: 200 }],
  'voucher-refused': [{ code: 'voucher-refused' }],
  'voucher-mistyped': [{ code: 'voucher-mistyped' }],
  'voucher-over': (['ACTIVE', 'REDEEMED', 'CANCELLED', 'EXPIRED'] as const).map((state) => ({
    code: 'voucher-over',
    voucherId: id('V'),
    state,
  })),
  'too-many-tries': [{ code: 'too-many-tries', againAt: v.now }],
  'voucher-too-small': [{ code: 'voucher-too-small', minMicros: HUGE }],
  frozen: (['taking', 'posting', 'ordering', 'vouchers', 'withdrawing'] as const).map((part) => ({
    code: 'frozen',
    part,
    reason: wild(500),
    endsAt: part === 'taking' ? null : v.now,
  })),
  'adjustment-over': (['PROPOSED', 'APPLIED', 'REFUSED'] as const).map((state) => ({
    code: 'adjustment-over',
    adjustmentId: id('A'),
    state,
  })),
  'needs-another': [{ code: 'needs-another', adjustmentId: id('A') }],
  'balance-too-small': [{ code: 'balance-too-small', memberId: id('W'), haveMicros: HUGE }],
  'already-frozen': [{ code: 'already-frozen', memberId: id('W') }],
  'not-frozen': [{ code: 'not-frozen', memberId: id('W') }],
  'campaign-frozen': [{ code: 'campaign-frozen', campaignId: id('C'), until: v.now }],
  'campaign-not-frozen': [{ code: 'campaign-not-frozen', campaignId: id('C') }],
  'freeze-used-up': [{ code: 'freeze-used-up', campaignId: id('C') }],
  'success-rate-too-low': [{ code: 'success-rate-too-low', percent: '74.9', neededPercent: '99.5' }],
  'not-enough-cash': [{ code: 'not-enough-cash', neededMicros: HUGE, missingMicros: HUGE }],
  'withdrawal-too-small': [{ code: 'withdrawal-too-small', minMicros: HUGE }],
  'whole-cents-only': [{ code: 'whole-cents-only' }],
  'method-off': [{ code: 'method-off', method: 'usdt-tron' }],
  'destination-wrong': (['not-an-email', 'not-an-iban', 'not-a-tron-address', 'checksum'] as const).map(
    (problem) => ({ code: 'destination-wrong', method: 'bank', problem }),
  ),
  'holder-missing': [{ code: 'holder-missing', method: 'bank' }],
  'withdrawal-moved-on': (
    ['REQUESTED', 'PAYING', 'HELD', 'COMPLETED', 'REJECTED', 'CANCELLED', 'RETURNED'] as const
  ).map((state) => ({ code: 'withdrawal-moved-on', withdrawalId: id('W'), state })),
  'payout-not-yours': [{ code: 'payout-not-yours', withdrawalId: id('W') }],
  'payout-too-early': [{ code: 'payout-too-early', withdrawalId: id('W'), payableAt: v.now }],
  'payee-frozen': [{ code: 'payee-frozen', withdrawalId: id('W') }],
  'agreement-over': (['one-is-enough', 'both-agreed', 'you-agreed'] as const).map((why) => ({
    code: 'agreement-over',
    withdrawalId: id('W'),
    why,
  })),
  'second-missing': [{ code: 'second-missing', withdrawalId: id('W') }],
  'reference-missing': [{ code: 'reference-missing', withdrawalId: id('W') }],
  'nothing-to-export': [{ code: 'nothing-to-export', method: 'bank' }],
  'paid-by-rail': [{ code: 'paid-by-rail', withdrawalId: id('W') }],
  'rail-looking': [{ code: 'rail-looking', withdrawalId: id('W') }],
  'telegram-needed': [{ code: 'telegram-needed', method: 'crypto-pay' }],
  'top-ups-off': [{ code: 'top-ups-off' }],
  'top-up-amount': [{ code: 'top-up-amount', minMicros: HUGE, maxMicros: HUGE }],
  'too-many-top-ups': [{ code: 'too-many-top-ups', limit: 3 }],
  'crypto-pay-down': [{ code: 'crypto-pay-down' }],
  'top-up-moved-on': (['STARTING', 'OPEN', 'PAID', 'EXPIRED', 'FAILED', 'MISMATCHED', 'CLOSED'] as const).map(
    (state) => ({ code: 'top-up-moved-on', topUpId: id('T'), state }),
  ),
  'offer-price': [{ code: 'offer-price', minMicros: HUGE, maxMicros: HUGE }],
  'too-many-offers': [{ code: 'too-many-offers', limit: 50 }],
  'offer-moved-on': (['ACTIVE', 'PAUSED', 'WITHDRAWN'] as const).map((state) => ({
    code: 'offer-moved-on',
    offerId: id('O'),
    state,
  })),
  'stock-changed': [{ code: 'stock-changed', offerId: id('O'), available: 10_000 }],
  busy: [{ code: 'busy' }],
}

const plainNotices = [
  'paid',
  'paid-by-silence',
  'approved-for-you',
  'correction-lapsed',
  'correction-lapsed-employer',
  'not-satisfied',
  'held-returned',
  'rated',
] as const

/** Every view there is, each with the most its facts can hold, in each of its forms. */
const views: Record<string, () => View[]> = {
  homeView: () => [
    homeViews.homeView(v, { purse, waiting: 99_999, orders: 99_999, unread: 99_999, isOperator: true }),
  ],
  helpView: () => [homeViews.helpView(v)],
  profileView: () => [
    homeViews.profileView(v, {
      name: wild(256),
      country: 'CF',
      isVerified: true,
      skills: [],
      record: workerRecord,
      employer: employerRecord,
      purse,
      posted: 99_999,
      visits: { paid: 99_999, paidMicros: HUGE },
      deals: { sold: 99_999, soldMicros: HUGE, bought: 99_999, stars: 4.9, ratings: 99_999 },
      freeze: {
        parts: ['taking', 'posting', 'ordering', 'vouchers', 'withdrawing'],
        reason: wild(500),
        endsAt: v.now,
      },
    }),
  ],
  reviewNotice: () =>
    (['new-proof', 'proof-again', 'review-due'] as const).map((kind) =>
      noticeViews.reviewNotice(v, kind, factsOf(submission())),
    ),
  correctionNotice: () => [noticeViews.correctionNotice(v, submission({ state: 'CORRECTION_ASKED' }))],
  plainNotice: () =>
    plainNotices.flatMap((kind) => inEachState.map((one) => noticeViews.plainNotice(v, kind, one))),
  slotLapsedNotice: () => [1, 2].map((turn) => noticeViews.slotLapsedNotice(v, { ...reservation(), turn })),
  refusalView: () =>
    Object.values(refusals).flatMap((all) => all.map((one) => refusalViews.refusalView(v, one))),
  reviewView: () =>
    [...inEachState, submission({ proofs: unsafeProofs })].flatMap((one) =>
      [0, 1, 9].map((shown) => reviewViews.reviewView(v, factsOf(one), shown)),
    ),
  reservationView: () =>
    (['HELD', 'LAPSED', 'GIVEN_UP', 'SUBMITTED'] as const).map((state) =>
      workViews.reservationView(v, reservation({ state })),
    ),
  workView: () =>
    (['progress', 'waiting', 'fix', 'done'] as const).map((tab) => {
      const counts = { progress: 3, waiting: 99_999, fix: 99_999, done: 99_999 }
      const entry = tab === 'progress' ? workViews.reservationEntry(v, reservation()) : null
      const entries = Array.from({ length: 5 }, () => entry ?? workViews.submissionEntry(v, submission()))
      return workViews.workView(v, tab, counts, entries, 9_998, 9_999)
    }),
  submissionView: () =>
    inEachState.flatMap((one) => [0, 1, 9].map((shown) => workViews.submissionView(v, one, shown))),
}

const unsafeText = { kind: 'text' as const, text: 'http://10.0.0.1/@. '.repeat(75).trim() }
/** Nothing but links that must not be pressed. */
const unsafeProofs = submission().proofs.map((proof) => ({
  ...proof,
  answers: Array.from({ length: 9 }, () => unsafeText),
}))

const modules = [homeViews, noticeViews, refusalViews, reviewViews, workViews]

describe('each screen is taken by both platforms, with all its buttons', () => {
  testViews(modules, views)
})
