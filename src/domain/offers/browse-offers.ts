import { z } from 'zod'
import type { Store } from '../kit/store.ts'
import { LISTED_COLUMNS, listedRow, type OfferFilter, type OfferRow, type Walk } from './listed-offer.ts'
import { shelfOf } from './offer-shelves.rules.ts'
import { searchStatement, wordsToFind } from './search-offers.ts'

/** Where a page stands: after or before an offer, whether or not it is still shown. `null`: at the start. */
export type OfferCursor = { side: 'after' | 'before'; offerId: string } | null

/** An offer as lists show it, with what buyers think of its seller. */
export type ListedOffer = OfferRow & { stars: number | null; ratings: number }

/** `hasBefore` and `hasAfter`: whether there is anything to turn to. On the side one came from they are always true. */
export type OfferPage = { offers: ListedOffer[]; hasBefore: boolean; hasAfter: boolean }

export const OFFERS_PER_PAGE = 5

/**
 * A page of the offers that can be ordered now: neither paused nor withdrawn nor sold out. One's own are among them. A
 * page before an offer that would not be full is the first page instead.
 */
export async function browseOffers(
  store: Store,
  filter: OfferFilter,
  cursor: OfferCursor,
): Promise<OfferPage> {
  const page =
    cursor?.side === 'before'
      ? await pageBefore(store, filter, cursor.offerId)
      : await pageAfter(store, filter, cursor?.offerId ?? null)
  return { ...page, offers: await withStars(store, page.offers) }
}

type RowPage = { offers: OfferRow[]; hasBefore: boolean; hasAfter: boolean }

async function pageAfter(store: Store, filter: OfferFilter, from: string | null): Promise<RowPage> {
  const rows = await walk(store, filter, { towards: 'on', from })
  return {
    offers: rows.slice(0, OFFERS_PER_PAGE),
    hasBefore: from !== null,
    hasAfter: rows.length > OFFERS_PER_PAGE,
  }
}

async function pageBefore(store: Store, filter: OfferFilter, from: string): Promise<RowPage> {
  const rows = (await walk(store, filter, { towards: 'back', from })).toReversed()
  if (rows.length < OFFERS_PER_PAGE) return pageAfter(store, filter, null)
  return { offers: rows.slice(-OFFERS_PER_PAGE), hasBefore: rows.length > OFFERS_PER_PAGE, hasAfter: true }
}

async function walk(store: Store, filter: OfferFilter, from: Walk): Promise<OfferRow[]> {
  const words = filter.words === null ? [] : wordsToFind(filter.words)
  if (filter.words !== null && words.length === 0) return []
  const statement =
    words.length > 0
      ? searchStatement(filter, words, from, OFFERS_PER_PAGE + 1)
      : shelfStatement(filter, from, OFFERS_PER_PAGE + 1)
  return (await store.run(statement)).map((row) => listedRow.parse(row))
}

/** Longer than an id, and behind every other in any language's order. */
const BEHIND_ALL = 'z'.repeat(17)

/** Walks along one shelf: a few index entries for a page, however many offers there are. */
function shelfStatement(filter: OfferFilter, { towards, from }: Walk, limit: number) {
  const isNewest = filter.order === 'newest'
  const way = isNewest === (towards === 'on') ? 'DESC' : 'ASC'
  const is = way === 'DESC' ? '<' : '>'
  const beyond = isNewest
    ? `l.offer_id ${is} $2`
    : `(l.price_micros, l.offer_id) ${is} ((SELECT coalesce(
        (SELECT f.price_micros FROM offer f WHERE f.id = $2), -1)), $2)`
  const sorted = isNewest ? `l.offer_id ${way}` : `l.price_micros ${way}, l.offer_id ${way}`
  return {
    name: `offers_${filter.order}_${towards}_${limit}`,
    text: `SELECT ${LISTED_COLUMNS} FROM (
        SELECT l.offer_id, l.price_micros FROM offer_listing l
        WHERE l.shelf = $1 AND ${beyond} ORDER BY ${sorted} LIMIT ${limit}
      ) l JOIN offer o ON o.id = l.offer_id ORDER BY ${sorted}`,
    values: [shelfOf(filter), from ?? (isNewest ? BEHIND_ALL : '')],
  }
}

const starsRow = z.object({ seller_id: z.string(), stars: z.number(), ratings: z.number() })

async function withStars(store: Store, offers: OfferRow[]): Promise<ListedOffer[]> {
  if (offers.length === 0) return []
  const rows = await store.run({
    name: 'stars_of_sellers',
    text: `SELECT seller_id, round(avg(buyer_stars), 1)::float8 AS stars, count(*)::int AS ratings
      FROM offer_order WHERE seller_id = ANY($1) AND buyer_stars IS NOT NULL GROUP BY seller_id`,
    values: [[...new Set(offers.map(({ sellerId }) => sellerId))]],
  })
  const of = new Map(rows.map((row) => starsRow.parse(row)).map((row) => [row.seller_id, row]))
  return offers.map((offer) => {
    const rated = of.get(offer.sellerId)
    return { ...offer, stars: rated?.stars ?? null, ratings: rated?.ratings ?? 0 }
  })
}
