import { z } from 'zod'
import type { Offer } from '../../generated/prisma/client.ts'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { whyFrozen } from '../members/read-freeze.ts'
import { ownPictures } from '../submissions/own-pictures.ts'
import { offerMovedOn, offerTerms, wantsSchema, whyNotOffered } from './offer.rules.ts'

/**
 * Changes what an offer says: its next version. Orders keep the version they were placed under, and whoever read the
 * earlier one cannot order it unseen. The same words again make no version. Kind and category stay. Refuses anybody but
 * the seller, a withdrawn offer, and whatever could not be published.
 */
export const editOffer = useCase({
  name: 'edit-offer',
  input: z.object({ offer: idSchema, ...offerTerms, wants: wantsSchema.nullable() }),
  async read(store, { offer: id, pictures }, actor) {
    const offer = await store.db.offer.findUnique({ where: { id } })
    if (!offer || !isMember(actor, offer.sellerId)) return null
    const [frozen, own] = await Promise.all([
      whyFrozen(store, offer.sellerId, 'posting'),
      ownPictures(store, [{ kind: 'screenshot', files: pictures }], actor),
    ])
    return { offer, frozen, own }
  },
  decide(facts, { input, now, policy }) {
    if (!facts) return refuse({ code: 'not-found', what: 'offer' })
    const { offer } = facts
    if (offer.state === 'WITHDRAWN') return refuse(offerMovedOn(offer))
    if (facts.frozen) return refuse(facts.frozen)
    if (!facts.own) return refuse({ code: 'not-found', what: 'picture' })
    const { title, description, priceMicros, deliveryDays, pictures } = input
    const wants = offer.kind === 'EXCHANGE' ? (input.wants ?? offer.wants) : null
    const terms = { title, description, wants, priceMicros, deliveryDays, pictures }
    const why = whyNotOffered({ kind: offer.kind, ...terms }, policy)
    if (why) return refuse(why)
    const { id: offerId } = offer
    const changed = !saysTheSame(offer, terms)
    const version = offer.version + (changed ? 1 : 0)
    const answer = { offerId, version, changed }
    if (!changed) return decide<Decision<typeof answer>>({ answer })
    return decide<Decision<typeof answer>>({
      absences: [notFrozen(offer.sellerId, 'posting')],
      // Guarded by the revision, which every order raises too: what is changed is what stands there now.
      patches: [{ table: 'offer', row: offer, set: { ...terms, version } }],
      inserts: [{ table: 'offer_version', row: { offerId, version, ...terms, at: now } }],
      answer,
    })
  },
})

type Terms = Pick<Offer, 'title' | 'description' | 'wants' | 'priceMicros' | 'deliveryDays' | 'pictures'>

function saysTheSame(one: Terms, other: Terms): boolean {
  return (
    one.title === other.title &&
    one.description === other.description &&
    one.wants === other.wants &&
    one.priceMicros === other.priceMicros &&
    one.deliveryDays === other.deliveryDays &&
    one.pictures.join() === other.pictures.join()
  )
}
