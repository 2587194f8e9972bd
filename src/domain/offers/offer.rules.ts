import { z } from 'zod'
import type { Offer, OfferKind } from '../../generated/prisma/client.ts'
import { hasOnlySafeLinks } from '../campaigns/link-safety.rules.ts'
import type { Counter } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'
import type { Refusal } from '../kit/refusal.ts'
import { lintListing } from '../lint/lint.rules.ts'
import { MAX_OFFER_PRICE_MICROS } from '../orders/order.rules.ts'
import type { Policy } from '../policy.ts'

/** What is sold falls into other categories than small jobs do. In the order they are offered. */
export const OFFER_CATEGORIES = [
  'design',
  'writing',
  'translation',
  'development',
  'marketing',
  'video',
  'audio',
  'photo',
  'data',
  'business',
  'lessons',
  'digital',
  'goods',
  'other',
] as const
export type OfferCategory = (typeof OFFER_CATEGORIES)[number]

/** A category by its name; `null` for any other word. */
export function offerCategory(name: string): OfferCategory | null {
  return OFFER_CATEGORIES.find((each) => each === name) ?? null
}

export const OFFER_TITLE_MIN = 5
export const OFFER_TITLE_MAX = 80
export const DESCRIPTION_MIN = 10
export const DESCRIPTION_MAX = 2000
export const WANTS_MIN = 3
export const WANTS_MAX = 300
/** How long a seller may take to deliver, in days. */
export const DELIVERY_DAYS_MAX = 90
export const OFFER_PICTURES_MAX = 5
/** How many of a product there can be. */
export const STOCK_MAX = 10_000
/** How many offers one member can have that are not withdrawn. */
export const OPEN_OFFERS_MAX = 50

export const wantsSchema = z.string().trim().min(WANTS_MIN).max(WANTS_MAX)
export const stockSchema = z.number().int().min(0).max(STOCK_MAX)
const pictureIds = z.array(z.string().max(40)).max(OFFER_PICTURES_MAX)

/** What a seller says, and can change later: each change is the offer's next version. */
export const offerTerms = {
  title: z.string().trim().min(OFFER_TITLE_MIN).max(OFFER_TITLE_MAX),
  description: z.string().trim().min(DESCRIPTION_MIN).max(DESCRIPTION_MAX),
  priceMicros: z.bigint().nonnegative(),
  deliveryDays: z.number().int().min(1).max(DELIVERY_DAYS_MAX),
  pictures: pictureIds.refine((ids) => new Set(ids).size === ids.length),
}

/** The price of an exchange is the difference that the buyer pays, which may be nothing. */
export function leastPrice(kind: OfferKind, policy: Pick<Policy, 'minOfferPriceMicros'>): Micros {
  return kind === 'EXCHANGE' ? 0n : policy.minOfferPriceMicros
}

type Said = Pick<Offer, 'kind' | 'title' | 'description' | 'wants' | 'priceMicros'>

/** Why an offer cannot say this; `null` when it can. */
export function whyNotOffered(said: Said, policy: Policy): Refusal | null {
  const { kind, title, description, wants, priceMicros } = said
  const minMicros = leastPrice(kind, policy)
  if (priceMicros < minMicros || priceMicros > MAX_OFFER_PRICE_MICROS) {
    return { code: 'offer-price', minMicros, maxMicros: MAX_OFFER_PRICE_MICROS }
  }
  const texts = [title, description, ...(wants === null ? [] : [wants])]
  if (!texts.every(hasOnlySafeLinks)) return { code: 'link-refused' }
  const findings = lintListing(texts)
  return findings.length > 0 ? { code: 'listing-refused', findings } : null
}

/** One more offer that is not withdrawn, while its seller has room for it. */
export function oneMoreOffer(sellerId: string): Counter {
  return { table: 'member', id: sellerId, column: 'openOffers', add: 1, atLeast: 0, atMost: OPEN_OFFERS_MAX }
}

const INT_MAX = 2_147_483_647

/** One offer less. */
export function oneOfferLess(sellerId: string): Counter {
  return { table: 'member', id: sellerId, column: 'openOffers', add: -1, atLeast: 0, atMost: INT_MAX }
}

/** It is no longer in the state that was needed. */
export function offerMovedOn({ id, state }: Pick<Offer, 'id' | 'state'>): Refusal {
  return { code: 'offer-moved-on', offerId: id, state }
}
