import { MAX_TURNS } from '../../domain/campaigns/turns.rules.ts'
import type { SubmissionCard } from '../../domain/submissions/read-submission.ts'
import { bold, money, type Text, time, user } from '../kit/span.ts'
import type { Block, View } from '../kit/view.ts'
import { contestBlocks } from './contest-blocks.ts'
import { feedbackText } from './feedback-text.ts'
import { button, buttons, text } from './parts.ts'
import { type ReviewFacts, reviewView } from './review-view.ts'
import type { Viewer } from './view-context.ts'
import { submissionView } from './work-views.ts'

/** Notices that are a review card. */
export type ReviewNoticeKind = 'new-proof' | 'proof-again' | 'review-due'
/** Notices about a submission that tell, and lead on. */
export type PlainNoticeKind =
  | 'paid'
  | 'paid-by-silence'
  | 'approved-for-you'
  | 'correction-lapsed'
  | 'correction-lapsed-employer'
  | 'not-satisfied'
  | 'held-returned'
  | 'rated'

/** The sentence a notice begins with. */
function sentence(
  v: Viewer,
  kind: ReviewNoticeKind | PlainNoticeKind | 'correction-asked',
  submission: SubmissionCard,
): Text {
  const title = submission.campaign.title
  const amount = money(submission.rewardMicros)
  switch (kind) {
    case 'new-proof':
      return v.say('notice-new-proof', { title })
    case 'proof-again':
      return v.say('notice-proof-again', { title })
    case 'paid':
      return v.say('notice-paid', { title, amount })
    case 'paid-by-silence':
      return v.say('notice-paid-by-silence', { title, amount })
    case 'approved-for-you':
      return v.say('notice-approved-for-you', { title, amount })
    case 'correction-asked':
      return v.say('notice-correction-asked', { title })
    case 'correction-lapsed':
      return v.say('notice-correction-lapsed', { title })
    case 'correction-lapsed-employer':
      return v.say('notice-correction-lapsed-employer', { title })
    case 'not-satisfied':
      return submission.state === 'NOT_SATISFIED_PAID'
        ? v.say('notice-not-satisfied-paid', { title, amount })
        : v.say('notice-not-satisfied-held', { title, due: time(submission.dueAt ?? v.now) })
    case 'held-returned':
      return v.say('notice-held-returned', {
        title,
        amount: money(submission.rewardMicros + submission.feeMicros),
      })
    case 'review-due':
      return v.say('notice-review-due', { title, due: time(submission.dueAt ?? v.now) })
    case 'rated':
      return v.say('notice-feedback', { title })
    default:
      return kind satisfies never
  }
}

/** A new proof, or the reminder about one: the review card itself, so that one press decides. */
export function reviewNotice(v: Viewer, kind: ReviewNoticeKind, facts: ReviewFacts): View {
  return reviewView(v, facts, 0, sentence(v, kind, facts.submission))
}

/** "Sent back": the reason, and what can be done about it in one tap. */
export function correctionNotice(v: Viewer, submission: SubmissionCard): View {
  return submissionView(v, submission, 0, sentence(v, 'correction-asked', submission))
}

/** A notice that tells, and leads on. */
export function plainNotice(v: Viewer, kind: PlainNoticeKind, submission: SubmissionCard): View {
  const blocks: Block[] = [text(bold(...sentence(v, kind, submission)))]
  if (kind === 'not-satisfied' && submission.finalReason)
    blocks.push({ kind: 'quote', text: [user(submission.finalReason)] })
  if (kind === 'not-satisfied') blocks.push(...contestBlocks(v, submission, 'WORKER'))
  if (kind === 'rated' && submission.feedback)
    blocks.push({ kind: 'quote', text: feedbackText(v.say, submission.feedback) })
  const id = { submission: submission.id }
  const toWorker = ['paid', 'paid-by-silence', 'correction-lapsed', 'not-satisfied', 'rated'].includes(kind)
  blocks.push(
    toWorker
      ? buttons(button(v, 'button-to-submission', 'submission', id), button(v, 'button-wallet', 'wallet'))
      : buttons(button(v, 'button-to-submission', 'reviewCard', id), button(v, 'button-wallet', 'wallet')),
  )
  const good = kind === 'paid' || kind === 'paid-by-silence' || kind === 'rated'
  return { accent: good ? 'good' : 'neutral', blocks }
}

/** A slot's time was over; `turn`: which of the turns a member has at a job it was. */
export function slotLapsedNotice(
  v: Viewer,
  { turn, campaign }: { turn: number; campaign: { id: string; title: string } },
): View {
  const { id, title } = campaign
  const others = button(v, 'button-other-jobs', 'jobs')
  const isLast = turn >= MAX_TURNS
  return {
    accent: 'warn',
    blocks: [
      text(...v.say(isLast ? 'notice-slot-lapsed-last' : 'notice-slot-lapsed', { title })),
      isLast ? buttons(others) : buttons(button(v, 'button-to-job', 'job', { campaign: id }), others),
    ],
  }
}
