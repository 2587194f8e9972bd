import type { CategoryGroup } from '../../domain/campaigns/read-categories.ts'
import { press } from '../entries.ts'
import { plain } from '../kit/span.ts'
import type { Block, View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { NO_FILTER, writeFilter } from './job-filter-bytes.ts'
import { button, buttons, categoryName, heading, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

export type SkillsFacts = {
  groups: CategoryGroup[]
  chosen: string[]
  /** The area whose skills are open; any other word opens the first one. */
  group: string
  /** It is the second step of the first Find work. */
  isFirst: boolean
}

/** What a member is good at: one area at a time, each tap saved. */
export function skillsView(v: Viewer, { groups, chosen, group, isFirst }: SkillsFacts): View {
  const opened = groups.find(({ id }) => id === group) ?? groups[0]
  const first = isFirst ? '1' : ''
  const blocks: Block[] = [
    heading(v.say(isFirst ? 'welcome-skills-title' : 'skills-title')),
    text(...v.say('skills-what')),
    text(
      ...(chosen.length === 0
        ? v.say('skills-none')
        : v.say('skills-chosen', { skills: [plain(skillNames(v, chosen))] })),
    ),
    {
      kind: 'select',
      placeholder: words(v.say('skills-pick-group')),
      options: groups.map(({ id, parts }) => ({
        label: withCount(categoryName(v, id), parts.filter((part) => chosen.includes(part)).length),
        press: press('skills', { group: id, first }),
        chosen: id === opened?.id,
      })),
    },
  ]
  if (opened) {
    blocks.push({
      kind: 'toggles',
      placeholder: words(v.say('skills-pick', { group: [plain(categoryName(v, opened.id))] })),
      options: opened.parts.map((id) => ({ value: id, label: categoryName(v, id), on: chosen.includes(id) })),
      set: press('skills', { group: opened.id, first }),
    })
  }
  blocks.push(isFirst ? onToJobs(v, chosen) : ways(v, chosen))
  return { accent: 'neutral', blocks }
}

/** The skills somebody has, in words. */
export function skillNames(v: Viewer, chosen: readonly string[]): string {
  return chosen.map((id) => categoryName(v, id)).join(', ')
}

/** The first Find work asks for the country. */
export function welcomeCountryView(v: Viewer): View {
  return {
    accent: 'active',
    blocks: [
      heading(v.say('welcome-country-title')),
      text(...v.say('welcome-country')),
      buttons(
        button(v, 'button-set-country', 'country', { first: '1' }, 'primary'),
        button(v, 'button-skip', 'skills', { first: '1' }),
      ),
      buttons(button(v, 'button-home', 'home')),
    ],
  }
}

function withCount(name: string, count: number): string {
  return count === 0 ? name : `${name} (${count})`
}

/** A filter is bound, so that the list comes and asks nothing again. */
function onToJobs(v: Viewer, chosen: readonly string[]): Block {
  const filter = writeFilter({ ...NO_FILTER, mySkills: chosen.length > 0 })
  return buttons(
    chosen.length > 0
      ? button(v, 'button-show-jobs', 'jobs', { filter }, 'primary')
      : button(v, 'button-skip', 'jobs', { filter }),
    button(v, 'button-home', 'home'),
  )
}

function ways(v: Viewer, chosen: readonly string[]): Block {
  const filter = writeFilter({ ...NO_FILTER, mySkills: chosen.length > 0 })
  return buttons(
    button(v, 'button-show-jobs', 'jobs', { filter }, 'primary'),
    button(v, 'button-alerts', 'alerts'),
    button(v, 'button-profile', 'profile'),
    button(v, 'button-home', 'home'),
  )
}
