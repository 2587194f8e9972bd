import type { Adjustment, Prisma } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { readLatestIdentity } from '../members/read-identity.ts'
import { adjusts } from './adjust-balance.ts'

const PER_PAGE = 5

/** A proposal with the names of who is part of it. */
export type AdjustmentCase = {
  adjustment: Adjustment
  member: string
  proposedBy: string
  decidedBy: string | null
  /** The operator who looks proposed it, and can only take it back. */
  isMine: boolean
}
export type AdjustmentQueue = { adjustments: AdjustmentCase[]; page: number; pages: number }

/** Proposals that wait, longest first, but for those about whoever looks; `null` for all but finance and admins. */
export async function listAdjustments(
  store: Store,
  actor: Actor,
  wanted: number,
): Promise<AdjustmentQueue | null> {
  const where = waiting(actor)
  if (!where) return null
  const pages = Math.max(1, Math.ceil((await store.db.adjustment.count({ where })) / PER_PAGE))
  const page = Math.min(wanted, pages)
  const rows = await store.db.adjustment.findMany({
    where,
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * PER_PAGE,
    take: PER_PAGE,
  })
  return { adjustments: await Promise.all(rows.map((row) => named(store, row, actor))), page, pages }
}

/** How many wait; `null` for all but finance and admins. */
export async function countAdjustments(store: Store, actor: Actor): Promise<number | null> {
  const where = waiting(actor)
  return where && store.db.adjustment.count({ where })
}

/** One proposal; `null` for all but finance and admins, and for whom it is about. */
export async function readAdjustment(store: Store, id: string, actor: Actor): Promise<AdjustmentCase | null> {
  if (!adjusts(actor)) return null
  const adjustment = await store.db.adjustment.findUnique({ where: { id } })
  if (!adjustment || adjustment.memberId === actor.memberId) return null
  return named(store, adjustment, actor)
}

/** An adjustment as its member is told of it; `null` for anybody else. */
export function readOwnAdjustment(store: Store, id: string, memberId: string): Promise<Adjustment | null> {
  return store.db.adjustment.findFirst({ where: { id, memberId, state: 'APPLIED' } })
}

function waiting(actor: Actor): Prisma.AdjustmentWhereInput | null {
  return adjusts(actor) ? { state: 'PROPOSED', memberId: { not: actor.memberId } } : null
}

async function named(store: Store, adjustment: Adjustment, actor: Actor): Promise<AdjustmentCase> {
  const { memberId, proposedById, decidedById } = adjustment
  const [member, proposer, decider] = await Promise.all([
    readLatestIdentity(store, memberId),
    readLatestIdentity(store, proposedById),
    decidedById ? readLatestIdentity(store, decidedById) : null,
  ])
  return {
    adjustment,
    member: member.name,
    proposedBy: proposer.name,
    decidedBy: decider?.name ?? null,
    isMine: actor.kind === 'member' && actor.memberId === proposedById,
  }
}
