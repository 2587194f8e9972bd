import { z } from 'zod'
import type { HeldVerdict, Submission } from '../../generated/prisma/client.ts'
import { voiding } from '../breaker/breaker.rules.ts'
import { readWhyFrozen } from '../campaigns/read-campaign-freeze.ts'
import { type Decision, transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { paySlot } from './pay-slot.rules.ts'
import { submissionMachine } from './submission.machine.ts'

/**
 * "Approve & pay": the press commits and pays in that instant, exactly once. Refuses who is not the employer,
 * a submission that is no longer waiting for review (approved already, approved by silence, sent back), and one of a
 * frozen job, which the commit itself finds out: looking at the job first would cost every approval a further read. A
 * "not satisfied" of the employer's that waits for a moderator is void with it.
 */
export const approveSubmission = useCase({
  name: 'approve-submission',
  input: z.object({ submission: idSchema }),
  async read(store, { submission: id }, _actor, { failed }) {
    const submission = await store.db.submission.findUnique({ where: { id } })
    const heldId = submission?.heldVerdictId
    const held = heldId ? await store.db.heldVerdict.findUnique({ where: { id: heldId } }) : null
    const frozen = submission && (await readWhyFrozen(store, submission.campaignId, failed))
    return { submission, held, frozen }
  },
  decide({ submission, held, frozen }, { actor, now }) {
    if (!submission || !isMember(actor, submission.employerId)) {
      return refuse({ code: 'not-found', what: 'submission' })
    }
    if (submission.state !== 'SUBMITTED' && submission.state !== 'RESUBMITTED') {
      return refuse({ code: 'review-moved-on', submissionId: submission.id, state: submission.state })
    }
    if (frozen) return refuse(frozen)
    return decide(approval(submission, held, now))
  },
})

/** The decision that makes a waiting submission satisfied and pays its slot. `held`: what waits for a moderator about it. */
export function approval(
  submission: Submission,
  held: HeldVerdict | null,
  now: Date,
): Decision<{ submissionId: string }> {
  const verdict = {
    verdictAt: now,
    verdictBy: 'EMPLOYER',
    dueAt: null,
    remindAt: null,
    heldVerdictId: null,
  } as const
  return {
    unfrozen: [submission.campaignId],
    transitions: [transition(submissionMachine, submission, 'SATISFIED', verdict), ...voiding(held, now)],
    postings: [paySlot(submission)],
    events: [{ kind: 'submission-satisfied', submissionId: submission.id, by: 'EMPLOYER' }],
    answer: { submissionId: submission.id },
  }
}
