import { z } from 'zod'
import { CASE_REASON_MAX, CASE_REASON_MIN, moderates, operatorAction } from '../cases/case.rules.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { offerMovedOn } from '../offers/offer.rules.ts'
import { withdrawing } from '../offers/steer-offer.ts'

/**
 * An operator withdraws an offer for good, as its seller could: orders that run keep running. The seller reads the
 * reason. Refuses who is no moderator, one's own offer, no reason, and one that is withdrawn already.
 */
export const takeDownOffer = useCase({
  name: 'take-down-offer',
  input: z.object({ offer: idSchema, reason: z.string().trim().max(CASE_REASON_MAX) }),
  read: (store, { offer }) => store.db.offer.findUnique({ where: { id: offer } }),
  decide(offer, { input: { reason }, actor, now }) {
    if (!moderates(actor)) return refuse({ code: 'not-allowed' })
    if (!offer) return refuse({ code: 'not-found', what: 'offer' })
    if (offer.sellerId === actor.memberId) return refuse({ code: 'own-case' })
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    if (offer.state === 'WITHDRAWN') return refuse(offerMovedOn(offer))
    return decide({
      ...withdrawing(offer, reason, now),
      inserts: [operatorAction(actor, 'take-down-offer', offer.id, reason, now)],
      events: [{ kind: 'offer-taken-down', offerId: offer.id, memberId: offer.sellerId }],
    })
  },
})
