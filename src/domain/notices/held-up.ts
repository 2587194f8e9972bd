import type { Store } from '../kit/store.ts'

/** Those whom a freeze of this job holds up: who holds a slot of it, or whose work on it waits for an outcome. */
export async function workersHeldUp(store: Store, campaignId: string): Promise<string[]> {
  const rows = await store.run({
    name: 'workers_held_up',
    text: `SELECT member_id AS id FROM reservation WHERE campaign_id = $1 AND state = 'HELD'
      UNION SELECT member_id FROM visit WHERE campaign_id = $1 AND state = 'HELD'
      UNION SELECT worker_id FROM submission s WHERE campaign_id = $1
        AND (state IN ('SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED', 'NOT_SATISFIED_HELD')
          OR EXISTS (SELECT 1 FROM contest c WHERE c.submission_id = s.id AND c.state IN ('OPEN', 'CLAIMED')))`,
    values: [campaignId],
  })
  return rows.map((row) => String(row['id']))
}

/** What stands still with it, and has cards that say so. */
export async function workHeldUp(store: Store, campaignId: string): Promise<string[]> {
  const rows = await store.run({
    name: 'work_held_up',
    text: `SELECT id FROM reservation WHERE campaign_id = $1 AND state = 'HELD'
      UNION ALL SELECT id FROM visit WHERE campaign_id = $1 AND state = 'HELD'
      UNION ALL SELECT id FROM submission WHERE campaign_id = $1
        AND state NOT IN ('SATISFIED', 'NOT_SATISFIED_RETURNED', 'LAPSED')
      UNION ALL SELECT c.id FROM contest c JOIN submission s ON s.id = c.submission_id
        WHERE s.campaign_id = $1 AND c.state IN ('OPEN', 'CLAIMED')`,
    values: [campaignId],
  })
  return rows.map((row) => String(row['id']))
}
