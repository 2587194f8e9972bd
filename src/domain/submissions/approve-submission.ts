import { z } from 'zod'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { paySlot } from './pay-slot.rules.ts'
import { submissionMachine } from './submission.machine.ts'

/**
 * "Approve & pay": the press commits and pays in that instant, exactly once. Refuses who is not the employer,
 * and a submission that is no longer waiting for review (approved already, approved by silence, sent back).
 */
export const approveSubmission = useCase({
  name: 'approve-submission',
  input: z.object({ submission: idSchema }),
  read: (store, { submission }) => store.db.submission.findUnique({ where: { id: submission } }),
  decide(submission, { actor, now }) {
    if (!submission || !isMember(actor, submission.employerId)) {
      return refuse({ code: 'not-found', what: 'submission' })
    }
    if (submission.state !== 'SUBMITTED' && submission.state !== 'RESUBMITTED') {
      return refuse({ code: 'review-moved-on', submissionId: submission.id, state: submission.state })
    }
    return decide({
      transitions: [
        transition(submissionMachine, submission, 'SATISFIED', {
          verdictAt: now,
          verdictBy: 'EMPLOYER',
          dueAt: null,
          remindAt: null,
        }),
      ],
      postings: [paySlot(submission)],
      events: [{ kind: 'submission-satisfied', submissionId: submission.id, by: 'EMPLOYER' }],
      answer: { submissionId: submission.id },
    })
  },
})
