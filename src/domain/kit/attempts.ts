import { z } from 'zod'
import { after } from './clock.ts'
import type { Domain } from './use-case.ts'

/** At most `limit` tries of something that can be guessed within `windowMs`. */
export type AttemptLimit = { limit: number; windowMs: number }

const budgetRow = z.object({ used: z.number(), since: z.date() })

/**
 * Counts one try against a budget and says when the next is possible: `null` while the budget lasts. It is one
 * atomic statement, so tries at the same moment are counted one by one; a database that is away throws, so
 * nothing is tried uncounted. This is bookkeeping beside the business, not a business write.
 */
export async function countAttempt(
  domain: Pick<Domain, 'store' | 'clock'>,
  subject: string,
  { limit, windowMs }: AttemptLimit,
): Promise<Date | null> {
  const now = domain.clock.now()
  const [row] = await domain.store.run({
    name: 'count_attempt',
    text: `INSERT INTO attempt_budget AS b (subject, since, used) VALUES ($1, $2, 1)
      ON CONFLICT (subject) DO UPDATE SET
        used = CASE WHEN b.since <= $3 THEN 1 ELSE b.used + 1 END,
        since = CASE WHEN b.since <= $3 THEN $2 ELSE b.since END
      RETURNING used, since`,
    values: [subject, now, after(now, -windowMs)],
  })
  const { used, since } = budgetRow.parse(row)
  return used > limit ? after(since, windowMs) : null
}

/** Gives a try back: it was none. */
export async function returnAttempt(domain: Pick<Domain, 'store'>, subject: string): Promise<void> {
  await domain.store.run({
    name: 'return_attempt',
    text: 'UPDATE attempt_budget SET used = used - 1 WHERE subject = $1 AND used > 0',
    values: [subject],
  })
}
