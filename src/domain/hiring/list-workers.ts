import { z } from 'zod'
import type { Statement, Store } from '../kit/store.ts'
import type { WorkerRecord } from '../submissions/success-rate.ts'

/** Whom an employer looks at: who worked for them, everybody to be found, or those they blocked. */
export type WorkerSource = 'past' | 'all' | 'blocked'

export const MIN_PERCENTS = [50, 75, 90] as const
export const MIN_STARS = [3, 4, 4.5] as const

export type WorkerFilter = {
  source: WorkerSource
  country: string | null
  /** A category of the second level. */
  skill: string | null
  minPercent: (typeof MIN_PERCENTS)[number] | null
  minStars: (typeof MIN_STARS)[number] | null
}

/** Where a page begins: behind or before this worker. The worker need not be on any page any more. */
export type WorkerCursor = { side: 'after' | 'before'; workerId: string }

/** A worker as an employer sees them. */
export type ListedWorker = {
  workerId: string
  name: string
  country: string | null
  countryVerified: boolean
  record: WorkerRecord
  /** Jobs they did to this employer's satisfaction. */
  doneForMe: number
  isBlocked: boolean
  skills: string[]
}

export type WorkerPage = {
  workers: ListedWorker[]
  before: WorkerCursor | null
  /** `null` at the end. A page may be short and still have one: then the search goes on behind what it looked at. */
  after: WorkerCursor | null
}

export const WORKERS_PER_PAGE = 5
/** A page looks at no more members than this; who wants to see further presses on. */
export const LOOKED_AT_MAX = 500
/** Past work counts as far back as this, in each state of a submission. */
const PAST_MAX = 500

/**
 * One page of workers: past ones by their latest work, all others by the age of their membership, newest first.
 * Nobody is found who neither finished a job nor chose a skill; never the employer, and blocked workers only
 * among the blocked. Of past work it looks at the latest 500 submissions in each state; of all members at 500 a
 * page, in the order of an index.
 */
export async function listWorkers(
  store: Store,
  employerId: string,
  filter: WorkerFilter,
  cursor: WorkerCursor | null,
): Promise<WorkerPage> {
  const isForward = cursor?.side !== 'before'
  const search = searchFor(employerId, filter, cursor?.workerId ?? null, isForward)
  const found = await store.run(search.found)
  const ids = found.map((row) => String(row.id))
  const page = ids.slice(0, WORKERS_PER_PAGE)
  const end = ids.length > WORKERS_PER_PAGE ? page.at(-1) : await endOfLook(store, search.looked)
  const start = cursor && (page[0] ?? cursor.workerId)
  const [first, last] = isForward ? [start, end] : [end, start]
  return {
    workers: await readWorkers(store, employerId, isForward ? page : page.toReversed()),
    before: first ? { side: 'before', workerId: first } : null,
    after: last ? { side: 'after', workerId: last } : null,
  }
}

/** Where a page that is not full stopped looking; `undefined` when nobody is behind that. */
async function endOfLook(store: Store, looked: Statement | null): Promise<string | undefined> {
  if (looked === null) return undefined
  const [row] = await store.run(looked)
  return row === undefined ? undefined : String(row.id)
}

/** Two statements of stable text, for each way through the members: who is found, and how far it looked. */
function searchFor(
  employerId: string,
  filter: WorkerFilter,
  cursor: string | null,
  isForward: boolean,
): { found: Statement; looked: Statement | null } {
  const { source, country, skill, minPercent, minStars } = filter
  const way = wayThrough(employerId, filter)
  const order = isForward ? 'DESC' : 'ASC'
  const look = way.text(isForward ? '<' : '>', order)
  const isChosen = source !== 'blocked'
  const isRated = isChosen && (minPercent !== null || minStars !== null)
  const name = `${way.name}_${isForward ? 'on' : 'back'}`
  const start = [cursor, way.key]
  const chosen = isChosen ? [employerId, country, skill] : []
  const rated = isRated ? [minPercent ?? 0, minStars ?? 0] : []
  return {
    found: {
      name: `workers_${name}${isRated ? '_rated' : ''}`,
      text: `SELECT s.id FROM (${look}) s JOIN member m ON m.id = s.id ${isRated ? RECORD : ''}
        WHERE ${isChosen ? IS_WANTED : 'true'} ${source === 'all' ? IS_WORKER : ''} ${isRated ? IS_GOOD : ''}
        ORDER BY s.place ${order} LIMIT ${WORKERS_PER_PAGE + 1}`,
      values: [...start, ...chosen, ...rated],
    },
    looked:
      source === 'all'
        ? {
            name: `looked_${name}`,
            text: `SELECT id FROM (${look}) s ORDER BY place ${order} OFFSET ${LOOKED_AT_MAX - 1} LIMIT 1`,
            values: start,
          }
        : null,
  }
}

/** A way through the members in the order of an index, from the cursor ($1) on; `key` is $2. */
type Way = { name: string; key: string; text: (compare: string, order: string) => string }

