import { describe, expect, it } from 'vitest'
import { encodePress } from '../../src/bots/kit/entry.ts'
import * as adminOfferViews from '../../src/bots/views/admin-offer-views.ts'
import {
  ALL_OFFERS,
  type OfferBytes,
  readOfferPlace,
  readOffers,
  writeOfferPlace,
  writeOffers,
} from '../../src/bots/views/offer-filter-bytes.ts'
import * as offerViews from '../../src/bots/views/offer-views.ts'
import * as offersViews from '../../src/bots/views/offers-view.ts'
import * as ownOfferViews from '../../src/bots/views/own-offer-views.ts'
import * as sharedOfferViews from '../../src/bots/views/shared-offer-view.ts'
import { type Shown, WHOLE_TEXT } from '../../src/bots/views/whole-text.ts'
import type { ListedOffer } from '../../src/domain/offers/browse-offers.ts'
import { OFFER_CATEGORIES } from '../../src/domain/offers/offer.rules.ts'
import { OFFER_BANDS } from '../../src/domain/offers/offer-shelves.rules.ts'
import type { OfferCard } from '../../src/domain/offers/read-offer.ts'
import { offer } from '../support/offer-extremes.ts'
import { emoji, id, wild } from '../support/world-extremes.ts'
import { BOT_LINK, HUGE, testViews, viewer as v } from './view-checks.ts'

const KINDS = ['SERVICE', 'PRODUCT', 'EXCHANGE'] as const
const STATES = ['ACTIVE', 'PAUSED', 'WITHDRAWN'] as const

const tally = { completed: 99_999, stars: 4.9, ratings: 99_999 }
const none = { completed: 0, stars: null, ratings: 0 }
const record = { paid: tally, free: tally, onTimePercent: 100, cancelled: 99_999, undelivered: 99_999 }
const noRecord = { paid: none, free: none, onTimePercent: null, cancelled: 0, undelivered: 0 }

function card(change: Partial<OfferCard> = {}): OfferCard {
  return {
    offer: offer(),
    seller: wild(64),
    record,
    isMine: false,
    isDesk: true,
    openOrders: 20,
    takenDown: null,
    mayTakeDown: true,
    ...change,
  }
}

const listed: ListedOffer = {
  id: id('O'),
  sellerId: id('S'),
  kind: 'EXCHANGE',
  title: emoji(80),
  wants: wild(300),
  priceMicros: HUGE,
  deliveryDays: 90,
  stars: 4.9,
  ratings: 99_999,
}
const fullest: OfferBytes = {
  kind: 'EXCHANGE',
  category: 'translation',
  band: '4',
  order: 'cheapest',
  isSearch: true,
}
const facts = {
  found: { offers: Array.from({ length: 5 }, () => listed), hasBefore: true, hasAfter: true },
  filter: fullest,
  words: wild(60),
  place: { cursor: { side: 'after' as const, offerId: id('O') }, page: 9999 },
  open: '',
  memberId: id('S'),
}
const nothing = { offers: [], hasBefore: false, hasAfter: false }
const own = { ...offer(), openOrders: 20 }

