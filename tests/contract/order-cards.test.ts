import { describe, expect, test } from 'vitest'
import { renderView } from '../../src/bots/telegram/render-view.ts'
import { words } from '../../src/bots/text/say.ts'
import { orderTermsView } from '../../src/bots/views/order-talk-views.ts'
import { orderView } from '../../src/bots/views/order-views.ts'
import type { BuyerRecord } from '../../src/domain/orders/buyer-record.ts'
import type { OrderOfSide } from '../../src/domain/orders/read-order.ts'
import { id } from '../support/world-extremes.ts'
import { viewer as v } from './view-checks.ts'

const nobody: BuyerRecord = {
  completed: 0,
  exchanges: 0,
  disputes: 0,
  stars: null,
  ratings: 0,
  exchangeStars: null,
  exchangeRatings: 0,
}

/** A declined order as its two sides see it. */
function declined(change: { record?: BuyerRecord; reason?: string; feedback?: string } = {}): OrderOfSide {
  const rated = change.feedback ? { buyerStars: 5, buyerFeedback: change.feedback } : {}
  return {
    order: {
      id: id('O'),
      offerId: id('F'),
      kind: 'SERVICE',
      state: 'CANCELLED',
      priceMicros: 12_000_000n,
      feePpm: 0n,
      sellerMicros: 0n,
      outcome: 'DECLINED',
      endsAt: null,
      endedAt: v.now,
      sellerRevisions: 0,
      buyerRevisions: 0,
      buyerStars: null,
      buyerFeedback: null,
      sellerStars: null,
      sellerFeedback: null,
      ...rated,
    },
    side: 'SELLER',
    text: {
      title: 'A logo',
      description: 'Drawn by hand.',
      wants: null,
      deliveryDays: 3,
      pictures: [id('1'), id('2')],
      priceMicros: 12_000_000n,
    },
    buyer: { name: 'Ben', record: change.record ?? nobody },
    seller: { name: 'Sally' },
    messages: [],
    delivered: { BUYER: null, SELLER: null },
    documents: new Map(),
    dispute: null,
    reason: change.reason ?? null,
  } as unknown as OrderOfSide
}

const cardOf = (facts: OrderOfSide) => renderView(orderView(v, facts, 0)).text

describe('what a seller reads of a buyer', () => {
  test('exchanges without a payment count apart, with their stars', () => {
    const record = { ...nobody, completed: 2, disputes: 1, stars: 4.5, ratings: 2 }
    const paid = words(
      v.say('order-buyer-record', {
        name: 'Ben',
        count: 2,
        disputes: 1,
        stars: v.say('order-buyer-stars', { stars: 4.5, count: 2 }),
      }),
    )
    expect(cardOf(declined({ record }))).toContain(paid)
    const free = words(v.say('seller-free', { completed: 30 }))
    const given = words(v.say('order-buyer-stars', { stars: 5, count: 29 }))
    const both = cardOf(
      declined({ record: { ...record, exchanges: 30, exchangeStars: 5, exchangeRatings: 29 } }),
    )
    expect(both).toContain(`${paid} · ${free} · ${given}`)
  })
})

describe('what was agreed', () => {
  test('says the price and the time, and shows the pictures of then', () => {
    const facts = declined()
    const view = orderTermsView(v, facts, null, new Map(), 0)
    const { text, photo } = renderView(view)
    expect(photo).not.toBeNull()
    expect(text).toContain('$12.00')
    expect(text).toContain(words(v.say('offer-delivery', { days: 3 })))
    expect(view.blocks.flatMap((block) => (block.kind === 'pictures' ? block.pictures : []))).toMatchObject([
      { fileId: id('1') },
      { fileId: id('2') },
    ])
  })
})

describe('words at the end of an order that lead away from here', () => {
  const away = 'Cheaper on paypal.me/sally'
  const caution = words(v.say('order-caution', { what: 'payment' }))

  test.each([
    ['the reason', { reason: away }],
    ['what the other side says of me', { feedback: away }],
  ])('%s has the caution that messages have', (_, change) => {
    expect(cardOf(declined(change))).toContain(caution)
  })

  test('others have none', () => {
    const kind = declined({ reason: 'No time at the moment', feedback: 'Lovely.' })
    expect(cardOf(kind)).not.toContain('⚠️')
  })
})
