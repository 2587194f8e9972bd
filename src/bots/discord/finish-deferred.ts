import { type Context, explain, finish, perform } from './answer-interaction.ts'
import { type ClaimedInteraction, claimUnfinished, forgetFinished, markFinished } from './defer.ts'
import { readInteraction } from './read.ts'

const AT_ONCE = 10
/** Something that took its process down this often is not tried again. */
const MAX_ATTEMPTS = 5

/**
 * Finishes what a process put off and did not finish within its lease, for example because it was killed.
 * Meant to be called every few seconds by every process.
 * @returns how many were finished.
 */
export async function finishDeferred(context: Context): Promise<number> {
  const { db, clock, timings } = context
  const claimed = await claimUnfinished(db, clock.now(), timings.leaseMs, AT_ONCE)
  const results = await Promise.all(claimed.map((one) => finishOne(context, one)))
  await forgetFinished(db, clock.now())
  return results.filter(Boolean).length
}

async function finishOne(context: Context, { id, body, attempts }: ClaimedInteraction): Promise<boolean> {
  const action = readInteraction(body)
  if (!action || action.kind === 'ping' || action.kind === 'suggest') {
    context.log.error({ interaction: id }, 'A stored interaction cannot be read')
    await markFinished(context.db, id, context.clock.now())
    return false
  }
  const work =
    attempts > MAX_ATTEMPTS
      ? explain(context, action, new Error(`given up after ${MAX_ATTEMPTS} attempts`))
      : perform(context, action)
  return (await finish(context, action, work, false)) === 'finished'
}
