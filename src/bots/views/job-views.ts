import type { JobFilter, JobPage } from '../../domain/campaigns/browse-jobs.ts'
import type { EmployerRecord } from '../../domain/campaigns/employer-record.ts'
import type { Job } from '../../domain/campaigns/read-job.ts'
import { readRequirements } from '../../domain/campaigns/requirement.ts'
import { countryName } from '../../domain/members/countries.ts'
import type { Campaign } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Text, user } from '../kit/span.ts'
import type { Block, View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, categoryName, duration, heading, hint, percent, text, title } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** Open jobs, five a page, with filters. */
export function jobsView(
  v: Viewer,
  found: JobPage,
  filter: JobFilter,
  categories: readonly string[],
  country: string | null,
): View {
  const category = filter.categoryId ?? ''
  const sort = filter.order
  const blocks: Block[] = [
    heading(
      found.jobs.length === 0 ? v.say('jobs-title-none') : v.say('jobs-title', { count: found.jobs.length }),
    ),
  ]
  if (found.jobs.length === 0) blocks.push(text(...v.say(category === '' ? 'jobs-none-at-all' : 'jobs-none')))
  else blocks.push({ kind: 'entries', entries: found.jobs.map((job) => jobEntry(v, job)) })
  if (found.hasBefore || found.hasAfter) {
    const here = found.hasBefore ? 2 : 1
    blocks.push({
      kind: 'pager',
      page: here,
      pages: found.hasAfter ? here + 1 : here,
      turn: (page) => press('jobs', { category, sort, cursor: cursorTo(found.jobs, page < here) }),
    })
  }
  // Where there is no job at all there is nothing to filter.
  const canFilter = found.jobs.length > 0 || category !== ''
  if (canFilter)
    blocks.push({
      kind: 'select',
      placeholder: words(v.say('jobs-pick-category')),
      options: [
        {
          label: words(v.say('jobs-all-categories')),
          press: press('jobs', { sort }),
          chosen: category === '',
        },
        ...categories.map((id) => ({
          label: categoryName(v, id),
          press: press('jobs', { category: id, sort }),
          chosen: id === category,
        })),
      ],
    })
  blocks.push(
    buttons(
      ...(found.jobs.length < 2
        ? []
        : sort === 'newest'
          ? [button(v, 'button-best-paid-first', 'jobs', { category, sort: 'best-paid' })]
          : [button(v, 'button-newest-first', 'jobs', { category, sort: 'newest' })]),
      button(v, 'button-my-work', 'work'),
      button(v, 'button-home', 'home'),
    ),
  )
  if (country === null)
    blocks.push(hint(v.say('jobs-no-country')), buttons(button(v, 'button-set-country', 'country')))
  return { accent: 'neutral', blocks }
}

function cursorTo(jobs: readonly Campaign[], back: boolean): string {
  const edge = back ? jobs[0] : jobs.at(-1)
  return edge === undefined ? '' : `${back ? 'b' : 'a'}${edge.id}`
}

function jobEntry(v: Viewer, job: Campaign) {
  return {
    title: [money(job.rewardMicros), plain(' · '), user(job.title)] satisfies Text,
    lines: [
      v.say('job-line', {
        left: job.freeSlots,
        category: plain(categoryName(v, job.categoryId)),
        time: duration(v, job.reservationMs),
      }),
    ],
    open: button(v, 'button-view', 'job', { campaign: job.id }),
  }
}

/** One job before it is taken: everything a worker needs to decide. */
export function jobView(v: Viewer, job: Job, botLink: string | null): View {
  const { campaign, record, mine } = job
  const open = campaign.state === 'ACTIVE' && campaign.freeSlots > 0
  const blocks: Block[] = [
    heading(title(campaign.title)),
    {
      kind: 'facts',
      rows: [
        { label: v.say('label-reward'), value: [bold(money(campaign.rewardMicros))] },
        {
          label: v.say('label-slots'),
          value: v.say('slots-left', { left: campaign.freeSlots, slots: campaign.slots }),
        },
        { label: v.say('label-time-allowed'), value: duration(v, campaign.reservationMs) },
        { label: v.say('label-category'), value: [plain(categoryName(v, campaign.categoryId))] },
        { label: v.say('label-open-to'), value: v.say('mode-international') },
        {
          label: v.say('label-review'),
          value: v.say('job-review-promise', { time: duration(v, Number(campaign.autoApproveMs)) }),
        },
        { label: v.say('label-employer'), value: employerRecord(v, record) },
      ],
    },
    text(bold(...v.say('job-instructions'))),
    { kind: 'quote', text: [user(campaign.instructions)] },
    text(bold(...v.say('job-proof'))),
    { kind: 'quote', text: requirementLines(v, campaign) },
  ]
  switch (mine.kind) {
    case 'holding':
      blocks.push(
        buttons(button(v, 'button-to-work', 'reservation', { reservation: mine.reservationId }, 'primary')),
      )
      break
    case 'submitted':
      blocks.push(
        buttons(
          button(v, 'button-to-submission', 'submission', { submission: mine.submissionId }, 'primary'),
        ),
      )
      break
    case 'own':
      blocks.push(
        hint(v.say('job-own')),
        buttons(button(v, 'button-to-campaign', 'campaign', { campaign: campaign.id })),
      )
      break
    case 'none':
      if (open) blocks.push(buttons(button(v, 'button-start-job', 'take', { campaign: campaign.id }, 'good')))
      else blocks.push(hint(v.say(campaign.freeSlots === 0 ? 'job-is-full' : 'job-is-paused')))
      break
    default:
      mine satisfies never
  }
  if (botLink && open)
    blocks.push({
      kind: 'copy',
      label: words(v.say('button-share')),
      text: `${botLink}?start=job_${campaign.id}`,
    })
  blocks.push(buttons(button(v, 'button-other-jobs', 'jobs'), button(v, 'button-home', 'home')))
  return { accent: open ? 'good' : 'neutral', blocks }
}

/** An employer's record on one line. */
export function employerRecord(v: Viewer, record: EmployerRecord): Text {
  if (record.verdicts === 0) return v.say('employer-new')
  return v.say('employer-record', {
    approval: percent(v, record.approvalPercent),
    verdicts: record.verdicts,
    median: record.medianVerdictMs === null ? v.say('no-record') : duration(v, record.medianVerdictMs),
    silence: percent(v, record.silencePercent),
    unpaid: percent(v, record.sentBackUnpaidPercent),
  })
}

/** What a proof must contain, numbered. */
export function requirementLines(v: Viewer, campaign: Pick<Campaign, 'requirements'>): Text {
  return readRequirements(campaign.requirements).flatMap(({ kind, ask }, place) => [
    plain(`${place === 0 ? '' : '\n'}${place + 1}. `),
    ...v.say('requirement-line', { kind, ask }),
  ])
}

/** A member's country in words, or that none is set. */
export function countryText(v: Viewer, country: string | null): Text {
  return country === null ? v.say('country-none') : [plain(countryName(country, v.locale))]
}
