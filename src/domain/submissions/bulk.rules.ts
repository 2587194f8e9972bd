import { createHash } from 'node:crypto'
import type { Submission } from '../../generated/prisma/client.ts'
import type { Micros } from '../kit/money.ts'

/** So many are approved by one press: one statement holds its locks only for a moment. */
export const BULK_MAX = 200

/** What one press would approve of a job, and what stays. */
export type Bulk = {
  approve: Submission[]
  totalMicros: Micros
  /** These have a picture that was seen elsewhere: somebody has to look at them. */
  hinted: number
  /** Beyond {@link BULK_MAX}: they come with the next press. */
  later: number
  /** Names exactly this set in this state; another set has another name. */
  digest: string
}

/** Of what waits, the nearest deadline first, without those whose pictures were seen elsewhere. */
export function bulkOf(waiting: readonly Submission[], hinted: ReadonlySet<string>): Bulk {
  const free = waiting.filter(({ id }) => !hinted.has(id))
  const approve = free.slice(0, BULK_MAX)
  return {
    approve,
    totalMicros: approve.reduce((sum, { rewardMicros }) => sum + rewardMicros, 0n),
    hinted: waiting.length - free.length,
    later: free.length - approve.length,
    digest: digestOf(approve),
  }
}

/** A proof that was sent back and came again is another proof than the one that was on the screen. */
function digestOf(submissions: readonly Submission[]): string {
  const names = submissions.map(({ id, state }) => `${id} ${state}`).sort()
  return createHash('sha256').update(names.join('\n')).digest('base64url').slice(0, 16)
}
