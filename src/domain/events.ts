/**
 * What happened, as the outbox keeps it: ids only. Notices read the facts when they are made, so they tell
 * the truth of that moment.
 */
export type DomainEvent =
  | { kind: 'voucher-redeemed'; voucherId: string; memberId: string }
  | { kind: 'campaign-published'; campaignId: string }
  | { kind: 'campaign-paused'; campaignId: string }
  | { kind: 'campaign-resumed'; campaignId: string }
  | { kind: 'campaign-stopped'; campaignId: string }
  | { kind: 'worker-invited'; campaignId: string; invitationId: string }
  | { kind: 'slot-taken'; campaignId: string; reservationId: string }
  | { kind: 'reservation-extended'; campaignId: string; reservationId: string }
  | { kind: 'reservation-given-up'; campaignId: string; reservationId: string }
  | { kind: 'reservation-lapsed'; campaignId: string; reservationId: string }
  | { kind: 'proof-submitted'; submissionId: string }
  | { kind: 'proof-resubmitted'; submissionId: string; unchanged: boolean }
  | { kind: 'submission-satisfied'; submissionId: string; by: 'EMPLOYER' | 'SILENCE' }
  | { kind: 'correction-asked'; submissionId: string }
  | { kind: 'correction-lapsed'; submissionId: string }
  | { kind: 'submission-not-satisfied'; submissionId: string; paid: boolean }
  | { kind: 'held-reward-returned'; submissionId: string }
  | { kind: 'submission-rated'; submissionId: string; hasWords: boolean }
  | { kind: 'review-due-soon'; submissionId: string }

export type EventKind = DomainEvent['kind']
export type EventOf<K extends EventKind> = Extract<DomainEvent, { kind: K }>
