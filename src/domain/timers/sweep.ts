import { commitOnce, hashInput } from '../kit/commit.ts'
import { type Decision, mergeDecisions } from '../kit/decision.ts'
import { newId } from '../kit/ids.ts'
import type { RunStatement } from '../kit/store.ts'
import type { Domain } from '../kit/use-case.ts'
import { type Timer, timers } from './timers.ts'

/** Past this a statement gains little and holds its locks longer (docs/performance.md). */
const BATCH = 1000

/**
 * Settles everything that is due now, set-wise: claims rows nobody else is settling, decides each, commits
 * the batch as one statement. Any number of processes may sweep at once. Returns how many were settled.
 * @throws after all timers were tried, when one of them failed.
 */
export async function sweepDue(domain: Domain, batch = BATCH): Promise<number> {
  let settled = 0
  const failures: unknown[] = []
  for (const timer of timers) {
    try {
      settled += await sweepOne(domain, timer, batch)
    } catch (error) {
      // One timer that fails must not keep the others from paying people on time.
      failures.push(error)
    }
  }
  if (settled > 0) domain.onCommitted()
  if (failures.length > 0) throw new AggregateError(failures, 'a timer failed; the others were swept')
  return settled
}

async function sweepOne(domain: Domain, timer: Timer, batch: number): Promise<number> {
  let settled = 0
  for (;;) {
    const { found, held, done } = await settleBatch(domain, timer, batch)
    settled += done
    // What was held and could not be settled would be found again at once: it waits for the next sweep.
    if (found < batch || (held > 0 && done === 0)) return settled
  }
}

/** The earliest moment at which something will be due; `null` when nothing is waiting. */
export async function nextDueAt(domain: Domain): Promise<Date | null> {
  const parts = timers
    .filter((t) => t.wakes !== false)
    .map((t) => `SELECT min(${t.column}) AS at FROM ${t.table} WHERE ${t.where}`)
  const [row] = await domain.store.run({
    name: 'next_due_at',
    text: `SELECT min(at) AS at FROM (${parts.join(' UNION ALL ')}) AS t`,
    values: [],
  })
  return (row?.at as Date | null) ?? null
}

/**
 * Reads and decides first, and only then holds rows: whoever holds rows must not wait for a second connection,
 * because presses that wait for these rows may have taken the last one. What moved on since it was read is not
 * claimed; what still slips through fails the guards of the commit.
 */
async function settleBatch(
  domain: Domain,
  timer: Timer,
  batch: number,
): Promise<{ found: number; held: number; done: number }> {
  const now = domain.clock.now()
  const ids = await findDue(domain, timer, now, batch)
  const decided = await decideAll(domain, timer, ids, now)
  if (decided.length === 0) return { found: ids.length, held: ids.length, done: 0 }
  const result = await domain.store.within(async (run) => {
    const claimed = await claim(
      run,
      timer,
      now,
      decided.map(({ id }) => id),
    )
    const mine = decided.filter(({ id }) => claimed.has(id))
    if (mine.length === 0) return { claimed, conflict: false }
    const guard = await commitSweep(run, timer, mergeDecisions(mine.map(({ decision }) => decision)), now)
    return { claimed, conflict: guard !== null }
  })
  const done = result.conflict
    ? await settleOneByOne(domain, timer, [...result.claimed])
    : result.claimed.size
  return { found: ids.length, held: result.claimed.size, done }
}

/** A press in the same moment took one row of the batch back; the others must not wait for the next sweep. */
async function settleOneByOne(domain: Domain, timer: Timer, ids: string[]): Promise<number> {
  const now = domain.clock.now()
  let done = 0
  for (const id of ids) {
    const [decided] = await decideAll(domain, timer, [id], now)
    if (!decided) continue
    const guard = await commitSweep(domain.store.run, timer, decided.decision, now)
    if (guard === null) done++
  }
  return done
}

/** The rows that are due and that nobody else is settling at this moment. */
async function findDue(domain: Domain, timer: Timer, now: Date, batch: number): Promise<string[]> {
  const rows = await domain.store.run({
    name: `find_${timer.name}`,
    text: `SELECT id FROM ${timer.table} WHERE ${timer.where} AND ${timer.column} <= $1
      ORDER BY ${timer.column} LIMIT $2 FOR UPDATE SKIP LOCKED`,
    values: [now, batch],
  })
  return rows.map((row) => String(row.id))
}

/** Holds those of the rows that are still due and free, until the transaction ends. */
async function claim(run: RunStatement, timer: Timer, now: Date, ids: string[]): Promise<Set<string>> {
  const rows = await run({
    name: `claim_${timer.name}`,
    text: `SELECT id FROM ${timer.table} WHERE id = ANY($2::text[]) AND ${timer.where} AND ${timer.column} <= $1
      FOR UPDATE SKIP LOCKED`,
    values: [now, ids],
  })
  return new Set(rows.map((row) => String(row.id)))
}

async function decideAll(
  domain: Domain,
  timer: Timer,
  ids: string[],
  now: Date,
): Promise<{ id: string; decision: Decision }[]> {
  if (ids.length === 0) return []
  const all = await timer.decide(domain.store, ids, now)
  return all.flatMap(({ id, verdict }) => (verdict.ok ? [{ id, decision: verdict.decision }] : []))
}

function commitSweep(run: RunStatement, timer: Timer, decision: Decision, now: Date) {
  const key = `sweep:${timer.name}:${newId(now)}`
  return commitOnce(run, decision, {
    key,
    inputHash: hashInput(timer.name, key),
    actor: `system:${timer.name}`,
    now,
  })
}
