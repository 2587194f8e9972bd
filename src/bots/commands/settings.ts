import { perform } from '../../domain/kit/use-case.ts'
import { chooseTopics, readMuted } from '../../domain/notices/choose-topics.ts'
import { MINUTES_PER_DAY, offsetOf, readTimeOfDay } from '../../domain/notices/quiet-hours.rules.ts'
import { lookAgain, setLocalTime, setQuietHours } from '../../domain/notices/set-quiet-hours.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import type { Field } from '../kit/field.ts'
import { textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import {
  clockText,
  hoursText,
  quietHoursView,
  settingsView,
  timeRefusedView,
  topicsView,
} from '../views/settings-views.ts'
import { refused, shown, viewer } from './answering.ts'

/** Messages, quiet hours, and the way to everything else that can be set. */
export const settings: Command = {
  ...entries.settings,
  menu: { name: 'settings', platforms: BOTH },
  async run(ctx) {
    const [member, muted] = await Promise.all([readMe(ctx), readMuted(ctx.domain.store, ctx.me.memberId)])
    const { country, countryVerified: isVerified } = ctx.me
    return { view: settingsView(viewer(ctx), { ...member, country, isVerified, muted }) }
  },
}

/** Which messages I want, by topic, saved at each tap. */
export const muteNotices: Command = {
  ...entries.muteNotices,
  run: (ctx) => topicsScreen(ctx),
  async toggle(ctx, _args, { on, off }) {
    const input = { on: [...on], off: [...off] }
    const outcome = await perform(ctx.domain, chooseTopics, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    return topicsScreen(ctx, ctx.say('topics-saved'))
  },
}

/** Quiet hours: off, the usual ones, or own ones. */
export const quietHours: Command = {
  ...entries.quietHours,
  async run(ctx, { from = '', to = '' }) {
    if (from === 'off') return saveHours(ctx, null)
    const hours = { from: minuteOf(from), to: minuteOf(to) }
    if (hours.from === null || hours.to === null || hours.from === hours.to) return quietScreen(ctx)
    return saveHours(ctx, { from: hours.from, to: hours.to })
  },
}

/** Hours of one's own, typed as times of day. */
export const ownQuietHours: Command = {
  ...entries.ownQuietHours,
  form: async (ctx) => ({
    form: {
      title: ctx.say('quiet-own-title'),
      intro: ctx.say('quiet-what'),
      fields: [
        timeField('from', words(ctx.say('quiet-from')), words(ctx.say('quiet-time-hint'))),
        timeField('to', words(ctx.say('quiet-to')), words(ctx.say('quiet-time-hint'))),
      ],
      send: null,
    },
  }),
  async run(ctx, _args, answers) {
    const from = readTimeOfDay(textAnswer(answers, 'from'))
    const to = readTimeOfDay(textAnswer(answers, 'to'))
    if (from === null || to === null) return notATime(ctx, 'not-read', 'ownQuietHours')
    if (from === to) return notATime(ctx, 'same', 'ownQuietHours')
    return saveHours(ctx, { from, to })
  },
}

/** "What time is it for you now?": how far my clock is from UTC. */
export const localTime: Command = {
  ...entries.localTime,
  form: async (ctx) => ({
    form: {
      title: ctx.say('local-time-title'),
      intro: ctx.say('local-time-what'),
      fields: [timeField('time', words(ctx.say('local-time-ask')), words(ctx.say('quiet-time-hint')))],
      send: null,
    },
  }),
  async run(ctx, _args, answers) {
    const minute = readTimeOfDay(textAnswer(answers, 'time'))
    if (minute === null) return notATime(ctx, 'not-read', 'localTime')
    const utcOffsetMinutes = offsetOf(ctx.domain.clock.now(), minute)
    const call = { input: { utcOffsetMinutes }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, setLocalTime, call)
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    await lookAgain(ctx.domain, ctx.me.memberId)
    return quietScreen(ctx, ctx.say('local-time-saved', { time: clockText(viewer(ctx), utcOffsetMinutes) }))
  },
}

async function saveHours(ctx: Ctx, hours: { from: number; to: number } | null): Promise<Result> {
  const outcome = await perform(ctx.domain, setQuietHours, {
    input: { hours },
    actor: ctx.actor,
    key: ctx.key,
  })
  if (!outcome.ok) return refused(ctx, outcome.refusal)
  await lookAgain(ctx.domain, ctx.me.memberId)
  if (!hours) return quietScreen(ctx, ctx.say('quiet-switched-off'))
  const said = hoursText(viewer(ctx), {
    quietFromMinute: hours.from,
    quietToMinute: hours.to,
    utcOffsetMinutes: null,
  })
  return quietScreen(ctx, ctx.say('quiet-saved', { hours: said }))
}

async function quietScreen(ctx: Ctx, toast?: Text): Promise<Result> {
  return shown(quietHoursView(viewer(ctx), await readMe(ctx)), toast)
}

async function topicsScreen(ctx: Ctx, toast?: Text): Promise<Result> {
  return shown(topicsView(viewer(ctx), await readMuted(ctx.domain.store, ctx.me.memberId)), toast)
}

function notATime(ctx: Ctx, why: 'not-read' | 'same', again: 'localTime' | 'ownQuietHours'): Result {
  return { view: timeRefusedView(viewer(ctx), why, again), form: 'asked-again' }
}

function timeField(name: string, label: string, example: string): Field {
  return { name, kind: 'text', label, hint: example, minLength: 1, maxLength: 20, long: false }
}

function minuteOf(value: string): number | null {
  return /^\d{1,4}$/.test(value) && Number(value) < MINUTES_PER_DAY ? Number(value) : null
}

function readMe(ctx: Ctx) {
  return ctx.domain.store.db.member.findUniqueOrThrow({ where: { id: ctx.me.memberId } })
}
