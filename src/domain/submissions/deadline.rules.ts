import { after } from '../kit/clock.ts'

export type ReviewTerms = { autoApproveMs: bigint; reviewReminderMs: bigint }

/**
 * When silence approves a proof that arrives now, and when the employer is reminded before it. Stored with
 * the submission when the clock begins. No reminder where it would fall before the proof arrived.
 */
export function reviewDeadline(now: Date, terms: ReviewTerms): { dueAt: Date; remindAt: Date | null } {
  const dueAt = after(now, Number(terms.autoApproveMs))
  const remindAt = after(dueAt, -Number(terms.reviewReminderMs))
  return { dueAt, remindAt: remindAt > now ? remindAt : null }
}

/**
 * True once silence has decided, whether or not a sweep has come by to pay: the deadline is the moment that
 * counts, so a "not satisfied" after it comes too late.
 */
export function isDecidedBySilence(waiting: { dueAt: Date | null }, now: Date): boolean {
  return waiting.dueAt !== null && waiting.dueAt <= now
}
