import { MINUTE_MS } from '../kit/clock.ts'
import type { Counter } from '../kit/decision.ts'

/** How long a personal link holds its slot. */
export const VISIT_MS = 10 * MINUTE_MS

/** How many personal links a member may hold at once, over all jobs. */
export const OPEN_VISITS_MAX = 5

/** After a link's time is over, a member may ask for another one of the same job this often. */
export const LINKS_AGAIN_MAX = 3

/** The member holds one link more. */
export function holdLink(memberId: string): Counter {
  return { table: 'member', id: memberId, column: 'openVisits', add: 1, atLeast: 0, atMost: OPEN_VISITS_MAX }
}

/** The member holds one link less: it was used, or its time is over. Never refused. */
export function releaseLink(memberId: string): Counter {
  return { table: 'member', id: memberId, column: 'openVisits', add: -1, atLeast: 0, atMost: INT_MAX }
}

/** The largest value of the counter's column. */
const INT_MAX = 2_147_483_647

/** Whether a link holds its slot and pays at this moment; past its time it only waits to be swept. */
export function isOpen(visit: { state: string; dueAt: Date }, now: Date): boolean {
  return visit.state === 'HELD' && visit.dueAt > now
}
