import {
  type ListedWorker,
  MIN_PERCENTS,
  MIN_STARS,
  type WorkerFilter,
  type WorkerPage,
} from '../../domain/hiring/list-workers.ts'
import { press } from '../entries.ts'
import { plain, type Text, user } from '../kit/span.ts'
import { act, type Block, type Button, type Entry, type SelectOption, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { countryText } from './job-views.ts'
import { button, buttons, categoryName, heading, hint, joined, percent, text } from './parts.ts'
import type { Viewer } from './view-context.ts'
import { PAST_WORKERS, writeList, writePlace } from './worker-list-bytes.ts'

/** A list of workers: who worked for me, who can be found, whom I blocked. */
export function hireView(v: Viewer, filter: WorkerFilter, page: WorkerPage): View {
  const list = writeList(filter)
  const { source } = filter
  const blocks: Block[] = [heading(v.say('hire-title', { source }))]
  if (source !== 'blocked' && isNarrow(filter)) blocks.push(text(...filterText(v, filter)))
  if (page.workers.length > 0)
    blocks.push({ kind: 'entries', entries: page.workers.map((worker) => workerEntry(v, worker, list)) })
  else blocks.push(text(...v.say(page.after ? 'hire-none-so-far' : 'hire-none', { source })))
  blocks.push(...turnButtons(v, list, page))
  blocks.push(sourceSelect(v, filter))
  const search = button(v, 'button-search-workers', 'hireSearch', {
    list: source === 'all' ? list : writeList({ ...filter, source: 'all' }),
  })
  blocks.push(buttons(search, button(v, 'button-my-groups', 'groups'), button(v, 'button-home', 'home')))
  return { accent: 'neutral', blocks }
}

function turnButtons(v: Viewer, list: string, { before, after, workers }: WorkerPage): Block[] {
  const turn: Button[] = []
  if (before) turn.push(button(v, 'button-workers-before', 'hire', { list, at: writePlace(before) }))
  const further = workers.length === 0 ? 'button-workers-further' : 'button-workers-after'
  if (after) turn.push(button(v, further, 'hire', { list, at: writePlace(after) }))
  return turn.length === 0 ? [] : [buttons(...turn)]
}

function sourceSelect(v: Viewer, filter: WorkerFilter): Block {
  const options = (['past', 'all', 'blocked'] as const).map((source) => ({
    label: words(v.say('hire-source', { source })),
    press: press('hire', { list: writeList({ ...filter, source }) }),
    chosen: source === filter.source,
  }))
  return { kind: 'select', placeholder: words(v.say('hire-pick-source')), options }
}

function isNarrow({ country, skill, minPercent, minStars }: WorkerFilter): boolean {
  return [country, skill, minPercent, minStars].some((part) => part !== null)
}

/** What is asked for, on one line: "Kenya · Data entry · success rate at least 75 %". */
function filterText(v: Viewer, { country, skill, minPercent, minStars }: WorkerFilter): Text {
  const parts: Text[] = []
  if (country !== null) parts.push(countryText(v, country))
  if (skill !== null) parts.push([plain(categoryName(v, skill))])
  if (minPercent !== null) parts.push(v.say('hire-least-rate', { rate: minPercent }))
  if (minStars !== null) parts.push(v.say('hire-least-stars', { stars: minStars }))
  return joined(parts)
}

/** One worker in a list. */
export function workerEntry(v: Viewer, worker: ListedWorker, list = ''): Entry {
  return {
    title: [user(worker.name)],
    lines: [
      joined([countryText(v, worker.country, worker.countryVerified), ...recordParts(v, worker)]),
      ...(worker.skills.length === 0 ? [] : [skillsText(v, worker.skills)]),
    ],
    open: button(v, 'button-view', 'worker', { worker: worker.workerId, list }),
  }
}

function recordParts(v: Viewer, { record, doneForMe }: ListedWorker): Text[] {
  const verdicts = record.satisfied + record.notSatisfied
  return [
    verdicts === 0
      ? v.say('worker-new')
      : v.say('worker-record', { rate: percent(v, record.percent), verdicts }),
    ...(record.stars === null ? [] : [v.say('stars-average', { stars: record.stars })]),
    ...(doneForMe === 0 ? [] : [v.say('worker-done-for-me', { count: doneForMe })]),
  ]
}

/** As many skills as one reads at a glance. */
const SKILLS_SHOWN = 4

/** What a worker is good at: "Data entry, Surveys and 3 more". */
export function skillsText(v: Viewer, skills: readonly string[]): Text {
  const shown = skills
    .slice(0, SKILLS_SHOWN)
    .map((id) => categoryName(v, id))
    .join(', ')
  const more = skills.length - SKILLS_SHOWN
  return more > 0 ? v.say('worker-skills-more', { skills: plain(shown), more }) : [plain(shown)]
}

/** The part of the search that is being chosen; `null`: all of them at a glance. */
export type SearchPart =
  | { kind: 'rate' | 'stars' }
  | { kind: 'groups'; roots: readonly string[] }
  | { kind: 'skills'; root: string; skills: readonly string[] }
  | null

/** What to search by, each part a screen of its own. */
export function hireSearchView(v: Viewer, filter: WorkerFilter, part: SearchPart): View {
  const list = writeList(filter)
  const back = buttons(button(v, 'button-back', 'hireSearch', { list }))
  if (part === null) return searchOverview(v, filter, list)
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('hire-search-title')),
      { kind: 'select', placeholder: words(v.say('hire-pick')), options: searchOptions(v, filter, part) },
      back,
    ],
  }
}

