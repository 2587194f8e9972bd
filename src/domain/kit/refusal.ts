import type { LintFinding } from '../lint/lint.rules.ts'
import type { Micros } from './money.ts'

/**
 * Why something was not done: expected, not an error. Every code has words in the chat's total map, saying
 * what happened, what did not happen to the person's money, and what to do now.
 */
export type Refusal =
  | {
      code: 'not-found'
      what:
        | 'job'
        | 'reservation'
        | 'visit'
        | 'submission'
        | 'category'
        | 'picture'
        | 'file'
        | 'worker'
        | 'case'
        | 'group'
        | 'invitation'
        | 'voucher'
        | 'withdrawal'
        | 'top-up'
        | 'ticket'
        | 'member'
        | 'offer'
        | 'order'
    }
  | { code: 'not-allowed' }
  // Taking a job
  | { code: 'own-job' }
  | { code: 'job-full'; campaignId: string }
  | { code: 'job-not-open'; campaignId: string }
  | { code: 'job-not-for-you'; campaignId: string; why: NotForYou }
  | { code: 'job-changed'; campaignId: string }
  | { code: 'already-holding'; reservationId: string }
  | { code: 'already-submitted'; submissionId: string }
  | { code: 'no-more-turns'; campaignId: string }
  | { code: 'too-many-reservations'; limit: number }
  // Visiting a paid-to-click job
  | { code: 'already-visited'; visitId: string }
  | { code: 'visit-over'; campaignId: string }
  | { code: 'no-more-links'; campaignId: string }
  | { code: 'too-many-visits'; limit: number }
  // Reporting a job
  | { code: 'already-reported'; campaignId: string }
  // The slot I hold
  | { code: 'reservation-over'; campaignId: string; state: 'LAPSED' | 'GIVEN_UP' | 'SUBMITTED' }
  | { code: 'already-extended'; dueAt: Date }
  | { code: 'proof-incomplete'; position: number }
  // Reviewing
  | { code: 'review-moved-on'; submissionId: string; state: SubmissionStateName }
  | { code: 'correction-over'; submissionId: string; state: SubmissionStateName }
  | { code: 'nothing-to-approve'; campaignId: string }
  | { code: 'review-changed'; campaignId: string }
  | { code: 'reason-missing' }
  // The breaker of a job
  | { code: 'verdict-waits'; submissionId: string }
  | { code: 'verdict-refused'; submissionId: string }
  | { code: 'breaker-open'; campaignId: string }
  | { code: 'feedback-over'; submissionId: string }
  | { code: 'not-rateable'; submissionId: string }
  // Rating, contesting, and the desk of the operators
  | { code: 'employer-not-rateable'; submissionId: string }
  | { code: 'not-contestable'; submissionId: string }
  | { code: 'contest-over'; submissionId: string }
  | { code: 'already-contested'; contestId: string }
  | { code: 'statements-full'; what: 'contest' | 'dispute'; id: string; limit: number }
  | { code: 'own-case' }
  | { code: 'case-taken'; what: CaseKind; id: string }
  | { code: 'case-not-yours'; what: CaseKind; id: string }
  | { code: 'case-closed'; what: CaseKind; id: string }
  // Ordering, and what has become of an order
  | { code: 'own-offer'; offerId: string }
  | { code: 'offer-not-open'; offerId: string; state: 'ACTIVE' | 'PAUSED' | 'WITHDRAWN' }
  | { code: 'offer-changed'; offerId: string }
  | { code: 'offer-sold-out'; offerId: string; atOnce: number | null }
  | { code: 'too-many-orders'; limit: number }
  | { code: 'seller-busy'; offerId: string; limit: number }
  | { code: 'words-missing' }
  | { code: 'order-moved-on'; orderId: string; state: OrderStateName }
  | { code: 'not-late'; orderId: string; dueAt: Date }
  | { code: 'no-more-revisions'; orderId: string; limit: number }
  | { code: 'order-not-rateable'; orderId: string }
  | { code: 'already-rated'; orderId: string }
  | { code: 'too-much-talk'; orderId: string; limit: number; againAt: Date }
  // Disputing an order
  | { code: 'already-disputed'; disputeId: string }
  | { code: 'share-refused'; disputeId: string; mostMicros: Micros }
  // Asking Support
  | { code: 'too-many-tickets'; limit: number }
  | { code: 'ticket-full'; ticketId: string; limit: number }
  | { code: 'ticket-over'; ticketId: string }
  | { code: 'ticket-open'; ticketId: string }
  // Publishing
  | { code: 'not-enough-money'; neededMicros: Micros; haveMicros: Micros }
  | { code: 'reward-too-small'; minMicros: Micros }
  | { code: 'campaign-moved-on'; campaignId: string; state: 'ACTIVE' | 'PAUSED' | 'STOPPED' }
  | { code: 'too-many-slots'; campaignId: string; most: number }
  | { code: 'link-refused' }
  | { code: 'listing-refused'; findings: readonly LintFinding[] }
  | { code: 'country-unknown' }
  // Hiring
  | { code: 'not-hiring'; campaignId: string }
  | {
      code: 'nobody-to-invite'
      campaignId: string
      why: 'invited' | 'declined' | 'blocked' | 'gone' | 'several'
    }
  | { code: 'invitation-over'; invitationId: string; state: 'ACCEPTED' | 'DECLINED' }
  | { code: 'group-name-taken' }
  | { code: 'group-full'; limit: number }
  // Country
  | { code: 'country-fixed'; until: Date }
  | { code: 'phone-refused'; why: 'not-yours' | 'no-country' }
  | { code: 'phone-taken' }
  // Vouchers
  | { code: 'voucher-refused' }
  | { code: 'voucher-too-small'; minMicros: Micros }
  | { code: 'voucher-mistyped' }
  | { code: 'voucher-over'; voucherId: string; state: 'ACTIVE' | 'REDEEMED' | 'CANCELLED' | 'EXPIRED' }
  | { code: 'too-many-tries'; againAt: Date }
  // Linking a Telegram and a Discord identity
  | { code: 'link-code-wrong' }
  | { code: 'cannot-link'; why: NotLinkable }
  | { code: 'cannot-unlink'; why: NotUnlinkable }
  // Leaving, and coming back
  | { code: 'left'; how: 'erased' | 'unlinked'; at: Date }
  | { code: 'erase-open'; count: number }
  | { code: 'erase-changed' }
  | { code: 'erase-operator' }
  // Freezes: what an operator did to a member
  | { code: 'frozen'; part: FrozenPartName; reason: string; endsAt: Date | null }
  | { code: 'already-frozen'; memberId: string }
  | { code: 'not-frozen'; memberId: string }
  // A job that an operator has frozen: its clocks stand still
  | { code: 'campaign-frozen'; campaignId: string; until: Date }
  | { code: 'campaign-not-frozen'; campaignId: string }
  | { code: 'freeze-used-up'; campaignId: string }
  // Withdrawing
  | { code: 'success-rate-too-low'; percent: string; neededPercent: string }
  | { code: 'not-enough-cash'; neededMicros: Micros; missingMicros: Micros }
  | { code: 'withdrawal-too-small'; minMicros: Micros }
  | { code: 'whole-cents-only' }
  | { code: 'method-off'; method: string }
  | {
      code: 'destination-wrong'
      method: string
      problem: 'not-an-email' | 'not-an-iban' | 'not-a-tron-address' | 'not-a-telegram-account' | 'checksum'
    }
  | { code: 'holder-missing'; method: string }
  | { code: 'telegram-needed'; method: string }
  | { code: 'withdrawal-moved-on'; withdrawalId: string; state: WithdrawalStateName }
  // Paying withdrawals out: the finance desk
  | { code: 'payout-not-yours'; withdrawalId: string }
  | { code: 'payout-too-early'; withdrawalId: string; payableAt: Date }
  | { code: 'payee-frozen'; withdrawalId: string }
  | { code: 'agreement-over'; withdrawalId: string; why: 'one-is-enough' | 'both-agreed' | 'you-agreed' }
  | { code: 'second-missing'; withdrawalId: string }
  | { code: 'reference-missing'; withdrawalId: string }
  | { code: 'paid-by-rail'; withdrawalId: string }
  | { code: 'rail-looking'; withdrawalId: string }
  | { code: 'nothing-to-export'; method: string }
  // Topping up one's wallet
  | { code: 'top-ups-off' }
  | { code: 'top-up-amount'; minMicros: Micros; maxMicros: Micros }
  | { code: 'too-many-top-ups'; limit: number }
  | { code: 'crypto-pay-down' }
  | { code: 'top-up-moved-on'; topUpId: string; state: TopUpStateName }
  // Balances put right by two operators
  | { code: 'adjustment-over'; adjustmentId: string; state: 'PROPOSED' | 'APPLIED' | 'REFUSED' }
  | { code: 'needs-another'; adjustmentId: string }
  | { code: 'balance-too-small'; memberId: string; haveMicros: Micros }
  // Selling
  | { code: 'offer-price'; minMicros: Micros; maxMicros: Micros }
  | { code: 'too-many-offers'; limit: number }
  | { code: 'offer-moved-on'; offerId: string; state: 'ACTIVE' | 'PAUSED' | 'WITHDRAWN' }
  | { code: 'stock-changed'; offerId: string; available: number }
  // Too many people at the same thing at the same moment
  | { code: 'busy' }

