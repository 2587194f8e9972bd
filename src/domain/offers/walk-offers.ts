import { z } from 'zod'
import type { Statement, Store } from '../kit/store.ts'
import { LISTED_COLUMNS, listedRow, type OfferFilter, type OfferRow, type Walk } from './listed-offer.ts'
import { BAND_FROM, OFFER_BANDS, shelfOf } from './offer-shelves.rules.ts'
import { wordsToFind } from './search-offers.ts'

/**
 * Finds the next offers, in the order they are walked. Without words that is the front of one shelf. With words it
 * first looks through the nearest ones, where common words are found at once; rare words are then looked up among all,
 * where there are few of them. `nearby`: how many are looked through one by one.
 */
export async function walkOffers(
  store: Store,
  filter: OfferFilter,
  walk: Walk,
  limit: number,
  nearby: number,
): Promise<OfferRow[]> {
  if (filter.words === null) return rowsOf(await store.run(shelfStatement(filter, walk, limit)))
  const words = wordsToFind(filter.words)
  if (words.length === 0) return []
  const query = words.map((word) => `'${word}':*`).join(' & ')
  const near = await store.run(nearStatement(filter, query, walk, limit, nearby))
  const found = rowsOf(near.filter(({ id }) => id !== null))
  const looked = near[0] ? lookedRow.parse(near[0]).looked : 0
  if (found.length === limit || looked < nearby) return found
  return rowsOf(await store.run(farStatement(filter, query, walk, limit)))
}

const rowsOf = (rows: Record<string, unknown>[]) => rows.map((row) => listedRow.parse(row))

const lookedRow = z.object({ looked: z.number() })

/** How many offers are looked through before words are looked up: as many as cost no more than that. */
export const NEARBY = 400

/** Longer than an id, and behind every other in any language's order. */
const BEHIND_ALL = 'z'.repeat(17)

/** The listing's rows of one shelf from a place on, and the order they come in; `$1` and `$2` are `values`. */
function shelf(filter: OfferFilter, { towards, from }: Walk) {
  const isNewest = filter.order === 'newest'
  const way = isNewest === (towards === 'on') ? 'DESC' : 'ASC'
  const is = way === 'DESC' ? '<' : '>'
  // An offer may cost something else by now: its place is where it would stand today.
  const beyond = isNewest
    ? `l.offer_id ${is} $2`
    : `(l.price_micros, l.offer_id) ${is} ((SELECT coalesce(
        (SELECT f.price_micros FROM offer f WHERE f.id = $2), -1)), $2)`
  const sorted = isNewest ? `l.offer_id ${way}` : `l.price_micros ${way}, l.offer_id ${way}`
  return {
    rows: `SELECT l.offer_id, l.price_micros FROM offer_listing l
      WHERE l.shelf = $1 AND ${beyond} ORDER BY ${sorted}`,
    sorted,
    values: [shelfOf(filter), from ?? (isNewest ? BEHIND_ALL : '')],
  }
}

/** Walks along one shelf: a few index entries for a page, however many offers there are. */
function shelfStatement(filter: OfferFilter, walk: Walk, limit: number): Statement {
  const { rows, sorted, values } = shelf(filter, walk)
  return {
    name: `offers_${filter.order}_${walk.towards}_${limit}`,
    text: `SELECT ${LISTED_COLUMNS} FROM (${rows} LIMIT ${limit}) l
      JOIN offer o ON o.id = l.offer_id ORDER BY ${sorted}`,
    values,
  }
}

/**
 * Looks through the nearest offers of a shelf; every row says how many there were. It does not say that they are on the
 * market, which they are: the index of words, which only knows those, would look through all of them instead.
 */
function nearStatement(
  filter: OfferFilter,
  query: string,
  walk: Walk,
  limit: number,
  nearby: number,
): Statement {
  const { rows, sorted, values } = shelf(filter, walk)
  return {
    name: `offers_near_${filter.order}_${walk.towards}_${limit}_${nearby}`,
    text: `WITH near AS MATERIALIZED (${rows} LIMIT ${nearby})
      SELECT n.looked, ${LISTED_COLUMNS} FROM (SELECT count(*)::int AS looked FROM near) n
      LEFT JOIN (
        SELECT l.price_micros AS listed_micros, l.offer_id, o.* FROM near l JOIN offer o ON o.id = l.offer_id
        WHERE o.words @@ to_tsquery('simple', $3) ORDER BY ${sorted} LIMIT ${limit}
      ) o ON true ORDER BY ${sorted.replaceAll('l.price_micros', 'o.listed_micros').replaceAll('l.', 'o.')}`,
    values: [...values, query],
  }
}

/**
 * Looks the words up among all offers and sorts what was found, whatever the planner thinks of them: it cannot know
 * that two common words hardly ever stand together, and would read through the whole market for them.
 */
function farStatement(filter: OfferFilter, query: string, { towards, from }: Walk, limit: number): Statement {
  const isNewest = filter.order === 'newest'
  const way = isNewest === (towards === 'on') ? 'DESC' : 'ASC'
  const is = way === 'DESC' ? '<' : '>'
  const beyond = isNewest
    ? `f.id ${is} $7`
    : `(f.price_micros, f.id) ${is} ((SELECT p.price_micros FROM offer p WHERE p.id = $7), $7)`
  const sorted = isNewest ? `f.id ${way}` : `f.price_micros ${way}, f.id ${way}`
  return {
    name: `offers_far_${filter.order}_${towards}_${limit}`,
    text: `WITH found AS MATERIALIZED (
        SELECT o.id, o.price_micros FROM offer o
        WHERE o.words @@ to_tsquery('simple', $1) AND o.state = 'ACTIVE' AND o.available > 0
          AND ($2::text IS NULL OR o.kind::text = $2) AND ($3::text IS NULL OR o.category_id = $3)
          AND ($4::bigint IS NULL OR o.price_micros >= $4) AND ($5::bigint IS NULL OR o.price_micros < $5)
      )
      SELECT ${LISTED_COLUMNS} FROM (
        SELECT f.id, f.price_micros FROM found f WHERE NOT $6::boolean OR ${beyond} ORDER BY ${sorted} LIMIT ${limit}
      ) f JOIN offer o ON o.id = f.id ORDER BY ${sorted}`,
    values: [query, filter.kind, filter.category, ...bounds(filter), from !== null, from ?? ''],
  }
}

function bounds({ band }: Pick<OfferFilter, 'band'>): (string | null)[] {
  if (band === null) return [null, null]
  const next = OFFER_BANDS[OFFER_BANDS.indexOf(band) + 1]
  return [String(BAND_FROM[band]), next === undefined ? null : String(BAND_FROM[next])]
}
