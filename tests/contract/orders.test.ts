import { describe, expect, it } from 'vitest'
import { LOCALES, speak, words } from '../../src/bots/text/say.ts'
import * as listViews from '../../src/bots/views/order-list-views.ts'
import * as noticeViews from '../../src/bots/views/order-notice-views.ts'
import { orderNext } from '../../src/bots/views/order-state-words.ts'
import * as talkViews from '../../src/bots/views/order-talk-views.ts'
import * as orderViews from '../../src/bots/views/order-views.ts'
import { type Shown, WHOLE_TEXT } from '../../src/bots/views/whole-text.ts'
import type { DocumentFacts } from '../../src/domain/files/read-documents.ts'
import { after, DAY_MS } from '../../src/domain/kit/clock.ts'
import { DESCRIPTION_MAX, OFFER_TITLE_MAX, WANTS_MAX } from '../../src/domain/offers/offer.rules.ts'
import { ORDER_TABS } from '../../src/domain/orders/list-orders.ts'
import { ORDER_FILES_MAX, ORDER_REASON_MAX, ORDER_WORDS_MAX } from '../../src/domain/orders/order.rules.ts'
import type { OrderOfSide } from '../../src/domain/orders/read-order.ts'
import { TALK_FLAGS } from '../../src/domain/orders/talk-flags.rules.ts'
import { FEEDBACK_MAX } from '../../src/domain/submissions/rate-submission.ts'
import type {
  Dispute,
  Order,
  OrderMessage,
  OrderMessageKind,
  OrderOutcome,
  OrderSide,
} from '../../src/generated/prisma/client.ts'
import { emoji, id, wild } from '../support/world-extremes.ts'
import { HUGE, testViews, viewer as v } from './view-checks.ts'

const later = after(v.now, DAY_MS)
const SIDES = ['BUYER', 'SELLER'] as const

function order(change: Partial<Order> = {}): Order {
  return {
    id: id('O'),
    revision: 999_999_999,
    offerId: id('F'),
    version: 999_999_999,
    kind: 'EXCHANGE',
    buyerId: id('B'),
    sellerId: id('S'),
    state: 'PLACED',
    priceMicros: HUGE,
    feePpm: 100_000n,
    acceptMs: 259_200_000n,
    deliveryMs: 259_200_000n,
    silenceMs: 604_800_000n,
    disputeMs: 1_209_600_000n,
    placedAt: v.now,
    acceptedAt: null,
    dueAt: later,
    endsAt: later,
    remindAt: later,
    sellerDeliveredAt: null,
    buyerDeliveredAt: null,
    buyerContentAt: null,
    sellerContentAt: null,
    revisionOf: null,
    sellerRevisions: 2,
    buyerRevisions: 2,
    outcome: null,
    endedAt: null,
    sellerMicros: null,
    buyerStars: null,
    buyerFeedback: null,
    sellerStars: null,
    sellerFeedback: null,
    ...change,
  }
}

const delivered = { sellerDeliveredAt: v.now, buyerDeliveredAt: v.now }
const over = { endsAt: null, dueAt: null, remindAt: null }
const ended = { ...delivered, ...over, endedAt: v.now }
const OUTCOMES: OrderOutcome[] = [
  'ACCEPTED',
  'SILENCE',
  'DECLINED',
  'NOT_ANSWERED',
  'WITHDRAWN',
  'CANCELLED',
  'LATE',
  'NOT_DELIVERED',
  'NOT_REVISED',
  'DECIDED',
  'UNDECIDED',
  'CONCEDED',
]

/** An order in each of its states, and in each of their forms. */
const orders: Order[] = [
  order(),
  order({ kind: 'SERVICE' }),
  order({ priceMicros: 0n }),
  order({ state: 'IN_PROGRESS' }),
  order({ state: 'IN_PROGRESS', sellerDeliveredAt: v.now }),
  order({ state: 'IN_PROGRESS', kind: 'PRODUCT', dueAt: v.now }),
  order({ state: 'IN_PROGRESS', dueAt: v.now }),
  order({ state: 'DELIVERED', ...delivered, sellerRevisions: 0, buyerRevisions: 0 }),
  order({ state: 'DELIVERED', ...delivered, buyerContentAt: v.now }),
  order({ state: 'DELIVERED', ...delivered, priceMicros: 0n, sellerContentAt: v.now }),
  order({ state: 'REVISION', ...delivered, revisionOf: 'SELLER' }),
  order({ state: 'REVISION', ...delivered, revisionOf: 'BUYER' }),
  order({ state: 'DISPUTED', ...delivered, ...over }),
  order({ state: 'DISPUTED', ...over, priceMicros: 0n }),
  ...OUTCOMES.map((outcome) => order({ state: 'COMPLETED', ...ended, outcome, sellerMicros: HUGE - 1n })),
  order({ state: 'CANCELLED', ...ended, outcome: 'DECLINED', sellerMicros: 0n }),
  order({
    state: 'COMPLETED',
    ...ended,
    outcome: 'ACCEPTED',
    sellerMicros: HUGE,
    buyerStars: 5,
    buyerFeedback: wild(FEEDBACK_MAX),
    sellerStars: 1,
    sellerFeedback: wild(FEEDBACK_MAX),
  }),
]