/** What operators decide or answer. */
export type CaseKind = 'contest' | 'report' | 'ticket' | 'dispute' | 'verdict' | 'breaker'

/** Why a job is not for a member. */
export type NotForYou = 'country' | 'no-country' | 'not-verified' | 'not-invited' | 'blocked'

/** Why two identities cannot become one member. */
export type NotLinkable = 'self' | 'platform' | 'dealt' | 'history'

/** Why an identity cannot be taken off its member. */
export type NotUnlinkable = 'only-one' | 'withdrawal'

/** What a freeze can take from a member. */
export type FrozenPartName = 'taking' | 'posting' | 'ordering' | 'vouchers' | 'withdrawing'

export type RefusalCode = Refusal['code']

export type SubmissionStateName =
  | 'SUBMITTED'
  | 'CORRECTION_ASKED'
  | 'RESUBMITTED'
  | 'SATISFIED'
  | 'NOT_SATISFIED_PAID'
  | 'NOT_SATISFIED_HELD'
  | 'NOT_SATISFIED_RETURNED'
  | 'LAPSED'

/** `OVER`: the time of its state has run out, and the clock is about to end it. */
export type OrderStateName =
  | 'PLACED'
  | 'IN_PROGRESS'
  | 'DELIVERED'
  | 'REVISION'
  | 'DISPUTED'
  | 'COMPLETED'
  | 'CANCELLED'
  | 'OVER'

export type WithdrawalStateName =
  | 'REQUESTED'
  | 'PAYING'
  | 'HELD'
  | 'COMPLETED'
  | 'REJECTED'
  | 'CANCELLED'
  | 'RETURNED'

export type TopUpStateName = 'STARTING' | 'OPEN' | 'PAID' | 'EXPIRED' | 'FAILED' | 'MISMATCHED' | 'CLOSED'

/** The result of a pure decision: either what to do, or why not. */
export type Verdict<D> = { ok: true; decision: D } | { ok: false; refusal: Refusal }

export const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal })
export const decide = <D>(decision: D): { ok: true; decision: D } => ({ ok: true, decision })
