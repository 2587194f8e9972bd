import { createHmac } from 'node:crypto'
import type { FormerIdentity, Platform } from '../../generated/prisma/client.ts'
import type { Counter } from '../kit/decision.ts'
import type { Store } from '../kit/store.ts'

/** A person as a platform knows them, and as a hash remembers them. */
export type KnownAs = { platform: Platform; platformUserId: string }

/** What is remembered of an identity that was given up: a keyed hash, useless without the secret. */
export function formerHash(secret: string, { platform, platformUserId }: KnownAs): string {
  return createHmac('sha256', secret)
    .update('former-identity\n')
    .update(`${platform}\n`)
    .update(platformUserId)
    .digest('base64url')
}

/**
 * An identity that was somebody's. `isFree`: that member has no identity of this platform now, so this one can be
 * theirs again; whose account was erased comes back by their own word, whose was unlinked by a code.
 */
export type Former = {
  row: FormerIdentity
  member: { id: string; revision: number; erasedAt: Date | null }
  isFree: boolean
}

/** Whose identity this was; `null`: nobody's. @throws without the secret. */
export async function readFormer(
  store: Store,
  secret: string | undefined,
  known: KnownAs,
): Promise<Former | null> {
  if (secret === undefined) throw new Error('without the secret nobody who left is recognised')
  const { platform } = known
  const userHash = formerHash(secret, known)
  const row = await store.db.formerIdentity.findUnique({
    where: { platform_userHash: { platform, userHash } },
  })
  if (!row) return null
  const [member, taken] = await Promise.all([
    store.db.member.findUniqueOrThrow({
      where: { id: row.memberId },
      select: { id: true, revision: true, erasedAt: true },
    }),
    store.db.identity.count({ where: { memberId: row.memberId, platform } }),
  ])
  return { row, member, isFree: taken === 0 }
}

/** How somebody who left is met: with a way back of their own, or only through the account they were linked to. */
export function leftHow({ row, isFree }: Former): 'erased' | 'unlinked' {
  return row.why === 'erased' && isFree ? 'erased' : 'unlinked'
}

/**
 * The guard of what a member does that changes no other row of theirs: it is committed only while they are a member.
 * Whoever is erased, or folded into another, in the same moment was first or comes second.
 */
export function stillHere(memberId: string): Counter {
  return { table: 'member', id: memberId, column: 'openVisits', add: 0, atLeast: 0, atMost: 1_000_000 }
}
