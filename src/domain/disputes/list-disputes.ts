import type { Prisma } from '../../generated/prisma/client.ts'
import { moderates } from '../cases/case.rules.ts'
import { CASES_PER_PAGE } from '../contests/list-contests.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'

/** A dispute that waits, with the offer as it was ordered. */
export type QueuedDispute = Prisma.DisputeGetPayload<{ include: { order: { include: { text: true } } } }>
export type DisputeQueue = { disputes: QueuedDispute[]; page: number; pages: number }

/** Undecided disputes that this moderator may handle, longest waiting first; empty for anybody else. */
export async function listDisputes(store: Store, actor: Actor, wanted: number): Promise<DisputeQueue> {
  const where = openDisputes(actor)
  if (!where) return { disputes: [], page: 1, pages: 1 }
  const pages = Math.max(1, Math.ceil((await store.db.dispute.count({ where })) / CASES_PER_PAGE))
  const page = Math.min(wanted, pages)
  const disputes = await store.db.dispute.findMany({
    where,
    include: { order: { include: { text: true } } },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * CASES_PER_PAGE,
    take: CASES_PER_PAGE,
  })
  return { disputes, page, pages }
}

/** How many disputes wait for a decision of this moderator or a colleague. */
export async function countDisputes(store: Store, actor: Actor): Promise<number> {
  const where = openDisputes(actor)
  return where ? store.db.dispute.count({ where }) : 0
}

function openDisputes(actor: Actor): Prisma.DisputeWhereInput | null {
  if (!moderates(actor)) return null
  const { memberId } = actor
  return { state: { in: ['OPEN', 'CLAIMED'] }, buyerId: { not: memberId }, sellerId: { not: memberId } }
}
