import type { ListedOffer, OfferPage } from '../../domain/offers/browse-offers.ts'
import { OFFER_CATEGORIES } from '../../domain/offers/offer.rules.ts'
import { BAND_FROM, OFFER_BANDS, type OfferBand } from '../../domain/offers/offer-shelves.rules.ts'
import { press } from '../entries.ts'
import { money, plain, type Text, user } from '../kit/span.ts'
import { act, type Block, type Entry, type Filter, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { type OfferBytes, type OfferPlace, writeOfferPlace, writeOffers } from './offer-filter-bytes.ts'
import { offerPrice } from './offer-words.ts'
import { OFFER_KINDS } from './own-offer-views.ts'
import { button, buttons, excerpt, heading, joined, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

export type OffersFacts = {
  found: OfferPage
  filter: OfferBytes
  /** What is searched for, where the filter says so. */
  words: string | null
  place: OfferPlace
  /** Which filter's choices are open, where they need opening. */
  open: string
  memberId: string
}

/** How much of what an exchange is for stands in a list. */
const WANTS_SHOWN = 80
const ORDERS = ['newest', 'cheapest'] as const

/** What can be ordered now, five a page, with filters. Nothing is counted: a heading says only what is known. */
export function offersView(v: Viewer, facts: OffersFacts): View {
  const { found, filter, memberId } = facts
  const isFiltered = filtersOn(v, facts).length > 0
  const blocks: Block[] =
    found.offers.length === 0
      ? nothingFound(v, facts)
      : [
          heading(titleOf(v, facts)),
          { kind: 'entries', entries: found.offers.map((offer) => offerEntry(v, offer, memberId)) },
          turns(facts),
        ]
  if (found.offers.length > 0 || isFiltered || facts.open !== '') {
    blocks.push({ kind: 'filters', filters: filtersOf(v, facts) })
  }
  const search = filter.isSearch ? 'button-search-again' : 'button-search-offers'
  const bytes = writeOffers({ ...filter, isSearch: false })
  blocks.push(
    buttons(
      button(v, search, 'searchOffers', { filter: bytes }, 'primary'),
      ...(filter.isSearch ? [button(v, 'button-search-off', 'offers', { filter: bytes })] : []),
    ),
    buttons(
      button(v, 'button-sell', 'sell'),
      button(v, 'button-my-offers', 'myOffers'),
      button(v, 'button-my-orders', 'orders'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

function titleOf(v: Viewer, { words: searched }: OffersFacts): Text {
  return searched === null ? v.say('offers-title') : v.say('offers-title-search', { words: searched })
}

/** One offer in a list. One's own says so, and opens what its seller sees. */
export function offerEntry(v: Viewer, offer: ListedOffer, memberId: string): Entry {
  const { kind, wants, deliveryDays, stars, ratings, sellerId } = offer
  const wanted =
    wants === null ? [] : [[...v.say('label-wants'), plain(': '), user(excerpt(wants, WANTS_SHOWN))]]
  const parts = [
    // An exchange says so in place of its price.
    ...(kind === 'EXCHANGE' ? [] : [v.say('offer-kind', { kind })]),
    v.say('offer-delivery', { days: deliveryDays }),
    ...(stars === null ? [] : [v.say('offers-line-stars', { stars, count: ratings })]),
    ...(sellerId === memberId ? [v.say('offers-line-mine')] : []),
  ]
  return {
    title: joined([offerPrice(v, offer), [user(offer.title)]]),
    lines: [...wanted, joined(parts)],
    open: button(v, 'button-view', 'offer', { offer: offer.id }),
  }
}

const show = (filter: OfferBytes, open = '') => press('offers', { filter: writeOffers(filter), open })

function turns({ found, filter, place }: OffersFacts): Block {
  const page = found.hasBefore ? Math.max(2, place.page) : 1
  const to = (side: 'after' | 'before', offer: ListedOffer | undefined, number: number) =>
    offer
      ? press('offers', {
          filter: writeOffers(filter),
          at: writeOfferPlace({ cursor: { side, offerId: offer.id }, page: number }),
        })
      : null
  return {
    kind: 'turns',
    page,
    back: found.hasBefore ? to('before', found.offers[0], page - 1) : null,
    here: press('offers', { filter: writeOffers(filter), at: writeOfferPlace(place) }),
    on: found.hasAfter ? to('after', found.offers.at(-1), page + 1) : null,
  }
}

/** Says which filter to take off, each in one tap. */
function nothingFound(v: Viewer, facts: OffersFacts): Block[] {
  const on = filtersOn(v, facts)
  if (on.length === 0) return [heading(v.say('offers-title-none')), text(...v.say('offers-none-at-all'))]
  const without = on.map(({ what, rest }) =>
    act(words(v.say('offers-without', { what: [plain(what)] })), show(rest)),
  )
  return [heading(v.say('offers-title-unmatched')), text(...v.say('offers-none')), buttons(...without)]
}

/** The filters that are on, in words, each with what is left when it is taken off. */
function filtersOn(
  v: Viewer,
  { filter, words: searched }: OffersFacts,
): { what: string; rest: OfferBytes }[] {
  const on: { what: string; rest: OfferBytes }[] = []
  if (searched !== null) on.push({ what: searched, rest: { ...filter, isSearch: false } })
  if (filter.kind !== null)
    on.push({ what: words(v.say('offer-kind', { kind: filter.kind })), rest: { ...filter, kind: null } })
  if (filter.category !== null)
    on.push({
      what: words(v.say('offer-category', { category: filter.category })),
      rest: { ...filter, category: null },
    })
  if (filter.band !== null) on.push({ what: bandWords(v, filter.band), rest: { ...filter, band: null } })
  return on
}

type Choice = { label: string; filter: OfferBytes; chosen: boolean }

function filtersOf(v: Viewer, { filter, open }: OffersFacts): Filter[] {
  const one = (name: string, placeholder: string, isSet: boolean, choices: Choice[]): Filter => {
    const isOpen = open === name
    const chosen = choices.find((choice) => choice.chosen)
    return {
      label: isSet && chosen ? chosen.label : placeholder,
      placeholder,
      options: choices.map((choice) => ({
        label: choice.label,
        press: show(choice.filter),
        chosen: choice.chosen,
      })),
      isOpen,
      turn: show(filter, isOpen ? '' : name),
    }
  }
  return [
    one('category', words(v.say('offers-pick-category')), filter.category !== null, categories(v, filter)),
    one('kind', words(v.say('offers-pick-kind')), filter.kind !== null, kinds(v, filter)),
    one('price', words(v.say('offers-pick-price')), filter.band !== null, bands(v, filter)),
    one('order', words(v.say('offers-pick-order')), filter.order !== 'newest', orders(v, filter)),
  ]
}

function categories(v: Viewer, filter: OfferBytes): Choice[] {
  return [null, ...OFFER_CATEGORIES].map((category) => ({
    label: words(category === null ? v.say('offers-all-categories') : v.say('offer-category', { category })),
    filter: { ...filter, category },
    chosen: category === filter.category,
  }))
}

function kinds(v: Viewer, filter: OfferBytes): Choice[] {
  return [null, ...OFFER_KINDS].map((kind) => ({
    label: words(kind === null ? v.say('offers-all-kinds') : v.say('offer-kind', { kind })),
    filter: { ...filter, kind },
    chosen: kind === filter.kind,
  }))
}

function bands(v: Viewer, filter: OfferBytes): Choice[] {
  return [null, ...OFFER_BANDS].map((band) => ({
    label: band === null ? words(v.say('offers-any-price')) : bandWords(v, band),
    filter: { ...filter, band },
    chosen: band === filter.band,
  }))
}

function bandWords(v: Viewer, band: OfferBand): string {
  const next = OFFER_BANDS[OFFER_BANDS.indexOf(band) + 1]
  const from = money(BAND_FROM[band])
  if (next === undefined) return words(v.say('offers-band-highest', { from }))
  const to = money(BAND_FROM[next])
  return words(
    BAND_FROM[band] === 0n ? v.say('offers-band-lowest', { to }) : v.say('offers-band', { from, to }),
  )
}

function orders(v: Viewer, filter: OfferBytes): Choice[] {
  return ORDERS.map((order) => ({
    label: words(v.say('offers-order', { order })),
    filter: { ...filter, order },
    chosen: order === filter.order,
  }))
}
