import { z } from 'zod'
import type { Store } from '../kit/store.ts'
import type { OfferFilter, OfferRow, Walk } from './listed-offer.ts'
import { NEARBY, walkOffers } from './walk-offers.ts'

/** Where a page stands: after or before an offer, whether or not it is still shown. `null`: at the start. */
export type OfferCursor = { side: 'after' | 'before'; offerId: string } | null

/** An offer as lists show it, with what paying buyers think of its seller. */
export type ListedOffer = OfferRow & { stars: number | null; ratings: number }

/** `hasBefore` and `hasAfter`: whether there is anything to turn to. On the side one came from they are always true. */
export type OfferPage = { offers: ListedOffer[]; hasBefore: boolean; hasAfter: boolean }

export const OFFERS_PER_PAGE = 5

/**
 * A page of the offers that can be ordered now: neither paused nor withdrawn nor sold out. One's own are among them. A
 * page before an offer that would not be full is the first page instead. `nearby`: how many offers are searched one by
 * one before words are looked up among all.
 */
export async function browseOffers(
  store: Store,
  filter: OfferFilter,
  cursor: OfferCursor,
  nearby = NEARBY,
): Promise<OfferPage> {
  const next = (walk: Walk) => walkOffers(store, filter, walk, OFFERS_PER_PAGE + 1, nearby)
  const page =
    cursor?.side === 'before'
      ? await pageBefore(next, cursor.offerId)
      : await pageAfter(next, cursor?.offerId ?? null)
  return { ...page, offers: await withStars(store, page.offers) }
}

type Next = (walk: Walk) => Promise<OfferRow[]>
type RowPage = { offers: OfferRow[]; hasBefore: boolean; hasAfter: boolean }

async function pageAfter(next: Next, from: string | null): Promise<RowPage> {
  const rows = await next({ towards: 'on', from })
  return {
    offers: rows.slice(0, OFFERS_PER_PAGE),
    hasBefore: from !== null,
    hasAfter: rows.length > OFFERS_PER_PAGE,
  }
}

async function pageBefore(next: Next, from: string): Promise<RowPage> {
  const rows = (await next({ towards: 'back', from })).toReversed()
  if (rows.length < OFFERS_PER_PAGE) return pageAfter(next, null)
  return { offers: rows.slice(-OFFERS_PER_PAGE), hasBefore: rows.length > OFFERS_PER_PAGE, hasAfter: true }
}

const starsRow = z.object({ seller_id: z.string(), stars: z.number(), ratings: z.number() })

async function withStars(store: Store, offers: OfferRow[]): Promise<ListedOffer[]> {
  if (offers.length === 0) return []
  const rows = await store.run({
    name: 'stars_of_sellers',
    text: `SELECT seller_id, round(avg(buyer_stars), 1)::float8 AS stars, count(*)::int AS ratings
      FROM offer_order WHERE seller_id = ANY($1) AND buyer_stars IS NOT NULL AND price_micros > 0 GROUP BY seller_id`,
    values: [[...new Set(offers.map(({ sellerId }) => sellerId))]],
  })
  const of = new Map(rows.map((row) => starsRow.parse(row)).map((row) => [row.seller_id, row]))
  return offers.map((offer) => {
    const rated = of.get(offer.sellerId)
    return { ...offer, stars: rated?.stars ?? null, ratings: rated?.ratings ?? 0 }
  })
}
