import { perform } from '../../domain/kit/use-case.ts'
import { askCorrection, REASON_MAX } from '../../domain/submissions/ask-correction.ts'
import { rateSubmission } from '../../domain/submissions/rate-submission.ts'
import { rejectFinally } from '../../domain/submissions/reject-finally.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx } from '../kit/command.ts'
import type { Field } from '../kit/field.ts'
import { textAnswer } from '../kit/form.ts'
import { plain, type Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { heldVerdictOf } from '../views/breaker-blocks.ts'
import { feedbackField, storedFeedback } from '../views/feedback-text.ts'
import { duration } from '../views/parts.ts'
import { readReviewFacts } from '../views/read-review-facts.ts'
import type { ReviewFacts } from '../views/review-view.ts'
import { instead, viewer } from './answering.ts'
import { reviewRefused, reviewResult } from './review.ts'

/** "Not satisfied", the first time: a reason, then the worker may correct it. */
export const correct: Command = {
  ...entries.correct,
  async form(ctx, { submission = '' }) {
    const facts = await readJudgeable(ctx, submission, 'SUBMITTED')
    if (!facts) return instead(await reviewResult(ctx, submission))
    const time = duration(viewer(ctx), Number(facts.submission.campaign.revisionMs))
    return {
      form: {
        title: ctx.say('correction-title'),
        intro: [...ctx.say('correction-intro', { time }), ...waitNote(ctx, facts)],
        fields: [reasonField(ctx, words(ctx.say('correction-reason')))],
        send: null,
      },
    }
  },
  async run(ctx, { submission = '' }, answers) {
    const input = { submission, reason: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, askCorrection, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return reviewRefused(ctx, submission, outcome.refusal)
    const { held } = outcome.answer
    return reviewResult(ctx, submission, 0, ctx.say(held ? 'verdict-held' : 'correction-asked'))
  },
}

/** "Not satisfied", after the correction: final. The last button says so again. */
export const reject: Command = {
  ...entries.reject,
  async form(ctx, { submission = '' }) {
    const facts = await readJudgeable(ctx, submission, 'RESUBMITTED')
    if (!facts) return instead(await reviewResult(ctx, submission))
    const held = facts.submission.campaign.finalRejection === 'refund'
    return {
      form: {
        title: ctx.say('reject-title'),
        intro: [...ctx.say(held ? 'review-final-refund' : 'review-final-pay'), ...waitNote(ctx, facts)],
        fields: [reasonField(ctx, words(ctx.say('reject-reason')))],
        send: () => ({ label: words(ctx.say('reject-send')), tone: 'bad' }),
      },
    }
  },
  async run(ctx, { submission = '' }, answers) {
    const input = { submission, reason: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, rejectFinally, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return reviewRefused(ctx, submission, outcome.refusal)
    const { held } = outcome.answer
    return reviewResult(ctx, submission, 0, ctx.say(held ? 'verdict-held' : 'rejected'))
  },
}

/** Words for the worker, beside the stars; optional, for seven days. */
export const feedback: Command = {
  ...entries.feedback,
  async form(ctx, { submission = '' }) {
    const facts = await readReviewFacts(ctx.domain.store, submission, ctx.me.memberId)
    if (facts?.submission.state !== 'SATISFIED') return instead(await reviewResult(ctx, submission))
    return {
      form: {
        title: ctx.say('feedback-title'),
        intro: [],
        fields: [feedbackField(ctx.say, 'worker', words(ctx.say('feedback-ask')))],
        send: null,
      },
    }
  },
  async run(ctx, { submission = '' }, answers) {
    const said = storedFeedback(ctx.say, 'worker', textAnswer(answers, 'feedback'))
    const input = { submission, rating: { feedback: said } }
    const outcome = await perform(ctx.domain, rateSubmission, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return reviewRefused(ctx, submission, outcome.refusal)
    return reviewResult(ctx, submission, 0, ctx.say('feedback-saved'))
  },
}

/** What can be judged "not satisfied" now; `null`: today's card says why not. */
async function readJudgeable(ctx: Ctx, id: string, state: 'SUBMITTED' | 'RESUBMITTED') {
  const facts = await readReviewFacts(ctx.domain.store, id, ctx.me.memberId)
  if (facts?.submission.state !== state || facts.submission.campaign.frozenAt) return null
  return heldVerdictOf(facts.submission) ? null : facts
}

/** While the breaker of its job is open, a "not satisfied" waits for a moderator: said before it is given. */
function waitNote(ctx: Ctx, { submission }: ReviewFacts): Text {
  return submission.campaign.trippedAt ? [plain(' '), ...ctx.say('verdict-will-wait')] : []
}

function reasonField(ctx: Ctx, label: string): Field {
  const chips = [
    words(ctx.say('reason-incomplete')),
    words(ctx.say('reason-unreadable')),
    words(ctx.say('reason-wrong')),
  ]
  const placeholder = chips.join(' · ').slice(0, 100)
  return {
    name: 'reason',
    kind: 'text',
    label,
    minLength: 3,
    maxLength: REASON_MAX,
    long: true,
    placeholder,
    chips,
  }
}
