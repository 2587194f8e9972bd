import { ALERT_REWARDS, ALERTS_PER_DAY } from '../../domain/alerts/alert.rules.ts'
import type { AlertChoice } from '../../domain/alerts/set-alert.ts'
import type { Micros } from '../../domain/kit/money.ts'
import type { Campaign } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { money, plain } from '../kit/span.ts'
import type { Block, View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { NO_FILTER, writeFilter } from './job-filter-bytes.ts'
import { jobEntry } from './jobs-view.ts'
import { button, buttons, heading, text } from './parts.ts'
import { skillNames } from './skills-views.ts'
import type { Viewer } from './view-context.ts'

/** "Tell me of new jobs": off unless asked for; each tap is saved. */
export function alertsView(v: Viewer, alert: AlertChoice, skills: readonly string[]): View {
  const isOn = alert.dueAt !== null
  const blocks: Block[] = [
    heading(v.say('alerts-title')),
    text(...(isOn ? v.say('alerts-on', { times: alert.perDay }) : v.say('alerts-off'))),
    text(...v.say(skills.length > 0 ? 'alerts-what-skills' : 'alerts-what-all')),
  ]
  if (skills.length > 0)
    blocks.push({
      kind: 'facts',
      rows: [{ label: v.say('label-skills'), value: [plain(skillNames(v, skills))] }],
    })
  blocks.push(
    {
      kind: 'select',
      placeholder: words(v.say('alerts-pick-reward')),
      options: ALERT_REWARDS.map((micros) => ({
        label: rewardWords(v, micros),
        press: press('alerts', { change: 'reward', to: micros.toString() }),
        chosen: micros === alert.minRewardMicros,
      })),
    },
    {
      kind: 'select',
      placeholder: words(v.say('alerts-pick-times')),
      options: ALERTS_PER_DAY.map((times) => ({
        label: words(v.say('alerts-times', { times })),
        press: press('alerts', { change: 'times', to: times }),
        chosen: times === alert.perDay,
      })),
    },
    buttons(
      isOn
        ? button(v, 'button-alerts-off', 'alerts', { change: 'off' })
        : button(v, 'button-alerts-on', 'alerts', { change: 'on' }, 'good'),
      button(v, skills.length > 0 ? 'button-skills' : 'button-add-skills', 'skills'),
      button(v, 'button-find-work', 'jobs'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: isOn ? 'good' : 'neutral', blocks }
}

/** One message about all new jobs: up to five, each with its button. */
export function jobsFoundNotice(v: Viewer, jobs: readonly Campaign[], hasSkills: boolean): View {
  const filter = writeFilter({ ...NO_FILTER, mySkills: hasSkills })
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('notice-jobs-found', { count: jobs.length })),
      { kind: 'entries', entries: jobs.map((job) => jobEntry(v, job)) },
      buttons(button(v, 'button-other-jobs', 'jobs', { filter }), button(v, 'button-alerts', 'alerts')),
    ],
  }
}

function rewardWords(v: Viewer, micros: Micros): string {
  return words(micros === 0n ? v.say('alerts-any-reward') : v.say('alerts-reward', { amount: money(micros) }))
}
