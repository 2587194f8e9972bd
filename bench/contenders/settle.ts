import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { type Bench, type Contender, type Figure, type Ground, onFreshCopy } from '../contender.ts'
import { costBetween } from '../processor-time.ts'

/** Rows that fall due in one run: enough for some seconds of work either way. */
const DUE_PER_SECOND = { setWise: 4_000, oneByOne: 250 }

/**
 * As many sweepers at once as leave each of them a connection to read by while it holds its own: more of them
 * would wait for each other until the pool's patience ends.
 */
const SWEEPERS = 4

export const settleSetWise = settling('settle', 'approval by silence, set-wise', {
  rowsPerSecond: DUE_PER_SECOND.setWise,
  sweepers: 1,
})

export const settleOneByOne = settling('settle-one-by-one', 'approval by silence, one by one', {
  rowsPerSecond: DUE_PER_SECOND.oneByOne,
  sweepers: 1,
  batch: 1,
})

export const settleOneByOneAtOnce = settling(
  'settle-one-by-one-at-once',
  `approval by silence, one by one, ${SWEEPERS} sweepers at once`,
  { rowsPerSecond: DUE_PER_SECOND.oneByOne, sweepers: SWEEPERS, batch: 1 },
)

type How = { rowsPerSecond: number; sweepers: number; batch?: number }

function settling(name: string, title: string, how: How): Contender {
  return { name, title, run: (bench) => onFreshCopy(bench, (ground) => settle(bench, ground, how)) }
}

async function settle(bench: Bench, ground: Ground, how: How): Promise<Figure> {
  const { sweepers, batch } = how
  const rows = bench.options.seconds * how.rowsPerSecond
  await makeDue(ground, rows)
  const before = bench.server.readTime()
  const began = performance.now()
  const settled = await Promise.all(Array.from({ length: sweepers }, () => sweepDue(ground.domain, batch)))
  const seconds = (performance.now() - began) / 1000
  const total = settled.reduce((sum, n) => sum + n, 0)
  if (total !== rows) throw new Error(`${rows} rows were due, ${total} were settled`)
  return { perSecond: rows / seconds, ...costBetween(before, bench.server.readTime(), rows) }
}

/** Silence has lasted long enough for this many proofs, and their reminders were sent. */
async function makeDue({ database }: Ground, rows: number): Promise<void> {
  await database.pool.query(
    `UPDATE submission SET due_at = now() - interval '1 minute', remind_at = NULL
     WHERE id IN (SELECT submission_id FROM bench_todo WHERE pool = 1 ORDER BY n LIMIT $1)`,
    [rows],
  )
  await database.pool.query('VACUUM (ANALYZE) submission')
  await database.pool.query('CHECKPOINT')
}
