import type { Freeze } from '../../generated/prisma/client.ts'
import { type Text, time, user } from '../kit/span.ts'
import type { View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, heading, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** What is frozen, as one line. */
export function frozenParts(v: Viewer, parts: readonly string[]): Text {
  return [user(parts.map((part) => words(v.say('freeze-parts', { part }))).join(', '))]
}

/** When a freeze ends. */
export function freezeEnd(v: Viewer, endsAt: Date | null): Text {
  return endsAt === null
    ? v.say('freeze-until-lifted')
    : v.say('freeze-until', { end: time(endsAt, 'moment') })
}

/** The member hears what is frozen, why, until when, and what goes on all the same. */
export function frozenNotice(v: Viewer, { parts, reason, endsAt }: Freeze): View {
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('notice-frozen')),
      text(...v.say('notice-frozen-what', { parts: frozenParts(v, parts), end: freezeEnd(v, endsAt) })),
      { kind: 'quote', text: [user(reason)] },
      hint(v.say('notice-frozen-hint')),
      buttons(button(v, 'button-support', 'support'), button(v, 'button-home', 'home')),
    ],
  }
}

/** The freeze is over, lifted or by its time. */
export function unfrozenNotice(v: Viewer): View {
  return {
    accent: 'good',
    blocks: [
      heading(v.say('notice-unfrozen')),
      text(...v.say('notice-unfrozen-what')),
      buttons(button(v, 'button-find-work', 'jobs', {}, 'primary'), button(v, 'button-home', 'home')),
    ],
  }
}
