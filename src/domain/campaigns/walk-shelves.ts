import { z } from 'zod'
import type { Campaign } from '../../generated/prisma/client.ts'
import type { Micros } from '../kit/money.ts'
import type { Statement, Store } from '../kit/store.ts'
import { LINKS_AGAIN_MAX } from '../visits/visit.rules.ts'
import { CAMPAIGN_COLUMNS, campaignRow } from './campaign-row.ts'
import { MAX_TURNS } from './turns.rules.ts'

/** A walk along some shelves, on from a job that is not part of it, or back towards the first one. */
export type Walk = {
  memberId: string
  shelves: readonly string[]
  order: 'newest' | 'best-paid'
  towards: 'on' | 'back'
  /** The job to start at; `null`: the first one. It need not stand on a shelf any more. */
  from: string | null
  minRewardMicros: Micros
  /** Only jobs newer than this one; `null`: of any age. */
  newerThan: string | null
  limit: number
}

const lookedRow = z.object({ looked: z.number() })

/**
 * Finds the next jobs that a member sees, in the order they are shown: not those they hold, have done or may not
 * take again, have hidden, or whose employer is muted or blocked them.
 *
 * It first looks at the few next jobs and asks of each whether the member sees it, which is all that is needed
 * nearly always. Who has done all of the next ones walks past them: that reads the list of what they have done
 * once, instead of asking for each job. Both are one statement whose text is one of a few, so that its plan is kept.
 */
export async function walkShelves(store: Store, walk: Walk): Promise<Campaign[]> {
  if (walk.shelves.length === 0) return []
  const near = await store.run(nearStatement(walk))
  const looked = near[0] ? lookedRow.parse(near[0]).looked : 0
  const isWhole = near.length === walk.limit || (looked > 0 && looked < nearby(walk))
  const rows = isWhole ? near : await store.run(farStatement(walk))
  const jobs = rows.map((row) => campaignRow.parse(row))
  return walk.towards === 'on' ? jobs : jobs.toReversed()
}

/** How many jobs are looked at one by one before the list of what was done is read. */
function nearby({ limit }: Walk): number {
  return 2 * limit + 2
}

/** Longer than an id, and behind every other in any language's order. */
const BEHIND_ALL = 'z'.repeat(17)

/** Looks at the nearest jobs of each shelf, then at the nearest of those, and says which of them are seen. */
function nearStatement(walk: Walk): Statement {
  const sorted = orderOf(walk)
  return {
    name: nameOf('near', walk),
    text: `SELECT ${CAMPAIGN_COLUMNS}, j.looked FROM (
        SELECT n.* FROM (
          SELECT l.*, (count(*) OVER ())::int AS looked FROM (
            SELECT j.* FROM unnest(${SHELVES}) AS s (shelf) CROSS JOIN LATERAL (
              ${onShelf(walk)} ${sorted} LIMIT ${nearby(walk)}
            ) j ${sorted} LIMIT ${nearby(walk)}
          ) l
        ) n
        WHERE NOT (
          n.employer_id = ${ME}
          OR EXISTS (SELECT 1 FROM reservation r WHERE r.campaign_id = n.campaign_id AND r.member_id = ${ME} AND ${USED_UP})
          OR EXISTS (SELECT 1 FROM visit v WHERE v.campaign_id = n.campaign_id AND v.member_id = ${ME} AND ${VISITED})
          OR EXISTS (SELECT 1 FROM hidden_job h WHERE h.campaign_id = n.campaign_id AND h.member_id = ${ME})
          OR EXISTS (SELECT 1 FROM muted_employer m WHERE m.employer_id = n.employer_id AND m.member_id = ${ME})
          OR EXISTS (SELECT 1 FROM blocked_worker b WHERE b.employer_id = n.employer_id AND b.worker_id = ${ME})
        )
        ${orderOf(walk, 'n')} LIMIT ${walk.limit}
      ) j JOIN campaign c ON c.id = j.campaign_id ${sorted}`,
    values: valuesOf(walk),
  }
}

