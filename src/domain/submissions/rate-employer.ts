import { z } from 'zod'
import type { Prisma } from '../../generated/prisma/client.ts'
import { after } from '../kit/clock.ts'
import { decide, type Refusal, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { FEEDBACK_MAX, RATING_WINDOW_MS } from './rate-submission.ts'

type Rateable = Prisma.SubmissionGetPayload<{ include: { campaign: true } }>

/**
 * Why a worker cannot rate the employer of a submission; `null` while they can: for seven days after a verdict,
 * or after the time to answer a correction ended.
 */
export function whyNotRateEmployer(submission: Rateable, now: Date): Refusal | null {
  const endedAt = endOf(submission)
  if (endedAt === null) return { code: 'employer-not-rateable', submissionId: submission.id }
  return after(endedAt, RATING_WINDOW_MS) < now
    ? { code: 'feedback-over', submissionId: submission.id }
    : null
}

/** A lapsed correction has no verdict; it ended when its time was over. */
function endOf({ state, verdictAt, correctionAt, campaign }: Rateable): Date | null {
  if (state === 'LAPSED') return correctionAt && after(correctionAt, Number(campaign.revisionMs))
  return verdictAt
}

/** The worker rates the employer with stars (1 to 5) or words. Refuses anybody else, too early and too late. */
export const rateEmployer = useCase({
  name: 'rate-employer',
  input: z.object({
    submission: idSchema,
    rating: z.union([
      z.object({ stars: z.number().int().min(1).max(5) }),
      z.object({ feedback: z.string().trim().min(1).max(FEEDBACK_MAX) }),
    ]),
  }),
  read: (store, { submission }) =>
    store.db.submission.findUnique({ where: { id: submission }, include: { campaign: true } }),
  decide(submission, { input, actor, now }) {
    if (!submission || !isMember(actor, submission.workerId)) {
      return refuse({ code: 'not-found', what: 'submission' })
    }
    const why = whyNotRateEmployer(submission, now)
    if (why) return refuse(why)
    const { rating } = input
    const set = 'stars' in rating ? { workerStars: rating.stars } : { workerFeedback: rating.feedback }
    return decide({
      patches: [{ table: 'submission', row: submission, set }],
      events: [{ kind: 'employer-rated', submissionId: submission.id, hasWords: 'feedback' in rating }],
      answer: { submissionId: submission.id },
    })
  },
})
