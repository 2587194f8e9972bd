import { z } from 'zod'
import { decide, refuse } from '../kit/refusal.ts'
import { useCase } from '../kit/use-case.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { whyFrozen } from '../members/read-freeze.ts'
import { MAX_ORDERS_AT_ONCE } from '../orders/order.rules.ts'
import { ownPictures } from '../submissions/own-pictures.ts'
import {
  OFFER_CATEGORIES,
  OPEN_OFFERS_MAX,
  offerTerms,
  oneMoreOffer,
  stockSchema,
  wantsSchema,
  whyNotOffered,
} from './offer.rules.ts'

const common = { ...offerTerms, categoryId: z.enum(OFFER_CATEGORIES) }

/** What each kind needs to know, and nothing else. Only products are counted, only an exchange wants something else. */
const inputSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('SERVICE'), ...common }),
  z.object({ kind: z.literal('PRODUCT'), ...common, stock: stockSchema.min(1) }),
  z.object({ kind: z.literal('EXCHANGE'), ...common, wants: wantsSchema }),
])

export type NewOffer = z.infer<typeof inputSchema>

/**
 * Publishes an offer: free, and live at once, as its first version. Refuses a member who is frozen for posting, one who
 * has as many offers as anybody may, a price out of bounds, pictures of others, a link that leads to no public site,
 * and words that the rules of the market forbid.
 */
export const publishOffer = useCase({
  name: 'publish-offer',
  input: inputSchema,
  async read(store, input, actor) {
    if (actor.kind !== 'member') return null
    const { memberId } = actor
    const [member, frozen, pictures] = await Promise.all([
      store.db.member.findUniqueOrThrow({ where: { id: memberId } }),
      whyFrozen(store, memberId, 'posting'),
      ownPictures(store, [{ kind: 'screenshot', files: input.pictures }], actor),
    ])
    return { member, frozen, pictures }
  },
  decide(facts, { input, now, policy, id }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    if (facts.frozen) return refuse(facts.frozen)
    if (facts.member.openOffers >= OPEN_OFFERS_MAX)
      return refuse({ code: 'too-many-offers', limit: OPEN_OFFERS_MAX })
    if (!facts.pictures) return refuse({ code: 'not-found', what: 'picture' })
    const { kind, categoryId, title, description, priceMicros, deliveryDays, pictures } = input
    const wants = input.kind === 'EXCHANGE' ? input.wants : null
    const terms = { title, description, wants, priceMicros, deliveryDays, pictures }
    const why = whyNotOffered({ kind, ...terms }, policy)
    if (why) return refuse(why)
    const offerId = id()
    const sellerId = facts.member.id
    return decide({
      absences: [notFrozen(sellerId, 'posting')],
      counters: [oneMoreOffer(sellerId)],
      inserts: [
        {
          table: 'offer',
          row: {
            id: offerId,
            sellerId,
            kind,
            state: 'ACTIVE',
            categoryId,
            ...terms,
            available: input.kind === 'PRODUCT' ? input.stock : MAX_ORDERS_AT_ONCE,
            version: 1,
            publishedAt: now,
          },
        },
        { table: 'offer_version', row: { offerId, version: 1, ...terms, at: now } },
      ],
      answer: { offerId },
    })
  },
})
