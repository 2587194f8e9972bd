import { z } from 'zod'
import type { Store } from '../kit/store.ts'

/** What workers see of an employer before they work for them. Shares are whole percents; `null`: no verdict yet. */
export type EmployerRecord = {
  verdicts: number
  approvalPercent: number | null
  medianVerdictMs: number | null
  silencePercent: number | null
  /** Sent back once and never paid, of everything that ended. */
  sentBackUnpaidPercent: number | null
  /** What workers gave, 1 to 5, to one decimal; `null`: nobody rated yet. */
  stars: number | null
  ratings: number
}

/** Only the latest count: a record shows how an employer is now, and costs the same for a big one. */
const LATEST = 500

/**
 * Reads an employer's record. Approved is what the employer or silence approved: a contest that a worker won
 * makes the work satisfied and is no approval of the employer's. Paid-to-click visits never count.
 */
export async function readEmployerRecord(store: Store, employerId: string): Promise<EmployerRecord> {
  const [row] = await store.run({
    name: 'employer_record',
    text: `
      WITH latest AS (
        SELECT state, verdict_by, verdict_at - submitted_at AS took, worker_stars FROM submission
        WHERE employer_id = $1
          AND state IN ('SATISFIED', 'NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD', 'NOT_SATISFIED_RETURNED', 'LAPSED')
        ORDER BY submitted_at DESC LIMIT ${LATEST}
      )
      SELECT count(*)::int AS ended,
        count(*) FILTER (WHERE state <> 'LAPSED')::int AS verdicts,
        count(*) FILTER (WHERE state = 'SATISFIED' AND verdict_by <> 'CONTEST')::int AS approved,
        count(*) FILTER (WHERE verdict_by = 'SILENCE')::int AS silent,
        count(*) FILTER (WHERE state = 'LAPSED')::int AS unpaid,
        round(avg(worker_stars), 1)::float8 AS stars, count(worker_stars)::int AS ratings,
        (extract(epoch FROM percentile_cont(0.5) WITHIN GROUP (ORDER BY took)
          FILTER (WHERE verdict_by = 'EMPLOYER')) * 1000)::float8 AS median_ms
      FROM latest`,
    values: [employerId],
  })
  const { ended, verdicts, approved, silent, unpaid, median_ms, stars, ratings } = recordRow.parse(row)
  return {
    verdicts,
    approvalPercent: percent(approved, verdicts),
    medianVerdictMs: median_ms,
    silencePercent: percent(silent, verdicts),
    sentBackUnpaidPercent: percent(unpaid, ended),
    stars,
    ratings,
  }
}

const recordRow = z.object({
  ended: z.number(),
  verdicts: z.number(),
  approved: z.number(),
  silent: z.number(),
  unpaid: z.number(),
  median_ms: z.number().nullable(),
  stars: z.number().nullable(),
  ratings: z.number(),
})

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 100) / whole)
}
