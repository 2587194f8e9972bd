import type { TopUp } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { readLatestIdentity } from '../members/read-identity.ts'
import { paysOut } from '../withdrawals/payout-desk.rules.ts'

export const TOP_UPS_PER_PAGE = 5
export type TopUpPage<T = TopUp> = { topUps: T[]; page: number; pages: number }

/** A top-up as whoever began it may see it; `null` for anybody else. */
export function readOwnTopUp(store: Store, id: string, memberId: string): Promise<TopUp | null> {
  return store.db.topUp.findFirst({ where: { id, memberId } })
}

/** One page of a member's top-ups, newest first. */
export function listTopUps(store: Store, memberId: string, wanted: number): Promise<TopUpPage> {
  return pageOf(store, { memberId }, wanted)
}

/** What of these payments did not match and nobody has looked at yet; `null` for who handles no money. */
export async function countMismatched(store: Store, actor: Actor): Promise<number | null> {
  if (!paysOut(actor)) return null
  return store.db.topUp.count({ where: mismatchedFor(actor.memberId) })
}

/** A payment that did not match, and the name of who paid. */
export type TopUpCase = { topUp: TopUp; name: string; what: string | null }

/** The payments that did not match, newest first; empty for who handles no money. One's own is a colleague's. */
export async function listMismatched(store: Store, actor: Actor, wanted: number): Promise<TopUpPage> {
  if (!paysOut(actor)) return { topUps: [], page: 1, pages: 1 }
  return pageOf(store, mismatchedFor(actor.memberId), wanted)
}

/** One of them with what was paid; `null` when there is none, and for who may not look at it. */
export async function readMismatched(store: Store, id: string, actor: Actor): Promise<TopUpCase | null> {
  if (!paysOut(actor)) return null
  const topUp = await store.db.topUp.findUnique({ where: { id } })
  if (!topUp || topUp.problem === null || topUp.memberId === actor.memberId) return null
  const paid = await store.db.transition.findFirst({
    where: { machine: 'top_up', objectId: id, toState: 'MISMATCHED' },
  })
  const { name } = await readLatestIdentity(store, topUp.memberId)
  return { topUp, name, what: paid?.reason ?? null }
}

function mismatchedFor(operatorId: string) {
  return { state: 'MISMATCHED' as const, memberId: { not: operatorId } }
}

async function pageOf(
  store: Store,
  where: { memberId: string | { not: string }; state?: 'MISMATCHED' },
  wanted: number,
): Promise<TopUpPage> {
  const pages = Math.max(1, Math.ceil((await store.db.topUp.count({ where })) / TOP_UPS_PER_PAGE))
  const page = Math.min(wanted, pages)
  const topUps = await store.db.topUp.findMany({
    where,
    orderBy: { id: 'desc' },
    skip: (page - 1) * TOP_UPS_PER_PAGE,
    take: TOP_UPS_PER_PAGE,
  })
  return { topUps, page, pages }
}
