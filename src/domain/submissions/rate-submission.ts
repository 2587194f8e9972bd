import { z } from 'zod'
import { after, DAY_MS } from '../kit/clock.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'

export const FEEDBACK_MAX = 1000

/** How long after the verdict stars and feedback can be added or changed. */
export const RATING_WINDOW_MS = 7 * DAY_MS

/** Adds stars (1 to 5) or feedback to a satisfied submission, within seven days of the verdict. */
export const rateSubmission = useCase({
  name: 'rate-submission',
  input: z.object({
    submission: idSchema,
    rating: z.union([
      z.object({ stars: z.number().int().min(1).max(5) }),
      z.object({ feedback: z.string().trim().min(1).max(FEEDBACK_MAX) }),
    ]),
  }),
  read: (store, { submission }) => store.db.submission.findUnique({ where: { id: submission } }),
  decide(submission, { input, actor, now }) {
    if (!submission || !isMember(actor, submission.employerId)) {
      return refuse({ code: 'not-found', what: 'submission' })
    }
    if (submission.state !== 'SATISFIED' || submission.verdictAt === null) {
      return refuse({ code: 'not-rateable', submissionId: submission.id })
    }
    if (after(submission.verdictAt, RATING_WINDOW_MS) < now) {
      return refuse({ code: 'feedback-over', submissionId: submission.id })
    }
    return decide({
      patches: [{ table: 'submission', row: submission, set: input.rating }],
      events: [
        { kind: 'submission-rated', submissionId: submission.id, hasWords: 'feedback' in input.rating },
      ],
      answer: { submissionId: submission.id },
    })
  },
})
