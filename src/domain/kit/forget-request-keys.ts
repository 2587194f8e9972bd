import { after, DAY_MS } from './clock.ts'
import type { Domain } from './use-case.ts'

/**
 * Platforms send an update again for a day at most. What is older is harmless all the same: states, counters
 * and posting keys refuse a second effect without it.
 */
const KEPT_MS = 30 * DAY_MS

/** Forgets the keys of requests that nobody will repeat, so that the table does not grow for ever. */
export async function forgetRequestKeys({ store, clock }: Domain): Promise<number> {
  const { count } = await store.db.requestKey.deleteMany({
    where: { at: { lt: after(clock.now(), -KEPT_MS) } },
  })
  return count
}
