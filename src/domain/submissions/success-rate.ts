import type { Store } from '../kit/store.ts'

/** A worker's record: satisfied / (satisfied + not satisfied), over submissions with a verdict. */
export type WorkerRecord = {
  satisfied: number
  notSatisfied: number
  percent: number | null
  stars: number | null
}

/**
 * Reads a worker's success rate and average stars. A verdict counts from the moment it is given; open and
 * lapsed submissions never count. `percent` is null without any verdict.
 */
export async function readWorkerRecord(store: Store, workerId: string): Promise<WorkerRecord> {
  const [states, stars] = await Promise.all([
    store.db.submission.groupBy({ by: ['state'], where: { workerId }, _count: true }),
    store.db.submission.aggregate({ where: { workerId, stars: { not: null } }, _avg: { stars: true } }),
  ])
  const count = (...names: string[]) =>
    states.filter((s) => names.includes(s.state)).reduce((sum, s) => sum + s._count, 0)
  const satisfied = count('SATISFIED')
  const notSatisfied = count('NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD', 'NOT_SATISFIED_RETURNED')
  const all = satisfied + notSatisfied
  return {
    satisfied,
    notSatisfied,
    percent: all === 0 ? null : Math.round((satisfied * 100) / all),
    stars: stars._avg.stars === null ? null : Math.round(stars._avg.stars * 10) / 10,
  }
}
