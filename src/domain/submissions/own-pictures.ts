import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { type ProofAnswer, picturesOf } from './proof.ts'

/** True when every picture of the answers was taken in from this member: ids of others prove nothing. */
export async function ownPictures(
  store: Store,
  answers: readonly ProofAnswer[],
  actor: Actor,
): Promise<boolean> {
  const ids = [...new Set(picturesOf(answers))]
  if (ids.length === 0) return true
  if (actor.kind !== 'member') return false
  const own = await store.db.storedFile.count({ where: { id: { in: ids }, ownerId: actor.memberId } })
  return own === ids.length
}