function searchOptions(v: Viewer, filter: WorkerFilter, part: NonNullable<SearchPart>): SelectOption[] {
  const option = (label: Text, change: Partial<WorkerFilter>, chosen: boolean): SelectOption => ({
    label: words(label),
    press: press('hireSearch', { list: writeList({ ...filter, ...change }) }),
    chosen,
  })
  switch (part.kind) {
    case 'rate':
      return [
        option(v.say('hire-any'), { minPercent: null }, filter.minPercent === null),
        ...MIN_PERCENTS.map((rate) =>
          option(v.say('hire-least-rate', { rate }), { minPercent: rate }, filter.minPercent === rate),
        ),
      ]
    case 'stars':
      return [
        option(v.say('hire-any'), { minStars: null }, filter.minStars === null),
        ...MIN_STARS.map((stars) =>
          option(v.say('hire-least-stars', { stars }), { minStars: stars }, filter.minStars === stars),
        ),
      ]
    case 'groups':
      return [
        option(v.say('hire-any'), { skill: null }, filter.skill === null),
        ...part.roots.map((root) => ({
          label: categoryName(v, root),
          press: press('hireSearch', { list: writeList(filter), part: root }),
          chosen: false,
        })),
      ]
    case 'skills':
      return part.skills.map((skill) =>
        option([plain(categoryName(v, skill))], { skill }, filter.skill === skill),
      )
    default:
      return part satisfies never
  }
}

function searchOverview(v: Viewer, filter: WorkerFilter, list: string): View {
  const { country, skill, minPercent, minStars } = filter
  const any = v.say('hire-any')
  const change = (label: 'label-success-rate' | 'label-rating' | 'label-skill', part: string) =>
    button(v, label, 'hireSearch', { list, part })
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('hire-search-title')),
      {
        kind: 'facts',
        rows: [
          { label: v.say('label-country'), value: country === null ? any : countryText(v, country) },
          { label: v.say('label-skill'), value: skill === null ? any : [plain(categoryName(v, skill))] },
          {
            label: v.say('label-success-rate'),
            value: minPercent === null ? any : v.say('hire-least-rate', { rate: minPercent }),
          },
          {
            label: v.say('label-rating'),
            value: minStars === null ? any : v.say('hire-least-stars', { stars: minStars }),
          },
        ],
      },
      hint(v.say('hire-search-hint')),
      buttons(
        button(v, 'label-country', 'hireCountry', { list }),
        change('label-skill', 'skill'),
        change('label-success-rate', 'rate'),
        change('label-rating', 'stars'),
      ),
      buttons(
        button(v, 'button-show-workers', 'hire', { list }, 'primary'),
        ...(isNarrow(filter)
          ? [
              button(v, 'button-search-anew', 'hireSearch', {
                list: writeList({ ...PAST_WORKERS, source: 'all' }),
              }),
            ]
          : []),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}

/** What was typed could be several countries, or none. */
export function hireCountriesView(
  v: Viewer,
  filter: WorkerFilter,
  typed: string,
  found: readonly { code: string; name: string }[],
): View {
  const list = writeList(filter)
  const again = buttons(
    button(v, 'button-try-again', 'hireCountry', { list }),
    button(v, 'button-back', 'hireSearch', { list }),
  )
  if (found.length === 0)
    return { accent: 'warn', blocks: [text(...v.say('country-unknown', { typed })), again] }
  const options = found.map(({ code, name }) => ({
    label: name,
    press: press('hireSearch', { list: writeList({ ...filter, country: code }) }),
    chosen: false,
  }))
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('country-several')),
      { kind: 'select', placeholder: words(v.say('country-pick')), options },
      again,
    ],
  }
}

/** The person picked on Discord is nobody that can be hired. */
export function nobodyToHireView(v: Viewer, why: 'stranger' | 'self'): View {
  return {
    accent: 'neutral',
    blocks: [
      text(...v.say('hire-nobody', { why })),
      buttons(
        act(words(v.say('button-find-workers')), press('hire'), 'primary'),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}
