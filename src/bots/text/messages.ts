// Made by scripts/generate-messages.mts from text/en. Do not edit.
import type { SayValue } from './say-value.ts'

export type Messages = {
  'country-title': null
  'country-ask': null
  'country-hint': null
  'country-pick': null
  'country-several': null
  'country-unknown': { typed: SayValue }
  'country-saved': { country: SayValue }
  'language-title': null
  'language-pick': null
  'language-saved': null
  'button-home': null
  'button-help': null
  'button-back': null
  'button-find-work': null
  'button-post': null
  'button-wallet': null
  'button-history': null
  'button-older': null
  'button-newest': null
  'button-my-work': null
  'button-my-campaigns': null
  'button-profile': null
  'button-language': null
  'button-set-country': null
  'button-inbox': null
  'button-admin': null
  'button-queue-board': null
  'button-redeem': null
  'button-redeem-again': null
  'button-other-jobs': null
  'button-to-job': null
  'button-to-work': null
  'button-to-submission': null
  'button-to-campaign': null
  'button-start-job': null
  'button-share': null
  'button-copy-code': null
  'button-issue-another': null
  'button-issue-top-up': null
  'button-submit-proof': null
  'button-extend': null
  'button-give-up': null
  'button-give-up-sure': null
  'button-keep-slot': null
  'button-fix-now': null
  'button-proof-stands': null
  'button-approve': { amount: SayValue }
  'button-ask-correction': null
  'button-reject-finally': null
  'button-feedback': null
  'button-review': null
  'button-review-count': { count: number }
  'button-next-review': { count: SayValue }
  'button-pause': null
  'button-resume': null
  'button-stop': null
  'button-stop-sure': { amount: SayValue }
  'button-best-paid-first': null
  'button-newest-first': null
  'button-continue-form': null
  'button-try-again': null
  'button-view': null
  'campaigns-title': null
  'campaigns-none': null
  'campaigns-line': { left: SayValue; reward: SayValue; slots: SayValue; state: string }
  'campaign-state': { state: string }
  'campaign-price': { fee: SayValue; reward: SayValue }
  'progress-nobody': null
  'progress-part': { count: SayValue; part: string }
  'campaign-live-hint': null
  'campaign-spent': { open: SayValue; paid: SayValue }
  'campaign-stopped-hint': null
  'campaign-paused': null
  'campaign-resumed': null
  'campaign-stopped': { amount: SayValue }
  'stop-title': { title: SayValue }
  'stop-what': { amount: SayValue; slots: number }
  'stop-open': { open: number }
  'category-social': null
  'category-signup': null
  'category-review': null
  'category-survey': null
  'category-search': null
  'category-apps': null
  'category-content': null
  'category-data': null
  'category-other': null
  'category-social-follow': null
  'category-social-like': null
  'category-social-share': null
  'category-social-comment': null
  'category-social-join': null
  'category-signup-simple': null
  'category-signup-verified': null
  'category-signup-trial': null
  'category-review-app': null
  'category-review-place': null
  'category-review-product': null
  'category-survey-short': null
  'category-survey-long': null
  'category-survey-vote': null
  'category-search-web': null
  'category-search-maps': null
  'category-search-video': null
  'category-search-visit': null
  'category-apps-install': null
  'category-apps-test': null
  'category-apps-game': null
  'category-content-text': null
  'category-content-translate': null
  'category-content-photo': null
  'category-content-voice': null
  'category-data-entry': null
  'category-data-label': null
  'category-data-research': null
  'category-data-transcribe': null
  'category-other-message': null
  'category-other-anything': null
  'form-done': null
  'form-clear': null
  'form-skip': null
  'form-back': null
  'form-cancel': null
  'form-resume': null
  'form-step': { step: SayValue; steps: SayValue }
  'form-placeholder': null
  'form-change': { what: SayValue }
  'form-change-one': null
  'form-changed': null
  'form-nothing': null
  'form-pictures': { count: number }
  'form-left': null
  'picture-alt': { n: SayValue }
  'picture-not-a-picture': null
  'picture-too-large': null
  'picture-too-many-pixels': null
  'picture-unreachable': null
  'problem-required': null
  'problem-too-short': { min: SayValue }
  'problem-too-long': { length: SayValue; max: SayValue }
  'problem-too-many-lines': { max: SayValue }
  'problem-not-a-link': null
  'problem-not-an-amount': null
  'problem-amount-out-of-range': { max: SayValue; min: SayValue }
  'problem-not-a-number': { max: SayValue; min: SayValue }
  'problem-not-an-option': null
  'problem-pick-count': { max: SayValue; min: SayValue }
  'problem-countries-unknown': { names: SayValue }
  'problem-picture-expected': null
  'problem-picture-count': { have: SayValue; max: SayValue; min: SayValue }
  'problem-text-expected': null
  'home-title': null
  'home-what': null
  'home-balance': { cash: SayValue; wallet: SayValue }
  'home-unread': { count: number }
  'home-waiting': { count: number }
  'help-title': null
  'help-workers': null
  'help-employers': null
  'help-money': null
  'lost-unknown-command': null
  'lost-unexpected-text': null
  'lost-unexpected-picture': null
  'lost-stale-button': null
  fault: { ref: SayValue }
  'inbox-empty': null
  'jobs-title': { count: number }
  'jobs-title-none': null
  'jobs-none': null
  'jobs-none-at-all': null
  'jobs-pick-category': null
  'jobs-all-categories': null
  'jobs-no-country': null
  'job-line': { category: SayValue; left: SayValue; time: SayValue }
  'slots-left': { left: SayValue; slots: SayValue }
  'job-review-promise': { time: SayValue }
  'job-instructions': null
  'job-proof': null
  'job-own': null
  'job-is-full': null
  'job-is-paused': null
  'employer-new': null
  'employer-record': {
    approval: SayValue
    median: SayValue
    silence: SayValue
    unpaid: SayValue
    verdicts: SayValue
  }
  'requirement-line': { ask: SayValue; kind: string }
  'command-start': null
  'command-help': null
  'command-cancel': null
  'command-profile': null
  'command-country': null
  'command-language': null
  'command-jobs': null
  'command-job': null
  'command-work': null
  'command-submit': null
  'command-post': null
  'command-campaigns': null
  'command-review': null
  'command-wallet': null
  'command-history': null
  'command-redeem': null
  'command-admin': null
  'option-job': null
  'option-code': null
  'option-country': null
  'wallet-title': null
  'wallet-cash': null
  'wallet-wallet': null
  'wallet-escrow': null
  'wallet-hint': null
  'history-title': null
  'history-none': null
  'statement-kind': { kind: string }
  'statement-account': { account: string }
  'redeem-title': null
  'redeem-ask': null
  'redeem-hint': null
  redeemed: { amount: SayValue }
  'voucher-issued': { amount: SayValue }
  'voucher-once': { expires: SayValue }
  'admin-title': null
  'admin-what': { roles: SayValue }
  'top-up-title': null
  'top-up-intro': null
  'top-up-amount': null
  'top-up-reason': null
  'top-up-reason-hint': null
  'top-up-send': { amount: SayValue }
  'notice-new-proof': { title: SayValue }
  'notice-proof-again': { title: SayValue }
  'notice-paid': { amount: SayValue; title: SayValue }
  'notice-paid-by-silence': { amount: SayValue; title: SayValue }
  'notice-approved-for-you': { amount: SayValue; title: SayValue }
  'notice-correction-asked': { title: SayValue }
  'notice-correction-lapsed': { title: SayValue }
  'notice-correction-lapsed-employer': { title: SayValue }
  'notice-not-satisfied-paid': { amount: SayValue; title: SayValue }
  'notice-not-satisfied-held': { due: SayValue; title: SayValue }
  'notice-held-returned': { amount: SayValue; title: SayValue }
  'notice-review-due': { due: SayValue; title: SayValue }
  'notice-slot-lapsed': { title: SayValue }
  'notice-feedback': { title: SayValue }
  'post-title': null
  'post-intro': null
  'post-category': null
  'post-name': null
  'post-name-hint': null
  'post-instructions': null
  'post-instructions-hint': null
  'post-screenshots': null
  'post-screenshots-hint': { max: SayValue }
  'post-links': null
  'post-links-hint': null
  'post-texts': null
  'post-texts-hint': null
  'post-reward': null
  'post-reward-hint': null
  'post-slots': null
  'post-slots-hint': null
  'post-needs-proof': null
  'post-cost-slot': null
  'post-cost-slot-value': { fee: SayValue; reward: SayValue }
  'post-cost-total': { slots: SayValue }
  'post-cost-from': null
  'post-cost-from-value': { cash: SayValue; wallet: SayValue }
  'post-cost-from-wallet': { have: SayValue }
  'post-cost-short': { have: SayValue; short: SayValue }
  'post-cost-cash': null
  'post-cost-returns': null
  'post-send': { total: SayValue }
  published: null
  'refused-not-found': { what: string }
  'refused-not-allowed': null
  'refused-own-job': null
  'refused-job-full': null
  'refused-job-not-open': null
  'refused-job-not-for-you': { why: string }
  'refused-already-holding': null
  'refused-already-submitted': null
  'refused-no-more-turns': null
  'refused-too-many-reservations': { limit: SayValue }
  'refused-reservation-over': { state: string }
  'refused-already-extended': { due: SayValue }
  'refused-proof-incomplete': { position: SayValue }
  'refused-review-moved-on': { state: string }
  'refused-correction-over': { state: string }
  'refused-reason-missing': null
  'refused-feedback-over': null
  'refused-not-rateable': null
  'refused-not-enough-money': { have: SayValue; needed: SayValue; short: SayValue }
  'refused-reward-too-small': { min: SayValue }
  'refused-campaign-moved-on': { state: string }
  'refused-job-changed': null
  'refused-link': null
  'refused-country-unknown': null
  'refused-voucher': null
  'refused-voucher-too-small': { min: SayValue }
  'refused-busy': null
  'review-title': { title: SayValue }
  'review-none': null
  'review-asked-before': null
  'review-stands': null
  'review-final-pay': null
  'review-final-refund': null
  'review-your-stars': { stars: SayValue }
  'worker-new': null
  'worker-record': { rate: SayValue; verdicts: number }
  approved: { amount: SayValue }
  'correction-title': null
  'correction-intro': { time: SayValue }
  'correction-reason': null
  'reason-unreadable': null
  'reason-incomplete': null
  'reason-wrong': null
  'correction-asked': null
  'reject-title': null
  'reject-reason': null
  'reject-send': null
  rejected: null
  rated: { stars: SayValue }
  'feedback-title': null
  'feedback-ask': null
  'feedback-saved': null
  'no-record': null
  'nothing-charged': null
  'duration-days': { count: number }
  'duration-hours': { count: number }
  'duration-minutes': { count: number }
  'label-reward': null
  'label-slots': null
  'label-time-allowed': null
  'label-category': null
  'label-open-to': null
  'label-review': null
  'label-employer': null
  'label-worker': null
  'label-state': null
  'label-progress': null
  'label-spent': null
  'label-send-before': null
  'label-country': null
  'label-jobs-done': null
  'label-jobs-posted': null
  'label-success-rate': null
  'label-rating': null
  'country-none': null
  'mode-international': null
  'stars-average': { stars: SayValue }
  'button-visit': null
  'button-visit-open': { host: SayValue }
  'button-visit-state': null
  'button-visit-again': null
  'button-visit-receipt': null
  'label-leads-to': null
  'label-job': null
  'label-link-ends': null
  'label-visits-paid': null
  'visit-title': { title: SayValue }
  'visit-what': { reward: SayValue }
  'visit-paid-title': { reward: SayValue }
  'visit-paid': { host: SayValue }
  'visit-lapsed-title': null
  'visit-lapsed': { host: SayValue; time: SayValue }
  'visit-line-held': { due: SayValue }
  'visits-earned': { amount: SayValue; count: SayValue }
  'refused-already-visited': null
  'refused-visit-over': null
  'refused-no-more-links': null
  'refused-too-many-visits': { limit: SayValue }
  'visit-page-open-title': null
  'visit-page-open-address': null
  'visit-page-open-reward': null
  'visit-page-open-left': null
  'visit-page-open-until': { time: SayValue }
  'visit-page-open-what': null
  'visit-page-open-go': { host: SayValue }
  'visit-page-paid-title': { reward: SayValue }
  'visit-page-paid': null
  'visit-page-paid-go': { host: SayValue }
  'visit-page-over-title': null
  'visit-page-over': null
  'visit-page-unknown-title': null
  'visit-page-unknown': null
  'visit-page-less-than-a-minute': null
  'refused-already-reported': null
  'work-title': { title: SayValue }
  'work-heading': null
  'work-pick-tab': null
  'work-tab': { count: SayValue; tab: string }
  'work-none': { tab: string }
  'work-line-held': { due: SayValue }
  'reservation-over': { state: string }
  taken: null
  extended: null
  'give-up-title': { title: SayValue }
  'give-up-what': null
  'given-up': null
  'submit-title': { title: SayValue }
  'submit-intro': null
  'submit-send': null
  'submit-declare': null
  'submit-pictures': { max: SayValue }
  submitted: null
  'fix-title': { title: SayValue }
  'fix-send': null
  stood: null
  'correction-hint': null
  'submission-reason': null
  'submission-stars': { stars: SayValue }
  'state-submitted': { due: SayValue }
  'state-resubmitted': { due: SayValue }
  'state-correction-asked': { due: SayValue }
  'state-satisfied': { amount: SayValue; by: string }
  'state-not-satisfied-paid': { amount: SayValue }
  'state-not-satisfied-held': { due: SayValue }
  'state-not-satisfied-returned': null
  'state-lapsed': null
}

/** Variables that choose between variants: handed to Fluent as they are, and never shown. */
export const CHOOSERS: Readonly<Record<string, readonly string[]>> = {
  'campaigns-line': ['state'],
  'campaign-state': ['state'],
  'progress-part': ['part'],
  'requirement-line': ['kind'],
  'statement-kind': ['kind'],
  'statement-account': ['account'],
  'refused-not-found': ['what'],
  'refused-job-not-for-you': ['why'],
  'refused-reservation-over': ['state'],
  'refused-review-moved-on': ['state'],
  'refused-correction-over': ['state'],
  'refused-campaign-moved-on': ['state'],
  'work-tab': ['tab'],
  'work-none': ['tab'],
  'reservation-over': ['state'],
  'state-satisfied': ['by'],
}
