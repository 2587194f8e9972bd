import { ALERT_REWARDS, ALERTS_PER_DAY } from '../../domain/alerts/alert.rules.ts'
import { defaultAlert, readAlert, setAlert } from '../../domain/alerts/set-alert.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { readSkills } from '../../domain/members/choose-skills.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import { alertsView } from '../views/alert-views.ts'
import { refused, shown, viewer } from './answering.ts'

/** Job alerts: on or off, from which reward, how often. Each press is saved at once. */
export const alerts: Command = {
  ...entries.alerts,
  async run(ctx, { change = '', to = '' }) {
    const input = readChange(change, to)
    if (!input) return alertsScreen(ctx)
    const outcome = await perform(ctx.domain, setAlert, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const { view } = await alertsScreen(ctx)
    return shown(view, ctx.say('alerts-saved'))
  },
}

async function alertsScreen(ctx: Ctx): Promise<Result> {
  const { store } = ctx.domain
  const { memberId } = ctx.me
  const [alert, skills] = await Promise.all([readAlert(store, memberId), readSkills(store, memberId)])
  return { view: alertsView(viewer(ctx), alert ?? defaultAlert(memberId), skills) }
}

/** Reads what a button changes; `null` for bytes we would not have written. */
function readChange(change: string, to: string) {
  const minRewardMicros = ALERT_REWARDS.find((micros) => micros.toString() === to)
  const perDay = ALERTS_PER_DAY.find((times) => String(times) === to)
  if (change === 'on' || change === 'off') return { isOn: change === 'on' }
  if (change === 'reward' && minRewardMicros !== undefined) return { minRewardMicros }
  if (change === 'times' && perDay !== undefined) return { perDay }
  return null
}
