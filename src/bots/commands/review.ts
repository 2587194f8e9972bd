import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Refusal } from '../../domain/kit/refusal.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { approveSubmission } from '../../domain/submissions/approve-submission.ts'
import { rateSubmission } from '../../domain/submissions/rate-submission.ts'
import { readSubmissionFor } from '../../domain/submissions/read-submission.ts'
import { countWaiting, nextWaiting, placeInQueue } from '../../domain/submissions/review-queue.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { money, type Text } from '../kit/span.ts'
import { button, buttons, text } from '../views/parts.ts'
import { readReviewFacts } from '../views/read-review-facts.ts'
import { refusalWords } from '../views/refusal-view.ts'
import { reviewView } from '../views/review-view.ts'
import { refused, shown, shownOf, viewer } from './answering.ts'
import { readOwn, reviewListResult } from './bulk-approve.ts'

/** The review queue: the proof that silence would decide first; of one job with several, all that wait. */
export const review: Command = {
  ...entries.review,
  menu: { name: 'review', platforms: BOTH },
  async run(ctx, { campaign = '' }) {
    const own = await readOwn(ctx, campaign)
    const several = own && (await countWaiting(ctx.domain.store, ctx.me.memberId, own.id)) > 1
    if (several) return reviewListResult(ctx, own, 1)
    const filter = own ? { campaignId: own.id } : {}
    const nextId = await nextWaiting(ctx.domain.store, ctx.me.memberId, filter)
    return nextId ? reviewResult(ctx, nextId) : nothingToReview(ctx)
  },
}

/** One review card. */
export const reviewCard: Command = {
  ...entries.reviewCard,
  run: (ctx, { submission = '', shown: picture }) => reviewResult(ctx, submission, shownOf(picture)),
}

/** The proof that waits after this one. */
export const reviewNext: Command = {
  ...entries.reviewNext,
  async run(ctx, { submission = '' }) {
    const current = await readSubmissionFor(ctx.domain.store, submission, ctx.me.memberId)
    const after = current?.employerId === ctx.me.memberId ? { after: placeInQueue(current) } : {}
    const nextId = await nextWaiting(ctx.domain.store, ctx.me.memberId, after)
    return nextId ? reviewResult(ctx, nextId) : nothingToReview(ctx)
  },
}

/** "Approve & pay": the press commits and pays; the card becomes its receipt. */
export const approve: Command = {
  ...entries.approve,
  async run(ctx, { submission = '' }) {
    if (!ID_PATTERN.test(submission)) return refused(ctx, { code: 'not-found', what: 'submission' })
    const outcome = await perform(ctx.domain, approveSubmission, {
      input: { submission },
      actor: ctx.actor,
      key: ctx.key,
    })
    if (!outcome.ok) return reviewRefused(ctx, submission, outcome.refusal)
    const facts = await readReviewFacts(ctx.domain.store, submission, ctx.me.memberId)
    if (!facts) return refused(ctx, { code: 'not-found', what: 'submission' })
    return shown(
      reviewView(viewer(ctx), facts, 0),
      ctx.say('approved', { amount: money(facts.submission.rewardMicros) }),
    )
  },
}

/** One to five stars for work that was paid. */
export const rate: Command = {
  ...entries.rate,
  async run(ctx, { submission = '', stars = '' }) {
    if (!ID_PATTERN.test(submission) || !/^[1-5]$/.test(stars))
      return refused(ctx, { code: 'not-found', what: 'submission' })
    const input = { submission, rating: { stars: Number(stars) } }
    const outcome = await perform(ctx.domain, rateSubmission, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return reviewRefused(ctx, submission, outcome.refusal)
    return reviewResult(ctx, submission, 0, ctx.say('rated', { stars: Number(stars) }))
  },
}

/** The card as it stands today, with a short word above it. */
export async function reviewResult(ctx: Ctx, submission: string, picture = 0, toast?: Text): Promise<Result> {
  const facts = await readReviewFacts(ctx.domain.store, submission, ctx.me.memberId)
  if (!facts) return refused(ctx, { code: 'not-found', what: 'submission' })
  return shown(reviewView(viewer(ctx), facts, picture), toast)
}

/** A verdict that came too late, or twice: today's card says what is true, the toast says why. */
export async function reviewRefused(ctx: Ctx, submission: string, refusal: Refusal): Promise<Result> {
  const card = await reviewResult(ctx, submission)
  return card.form ? refused(ctx, refusal) : { ...card, toast: refusalWords(viewer(ctx), refusal) }
}

function nothingToReview(ctx: Ctx): Result {
  const v = viewer(ctx)
  return {
    view: {
      accent: 'neutral',
      blocks: [
        text(...ctx.say('review-none')),
        buttons(button(v, 'button-my-campaigns', 'campaigns'), button(v, 'button-home', 'home')),
      ],
    },
  }
}
