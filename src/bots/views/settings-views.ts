import {
  MINUTES_PER_DAY,
  minuteOfDay,
  type QuietHours,
  timeOfDay,
} from '../../domain/notices/quiet-hours.rules.ts'
import { TOPICS, type Topic } from '../../domain/notices/topics.ts'
import { press } from '../entries.ts'
import { plain, type Text } from '../kit/span.ts'
import type { Block, SelectOption, View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { countryText } from './job-views.ts'
import { button, buttons, heading, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

export type SettingsFacts = QuietHours & {
  country: string | null
  isVerified: boolean
  muted: readonly Topic[]
}

/** Everything a member can set, with how it stands now. */
export function settingsView(v: Viewer, facts: SettingsFacts): View {
  const { muted, country, isVerified, utcOffsetMinutes } = facts
  const language = new Intl.DisplayNames([v.locale], { type: 'language' }).of(v.locale) ?? v.locale
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('settings-title')),
      {
        kind: 'facts',
        rows: [
          {
            label: v.say('label-notices'),
            value:
              muted.length === 0
                ? v.say('settings-notices-all')
                : v.say('settings-notices-some', { off: muted.length }),
          },
          { label: v.say('label-quiet-hours'), value: hoursText(v, facts) },
          { label: v.say('label-local-time'), value: clockText(v, utcOffsetMinutes) },
          { label: v.say('label-language'), value: [plain(language)] },
          { label: v.say('label-country'), value: countryText(v, country, isVerified) },
        ],
      },
      buttons(
        button(v, 'button-topics', 'muteNotices'),
        button(v, 'button-quiet-hours', 'quietHours'),
        button(v, 'button-local-time', 'localTime'),
      ),
      buttons(
        button(v, 'button-language', 'language'),
        button(v, 'button-set-country', 'country'),
        button(v, 'button-skills', 'skills'),
      ),
      buttons(button(v, 'button-alerts', 'alerts'), button(v, 'button-muted', 'mutedEmployers')),
      buttons(
        button(v, 'button-link', 'link'),
        button(v, 'button-my-data', 'exportData'),
        button(v, 'button-erase', 'erase'),
      ),
      buttons(button(v, 'button-profile', 'profile'), button(v, 'button-home', 'home')),
    ],
  }
}

/** Which messages one wants, by topic. */
export function topicsView(v: Viewer, muted: readonly Topic[]): View {
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('topics-title')),
      text(...v.say('topics-hint')),
      {
        kind: 'toggles',
        placeholder: words(v.say('topics-pick')),
        options: TOPICS.map((topic) => ({
          value: topic,
          label: words(topicName(v, topic)),
          on: !muted.includes(topic),
        })),
        set: press('muteNotices'),
      },
      ways(v),
    ],
  }
}

function topicName(v: Viewer, topic: Topic): Text {
  switch (topic) {
    case 'proofs':
      return v.say('topic-proofs')
    case 'reminders':
      return v.say('topic-reminders')
    case 'payments':
      return v.say('topic-payments')
    case 'progress':
      return v.say('topic-progress')
    case 'orders':
      return v.say('topic-orders')
    case 'hiring':
      return v.say('topic-hiring')
    case 'new-jobs':
      return v.say('topic-new-jobs')
    default:
      return topic satisfies never
  }
}

/** The hours most people choose, as hours of the day. */
const USUAL_HOURS = [
  [22, 7],
  [23, 8],
  [0, 9],
] as const

/** When one wants no messages. What time it is for the member has to be known first. */
export function quietHoursView(v: Viewer, hours: QuietHours): View {
  const blocks: Block[] = [heading(v.say('quiet-title')), text(...v.say('quiet-what'))]
  if (hours.utcOffsetMinutes === null) {
    blocks.push(
      text(...v.say('quiet-no-clock')),
      buttons(button(v, 'button-local-time', 'localTime', {}, 'primary')),
      ways(v),
    )
    return { accent: 'neutral', blocks }
  }
  const time = clockText(v, hours.utcOffsetMinutes)
  blocks.push(
    text(...v.say('quiet-now', { hours: hoursText(v, hours) })),
    { kind: 'select', placeholder: words(v.say('quiet-pick')), options: hourOptions(v, hours) },
    buttons(
      button(v, 'button-own-quiet-hours', 'ownQuietHours'),
      button(v, 'button-local-time', 'localTime'),
    ),
    hint([...v.say('quiet-clock', { time }), plain(' '), ...v.say('quiet-summer-time')]),
    ways(v),
  )
  return { accent: 'neutral', blocks }
}

function hourOptions(v: Viewer, now: QuietHours): SelectOption[] {
  const off = {
    label: words(v.say('quiet-off')),
    press: press('quietHours', { from: 'off' }),
    chosen: now.quietFromMinute === null,
  }
  const usual = USUAL_HOURS.map(([fromHour, toHour]) => {
    const [from, to] = [fromHour * 60, toHour * 60]
    const hours = { ...now, quietFromMinute: from, quietToMinute: to }
    return {
      label: words(hoursText(v, hours)),
      press: press('quietHours', { from, to }),
      chosen: now.quietFromMinute === from && now.quietToMinute === to,
    }
  })
  return [off, ...usual]
}

/** "22:00 to 07:00", or that there are none. */
export function hoursText(v: Viewer, { quietFromMinute, quietToMinute }: QuietHours): Text {
  if (quietFromMinute === null || quietToMinute === null) return v.say('settings-quiet-off')
  return v.say('settings-quiet-value', {
    from: plain(timeOfDay(quietFromMinute)),
    to: plain(timeOfDay(quietToMinute % MINUTES_PER_DAY)),
  })
}

/** What a member's clock shows now. */
export function clockText(v: Viewer, utcOffsetMinutes: number | null): Text {
  if (utcOffsetMinutes === null) return v.say('settings-time-unknown')
  return [plain(timeOfDay(minuteOfDay(v.now, utcOffsetMinutes)))]
}

/** Words that were no time of day, or a beginning without another end. */
export function timeRefusedView(
  v: Viewer,
  why: 'not-read' | 'same',
  again: 'localTime' | 'ownQuietHours',
): View {
  return {
    accent: 'warn',
    blocks: [
      text(...v.say(why === 'same' ? 'time-same' : 'time-not-read')),
      buttons(
        button(v, 'button-try-again', again, {}, 'primary'),
        button(v, 'button-settings', 'settings'),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}

const ways = (v: Viewer): Block =>
  buttons(button(v, 'button-settings', 'settings'), button(v, 'button-home', 'home'))
