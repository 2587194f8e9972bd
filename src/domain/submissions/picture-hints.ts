import { z } from 'zod'
import type { Store } from '../kit/store.ts'
import { chooseHints, type PictureHint, type Sighting } from './picture-hints.rules.ts'

/**
 * Two perceptual hashes (256 bits) that differ in no more than this look the same. Measured on screenshots: at
 * most 13 after a new encoding or another size, at most 20 after most changes of brightness, and not below 41
 * between different screens of one site.
 */
export const NEAR_BITS = 20
/** Sightings of one picture that are looked at, of each kind: enough to warn, however often it was sent. */
const SIGHTINGS_MAX = 50

/**
 * The pictures of these proofs as they stand, each with where else it was sent: by anybody for another job, or by
 * another worker for the same one. A proof's own first round is never a sighting of its second. Costs the same
 * however many pictures there are: look-ups by exact hash and by the bands of the perceptual one.
 */
const SIGHTINGS = `
  SELECT mine.submission_id AS of, mine.n, seen.is_same, seen.submission_id, seen.round
  FROM (
    SELECT pp.submission_id, pp.n, f.sha256, f.look,
      picture_bands(f.perceptual_hash) AS bands
    FROM proof_picture pp JOIN stored_file f ON f.id = pp.file_id
    WHERE pp.submission_id = ANY($1::text[])
      AND pp.round = (SELECT max(p.round) FROM proof p WHERE p.submission_id = pp.submission_id)
    OFFSET 0
  ) AS mine
  CROSS JOIN LATERAL (
    (SELECT true AS is_same, q.submission_id, q.round
      FROM stored_file o JOIN proof_picture q ON q.file_id = o.id
      WHERE o.sha256 = mine.sha256 AND q.submission_id <> mine.submission_id
      LIMIT ${SIGHTINGS_MAX})
    UNION ALL
    (SELECT false, q.submission_id, q.round
      FROM stored_file o JOIN proof_picture q ON q.file_id = o.id
      WHERE picture_bands(o.perceptual_hash) && mine.bands AND o.sha256 <> mine.sha256
        AND bit_count(o.look # mine.look) <= ${NEAR_BITS}
        AND q.submission_id <> mine.submission_id
      LIMIT ${SIGHTINGS_MAX})
  ) AS seen`

const sightingRow = z.object({
  n: z.number(),
  is_same: z.boolean(),
  submission_id: z.string(),
  campaign_id: z.string(),
  title: z.string(),
  worker_id: z.string(),
  employer_id: z.string(),
  sent_at: z.date(),
  state: z.string(),
})

/** Where else the pictures of this submission were sent, before it or since. */
export async function readSightings(
  store: Store,
  submissionId: string,
): Promise<(Sighting & { state: string })[]> {
  const rows = await store.run({
    name: 'picture_sightings',
    text: `SELECT x.n, x.is_same, x.submission_id, s.campaign_id, c.title, s.worker_id, s.employer_id, p.sent_at,
        s.state::text AS state
      FROM (${SIGHTINGS}) AS x
      JOIN submission s ON s.id = x.submission_id
      JOIN campaign c ON c.id = s.campaign_id
      JOIN proof p ON p.submission_id = x.submission_id AND p.round = x.round
      ORDER BY x.n, p.sent_at`,
    values: [[submissionId]],
  })
  return rows.map((row) => {
    const { is_same, submission_id, campaign_id, worker_id, employer_id, sent_at, ...rest } =
      sightingRow.parse(row)
    return {
      ...rest,
      isSame: is_same,
      submissionId: submission_id,
      campaignId: campaign_id,
      workerId: worker_id,
      employerId: employer_id,
      sentAt: sent_at,
    }
  })
}

/** What the employer of this submission is told about its pictures. */
export async function readPictureHints(
  store: Store,
  submission: { id: string; employerId: string; campaignId: string; workerId: string },
): Promise<PictureHint[]> {
  return chooseHints(await readSightings(store, submission.id), submission)
}

/** Which of these submissions have a picture that was seen elsewhere. */
export async function findHinted(store: Store, submissionIds: readonly string[]): Promise<Set<string>> {
  if (submissionIds.length === 0) return new Set()
  const rows = await store.run({
    name: 'hinted_submissions',
    text: `SELECT DISTINCT x.of FROM (${SIGHTINGS}) AS x`,
    values: [submissionIds],
  })
  return new Set(rows.map((row) => String(row['of'])))
}
