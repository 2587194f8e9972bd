import { systemClock } from '../src/domain/kit/clock.ts'
import type { Domain } from '../src/domain/kit/use-case.ts'
import { audit } from '../src/domain/ledger/audit.ts'
import { policySchema } from '../src/domain/policy.ts'
import { type Database, openDatabase } from '../src/runtime/database.ts'
import type { BenchOptions } from './options.ts'
import type { Pgbench } from './pgbench.ts'
import { type Cost, costBetween } from './processor-time.ts'
import { readSql, runScript } from './seed.ts'
import type { BenchServer } from './server.ts'

export type Bench = {
  server: BenchServer
  pgbench: Pgbench
  options: BenchOptions
  /** Name of the seeded database that each run gets a copy of. */
  seeded: string
}

/** What one run gave: how many a second, and what it cost where that was measured. */
export type Figure = Cost & { perSecond: number; p50?: number; p95?: number }

export type Contender = {
  name: string
  title: string
  run(bench: Bench): Promise<Figure>
}

export type Approval = { submissionId: string; employerId: string }

/** Which proofs are approved: those spread over 200 campaigns, or those of one. */
export type Pool = 'one-campaign' | 'spread'
export const POOL_NUMBER: Readonly<Record<Pool, number>> = { 'one-campaign': 0, spread: 1 }

export type Ground = { url: string; database: Database; domain: Domain }

const WARM_UP_SECONDS = 1

/**
 * Gives `work` a fresh copy of the seeded database and proves the books afterwards.
 * `prepare` names SQL files that are run on the copy first; two copies at once need two names.
 * @throws when the audit finds anything: a figure of a run that broke the books is none.
 */
export async function onFreshCopy<T>(
  bench: Bench,
  work: (ground: Ground) => Promise<T>,
  prepare: readonly string[] = [],
  name = 'bench_run',
): Promise<T> {
  await bench.server.clone(bench.seeded, name)
  const url = bench.server.url(name)
  for (const file of prepare) await runScript(url, readSql(file))
  const database = openDatabase(url)
  try {
    await bench.server.settle()
    const result = await work({ url, database, domain: benchDomain(database) })
    // A server at rest has looked at its tables by now; this one has had no time to.
    await runScript(url, 'ANALYZE')
    const problems = await audit(database.store)
    if (problems.length > 0) throw new Error(`the books are broken: ${JSON.stringify(problems.slice(0, 5))}`)
    return result
  } finally {
    await database.close()
    await bench.server.drop(name)
  }
}

function benchDomain(database: Database): Domain {
  return {
    store: database.store,
    clock: systemClock,
    policy: policySchema.parse({}),
    secret: 'bench',
    onCommitted: () => {},
  }
}

/** The load every contender is put under. */
export function loadOf({ options, server }: Bench) {
  return {
    inFlight: options.inFlight,
    seconds: options.seconds,
    warmUpSeconds: WARM_UP_SECONDS,
    readTime: server.readTime,
  }
}

/** Lets pgbench run a script as long and as hard as the others. */
export async function runPgbench({ server, pgbench, options }: Bench, url: string, args: string[]) {
  const before = server.readTime()
  const { perSecond, transactions } = await pgbench.run(url, args, {
    clients: options.inFlight,
    seconds: options.seconds,
  })
  return { perSecond, ...costBetween(before, server.readTime(), transactions) }
}

/** The proofs of a pool in the order in which everybody approves them. */
export async function readApprovals({ database }: Ground, pool: Pool): Promise<Approval[]> {
  const { rows } = await database.pool.query(
    'SELECT submission_id, employer_id FROM bench_todo WHERE pool = $1 ORDER BY n',
    [POOL_NUMBER[pool]],
  )
  return rows.map((row) => ({ submissionId: String(row.submission_id), employerId: String(row.employer_id) }))
}

/** The n-th of what was seeded. Throws when a contender was quicker than the seed allows for. */
export function nth<T>(items: readonly T[], n: number): T {
  const item = items[n]
  if (item === undefined)
    throw new Error(`only ${items.length} were seeded: raise the figures in bench/seed.ts`)
  return item
}

/**
 * Counts what the approvals of a run left behind, so that no contender is quicker by writing less.
 * @throws when an approval left more or fewer rows than the product's.
 */
export async function refuseUnlessSameRows({ database }: Ground): Promise<void> {
  const { rows } = await database.pool.query(`
    SELECT count(*) AS approved,
      (SELECT count(*) FROM request_key) AS keys,
      (SELECT count(*) FROM transition WHERE machine = 'submission') AS history,
      (SELECT count(*) FROM posting WHERE kind = 'slot-paid') AS postings,
      (SELECT count(*) FROM ledger_move WHERE posting_key LIKE 'slot:%') / 2.0 AS moves,
      (SELECT count(*) FROM event WHERE kind = 'submission-satisfied') AS events
    FROM submission WHERE state = 'SATISFIED' AND revision = 1 AND due_at IS NULL AND verdict_at IS NOT NULL`)
  const { approved, ...written } = rows[0] as Record<string, string>
  const different = Object.entries(written).filter(([, count]) => Number(count) !== Number(approved))
  if (different.length > 0 || Number(approved) === 0) {
    throw new Error(`${approved} approvals, but ${JSON.stringify(Object.fromEntries(different))}`)
  }
}
