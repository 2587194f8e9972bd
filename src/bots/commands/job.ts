import { newestJobs } from '../../domain/campaigns/newest-jobs.ts'
import { readJob } from '../../domain/campaigns/read-job.ts'
import { readWaysOut } from '../../domain/campaigns/read-ways-out.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { usd } from '../../domain/kit/money.ts'
import { folded } from '../../domain/members/countries.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import type { Text } from '../kit/span.ts'
import { jobView } from '../views/job-views.ts'
import { button, buttons, hint } from '../views/parts.ts'
import { refused, shown, viewer } from './answering.ts'

/** How many open jobs are looked through while somebody types a title. */
const SUGGESTED_FROM = 100

/** One job, as the member may see it. */
export const job: Command = {
  ...entries.job,
  menu: {
    name: 'job',
    platforms: BOTH,
    options: [{ name: 'job', arg: 'campaign', required: true, suggest: suggestJobs }],
  },
  run: (ctx, { campaign = '' }) => jobScreen(ctx, campaign),
}

/** The card of a job; what is not there and what is for others look the same. */
export async function jobScreen(ctx: Ctx, campaignId: string, toast?: Text): Promise<Result> {
  const { store } = ctx.domain
  const found = ID_PATTERN.test(campaignId) ? await readJob(store, campaignId, ctx.me) : null
  if (!found) return notThere(ctx)
  const waysOut = await readWaysOut(store, ctx.me.memberId, found.campaign)
  return shown(jobView(viewer(ctx), found, waysOut, ctx.botLink), toast)
}

/** Somebody without a country may have been sent a job for theirs: they are told how to see such jobs. */
function notThere(ctx: Ctx): Result {
  const result = refused(ctx, { code: 'not-found', what: 'job' })
  if (ctx.me.country !== null) return result
  const v = viewer(ctx)
  const more = [hint(ctx.say('job-not-found-country')), buttons(button(v, 'button-set-country', 'country'))]
  return { ...result, view: { ...result.view, blocks: [...result.view.blocks, ...more] } }
}

/** Open jobs for this member whose title has what was typed, newest first. */
async function suggestJobs(ctx: Ctx, typed: string): Promise<{ label: string; value: string }[]> {
  const jobs = await newestJobs(ctx.domain.store, ctx.me, SUGGESTED_FROM)
  return jobs
    .filter(({ title }) => folded(title).includes(folded(typed)))
    .map(({ id, title, rewardMicros }) => ({ label: `${usd(rewardMicros)} · ${title}`, value: id }))
}
