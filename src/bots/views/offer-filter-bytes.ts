import type { OfferCursor } from '../../domain/offers/browse-offers.ts'
import { offerCategory } from '../../domain/offers/offer.rules.ts'
import { OFFER_BANDS, type OfferChoice } from '../../domain/offers/offer-shelves.rules.ts'
import type { OfferKind } from '../../generated/prisma/client.ts'

/** What a button knows of a filter: of the words only that there are some. They are kept with the member. */
export type OfferBytes = OfferChoice & { order: 'newest' | 'cheapest'; isSearch: boolean }

/** All offers, newest first. */
export const ALL_OFFERS: OfferBytes = {
  kind: null,
  category: null,
  band: null,
  order: 'newest',
  isSearch: false,
}

const KINDS: Readonly<Record<OfferKind, string>> = { SERVICE: 's', PRODUCT: 'p', EXCHANGE: 'e' }
const kinds = Object.keys(KINDS) as OfferKind[]

// A category, then at most one letter each: the kind, the price band, cheapest first, with words.
const FILTER = /^([a-z]{0,14})\.([spe]?)([1-4]?)(c?)(w?)$/

/** Writes a filter into at most 19 characters. */
export function writeOffers({ kind, category, band, order, isSearch }: OfferBytes): string {
  const letters = `${kind === null ? '' : KINDS[kind]}${band ?? ''}${order === 'cheapest' ? 'c' : ''}`
  return `${category ?? ''}.${letters}${isSearch ? 'w' : ''}`
}

/** Reads it back; whatever we would not have written is no filter. */
export function readOffers(bytes: string): OfferBytes {
  const match = FILTER.exec(bytes)
  if (!match) return ALL_OFFERS
  const [, category = '', kind = '', band = '', cheapest, words] = match
  return {
    kind: kinds.find((one) => KINDS[one] === kind) ?? null,
    category: offerCategory(category),
    band: OFFER_BANDS.find((one) => one === band) ?? null,
    order: cheapest === 'c' ? 'cheapest' : 'newest',
    isSearch: words === 'w',
  }
}

/** Where in the list a page stands. `page` is only told: the place is found by the offer, however many came since. */
export type OfferPlace = { cursor: OfferCursor; page: number }

const PLACE = /^([ab])([0-9A-Za-z]{16})(\d{0,4})$/

/** Writes a place: the side, the offer, the number of the page. */
export function writeOfferPlace({ cursor, page }: OfferPlace): string {
  return cursor === null
    ? ''
    : `${cursor.side === 'before' ? 'b' : 'a'}${cursor.offerId}${Math.min(page, 9999)}`
}

/** Reads it back; anything else is the beginning of the list. */
export function readOfferPlace(bytes: string): OfferPlace {
  const [, side, offerId, page] = PLACE.exec(bytes) ?? []
  if (offerId === undefined) return { cursor: null, page: 1 }
  return { cursor: { side: side === 'b' ? 'before' : 'after', offerId }, page: Math.max(1, Number(page)) }
}
