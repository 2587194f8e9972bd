import type { NoticeKind } from './notices-for.ts'

/** What a member may turn off in the settings. */
export const TOPICS = ['proofs', 'reminders', 'payments', 'progress', 'orders', 'hiring', 'new-jobs'] as const
export type Topic = (typeof TOPICS)[number]

/**
 * `topic`: what it is turned off with; `null` for what cannot be turned off, because somebody's money or record
 * is decided on and there is a time to answer. `merges`: three of them soon after each other become one message;
 * not those that are few, and each of which has its own buttons that no list has.
 */
type Manner = { topic: Topic | null; merges: boolean }

/** Total, so that a new kind of notice does not compile before somebody has decided on both. */
export const mannerOf: Readonly<Record<NoticeKind, Manner>> = {
  'new-proof': { topic: 'proofs', merges: true },
  'proof-again': { topic: 'proofs', merges: true },
  'review-due': { topic: 'reminders', merges: true },
  'slot-lapsed': { topic: 'reminders', merges: true },
  paid: { topic: 'payments', merges: true },
  'paid-by-silence': { topic: 'payments', merges: true },
  rated: { topic: 'payments', merges: true },
  'approved-for-you': { topic: 'progress', merges: true },
  'correction-lapsed-employer': { topic: 'progress', merges: true },
  'held-returned': { topic: 'progress', merges: true },
  'nearly-full': { topic: 'progress', merges: true },
  finished: { topic: 'progress', merges: true },
  'employer-rated': { topic: 'progress', merges: true },
  invited: { topic: 'hiring', merges: true },
  'invitation-accepted': { topic: 'hiring', merges: true },
  'invitation-declined': { topic: 'hiring', merges: true },
  'jobs-found': { topic: 'new-jobs', merges: false },
  'correction-asked': { topic: null, merges: true },
  'correction-lapsed': { topic: null, merges: true },
  'not-satisfied': { topic: null, merges: true },
  'breaker-tripped': { topic: null, merges: false },
  'breaker-closed': { topic: null, merges: false },
  'verdict-decided': { topic: null, merges: true },
  'contest-opened': { topic: null, merges: false },
  'contest-statement': { topic: null, merges: false },
  'contest-decided': { topic: null, merges: false },
  'order-placed': { topic: null, merges: true },
  'order-accepted': { topic: 'orders', merges: true },
  'order-delivered': { topic: null, merges: true },
  'order-revision': { topic: null, merges: true },
  'order-stood': { topic: null, merges: true },
  'order-content': { topic: 'orders', merges: true },
  'order-completed': { topic: 'orders', merges: true },
  'order-cancelled': { topic: null, merges: true },
  'order-due-soon': { topic: 'reminders', merges: true },
  'order-late': { topic: null, merges: true },
  'order-rated': { topic: 'orders', merges: true },
  // Each message is answered where it stands.
  'order-message': { topic: null, merges: false },
  'dispute-opened': { topic: null, merges: false },
  'dispute-statement': { topic: null, merges: false },
  'dispute-decided': { topic: null, merges: false },
  'dispute-conceded': { topic: null, merges: false },
  'voucher-expiring': { topic: null, merges: false },
  'voucher-expired': { topic: null, merges: false },
  'withdrawal-overdue': { topic: null, merges: true },
  'withdrawal-completed': { topic: null, merges: false },
  'withdrawal-rejected': { topic: null, merges: false },
  'withdrawal-held': { topic: null, merges: false },
  'withdrawal-returned': { topic: null, merges: false },
  'topped-up': { topic: null, merges: false },
  'top-up-mismatched': { topic: null, merges: false },
  'report-closed': { topic: null, merges: false },
  linked: { topic: null, merges: false },
  unlinked: { topic: null, merges: false },
  'ticket-message': { topic: null, merges: false },
  'ticket-answer': { topic: null, merges: false },
  'ticket-closed': { topic: null, merges: false },
  'ticket-reopened': { topic: null, merges: false },
  frozen: { topic: null, merges: false },
  unfrozen: { topic: null, merges: false },
  adjusted: { topic: null, merges: false },
  'taken-down': { topic: null, merges: false },
  'offer-taken-down': { topic: null, merges: false },
  'job-frozen': { topic: null, merges: false },
  'work-frozen': { topic: null, merges: false },
  'job-unfrozen': { topic: null, merges: false },
  'work-unfrozen': { topic: null, merges: false },
}
