import * as deskView from '../../src/bots/views/dispute-desk-view.ts'
import * as partViews from '../../src/bots/views/dispute-part-views.ts'
import * as disputeViews from '../../src/bots/views/dispute-views.ts'
import { type Shown, WHOLE_TEXT } from '../../src/bots/views/whole-text.ts'
import { CASE_REASON_MAX } from '../../src/domain/cases/case.rules.ts'
import { STATEMENT_FILES, STATEMENT_MAX } from '../../src/domain/disputes/dispute.rules.ts'
import type { DisputeCase, SaidOne } from '../../src/domain/disputes/read-dispute.ts'
import { documentAttachment } from '../../src/domain/files/attachment.ts'
import { DESCRIPTION_MAX, OFFER_PICTURES_MAX, WANTS_MAX } from '../../src/domain/offers/offer.rules.ts'
import { ORDER_WORDS_MAX } from '../../src/domain/orders/order.rules.ts'
import type { Dispute, Order, OrderMessage } from '../../src/generated/prisma/client.ts'
import { emoji, id, wild } from '../support/world-extremes.ts'
import { HUGE, testViews, viewer as v } from './view-checks.ts'

const pictures = Array.from({ length: OFFER_PICTURES_MAX }, (_, n) => id(String(n)))
const documents = Array.from({ length: STATEMENT_FILES }, (_, n) => ({
  id: id(String(n)),
  name: `${wild(190)}.pdf`,
  mime: 'application/pdf',
  bytes: 20_000_000,
}))

