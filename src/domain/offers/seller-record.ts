import { z } from 'zod'
import type { Store } from '../kit/store.ts'

/** What came of orders: how many ended well, and what buyers thought of them. */
export type OrderTally = { completed: number; stars: number | null; ratings: number }

/**
 * What a seller's orders came to. Exchanges without a price count apart: two friends could make any number of them.
 */
export type SellerRecord = {
  paid: OrderTally
  free: OrderTally
  /** Of the orders that were delivered or should have been: how many by the promised day, in percent. */
  onTimePercent: number | null
  /** Orders that the seller accepted and gave up; those that they let lapse, or lost in a dispute without delivering. */
  cancelled: number
  undelivered: number
}

const recordRow = z.object({
  completed: z.number(),
  free_completed: z.number(),
  stars: z.number().nullable(),
  ratings: z.number(),
  free_stars: z.number().nullable(),
  free_ratings: z.number(),
  promised: z.number(),
  on_time: z.number(),
  cancelled: z.number(),
  undelivered: z.number(),
})

/** A seller's record, from all their orders that came about. */
export async function readSellerRecord(store: Store, sellerId: string): Promise<SellerRecord> {
  const [row] = await store.run({
    name: 'seller_record',
    text: `WITH mine AS (
        SELECT o.state, o.outcome, o.buyer_stars, o.price_micros = 0 AS free,
          o.accepted_at + o.delivery_ms * interval '1 millisecond' AS promised_at, first.at AS delivered_at, o.ended_at,
          first.at IS NULL AND (o.outcome IN ('LATE', 'NOT_DELIVERED') OR d.verdict = 'BUYER') AS missing,
          o.outcome = 'NOT_REVISED' AND 'BUYER' = (
            SELECT m.side FROM order_message m WHERE m.order_id = o.id AND m.kind = 'REVISION' ORDER BY m.id DESC LIMIT 1
          ) AS unrevised
        FROM offer_order o
        LEFT JOIN dispute d ON d.order_id = o.id
        LEFT JOIN LATERAL (
          SELECT min(m.at) AS at FROM order_message m
          WHERE m.order_id = o.id AND m.kind = 'DELIVERY' AND m.side = 'SELLER'
        ) first ON true
        WHERE o.seller_id = $1 AND o.accepted_at IS NOT NULL
      )
      SELECT count(*) FILTER (WHERE state = 'COMPLETED' AND NOT free)::int AS completed,
        count(*) FILTER (WHERE state = 'COMPLETED' AND free)::int AS free_completed,
        round(avg(buyer_stars) FILTER (WHERE NOT free), 1)::float8 AS stars,
        count(buyer_stars) FILTER (WHERE NOT free)::int AS ratings,
        round(avg(buyer_stars) FILTER (WHERE free), 1)::float8 AS free_stars,
        count(buyer_stars) FILTER (WHERE free)::int AS free_ratings,
        count(*) FILTER (WHERE delivered_at IS NOT NULL OR missing AND ended_at >= promised_at)::int AS promised,
        count(*) FILTER (WHERE delivered_at <= promised_at)::int AS on_time,
        count(*) FILTER (WHERE outcome = 'CANCELLED')::int AS cancelled,
        count(*) FILTER (WHERE missing OR unrevised)::int AS undelivered
      FROM mine`,
    values: [sellerId],
  })
  const found = recordRow.parse(row)
  return {
    paid: { completed: found.completed, stars: found.stars, ratings: found.ratings },
    free: { completed: found.free_completed, stars: found.free_stars, ratings: found.free_ratings },
    onTimePercent: found.promised === 0 ? null : Math.round((found.on_time * 100) / found.promised),
    cancelled: found.cancelled,
    undelivered: found.undelivered,
  }
}

/** What one buyer said of a seller. */
export type SellerRating = { stars: number; words: string | null; title: string; at: Date; isFree: boolean }

export const RATINGS_PER_PAGE = 5

/** A page of what buyers said of a seller, newest first; past the last page it is the last one. */
export async function listSellerRatings(
  store: Store,
  sellerId: string,
  wanted: number,
): Promise<{ ratings: SellerRating[]; page: number; pages: number }> {
  const where = { sellerId, buyerStars: { not: null } }
  const pages = Math.max(1, Math.ceil((await store.db.order.count({ where })) / RATINGS_PER_PAGE))
  const page = Math.min(wanted, pages)
  const orders = await store.db.order.findMany({
    where,
    orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * RATINGS_PER_PAGE,
    take: RATINGS_PER_PAGE,
    include: { offer: { select: { title: true } } },
  })
  return {
    page,
    pages,
    ratings: orders.flatMap(({ buyerStars, buyerFeedback, endedAt, priceMicros, offer }) =>
      buyerStars === null || endedAt === null
        ? []
        : [
            {
              stars: buyerStars,
              words: buyerFeedback,
              title: offer.title,
              at: endedAt,
              isFree: priceMicros === 0n,
            },
          ],
    ),
  }
}