/** Walks past whatever is not seen, as far as it takes. */
function farStatement(walk: Walk): Statement {
  const sorted = orderOf(walk)
  return {
    name: nameOf('far', walk),
    text: `SELECT ${CAMPAIGN_COLUMNS} FROM (
        SELECT j.* FROM unnest(${SHELVES}) AS s (shelf) CROSS JOIN LATERAL (
          ${onShelf(walk)}
            AND j.campaign_id NOT IN (
              SELECT r.campaign_id FROM reservation r WHERE r.member_id = ${ME} AND ${USED_UP}
              UNION ALL SELECT v.campaign_id FROM visit v WHERE v.member_id = ${ME} AND ${VISITED}
              UNION ALL SELECT h.campaign_id FROM hidden_job h WHERE h.member_id = ${ME}
            )
            AND j.employer_id NOT IN (
              SELECT ${ME}
              UNION ALL SELECT m.employer_id FROM muted_employer m WHERE m.member_id = ${ME}
              UNION ALL SELECT b.employer_id FROM blocked_worker b WHERE b.worker_id = ${ME}
            )
          ${sorted} LIMIT ${walk.limit}
        ) j ${sorted} LIMIT ${walk.limit}
      ) j JOIN campaign c ON c.id = j.campaign_id ${sorted}`,
    values: valuesOf(walk),
  }
}

// A value in a SELECT of its own is hidden from the planner: else it would plan each call anew, in the hope that a plan
// made for this member and this page is better than one for any.
const ME = '(SELECT $1::text)'
const SHELVES = '(SELECT $2::text[])'
const FROM = '(SELECT $3::text)'
const MIN_REWARD = '(SELECT $4::bigint)'
const NEWER_THAN = '(SELECT $5::text)'

/** A member may hold a job twice, and may not take it again once they sent a proof. */
const USED_UP = `(r.state IN ('HELD', 'SUBMITTED') OR r.turn >= ${MAX_TURNS})`
const VISITED = `(v.state IN ('HELD', 'PAID') OR v.turn > ${LINKS_AGAIN_MAX})`

function onShelf(walk: Walk): string {
  return `SELECT j.campaign_id, j.reward_micros, j.employer_id FROM job_listing j
    WHERE j.shelf = s.shelf AND ${beyond(walk)} AND ${paysEnough(walk)}
    ${walk.newerThan === null ? '' : `AND j.campaign_id > ${NEWER_THAN}`}`
}

/** The rewards of a job never change, so its own tells where it stands among the best paid. */
function beyond({ order, towards }: Walk): string {
  const is = towards === 'on' ? '<' : '>'
  if (order === 'newest') return `j.campaign_id ${is} ${FROM}`
  return `(j.reward_micros, j.campaign_id) ${is} ((SELECT coalesce(
    (SELECT f.reward_micros FROM campaign f WHERE f.id = $3), 9223372036854775807)), ${FROM})`
}

/** An index has one place to begin at. On the way back it is the job to start at, which a second bound would hide. */
function paysEnough({ order, towards }: Walk): string {
  return order === 'best-paid' && towards === 'on'
    ? `j.reward_micros >= ${MIN_REWARD}`
    : `j.reward_micros + 0 >= ${MIN_REWARD}`
}

function orderOf({ order, towards }: Walk, of = 'j'): string {
  const way = towards === 'on' ? 'DESC' : 'ASC'
  return order === 'newest'
    ? `ORDER BY ${of}.campaign_id ${way}`
    : `ORDER BY ${of}.reward_micros ${way}, ${of}.campaign_id ${way}`
}

function nameOf(what: string, { order, towards, newerThan, limit }: Walk): string {
  return `jobs_${what}_${order}_${towards}${newerThan === null ? '' : '_new'}_${limit}`
}

function valuesOf({ memberId, shelves, from, minRewardMicros, newerThan }: Walk): unknown[] {
  const values = [memberId, shelves, from ?? BEHIND_ALL, String(minRewardMicros)]
  return newerThan === null ? values : [...values, newerThan]
}
