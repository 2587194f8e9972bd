import { blockWorker, unblockWorker } from '../../domain/hiring/block-worker.ts'
import { readWorker } from '../../domain/hiring/read-worker.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { confirmBlockView } from '../views/worker-views.ts'
import { refused, viewer } from './answering.ts'
import { workerResult } from './worker.ts'

/** Blocks a worker from my jobs, after saying what that closes and what it leaves alone. */
export const block: Command = {
  ...entries.block,
  async run(ctx, { worker = '', sure }) {
    const found = await readWorker(ctx.domain.store, ctx.me.memberId, worker)
    if (!found) return refused(ctx, { code: 'not-found', what: 'worker' })
    if (found.isBlocked) return workerResult(ctx, worker)
    if (sure !== 'y') return { view: confirmBlockView(viewer(ctx), found) }
    const call = { input: { worker }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, blockWorker, call)
    return outcome.ok ? workerResult(ctx, worker, ctx.say('blocked')) : refused(ctx, outcome.refusal)
  },
}

/** Lets a worker in again. */
export const unblock: Command = {
  ...entries.unblock,
  async run(ctx, { worker = '' }) {
    if (!ID_PATTERN.test(worker)) return refused(ctx, { code: 'not-found', what: 'worker' })
    const call = { input: { worker }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, unblockWorker, call)
    return outcome.ok ? workerResult(ctx, worker, ctx.say('unblocked')) : refused(ctx, outcome.refusal)
  },
}
