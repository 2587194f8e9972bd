import { z } from 'zod'
import { OfferKind, OfferState } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { FOUND_MAX, operates } from './find-members.ts'

const foundRow = z.object({
  id: z.string(),
  title: z.string(),
  seller: z.string().nullable(),
  kind: z.enum(OfferKind),
  state: z.enum(OfferState),
  available: z.number(),
  publishedAt: z.date(),
})
export type FoundOffer = z.infer<typeof foundRow>

/**
 * Offers by a part of their title, by their seller's name or id, or by their own id, newest first, whatever their state;
 * without words the newest. `null` for who is no operator.
 */
export async function findOffers(
  store: Store,
  actor: Actor,
  words: string | null,
): Promise<FoundOffer[] | null> {
  if (!operates(actor)) return null
  const rows = await store.run({
    name: words === null ? 'newest_offers' : 'find_offers',
    text: `
      SELECT o.id, o.title, o.kind, o.state, o.available, o.published_at AS "publishedAt",
        (SELECT display_name FROM identity i WHERE i.member_id = o.seller_id
          ORDER BY last_seen_at DESC LIMIT 1) AS seller
      FROM offer o ${words === null ? '' : MATCHES} ORDER BY o.id DESC LIMIT ${FOUND_MAX}`,
    values: words === null ? [] : [words.trim()],
  })
  return rows.map((row) => foundRow.parse(row))
}

const MATCHES = `
  WHERE o.id = $1 OR o.seller_id = $1 OR strpos(lower(o.title), lower($1)) > 0 OR o.seller_id IN
    (SELECT member_id FROM identity WHERE strpos(lower(display_name), lower($1)) > 0)`
