import { after } from '../../domain/kit/clock.ts'
import type { PictureHint } from '../../domain/submissions/picture-hints.rules.ts'
import { RATING_WINDOW_MS } from '../../domain/submissions/rate-submission.ts'
import type { SubmissionCard } from '../../domain/submissions/read-submission.ts'
import type { WorkerRecord } from '../../domain/submissions/success-rate.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Text, user } from '../kit/span.ts'
import { act, type Block, type Button, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { heldVerdictBlocks } from './breaker-blocks.ts'
import { contestBlocks } from './contest-blocks.ts'
import { feedbackText } from './feedback-text.ts'
import { frozenBlocks } from './freeze-campaign-views.ts'
import { countryText } from './job-views.ts'
import { button, buttons, heading, hint, nameOf, percent, starSigns, text } from './parts.ts'
import { pictureHintBlocks } from './picture-hint-blocks.ts'
import { supportButton } from './support-button.ts'
import { versionButton, versionQuote, versionRows } from './taken-text-view.ts'
import type { Viewer } from './view-context.ts'
import { accentOf, isUnderWay, proofBlocks, stateLine } from './work-views.ts'
import { writeReview } from './worker-list-bytes.ts'

export type ReviewFacts = {
  submission: SubmissionCard
  worker: { name: string; country: string | null; isVerified: boolean; record: WorkerRecord }
  /** How many others wait. */
  waiting: number
  hints: PictureHint[]
}

/**
 * The review card: the proof, who sent it, and the verdict as buttons; afterwards its own receipt. `news` is its
 * heading while it is new.
 */
export function reviewView(v: Viewer, facts: ReviewFacts, shown: number, news?: Text): View {
  const { submission, worker } = facts
  const { state, campaign } = submission
  const blocks: Block[] = [
    heading(news ?? v.say('review-title', { title: campaign.title })),
    {
      kind: 'facts',
      rows: [
        { label: v.say('label-worker'), value: workerLine(v, worker) },
        { label: v.say('label-reward'), value: [bold(money(submission.rewardMicros))] },
        { label: v.say('label-state'), value: stateLine(v, submission) },
        ...versionRows(v, submission),
      ],
    },
    ...(isUnderWay(submission) ? frozenBlocks(v, campaign, 'employer') : []),
    ...versionQuote(submission),
  ]
  if (submission.correctionReason) {
    blocks.push(text(...v.say('review-asked-before')), {
      kind: 'quote',
      text: [user(submission.correctionReason)],
    })
    if (submission.stoodByProof) blocks.push(text(...v.say('review-stands')))
  }
  blocks.push(
    ...proofBlocks(v, submission, shown, (n) => press('reviewCard', { submission: submission.id, shown: n })),
  )
  blocks.push(...pictureHintBlocks(v, facts.hints))
  const isWaiting = state === 'SUBMITTED' || state === 'RESUBMITTED'
  if (isWaiting && !campaign.frozenAt) blocks.push(...verdictButtons(v, submission))
  blocks.push(...contestBlocks(v, submission, 'EMPLOYER'))
  const rateable = canRate(v, submission)
  if (state === 'SATISFIED') blocks.push(...ratingBlocks(v, submission, rateable))
  const id = { submission: submission.id }
  const next: Button[] =
    facts.waiting > 0
      ? [
          act(words(v.say('button-next-review', { count: facts.waiting })), press('reviewNext', id)),
          button(v, 'button-review-list', 'reviewList'),
        ]
      : []
  const say = rateable ? [button(v, 'button-feedback', 'feedback', id)] : []
  blocks.push(
    buttons(
      ...next,
      ...say,
      ...versionButton(v, submission),
      button(v, 'button-to-worker', 'worker', {
        worker: submission.workerId,
        list: writeReview(submission.id),
      }),
      button(v, 'button-to-campaign', 'campaign', { campaign: campaign.id }),
      supportButton(v, 'submission', submission.id),
    ),
  )
  return { accent: accentOf(state), card: { kind: 'review', objectId: submission.id }, blocks, protect: true }
}

function workerLine(v: Viewer, { name, country, isVerified, record }: ReviewFacts['worker']): Text {
  const verdicts = record.satisfied + record.notSatisfied
  return [
    ...nameOf(v, name),
    plain(' · '),
    ...countryText(v, country, isVerified),
    plain(' · '),
    ...(verdicts === 0
      ? v.say('worker-new')
      : v.say('worker-record', { rate: percent(v, record.percent), verdicts })),
  ]
}

function verdictButtons(v: Viewer, submission: SubmissionCard): Block[] {
  const id = { submission: submission.id }
  const amount = money(submission.rewardMicros)
  const pay = act(words(v.say('button-approve', { amount })), press('approve', id), 'good')
  const about = heldVerdictBlocks(v, submission)
  if (about.length > 0) return [...about, buttons(pay)]
  if (submission.state === 'SUBMITTED')
    return [buttons(pay, button(v, 'button-ask-correction', 'correct', id))]
  const held = submission.campaign.finalRejection === 'refund'
  return [
    buttons(pay, button(v, 'button-reject-finally', 'reject', id, 'bad')),
    hint(v.say(held ? 'review-final-refund' : 'review-final-pay')),
  ]
}

function canRate(v: Viewer, { state, verdictAt }: SubmissionCard): boolean {
  return state === 'SATISFIED' && verdictAt !== null && after(verdictAt, RATING_WINDOW_MS) >= v.now
}

function ratingBlocks(v: Viewer, submission: SubmissionCard, rateable: boolean): Block[] {
  const blocks: Block[] = []
  if (submission.stars !== null)
    blocks.push(text(starSigns(submission.stars), ...v.say('review-your-stars', { stars: submission.stars })))
  if (submission.feedback) blocks.push({ kind: 'quote', text: feedbackText(v.say, submission.feedback) })
  if (!rateable) return blocks
  const stars = [1, 2, 3, 4, 5].map((n) =>
    act(`${submission.stars === n ? '• ' : ''}★${n}`, press('rate', { submission: submission.id, stars: n })),
  )
  blocks.push(buttons(...stars))
  return blocks
}
