import { z } from 'zod'
import type { Identity, Member, Offer } from '../../generated/prisma/client.ts'
import { type Decision, transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { useCase } from '../kit/use-case.ts'
import { readPurse } from '../ledger/read-purse.ts'
import { offerMachine } from '../offers/offer.machine.ts'
import { type OpenMatter, readOpenMatters } from './erase-open-matters.ts'
import { type Balances, givingUp, tooMuch } from './erase-remainder.rules.ts'
import { formerHash, gone, lastWord, remembered } from './former-identity.ts'

/** What stands between a member and being erased, and what goes with them. */
export type Erasure = {
  member: Member
  identities: Identity[]
  purse: Balances
  open: OpenMatter[]
  /** On the market: withdrawn by it. */
  offers: Offer[]
}

/** Reads it; `null`: there is no such member, or they are erased. */
export async function readErasure(store: Store, memberId: string): Promise<Erasure | null> {
  const [member, identities, purse, matters] = await Promise.all([
    store.db.member.findUnique({ where: { id: memberId } }),
    store.db.identity.findMany({ where: { memberId } }),
    readPurse(store, memberId),
    readOpenMatters(store.run, memberId),
  ])
  if (!member || member.erasedAt) return null
  // Read later than the list: one that was withdrawn meanwhile is none to withdraw.
  const where = { id: { in: matters.offers }, state: { not: 'WITHDRAWN' as const } }
  const offers = await store.db.offer.findMany({ where })
  return { member, identities, purse, open: matters.open, offers }
}

const micros = z.bigint().min(0n)

/**
 * Erases a member: their identities, and everything they wrote or chose, except what others paid for or are judged by.
 * Money, verdicts and freezes stay with the member's id, which nobody can be found by; a keyed hash of each identity
 * brings whoever comes back to it. A remainder that is too small to go any other way is given up, as the member saw it.
 *
 * Refuses operators with `erase-operator`, while anything is open with `erase-open`, and with `erase-changed` when the
 * remainder is not what they saw. What opens in the same moment is held by the database, in the statement itself.
 */
export const eraseMember = useCase({
  name: 'erase-member',
  input: z.object({ here: z.enum(['telegram', 'discord']), cashMicros: micros, walletMicros: micros }),
  async read(store, _input, actor, { secret }) {
    if (actor.kind !== 'member') return null
    const erasure = await readErasure(store, actor.memberId)
    const hashOf = (known: Identity) => formerHash(secret, known)
    return erasure && { ...erasure, hashes: erasure.identities.map(hashOf) }
  },
  decide(facts, { input, actor, policy, now, id }) {
    if (actor.kind !== 'member' || !facts) return refuse({ code: 'not-allowed' })
    if (actor.roles.length > 0) return refuse({ code: 'erase-operator' })
    const { member, identities, hashes, purse, open, offers } = facts
    const count = open.length + tooMuch(purse, policy).length
    if (count > 0) return refuse({ code: 'erase-open', count })
    if (purse.cashMicros !== input.cashMicros || purse.walletMicros !== input.walletMicros) {
      return refuse({ code: 'erase-changed' })
    }
    const memberId = member.id
    return decide<Decision<{ memberId: string }>>({
      transitions: offers.map((offer) => transition(offerMachine, offer, 'WITHDRAWN', { withdrawnAt: now })),
      patches: [{ table: 'member', row: member, set: { ...FORGOTTEN, erasedAt: now } }],
      deletes: identities.map(gone),
      inserts: identities.flatMap((identity, n) => [
        remembered({ ...identity, userHash: hashes[n] ?? '', why: 'erased', at: now }),
        ...(identity.platform === input.here ? [] : [lastWord(identity, 'erased', now, id())]),
      ]),
      postings: givingUp(member, purse),
      events: [{ kind: 'member-erased', memberId }],
      answer: { memberId },
    })
  },
})

/** The country stays, and when it was set: else leaving would be a way around the limit on changing it. */
const FORGOTTEN = {
  locale: null,
  offerWords: null,
  utcOffsetMinutes: null,
  quietFromMinute: null,
  quietToMinute: null,
  foundWorkAt: null,
  openOffers: 0,
}