const files = Array.from({ length: ORDER_FILES_MAX }, (_, n) => id(String(n)))
const attached = files.map((one) => `d:${one}`)
const documents = new Map<string, DocumentFacts>(
  files.map((one) => [one, { id: one, name: wild(120), mime: 'application/pdf', bytes: 20_000_000 }]),
)

const message = (
  kind: OrderMessageKind,
  side: OrderSide,
  change: Partial<OrderMessage> = {},
): OrderMessage => ({
  id: id(`${kind[0]}${side[0]}`.slice(-1)),
  orderId: id('O'),
  side,
  authorId: id(side === 'BUYER' ? 'B' : 'S'),
  kind,
  words: wild(ORDER_WORDS_MAX),
  files: attached,
  flags: [...TALK_FLAGS],
  at: v.now,
  ...change,
})
const KINDS = ['REQUIREMENTS', 'TALK', 'DELIVERY', 'REVISION', 'STATEMENT'] as const
const messages = [
  ...KINDS.flatMap((kind) => SIDES.map((side) => message(kind, side))),
  message('TALK', 'BUYER', { files: [...files.slice(2), ...attached.slice(0, 2)] }),
  message('TALK', 'SELLER', { words: '', files, flags: [] }),
  message('DELIVERY', 'SELLER', { words: '' }),
]

const dispute: Dispute = {
  id: id('D'),
  revision: 9,
  orderId: id('O'),
  buyerId: id('B'),
  sellerId: id('S'),
  openedBy: 'BUYER',
  state: 'OPEN',
  openedAt: v.now,
  dueAt: later,
  claimedById: null,
  decidedById: null,
  decidedAt: null,
  reason: null,
  verdict: null,
}

const record = {
  completed: 99_999,
  exchanges: 99_999,
  disputes: 99_999,
  stars: 4.9,
  ratings: 99_999,
  exchangeStars: 4.9,
  exchangeRatings: 99_999,
}

function facts(one: Order, side: OrderSide, latest: OrderMessage[] = messages): OrderOfSide {
  return {
    order: one,
    side,
    text: {
      offerId: id('F'),
      version: 999_999_999,
      title: emoji(OFFER_TITLE_MAX),
      description: wild(DESCRIPTION_MAX),
      wants: one.kind === 'EXCHANGE' ? wild(WANTS_MAX) : null,
      priceMicros: HUGE,
      deliveryDays: 90,
      pictures: [],
      at: v.now,
    },
    buyer: { name: wild(256), record },
    seller: { name: wild(256) },
    messages: latest,
    delivered: {
      BUYER: one.buyerDeliveredAt
        ? message('DELIVERY', 'BUYER', { files: [...files.slice(1), `d:${files[0]}`] })
        : null,
      SELLER: one.sellerDeliveredAt ? message('DELIVERY', 'SELLER') : null,
    },
    documents,
    dispute: one.state === 'DISPUTED' || one.outcome === 'DECIDED' ? dispute : null,
    reason: one.state === 'CANCELLED' ? wild(ORDER_REASON_MAX) : null,
  }
}

const all = orders.flatMap((one) => SIDES.map((side) => facts(one, side)))
const first = facts(order(), 'BUYER')
const nobody = { ...record, completed: 0, exchanges: 0, disputes: 0, stars: null }
const NOTICES = [
  'order-placed',
  'order-accepted',
  'order-delivered',
  'order-revision',
  'order-stood',
  'order-content',
  'order-completed',
  'order-cancelled',
  'order-due-soon',
  'order-late',
  'order-rated',
] as const

