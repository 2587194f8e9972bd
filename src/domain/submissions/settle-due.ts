import type { Prisma } from '../../generated/prisma/client.ts'
import { voiding } from '../breaker/breaker.rules.ts'
import { freeSlot, returnSlot } from '../campaigns/free-slot.rules.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { paySlot } from './pay-slot.rules.ts'
import { submissionMachine } from './submission.machine.ts'

/** A submission with what its deadlines need to know: of its campaign, and the verdict that waits for a moderator. */
export type DueSubmission = Prisma.SubmissionGetPayload<{ include: { campaign: true; heldVerdict: true } }>

/**
 * Silence: the employer did nothing until the deadline, so the submission is satisfied and paid. A "not satisfied"
 * that waits for a moderator is as good as nothing.
 */
export function decideSilence(submission: DueSubmission, { now }: { now: Date }) {
  const waiting = submission.state === 'SUBMITTED' || submission.state === 'RESUBMITTED'
  if (!waiting || !isDue(submission, now)) return notDue(submission)
  return decide({
    unfrozen: [submission.campaignId],
    transitions: [
      transition(submissionMachine, submission, 'SATISFIED', {
        verdictAt: now,
        verdictBy: 'SILENCE',
        dueAt: null,
        remindAt: null,
        heldVerdictId: null,
      }),
      ...voiding(submission.heldVerdict, now),
    ],
    postings: [paySlot(submission)],
    events: [{ kind: 'submission-satisfied' as const, submissionId: submission.id, by: 'SILENCE' as const }],
    answer: { submissionId: submission.id },
  })
}

/** No answer to a correction: the slot is freed unpaid. It counts in no rate of the worker's. */
export function decideCorrectionLapse(submission: DueSubmission, { now }: { now: Date }) {
  if (submission.state !== 'CORRECTION_ASKED' || !isDue(submission, now)) return notDue(submission)
  const freed = freeSlot(submission)
  return decide({
    unfrozen: [submission.campaignId],
    transitions: [transition(submissionMachine, submission, 'LAPSED', { dueAt: null })],
    ...freed,
    events: [{ kind: 'correction-lapsed' as const, submissionId: submission.id }],
    answer: { submissionId: submission.id },
  })
}

/**
 * The contest window of a final "not satisfied" under `refund` is over: reward and fee return. Contested ones wait
 * for the contest, which has a deadline of its own.
 */
export function decideHeldReturn(submission: DueSubmission, { now }: { now: Date }) {
  const waits = submission.state === 'NOT_SATISFIED_HELD' && !submission.contested
  if (!waits || !isDue(submission, now)) return notDue(submission)
  return decide({
    unfrozen: [submission.campaignId],
    transitions: [transition(submissionMachine, submission, 'NOT_SATISFIED_RETURNED', { dueAt: null })],
    postings: [returnSlot(submission)],
    events: [{ kind: 'held-reward-returned' as const, submissionId: submission.id }],
    answer: { submissionId: submission.id },
  })
}

/** The employer is reminded once before silence decides. */
export function decideReminder(submission: DueSubmission, { now }: { now: Date }) {
  if (submission.remindAt === null || submission.remindAt > now || submission.campaign.frozenAt) {
    return notDue(submission)
  }
  return decide({
    unfrozen: [submission.campaignId],
    patches: [{ table: 'submission' as const, row: submission, set: { remindAt: null } }],
    events: [{ kind: 'review-due-soon' as const, submissionId: submission.id }],
    answer: { submissionId: submission.id },
  })
}

/** While its job is frozen nothing is due: the deadline moves on when that is over. */
function isDue({ dueAt, campaign }: DueSubmission, now: Date): boolean {
  return dueAt !== null && dueAt <= now && campaign.frozenAt === null
}

function notDue(submission: DueSubmission) {
  return refuse({ code: 'review-moved-on', submissionId: submission.id, state: submission.state })
}
