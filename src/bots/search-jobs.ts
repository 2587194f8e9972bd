import { newestJobs } from '../domain/campaigns/newest-jobs.ts'
import { readJob } from '../domain/campaigns/read-job.ts'
import { ID_PATTERN } from '../domain/kit/ids.ts'
import { usd } from '../domain/kit/money.ts'
import { folded } from '../domain/members/countries.ts'
import type { Campaign } from '../generated/prisma/client.ts'
import { viewer } from './commands/answering.ts'
import type { Found } from './kit/bot.ts'
import type { Ctx } from './kit/command.ts'
import { words } from './text/say.ts'
import { categoryName } from './views/parts.ts'
import { sharedJobView } from './views/shared-job-view.ts'

/** How many of the newest jobs are looked through at each letter that is typed. */
const LOOKED_THROUGH = 100
const FOUND_MAX = 20

/** What the Share button of a job searches for: that job alone. */
const ONE_JOB = /^job_(\w+)$/

/**
 * Jobs that whoever asks may take, newest first, whose title or category has every word that was typed. Jobs for
 * invited people are never among them: their cards are not to be passed on.
 */
export async function searchJobs(ctx: Ctx, typed: string): Promise<Found[]> {
  const { botLink } = ctx
  if (botLink === null) return []
  const one = ONE_JOB.exec(typed.trim())?.[1]
  const jobs = one === undefined ? await matching(ctx, typed) : await exactly(ctx, one)
  return jobs
    .filter(({ mode }) => mode !== 'HIRED_GROUP')
    .slice(0, FOUND_MAX)
    .map((job) => foundOf(ctx, job, botLink))
}

async function matching(ctx: Ctx, typed: string): Promise<Campaign[]> {
  const v = viewer(ctx)
  const wanted = folded(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
  const jobs = await newestJobs(ctx.domain.store, ctx.me, LOOKED_THROUGH)
  return jobs.filter(({ title, categoryId }) => {
    const said = folded(`${title} ${categoryName(v, categoryId)}`)
    return wanted.every((word) => said.includes(word))
  })
}

/** Also an own job, or one I am at: who sees its card may pass it on. */
async function exactly(ctx: Ctx, id: string): Promise<Campaign[]> {
  const job = ID_PATTERN.test(id) ? await readJob(ctx.domain.store, id, ctx.me) : null
  const { state, freeSlots, frozenAt } = job?.campaign ?? {}
  return job && state === 'ACTIVE' && freeSlots !== 0 && !frozenAt ? [job.campaign] : []
}

function foundOf(ctx: Ctx, job: Campaign, botLink: string): Found {
  const v = viewer(ctx)
  return {
    id: job.id,
    title: job.title,
    hint: `${usd(job.rewardMicros)} · ${categoryName(v, job.categoryId)}`,
    view: sharedJobView(v, job, words(ctx.say('button-open-job')), `${botLink}?start=job_${job.id}`),
  }
}
