import { muteEmployer, readMutedEmployers, unmuteEmployer } from '../../domain/campaigns/mute-employer.ts'
import { readJob } from '../../domain/campaigns/read-job.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Text } from '../kit/span.ts'
import { employerMutedView, mutedEmployersView } from '../views/ways-out-views.ts'
import { pageOf, refused, shown, viewer } from './answering.ts'
import { jobScreen } from './job.ts'

/** Mute employer: none of their jobs is shown, with Undo at once. */
export const mute: Command = {
  ...entries.muteEmployer,
  async run(ctx, { campaign = '' }) {
    if (!ID_PATTERN.test(campaign)) return refused(ctx, { code: 'not-found', what: 'job' })
    const call = { input: { campaign }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, muteEmployer, call)
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    return { view: employerMutedView(viewer(ctx), outcome.answer.employerId, campaign) }
  },
}

/** Takes it back: where it was pressed on a job they may see, its card follows, else the list of muted ones. */
export const unmute: Command = {
  ...entries.unmuteEmployer,
  async run(ctx, { employer = '', campaign = '' }) {
    if (!ID_PATTERN.test(employer)) return mutedScreen(ctx, 1)
    const call = { input: { employer }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, unmuteEmployer, call)
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const toast = ctx.say('employer-unmuted')
    const job = ID_PATTERN.test(campaign) ? await readJob(ctx.domain.store, campaign, ctx.me) : null
    return job ? jobScreen(ctx, campaign, toast) : mutedScreen(ctx, 1, toast)
  },
}

/** The employers I muted, each with Unmute. */
export const mutedEmployers: Command = {
  ...entries.mutedEmployers,
  run: (ctx, { page }) => mutedScreen(ctx, pageOf(page)),
}

async function mutedScreen(ctx: Ctx, page: number, toast?: Text): Promise<Result> {
  const found = await readMutedEmployers(ctx.domain.store, ctx.me, page)
  return shown(mutedEmployersView(viewer(ctx), found), toast)
}