describe('the screens of orders', () => {
  testViews([orderViews, listViews, noticeViews, talkViews], {
    orderView: () => [
      ...all.map((one) => orderViews.orderView(v, one, 0)),
      orderViews.orderView(v, { ...facts(order(), 'SELLER', []), buyer: { name: '', record: nobody } }, 0),
    ],
    confirmWithdrawOrderView: () => [orderViews.confirmWithdrawOrderView(v, first)],
    orderNotice: () =>
      all.flatMap((one) => NOTICES.flatMap((kind) => noticeViews.orderNotice(v, kind, one) ?? [])),
    orderMessageView: () =>
      [...messages].flatMap((one) =>
        SIDES.flatMap((side) =>
          [3, WHOLE_TEXT].map((shown) =>
            talkViews.orderMessageView(v, facts(order(), side), one, documents, shown as Shown),
          ),
        ),
      ),
    orderTalkView: () =>
      SIDES.map((side) =>
        talkViews.orderTalkView(v, facts(order(), side), {
          messages: messages.slice(-5),
          page: 999,
          pages: 9999,
        }),
      ),
    orderTermsView: () => [
      ...([0, 3, WHOLE_TEXT] as const).map((shown) =>
        talkViews.orderTermsView(
          v,
          { ...first, text: { ...first.text, pictures: files } },
          message('REQUIREMENTS', 'BUYER'),
          documents,
          shown,
        ),
      ),
      talkViews.orderTermsView(v, facts(order({ kind: 'SERVICE' }), 'SELLER'), null, documents, 0),
    ],
    ordersView: () =>
      ORDER_TABS.map((tab) =>
        listViews.ordersView(
          v,
          {
            tab,
            counts: { needs: 99_999, buying: 99_999, selling: 99_999, done: 99_999 },
            orders:
              tab === 'needs'
                ? []
                : orders
                    .slice(0, 5)
                    .map((one) => ({ order: one, title: emoji(OFFER_TITLE_MAX), other: wild(256) })),
            page: 999,
            pages: 9999,
          },
          id('B'),
        ),
      ),
  })
})

describe('an order card', () => {
  it('of an exchange without a price speaks of no money, and says what happens by itself', () => {
    const free = orders.filter(({ outcome }) => outcome === null).map((one) => ({ ...one, priceMicros: 0n }))
    for (const locale of LOCALES) {
      const said = free.flatMap((one) =>
        SIDES.map((side) => words(orderNext({ ...v, locale, say: speak(locale) }, facts(one, side)) ?? [])),
      )
      expect(said.filter((one) => one === '' || one.includes('$'))).toEqual([])
    }
    const next = (one: Order) => words(orderNext(v, facts({ ...one, priceMicros: 0n }, 'BUYER')) ?? [])
    expect(next(order())).toMatch(/^If the seller has not accepted by .+, the proposal lapses\.$/)
    expect(next(order({ state: 'DELIVERED', ...delivered }))).toMatch(
      /Else the exchange completes by itself\.$/,
    )
  })

  it('of an exchange without a price promises nobody a price in a notice either', () => {
    const free = orders.filter(({ outcome }) => outcome === null).map((one) => ({ ...one, priceMicros: 0n }))
    const told = free.flatMap((one) =>
      SIDES.flatMap((side) =>
        NOTICES.flatMap((kind) => noticeViews.orderNotice(v, kind, facts(one, side))?.blocks[0] ?? []),
      ),
    )
    const headings = told.flatMap((block) => (block.kind === 'heading' ? [words(block.text)] : []))
    expect(headings.length).toBeGreaterThan(10)
    expect(headings.filter((one) => /price|money/.test(one))).toEqual([])
  })

  it('shows what was said and handed over in the order in which it came', () => {
    const [asked, handed, last] = ['1', '2', '3'].map((n) => ({ id: id(n), files: [], flags: [] }))
    const needs = message('REQUIREMENTS', 'BUYER', { ...asked, words: 'first' })
    const delivery = message('DELIVERY', 'SELLER', { ...handed, words: 'second' })
    const talk = message('TALK', 'BUYER', { ...last, words: 'third' })
    const one = order({ kind: 'SERVICE', state: 'DELIVERED', sellerDeliveredAt: v.now })
    const saidOf = (latest: OrderMessage[]) => {
      const seen = { ...facts(one, 'BUYER', latest), delivered: { BUYER: null, SELLER: delivery } }
      const { blocks } = orderViews.orderView(v, seen, 0)
      return blocks.flatMap((block) => (block.kind === 'quote' ? [words(block.text)] : []))
    }
    expect(saidOf([needs, delivery])).toEqual(['first', 'second'])
    expect(saidOf([needs, delivery, talk])).toEqual(['second', 'third'])
  })
})
