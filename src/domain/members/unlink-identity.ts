import { z } from 'zod'
import type { Decision } from '../kit/decision.ts'
import { decide, type NotUnlinkable, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { useCase } from '../kit/use-case.ts'
import { CRYPTO_PAY } from '../withdrawals/crypto-pay.rules.ts'
import { UNDER_WAY } from '../withdrawals/quote.rules.ts'
import { formerHash, gone, lastWord, remembered } from './former-identity.ts'
import { readIdentities } from './link-identities.ts'

const platform = z.enum(['telegram', 'discord'])

/** Crypto Pay pays to a Telegram account: what is on its way to one must arrive first. */
async function paysToIt(store: Store, memberId: string, which: 'telegram' | 'discord'): Promise<boolean> {
  if (which !== 'telegram') return false
  const where = { memberId, method: CRYPTO_PAY, state: { in: [...UNDER_WAY] } }
  return (await store.db.withdrawal.count({ where })) > 0
}

/** Why this identity cannot be taken off; `null`: it can. */
export async function whyNotUnlinked(
  store: Store,
  memberId: string,
  which: 'telegram' | 'discord',
): Promise<NotUnlinkable | null> {
  const identities = await readIdentities(store, memberId)
  if (identities.length < 2 || !identities.some((one) => one.platform === which)) return 'only-one'
  return (await paysToIt(store, memberId, which)) ? 'withdrawal' : null
}

/**
 * Takes one of two identities off its member, who keeps everything. It is remembered, and never becomes another member:
 * only a code of the same member links it again, so nobody can split in two and deal with themselves. Refuses with
 * `cannot-unlink` the only identity, and Telegram while Crypto Pay has a withdrawal to pay to it. `here` is where the
 * member asked for it; the other side is told.
 */
export const unlinkIdentity = useCase({
  name: 'unlink-identity',
  input: z.object({ platform, here: platform }),
  async read(store, input, actor, { secret }) {
    if (actor.kind !== 'member') return null
    const { memberId } = actor
    const [member, identities, why] = await Promise.all([
      store.db.member.findUnique({ where: { id: memberId } }),
      readIdentities(store, memberId),
      whyNotUnlinked(store, memberId, input.platform),
    ])
    const identity = identities.find((one) => one.platform === input.platform)
    return { member, why, identity, userHash: identity ? formerHash(secret, identity) : '' }
  },
  decide(facts, { input, now, id }) {
    if (!facts?.member) return refuse({ code: 'not-allowed' })
    const { member, identity, userHash, why } = facts
    if (why || !identity) return refuse({ code: 'cannot-unlink', why: why ?? 'only-one' })
    const memberId = member.id
    const isHere = input.here === input.platform
    return decide<Decision<{ memberId: string }>>({
      // Two who unlink each other at once would leave nobody: the second finds another revision.
      patches: [{ table: 'member', row: member, set: {} }],
      deletes: [gone(identity)],
      inserts: [
        remembered({ ...identity, userHash, why: 'unlinked', at: now }),
        ...(isHere ? [] : [lastWord(identity, 'unlinked', now, id())]),
      ],
      events: [{ kind: 'identity-unlinked', memberId, platform: input.platform, tell: isHere }],
      answer: { memberId },
    })
  },
})
