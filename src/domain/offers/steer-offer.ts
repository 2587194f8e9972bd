import { z } from 'zod'
import type { Offer } from '../../generated/prisma/client.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { whyFrozen } from '../members/read-freeze.ts'
import { offerMachine } from './offer.machine.ts'
import { offerMovedOn, oneOfferLess, stockSchema } from './offer.rules.ts'

const input = z.object({ offer: idSchema })

const read = (store: Store, { offer }: { offer: string }) =>
  store.db.offer.findUnique({ where: { id: offer } })

/** The offer, and why its seller may not put it back on the market. */
async function readWithFreeze(store: Store, { offer: id }: { offer: string }) {
  const offer = await store.db.offer.findUnique({ where: { id } })
  return offer && { offer, frozen: await whyFrozen(store, offer.sellerId, 'posting') }
}

/** Nobody new can order it; orders that run keep running. Refuses an offer that is not on the market. */
export const pauseOffer = useCase({
  name: 'pause-offer',
  input,
  read,
  decide(offer, { actor }) {
    if (!offer || !isMember(actor, offer.sellerId)) return refuse({ code: 'not-found', what: 'offer' })
    if (offer.state !== 'ACTIVE') return refuse(offerMovedOn(offer))
    return decide({ transitions: [transition(offerMachine, offer, 'PAUSED')], answer: { offerId: offer.id } })
  },
})

/** Puts it back on the market. Refuses an offer that is not paused, and a seller who is frozen for posting. */
export const resumeOffer = useCase({
  name: 'resume-offer',
  input,
  read: readWithFreeze,
  decide(facts, { actor }) {
    if (!facts || !isMember(actor, facts.offer.sellerId)) return refuse({ code: 'not-found', what: 'offer' })
    const { offer, frozen } = facts
    if (offer.state !== 'PAUSED') return refuse(offerMovedOn(offer))
    if (frozen) return refuse(frozen)
    return decide({
      absences: [notFrozen(offer.sellerId, 'posting')],
      transitions: [transition(offerMachine, offer, 'ACTIVE')],
      answer: { offerId: offer.id },
    })
  },
})

/** Takes it off the market for good; orders that run keep running. Refuses one that is withdrawn already. */
export const withdrawOffer = useCase({
  name: 'withdraw-offer',
  input,
  read,
  decide(offer, { actor, now }) {
    if (!offer || !isMember(actor, offer.sellerId)) return refuse({ code: 'not-found', what: 'offer' })
    if (offer.state === 'WITHDRAWN') return refuse(offerMovedOn(offer))
    return decide(withdrawing(offer, null, now))
  },
})

/** What withdrawing does, whoever does it. */
export function withdrawing(offer: Offer, reason: string | null, now: Date) {
  return {
    transitions: [transition(offerMachine, offer, 'WITHDRAWN', { withdrawnAt: now }, reason)],
    counters: [oneOfferLess(offer.sellerId)],
    answer: { offerId: offer.id },
  }
}

/**
 * Says how many of a product there are now. `seen` is how many the seller was shown: if some were ordered meanwhile,
 * they are asked again, so that nothing is sold twice. Refuses what is not a product, a withdrawn one, and a seller who
 * is frozen for posting.
 */
export const setStock = useCase({
  name: 'set-stock',
  input: input.extend({ seen: z.number().int().min(0), stock: stockSchema }),
  read: (store, asked) => readWithFreeze(store, asked),
  decide(facts, { input: { seen, stock }, actor }) {
    if (!facts || !isMember(actor, facts.offer.sellerId)) return refuse({ code: 'not-found', what: 'offer' })
    const { offer, frozen } = facts
    if (offer.kind !== 'PRODUCT') return refuse({ code: 'not-allowed' })
    if (offer.state === 'WITHDRAWN') return refuse(offerMovedOn(offer))
    if (frozen) return refuse(frozen)
    const { id: offerId, available } = offer
    if (available !== seen) return refuse({ code: 'stock-changed', offerId, available })
    return decide({
      absences: [notFrozen(offer.sellerId, 'posting')],
      // Guarded by the revision, which every order raises.
      patches: [{ table: 'offer', row: offer, set: { available: stock } }],
      answer: { offerId, stock },
    })
  },
})
