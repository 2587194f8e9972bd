import { z } from 'zod'
import type { Micros } from '../kit/money.ts'
import type { Store } from '../kit/store.ts'

/** What came of a member's orders: how many ended well, and what those they sold brought them, fees taken off. */
export type Deals = { sold: number; soldMicros: Micros; bought: number }

/** Reads what a member has sold and bought so far. */
export async function readDeals(store: Store, memberId: string): Promise<Deals> {
  const [row] = await store.run({
    name: 'deals_of_member',
    text: `
      SELECT count(*) FILTER (WHERE seller_id = $1)::int AS sold, count(*) FILTER (WHERE buyer_id = $1)::int AS bought,
        coalesce(sum(seller_micros - ceil(seller_micros * fee_ppm / 1000000.0)) FILTER (WHERE seller_id = $1), 0)::text
          AS "soldMicros"
      FROM offer_order WHERE state = 'COMPLETED' AND (seller_id = $1 OR buyer_id = $1)`,
    values: [memberId],
  })
  return dealsRow.parse(row)
}

const dealsRow = z.object({
  sold: z.number(),
  bought: z.number(),
  soldMicros: z.string().transform(BigInt),
})
