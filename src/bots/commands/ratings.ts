import { readEmployerRecord } from '../../domain/campaigns/employer-record.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Refusal } from '../../domain/kit/refusal.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { rateEmployer, whyNotRateEmployer } from '../../domain/submissions/rate-employer.ts'
import { readRatings } from '../../domain/submissions/read-ratings.ts'
import { readSubmissionFor } from '../../domain/submissions/read-submission.ts'
import { readWorkerRecord } from '../../domain/submissions/success-rate.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import { words } from '../text/say.ts'
import { feedbackField, storedFeedback } from '../views/feedback-text.ts'
import { ratingsView } from '../views/rating-views.ts'
import { instead, pageOf, refused, refusedAbove, viewer } from './answering.ts'
import { submissionResult } from './submission.ts'

/** One to five stars for an employer. */
export const rateTheEmployer: Command = {
  ...entries.rateEmployer,
  async run(ctx, { submission = '', stars = '' }) {
    if (!ID_PATTERN.test(submission) || !/^[1-5]$/.test(stars))
      return refused(ctx, { code: 'not-found', what: 'submission' })
    const input = { submission, rating: { stars: Number(stars) } }
    const outcome = await perform(ctx.domain, rateEmployer, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? submissionResult(ctx, submission, 0, ctx.say('rated', { stars: Number(stars) }))
      : ratingRefused(ctx, submission, outcome.refusal)
  },
}

/** Words for an employer, beside the stars; one tap for what is often said. */
export const tellEmployer: Command = {
  ...entries.tellEmployer,
  async form(ctx, { submission: id = '' }) {
    const found = await readSubmissionFor(ctx.domain.store, id, ctx.me.memberId)
    const isMine = found?.workerId === ctx.me.memberId
    if (!found || !isMine || whyNotRateEmployer(found, ctx.domain.clock.now()))
      return instead(await submissionResult(ctx, id))
    return {
      form: {
        title: ctx.say('rate-employer-title', { title: found.campaign.title }),
        intro: [],
        fields: [feedbackField(ctx.say, 'employer', words(ctx.say('rate-employer-words')))],
        send: null,
      },
    }
  },
  async run(ctx, { submission = '' }, answers) {
    const feedback = storedFeedback(ctx.say, 'employer', textAnswer(answers, 'feedback'))
    const input = { submission, rating: { feedback } }
    const outcome = await perform(ctx.domain, rateEmployer, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? submissionResult(ctx, submission, 0, ctx.say('feedback-saved'))
      : ratingRefused(ctx, submission, outcome.refusal)
  },
}

/** What others said of me, as a worker and as an employer. */
export const ratings: Command = {
  ...entries.ratings,
  async run(ctx, { page: wanted }) {
    const { store } = ctx.domain
    const page = pageOf(wanted)
    const [worker, employer, said] = await Promise.all([
      readWorkerRecord(store, ctx.me.memberId),
      readEmployerRecord(store, ctx.me.memberId),
      readRatings(store, ctx.me.memberId, page),
    ])
    return { view: ratingsView(viewer(ctx), { worker, employer, ...said }, page) }
  },
}

async function ratingRefused(ctx: Ctx, submission: string, refusal: Refusal): Promise<Result> {
  return refusedAbove(ctx, await submissionResult(ctx, submission), refusal)
}
