import type { WorkerCard } from '../../domain/hiring/read-worker.ts'
import type { Campaign } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { money, plain, type Text, user } from '../kit/span.ts'
import { act, type Block, type Button, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { skillsText } from './hiring-views.ts'
import { countryText } from './job-views.ts'
import { button, buttons, heading, hint, percent, text } from './parts.ts'
import type { Viewer } from './view-context.ts'
import { readReview } from './worker-list-bytes.ts'

type Rows = Extract<Block, { kind: 'facts' }>['rows']

/** One worker, as an employer sees them: record, skills, where I keep them, and what I can do. */
export function workerView(v: Viewer, worker: WorkerCard, list: string): View {
  const id = { worker: worker.workerId }
  const submission = readReview(list)
  const blocks: Block[] = [heading([user(worker.name)]), { kind: 'facts', rows: workerFacts(v, worker) }]
  if (worker.isBlocked) blocks.push(hint(v.say('worker-is-blocked')))
  else
    blocks.push(
      buttons(
        button(v, 'button-invite', 'inviteWorker', id, 'primary'),
        button(v, 'button-keep-in-group', 'keepWorker', id),
      ),
    )
  blocks.push(
    buttons(
      worker.isBlocked
        ? button(v, 'button-unblock', 'unblock', id, 'primary')
        : button(v, 'button-block', 'block', id, 'bad'),
      submission === null
        ? button(v, 'button-workers', 'hire', { list })
        : button(v, 'button-back', 'reviewCard', { submission }),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: worker.isBlocked ? 'warn' : 'neutral', blocks }
}

function workerFacts(v: Viewer, worker: WorkerCard): Rows {
  const { record, groups, invitations } = worker
  const rows: Rows = [
    { label: v.say('label-country'), value: countryText(v, worker.country, worker.countryVerified) },
    { label: v.say('label-success-rate'), value: percent(v, record.percent) },
    {
      label: v.say('label-rating'),
      value: record.stars === null ? v.say('no-record') : v.say('stars-average', { stars: record.stars }),
    },
    { label: v.say('label-jobs-done'), value: [plain(String(record.satisfied))] },
    { label: v.say('label-done-for-me'), value: [plain(String(worker.doneForMe))] },
  ]
  if (worker.skills.length > 0)
    rows.push({ label: v.say('label-skills'), value: skillsText(v, worker.skills) })
  if (groups.length > 0)
    rows.push({ label: v.say('label-groups'), value: names(groups.map(({ name }) => name)) })
  for (const { title, state } of invitations)
    rows.push({ label: [user(title)], value: v.say('invitation-state', { state }) })
  return rows
}

function names(all: readonly string[]): Text {
  return all.flatMap((name, place) => (place === 0 ? [user(name)] : [plain(', '), user(name)]))
}

/** Before blocking: what it closes, and what it leaves alone. */
export function confirmBlockView(v: Viewer, { workerId, name }: { workerId: string; name: string }): View {
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('block-title', { name })),
      text(...v.say('block-what')),
      buttons(
        button(v, 'button-block-sure', 'block', { worker: workerId, sure: 'y' }, 'bad'),
        button(v, 'button-back', 'worker', { worker: workerId }),
      ),
    ],
  }
}

/** The job of one kind to pick from: those for hired people that were not stopped. */
export type HiringJobs = { jobs: readonly Campaign[]; page: number; pages: number }

/** Which of my running jobs for hired people a worker, or a whole group, is invited to. */
export function pickJobView(
  v: Viewer,
  whom: { worker: string; name: string } | { group: string; name: string },
  { jobs, page, pages }: HiringJobs,
): View {
  const pick = (campaign: string, to: number | '' = '') =>
    'worker' in whom
      ? press('inviteWorker', { worker: whom.worker, campaign, page: to })
      : press('inviteGroup', { group: whom.group, campaign, page: to })
  const blocks: Block[] = [heading(v.say('invite-title', { name: whom.name }))]
  if (jobs.length === 0)
    blocks.push(text(...v.say('worker' in whom ? 'invite-no-job' : 'invite-group-no-job')))
  else {
    blocks.push({
      kind: 'entries',
      entries: jobs.map((job) => ({
        title: [user(job.title)],
        lines: [jobLine(v, job)],
        open: act(words(v.say('button-invite-here')), pick(job.id)),
      })),
    })
  }
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => pick('', to) })
  blocks.push(buttons(...wayOn(v, whom, jobs.length > 0)))
  return { accent: 'neutral', blocks }
}

function wayOn(v: Viewer, whom: { worker: string } | { group: string }, hasJobs: boolean): Button[] {
  if ('group' in whom) {
    const post = button(
      v,
      'button-post-for-group',
      'post',
      { mode: 'HIRED_GROUP', group: whom.group },
      'primary',
    )
    return [...(hasJobs ? [] : [post]), button(v, 'button-back', 'group', whom)]
  }
  const keep = button(v, 'button-keep-in-group', 'keepWorker', { worker: whom.worker }, 'primary')
  return [...(hasJobs ? [] : [keep]), button(v, 'button-back', 'worker', { worker: whom.worker })]
}

function jobLine(v: Viewer, job: Campaign): Text {
  return v.say('campaigns-line', {
    state: job.state,
    reward: money(job.rewardMicros),
    left: job.freeSlots,
    slots: job.slots,
  })
}
