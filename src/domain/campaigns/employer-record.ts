import type { Store } from '../kit/store.ts'

/** What workers see of an employer before they work for them. Shares are whole percents; `null`: no verdict yet. */
export type EmployerRecord = {
  verdicts: number
  approvalPercent: number | null
  medianVerdictMs: number | null
  silencePercent: number | null
  /** Sent back once and never paid, of everything that ended. */
  sentBackUnpaidPercent: number | null
}

/** Only the latest count: a record shows how an employer is now, and costs the same for a big one. */
const LATEST = 500

export async function readEmployerRecord(store: Store, employerId: string): Promise<EmployerRecord> {
  const [row] = await store.run({
    name: 'employer_record',
    text: `
      WITH latest AS (
        SELECT state, verdict_by, verdict_at - submitted_at AS took FROM submission
        WHERE employer_id = $1
          AND state IN ('SATISFIED', 'NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD', 'NOT_SATISFIED_RETURNED', 'LAPSED')
        ORDER BY submitted_at DESC LIMIT ${LATEST}
      )
      SELECT count(*)::int AS ended,
        count(*) FILTER (WHERE state <> 'LAPSED')::int AS verdicts,
        count(*) FILTER (WHERE state = 'SATISFIED')::int AS satisfied,
        count(*) FILTER (WHERE verdict_by = 'SILENCE')::int AS silent,
        count(*) FILTER (WHERE state = 'LAPSED')::int AS unpaid,
        (extract(epoch FROM percentile_cont(0.5) WITHIN GROUP (ORDER BY took)
          FILTER (WHERE verdict_by = 'EMPLOYER')) * 1000)::float8 AS median_ms
      FROM latest`,
    values: [employerId],
  })
  const { ended, verdicts, satisfied, silent, unpaid, median_ms } = row as Record<string, number> & {
    median_ms: number | null
  }
  return {
    verdicts: verdicts ?? 0,
    approvalPercent: percent(satisfied, verdicts),
    medianVerdictMs: median_ms,
    silencePercent: percent(silent, verdicts),
    sentBackUnpaidPercent: percent(unpaid, ended),
  }
}

function percent(part: number | undefined, whole: number | undefined): number | null {
  return whole ? Math.round(((part ?? 0) * 100) / whole) : null
}
