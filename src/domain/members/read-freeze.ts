import type { FrozenPartName, Refusal } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'

/**
 * Why a member may not do this: they are frozen, for this reason, until then. `null` when they may. A freeze holds
 * until it is lifted or swept, not a moment less: the guard of the commit asks the same row.
 */
export async function whyFrozen(
  store: Store,
  memberId: string,
  part: FrozenPartName,
): Promise<Refusal | null> {
  const frozen = await store.db.frozenPart.findUnique({ where: { memberId_part: { memberId, part } } })
  if (!frozen) return null
  const freeze = await store.db.freeze.findFirst({ where: { memberId, state: 'ACTIVE' } })
  return freeze && { code: 'frozen', part, reason: freeze.reason, endsAt: freeze.endsAt }
}

/** The freeze a member is under; `null` when there is none. */
export function readFreezeOf(store: Store, memberId: string) {
  return store.db.freeze.findFirst({ where: { memberId, state: 'ACTIVE' } })
}

/** A freeze as its member is told of it; `null` for anybody else. */
export function readOwnFreeze(store: Store, freezeId: string, memberId: string) {
  return store.db.freeze.findFirst({ where: { id: freezeId, memberId } })
}