function order(change: Partial<Order> = {}): Order {
  return {
    id: id('O'),
    revision: 999_999_999,
    offerId: id('F'),
    version: 999_999,
    kind: 'EXCHANGE',
    buyerId: id('B'),
    sellerId: id('S'),
    state: 'DISPUTED',
    priceMicros: HUGE,
    feePpm: 123_456n,
    acceptMs: 1n,
    deliveryMs: 1n,
    silenceMs: 1n,
    disputeMs: 1n,
    placedAt: v.now,
    acceptedAt: v.now,
    dueAt: null,
    endsAt: null,
    remindAt: null,
    sellerDeliveredAt: v.now,
    buyerDeliveredAt: v.now,
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

function dispute(change: Partial<Dispute> = {}): Dispute {
  return {
    id: id('D'),
    revision: 999_999_999,
    orderId: id('O'),
    buyerId: id('B'),
    sellerId: id('S'),
    openedBy: 'SELLER',
    state: 'OPEN',
    openedAt: v.now,
    dueAt: new Date(v.now.getTime() + 1),
    claimedById: id('M'),
    decidedById: null,
    decidedAt: null,
    reason: null,
    verdict: null,
    ...change,
  }
}

function message(change: Partial<OrderMessage> = {}): OrderMessage {
  return {
    id: id('T'),
    orderId: id('O'),
    side: 'BUYER',
    authorId: id('B'),
    kind: 'STATEMENT',
    words: wild(STATEMENT_MAX),
    files: [...pictures, ...documents.map((one) => documentAttachment(one.id))],
    flags: [],
    at: v.now,
    ...change,
  }
}

const offer = {
  offerId: id('F'),
  version: 999_999,
  title: emoji(80),
  description: wild(DESCRIPTION_MAX),
  wants: wild(WANTS_MAX),
  priceMicros: HUGE,
  deliveryDays: 365,
  pictures,
  at: v.now,
}
const statements = Array.from({ length: 10 }, (_, n) => message({ side: n % 2 === 0 ? 'BUYER' : 'SELLER' }))

function found(change: Partial<DisputeCase> = {}): DisputeCase {
  return {
    dispute: dispute(),
    order: order(),
    offer,
    viewer: 'OPERATOR',
    buyer: {
      name: wild(256),
      record: {
        completed: 99_999,
        exchanges: 99_999,
        disputes: 99_999,
        stars: 4.9,
        ratings: 99_999,
        exchangeStars: 4.9,
        exchangeRatings: 99_999,
      },
    },
    seller: {
      name: wild(256),
      record: {
        paid: { completed: 99_999, stars: 4.9, ratings: 99_999 },
        free: { completed: 99_999, stars: 4.9, ratings: 99_999 },
        onTimePercent: 50,
        cancelled: 99_999,
        undelivered: 99_999,
      },
    },
    statements,
    holder: wild(256),
    isMine: true,
    mayGiveBack: true,
    ...change,
  }
}

const over = { dueAt: null, decidedAt: v.now }
const decided = { ...over, state: 'DECIDED', decidedById: id('M'), reason: wild(CASE_REASON_MAX) } as const
const ended = { state: 'COMPLETED', outcome: 'DECIDED', endedAt: v.now } as const
const ends: { dispute: Dispute; order: Order }[] = [
  { dispute: dispute(), order: order() },
  { dispute: dispute({ state: 'CLAIMED' }), order: order({ sellerDeliveredAt: null }) },
  { dispute: dispute({ state: 'CLAIMED', dueAt: v.now }), order: order({ priceMicros: 0n }) },
  ...([HUGE, 0n, HUGE / 2n] as const).map((sellerMicros) => ({
    dispute: dispute({
      ...decided,
      verdict: sellerMicros === HUGE ? 'SELLER' : sellerMicros === 0n ? 'BUYER' : null,
    }),
    order: order({ ...ended, sellerMicros }),
  })),
  {
    dispute: dispute({ ...decided, verdict: 'BUYER' }),
    order: order({ ...ended, priceMicros: 0n, sellerMicros: 0n }),
  },
  {
    dispute: dispute({ ...over, state: 'DECIDED', verdict: 'SELLER' }),
    order: order({ ...ended, outcome: 'UNDECIDED', sellerMicros: HUGE }),
  },
  ...(['BUYER', 'SELLER'] as const).map((verdict) => ({
    dispute: dispute({ ...over, state: 'CLOSED', verdict }),
    order: order({ ...ended, outcome: 'CONCEDED', sellerMicros: verdict === 'SELLER' ? HUGE : 0n }),
  })),
  {
    dispute: dispute({ ...over, state: 'CLOSED', verdict: 'SELLER' }),
    order: order({ ...ended, outcome: 'CONCEDED', priceMicros: 0n, sellerMicros: 0n }),
  },
]

const cases = (['BUYER', 'SELLER', 'OPERATOR'] as const).flatMap((viewer) =>
  ends.flatMap((end) =>
    [true, false].map((isMine) => found({ ...end, viewer, isMine, statements: isMine ? statements : [] })),
  ),
)

const KINDS = ['REQUIREMENTS', 'TALK', 'DELIVERY', 'REVISION', 'STATEMENT'] as const
const said: SaidOne[] = KINDS.flatMap((kind) =>
  [wild(ORDER_WORDS_MAX), ''].map((words) => ({
    message: message({ kind, words, flags: ['email', 'payment'] }),
    page: 998,
    pages: 9999,
    documents: new Map(documents.map((one) => [one.id, one])),
  })),
)

testViews([disputeViews, partViews, deskView], {
  disputeView: () => cases.map((one) => disputeViews.disputeView(v, one)),
  disputeNotice: () =>
    (['dispute-opened', 'dispute-statement', 'dispute-decided', 'dispute-conceded'] as const).flatMap(
      (kind) => cases.map((one) => disputeViews.disputeNotice(v, kind, one)),
    ),
  concedeView: () =>
    (['BUYER', 'SELLER'] as const).flatMap((viewer) =>
      [HUGE, 0n].map((priceMicros) =>
        disputeViews.concedeView(v, found({ viewer, order: order({ priceMicros }) })),
      ),
    ),
  disputeOfferView: () =>
    [0, 1, 5, WHOLE_TEXT].map((shown) => partViews.disputeOfferView(v, found(), shown as Shown)),
  disputeSaidView: () => [
    partViews.disputeSaidView(v, found(), 'work', null, 0),
    ...(['work', 'one', 'said'] as const).flatMap((part) =>
      said.flatMap((one) =>
        [0, 5, WHOLE_TEXT].map((shown) => partViews.disputeSaidView(v, found(), part, one, shown as Shown)),
      ),
    ),
  ],
  disputeTalkView: () => [
    partViews.disputeTalkView(v, found(), {
      messages: KINDS.map((kind) =>
        message({ kind, words: kind === 'TALK' ? '' : wild(ORDER_WORDS_MAX), flags: ['email'] }),
      ),
      page: 998,
      pages: 9999,
    }),
    partViews.disputeTalkView(v, found(), { messages: [], page: 1, pages: 1 }),
  ],
  disputesView: () => [
    deskView.disputesView(
      v,
      {
        disputes: (['OPEN', 'CLAIMED', 'CLAIMED', 'OPEN', 'OPEN'] as const).map((state) => ({
          ...dispute({ state }),
          order: { ...order(), text: offer },
        })),
        page: 998,
        pages: 999,
      },
      id('M'),
    ),
    deskView.disputesView(v, { disputes: [], page: 1, pages: 1 }, id('M')),
  ],
})
