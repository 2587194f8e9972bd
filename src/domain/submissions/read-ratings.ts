import { z } from 'zod'
import type { Store } from '../kit/store.ts'

/** What somebody said of a member: stars, words, or both. */
export type Rating = {
  by: 'WORKER' | 'EMPLOYER'
  title: string
  stars: number | null
  feedback: string | null
  at: Date
}

export const RATINGS_PER_PAGE = 5
/** Nobody reads further back; the latest of each side are looked through. */
const LATEST = 500

const ratingRow = z.object({
  by: z.enum(['WORKER', 'EMPLOYER']),
  title: z.string(),
  stars: z.number().nullable(),
  feedback: z.string().nullable(),
  at: z.date(),
})

/**
 * One page of what others said of a member, as a worker and as an employer, newest work first. Looks through the
 * latest 500 submissions of each side. `more`: there is another page.
 */
export async function readRatings(
  store: Store,
  memberId: string,
  page: number,
): Promise<{ ratings: Rating[]; more: boolean }> {
  const rows = await store.run({
    name: 'ratings_of_member',
    text: `
      SELECT r.by, v.title, r.stars, r.feedback, r.at FROM (
        (SELECT 'EMPLOYER' AS by, campaign_id, version, stars, feedback, submitted_at AS at, id FROM submission
         WHERE worker_id = $1 ORDER BY submitted_at DESC LIMIT ${LATEST})
        UNION ALL
        (SELECT 'WORKER', campaign_id, version, worker_stars, worker_feedback, submitted_at, id FROM submission
         WHERE employer_id = $1 ORDER BY submitted_at DESC LIMIT ${LATEST})
      ) r JOIN campaign_version v ON v.campaign_id = r.campaign_id AND v.version = r.version
      WHERE r.stars IS NOT NULL OR r.feedback IS NOT NULL
      ORDER BY r.at DESC, r.id LIMIT $2 OFFSET $3`,
    values: [memberId, RATINGS_PER_PAGE + 1, (page - 1) * RATINGS_PER_PAGE],
  })
  const ratings = rows.map((row) => ratingRow.parse(row))
  return { ratings: ratings.slice(0, RATINGS_PER_PAGE), more: ratings.length > RATINGS_PER_PAGE }
}
