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
 */
export async function sweepDue(domain: Domain, batch = BATCH): Promise<number> {
  let settled = 0
  for (const timer of timers) {
    for (;;) {
      const { claimed, done } = await settleBatch(domain, timer, batch)
      settled += done
      if (claimed < batch) break
    }
  }
  if (settled > 0) domain.onCommitted()
  return settled
}

/** The earliest moment at which something will be due; `null` when nothing is waiting. */
export async function nextDueAt(domain: Domain): Promise<Date | null> {
  const parts = timers.map((t) => `SELECT min(${t.column}) AS at FROM ${t.table} WHERE ${t.where}`)
  const [row] = await domain.store.run({
    name: 'next_due_at',
    text: `SELECT min(at) AS at FROM (${parts.join(' UNION ALL ')}) AS t`,
    values: [],
  })
  return (row?.at as Date | null) ?? null
}

async function settleBatch(
  domain: Domain,
  timer: Timer,
  batch: number,
): Promise<{ claimed: number; done: number }> {
  const now = domain.clock.now()
  const result = await domain.store.within(async (run) => {
    const ids = await claim(run, timer, now, batch)
    const decisions = await decideAll(domain, timer, ids, now)
    if (decisions.length === 0) return { ids, done: 0, conflict: false }
    const guard = await commitSweep(run, timer, mergeDecisions(decisions), now)
    return { ids, done: decisions.length, conflict: guard !== null }
  })
  if (!result.conflict) return { claimed: result.ids.length, done: result.done }
  return { claimed: result.ids.length, done: await settleOneByOne(domain, timer, result.ids) }
}

/** A press in the same moment took one row of the batch back; the others must not wait for the next sweep. */
async function settleOneByOne(domain: Domain, timer: Timer, ids: string[]): Promise<number> {
  const now = domain.clock.now()
  let done = 0
  for (const id of ids) {
    const [decision] = await decideAll(domain, timer, [id], now)
    if (!decision) continue
    const guard = await commitSweep(domain.store.run, timer, decision, now)
    if (guard === null) done++
  }
  return done
}

async function claim(run: RunStatement, timer: Timer, now: Date, batch: number): Promise<string[]> {
  const rows = await run({
    name: `claim_${timer.name}`,
    text: `SELECT id FROM ${timer.table} WHERE ${timer.where} AND ${timer.column} <= $1
      ORDER BY ${timer.column} LIMIT $2 FOR UPDATE SKIP LOCKED`,
    values: [now, batch],
  })
  return rows.map((row) => String(row.id))
}

async function decideAll(domain: Domain, timer: Timer, ids: string[], now: Date): Promise<Decision[]> {
  if (ids.length === 0) return []
  const verdicts = await timer.decide(domain.store, ids, now)
  return verdicts.flatMap((verdict) => (verdict.ok ? [verdict.decision] : []))
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
