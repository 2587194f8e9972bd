import { z } from 'zod'
import type { Store } from '../kit/store.ts'

/** A worker's record: satisfied / (satisfied + not satisfied), over submissions with a verdict. */
export type WorkerRecord = {
  satisfied: number
  notSatisfied: number
  percent: number | null
  stars: number | null
}

/**
 * Reads a worker's success rate and average stars. A verdict counts from the moment it is given; open and
 * lapsed submissions never count. `percent` is null without any verdict.
 */
export async function readWorkerRecord(store: Store, workerId: string): Promise<WorkerRecord> {
  const [row] = await store.run({
    name: 'worker_record',
    text: `
      SELECT count(*) FILTER (WHERE state = 'SATISFIED')::int AS satisfied,
        count(*) FILTER (WHERE state IN ('NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD', 'NOT_SATISFIED_RETURNED'))::int
          AS not_satisfied,
        round(avg(stars), 1)::float8 AS stars
      FROM submission WHERE worker_id = $1`,
    values: [workerId],
  })
  const { satisfied, not_satisfied, stars } = recordRow.parse(row)
  const all = satisfied + not_satisfied
  const percent = all === 0 ? null : Math.round((satisfied * 100) / all)
  return { satisfied, notSatisfied: not_satisfied, percent, stars }
}

const recordRow = z.object({ satisfied: z.number(), not_satisfied: z.number(), stars: z.number().nullable() })
