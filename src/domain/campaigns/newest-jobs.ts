import type { Campaign } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'
import type { TakerFacts } from './eligibility.rules.ts'
import { shelvesOf } from './job-shelves.rules.ts'
import { walkShelves } from './walk-shelves.ts'

/** The newest open jobs that a member may take, has not done and does not hide: what a search looks through. */
export function newestJobs(store: Store, taker: TakerFacts, limit: number): Promise<Campaign[]> {
  return walkShelves(store, {
    memberId: taker.memberId,
    shelves: shelvesOf(taker, { mode: null, place: 'any' }, ['']),
    order: 'newest',
    towards: 'on',
    from: null,
    minRewardMicros: 0n,
    newerThan: null,
    limit,
  })
}
