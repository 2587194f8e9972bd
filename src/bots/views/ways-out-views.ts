import type { MutedEmployer } from '../../domain/campaigns/mute-employer.ts'
import { press } from '../entries.ts'
import { time } from '../kit/span.ts'
import type { Block, View } from '../kit/view.ts'
import { button, buttons, heading, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** A job was hidden, with the way back. */
export function jobHiddenView(v: Viewer, { id, title }: { id: string; title: string }): View {
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('job-hidden-title', { title })),
      text(...v.say('job-hidden')),
      buttons(
        button(v, 'button-undo', 'unhideJob', { campaign: id }),
        button(v, 'button-other-jobs', 'jobs', {}, 'primary'),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}

/** An employer was muted, with the way back. */
export function employerMutedView(v: Viewer, employer: string, campaign: string): View {
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('employer-muted-title')),
      text(...v.say('employer-muted')),
      buttons(
        button(v, 'button-undo', 'unmuteEmployer', { employer, campaign }),
        button(v, 'button-muted', 'mutedEmployers'),
        button(v, 'button-other-jobs', 'jobs', {}, 'primary'),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}

/** The employers a member muted; each is known by a job of theirs, as employers are nowhere named to workers. */
export function mutedEmployersView(
  v: Viewer,
  { muted, page, pages }: { muted: MutedEmployer[]; page: number; pages: number },
): View {
  const blocks: Block[] = [
    heading(v.say('muted-title')),
    text(...v.say(muted.length === 0 ? 'muted-none' : 'muted-what')),
  ]
  if (muted.length > 0)
    blocks.push({
      kind: 'entries',
      entries: muted.map(({ employerId, title, at }) => ({
        title: title === null ? v.say('muted-entry-unknown') : v.say('muted-entry', { title }),
        lines: [v.say('muted-line', { at: time(at) })],
        open: button(v, 'button-unmute', 'unmuteEmployer', { employer: employerId }),
      })),
    })
  blocks.push(
    { kind: 'pager', page, pages, turn: (to) => press('mutedEmployers', { page: to }) },
    buttons(button(v, 'button-find-work', 'jobs'), button(v, 'button-home', 'home')),
  )
  return { accent: 'neutral', blocks }
}

/** A report was taken in. */
export function reportedView(v: Viewer, { id, title }: { id: string; title: string }): View {
  return {
    accent: 'good',
    blocks: [
      heading(v.say('reported-title')),
      text(...v.say('reported', { title })),
      buttons(
        button(v, 'button-hide-job', 'hideJob', { campaign: id }),
        button(v, 'button-mute', 'muteEmployer', { campaign: id }),
        button(v, 'button-other-jobs', 'jobs', {}, 'primary'),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}