function wayThrough(employerId: string, { source, skill, country }: WorkerFilter): Way {
  const key = employerId
  if (source === 'past') return { name: 'past', key, text: pastWork }
  if (source === 'blocked')
    return { name: 'blocked', key, text: inOrder('blocked_worker', 'worker_id', 'employer_id = $2') }
  if (skill !== null)
    return { name: 'skilled', key: skill, text: inOrder('member_skill', 'member_id', 'category_id = $2') }
  if (country !== null)
    return { name: 'in_country', key: country, text: inOrder('member', 'id', 'country = $2') }
  return { name: 'everybody', key, text: inOrder('member', 'id', 'id <> $2') }
}

function inOrder(table: string, id: string, where: string): Way['text'] {
  return (compare, order) => `SELECT ${id} AS id, ${id} AS place FROM ${table}
    WHERE ${where} AND ($1::text IS NULL OR ${id} ${compare} $1) ORDER BY ${id} ${order} LIMIT ${LOOKED_AT_MAX}`
}

/** Who worked for this employer, by the moment of their latest proof. */
function pastWork(compare: string, order: string): string {
  return `
    WITH latest AS (
      SELECT each.worker_id, each.submitted_at FROM unnest(enum_range(NULL::submission_state)) AS s(state)
      CROSS JOIN LATERAL (
        SELECT worker_id, submitted_at FROM submission
        WHERE employer_id = $2 AND state = s.state ORDER BY submitted_at DESC LIMIT ${PAST_MAX}
      ) AS each
    ), past AS (
      SELECT worker_id AS id,
        (to_char(max(submitted_at) AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSMS') || worker_id) COLLATE "C" AS place
      FROM latest GROUP BY worker_id
    )
    SELECT id, place FROM past
    WHERE COALESCE(place ${compare} (SELECT place FROM past WHERE id = $1), true) ORDER BY place ${order}`
}

const IS_WANTED = `m.id <> $3
  AND ($4::text IS NULL OR m.country = $4)
  AND ($5::text IS NULL OR EXISTS (SELECT 1 FROM member_skill k WHERE k.member_id = m.id AND k.category_id = $5))
  AND NOT EXISTS (SELECT 1 FROM blocked_worker b WHERE b.employer_id = $3 AND b.worker_id = m.id)`

const IS_WORKER = `AND (EXISTS (SELECT 1 FROM member_skill k WHERE k.member_id = m.id)
  OR EXISTS (SELECT 1 FROM submission d WHERE d.worker_id = m.id
    AND d.state IN ('SATISFIED', 'NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD', 'NOT_SATISFIED_RETURNED')))`

const RECORD = `CROSS JOIN LATERAL (
  SELECT count(*) FILTER (WHERE state = 'SATISFIED') AS satisfied,
    count(*) FILTER (WHERE state IN ('SATISFIED', 'NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD', 'NOT_SATISFIED_RETURNED'))
      AS verdicts,
    round(avg(stars), 1) AS stars
  FROM submission WHERE worker_id = m.id
) AS r`

const IS_GOOD = `AND ($6::int = 0 OR round(r.satisfied * 100.0 / NULLIF(r.verdicts, 0)) >= $6)
  AND ($7::float8 = 0 OR r.stars >= $7)`

const workerRow = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  verified: z.boolean(),
  satisfied: z.number(),
  not_satisfied: z.number(),
  stars: z.number().nullable(),
  done: z.number(),
  blocked: z.boolean(),
  skills: z.array(z.string()),
})

/** These workers as this employer sees them, in the order given; who is no member is left out. */
export async function readWorkers(
  store: Store,
  employerId: string,
  workerIds: readonly string[],
): Promise<ListedWorker[]> {
  if (workerIds.length === 0) return []
  const rows = await store.run({
    name: 'read_workers',
    text: `
      SELECT m.id, m.country, m.country_verified_at IS NOT NULL AS verified, i.name, r.*,
        EXISTS (SELECT 1 FROM blocked_worker b WHERE b.employer_id = $1 AND b.worker_id = m.id) AS blocked,
        ARRAY(SELECT category_id FROM member_skill k JOIN category c ON c.id = k.category_id
          WHERE k.member_id = m.id ORDER BY c.position) AS skills
      FROM unnest($2::text[]) WITH ORDINALITY AS w(id, n) JOIN member m ON m.id = w.id
      CROSS JOIN LATERAL (
        SELECT display_name AS name FROM identity WHERE member_id = m.id ORDER BY last_seen_at DESC LIMIT 1
      ) AS i
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE state = 'SATISFIED')::int AS satisfied,
          count(*) FILTER (WHERE state IN ('NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD', 'NOT_SATISFIED_RETURNED'))::int
            AS not_satisfied,
          count(*) FILTER (WHERE state = 'SATISFIED' AND employer_id = $1)::int AS done,
          round(avg(stars), 1)::float8 AS stars
        FROM submission WHERE worker_id = m.id
      ) AS r
      ORDER BY w.n`,
    values: [employerId, workerIds],
  })
  return z.array(workerRow).parse(rows).map(listedWorker)
}

function listedWorker(row: z.infer<typeof workerRow>): ListedWorker {
  const { satisfied, not_satisfied: notSatisfied, stars } = row
  const all = satisfied + notSatisfied
  const percent = all === 0 ? null : Math.round((satisfied * 100) / all)
  return {
    workerId: row.id,
    name: row.name,
    country: row.country,
    countryVerified: row.verified,
    record: { satisfied, notSatisfied, percent, stars },
    doneForMe: row.done,
    isBlocked: row.blocked,
    skills: row.skills,
  }
}
