// Made by scripts/generate-messages.mts from text/en. Do not edit.
import type { SayValue } from './say-value.ts'

export type Messages = {
  'language-title': null
  'language-pick': null
  'language-saved': null
  'button-adjust': null
  'button-adjustments': { count: SayValue }
  'button-adjustments-all': null
  'button-to-member': null
  'button-approve-adjustment': { adds: string; amount: SayValue }
  'button-refuse-adjustment': null
  'button-take-proposal-back': null
  'adjustments-title': null
  'adjustments-none': null
  'adjustments-hint': null
  'adjustment-line': { at: SayValue; by: SayValue }
  'adjustment-title': null
  'adjustment-member': null
  'adjustment-change': null
  'adjustment-by': null
  'adjustment-decided': null
  'adjustment-refusal': null
  'adjustment-state': { state: string }
  'adjustment-waits': null
  'adjust-title': { name: SayValue }
  'adjust-intro': null
  'adjust-account': null
  'adjust-direction': null
  'adjust-direction-option': { adds: string }
  'adjust-amount': null
  'adjust-reason': null
  'adjust-preview': null
  'adjust-send': { adds: string; amount: SayValue }
  'adjust-proposed': null
  'adjust-applied': null
  'adjust-refused': null
  'refuse-adjustment-title': { name: SayValue }
  'refuse-adjustment-reason': null
  'refuse-adjustment-send': null
  'notice-adjusted': null
  'refused-adjustment-over': { state: string }
  'refused-needs-another': null
  'refused-balance-too-small': { have: SayValue }
  'contests-title': null
  'contests-none': null
  'reports-title': null
  'reports-none': null
  'case-holder': { holder: string }
  'contests-line': { due: SayValue; holder: SayValue }
  'reports-line': { at: SayValue; holder: SayValue; reason: SayValue }
  'case-claimed': null
  'case-given-back': null
  'case-decided': null
  'case-waits': null
  'case-elsewhere': null
  'give-back-title': null
  'give-back-reason': null
  'give-back-send': null
  'decide-title': { outcome: string; title: SayValue }
  'decide-won': null
  'decide-won-held': { amount: SayValue }
  'decide-lost': null
  'decide-lost-held': { amount: SayValue }
  'decide-final': null
  'decide-reason': null
  'decide-send': { outcome: string }
  'desk-report-title': { title: SayValue }
  'desk-report-words': null
  'desk-report-outcome': { outcome: SayValue }
  'report-close-title': { title: SayValue }
  'report-close-intro': null
  'report-close-ask': null
  'report-close-send': null
  'report-closed': null
  'notice-report-closed': { title: SayValue }
  'label-reason': null
  'label-reporter': null
  'label-reports': null
  'label-link': null
  'button-contests': { count: SayValue }
  'button-reports': { count: SayValue }
  'button-take-case': null
  'button-worker-right': null
  'button-employer-right': null
  'button-give-back': null
  'button-to-contests': null
  'button-to-reports': null
  'button-close-report': null
  'refused-own-case': null
  'refused-case-taken': null
  'refused-case-not-yours': null
  'refused-case-closed': null
  'alerts-title': null
  'alerts-off': null
  'alerts-on': { times: number }
  'alerts-what-skills': null
  'alerts-what-all': null
  'alerts-pick-reward': null
  'alerts-reward': { amount: SayValue }
  'alerts-any-reward': null
  'alerts-pick-times': null
  'alerts-times': { times: number }
  'alerts-saved': null
  'button-alerts': null
  'button-alerts-on': null
  'button-alerts-off': null
  'notice-jobs-found': { count: number }
  'state-verdict-held': { due: SayValue }
  'verdict-held': null
  'verdict-will-wait': null
  'review-held': null
  'review-not-confirmed': null
  'review-not-confirmed-next': null
  'campaign-tripped': { refusals: SayValue; verdicts: SayValue }
  'notice-breaker-tripped': { refusals: SayValue; state: string; title: SayValue; verdicts: SayValue }
  'notice-breaker-tripped-what': null
  'notice-breaker-closed': { title: SayValue }
  'notice-verdict-decided': { state: string; title: SayValue }
  'refused-verdict-waits': null
  'refused-verdict-refused': null
  'refused-breaker-open': null
  'button-held-verdicts': { count: SayValue }
  'button-to-held-verdicts': null
  'button-to-breakers': { count: SayValue }
  'button-confirm-verdict': null
  'button-refuse-verdict': null
  'button-close-breaker': null
  'button-to-breaker': null
  'held-verdicts-title': null
  'held-verdicts-none': null
  'held-verdicts-line': { due: SayValue; holder: SayValue; kind: string }
  'breakers-title': null
  'breakers-none': null
  'breakers-line': { at: SayValue; refusals: SayValue; verdicts: SayValue }
  'held-verdict-title': { title: SayValue }
  'held-verdict-kind': { kind: string }
  'held-verdict-state': { state: string }
  'held-verdict-due': { due: SayValue }
  'held-verdict-reason': null
  'held-verdict-outcome': null
  'held-verdict-part': { part: string }
  'held-verdict-pick-part': null
  'label-verdict': null
  'label-verdicts': null
  'label-held-verdicts': null
  'decide-verdict-title': { outcome: string; title: SayValue }
  'decide-verdict-intro': { effect: string }
  'decide-verdict-reason': null
  'decide-verdict-send': { outcome: string }
  'breaker-title': { title: SayValue }
  'breaker-count': { refusals: SayValue; verdicts: SayValue }
  'breaker-held': { confirmed: SayValue; refused: SayValue; void: SayValue; waiting: SayValue }
  'breaker-reasons': null
  'breaker-over': { at: SayValue }
  'breaker-close-title': { title: SayValue }
  'breaker-close-intro': null
  'breaker-close-reason': null
  'breaker-close-send': null
  'breaker-closed': null
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
  'button-continue-form': null
  'button-try-again': null
  'button-view': null
  'button-campaign-chart': null
  'campaign-chart-title': { title: SayValue }
  'campaign-chart': {
    day: SayValue
    first: SayValue
    last: SayValue
    most: SayValue
    today: SayValue
    total: SayValue
    what: string
  }
  'campaign-chart-none': { first: SayValue; last: SayValue; what: string }
  'button-freeze-job': null
  'button-unfreeze-job': null
  'button-end-frozen-job': null
  'button-frozen-jobs': { count: SayValue }
  'refused-campaign-frozen': { until: SayValue }
  'refused-campaign-not-frozen': null
  'refused-freeze-used-up': null
  'job-is-frozen': null
  'job-stands-still': null
  'work-line-frozen': null
  'state-frozen': { state: string }
  'frozen-job-what': { until: SayValue }
  'frozen-job-worker': null
  'frozen-job-employer': null
  'frozen-job-visit': null
  'frozen-job-case': null
  'freeze-prepare-hint': null
  'notice-job-frozen': { title: SayValue }
  'notice-work-frozen': { title: SayValue }
  'notice-job-unfrozen': { how: string; title: SayValue }
  'notice-work-unfrozen': { how: string; title: SayValue }
  'unfrozen-job-employer': { how: string; time: SayValue }
  'unfrozen-job-worker': { how: string; time: SayValue }
  'freeze-job-title': { title: SayValue }
  'freeze-job-intro': { time: SayValue }
  'freeze-job-reason': null
  'freeze-job-send': null
  'freeze-job-done': null
  'unfreeze-job-title': { title: SayValue }
  'unfreeze-job-intro': null
  'unfreeze-job-reason': null
  'unfreeze-job-send': null
  'unfreeze-job-done': null
  'end-frozen-title': { title: SayValue }
  'end-frozen-intro': null
  'end-frozen-done': null
  'label-frozen-by': null
  'frozen-by': { at: SayValue; name: SayValue; reason: SayValue; until: SayValue }
  'label-frozen-before': null
  'frozen-before': { count: number; left: SayValue }
  'frozen-left': { time: SayValue }
  'frozen-used-up': null
  'frozen-jobs-title': null
  'frozen-jobs-what': null
  'frozen-jobs-none': null
  'frozen-jobs-line': { employer: SayValue; until: SayValue }
  'visit-page-frozen-title': null
  'visit-page-frozen': null
  'campaigns-title': null
  'campaigns-none': null
  'campaigns-line': { left: SayValue; reward: SayValue; slots: SayValue; state: string }
  'campaign-state': { state: string }
  'campaign-price': { fee: SayValue; reward: SayValue }
  'progress-nobody': null
  'progress-part': { count: number; part: string }
  'campaign-live-hint': null
  'campaign-live-visits': null
  'campaign-stopped-hint': null
  'campaign-paused': null
  'campaign-resumed': null
  'campaign-stopped': { amount: SayValue }
  'stop-title': { title: SayValue }
  'stop-what': { amount: SayValue; slots: number }
  'stop-open': { open: number }
  'label-version': null
  'label-next-reviews': null
  'label-invited': null
  'campaign-version': { version: SayValue }
  'campaign-invited': { accepted: SayValue; declined: SayValue; invited: SayValue }
  'campaign-money': { open: SayValue; paid: SayValue; returned: SayValue }
  'version-taken': { latest: SayValue; version: SayValue }
  'taken-text-hint': null
  'button-taken-text': null
  'button-edit-text': null
  'button-add-slots': null
  'button-duplicate': null
  'button-export': null
  'button-campaign-work': { count: SayValue }
  'button-to-review': null
  'edit-title': { title: SayValue }
  'edit-intro': null
  'edit-hint': { version: SayValue }
  'edit-send': { version: SayValue }
  edited: { version: SayValue }
  'edited-nothing': null
  'add-slots-title': { title: SayValue }
  'add-slots-intro': null
  'add-slots-ask': null
  'add-slots-send': { total: SayValue }
  'slots-added': { count: number }
  'campaign-work-title': { title: SayValue }
  'campaign-work-tab': { count: SayValue; tab: string }
  'campaign-work-pick': null
  'campaign-work-none': { tab: string }
  'notice-full': { slots: SayValue; title: SayValue }
  'notice-nearly-full': { left: number; slots: SayValue; title: SayValue }
  'notice-finished': { title: SayValue }
  'label-outcome': null
  'finished-slots': { paid: SayValue; slots: SayValue }
  'label-spent-in-all': null
  'finished-spent': { funded: SayValue; spent: SayValue }
  'label-returned': null
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
  'contest-form-title': { title: SayValue }
  'contest-form-pay': null
  'contest-form-refund': { amount: SayValue }
  'contest-words': null
  'contest-pictures': null
  'contest-pictures-hint': { max: SayValue }
  'contest-send': null
  'contest-opened': null
  'contest-statement-title': null
  'contest-statement-intro': { left: number }
  'contest-statement-words': null
  'contest-statement-send': null
  'contest-statement-added': null
  'contest-title': { title: SayValue }
  'contest-state': { state: string }
  'contest-due': { due: SayValue }
  'contest-stake-pay': { amount: SayValue }
  'contest-stake-refund': { amount: SayValue; back: SayValue }
  'contest-correction-reason': null
  'contest-verdict-reason': null
  'contest-said': { side: string }
  'contest-more-said': { tab: SayValue }
  'contest-decision-reason': null
  'contest-pick-part': null
  'contest-part': { part: string }
  'contest-part-said': { count: SayValue }
  'contest-version-same': { version: SayValue }
  'contest-version-old': { current: SayValue; version: SayValue }
  'contest-statement-of': { count: SayValue; n: SayValue; side: string }
  'contest-until': { due: SayValue }
  'contest-worker-won': { title: SayValue }
  'contest-worker-won-held': { amount: SayValue; title: SayValue }
  'contest-worker-lost': { title: SayValue }
  'contest-worker-lost-held': { title: SayValue }
  'contest-employer-won': { title: SayValue }
  'contest-employer-won-held': { amount: SayValue; title: SayValue }
  'contest-employer-lost': { title: SayValue }
  'contest-employer-lost-held': { back: SayValue; title: SayValue }
  'notice-contest-opened': { title: SayValue }
  'notice-contest-statement': { title: SayValue }
  'label-contest': null
  'label-decides-itself': null
  'label-at-stake': null
  'label-moderator': null
  'button-contest': null
  'button-to-contest': null
  'button-add-statement': null
  'refused-not-contestable': null
  'refused-contest-over': null
  'refused-already-contested': null
  'refused-statements-full': { limit: SayValue }
  'state-not-satisfied-contested': null
  'country-title': null
  'country-ask': null
  'country-hint': null
  'country-pick': null
  'country-several': null
  'country-unknown': { typed: SayValue }
  'country-saved': { country: SayValue }
  'country-verified': { country: SayValue }
  'country-declared': { country: SayValue }
  'country-about-verified': null
  'country-about-declared': null
  'country-stays': { when: SayValue }
  'country-verify-elsewhere': null
  'country-share-title': null
  'country-share-why': null
  'country-share-ask': { button: SayValue }
  'country-verified-saved': { country: SayValue }
  'country-number-read': null
  'country-number-foreign': null
  'button-change-country': null
  'button-verify-country': null
  'button-verify-again': null
  'button-share-phone': null
  'button-to-country': null
  'refused-country-fixed': { when: SayValue }
  'refused-phone': { why: string }
  'refused-phone-taken': null
  'button-add-money': null
  'button-my-top-ups': null
  'button-top-up-again': null
  'button-refresh': null
  'button-mismatched': { count: SayValue }
  'button-to-mismatched': null
  'button-close-top-up': null
  'top-up-form-title': null
  'top-up-form-intro': null
  'top-up-how-much': null
  'top-up-make': { amount: SayValue }
  'top-up-invoice': { amount: SayValue }
  'top-up-card': { amount: SayValue }
  'top-up-state': { state: string }
  'top-up-invoice-number': null
  'top-up-until': null
  'top-up-pay': { amount: SayValue }
  'top-up-open-how': { host: SayValue }
  'top-up-mismatched-how': null
  'top-up-closed-how': null
  'top-ups-title': null
  'top-ups-none': null
  'notice-topped-up': { amount: SayValue }
  'notice-top-up-mismatched': { amount: SayValue }
  'mismatched-title': null
  'mismatched-none': null
  'mismatched-card': null
  'mismatched-asked': null
  'mismatched-problem': null
  'mismatched-what': { problem: string }
  'mismatched-paid': null
  'mismatched-member': null
  'mismatched-finding': null
  'mismatched-hint': null
  'mismatched-close-title': null
  'mismatched-close-intro': null
  'mismatched-close-ask': null
  'mismatched-close-send': null
  'mismatched-closed-toast': null
  'crypto-pay-account': null
  'crypto-pay-account-of-member': null
  'crypto-pay-reason': { name: string }
  'crypto-pay-other-reason': { code: SayValue }
  'payout-by-rail-hint': null
  'payout-release-hint': null
  'payout-looked-hint': { count: number }
  'payout-looking-hint': null
  'refused-telegram-needed': null
  'refused-paid-by-rail': null
  'refused-rail-looking': null
  'refused-top-ups-off': null
  'refused-top-up-amount': { max: SayValue; min: SayValue }
  'refused-too-many-top-ups': { limit: SayValue }
  'refused-crypto-pay-down': null
  'refused-top-up-moved-on': { state: string }
  'dispute-form-title': { title: SayValue }
  'dispute-form-priced': { amount: SayValue; days: SayValue; side: string }
  'dispute-form-free': { days: SayValue; side: string }
  'dispute-form-words': null
  'dispute-files': null
  'dispute-files-hint': { max: SayValue }
  'dispute-send': null
  'dispute-was-opened': null
  'dispute-statement-title': null
  'dispute-statement-intro': { left: number }
  'dispute-second': null
  'dispute-statement-words': null
  'dispute-statement-send': null
  'dispute-statement-added': null
  'dispute-title': { title: SayValue }
  'dispute-state': { state: string }
  'dispute-due': { due: SayValue; side: string }
  'dispute-stake-free': null
  'dispute-side': { side: string }
  'dispute-side-label': { side: string }
  'dispute-label-opened': null
  'dispute-label-delivered': { side: string }
  'dispute-delivered-nothing': null
  'dispute-label-right': null
  'dispute-label-to-seller': null
  'dispute-label-fee': null
  'dispute-label-to-buyer': null
  'dispute-stars': { stars: SayValue }
  'dispute-unrated': null
  'dispute-buyer-record': { completed: SayValue; disputes: number; stars: SayValue }
  'dispute-seller-record': {
    cancelled: SayValue
    completed: SayValue
    stars: SayValue
    undelivered: SayValue
  }
  'dispute-says': { side: string }
  'dispute-silent': { side: string }
  'dispute-more-said': { tab: SayValue }
  'dispute-part': { part: string }
  'dispute-part-said': { count: SayValue }
  'dispute-offer-version': { version: SayValue }
  'dispute-message': { kind: string; side: string }
  'dispute-message-of': { count: SayValue; n: SayValue }
  'dispute-flagged': null
  'dispute-no-words': null
  'dispute-nothing-there': null
  'dispute-buyer-won': { back: SayValue; title: SayValue }
  'dispute-buyer-lost': { paid: SayValue; title: SayValue }
  'dispute-buyer-shared': { back: SayValue; paid: SayValue; title: SayValue }
  'dispute-seller-won': { net: SayValue; title: SayValue }
  'dispute-seller-lost': { back: SayValue; title: SayValue }
  'dispute-seller-shared': { back: SayValue; net: SayValue; title: SayValue }
  'dispute-outcome-free': { right: string; title: SayValue }
  'dispute-gave-in-seller': { back: SayValue; title: SayValue }
  'dispute-gave-in-buyer': { net: SayValue; title: SayValue }
  'dispute-gave-in-free': { title: SayValue }
  'notice-dispute-opened': { side: string; title: SayValue }
  'notice-dispute-statement': { title: SayValue }
  'dispute-concede-title': { title: SayValue }
  'dispute-concede-buyer': { amount: SayValue }
  'dispute-concede-seller': { amount: SayValue }
  'dispute-concede-free': null
  'dispute-concede-sure': { amount: SayValue; side: string }
  'dispute-concede-sure-free': null
  'dispute-conceded': null
  'button-to-dispute': null
  'button-dispute-statement': null
  'button-concede': null
  'button-decide-dispute': null
  'button-to-disputes': null
  'button-disputes': { count: SayValue }
  'disputes-title': null
  'disputes-none': null
  'dispute-decide-title': { title: SayValue }
  'dispute-decide-intro': { amount: SayValue }
  'dispute-decide-intro-free': null
  'dispute-decide-amount': null
  'dispute-decide-amount-hint': { amount: SayValue }
  'dispute-decide-all': null
  'dispute-decide-right': null
  'dispute-decide-send': { buyer: SayValue; seller: SayValue }
  'dispute-decide-send-free': { side: string }
  'refused-already-disputed': null
  'refused-share': { most: SayValue }
  'former-member': null
  'former-proof': null
  'label-erased': null
  'button-erase': null
  'button-erase-go': null
  'button-erase-sure': null
  'button-erase-give-up': { amount: SayValue }
  'button-come-back': null
  'button-unlink': { platform: SayValue }
  'button-unlink-sure': { platform: SayValue }
  'erase-title': null
  'erase-goes': null
  'erase-stays': null
  'erase-open': { count: SayValue }
  'erase-more': { count: SayValue }
  'erase-offers': { count: number }
  'erase-remainder': { amount: SayValue }
  'erase-cash': { amount: SayValue }
  'erase-wallet': { amount: SayValue }
  'erase-matter': { kind: string }
  'erase-operator': null
  'erase-sure-title': null
  'erase-sure-what': null
  'erased-title': null
  'erased-what': null
  'left-title': null
  'left-erased-when': { date: SayValue }
  'left-unlinked-title': null
  'left-unlinked-when': { date: SayValue }
  'back-title': null
  'back-what': null
  'unlink-title': { platform: SayValue }
  'unlink-what': { platform: SayValue }
  'unlinked-title': null
  'unlinked-what': { platform: SayValue }
  'last-word-erased': null
  'refused-cannot-unlink': { why: string }
  'refused-left': { date: SayValue }
  'refused-erase-open': { count: number }
  'refused-erase-changed': null
  'refused-erase-operator': null
  'button-erase-look': null
  'export-title': { title: SayValue }
  'export-none': null
  'export-what': { count: number; part: string }
  'button-export-more': null
  'export-column': { column: string }
  'export-state': { state: string }
  'export-by': { by: string }
  'export-yes': { yes: string }
  'button-figures': null
  'figures-title': null
  'figures-paid-in': null
  'figures-issued': null
  'figures-paid-out': null
  'figures-fees': null
  'figures-held': null
  'figures-owed': null
  'figures-owed-parts': { cash: SayValue; payouts: SayValue; vouchers: SayValue; wallet: SayValue }
  'figures-gap': { gap: SayValue }
  'figures-open-jobs': null
  'figures-median': null
  'figures-overdue': null
  'figures-chart': {
    day: SayValue
    first: SayValue
    last: SayValue
    most: SayValue
    today: SayValue
    total: SayValue
  }
  'figures-chart-none': { first: SayValue; last: SayValue }
  'form-clear-files': null
  'form-files': { count: number }
  'file-too-large': { max: SayValue }
  'file-empty': null
  'file-dangerous': null
  'file-unreachable': null
  'files-for-today': { most: SayValue }
  'problem-file-expected': null
  'problem-file-count': { have: SayValue; max: SayValue; min: SayValue }
  'files-unchecked': null
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
  'freeze-parts': { part: string }
  'freeze-until': { end: SayValue }
  'freeze-until-lifted': null
  'refused-frozen': { end: SayValue; part: SayValue; reason: SayValue }
  'refused-already-frozen': null
  'refused-not-frozen': null
  'notice-frozen': null
  'notice-frozen-what': { end: SayValue; parts: SayValue }
  'notice-frozen-hint': null
  'notice-unfrozen': null
  'notice-unfrozen-what': null
  'profile-frozen': { end: SayValue; parts: SayValue; reason: SayValue }
  'hire-title': { source: string }
  'hire-none': { source: string }
  'hire-none-so-far': null
  'hire-pick-source': null
  'hire-source': { source: string }
  'hire-least-rate': { rate: SayValue }
  'hire-least-stars': { stars: SayValue }
  'hire-any': null
  'hire-pick': null
  'hire-search-title': null
  'hire-search-hint': null
  'hire-country-title': null
  'hire-country-hint': null
  'hire-country-ask': null
  'hire-nobody': { why: string }
  'label-skill': null
  'label-done-for-me': null
  'label-groups': null
  'worker-done-for-me': { count: number }
  'worker-skills-more': { more: SayValue; skills: SayValue }
  'worker-is-blocked': null
  'button-search-workers': null
  'button-show-workers': null
  'button-search-anew': null
  'button-workers-before': null
  'button-workers-after': null
  'button-workers-further': null
  'button-workers': null
  'button-invite': null
  'button-invite-here': null
  'button-invite-these': null
  'button-invite-group': null
  'button-invite-others': null
  'button-one-by-one': null
  'button-keep-in-group': null
  'button-keep-here': null
  'button-block': null
  'button-block-sure': null
  'button-unblock': null
  'button-new-group': null
  'button-post-for-group': null
  'button-add-workers': null
  'button-rename': null
  'button-delete': null
  'button-delete-sure': null
  'button-accept': null
  'button-decline': null
  'button-decline-sure': null
  'button-to-worker': null
  'button-invitations': null
  'block-title': { name: SayValue }
  'block-what': null
  blocked: null
  unblocked: null
  'invite-title': { name: SayValue }
  'invite-no-job': null
  'invite-group-no-job': null
  'invited-one': null
  'invited-all': { invited: SayValue }
  'invited-some': { invited: SayValue; skipped: SayValue }
  'kept-in-group': null
  dropped: null
  'groups-title': null
  'groups-none': null
  'group-count': { count: number }
  'group-empty': null
  'group-take-out': null
  'group-take-out-one': { name: SayValue }
  'group-new-title': null
  'group-rename-title': { name: SayValue }
  'group-name-ask': null
  'group-name-hint': null
  'group-saved': null
  'group-delete-title': { name: SayValue }
  'group-delete-what': null
  'group-deleted': null
  'pick-group-title': { name: SayValue; what: string }
  'invitation-title': null
  'invitation-answered': { state: string }
  'invitation-state': { state: string }
  'invitation-hint': null
  'invitation-job-stopped': null
  'invitation-blocked': null
  'invitation-declined-hint': null
  'invitation-accepted': null
  'invitation-declined': null
  'decline-title': { title: SayValue }
  'decline-what': null
  'invitations-title': { title: SayValue }
  'invitations-none': null
  'notice-invitation-accepted': { name: SayValue; title: SayValue }
  'notice-invitation-declined': { name: SayValue; title: SayValue }
  'refused-not-hiring': null
  'refused-nobody-to-invite': { why: string }
  'refused-invitation-over': { state: string }
  'refused-group-name-taken': null
  'refused-group-full': { limit: SayValue }
  'command-hire': null
  'command-groups': null
  'on-person-hire': null
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
  'jobs-title': null
  'jobs-title-skills': null
  'jobs-title-none': null
  'jobs-title-unmatched': null
  'jobs-none': null
  'jobs-none-at-all': null
  'jobs-none-no-skills': null
  'jobs-none-no-country': null
  'jobs-without': { what: SayValue }
  'jobs-pick-category': null
  'jobs-all-categories': null
  'jobs-pick-part': null
  'jobs-all-of': { group: SayValue }
  'jobs-pick-place': null
  'jobs-place': { place: string }
  'jobs-pick-pay': null
  'jobs-newest': null
  'jobs-best-paid': null
  'jobs-paid-from': { amount: SayValue }
  'jobs-pick-mode': null
  'jobs-mode': { mode: string }
  'jobs-no-country': null
  'jobs-no-skills': null
  'job-line': { category: SayValue; left: SayValue; time: SayValue }
  'job-line-visit': { category: SayValue; left: SayValue }
  'slots-left': { left: SayValue; slots: SayValue }
  'job-review-promise': { time: SayValue }
  'job-visit-promise': null
  'job-open-to-countries': { countries: SayValue }
  'job-open-to-me': null
  'job-open-to-invited': null
  'job-open-to-everybody': null
  'job-more-countries': { countries: SayValue; more: SayValue }
  'job-verified-only': null
  'job-instructions': null
  'job-proof': null
  'job-own': null
  'job-is-full': null
  'job-is-paused': null
  'job-is-over': null
  'job-not-found-country': null
  'employer-new': null
  'employer-record': {
    approval: SayValue
    median: SayValue
    silence: SayValue
    unpaid: SayValue
    verdicts: SayValue
  }
  'requirement-line': { ask: SayValue; kind: string }
  'button-link': null
  'button-link-make': null
  'button-link-enter': null
  'button-link-sure': null
  'button-open-telegram': null
  'link-title': null
  'link-what': null
  'link-is-linked': null
  'link-rules': null
  'link-code-title': null
  'link-code-where': { platform: SayValue }
  'link-code-secret': null
  'link-enter-title': null
  'link-enter-hint': null
  'link-enter-ask': null
  'link-sure-title': null
  'link-sure-what': null
  'linked-title': null
  'linked-what': null
  'refused-link-code': null
  'refused-cannot-link': { why: string }
  'lint-clause': { clause: string }
  'lint-found': { found: SayValue }
  'lint-change': { clause: string }
  'command-start': null
  'command-help': null
  'command-cancel': null
  'command-profile': null
  'command-country': null
  'command-language': null
  'command-settings': null
  'command-jobs': null
  'command-skills': null
  'command-job': null
  'command-work': null
  'command-submit': null
  'command-post': null
  'command-campaigns': null
  'command-review': null
  'command-wallet': null
  'command-history': null
  'command-voucher': null
  'command-redeem': null
  'command-admin': null
  'option-job': null
  'option-code': null
  'option-country': null
  'command-link': null
  'option-link-code': null
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
  'operator-role': { role: string }
  'top-up-title': null
  'top-up-intro': null
  'top-up-amount': null
  'top-up-reason': null
  'top-up-reason-hint': null
  'top-up-cancel-reason': null
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
  'notice-slot-lapsed-last': { title: SayValue }
  'notice-feedback': { title: SayValue }
  'notice-summary': { count: SayValue; kind: string }
  'command-offers': null
  'command-sell': null
  'option-search': null
  'button-market': null
  'button-offers': null
  'button-sell': null
  'button-my-offers': null
  'button-open-offer': null
  'button-search-offers': null
  'button-search-again': null
  'button-search-off': null
  'button-edit-offer': null
  'button-stock': null
  'button-withdraw-offer': null
  'button-withdraw-offer-sure': null
  'button-whole-text': null
  'button-pictures': null
  'button-seller-ratings': null
  'button-take-down-offer': null
  'offers-title': null
  'offers-title-search': { words: SayValue }
  'offers-title-none': null
  'offers-title-unmatched': null
  'offers-none-at-all': null
  'offers-none': null
  'offers-without': { what: SayValue }
  'offers-pick-kind': null
  'offers-pick-category': null
  'offers-pick-price': null
  'offers-pick-order': null
  'offers-all-kinds': null
  'offers-all-categories': null
  'offers-any-price': null
  'offers-band': { from: SayValue; to: SayValue }
  'offers-band-lowest': { to: SayValue }
  'offers-band-highest': { from: SayValue }
  'offers-order': { order: string }
  'offers-line-stars': { count: SayValue; stars: SayValue }
  'offers-line-mine': null
  'offer-kind': { kind: string }
  'offer-kind-what': { kind: string }
  'offer-category': { category: string }
  'offer-state': { state: string }
  'offer-exchange': null
  'offer-exchange-difference': { price: SayValue }
  'offer-exchange-nothing': null
  'label-difference': null
  'label-kind': null
  'label-wants': null
  'label-delivery': null
  'label-stock': null
  'label-seller-record': null
  'label-own-record': null
  'label-orders-open': null
  'label-places': null
  'offer-delivery': { days: number }
  'seller-new': null
  'seller-record': { completed: number }
  'seller-free': { completed: number }
  'seller-stars': { count: SayValue; stars: SayValue }
  'seller-on-time': { percent: SayValue }
  'seller-cancelled': { count: SayValue }
  'seller-undelivered': { count: SayValue }
  'offer-busy-hint': null
  'offer-sold-out-hint': null
  'offer-paused-hint': null
  'offer-withdrawn-hint': null
  'offer-taken-down-hint': { reason: SayValue }
  'offer-mine-hint': null
  'button-order': { price: SayValue }
  'button-exchange': null
  'button-exchange-difference': { price: SayValue }
  'own-offers-title': null
  'own-offers-none': null
  'own-offers-line': { left: SayValue; open: number; price: SayValue; state: SayValue }
  'own-offers-line-service': { open: number; price: SayValue; state: SayValue }
  'search-offers-title': null
  'search-offers-ask': null
  'search-offers-hint': null
  'sell-title': null
  'sell-kinds': null
  'sell-pick-kind': null
  'sell-form-title': { kind: SayValue }
  'sell-intro': null
  'sell-unfinished': null
  'button-continue-offer': { title: SayValue }
  'sell-category': null
  'sell-name': null
  'sell-name-hint': null
  'sell-description': null
  'sell-description-hint': null
  'sell-wants': null
  'sell-wants-hint': null
  'sell-price': null
  'sell-price-hint': null
  'sell-difference': null
  'sell-difference-hint': null
  'sell-days': null
  'sell-days-hint': null
  'sell-stock': null
  'sell-stock-hint': null
  'sell-pictures': null
  'sell-pictures-hint': { max: SayValue }
  'sell-link-refused': null
  'sell-you-get': { fee: SayValue; net: SayValue }
  'sell-you-get-all': null
  'sell-free': null
  'sell-send': null
  'sell-done': null
  'edit-offer-title': { title: SayValue }
  'edit-offer-intro': null
  'edit-offer-hint': { version: SayValue }
  'edit-offer-send': { version: SayValue }
  'edit-offer-done': { version: SayValue }
  'edit-offer-nothing': null
  'stock-title': { title: SayValue }
  'stock-intro': { available: SayValue }
  'stock-ask': null
  'stock-done': { stock: SayValue }
  'offer-paused': null
  'offer-resumed': null
  'offer-withdrawn': null
  'withdraw-offer-title': { title: SayValue }
  'withdraw-offer-what': null
  'withdraw-offer-open': { open: number }
  'seller-ratings-title': { name: SayValue }
  'seller-ratings-none': null
  'seller-rating-line': { at: SayValue; title: SayValue }
  'seller-rating-free': { at: SayValue; title: SayValue }
  'take-down-offer-title': { title: SayValue }
  'take-down-offer-intro': null
  'take-down-offer-reason': null
  'take-down-offer-send': null
  'take-down-offer-done': null
  'notice-offer-taken-down': { title: SayValue }
  'notice-offer-taken-down-hint': null
  'ticket-about-offer': { state: SayValue; title: SayValue }
  'help-market': null
  'refused-offer-price': { max: SayValue; min: SayValue }
  'refused-too-many-offers': { limit: SayValue }
  'refused-offer-moved-on': { state: string }
  'refused-stock-changed': { available: SayValue }
  'button-find-offer': null
  'admin-offers-title': null
  'admin-offers-none': null
  'admin-offers-line': { at: SayValue; seller: SayValue; state: SayValue }
  'find-offer-title': null
  'find-offer-ask': null
  'log-did-issue-top-up': null
  'log-did-cancel-top-up': null
  'log-did-close-top-up': null
  'log-did-freeze-member': null
  'log-did-lift-freeze': null
  'log-did-propose-adjustment': null
  'log-did-approve-adjustment': null
  'log-did-refuse-adjustment': null
  'log-did-freeze-campaign': null
  'log-did-lift-campaign': null
  'log-did-stop-frozen-campaign': null
  'log-did-take-down-campaign': null
  'log-did-take-down-offer': null
  'log-did-claim-report': null
  'log-did-give-back-report': null
  'log-did-close-report': null
  'log-did-claim-contest': null
  'log-did-give-back-contest': null
  'log-did-contest-won': null
  'log-did-contest-lost': null
  'log-did-claim-dispute': null
  'log-did-give-back-dispute': null
  'log-did-decide-dispute': null
  'log-did-close-breaker': null
  'log-did-claim-held-verdict': null
  'log-did-give-back-held-verdict': null
  'log-did-confirm-held-verdict': null
  'log-did-refuse-held-verdict': null
  'log-did-claim-ticket': null
  'log-did-give-back-ticket': null
  'log-did-answer-ticket': null
  'log-did-close-ticket': null
  'log-did-reopen-ticket': null
  'log-did-claim-withdrawal': null
  'log-did-give-back-withdrawal': null
  'log-did-export-withdrawal': null
  'log-did-agree-withdrawal': null
  'log-did-complete-withdrawal': null
  'log-did-reject-withdrawal': null
  'log-did-hold-withdrawal': null
  'log-did-return-withdrawal': null
  'button-members': null
  'button-operator-log': null
  'button-find-member': null
  'button-to-members': null
  'button-freeze': null
  'button-lift-freeze': null
  'button-member-log': null
  'members-title': null
  'members-recent': null
  'members-found': null
  'members-none': null
  'members-line': { frozen: string; platforms: SayValue; seen: SayValue }
  'find-member-title': null
  'find-member-ask': null
  'find-member-hint': null
  'member-identity': { id: SayValue; platform: SayValue; seen: SayValue }
  'member-unreachable': null
  'label-identities': null
  'label-since': null
  'label-open': null
  'label-active-vouchers': null
  'label-freeze': null
  'member-verdicts': { notSatisfied: SayValue; rate: SayValue; satisfied: SayValue }
  'member-open': {
    contests: SayValue
    disputes: SayValue
    jobs: SayValue
    orders: SayValue
    slots: SayValue
    waiting: SayValue
  }
  'member-withdrawing': { amount: SayValue; count: SayValue }
  'member-vouchers': { amount: SayValue; count: SayValue }
  'member-freeze-now': { by: SayValue; end: SayValue; parts: SayValue; reason: SayValue }
  'member-freeze-none': null
  'member-freeze-past': { count: SayValue }
  'member-escrow': null
  'label-withdrawing': null
  'member-notes': null
  'freeze-title': { name: SayValue }
  'freeze-intro': null
  'freeze-scope': null
  'freeze-scope-option': { scope: string }
  'freeze-how-long': null
  'freeze-days': { days: number }
  'freeze-open-end': null
  'freeze-reason': null
  'freeze-reason-hint': null
  'freeze-send': null
  'freeze-done': null
  'lift-title': { name: SayValue }
  'lift-reason': null
  'lift-send': null
  'lift-done': null
  'log-title': null
  'log-title-own': null
  'log-none': null
  'log-kind': { kind: string }
  'log-by': { name: SayValue }
  'log-by-all': null
  'log-about': { name: SayValue }
  'log-about-all': null
  'notice-order-placed': { amount: SayValue; due: SayValue; name: SayValue; title: SayValue }
  'notice-order-accepted': { due: SayValue; title: SayValue }
  'notice-order-delivered': { due: SayValue; state: string; title: SayValue }
  'notice-order-revision': { due: SayValue; title: SayValue }
  'notice-order-stood': { due: SayValue; title: SayValue }
  'notice-order-content': { due: SayValue; title: SayValue }
  'notice-order-paid': { amount: SayValue; outcome: string; title: SayValue }
  'notice-order-completed': { outcome: string; title: SayValue }
  'notice-order-cancelled': { outcome: string; title: SayValue }
  'notice-order-due-soon': { due: SayValue; state: string; title: SayValue }
  'notice-order-late': { due: SayValue; title: SayValue }
  'notice-order-late-free': { due: SayValue; title: SayValue }
  'notice-order-late-mine': { due: SayValue; title: SayValue }
  'notice-order-late-theirs': { due: SayValue; title: SayValue }
  'notice-order-rated': { title: SayValue }
  'button-to-offer': null
  'button-other-offers': null
  'refused-own-offer': null
  'refused-offer-not-open': { state: string }
  'refused-offer-changed': null
  'refused-offer-sold-out': null
  'refused-offer-busy': { limit: SayValue }
  'refused-too-many-orders': { limit: SayValue }
  'refused-seller-busy': { limit: SayValue }
  'refused-words-missing': null
  'refused-order-moved-on': { state: string }
  'refused-not-late': { due: SayValue }
  'refused-no-more-revisions': { limit: SayValue }
  'refused-order-not-rateable': null
  'refused-already-rated': null
  'label-sold': null
  'label-as-seller': null
  'label-bought': null
  'profile-sold': { amount: SayValue; count: SayValue }
  'command-orders': null
  'order-place-title': { title: SayValue }
  'order-place-what': { kind: string }
  'order-place-wants': { wants: SayValue }
  'order-place-words': { kind: string }
  'order-place-send': { amount: SayValue }
  'order-place-propose': null
  'order-place-accept': { fate: SayValue; time: SayValue }
  'order-place-accept-free': { time: SayValue }
  'order-place-deliver': { days: number }
  'order-place-deliver-both': { days: number }
  'order-place-complete': { time: SayValue }
  'order-placed': null
  'order-files': null
  'order-files-hint': { max: SayValue }
  'order-cost-short': { have: SayValue; short: SayValue }
  'order-cost-cash': null
  'order-cost-wallet': null
  'order-buyer-new': { name: SayValue }
  'order-buyer-record': { count: number; disputes: SayValue; name: SayValue; stars: SayValue }
  'order-buyer-stars': { count: SayValue; stars: SayValue }
  'order-buyer-unrated': null
  'order-price-none': null
  'order-price-seller': { fee: SayValue; net: SayValue; price: SayValue }
  'order-standing': { what: string }
  'order-outcome': { outcome: string }
  'order-ended-standing': { outcome: SayValue; standing: SayValue }
  'order-receipt-seller': { amount: SayValue }
  'order-receipt-mine': { amount: SayValue; fee: SayValue }
  'order-receipt-buyer': { amount: SayValue }
  'notice-order-proposed': { due: SayValue; name: SayValue; title: SayValue }
  'order-fate': { amount: SayValue; to: string }
  'order-next': { due: SayValue; end: SayValue; fate: SayValue; left: SayValue; what: string }
  'order-next-free': { due: SayValue; end: SayValue; left: SayValue; what: string }
  'order-said': { at: SayValue; kind: string; name: SayValue }
  'order-said-me': { at: SayValue; kind: string }
  'order-said-files': { count: number }
  'order-nothing-said': null
  'order-terms-title': { title: SayValue }
  'order-terms-version': null
  'order-talk-title': { title: SayValue }
  'order-talk-form': { name: SayValue }
  'order-talk-intro': { name: SayValue }
  'order-talk-words': null
  'order-talk-check': null
  'order-talk-sent': { name: SayValue }
  'order-talk-sent-flagged': { name: SayValue }
  'order-caution': { what: string }
  'order-deliver-title': { title: SayValue }
  'order-deliver-intro': { name: SayValue }
  'order-deliver-words': null
  'order-deliver-check': null
  'order-deliver-send': null
  'order-delivered': null
  'order-stood': null
  'order-revise-title': null
  'order-revise-intro': { left: number }
  'order-revise-words': null
  'order-revise-send': null
  'order-revision-asked': null
  'order-accepted': null
  'order-decline-title': null
  'order-decline-intro': { fate: SayValue }
  'order-decline-intro-free': null
  'order-decline-words': null
  'order-decline-send': null
  'order-declined': null
  'order-reason-time': null
  'order-reason-not-mine': null
  'order-reason-unclear': null
  'order-cancel-title': null
  'order-cancel-intro': { fate: SayValue }
  'order-cancel-intro-free': null
  'order-cancel-counts': null
  'order-cancel-words': { side: string }
  'order-cancel-send': { amount: SayValue }
  'order-cancel-send-free': null
  'order-cancelled': null
  'order-withdraw-title': { title: SayValue }
  'order-withdraw-what': { fate: SayValue }
  'order-withdraw-what-free': null
  'order-withdrawn': null
  'order-completed': { amount: SayValue }
  'order-completed-free': null
  'order-content-said': null
  'order-rate-ask': { name: SayValue }
  'order-rate-title': { name: SayValue; stars: SayValue }
  'order-rate-words': null
  'order-rated-by-me': { stars: SayValue }
  'order-rated-me': { name: SayValue; stars: SayValue }
  'orders-title': null
  'orders-pick-tab': null
  'orders-tab': { count: SayValue; tab: string }
  'orders-none': { tab: string }
  'orders-line': { name: SayValue; side: string; state: SayValue }
  'home-orders': { count: number }
  'label-seller': null
  'label-buyer': null
  'label-price': null
  'label-receipt': null
  'label-revisions': null
  'order-revisions': { count: SayValue; max: SayValue }
  'button-my-orders': null
  'button-my-orders-waiting': { count: SayValue }
  'button-order-accept': null
  'button-order-decline': null
  'button-order-withdraw': { amount: SayValue }
  'button-order-withdraw-free': null
  'button-order-keep': null
  'button-order-deliver': null
  'button-order-deliver-again': null
  'button-order-stands': null
  'button-order-complete': { amount: SayValue }
  'button-order-content': null
  'button-order-revision': null
  'button-order-cancel': { amount: SayValue }
  'button-order-cancel-free': null
  'button-order-write': { name: SayValue }
  'button-order-talk': null
  'button-order-terms': null
  'button-order-dispute': null
  'button-order-statement': null
  'button-order-to-dispute': null
  'button-order-concede': { amount: SayValue; side: string }
  'button-order-concede-free': null
  'refused-too-much-talk': { at: SayValue; limit: SayValue }
  'button-order-pictures': { count: number }
  'ticket-about-order': { side: string; state: SayValue; title: SayValue }
  'button-to-order': null
  'order-reason': null
  'button-payouts': null
  'button-payouts-waiting': { count: SayValue }
  'button-to-batches': null
  'button-to-batch': null
  'button-claim-payout': null
  'button-agree-payout': null
  'button-complete-payout': null
  'button-reject-payout': null
  'button-hold-payout': null
  'button-return-payout': null
  'button-payee': null
  'button-export-batch': { count: SayValue }
  'button-batch-file': null
  'button-import-results': null
  'button-import-file': null
  'payouts-title': null
  'payouts-pick-tab': null
  'payouts-tab': { tab: string }
  'payouts-none': { tab: string }
  'payout-due': { due: SayValue }
  'payout-overdue': { due: SayValue }
  'payout-cooling': { at: SayValue }
  'payout-paid-at': { at: SayValue }
  'payout-two': null
  'payout-one-source': null
  'payout-title': { net: SayValue }
  'payout-net': null
  'payout-member': null
  'payout-state': { state: string }
  'payout-with': null
  'payout-two-needed': null
  'payout-agreed-nobody': null
  'payout-agreed': { names: SayValue; who: string }
  'payout-source': null
  'payout-source-percent': { name: SayValue; percent: SayValue }
  'payout-frozen-hint': null
  'payout-second-hint': null
  'payout-elsewhere-hint': null
  'payout-held-hint': null
  'payout-batch-hint': null
  'payout-claimed': null
  'payout-given-back': null
  'payout-agreed-toast': null
  'payout-completed-toast': null
  'payout-rejected-toast': null
  'payout-held-toast': null
  'payout-returned-toast': null
  'payout-give-back-title': { amount: SayValue }
  'payout-give-back-intro': null
  'payout-complete-title': { net: SayValue }
  'payout-complete-intro': null
  'payout-complete-ask': null
  'payout-complete-send': { net: SayValue }
  'payout-reject-title': { amount: SayValue }
  'payout-reject-intro': null
  'payout-reject-send': { amount: SayValue }
  'payout-hold-title': { net: SayValue }
  'payout-hold-intro': null
  'payout-hold-send': null
  'payout-return-title': { net: SayValue }
  'payout-return-intro': { amount: SayValue }
  'payout-return-send': { amount: SayValue }
  'payout-reason-ask': null
  'batches-title': null
  'batches-what': null
  'batches-none': null
  'batches-export': null
  'batches-exportable': { count: SayValue; method: SayValue }
  'batches-nothing': null
  'batch-line': { all: SayValue; at: SayValue; name: SayValue; open: SayValue }
  'batch-confirm': { count: SayValue; method: SayValue }
  'batch-confirm-what': { net: SayValue }
  'payout-batch-title': { method: SayValue }
  'payout-batch-open': null
  'payout-batch-settled': null
  'payout-batch-how': null
  'payout-batch-over': null
  'import-title': { method: SayValue }
  'import-intro': { lines: SayValue; signs: SayValue }
  'import-file-intro': { lines: SayValue }
  'import-ask': null
  'import-empty': null
  'import-no-table': null
  'import-too-many': { lines: SayValue }
  'import-counts': { completed: SayValue; net: SayValue; others: SayValue; rejected: SayValue }
  'import-send': null
  'import-done': null
  'import-completed': null
  'import-rejected': null
  'import-others': null
  'import-line': { id: SayValue; line: SayValue; outcome: string }
  'refused-payout-not-yours': null
  'refused-payout-too-early': { at: SayValue }
  'refused-payee-frozen': null
  'refused-agreement-over': { why: string }
  'refused-second-missing': null
  'refused-reference-missing': null
  'refused-nothing-to-export': null
  'notice-withdrawal-overdue': null
  'notice-withdrawal-overdue-what': { due: SayValue; method: SayValue; net: SayValue }
  'post-title': null
  'post-intro': null
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
  'post-form-title': { mode: SayValue }
  'post-modes': null
  'post-mode': { mode: string }
  'post-mode-what': { mode: string }
  'post-pick-mode': null
  'post-categories': null
  'post-pick-category': null
  'post-unfinished': null
  'button-continue-post': { title: SayValue }
  'button-other-mode': null
  'post-kind': null
  'post-kind-any': null
  'post-url': null
  'post-url-hint': null
  'post-countries': null
  'post-countries-hint': null
  'post-group': null
  'post-group-hint': null
  'post-group-option': { count: SayValue; name: SayValue }
  'post-group-same': { count: SayValue }
  'post-group-gone': null
  'post-no-groups': null
  'button-find-workers': null
  'button-my-groups': null
  'post-limit': null
  'post-limit-hint': null
  'post-verified': null
  'post-verified-hint': null
  'post-verified-no': null
  'post-verified-yes': null
  'post-link-refused': null
  'post-invited': null
  'post-invited-value': { count: number }
  'post-reward-hint-click': null
  'button-my-data': null
  'button-data-more': null
  'data-title': null
  'data-what': null
  'rate-employer-ask': null
  'rate-employer-given': { stars: SayValue }
  'rate-employer-said': null
  'rate-employer-title': { title: SayValue }
  'rate-employer-words': null
  'notice-employer-rated': { title: SayValue }
  'employer-stars': { count: number; stars: SayValue }
  'ratings-title': null
  'ratings-none': null
  'ratings-line': { by: string; title: SayValue }
  'label-as-worker': null
  'label-as-employer': null
  'button-tell-employer': null
  'button-ratings': null
  'chip-worker-thorough': null
  'chip-worker-fast': null
  'chip-worker-clear': null
  'chip-worker-closer': null
  'chip-employer-clear': null
  'chip-employer-fast': null
  'chip-employer-fair': null
  'chip-employer-unclear': null
  'chip-employer-more': null
  'refused-employer-not-rateable': null
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
  'refused-too-many-slots': { most: SayValue }
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
  'picture-hints-title': null
  'picture-hint-this-job': { date: SayValue; how: string; n: SayValue }
  'picture-hint-my-job': { date: SayValue; how: string; n: SayValue; title: SayValue }
  'picture-hint-same-worker': { date: SayValue; how: string; n: SayValue; title: SayValue }
  'picture-hint-elsewhere': { date: SayValue; how: string; n: SayValue }
  'picture-hint-more': { count: SayValue }
  'picture-hints-others': { count: number }
  'button-compare': { n: SayValue }
  'review-list-title': { count: SayValue }
  'review-list-of': { count: SayValue; title: SayValue }
  'review-list-hinted': null
  'review-list-again': null
  'review-list-due': { due: SayValue }
  'button-review-list': null
  'button-approve-all': { amount: SayValue; count: SayValue }
  'bulk-title': { count: SayValue; title: SayValue }
  'bulk-what': { amount: SayValue }
  'bulk-hinted': { count: number }
  'bulk-later': { count: SayValue; max: SayValue }
  'button-approve-all-sure': { amount: SayValue; count: SayValue }
  'bulk-done': { amount: SayValue; count: number }
  'refused-nothing-to-approve': null
  'refused-review-changed': null
  'proof-unsafe-link': null
  'button-open-job': null
  'search-open-bot': null
  'settings-title': null
  'label-notices': null
  'label-quiet-hours': null
  'label-local-time': null
  'label-language': null
  'settings-notices-all': null
  'settings-notices-some': { off: number }
  'settings-quiet-off': null
  'settings-quiet-value': { from: SayValue; to: SayValue }
  'settings-time-unknown': null
  'topics-title': null
  'topics-hint': null
  'topics-pick': null
  'topic-proofs': null
  'topic-reminders': null
  'topic-payments': null
  'topic-progress': null
  'topic-orders': null
  'topic-hiring': null
  'topic-new-jobs': null
  'topics-saved': null
  'quiet-title': null
  'quiet-what': null
  'quiet-now': { hours: SayValue }
  'quiet-clock': { time: SayValue }
  'quiet-no-clock': null
  'quiet-summer-time': null
  'quiet-pick': null
  'quiet-off': null
  'quiet-saved': { hours: SayValue }
  'quiet-switched-off': null
  'quiet-own-title': null
  'quiet-from': null
  'quiet-to': null
  'quiet-time-hint': null
  'local-time-title': null
  'local-time-what': null
  'local-time-ask': null
  'local-time-saved': { time: SayValue }
  'time-not-read': null
  'time-same': null
  'button-settings': null
  'button-topics': null
  'button-quiet-hours': null
  'button-own-quiet-hours': null
  'button-local-time': null
  'skills-title': null
  'skills-what': null
  'skills-chosen': { skills: SayValue }
  'skills-none': null
  'skills-pick-group': null
  'skills-pick': { group: SayValue }
  'skills-saved': null
  'label-skills': null
  'welcome-country-title': null
  'welcome-country': null
  'welcome-skills-title': null
  'button-skip': null
  'button-add-skills': null
  'button-skills': null
  'button-only-my-skills': null
  'button-not-only-my-skills': null
  'button-show-jobs': null
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
  'stars-average': { stars: SayValue }
  'wallet-vouchers': null
  'wallet-payouts': null
  'history-none-such': null
  'history-pick-topic': null
  'history-topic': { topic: string }
  'history-pick-account': null
  'history-account': { account: string }
  'history-pick-month': null
  'history-all-months': null
  'button-history-file': null
  'history-file-title': null
  'history-file-hint': null
  'history-column': { column: string }
  'button-solvency': null
  'solvency-title': null
  'solvency-mine': { mine: SayValue; owed: SayValue }
  'solvency-escrow': null
  'solvency-vouchers': null
  'solvency-owed': null
  'solvency-came-in': null
  'solvency-went-out': null
  'solvency-fees': null
  'solvency-there': null
  'solvency-holds': { owed: SayValue }
  'solvency-broken': { gap: SayValue }
  'solvency-hint': null
  'command-support': null
  'support-title': null
  'support-what': null
  'support-pick': null
  'support-mine': null
  'ticket-category': { category: string }
  'support-form-title': { category: SayValue }
  'support-form-about': { about: SayValue }
  'support-form-intro': null
  'support-words': null
  'support-files': null
  'support-files-hint': { max: SayValue }
  'support-send': null
  'support-sent': null
  'ticket-title': { category: SayValue }
  'ticket-state': { state: string }
  'ticket-closed-until': { until: SayValue }
  'ticket-about-job': { state: SayValue; title: SayValue }
  'ticket-about-submission': { side: string; state: SayValue; title: SayValue }
  'ticket-about-top-up': { amount: SayValue; at: SayValue; state: SayValue }
  'ticket-about-voucher': { amount: SayValue; state: SayValue; tail: SayValue }
  'ticket-about-withdrawal': { amount: SayValue; at: SayValue; state: SayValue }
  'ticket-message-of': { count: SayValue; n: SayValue; side: string }
  'ticket-member': { count: number; name: SayValue }
  'ticket-none-yet': null
  'ticket-waits': { since: SayValue }
  'ticket-line': { at: SayValue; state: SayValue }
  'ticket-desk-line-waiting': { holder: SayValue; since: SayValue }
  'ticket-desk-line-answered': { holder: SayValue }
  'ticket-desk-line-closed': { at: SayValue }
  'ticket-take-first': null
  'ticket-elsewhere': null
  'ticket-reply-title': { side: string }
  'ticket-reply-intro': { side: string }
  'ticket-reply-words': null
  'ticket-reply-send': null
  'ticket-said': null
  'ticket-said-again': null
  'ticket-solved': null
  'ticket-close-title': null
  'ticket-close-intro': null
  'ticket-close-words': null
  'ticket-close-send': null
  'ticket-close-done': null
  'ticket-reopen-title': null
  'ticket-reopen-intro': null
  'ticket-reopen-words': null
  'ticket-reopen-send': null
  'ticket-reopen-done': null
  'ticket-claimed': null
  'ticket-given-back': null
  'tickets-title': null
  'tickets-median': { time: SayValue }
  'tickets-median-none': null
  'tickets-pick-tab': null
  'tickets-tab': { tab: string }
  'tickets-none': { tab: string }
  'notice-ticket-message': { category: SayValue }
  'notice-ticket-answer': { category: SayValue }
  'notice-ticket-closed': { category: SayValue }
  'notice-ticket-reopened': { category: SayValue; side: string }
  'label-about': null
  'label-member': null
  'label-waits': null
  'label-first-answer': null
  'label-holder': null
  'button-support': null
  'button-to-ticket': null
  'button-reply': null
  'button-solved': null
  'button-open-again': null
  'button-my-tickets': null
  'button-see-object': null
  'button-tickets': { count: SayValue }
  'button-to-tickets': null
  'button-take-ticket': null
  'button-answer-ticket': null
  'button-close-ticket': null
  'refused-too-many-tickets': { limit: SayValue }
  'refused-ticket-full': { limit: SayValue }
  'refused-ticket-over': null
  'refused-ticket-open': null
  'button-all-jobs': null
  'button-find-job': null
  'button-take-down': null
  'button-to-employer': null
  'admin-jobs-title': null
  'admin-jobs-none': null
  'admin-jobs-line': { at: SayValue; employer: SayValue; state: SayValue }
  'find-job-title': null
  'find-job-ask': null
  'job-held': null
  'job-slots': { free: SayValue; held: SayValue; slots: SayValue; waiting: SayValue }
  'job-reports': null
  'take-down-title': { title: SayValue }
  'take-down-intro': null
  'take-down-reason': null
  'take-down-send': null
  'take-down-done': null
  'notice-taken-down': { title: SayValue }
  'notice-taken-down-hint': null
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
  'button-make-voucher': null
  'button-my-vouchers': null
  'button-cancel-voucher': null
  'button-cancel-voucher-sure': { amount: SayValue }
  'button-issue-batch': null
  'voucher-title': null
  'voucher-intro': { time: SayValue }
  'voucher-amount': null
  'voucher-from': null
  'voucher-source': { account: string; have: SayValue }
  'voucher-preview': null
  'voucher-send': { amount: SayValue }
  'voucher-made': { amount: SayValue }
  'voucher-one': { amount: SayValue }
  'voucher-code': null
  'voucher-came-from': null
  'voucher-origin': { source: string }
  'voucher-lost-hint': null
  'voucher-cancel-title': { amount: SayValue }
  'voucher-cancel-what': { amount: SayValue; source: string }
  'voucher-cancelled-toast': { amount: SayValue }
  'voucher-state-active': { expires: SayValue }
  'voucher-state-redeemed': { at: SayValue }
  'voucher-state-cancelled': null
  'voucher-state-expired': null
  'vouchers-title': null
  'vouchers-none': null
  'notice-voucher-expiring': { amount: SayValue; expires: SayValue }
  'notice-voucher-expired': { amount: SayValue }
  'refused-voucher-mistyped': null
  'refused-voucher-over': { state: string }
  'refused-too-many-tries': { again: SayValue }
  'batch-title': null
  'batch-count': null
  'batch-send': { amount: SayValue; count: SayValue }
  'batch-done': { amount: SayValue; count: SayValue }
  'batch-once': null
  'refused-already-reported': null
  'job-hidden-title': { title: SayValue }
  'job-hidden': null
  'job-shown-again': null
  'job-you-hid': null
  'job-you-muted': null
  'job-you-reported': null
  'employer-muted-title': null
  'employer-muted': null
  'employer-unmuted': null
  'muted-title': null
  'muted-none': null
  'muted-what': null
  'muted-entry': { title: SayValue }
  'muted-entry-unknown': null
  'muted-line': { at: SayValue }
  'report-title': null
  'report-intro': { title: SayValue }
  'report-reason': null
  'report-reason-option': { reason: string }
  'report-words': null
  'report-words-hint': null
  'report-send': null
  'reported-title': null
  reported: { title: SayValue }
  'button-hide': null
  'button-unhide': null
  'button-undo': null
  'button-mute': null
  'button-unmute': null
  'button-report': null
  'button-hide-job': null
  'button-muted': null
  'command-withdraw': null
  'command-withdrawals': null
  'button-withdraw': null
  'button-my-withdrawals': null
  'button-cancel-withdrawal': null
  'button-cancel-withdrawal-sure': { amount: SayValue }
  'button-received': null
  'button-not-received': null
  'payout-method': { method: string }
  'payout-fee-fixed': { fee: SayValue; min: SayValue }
  'payout-fee-rate': { least: SayValue; min: SayValue; most: SayValue; rate: SayValue }
  'payout-destination': { method: string }
  'payout-holder': null
  'destination-problem': { problem: string }
  'withdraw-title': null
  'withdraw-have': { cash: SayValue }
  'withdraw-choose': null
  'withdraw-off': null
  'withdraw-form-title': { method: SayValue }
  'withdraw-form-intro': { fee: SayValue; time: SayValue }
  'withdraw-amount': null
  'withdraw-max': null
  'withdraw-send': { amount: SayValue }
  'withdraw-fee': null
  'withdraw-net': null
  'withdraw-promise': null
  'withdraw-earliest': null
  'withdraw-cooling': { time: SayValue }
  'withdrawal-requested-toast': { amount: SayValue }
  'withdrawal-one': { amount: SayValue }
  'withdrawal-method': null
  'withdrawal-reference': null
  'withdrawal-reason': null
  'withdrawal-state': { state: string }
  'withdrawal-held-hint': null
  'withdrawal-overdue': { due: SayValue }
  'withdrawal-overdue-hint': { told: string }
  'button-ask-overdue': null
  'withdrawal-back-hint': { amount: SayValue }
  'withdrawal-ask-received': null
  'withdrawal-received': null
  'withdrawal-not-received': null
  'withdrawal-received-toast': null
  'withdrawal-not-received-toast': null
  'withdrawal-ticket': { amount: SayValue; method: SayValue; reference: SayValue }
  'withdrawal-cancel-title': { amount: SayValue }
  'withdrawal-cancel-what': { amount: SayValue }
  'withdrawal-cancelled-toast': { amount: SayValue }
  'withdrawals-title': null
  'withdrawals-none': null
  'notice-withdrawal-completed': { net: SayValue }
  'notice-withdrawal-rejected': { amount: SayValue }
  'notice-withdrawal-held': { amount: SayValue }
  'notice-withdrawal-returned': { amount: SayValue }
  'refused-success-rate-too-low': { needed: SayValue; percent: SayValue }
  'refused-not-enough-cash': { missing: SayValue; needed: SayValue }
  'refused-withdrawal-too-small': { min: SayValue }
  'refused-whole-cents-only': null
  'refused-method-off': null
  'refused-holder-missing': null
  'refused-withdrawal-moved-on': { state: string }
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
  'button-approve-adjustment': ['adds'],
  'adjustment-state': ['state'],
  'adjust-direction-option': ['adds'],
  'adjust-send': ['adds'],
  'refused-adjustment-over': ['state'],
  'case-holder': ['holder'],
  'decide-title': ['outcome'],
  'decide-send': ['outcome'],
  'notice-breaker-tripped': ['state'],
  'notice-verdict-decided': ['state'],
  'held-verdicts-line': ['kind'],
  'held-verdict-kind': ['kind'],
  'held-verdict-state': ['state'],
  'held-verdict-part': ['part'],
  'decide-verdict-title': ['outcome'],
  'decide-verdict-intro': ['effect'],
  'decide-verdict-send': ['outcome'],
  'campaign-chart': ['what'],
  'campaign-chart-none': ['what'],
  'state-frozen': ['state'],
  'notice-job-unfrozen': ['how'],
  'notice-work-unfrozen': ['how'],
  'unfrozen-job-employer': ['how'],
  'unfrozen-job-worker': ['how'],
  'campaigns-line': ['state'],
  'campaign-state': ['state'],
  'progress-part': ['part'],
  'campaign-work-tab': ['tab'],
  'campaign-work-none': ['tab'],
  'contest-state': ['state'],
  'contest-said': ['side'],
  'contest-part': ['part'],
  'contest-statement-of': ['side'],
  'refused-phone': ['why'],
  'top-up-state': ['state'],
  'mismatched-what': ['problem'],
  'crypto-pay-reason': ['name'],
  'refused-top-up-moved-on': ['state'],
  'dispute-form-priced': ['side'],
  'dispute-form-free': ['side'],
  'dispute-state': ['state'],
  'dispute-due': ['side'],
  'dispute-side': ['side'],
  'dispute-side-label': ['side'],
  'dispute-label-delivered': ['side'],
  'dispute-says': ['side'],
  'dispute-silent': ['side'],
  'dispute-part': ['part'],
  'dispute-message': ['kind', 'side'],
  'dispute-outcome-free': ['right'],
  'notice-dispute-opened': ['side'],
  'dispute-concede-sure': ['side'],
  'dispute-decide-send-free': ['side'],
  'erase-matter': ['kind'],
  'refused-cannot-unlink': ['why'],
  'export-what': ['part'],
  'export-column': ['column'],
  'export-state': ['state'],
  'export-by': ['by'],
  'export-yes': ['yes'],
  'freeze-parts': ['part'],
  'hire-title': ['source'],
  'hire-none': ['source'],
  'hire-source': ['source'],
  'hire-nobody': ['why'],
  'pick-group-title': ['what'],
  'invitation-answered': ['state'],
  'invitation-state': ['state'],
  'refused-nobody-to-invite': ['why'],
  'refused-invitation-over': ['state'],
  'jobs-place': ['place'],
  'jobs-mode': ['mode'],
  'requirement-line': ['kind'],
  'refused-cannot-link': ['why'],
  'lint-clause': ['clause'],
  'lint-change': ['clause'],
  'statement-kind': ['kind'],
  'statement-account': ['account'],
  'operator-role': ['role'],
  'notice-summary': ['kind'],
  'offers-order': ['order'],
  'offer-kind': ['kind'],
  'offer-kind-what': ['kind'],
  'offer-category': ['category'],
  'offer-state': ['state'],
  'refused-offer-moved-on': ['state'],
  'members-line': ['frozen'],
  'freeze-scope-option': ['scope'],
  'log-kind': ['kind'],
  'notice-order-delivered': ['state'],
  'notice-order-paid': ['outcome'],
  'notice-order-completed': ['outcome'],
  'notice-order-cancelled': ['outcome'],
  'notice-order-due-soon': ['state'],
  'refused-offer-not-open': ['state'],
  'refused-order-moved-on': ['state'],
  'order-place-what': ['kind'],
  'order-place-words': ['kind'],
  'order-standing': ['what'],
  'order-outcome': ['outcome'],
  'order-fate': ['to'],
  'order-next': ['what'],
  'order-next-free': ['what'],
  'order-said': ['kind'],
  'order-said-me': ['kind'],
  'order-caution': ['what'],
  'order-cancel-words': ['side'],
  'orders-tab': ['tab'],
  'orders-none': ['tab'],
  'orders-line': ['side'],
  'button-order-concede': ['side'],
  'ticket-about-order': ['side'],
  'payouts-tab': ['tab'],
  'payouts-none': ['tab'],
  'payout-state': ['state'],
  'payout-agreed': ['who'],
  'import-line': ['outcome'],
  'refused-agreement-over': ['why'],
  'post-mode': ['mode'],
  'post-mode-what': ['mode'],
  'ratings-line': ['by'],
  'refused-not-found': ['what'],
  'refused-job-not-for-you': ['why'],
  'refused-reservation-over': ['state'],
  'refused-review-moved-on': ['state'],
  'refused-correction-over': ['state'],
  'refused-campaign-moved-on': ['state'],
  'picture-hint-this-job': ['how'],
  'picture-hint-my-job': ['how'],
  'picture-hint-same-worker': ['how'],
  'picture-hint-elsewhere': ['how'],
  'history-topic': ['topic'],
  'history-account': ['account'],
  'history-column': ['column'],
  'ticket-category': ['category'],
  'ticket-state': ['state'],
  'ticket-about-submission': ['side'],
  'ticket-message-of': ['side'],
  'ticket-reply-title': ['side'],
  'ticket-reply-intro': ['side'],
  'tickets-tab': ['tab'],
  'tickets-none': ['tab'],
  'notice-ticket-reopened': ['side'],
  'voucher-source': ['account'],
  'voucher-origin': ['source'],
  'voucher-cancel-what': ['source'],
  'refused-voucher-over': ['state'],
  'report-reason-option': ['reason'],
  'payout-method': ['method'],
  'payout-destination': ['method'],
  'destination-problem': ['problem'],
  'withdrawal-state': ['state'],
  'withdrawal-overdue-hint': ['told'],
  'refused-withdrawal-moved-on': ['state'],
  'work-tab': ['tab'],
  'work-none': ['tab'],
  'reservation-over': ['state'],
  'state-satisfied': ['by'],
}
