import type { CampaignMode } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import type { Press } from '../kit/entry.ts'
import { bold, plain } from '../kit/span.ts'
import { act, type Block, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, categoryName, heading, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** The modes in the order they are offered: the simplest first. */
export const MODES: readonly CampaignMode[] = [
  'INTERNATIONAL',
  'TIER1',
  'LIMITED_COUNTRIES',
  'HIRED_GROUP',
  'PAID_TO_CLICK',
]

/** Where posting begins: whom the job is for, and what was begun before. */
export function postModesView(v: Viewer, unfinished: { title: string; open: Press } | null): View {
  const blocks: Block[] = [
    heading(v.say('post-title')),
    text(...v.say('post-modes')),
    text(
      ...MODES.flatMap((mode, place) => [
        plain(place === 0 ? '' : '\n'),
        bold(...v.say('post-mode', { mode })),
        plain(': '),
        ...v.say('post-mode-what', { mode }),
      ]),
    ),
    {
      kind: 'select',
      placeholder: words(v.say('post-pick-mode')),
      options: MODES.map((mode) => ({
        label: words(v.say('post-mode', { mode })),
        press: press('post', { mode }),
        chosen: false,
      })),
    },
  ]
  if (unfinished) {
    blocks.push(
      hint(v.say('post-unfinished')),
      buttons(
        act(words(v.say('button-continue-post', { title: unfinished.title })), unfinished.open, 'primary'),
      ),
    )
  }
  blocks.push(buttons(button(v, 'button-my-campaigns', 'campaigns'), button(v, 'button-home', 'home')))
  return { accent: 'active', blocks }
}

/** What kind of work it is: the first level of categories. */
export function postCategoriesView(
  v: Viewer,
  mode: CampaignMode,
  group: string,
  categories: readonly string[],
): View {
  return {
    accent: 'active',
    blocks: [
      heading(v.say('post-form-title', { mode: words(v.say('post-mode', { mode })) })),
      text(...v.say('post-categories')),
      {
        kind: 'select',
        placeholder: words(v.say('post-pick-category')),
        options: categories.map((category) => ({
          label: categoryName(v, category),
          press: press('post', { mode, category, group }),
          chosen: false,
        })),
      },
      buttons(button(v, 'button-other-mode', 'post'), button(v, 'button-home', 'home')),
    ],
  }
}

/** A job for hired people, and nobody is saved in a group yet. */
export function postNoGroupsView(v: Viewer): View {
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('post-form-title', { mode: words(v.say('post-mode', { mode: 'HIRED_GROUP' })) })),
      text(...v.say('post-no-groups')),
      buttons(
        button(v, 'button-find-workers', 'hire', {}, 'primary'),
        button(v, 'button-my-groups', 'groups'),
        button(v, 'button-other-mode', 'post'),
      ),
    ],
  }
}
