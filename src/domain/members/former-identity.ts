import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { FormerIdentity, Identity, Platform } from '../../generated/prisma/client.ts'
import type { Counter, Delete, Insert } from '../kit/decision.ts'
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

const knownRow = z.object({
  owner_id: z.string().nullable(),
  former: z
    .object({
      member_id: z.string(),
      why: z.enum(['erased', 'unlinked']),
      at: z.coerce.date(),
      revision: z.number(),
      erased_at: z.coerce.date().nullable(),
      is_free: z.boolean(),
    })
    .nullable(),
})

/**
 * Who somebody from a platform is: whose identity it is (`ownerId`), or whose it was. Both are `null` for who never
 * came. One statement reads both: between two, whoever comes back in that moment would be nobody, or stand in their
 * own way.
 */
export async function readKnown(
  store: Store,
  secret: string,
  known: KnownAs,
): Promise<{ ownerId: string | null; former: Former | null }> {
  const { platform, platformUserId } = known
  const userHash = formerHash(secret, known)
  const [row] = await store.run({
    name: 'read_known',
    text: `SELECT
        (SELECT member_id FROM identity WHERE platform = $1::platform AND platform_user_id = $2) AS owner_id,
        (SELECT jsonb_build_object('member_id', f.member_id, 'why', f.why, 'at', f.at,
            'revision', m.revision, 'erased_at', m.erased_at, 'is_free', NOT EXISTS (
              SELECT 1 FROM identity i WHERE i.member_id = f.member_id AND i.platform = f.platform))
          FROM former_identity f JOIN member m ON m.id = f.member_id
          WHERE f.platform = $1::platform AND f.user_hash = $3) AS former`,
    values: [platform, platformUserId, userHash],
  })
  const { owner_id: ownerId, former } = knownRow.parse(row)
  if (!former) return { ownerId, former }
  const { member_id: memberId, why, at, revision, erased_at: erasedAt, is_free: isFree } = former
  const member = { id: memberId, revision, erasedAt }
  return { ownerId, former: { row: { platform, userHash, memberId, why, at }, member, isFree } }
}

/** How somebody who left is met: with a way back of their own, or only through the account they were linked to. */
export function leftHow({ row, isFree }: Former): 'erased' | 'unlinked' {
  return row.why === 'erased' && isFree ? 'erased' : 'unlinked'
}

/** Takes an identity off its member. */
export function gone({ platform, platformUserId, memberId }: Identity): Delete {
  return { table: 'identity', row: { platform, platformUserId, memberId } }
}

type Remembered = Pick<Identity, 'platform' | 'memberId'> & {
  userHash: string
  why: 'erased' | 'unlinked'
  at: Date
}

/** Remembers whose it was. */
export function remembered({ platform, memberId, userHash, why, at }: Remembered): Insert {
  return { table: 'former_identity', row: { platform, userHash, memberId, why, at } }
}

/** One message more to an identity that is nobody's any more: only until it was sent is it known where to. */
export function lastWord(
  { platform, platformUserId, clientLocale }: Identity,
  why: 'erased' | 'unlinked',
  now: Date,
  id: string,
): Insert {
  return {
    table: 'last_word',
    row: { id, platform, platformUserId, locale: clientLocale, why, at: now, nextAt: now },
  }
}

/** Gives an identity that was remembered to its member again, as the person who has it today is called. */
export function broughtBack(
  { platform, userHash, memberId }: FormerIdentity,
  { platformUserId, displayName, locale }: { platformUserId: string; displayName: string; locale: string },
  now: Date,
): { delete: Delete; insert: Insert } {
  return {
    delete: { table: 'former_identity', row: { platform, userHash, memberId } },
    insert: {
      table: 'identity',
      row: { platform, platformUserId, memberId, displayName, clientLocale: locale, lastSeenAt: now },
    },
  }
}

/**
 * The guard of what a member does that changes no other row of theirs: it is committed only while they are a member.
 * Whoever is erased, or folded into another, in the same moment was first or comes second.
 */
export function stillHere(memberId: string): Counter {
  return { table: 'member', id: memberId, column: 'openVisits', add: 0, atLeast: 0, atMost: 1_000_000 }
}
