import type { JobFilter, JobPage } from '../../domain/campaigns/browse-jobs.ts'
import type { CategoryGroup } from '../../domain/campaigns/read-categories.ts'
import type { Micros } from '../../domain/kit/money.ts'
import type { Campaign, CampaignMode } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { money, plain, type Text, user } from '../kit/span.ts'
import {
  act,
  type Block,
  type Button,
  type Entry,
  type Filter,
  type SelectOption,
  type View,
} from '../kit/view.ts'
import { words } from '../text/say.ts'
import { type JobPlace, writeFilter, writePlace } from './job-filter-bytes.ts'
import { button, buttons, categoryName, duration, heading, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

export type JobsFacts = {
  found: JobPage
  filter: JobFilter
  place: JobPlace
  groups: CategoryGroup[]
  /** Which filter's choices are open, where they need opening. */
  open: string
  country: string | null
  skills: number
}

/** The least rewards that can be asked for; an index serves them together with best paid first. */
const REWARDS: readonly Micros[] = [100_000n, 500_000n, 1_000_000n]
const FILTERED_MODES: readonly CampaignMode[] = [
  'PAID_TO_CLICK',
  'INTERNATIONAL',
  'TIER1',
  'LIMITED_COUNTRIES',
  'HIRED_GROUP',
]
const PLACES = ['any', 'mine', 'worldwide'] as const

/** Open jobs, five a page, with filters. Nothing is counted: a heading says only what is known. */
export function jobsView(v: Viewer, facts: JobsFacts): View {
  const { found, filter } = facts
  const isFiltered = filtersOn(v, filter).length > 0
  const blocks: Block[] =
    found.jobs.length === 0
      ? nothingFound(v, facts)
      : [
          heading(v.say(filter.mySkills ? 'jobs-title-skills' : 'jobs-title')),
          { kind: 'entries', entries: found.jobs.map((job) => jobEntry(v, job)) },
        ]
  if (found.jobs.length > 0) blocks.push(turns(facts))
  if (found.jobs.length > 0 || isFiltered || facts.open !== '') {
    blocks.push({ kind: 'filters', filters: filtersOf(v, facts) })
  }
  if (facts.country === null)
    blocks.push(hint(v.say('jobs-no-country')), buttons(button(v, 'button-set-country', 'country')))
  else if (facts.skills === 0) blocks.push(hint(v.say('jobs-no-skills')))
  blocks.push(
    buttons(
      facts.skills === 0 ? button(v, 'button-add-skills', 'skills') : skillsButton(v, filter),
      button(v, 'button-alerts', 'alerts'),
      button(v, 'button-my-work', 'work'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

/** One open job in a list, with the button that opens it, or that gives its link. */
export function jobEntry(v: Viewer, job: Campaign): Entry {
  const category = plain(categoryName(v, job.categoryId))
  const title: Text = [money(job.rewardMicros), plain(' · '), user(job.title)]
  if (job.mode === 'PAID_TO_CLICK') {
    const line = v.say('job-line-visit', { left: job.freeSlots, category })
    return { title, lines: [line], open: button(v, 'button-visit', 'visit', { campaign: job.id }) }
  }
  const line = v.say('job-line', { left: job.freeSlots, category, time: duration(v, job.reservationMs) })
  return { title, lines: [line], open: button(v, 'button-view', 'job', { campaign: job.id }) }
}

const show = (filter: JobFilter, open = '') => press('jobs', { filter: writeFilter(filter), open })

function turns({ found, filter, place }: JobsFacts): Block {
  const page = found.hasBefore ? Math.max(2, place.page) : 1
  const to = (side: 'after' | 'before', job: Campaign | undefined, number: number) =>
    job
      ? press('jobs', {
          filter: writeFilter(filter),
          at: writePlace({ cursor: { side, campaignId: job.id }, page: number }),
        })
      : null
  return {
    kind: 'turns',
    page,
    back: found.hasBefore ? to('before', found.jobs[0], page - 1) : null,
    here: press('jobs', { filter: writeFilter(filter), at: writePlace(place) }),
    on: found.hasAfter ? to('after', found.jobs.at(-1), page + 1) : null,
  }
}

/** Says which filter to take off, each in one tap. */
function nothingFound(v: Viewer, { filter, country, skills }: JobsFacts): Block[] {
  const on = filtersOn(v, filter)
  if (on.length === 0) return [heading(v.say('jobs-title-none')), text(...v.say('jobs-none-at-all'))]
  const blocks: Block[] = [heading(v.say('jobs-title-unmatched'))]
  if (filter.mySkills && skills === 0) blocks.push(text(...v.say('jobs-none-no-skills')))
  else if (filter.place === 'mine' && country === null) blocks.push(text(...v.say('jobs-none-no-country')))
  else blocks.push(text(...v.say('jobs-none')))
  const without = on.map(({ what, rest }) =>
    act(words(v.say('jobs-without', { what: [plain(what)] })), show(rest)),
  )
  return [...blocks, buttons(...without)]
}

/** The filters that are on, in words, each with what is left when it is taken off. */
function filtersOn(v: Viewer, filter: JobFilter): { what: string; rest: JobFilter }[] {
  const on: { what: string; rest: JobFilter }[] = []
  if (filter.mySkills) on.push({ what: words(v.say('button-skills')), rest: { ...filter, mySkills: false } })
  if (filter.categoryId !== null)
    on.push({ what: categoryName(v, filter.categoryId), rest: { ...filter, categoryId: null } })
  if (filter.place !== 'any')
    on.push({ what: words(v.say('jobs-place', { place: filter.place })), rest: { ...filter, place: 'any' } })
  if (filter.minRewardMicros !== null)
    on.push({ what: payWords(v, filter), rest: { ...filter, minRewardMicros: null } })
  if (filter.mode !== null)
    on.push({ what: words(v.say('jobs-mode', { mode: filter.mode })), rest: { ...filter, mode: null } })
  return on
}

function skillsButton(v: Viewer, filter: JobFilter): Button {
  const label = filter.mySkills ? 'button-not-only-my-skills' : 'button-only-my-skills'
  return button(v, label, 'jobs', { filter: writeFilter({ ...filter, mySkills: !filter.mySkills }) })
}

type Choice = { label: string; filter: JobFilter; chosen: boolean }

function filtersOf(v: Viewer, facts: JobsFacts): Filter[] {
  const { filter, groups, open } = facts
  const one = (name: string, placeholder: string, isSet: boolean, choices: Choice[]): Filter => {
    const isOpen = open === name
    const options: SelectOption[] = choices.map((choice) => ({
      label: choice.label,
      press: show(choice.filter),
      chosen: choice.chosen,
    }))
    const chosen = choices.find((choice) => choice.chosen)
    const label = isSet && chosen ? chosen.label : placeholder
    return { label, placeholder, options, isOpen, turn: show(filter, isOpen ? '' : name) }
  }
  const group = groups.find(
    ({ id, parts }) => id === filter.categoryId || parts.includes(filter.categoryId ?? ''),
  )
  return [
    one(
      'category',
      words(v.say('jobs-pick-category')),
      group !== undefined,
      categoryChoices(v, filter, groups, group),
    ),
    ...(group && group.parts.length > 0
      ? [
          one(
            'part',
            words(v.say('jobs-pick-part')),
            filter.categoryId !== group.id,
            partChoices(v, filter, group),
          ),
        ]
      : []),
    one('place', words(v.say('jobs-pick-place')), filter.place !== 'any', placeChoices(v, filter)),
    one('pay', words(v.say('jobs-pick-pay')), filter.order !== 'newest', payChoices(v, filter)),
    one('mode', words(v.say('jobs-pick-mode')), filter.mode !== null, modeChoices(v, filter)),
  ]
}

function categoryChoices(
  v: Viewer,
  filter: JobFilter,
  groups: readonly CategoryGroup[],
  group: CategoryGroup | undefined,
): Choice[] {
  const all = {
    label: words(v.say('jobs-all-categories')),
    filter: { ...filter, categoryId: null },
    chosen: !group,
  }
  return [
    all,
    ...groups.map(({ id }) => ({
      label: categoryName(v, id),
      filter: { ...filter, categoryId: id },
      chosen: id === group?.id,
    })),
  ]
}

function partChoices(v: Viewer, filter: JobFilter, group: CategoryGroup): Choice[] {
  const all = words(v.say('jobs-all-of', { group: [plain(categoryName(v, group.id))] }))
  return [group.id, ...group.parts].map((id) => ({
    label: id === group.id ? all : categoryName(v, id),
    filter: { ...filter, categoryId: id },
    chosen: id === filter.categoryId,
  }))
}

function placeChoices(v: Viewer, filter: JobFilter): Choice[] {
  return PLACES.map((place) => ({
    label: words(v.say('jobs-place', { place })),
    filter: { ...filter, place },
    chosen: place === filter.place,
  }))
}

function payChoices(v: Viewer, filter: JobFilter): Choice[] {
  const pays: Pick<JobFilter, 'order' | 'minRewardMicros'>[] = [
    { order: 'newest', minRewardMicros: null },
    { order: 'best-paid', minRewardMicros: null },
    ...REWARDS.map((minRewardMicros) => ({ order: 'best-paid' as const, minRewardMicros })),
  ]
  return pays.map((pay) => ({
    label: payWords(v, pay),
    filter: { ...filter, ...pay },
    chosen: pay.order === filter.order && pay.minRewardMicros === filter.minRewardMicros,
  }))
}

function payWords(v: Viewer, pay: Pick<JobFilter, 'order' | 'minRewardMicros'>): string {
  if (pay.order === 'newest') return words(v.say('jobs-newest'))
  if (pay.minRewardMicros === null) return words(v.say('jobs-best-paid'))
  return words(v.say('jobs-paid-from', { amount: money(pay.minRewardMicros) }))
}

function modeChoices(v: Viewer, filter: JobFilter): Choice[] {
  return [null, ...FILTERED_MODES].map((mode) => ({
    label: words(v.say('jobs-mode', { mode: mode ?? 'any' })),
    filter: { ...filter, mode },
    chosen: mode === filter.mode,
  }))
}
