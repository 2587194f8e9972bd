import { z } from 'zod'
import { after, DAY_MS } from '../kit/clock.ts'
import type { Micros } from '../kit/money.ts'
import type { RunStatement, Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { OUTSIDE } from '../ledger/accounts.ts'
import { readSolvency, type Solvency } from '../ledger/solvency.ts'
import { operates } from './find-members.ts'

/** How many days the series and the median cover, today included; days are UTC's. */
export const FIGURE_DAYS = 30

const countsRow = z.object({
  openJobs: z.number(),
  medianVerdictMs: z.number().nullable(),
  overduePayouts: z.number(),
})
const dayRow = z.object({ day: z.string(), paid: z.string() })

/** What was paid to workers' and sellers' cash on one day (`2026-11-23`). */
export type PaidOnDay = { day: string; micros: Micros }

/** The platform at a glance. Amounts are since the beginning, less what went back the same way. */
export type Figures = z.infer<typeof countsRow> & {
  solvency: Solvency
  /** Paid in by members themselves. */
  paidInMicros: Micros
  /** Issued by operators: top-up vouchers and adjustments. */
  issuedMicros: Micros
  paidOutMicros: Micros
  days: PaidOnDay[]
}

/**
 * Reads the figures of the platform for an operator, all at one moment; `null` for anybody else. It adds up the books
 * of the whole platform: seconds, when large.
 */
export function readFigures(store: Store, actor: Actor, now: Date): Promise<Figures | null> {
  if (!operates(actor)) return Promise.resolve(null)
  return store.within(async (run) => {
    await run({
      name: 'figures_snapshot',
      text: 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ',
      values: [],
    })
    const since = after(now, -FIGURE_DAYS * DAY_MS)
    const [counts] = await run({ name: 'figure_counts', text: COUNTS, values: [now, since] })
    return {
      ...countsRow.parse(counts),
      ...(await readEdges(run)),
      solvency: await readSolvency({ run }),
      days: await readDays(run, now),
    }
  })
}

const COUNTS = `
  SELECT
    (SELECT count(*)::int FROM campaign WHERE state = 'ACTIVE' AND free_slots > 0 AND frozen_at IS NULL) AS "openJobs",
    (SELECT (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM verdict_at - submitted_at)) * 1000)::float8
      FROM submission WHERE verdict_at > $2 AND verdict_by <> 'CONTEST') AS "medianVerdictMs",
    (SELECT count(*)::int FROM withdrawal
      WHERE state IN ('REQUESTED', 'PAYING', 'HELD') AND due_at < $1) AS "overduePayouts"`

/** What crossed the platform's edge, by what it was for. Whatever is neither issued nor paid out was paid in. */
async function readEdges(run: RunStatement) {
  const rows = await run({
    name: 'figure_edges',
    text: `
      SELECT CASE
          WHEN p.kind IN ('voucher-issued', 'voucher-cancelled', 'voucher-expired', 'adjusted') THEN 'issued'
          WHEN p.kind LIKE 'withdrawal-%' THEN 'paid-out'
          ELSE 'paid-in' END AS edge,
        sum(CASE WHEN m.from_account = '${OUTSIDE}' THEN m.amount_micros ELSE -m.amount_micros END)::text AS micros
      FROM ledger_move m JOIN posting p ON p.key = m.posting_key
      WHERE '${OUTSIDE}' IN (m.from_account, m.to_account) GROUP BY 1`,
    values: [],
  })
  const of = (edge: string) => BigInt(String(rows.find((row) => row['edge'] === edge)?.['micros'] ?? 0))
  return { paidInMicros: of('paid-in'), issuedMicros: of('issued'), paidOutMicros: -of('paid-out') }
}

async function readDays(run: RunStatement, now: Date): Promise<PaidOnDay[]> {
  const rows = await run({
    name: 'figure_days',
    text: `
      SELECT to_char(d.day, 'YYYY-MM-DD') AS day, coalesce(paid.micros, 0)::text AS paid
      FROM generate_series($1::date - ${FIGURE_DAYS - 1}, $1::date, '1 day') AS d(day)
      LEFT JOIN (
        SELECT (p.at AT TIME ZONE 'UTC')::date AS day, sum(m.amount_micros) AS micros
        FROM posting p JOIN ledger_move m ON m.posting_key = p.key
        WHERE p.kind IN ('slot-paid', 'order-paid', 'order-split') AND m.to_account LIKE 'cash:%' AND p.at >= $2
        GROUP BY 1
      ) paid ON paid.day = d.day::date
      ORDER BY d.day`,
    values: [now.toISOString().slice(0, 10), after(now, -FIGURE_DAYS * DAY_MS)],
  })
  return rows.map((row) => dayRow.parse(row)).map(({ day, paid }) => ({ day, micros: BigInt(paid) }))
}
