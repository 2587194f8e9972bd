import type { EmployerRecord } from '../../domain/campaigns/employer-record.ts'
import { whyNotRateEmployer } from '../../domain/submissions/rate-employer.ts'
import type { Rating } from '../../domain/submissions/read-ratings.ts'
import type { SubmissionCard } from '../../domain/submissions/read-submission.ts'
import type { WorkerRecord } from '../../domain/submissions/success-rate.ts'
import { press } from '../entries.ts'
import { bold, plain, type Text } from '../kit/span.ts'
import { act, type Block, type View } from '../kit/view.ts'
import { feedbackText } from './feedback-text.ts'
import { button, buttons, heading, starSigns, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** A worker's stars in words, or that there are none. */
export function workerStars(v: Viewer, { stars }: Pick<WorkerRecord, 'stars'>): Text {
  return stars === null ? v.say('no-record') : v.say('stars-average', { stars })
}

/** An employer's stars in words, or that there are none. */
export function employerStars(
  v: Viewer,
  { stars, ratings }: Pick<EmployerRecord, 'stars' | 'ratings'>,
): Text {
  return stars === null ? v.say('no-record') : v.say('employer-stars', { stars, count: ratings })
}

/** What others said of me, both ways. */
export function ratingsView(
  v: Viewer,
  facts: { worker: WorkerRecord; employer: EmployerRecord; ratings: Rating[]; more: boolean },
  page: number,
): View {
  const blocks: Block[] = [
    heading(v.say('ratings-title')),
    {
      kind: 'facts',
      rows: [
        { label: v.say('label-as-worker'), value: workerStars(v, facts.worker) },
        { label: v.say('label-as-employer'), value: employerStars(v, facts.employer) },
      ],
    },
  ]
  if (facts.ratings.length === 0) blocks.push(text(...v.say('ratings-none')))
  for (const { by, title, stars, feedback } of facts.ratings) {
    const signs = stars === null ? [] : [starSigns(stars)]
    blocks.push(text(...signs, bold(...v.say('ratings-line', { by, title }))))
    if (feedback !== null) blocks.push({ kind: 'quote', text: feedbackText(v.say, feedback) })
  }
  const older = facts.more ? [button(v, 'button-older', 'ratings', { page: page + 1 })] : []
  const newest = page > 1 ? [button(v, 'button-newest', 'ratings')] : []
  blocks.push(
    buttons(...newest, ...older, button(v, 'button-profile', 'profile'), button(v, 'button-home', 'home')),
  )
  return { accent: 'neutral', blocks }
}

/** On a worker's own submission: what they gave the employer, and for seven days the stars to give. */
export function employerRatingBlocks(v: Viewer, submission: SubmissionCard): Block[] {
  const { workerStars: stars, workerFeedback: feedback } = submission
  const blocks: Block[] = []
  if (stars !== null) blocks.push(text(starSigns(stars), ...v.say('rate-employer-given', { stars })))
  if (feedback !== null)
    blocks.push(text(...v.say('rate-employer-said')), { kind: 'quote', text: feedbackText(v.say, feedback) })
  if (whyNotRateEmployer(submission, v.now)) return blocks
  if (stars === null) blocks.push(text(...v.say('rate-employer-ask')))
  const id = { submission: submission.id }
  blocks.push(
    buttons(
      ...[1, 2, 3, 4, 5].map((n) =>
        act(`${stars === n ? '• ' : ''}★${n}`, press('rateEmployer', { ...id, stars: n })),
      ),
    ),
    buttons(button(v, 'button-tell-employer', 'tellEmployer', id)),
  )
  return blocks
}

/** A worker wrote about one of my jobs. */
export function employerRatedNotice(v: Viewer, submission: SubmissionCard): View {
  const { workerStars: stars, workerFeedback: feedback, campaign } = submission
  const blocks: Block[] = [text(bold(...v.say('notice-employer-rated', { title: campaign.title })))]
  if (stars !== null) blocks.push(text(starSigns(stars), plain(`${stars}/5`)))
  if (feedback !== null) blocks.push({ kind: 'quote', text: feedbackText(v.say, feedback) })
  blocks.push(
    buttons(
      button(v, 'button-to-submission', 'reviewCard', { submission: submission.id }),
      button(v, 'button-ratings', 'ratings'),
    ),
  )
  return { accent: 'neutral', blocks }
}
