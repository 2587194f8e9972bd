import type { OfferVersion, Prisma } from '../../generated/prisma/client.ts'
import { moderates } from '../cases/case.rules.ts'
import { CASES_PER_PAGE } from '../contests/list-contests.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import type { DisputeFacts } from './dispute.rules.ts'

/** A dispute that waits, with the title of the offer as it was ordered. */
export type QueuedDispute = DisputeFacts & { title: string }
export type DisputeQueue = { disputes: QueuedDispute[]; page: number; pages: number }

/** Undecided disputes that this moderator may handle, longest waiting first; empty for anybody else. */
export async function listDisputes(store: Store, actor: Actor, wanted: number): Promise<DisputeQueue> {
  const where = openDisputes(actor)
  if (!where) return { disputes: [], page: 1, pages: 1 }
  const pages = Math.max(1, Math.ceil((await store.db.dispute.count({ where })) / CASES_PER_PAGE))
  const page = Math.min(wanted, pages)
  const rows = await store.db.dispute.findMany({
    where,
    include: { order: true },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * CASES_PER_PAGE,
    take: CASES_PER_PAGE,
  })
  const versions = await readVersions(store, rows)
  const disputes = rows.map((row) => ({
    ...row,
    title:
      versions.find(({ offerId, version }) => offerId === row.order.offerId && version === row.order.version)
        ?.title ?? row.order.offerId,
  }))
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

function readVersions(store: Store, rows: readonly DisputeFacts[]): Promise<OfferVersion[]> {
  const of = rows.map(({ order: { offerId, version } }) => ({ offerId, version }))
  return of.length === 0 ? Promise.resolve([]) : store.db.offerVersion.findMany({ where: { OR: of } })
}
