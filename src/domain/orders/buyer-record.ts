import { z } from 'zod'
import type { Store } from '../kit/store.ts'

/** What sellers see of a buyer. */
export type BuyerRecord = {
  /** Orders that ended well, exchanges without a payment apart. */
  completed: number
  exchanges: number
  /** Disputes they opened. */
  disputes: number
  /** What sellers gave, 1 to 5, to one decimal; `null`: nobody rated yet. */
  stars: number | null
  ratings: number
  exchangeStars: number | null
  exchangeRatings: number
}

/** Only the latest count: a record shows how a buyer is now, and costs the same for a big one. */
const LATEST = 500

/** Reads a buyer's record over their latest orders that ended. Exchanges without a payment count apart. */
export async function readBuyerRecord(store: Store, buyerId: string): Promise<BuyerRecord> {
  const [row] = await store.run({
    name: 'buyer_record',
    text: `
      WITH latest AS (
        SELECT o.state, o.seller_stars AS stars, o.price_micros = 0 AS is_exchange, d.opened_by
        FROM offer_order o LEFT JOIN dispute d ON d.order_id = o.id
        WHERE o.buyer_id = $1 AND o.state IN ('COMPLETED', 'CANCELLED') ORDER BY o.id DESC LIMIT ${LATEST}
      )
      SELECT count(*) FILTER (WHERE state = 'COMPLETED' AND NOT is_exchange)::int AS completed,
        count(*) FILTER (WHERE state = 'COMPLETED' AND is_exchange)::int AS exchanges,
        count(*) FILTER (WHERE opened_by = 'BUYER')::int AS disputes,
        round(avg(stars) FILTER (WHERE NOT is_exchange), 1)::float8 AS stars,
        count(stars) FILTER (WHERE NOT is_exchange)::int AS ratings,
        round(avg(stars) FILTER (WHERE is_exchange), 1)::float8 AS "exchangeStars",
        count(stars) FILTER (WHERE is_exchange)::int AS "exchangeRatings"
      FROM latest`,
    values: [buyerId],
  })
  return recordRow.parse(row)
}

const recordRow = z.object({
  completed: z.number(),
  exchanges: z.number(),
  disputes: z.number(),
  stars: z.number().nullable(),
  ratings: z.number(),
  exchangeStars: z.number().nullable(),
  exchangeRatings: z.number(),
})
