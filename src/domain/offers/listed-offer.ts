import { z } from 'zod'
import { OfferKind } from '../../generated/prisma/enums.ts'
import type { OfferChoice } from './offer-shelves.rules.ts'

/** Which offers, and in which order. `words`: only those that say all of them. */
export type OfferFilter = OfferChoice & { order: 'newest' | 'cheapest'; words: string | null }

/** From an offer that is not part of it, on or back towards the first one. `null`: from the first one. */
export type Walk = { towards: 'on' | 'back'; from: string | null }

/** An offer as a statement of our own gives it: whole numbers of 64 bits come as digits. */
export const listedRow = z.object({
  id: z.string(),
  sellerId: z.string(),
  kind: z.enum(OfferKind),
  title: z.string(),
  wants: z.string().nullable(),
  priceMicros: z.coerce.bigint(),
  deliveryDays: z.number(),
})
export type OfferRow = z.infer<typeof listedRow>

/** What to select from an offer named `o`, for `listedRow` to read. */
export const LISTED_COLUMNS = `o.id, o.seller_id AS "sellerId", o.kind, o.title, o.wants,
  o.price_micros AS "priceMicros", o.delivery_days AS "deliveryDays"`
