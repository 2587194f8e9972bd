import { z } from 'zod'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Statement } from '../kit/store.ts'
import { useCase } from '../kit/use-case.ts'
import { LISTED_COLUMNS, type OfferFilter, type Walk } from './listed-offer.ts'
import { BAND_FROM, OFFER_BANDS } from './offer-shelves.rules.ts'

/** What can be searched for: as long as a line. */
export const OFFER_WORDS_MAX = 60
/** More words than this make no search better, and each is looked up. */
const WORDS_MAX = 6

/**
 * The words of a search: what stands between spaces, without the signs around it. What is within a word, such as the
 * point of "node.js", stays: PostgreSQL takes it apart as it did with the offers' own words.
 */
export function wordsToFind(typed: string): string[] {
  const found = typed
    .toLowerCase()
    .split(/[\s'"\\]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
    .filter((word) => word !== '')
  return [...new Set(found)].slice(0, WORDS_MAX)
}

/**
 * Finds the offers that say all these words, each perhaps the beginning of a longer one. What was found is looked up
 * first and sorted then, whatever the planner thinks of the words: it cannot know that two common words hardly ever
 * stand together, and would read through the whole market for them.
 */
export function searchStatement(
  filter: OfferFilter,
  words: readonly string[],
  { towards, from }: Walk,
  limit: number,
): Statement {
  const isNewest = filter.order === 'newest'
  const way = isNewest === (towards === 'on') ? 'DESC' : 'ASC'
  const is = way === 'DESC' ? '<' : '>'
  const beyond = isNewest
    ? `f.id ${is} $7`
    : `(f.price_micros, f.id) ${is} ((SELECT p.price_micros FROM offer p WHERE p.id = $7), $7)`
  const sorted = isNewest ? `f.id ${way}` : `f.price_micros ${way}, f.id ${way}`
  return {
    name: `search_offers_${filter.order}_${towards}_${limit}`,
    text: `WITH found AS MATERIALIZED (
        SELECT o.id, o.price_micros FROM offer o
        WHERE o.words @@ to_tsquery('simple', $1) AND o.state = 'ACTIVE' AND o.available > 0
          AND ($2::text IS NULL OR o.kind::text = $2) AND ($3::text IS NULL OR o.category_id = $3)
          AND ($4::bigint IS NULL OR o.price_micros >= $4) AND ($5::bigint IS NULL OR o.price_micros < $5)
      )
      SELECT ${LISTED_COLUMNS} FROM (
        SELECT f.id, f.price_micros FROM found f WHERE NOT $6::boolean OR ${beyond} ORDER BY ${sorted} LIMIT ${limit}
      ) f JOIN offer o ON o.id = f.id ORDER BY ${sorted}`,
    values: [
      words.map((word) => `'${word}':*`).join(' & '),
      filter.kind,
      filter.category,
      ...bounds(filter),
      from !== null,
      from ?? '',
    ],
  }
}

function bounds({ band }: Pick<OfferFilter, 'band'>): (string | null)[] {
  if (band === null) return [null, null]
  const next = OFFER_BANDS[OFFER_BANDS.indexOf(band) + 1]
  return [String(BAND_FROM[band]), next === undefined ? null : String(BAND_FROM[next])]
}

/**
 * Keeps what a member searches the market for: the buttons of its pages have no room for it. The next search takes its
 * place.
 */
export const rememberOfferWords = useCase({
  name: 'remember-offer-words',
  input: z.object({ words: z.string().trim().min(1).max(OFFER_WORDS_MAX) }),
  read: async (store, _input, actor) =>
    actor.kind === 'member' ? store.db.member.findUnique({ where: { id: actor.memberId } }) : null,
  decide(member, { input: { words } }) {
    if (!member) return refuse({ code: 'not-allowed' })
    return decide<Decision>({
      patches:
        member.offerWords === words ? [] : [{ table: 'member', row: member, set: { offerWords: words } }],
      answer: { memberId: member.id },
    })
  },
})
