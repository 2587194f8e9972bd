import { z } from 'zod'
import type { Store } from '../kit/store.ts'

/** What a member chose about a job: not to see it, not to see its employer, to report it. */
export type WaysOut = { isHidden: boolean; isMuted: boolean; isReported: boolean }

const row = z.object({ is_hidden: z.boolean(), is_muted: z.boolean(), is_reported: z.boolean() })

/** Reads what this member chose about this job. */
export async function readWaysOut(
  store: Store,
  memberId: string,
  job: { id: string; employerId: string },
): Promise<WaysOut> {
  const [found] = await store.run({
    name: 'read_ways_out',
    text: `SELECT
      EXISTS (SELECT 1 FROM hidden_job WHERE member_id = $1 AND campaign_id = $2) AS is_hidden,
      EXISTS (SELECT 1 FROM muted_employer WHERE member_id = $1 AND employer_id = $3) AS is_muted,
      EXISTS (SELECT 1 FROM job_report WHERE reporter_id = $1 AND campaign_id = $2) AS is_reported`,
    values: [memberId, job.id, job.employerId],
  })
  const { is_hidden, is_muted, is_reported } = row.parse(found)
  return { isHidden: is_hidden, isMuted: is_muted, isReported: is_reported }
}
