import type { CaseKind, Refusal, RefusalCode } from '../../domain/kit/refusal.ts'
import { money, plain, time } from '../kit/span.ts'
import type { Block, Button, View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { breakerRefusals } from './breaker-refusals.ts'
import { eraseRefusals } from './erase-refusals.ts'
import { freezeEnd, frozenParts } from './freeze-views.ts'
import { lintProblem } from './lint-words.ts'
import { offerRefusals } from './offer-refusals.ts'
import { orderRefusals } from './order-refusals.ts'
import { button, buttons, text } from './parts.ts'
import type { Explanation, RefusalTable } from './refusal-table.ts'
import { supportButton } from './support-button.ts'
import type { Viewer } from './view-context.ts'

/**
 * Why not: what happened, what did not happen to the person's money, and what to do now, as a button. The
 * table is total: a new refusal without words does not compile.
 */
export function refusalView(v: Viewer, refusal: Refusal): View {
  const { what, next } = explain(v, refusal)
  const blocks: Block[] = [text(...what, plain(' '), ...v.say('nothing-charged'))]
  blocks.push(buttons(...next, button(v, 'button-home', 'home')))
  return { accent: 'warn', blocks }
}

/** The same in one short line, for a toast above a screen that already shows the truth. */
export function refusalWords(v: Viewer, refusal: Refusal): string {
  return words(explain(v, refusal).what)
}

function explain<C extends RefusalCode>(v: Viewer, refusal: Extract<Refusal, { code: C }>): Explanation {
  return table[refusal.code](v, refusal)
}

const otherJobs = (v: Viewer): Button[] => [button(v, 'button-other-jobs', 'jobs', {}, 'primary')]
const jobAgain = (v: Viewer, campaign: string): Button[] => [
  button(v, 'button-to-job', 'job', { campaign }, 'primary'),
]
const toOwnWork = (v: Viewer, submission: string): Button[] => [
  button(v, 'button-to-submission', 'submission', { submission }, 'primary'),
]
const toCase = (v: Viewer, { what, id }: { what: CaseKind; id: string }): Button[] => {
  switch (what) {
    case 'contest':
      return [button(v, 'button-to-contest', 'contestCase', { contest: id }, 'primary')]
    case 'report':
      return [button(v, 'button-view', 'reportCase', { report: id }, 'primary')]
    case 'ticket':
      return [button(v, 'button-to-ticket', 'ticket', { ticket: id }, 'primary')]
    case 'verdict':
      return [button(v, 'button-view', 'heldVerdict', { verdict: id }, 'primary')]
    case 'breaker':
      return [button(v, 'button-view', 'breaker', { breaker: id }, 'primary')]
    case 'dispute':
      return [button(v, 'button-to-dispute', 'disputeCase', { dispute: id }, 'primary')]
    default:
      return what satisfies never
  }
}
const toPayout = (v: Viewer, { withdrawalId }: { withdrawalId: string }): Button[] => [
  button(v, 'button-view', 'payout', { withdrawal: withdrawalId }, 'primary'),
]
const toJobCard = (v: Viewer, campaign: string): Button[] => [
  button(v, 'button-view', 'campaignCard', { campaign }, 'primary'),
]
const support = (v: Viewer): Button[] => [button(v, 'button-support', 'support')]

const table: RefusalTable = {
  ...breakerRefusals,
  ...eraseRefusals,
  ...orderRefusals,
  ...offerRefusals,
  'not-found': (v, { what }) => ({
    what: v.say('refused-not-found', { what }),
    next: what === 'offer' ? [button(v, 'button-other-offers', 'offers', {}, 'primary')] : otherJobs(v),
  }),
  'not-allowed': (v) => ({ what: v.say('refused-not-allowed'), next: support(v) }),
  'own-job': (v) => ({ what: v.say('refused-own-job'), next: otherJobs(v) }),
  'job-full': (v) => ({ what: v.say('refused-job-full'), next: otherJobs(v) }),
  'job-not-open': (v) => ({ what: v.say('refused-job-not-open'), next: otherJobs(v) }),
  'job-not-for-you': (v, { why }) => ({
    what: v.say('refused-job-not-for-you', { why }),
    next:
      why === 'no-country' || why === 'not-verified'
        ? [button(v, 'button-set-country', 'country', {}, 'primary')]
        : otherJobs(v),
  }),
  'job-changed': (v, { campaignId }) => ({
    what: v.say('refused-job-changed'),
    next: jobAgain(v, campaignId),
  }),
  'already-holding': (v, { reservationId }) => ({
    what: v.say('refused-already-holding'),
    next: [button(v, 'button-to-work', 'reservation', { reservation: reservationId }, 'primary')],
  }),
  'already-submitted': (v, { submissionId }) => ({
    what: v.say('refused-already-submitted'),
    next: [button(v, 'button-to-submission', 'submission', { submission: submissionId }, 'primary')],
  }),
  'no-more-turns': (v) => ({ what: v.say('refused-no-more-turns'), next: otherJobs(v) }),
  'too-many-reservations': (v, { limit }) => ({
    what: v.say('refused-too-many-reservations', { limit }),
    next: [button(v, 'button-my-work', 'work', {}, 'primary')],
  }),
  'already-reported': (v, { campaignId }) => ({
    what: v.say('refused-already-reported'),
    next: [button(v, 'button-to-job', 'job', { campaign: campaignId }), ...otherJobs(v)],
  }),
  'already-visited': (v, { visitId }) => ({
    what: v.say('refused-already-visited'),
    next: [button(v, 'button-visit-receipt', 'visitState', { visit: visitId }, 'primary')],
  }),
  'visit-over': (v, { campaignId }) => ({
    what: v.say('refused-visit-over'),
    next: [button(v, 'button-visit-again', 'visit', { campaign: campaignId }, 'primary')],
  }),
  'no-more-links': (v) => ({ what: v.say('refused-no-more-links'), next: otherJobs(v) }),
  'too-many-visits': (v, { limit }) => ({
    what: v.say('refused-too-many-visits', { limit }),
    next: [button(v, 'button-my-work', 'work', {}, 'primary')],
  }),
  'reservation-over': (v, { campaignId, state }) => ({
    what: v.say('refused-reservation-over', { state }),
    next: jobAgain(v, campaignId),
  }),
  'already-extended': (v, { dueAt }) => ({
    what: v.say('refused-already-extended', { due: time(dueAt) }),
    next: [button(v, 'button-my-work', 'work', {}, 'primary')],
  }),
  'proof-incomplete': (v, { position }) => ({
    what: v.say('refused-proof-incomplete', { position }),
    next: [],
  }),
  'review-moved-on': (v, { submissionId, state }) => ({
    what: v.say('refused-review-moved-on', { state }),
    next: [button(v, 'button-to-submission', 'reviewCard', { submission: submissionId }, 'primary')],
  }),
  'correction-over': (v, { submissionId, state }) => ({
    what: v.say('refused-correction-over', { state }),
    next: [button(v, 'button-to-submission', 'submission', { submission: submissionId }, 'primary')],
  }),
  'nothing-to-approve': (v, { campaignId }) => ({
    what: v.say('refused-nothing-to-approve'),
    next: [button(v, 'button-review', 'reviewList', { campaign: campaignId }, 'primary')],
  }),
  'review-changed': (v, { campaignId }) => ({
    what: v.say('refused-review-changed'),
    next: [button(v, 'button-review', 'reviewList', { campaign: campaignId }, 'primary')],
  }),
  'reason-missing': (v) => ({ what: v.say('refused-reason-missing'), next: [] }),
  'feedback-over': (v) => ({ what: v.say('refused-feedback-over'), next: [] }),
  'not-rateable': (v) => ({ what: v.say('refused-not-rateable'), next: [] }),
  'employer-not-rateable': (v, { submissionId }) => ({
    what: v.say('refused-employer-not-rateable'),
    next: toOwnWork(v, submissionId),
  }),
  'not-contestable': (v, { submissionId }) => ({
    what: v.say('refused-not-contestable'),
    next: toOwnWork(v, submissionId),
  }),
  'contest-over': (v, { submissionId }) => ({
    what: v.say('refused-contest-over'),
    next: toOwnWork(v, submissionId),
  }),
  'already-contested': (v, { contestId }) => ({
    what: v.say('refused-already-contested'),
    next: toCase(v, { what: 'contest', id: contestId }),
  }),
  'statements-full': (v, { limit, ...found }) => ({
    what: v.say('refused-statements-full', { limit }),
    next: toCase(v, found),
  }),
  'already-disputed': (v, { disputeId }) => ({
    what: v.say('refused-already-disputed'),
    next: toCase(v, { what: 'dispute', id: disputeId }),
  }),
  'share-refused': (v, { disputeId, mostMicros }) => ({
    what: v.say('refused-share', { most: money(mostMicros) }),
    next: toCase(v, { what: 'dispute', id: disputeId }),
  }),
  'own-case': (v) => ({ what: v.say('refused-own-case'), next: [button(v, 'button-admin', 'admin')] }),
  'case-taken': (v, found) => ({ what: v.say('refused-case-taken'), next: toCase(v, found) }),
  'case-not-yours': (v, found) => ({ what: v.say('refused-case-not-yours'), next: toCase(v, found) }),
  'case-closed': (v, found) => ({ what: v.say('refused-case-closed'), next: toCase(v, found) }),
  'too-many-tickets': (v, { limit }) => ({
    what: v.say('refused-too-many-tickets', { limit }),
    next: [button(v, 'button-my-tickets', 'support', {}, 'primary')],
  }),
  'ticket-full': (v, { ticketId, limit }) => ({
    what: v.say('refused-ticket-full', { limit }),
    next: toCase(v, { what: 'ticket', id: ticketId }),
  }),
  'ticket-open': (v, { ticketId }) => ({
    what: v.say('refused-ticket-open'),
    next: toCase(v, { what: 'ticket', id: ticketId }),
  }),
  'ticket-over': (v) => ({
    what: v.say('refused-ticket-over'),
    next: [button(v, 'button-support', 'support', {}, 'primary')],
  }),
  'not-enough-money': (v, { neededMicros, haveMicros }) => ({
    what: v.say('refused-not-enough-money', {
      needed: money(neededMicros),
      have: money(haveMicros),
      short: money(neededMicros - haveMicros),
    }),
    next: [button(v, 'button-redeem', 'redeem', {}, 'primary'), button(v, 'button-wallet', 'wallet')],
  }),
  'reward-too-small': (v, { minMicros }) => ({
    what: v.say('refused-reward-too-small', { min: money(minMicros) }),
    next: [],
  }),
  'too-many-slots': (v, { campaignId, most }) => ({
    what: v.say('refused-too-many-slots', { most }),
    next: [
      button(v, 'button-duplicate', 'post', { from: campaignId }, 'primary'),
      button(v, 'button-to-campaign', 'campaign', { campaign: campaignId }),
    ],
  }),
  'campaign-moved-on': (v, { campaignId, state }) => ({
    what: v.say('refused-campaign-moved-on', { state }),
    next: [button(v, 'button-to-campaign', 'campaign', { campaign: campaignId }, 'primary')],
  }),
  'listing-refused': (v, { findings }) => ({ what: lintProblem(v, findings), next: [] }),
  'link-refused': (v) => ({ what: v.say('refused-link'), next: [] }),
  'country-unknown': (v) => ({ what: v.say('refused-country-unknown'), next: [] }),
  'country-fixed': (v, { until }) => ({
    what: v.say('refused-country-fixed', { when: time(until, 'date') }),
    next: [button(v, 'button-to-country', 'country', {}, 'primary')],
  }),
  'phone-refused': (v, { why }) => ({
    what: v.say('refused-phone', { why }),
    next: [button(v, 'button-to-country', 'country', {}, 'primary'), ...support(v)],
  }),
  'phone-taken': (v) => ({
    what: v.say('refused-phone-taken'),
    next: [button(v, 'button-to-country', 'country', {}, 'primary'), ...support(v)],
  }),
  'not-hiring': (v, { campaignId }) => ({
    what: v.say('refused-not-hiring'),
    next: [button(v, 'button-to-campaign', 'campaign', { campaign: campaignId })],
  }),
  'nobody-to-invite': (v, { campaignId, why }) => ({
    what: v.say('refused-nobody-to-invite', { why }),
    next: [button(v, 'button-invitations', 'invitations', { campaign: campaignId })],
  }),
  'invitation-over': (v, { invitationId, state }) => ({
    what: v.say('refused-invitation-over', { state }),
    next: [button(v, 'button-view', 'invitation', { invitation: invitationId })],
  }),
  'group-name-taken': (v) => ({
    what: v.say('refused-group-name-taken'),
    next: [button(v, 'button-my-groups', 'groups')],
  }),
  'group-full': (v, { limit }) => ({
    what: v.say('refused-group-full', { limit }),
    next: [button(v, 'button-my-groups', 'groups'), button(v, 'button-new-group', 'newGroup')],
  }),
  'voucher-refused': (v) => ({
    what: v.say('refused-voucher'),
    next: [button(v, 'button-redeem-again', 'redeem', {}, 'primary'), ...support(v)],
  }),
  'voucher-mistyped': (v) => ({
    what: v.say('refused-voucher-mistyped'),
    next: [button(v, 'button-redeem-again', 'redeem', {}, 'primary')],
  }),
  'voucher-over': (v, { voucherId, state }) => ({
    what: v.say('refused-voucher-over', { state }),
    next: [button(v, 'button-view', 'voucherState', { voucher: voucherId }, 'primary')],
  }),
  'too-many-tries': (v, { againAt }) => ({
    what: v.say('refused-too-many-tries', { again: time(againAt) }),
    next: [button(v, 'button-wallet', 'wallet')],
  }),
  'voucher-too-small': (v, { minMicros }) => ({
    what: v.say('refused-voucher-too-small', { min: money(minMicros) }),
    next: [],
  }),
  'success-rate-too-low': (v, { percent, neededPercent }) => ({
    what: v.say('refused-success-rate-too-low', { percent, needed: neededPercent }),
    next: [button(v, 'button-my-work', 'work', {}, 'primary'), button(v, 'button-wallet', 'wallet')],
  }),
  'not-enough-cash': (v, { neededMicros, missingMicros }) => ({
    what: v.say('refused-not-enough-cash', { needed: money(neededMicros), missing: money(missingMicros) }),
    next: [button(v, 'button-find-work', 'jobs', {}, 'primary'), button(v, 'button-wallet', 'wallet')],
  }),
  'withdrawal-too-small': (v, { minMicros }) => ({
    what: v.say('refused-withdrawal-too-small', { min: money(minMicros) }),
    next: [button(v, 'button-withdraw', 'withdraw', {}, 'primary')],
  }),
  'whole-cents-only': (v) => ({ what: v.say('refused-whole-cents-only'), next: [] }),
  'method-off': (v) => ({
    what: v.say('refused-method-off'),
    next: [button(v, 'button-withdraw', 'withdraw', {}, 'primary')],
  }),
  'destination-wrong': (v, { problem }) => ({ what: v.say('destination-problem', { problem }), next: [] }),
  'holder-missing': (v) => ({ what: v.say('refused-holder-missing'), next: [] }),
  'telegram-needed': (v) => ({
    what: v.say('refused-telegram-needed'),
    next: [button(v, 'button-link', 'link', {}, 'primary')],
  }),
  'top-ups-off': (v) => ({
    what: v.say('refused-top-ups-off'),
    next: [button(v, 'button-redeem', 'redeem', {}, 'primary')],
  }),
  'top-up-amount': (v, { minMicros, maxMicros }) => ({
    what: v.say('refused-top-up-amount', { min: money(minMicros), max: money(maxMicros) }),
    next: [button(v, 'button-top-up-again', 'topUp', {}, 'primary')],
  }),
  'too-many-top-ups': (v, { limit }) => ({
    what: v.say('refused-too-many-top-ups', { limit: String(limit) }),
    next: [button(v, 'button-my-top-ups', 'topUps', {}, 'primary')],
  }),
  'crypto-pay-down': (v) => ({
    what: v.say('refused-crypto-pay-down'),
    next: [button(v, 'button-top-up-again', 'topUp', {}, 'primary'), ...support(v)],
  }),
  'top-up-moved-on': (v, { topUpId, state }) => ({
    what: v.say('refused-top-up-moved-on', { state }),
    next: [button(v, 'button-view', 'topUpState', { topUp: topUpId }, 'primary')],
  }),
  'withdrawal-moved-on': (v, { withdrawalId, state }) => ({
    what: v.say('refused-withdrawal-moved-on', { state }),
    next: [button(v, 'button-view', 'withdrawal', { withdrawal: withdrawalId }, 'primary')],
  }),
  'paid-by-rail': (v, one) => ({ what: v.say('refused-paid-by-rail'), next: toPayout(v, one) }),
  'rail-looking': (v, one) => ({ what: v.say('refused-rail-looking'), next: toPayout(v, one) }),
  'payout-not-yours': (v, one) => ({ what: v.say('refused-payout-not-yours'), next: toPayout(v, one) }),
  'payout-too-early': (v, { payableAt, ...one }) => ({
    what: v.say('refused-payout-too-early', { at: time(payableAt, 'moment') }),
    next: toPayout(v, one),
  }),
  'payee-frozen': (v, one) => ({ what: v.say('refused-payee-frozen'), next: toPayout(v, one) }),
  'agreement-over': (v, { why, ...one }) => ({
    what: v.say('refused-agreement-over', { why }),
    next: toPayout(v, one),
  }),
  'second-missing': (v, one) => ({ what: v.say('refused-second-missing'), next: toPayout(v, one) }),
  'reference-missing': (v, one) => ({ what: v.say('refused-reference-missing'), next: toPayout(v, one) }),
  'nothing-to-export': (v) => ({
    what: v.say('refused-nothing-to-export'),
    next: [button(v, 'button-payouts', 'payouts', {}, 'primary')],
  }),
  'link-code-wrong': (v) => ({
    what: v.say('refused-link-code'),
    next: [button(v, 'button-link', 'link', {}, 'primary'), ...support(v)],
  }),
  'cannot-link': (v, { why }) => ({ what: v.say('refused-cannot-link', { why }), next: support(v) }),
  frozen: (v, { part, reason, endsAt }) => ({
    what: v.say('refused-frozen', { part: frozenParts(v, [part]), end: freezeEnd(v, endsAt), reason }),
    next: support(v),
  }),
  'adjustment-over': (v, { adjustmentId, state }) => ({
    what: v.say('refused-adjustment-over', { state }),
    next: [button(v, 'button-view', 'adjustment', { adjustment: adjustmentId }, 'primary')],
  }),
  'needs-another': (v, { adjustmentId }) => ({
    what: v.say('refused-needs-another'),
    next: [button(v, 'button-view', 'adjustment', { adjustment: adjustmentId }, 'primary')],
  }),
  'balance-too-small': (v, { memberId, haveMicros }) => ({
    what: v.say('refused-balance-too-small', { have: money(haveMicros) }),
    next: [button(v, 'button-view', 'memberCard', { member: memberId }, 'primary')],
  }),
  'already-frozen': (v, { memberId }) => ({
    what: v.say('refused-already-frozen'),
    next: [button(v, 'button-view', 'memberCard', { member: memberId }, 'primary')],
  }),
  'not-frozen': (v, { memberId }) => ({
    what: v.say('refused-not-frozen'),
    next: [button(v, 'button-view', 'memberCard', { member: memberId }, 'primary')],
  }),
  'campaign-frozen': (v, { campaignId, until }) => ({
    what: v.say('refused-campaign-frozen', { until: time(until, 'moment') }),
    next: [supportButton(v, 'job', campaignId)],
  }),
  'campaign-not-frozen': (v, { campaignId }) => ({
    what: v.say('refused-campaign-not-frozen'),
    next: toJobCard(v, campaignId),
  }),
  'freeze-used-up': (v, { campaignId }) => ({
    what: v.say('refused-freeze-used-up'),
    next: toJobCard(v, campaignId),
  }),
  busy: (v) => ({ what: v.say('refused-busy'), next: support(v) }),
}
