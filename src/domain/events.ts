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
  | { kind: 'campaign-edited'; campaignId: string }
  | { kind: 'slots-added'; campaignId: string }
  | { kind: 'campaign-nearly-full'; campaignId: string }
  | { kind: 'campaign-finished'; campaignId: string }
  | { kind: 'worker-invited'; campaignId: string; invitationId: string }
  | { kind: 'invitation-accepted'; campaignId: string; invitationId: string }
  | { kind: 'invitation-declined'; campaignId: string; invitationId: string }
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
  | { kind: 'contest-opened'; contestId: string; submissionId: string }
  | { kind: 'contest-statement'; contestId: string; submissionId: string; side: 'WORKER' | 'EMPLOYER' }
  | { kind: 'contest-claimed'; contestId: string }
  | { kind: 'contest-given-back'; contestId: string }
  | { kind: 'contest-decided'; contestId: string; submissionId: string; won: boolean }
  | { kind: 'withdrawal-moved'; withdrawalId: string; memberId: string }
  | { kind: 'withdrawal-completed'; withdrawalId: string; memberId: string }
  | { kind: 'withdrawal-rejected'; withdrawalId: string; memberId: string }
  | { kind: 'withdrawal-held'; withdrawalId: string; memberId: string }
  | { kind: 'withdrawal-returned'; withdrawalId: string; memberId: string }
  | { kind: 'identities-linked'; memberId: string; tell: 'telegram' | 'discord' }
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
