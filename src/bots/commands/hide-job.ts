import { hideJob, unhideJob } from '../../domain/campaigns/hide-job.ts'
import { readJob } from '../../domain/campaigns/read-job.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { jobHiddenView } from '../views/ways-out-views.ts'
import { refused, viewer } from './answering.ts'
import { jobScreen } from './job.ts'

/** Hide: a job is not shown again, with Undo at once. */
export const hide: Command = {
  ...entries.hideJob,
  async run(ctx, { campaign = '' }) {
    if (!ID_PATTERN.test(campaign)) return refused(ctx, { code: 'not-found', what: 'job' })
    const call = { input: { campaign }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, hideJob, call)
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    // Only who may see the job is told its name.
    const job = await readJob(ctx.domain.store, campaign, ctx.me)
    if (!job) return refused(ctx, { code: 'not-found', what: 'job' })
    return { view: jobHiddenView(viewer(ctx), job.campaign) }
  },
}

/** Shows a hidden job again. */
export const unhide: Command = {
  ...entries.unhideJob,
  async run(ctx, { campaign = '' }) {
    if (!ID_PATTERN.test(campaign)) return refused(ctx, { code: 'not-found', what: 'job' })
    const call = { input: { campaign }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, unhideJob, call)
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    return jobScreen(ctx, campaign, ctx.say('job-shown-again'))
  },
}
