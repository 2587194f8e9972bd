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
        | 'worker'
        | 'case'
        | 'group'
        | 'invitation'
        | 'voucher'
        | 'withdrawal'
        | 'ticket'
        | 'member'
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
  | { code: 'feedback-over'; submissionId: string }
  | { code: 'not-rateable'; submissionId: string }
  // Rating, contesting, and the desk of the operators
  | { code: 'employer-not-rateable'; submissionId: string }
  | { code: 'not-contestable'; submissionId: string }
  | { code: 'contest-over'; submissionId: string }
  | { code: 'already-contested'; contestId: string }
  | { code: 'statements-full'; contestId: string; limit: number }
  | { code: 'own-case' }
  | { code: 'case-taken'; what: CaseKind; id: string }
  | { code: 'case-not-yours'; what: CaseKind; id: string }
  | { code: 'case-closed'; what: CaseKind; id: string }
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
  // Freezes: what an operator did to a member
  | { code: 'frozen'; part: FrozenPartName; reason: string; endsAt: Date | null }
  | { code: 'already-frozen'; memberId: string }
  | { code: 'not-frozen'; memberId: string }
  // Withdrawing
  | { code: 'success-rate-too-low'; percent: string; neededPercent: string }
  | { code: 'not-enough-cash'; neededMicros: Micros; missingMicros: Micros }
  | { code: 'withdrawal-too-small'; minMicros: Micros }
  | { code: 'whole-cents-only' }
  | { code: 'method-off'; method: string }
  | {
      code: 'destination-wrong'
      method: string
      problem: 'not-an-email' | 'not-an-iban' | 'not-a-tron-address' | 'checksum'
    }
  | { code: 'holder-missing'; method: string }
  | { code: 'withdrawal-moved-on'; withdrawalId: string; state: WithdrawalStateName }
  // Paying withdrawals out: the finance desk
  | { code: 'payout-not-yours'; withdrawalId: string }
  | { code: 'payout-too-early'; withdrawalId: string; payableAt: Date }
  | { code: 'payee-frozen'; withdrawalId: string }
  | { code: 'agreement-over'; withdrawalId: string; why: 'one-is-enough' | 'both-agreed' | 'you-agreed' }
  | { code: 'second-missing'; withdrawalId: string }
  | { code: 'reference-missing'; withdrawalId: string }
  | { code: 'nothing-to-export'; method: string }
  // Balances put right by two operators
  | { code: 'adjustment-over'; adjustmentId: string; state: 'PROPOSED' | 'APPLIED' | 'REFUSED' }
  | { code: 'needs-another'; adjustmentId: string }
  | { code: 'balance-too-small'; memberId: string; haveMicros: Micros }
  // Too many people at the same thing at the same moment
  | { code: 'busy' }

/** What operators decide or answer. */
export type CaseKind = 'contest' | 'report' | 'ticket'

/** Why a job is not for a member. */
export type NotForYou = 'country' | 'no-country' | 'not-verified' | 'not-invited' | 'blocked'

/** Why two identities cannot become one member. */
export type NotLinkable = 'self' | 'platform' | 'dealt' | 'history'

/** What a freeze can take from a member. */
export type FrozenPartName = 'taking' | 'posting' | 'vouchers' | 'withdrawing'

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

export type WithdrawalStateName =
  | 'REQUESTED'
  | 'PAYING'
  | 'HELD'
  | 'COMPLETED'
  | 'REJECTED'
  | 'CANCELLED'
  | 'RETURNED'

/** The result of a pure decision: either what to do, or why not. */
export type Verdict<D> = { ok: true; decision: D } | { ok: false; refusal: Refusal }

export const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal })
export const decide = <D>(decision: D): { ok: true; decision: D } => ({ ok: true, decision })
