import { contestableUntil, whyNotContestable } from '../../domain/contests/contest.rules.ts'
import type { SubmissionCard } from '../../domain/submissions/read-submission.ts'
import type { Contest } from '../../generated/prisma/client.ts'
import { bold, plain, type Text, time } from '../kit/span.ts'
import type { Block } from '../kit/view.ts'
import { button, buttons, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** On a submission's own cards: the way to its contest, and where it stands; or, for its worker, to open one. */
export function contestBlocks(v: Viewer, submission: SubmissionCard, side: 'WORKER' | 'EMPLOYER'): Block[] {
  const { contest, verdictAt } = submission
  if (contest)
    return [
      text(bold(...v.say('label-contest'), plain(': ')), ...contestState(v, contest)),
      buttons(button(v, 'button-to-contest', 'contestCase', { contest: contest.id }, 'primary')),
    ]
  if (side === 'EMPLOYER' || verdictAt === null || whyNotContestable(submission, v.now)) return []
  const due = time(contestableUntil(submission, verdictAt), 'moment')
  return [
    hint(v.say('contest-until', { due })),
    buttons(button(v, 'button-contest', 'contest', { submission: submission.id })),
  ]
}

/** Where a contest stands, in words. */
export function contestState(
  v: Viewer,
  { state, decidedById }: Pick<Contest, 'state' | 'decidedById'>,
): Text {
  return v.say('contest-state', { state: state === 'WON' && decidedById === null ? 'UNDECIDED' : state })
}
