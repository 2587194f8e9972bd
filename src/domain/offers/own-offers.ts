import { z } from 'zod'
import type { Offer } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'

/** How many offers a member ever published. */
export function countOwnOffers(store: Store, sellerId: string): Promise<number> {
  return store.db.offer.count({ where: { sellerId } })
}

export type OwnOffer = Pick<Offer, 'id' | 'kind' | 'state' | 'title' | 'priceMicros' | 'available'> & {
  openOrders: number
}

export const OWN_OFFERS_PER_PAGE = 5

const ownRow = z.object({ id: z.string(), open: z.number() })

/** One's own offers, newest first and the withdrawn ones last, each with how many orders of it are under way. */
export async function listOwnOffers(store: Store, sellerId: string, page: number): Promise<OwnOffer[]> {
  const offers = await store.db.offer.findMany({
    where: { sellerId },
    orderBy: [{ state: 'asc' }, { publishedAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * OWN_OFFERS_PER_PAGE,
    take: OWN_OFFERS_PER_PAGE,
  })
  const open = await countOpenOrders(
    store,
    offers.map(({ id }) => id),
  )
  return offers.map((offer) => ({ ...offer, openOrders: open.get(offer.id) ?? 0 }))
}

/** How many orders of each offer have not ended. */
export async function countOpenOrders(store: Store, offerIds: string[]): Promise<Map<string, number>> {
  const rows = await store.run({
    name: 'open_orders_of_offers',
    text: `SELECT offer_id AS id, count(*)::int AS open FROM offer_order
      WHERE offer_id = ANY($1) AND ended_at IS NULL GROUP BY offer_id`,
    values: [offerIds],
  })
  return new Map(rows.map((row) => ownRow.parse(row)).map(({ id, open }) => [id, open]))
}
