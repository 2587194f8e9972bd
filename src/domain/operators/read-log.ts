import { z } from 'zod'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { operates } from './find-members.ts'

/** What an action is about, by the words in its name, so that a new one is found without being listed here. */
const KINDS = {
  members: '(member|lift-freeze|link|erase)',
  money: '(top-up|voucher|withdrawal|payout|batch|invoice|adjust)',
  cases: '(contest|report|ticket|dispute|verdict|breaker)',
  jobs: '(campaign|job|offer)',
} as const
export type LogKind = keyof typeof KINDS
export const LOG_KINDS = ['members', 'money', 'cases', 'jobs'] as const satisfies readonly LogKind[]

export type LogFilter = {
  /** Only what this operator did; for everybody but admins it is always themselves. */
  by: string | null
  kind: LogKind | null
  /** Only what was done to this object: a member, a job, a case … */
  about: string | null
  page: number
}

const LINES_PER_PAGE = 5
const OPERATORS_MAX = 20

const logRow = z.object({
  operatorId: z.string(),
  operator: z.string(),
  action: z.string(),
  /** What it was done to, by the name operators know it by: whose it is, a job's title, a voucher's last symbols. */
  about: z.string().nullable(),
  /** Of what is about money: how much; below zero what was taken from a balance. */
  micros: z.string().transform(BigInt).nullable(),
  reason: z.string(),
  at: z.date(),
})
const operatorRow = z.object({ id: z.string(), name: z.string() })

export type LogLine = z.infer<typeof logRow>
export type LogPage = {
  lines: LogLine[]
  filter: LogFilter
  hasMore: boolean
  /** The operators to choose from; empty for whoever reads only their own. */
  operators: z.infer<typeof operatorRow>[]
  /** The name of what `filter.about` is. */
  aboutName: string | null
}

const NAME = `(SELECT display_name FROM identity i WHERE i.member_id = %s ORDER BY last_seen_at DESC LIMIT 1)`
const nameOf = (column: string) => NAME.replace('%s', column)
const aboutOf = (column: string) => `coalesce(
    ${nameOf(column)},
    (SELECT title FROM campaign WHERE id = ${column}),
    (SELECT title FROM offer WHERE id = ${column}),
    (SELECT ${nameOf('w.member_id')} FROM withdrawal w WHERE w.id = ${column}),
    (SELECT ${nameOf('k.member_id')} FROM ticket k WHERE k.id = ${column}),
    (SELECT ${nameOf('u.member_id')} FROM top_up u WHERE u.id = ${column}),
    (SELECT '··' || code_tail FROM voucher WHERE id = ${column}),
    (SELECT c.title FROM campaign c JOIN job_report j ON j.campaign_id = c.id WHERE j.id = ${column}),
    (SELECT c.title FROM campaign c JOIN submission s ON s.campaign_id = c.id
      JOIN contest x ON x.submission_id = s.id WHERE x.id = ${column}),
    (SELECT c.title FROM campaign c JOIN submission s ON s.campaign_id = c.id
      JOIN held_verdict h ON h.submission_id = s.id WHERE h.id = ${column}),
    (SELECT f.title FROM offer_version f JOIN offer_order o ON (o.offer_id, o.version) = (f.offer_id, f.version)
      JOIN dispute d ON d.order_id = o.id WHERE d.id = ${column}))`

/** An adjustment stands in the log under whom it is about: it is the one of that operator in that moment. */
const AMOUNT = `coalesce(
    (SELECT amount_micros FROM withdrawal WHERE id = l.object_id),
    (SELECT amount_micros FROM voucher WHERE id = l.object_id),
    (SELECT amount_micros FROM top_up WHERE id = l.object_id),
    (SELECT CASE WHEN adds THEN amount_micros ELSE -amount_micros END FROM adjustment a
      WHERE a.member_id = l.object_id AND CASE l.action
        WHEN 'propose-adjustment' THEN (a.proposed_by_id, a.proposed_at) = (l.operator_id, l.at)
        WHEN 'approve-adjustment' THEN (a.decided_by_id, a.decided_at) = (l.operator_id, l.at)
        WHEN 'refuse-adjustment' THEN (a.decided_by_id, a.decided_at) = (l.operator_id, l.at)
      END LIMIT 1))::text`

/**
 * Reads the audit log, newest first, in pages. An admin reads all of it, any other operator what they did
 * themselves; `null` for everybody else.
 */
export async function readLog(store: Store, actor: Actor, wanted: LogFilter): Promise<LogPage | null> {
  if (!operates(actor)) return null
  const isAdmin = actor.roles.includes('admin')
  const filter = { ...wanted, by: isAdmin ? wanted.by : actor.memberId }
  const kind = filter.kind === null ? null : KINDS[filter.kind]
  const [rows, operators, named] = await Promise.all([
    store.run({
      name: 'read_log',
      text: `
        SELECT operator_id AS "operatorId", coalesce(${nameOf('l.operator_id')}, l.operator_id) AS operator,
          action, ${aboutOf('l.object_id')} AS about, ${AMOUNT} AS micros, reason, at
        FROM operator_action l
        WHERE ($1::text IS NULL OR operator_id = $1) AND ($2::text IS NULL OR action ~ $2)
          AND ($3::text IS NULL OR object_id = $3)
        ORDER BY seq DESC LIMIT ${LINES_PER_PAGE + 1} OFFSET $4`,
      values: [filter.by, kind, filter.about, (filter.page - 1) * LINES_PER_PAGE],
    }),
    isAdmin ? readOperators(store) : [],
    filter.about === null ? null : readName(store, filter.about),
  ])
  return {
    lines: rows.slice(0, LINES_PER_PAGE).map((row) => logRow.parse(row)),
    filter,
    hasMore: rows.length > LINES_PER_PAGE,
    operators,
    aboutName: named,
  }
}

async function readOperators(store: Store) {
  const rows = await store.run({
    name: 'log_operators',
    text: `
      SELECT operator_id AS id, coalesce(${nameOf('operator_id')}, operator_id) AS name
      FROM operator_action GROUP BY operator_id ORDER BY max(seq) DESC LIMIT ${OPERATORS_MAX}`,
    values: [],
  })
  return rows.map((row) => operatorRow.parse(row))
}

async function readName(store: Store, id: string): Promise<string | null> {
  const [row] = await store.run({
    name: 'log_about',
    text: `SELECT ${aboutOf('o.id')} AS name FROM (SELECT $1::text AS id) o`,
    values: [id],
  })
  return z
    .string()
    .nullable()
    .parse(row?.['name'] ?? null)
}
