import type { Prisma } from '../../generated/prisma/client.ts'
import { moderates } from '../cases/case.rules.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'

export const CASES_PER_PAGE = 5

export type QueuedContest = Prisma.ContestGetPayload<{
  include: { submission: { include: { campaign: true } } }
}>
export type ContestQueue = { contests: QueuedContest[]; page: number; pages: number }

/** Undecided contests that this moderator may handle, longest waiting first; empty for anybody else. */
export async function listContests(store: Store, actor: Actor, wanted: number): Promise<ContestQueue> {
  const where = openContests(actor)
  if (!where) return { contests: [], page: 1, pages: 1 }
  const pages = Math.max(1, Math.ceil((await store.db.contest.count({ where })) / CASES_PER_PAGE))
  const page = Math.min(wanted, pages)
  const contests = await store.db.contest.findMany({
    where,
    include: { submission: { include: { campaign: true } } },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * CASES_PER_PAGE,
    take: CASES_PER_PAGE,
  })
  return { contests, page, pages }
}

/** How many contests wait for a decision of this moderator or a colleague. */
export async function countContests(store: Store, actor: Actor): Promise<number> {
  const where = openContests(actor)
  return where ? store.db.contest.count({ where }) : 0
}

function openContests(actor: Actor): Prisma.ContestWhereInput | null {
  if (!moderates(actor)) return null
  const { memberId } = actor
  return {
    state: { in: ['OPEN', 'CLAIMED'] },
    workerId: { not: memberId },
    employerId: { not: memberId },
  }
}
