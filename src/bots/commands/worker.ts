import { addToGroup } from '../../domain/hiring/change-group.ts'
import { inviteWorkers } from '../../domain/hiring/invite-workers.ts'
import { listGroups } from '../../domain/hiring/read-groups.ts'
import { readWorker } from '../../domain/hiring/read-worker.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Refusal } from '../../domain/kit/refusal.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Text } from '../kit/span.ts'
import { pickGroupView } from '../views/group-views.ts'
import { refusalWords } from '../views/refusal-view.ts'
import { type HiringJobs, pickJobView, workerView } from '../views/worker-views.ts'
import { pageOf, refused, shown, viewer } from './answering.ts'

const JOBS_PER_PAGE = 5

/** One worker's card. */
export const worker: Command = {
  ...entries.worker,
  run: (ctx, { worker: id = '', list = '' }) => workerResult(ctx, id, undefined, list),
}

/** Invites a worker to one of my running jobs for hired people. */
export const inviteWorker: Command = {
  ...entries.inviteWorker,
  async run(ctx, { worker: id = '', campaign = '', page }) {
    if (ID_PATTERN.test(campaign)) return inviteOne(ctx, id, campaign)
    const found = await readWorker(ctx.domain.store, ctx.me.memberId, id)
    if (!found) return refused(ctx, { code: 'not-found', what: 'worker' })
    const jobs = await hiringJobs(ctx, pageOf(page))
    return { view: pickJobView(viewer(ctx), { worker: id, name: found.name }, jobs) }
  },
}

async function inviteOne(ctx: Ctx, id: string, campaign: string): Promise<Result> {
  if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'worker' })
  const outcome = await perform(ctx.domain, inviteWorkers, {
    input: { campaign, workers: [id] },
    actor: ctx.actor,
    key: ctx.key,
  })
  return outcome.ok ? workerResult(ctx, id, ctx.say('invited-one')) : workerRefused(ctx, id, outcome.refusal)
}

/** Keeps a worker in one of my groups. */
export const keepWorker: Command = {
  ...entries.keepWorker,
  async run(ctx, { worker: id = '', group = '', page }) {
    if (ID_PATTERN.test(group)) return keepOne(ctx, id, group)
    const found = await readWorker(ctx.domain.store, ctx.me.memberId, id)
    if (!found) return refused(ctx, { code: 'not-found', what: 'worker' })
    const groups = await listGroups(ctx.domain.store, ctx.me.memberId, pageOf(page))
    return { view: pickGroupView(viewer(ctx), { kind: 'keep', worker: id, name: found.name }, groups) }
  },
}

async function keepOne(ctx: Ctx, id: string, group: string): Promise<Result> {
  if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'worker' })
  const input = { group, worker: id }
  const outcome = await perform(ctx.domain, addToGroup, { input, actor: ctx.actor, key: ctx.key })
  return outcome.ok
    ? workerResult(ctx, id, ctx.say('kept-in-group'))
    : workerRefused(ctx, id, outcome.refusal)
}

/** A worker's card as it stands, with a short word above it. */
export async function workerResult(ctx: Ctx, id: string, toast?: Text, list = ''): Promise<Result> {
  const found = await readWorker(ctx.domain.store, ctx.me.memberId, id)
  if (!found) return refused(ctx, { code: 'not-found', what: 'worker' })
  return shown(workerView(viewer(ctx), found, list), toast)
}

/** Today's card says what is true, the toast says why not. */
export async function workerRefused(ctx: Ctx, id: string, refusal: Refusal): Promise<Result> {
  const card = await workerResult(ctx, id)
  return card.form ? refused(ctx, refusal) : { ...card, toast: refusalWords(viewer(ctx), refusal) }
}

/** One page of my jobs for hired people that were not stopped or frozen, newest first. */
export async function hiringJobs(ctx: Ctx, wanted: number): Promise<HiringJobs> {
  const { campaign } = ctx.domain.store.db
  const where = {
    employerId: ctx.me.memberId,
    mode: 'HIRED_GROUP' as const,
    state: { in: ['ACTIVE' as const, 'PAUSED' as const] },
    frozenAt: null,
  }
  const pages = Math.max(1, Math.ceil((await campaign.count({ where })) / JOBS_PER_PAGE))
  const page = Math.min(wanted, pages)
  const jobs = await campaign.findMany({
    where,
    orderBy: { publishedAt: 'desc' },
    skip: (page - 1) * JOBS_PER_PAGE,
    take: JOBS_PER_PAGE,
  })
  return { jobs, page, pages }
}