describe('each screen is taken by both platforms, with all its buttons', () => {
  testViews([adminOfferViews, offerViews, offersViews, ownOfferViews, sharedOfferViews], {
    adminOffersView: () => [
      adminOfferViews.adminOffersView(
        v,
        Array.from({ length: 10 }, (_, n) => ({ ...offer(), seller: n === 0 ? null : wild(64) })),
        true,
      ),
      adminOfferViews.adminOffersView(v, [], false),
    ],
    sharedOfferView: () =>
      KINDS.map((kind) =>
        sharedOfferViews.sharedOfferView(
          v,
          offer({ kind }),
          'Open this offer',
          `${BOT_LINK}?start=off_${id('O')}`,
        ),
      ),
    offersView: () => [
      ...['', 'category', 'kind', 'price', 'order'].map((open) =>
        offersViews.offersView(v, { ...facts, open }),
      ),
      offersViews.offersView(v, { ...facts, found: nothing }),
      offersViews.offersView(v, { ...facts, found: nothing, filter: ALL_OFFERS, words: null }),
    ],
    offerView: () =>
      KINDS.flatMap((kind) =>
        STATES.flatMap((state) =>
          [true, false].flatMap((isMine) =>
            [0, 3, WHOLE_TEXT].flatMap((shown) =>
              [0, 1].map((available) => {
                const whole = card({ offer: offer({ kind, state, available }), isMine, isDesk: !isMine })
                return offerViews.offerView(v, whole, shown as Shown, BOT_LINK)
              }),
            ),
          ),
        ),
      ).concat([
        offerViews.offerView(
          v,
          card({ offer: offer({ priceMicros: 0n, pictures: [] }), record: noRecord }),
          0,
          null,
        ),
        offerViews.offerView(
          v,
          card({ offer: offer({ state: 'WITHDRAWN' }), takenDown: wild(500) }),
          0,
          BOT_LINK,
        ),
      ]),
    sellerRatingsView: () => [
      offerViews.sellerRatingsView(
        v,
        { offer: id('O'), seller: wild(64), record },
        {
          ratings: Array.from({ length: 5 }, (_, n) => ({
            stars: n + 1,
            words: n === 0 ? null : wild(500),
            title: emoji(80),
            at: v.now,
            isFree: n % 2 === 0,
          })),
          page: 99,
          pages: 100,
        },
      ),
      offerViews.sellerRatingsView(
        v,
        { offer: id('O'), seller: 'Sally', record: noRecord },
        { ratings: [], page: 1, pages: 1 },
      ),
    ],
    offerTakenDownNotice: () => [
      offerViews.offerTakenDownNotice(v, { id: id('O'), title: emoji(80), reason: wild(500) }),
    ],
    sellKindsView: () => [
      ownOfferViews.sellKindsView(
        v,
        { title: emoji(80), open: { code: 'sl', args: ['EXCHANGE', id('O')] } },
        true,
      ),
      ownOfferViews.sellKindsView(v, null, false),
    ],
    ownOffersView: () => [
      ...KINDS.map((kind) =>
        ownOfferViews.ownOffersView(
          v,
          Array.from({ length: 5 }, () => ({ ...own, kind })),
          99,
          100,
        ),
      ),
      ownOfferViews.ownOffersView(v, [], 1, 1),
    ],
    confirmWithdrawOfferView: () =>
      [0, 20].map((openOrders) => ownOfferViews.confirmWithdrawOfferView(v, { offer: offer(), openOrders })),
  })
})

describe('the bytes of a list of offers', () => {
  const each = [null, ...KINDS].flatMap((kind) =>
    [null, ...OFFER_CATEGORIES].flatMap((category) =>
      [null, ...OFFER_BANDS].map((band) => ({ kind, category, band })),
    ),
  )

  it('are read as they were written, whatever is chosen', () => {
    for (const choice of each) {
      for (const order of ['newest', 'cheapest'] as const) {
        for (const isSearch of [true, false]) {
          const filter = { ...choice, order, isSearch }
          expect(readOffers(writeOffers(filter))).toEqual(filter)
        }
      }
    }
  })

  it('fit into a button with the longest category, every filter and the last page', () => {
    for (const category of OFFER_CATEGORIES) {
      const args = [writeOffers({ ...fullest, category }), writeOfferPlace(facts.place), 'category']
      expect(() => encodePress({ code: 'of', args })).not.toThrow()
    }
  })

  it.each(['', 'design', 'DESIGN.', 'design.x', 'design.s5', '~', 'design.sw1'])(
    'others are no filter: "%s"',
    (bytes) => {
      expect(readOffers(bytes)).toEqual(ALL_OFFERS)
    },
  )

  it('a category that is not there is left open', () => {
    expect(readOffers('nosuch.s')).toEqual({ ...ALL_OFFERS, kind: 'SERVICE' })
  })

  it('a place is read as it was written, anything else is the beginning', () => {
    const place = { cursor: { side: 'before' as const, offerId: id('C') }, page: 12 }
    expect(readOfferPlace(writeOfferPlace(place))).toEqual(place)
    for (const bytes of ['', 'a', 'c1234567890123456', `a${id('C')}123456`])
      expect(readOfferPlace(bytes)).toEqual({ cursor: null, page: 1 })
  })
})
