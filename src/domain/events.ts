/**
 * What happened, as the outbox keeps it: ids only. Notices read the facts when they are made, so they tell
 * the truth of that moment.
 */
export type DomainEvent =
  | { kind: 'voucher-redeemed'; voucherId: string; memberId: string }
  | { kind: 'voucher-expiring'; voucherId: string; memberId: string }
  | { kind: 'voucher-expired'; voucherId: string; memberId: string }
  | { kind: 'campaign-published'; campaignId: string }
  | { kind: 'campaign-paused'; campaignId: string }
  | { kind: 'campaign-resumed'; campaignId: string }
  | { kind: 'campaign-stopped'; campaignId: string }
  | { kind: 'campaign-taken-down'; campaignId: string }
  | { kind: 'campaign-frozen'; campaignId: string; freezeId: string }
  | { kind: 'campaign-unfrozen'; campaignId: string; freezeId: string }
  | { kind: 'campaign-edited'; campaignId: string }
  | { kind: 'offer-taken-down'; offerId: string; memberId: string }
  | { kind: 'slots-added'; campaignId: string }
  | { kind: 'campaign-nearly-full'; campaignId: string }
  | { kind: 'campaign-finished'; campaignId: string }
  | { kind: 'worker-invited'; campaignId: string; invitationId: string }
  | { kind: 'invitation-accepted'; campaignId: string; invitationId: string }
  | { kind: 'invitation-declined'; campaignId: string; invitationId: string }
  /** An employer blocked a worker, or let them in again. */
  | { kind: 'block-changed'; employerId: string; workerId: string }
  | { kind: 'slot-taken'; campaignId: string; reservationId: string }
  | { kind: 'reservation-extended'; campaignId: string; reservationId: string }
  | { kind: 'reservation-given-up'; campaignId: string; reservationId: string }
  | { kind: 'reservation-lapsed'; campaignId: string; reservationId: string }
  | { kind: 'visit-started'; campaignId: string; visitId: string }
  | { kind: 'visit-paid'; campaignId: string; visitId: string }
  | { kind: 'visit-lapsed'; campaignId: string; visitId: string }
  | { kind: 'proof-submitted'; submissionId: string }
  | { kind: 'proof-resubmitted'; submissionId: string; unchanged: boolean }
  | { kind: 'submission-satisfied'; submissionId: string; by: 'EMPLOYER' | 'SILENCE' }
  | { kind: 'correction-asked'; submissionId: string }
  | { kind: 'correction-lapsed'; submissionId: string }
  | { kind: 'submission-not-satisfied'; submissionId: string; paid: boolean }
  | { kind: 'held-reward-returned'; submissionId: string }
  | { kind: 'submission-rated'; submissionId: string; hasWords: boolean }
  | { kind: 'review-due-soon'; submissionId: string }
  | { kind: 'jobs-found'; memberId: string; campaignIds: readonly string[] }
  | { kind: 'employer-rated'; submissionId: string; hasWords: boolean }
  | { kind: 'breaker-tripped'; campaignId: string; breakerId: string }
  | { kind: 'breaker-closed'; campaignId: string; breakerId: string }
  | { kind: 'verdict-held'; submissionId: string; heldVerdictId: string }
  | { kind: 'held-verdict-decided'; submissionId: string; heldVerdictId: string }
  | { kind: 'contest-opened'; contestId: string; submissionId: string }
  | { kind: 'contest-statement'; contestId: string; submissionId: string; side: 'WORKER' | 'EMPLOYER' }
  | { kind: 'contest-claimed'; contestId: string }
  | { kind: 'contest-given-back'; contestId: string }
  | { kind: 'contest-decided'; contestId: string; submissionId: string; won: boolean }
  | { kind: 'order-placed'; orderId: string }
  | { kind: 'order-accepted'; orderId: string }
  | { kind: 'order-delivered'; orderId: string; by: 'BUYER' | 'SELLER' }
  | { kind: 'order-revision-asked'; orderId: string; by: 'BUYER' | 'SELLER' }
  | { kind: 'order-stood'; orderId: string; by: 'BUYER' | 'SELLER' }
  | { kind: 'order-content'; orderId: string; by: 'BUYER' | 'SELLER' }
  /** `by`: who ended it; `null`: the clock. */
  | { kind: 'order-ended'; orderId: string; by: 'BUYER' | 'SELLER' | null; completed: boolean }
  | { kind: 'order-due-soon'; orderId: string; to: readonly ('BUYER' | 'SELLER')[] }
  | { kind: 'order-late'; orderId: string }
  | { kind: 'order-rated'; orderId: string; by: 'BUYER' | 'SELLER'; hasWords: boolean }
  | { kind: 'order-said'; orderId: string; messageId: string; by: 'BUYER' | 'SELLER' }
  | { kind: 'dispute-opened'; disputeId: string; orderId: string; side: 'BUYER' | 'SELLER' }
  | { kind: 'dispute-statement'; disputeId: string; orderId: string; side: 'BUYER' | 'SELLER' }
  | { kind: 'dispute-claimed'; disputeId: string; orderId: string }
  | { kind: 'dispute-given-back'; disputeId: string; orderId: string }
  | { kind: 'dispute-decided'; disputeId: string; orderId: string }
  | { kind: 'dispute-conceded'; disputeId: string; orderId: string; side: 'BUYER' | 'SELLER' }
  | { kind: 'withdrawal-moved'; withdrawalId: string; memberId: string }
  | { kind: 'withdrawal-overdue'; withdrawalId: string; memberId: string }
  | { kind: 'withdrawal-completed'; withdrawalId: string; memberId: string }
  | { kind: 'withdrawal-rejected'; withdrawalId: string; memberId: string }
  | { kind: 'withdrawal-held'; withdrawalId: string; memberId: string }
  | { kind: 'withdrawal-returned'; withdrawalId: string; memberId: string }
  | { kind: 'topped-up'; topUpId: string; memberId: string }
  | { kind: 'top-up-over'; topUpId: string; memberId: string }
  | { kind: 'top-up-mismatched'; topUpId: string; memberId: string }
  | { kind: 'identities-linked'; memberId: string; tell: 'telegram' | 'discord' }
  /** `tell`: whoever stays was not the one who did it. */
  | { kind: 'identity-unlinked'; memberId: string; platform: 'telegram' | 'discord'; tell: boolean }
  | { kind: 'member-erased'; memberId: string }
  | { kind: 'report-closed'; reportId: string; memberId: string }
  | { kind: 'member-frozen'; freezeId: string; memberId: string }
  | { kind: 'freeze-over'; freezeId: string; memberId: string }
  | { kind: 'member-adjusted'; adjustmentId: string; memberId: string }
  | { kind: 'ticket-opened'; ticketId: string }
  | { kind: 'ticket-claimed'; ticketId: string }
  | { kind: 'ticket-given-back'; ticketId: string }
  | { kind: 'ticket-message'; ticketId: string; messageId: string; memberId: string | null }
  | { kind: 'ticket-answered'; ticketId: string; messageId: string; memberId: string }
  | { kind: 'ticket-closed'; ticketId: string; messageId: string; memberId: string }
  | { kind: 'ticket-solved'; ticketId: string }
  | { kind: 'ticket-reopened'; ticketId: string; messageId: string; memberId: string | null }

export type EventKind = DomainEvent['kind']
export type EventOf<K extends EventKind> = Extract<DomainEvent, { kind: K }>
