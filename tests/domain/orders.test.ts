import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { after, DAY_MS } from '../../src/domain/kit/clock.ts'
import { acceptOrder } from '../../src/domain/orders/accept-order.ts'
import { askRevision } from '../../src/domain/orders/ask-revision.ts'
import { readBuyerRecord } from '../../src/domain/orders/buyer-record.ts'
import { completeOrder } from '../../src/domain/orders/complete-order.ts'
import { deliverOrder, standByDelivery } from '../../src/domain/orders/deliver-order.ts'
import { cancelOrder, declineOrder, withdrawOrder } from '../../src/domain/orders/give-up-order.ts'
import { rateOrder } from '../../src/domain/orders/rate-order.ts'
import { readDeals } from '../../src/domain/orders/read-deals.ts'
import { readOrderFor } from '../../src/domain/orders/read-order.ts'
import { createTestDomain } from '../support/domain.ts'
import { type Deal, dealIn, type Person, rowOf, said } from '../support/orders.ts'

const t = await createTestDomain({ OFFER_FEE: '10' })
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const available = async (id: string) =>
  (await t.store.db.offer.findUniqueOrThrow({ where: { id } })).available
const deliver = (order: string, by: Person, words = 'Here it is.') =>
  t.run(deliverOrder, { order, ...said(words) }, by)
const revise = (order: string, by: Person) => t.run(askRevision, { order, ...said('Greener, please.') }, by)
const complete = (order: string, by: Person) => t.run(completeOrder, { order }, by)
const stand = (order: string, by: Person) => t.run(standByDelivery, { order }, by)
const cancel = (order: string, by: Person, reason = 'I fell ill.') =>
  t.run(cancelOrder, { order, reason }, by)
const movedOn = (orderId: string, state: string) => ({ code: 'order-moved-on', orderId, state })
const NOT_THERE = { code: 'not-found', what: 'order' }

describe('delivering', () => {
  test('gives the buyer seven days to look at it', async () => {
    const { order } = await dealIn(t, 'DELIVERED')
    const now = t.clock.now()
    expect(await rowOf(t, order)).toMatchObject({
      state: 'DELIVERED',
      sellerDeliveredAt: now,
      endsAt: after(now, 7 * DAY_MS),
      remindAt: after(now, 6 * DAY_MS),
    })
  })

  test('takes files without a word, of one’s own, and nothing empty', async () => {
    const { order, seller, buyer } = await dealIn(t, 'IN_PROGRESS')
    expect(await t.refusal(deliver(order, seller, ''))).toEqual({ code: 'words-missing' })
    const send = (files: string[]) => t.run(deliverOrder, { order, words: '', files }, seller)
    expect(await t.refusal(send([await t.picture(buyer)]))).toEqual({ code: 'not-found', what: 'picture' })
    await t.must(send([await t.picture(seller)]))
  })

  test('is for the seller, once', async () => {
    const { order, seller, buyer } = await dealIn(t, 'IN_PROGRESS')
    expect(await t.refusal(deliver(order, await t.member('Stan')))).toEqual(NOT_THERE)
    expect(await t.refusal(deliver(order, buyer))).toEqual(movedOn(order, 'IN_PROGRESS'))
    await t.must(deliver(order, seller))
    expect(await t.refusal(deliver(order, seller))).toEqual(movedOn(order, 'DELIVERED'))
  })

  test('late is still delivered, while the order runs', async () => {
    const { order, seller } = await dealIn(t, 'IN_PROGRESS')
    t.clock.advance(10 * DAY_MS - 1)
    await t.must(deliver(order, seller))
    expect((await rowOf(t, order)).state).toBe('DELIVERED')
  })
})

describe('completing', () => {
  test('pays the seller in that instant, less the fee that was agreed', async () => {
    const { order, offer, seller, buyer } = await dealIn(t, 'DELIVERED')
    await t.must(complete(order, buyer))
    expect(await rowOf(t, order)).toMatchObject({
      state: 'COMPLETED',
      outcome: 'ACCEPTED',
      sellerMicros: 12_000_000n,
      endsAt: null,
      remindAt: null,
    })
    expect(await t.balances(seller)).toEqual({ cash: 10_800_000n, wallet: 0n })
    expect(await available(offer)).toBe(20)
    expect(await t.refusal(complete(order, buyer))).toEqual(movedOn(order, 'COMPLETED'))
  })

  test('brings what was paid, to the micro-dollar', async () => {
    const { order, seller, buyer } = await dealIn(t, 'DELIVERED', 'SERVICE', { priceMicros: 1_000_001n })
    await t.must(complete(order, buyer))
    const { cash } = await t.balances(seller)
    expect(await readDeals(t.store, seller.memberId)).toEqual({ sold: 1, bought: 0, soldMicros: cash })
    expect(await readDeals(t.store, buyer.memberId)).toEqual({ sold: 0, bought: 1, soldMicros: 0n })
  })

  test('is for the buyer, of what was delivered; also while a revision is under way', async () => {
    const { order, seller, buyer } = await dealIn(t, 'IN_PROGRESS')
    expect(await t.refusal(complete(order, buyer))).toEqual(movedOn(order, 'IN_PROGRESS'))
    await t.must(deliver(order, seller))
    expect(await t.refusal(complete(order, seller))).toEqual(movedOn(order, 'DELIVERED'))
    await t.must(revise(order, buyer))
    expect(await t.refusal(complete(order, seller))).toEqual(movedOn(order, 'REVISION'))
    await t.must(complete(order, buyer))
    expect((await rowOf(t, order)).state).toBe('COMPLETED')
  })

  test('a product that was delivered is gone from the stock; one that was not is back', async () => {
    const sold = await dealIn(t, 'DELIVERED', 'PRODUCT')
    await t.must(complete(sold.order, sold.buyer))
    expect(await available(sold.offer)).toBe(2)
    const kept = await dealIn(t, 'IN_PROGRESS', 'PRODUCT')
    await t.must(cancel(kept.order, kept.seller))
    expect(await available(kept.offer)).toBe(3)
  })
})

describe('a revision', () => {
  test('is asked for twice at most, each time with a week to answer', async () => {
    const { order, seller, buyer } = await dealIn(t, 'DELIVERED')
    expect(await t.refusal(revise(order, seller))).toEqual(movedOn(order, 'DELIVERED'))
    expect(await t.refusal(t.run(askRevision, { order, ...said('') }, buyer))).toEqual({
      code: 'words-missing',
    })
    await t.must(revise(order, buyer))
    t.clock.advance(DAY_MS)
    expect(await rowOf(t, order)).toMatchObject({
      state: 'REVISION',
      revisionOf: 'SELLER',
      sellerRevisions: 1,
      endsAt: after(t.clock.now(), 6 * DAY_MS),
    })
    expect(await t.refusal(revise(order, buyer))).toEqual(movedOn(order, 'REVISION'))
    await t.must(deliver(order, seller))
    await t.must(revise(order, buyer))
    await t.must(stand(order, seller))
    expect(await rowOf(t, order)).toMatchObject({ state: 'DELIVERED', revisionOf: null, sellerRevisions: 2 })
    expect(await t.refusal(revise(order, buyer))).toEqual({
      code: 'no-more-revisions',
      orderId: order,
      limit: 2,
    })
  })

  test('is answered by whoever must revise, and only then', async () => {
    const { order, seller, buyer } = await dealIn(t, 'DELIVERED')
    expect(await t.refusal(stand(order, seller))).toEqual(movedOn(order, 'DELIVERED'))
    await t.must(revise(order, buyer))
    expect(await t.refusal(stand(order, buyer))).toEqual(movedOn(order, 'REVISION'))
    await t.must(stand(order, seller))
    expect(await rowOf(t, order)).toMatchObject({
      state: 'DELIVERED',
      endsAt: after(t.clock.now(), 7 * DAY_MS),
    })
  })
})

describe('an exchange', () => {
  const exchange = (priceMicros = 5_000_000n) => dealIn(t, 'DELIVERED', 'EXCHANGE', { priceMicros })

  test('is delivered when both have delivered', async () => {
    const { order, seller, buyer } = await dealIn(t, 'IN_PROGRESS', 'EXCHANGE')
    await t.must(deliver(order, buyer))
    expect(await rowOf(t, order)).toMatchObject({ state: 'IN_PROGRESS', buyerDeliveredAt: t.clock.now() })
    expect(await t.refusal(deliver(order, buyer))).toEqual(movedOn(order, 'IN_PROGRESS'))
    expect(await t.refusal(cancel(order, seller))).toEqual(movedOn(order, 'IN_PROGRESS'))
    await t.must(deliver(order, seller))
    expect((await rowOf(t, order)).state).toBe('DELIVERED')
  })

  test('is completed when both are content, and then pays the difference', async () => {
    const { order, seller, buyer } = await exchange()
    await t.must(complete(order, seller))
    expect(await rowOf(t, order)).toMatchObject({ state: 'DELIVERED', sellerContentAt: t.clock.now() })
    expect(await t.refusal(complete(order, seller))).toEqual(movedOn(order, 'DELIVERED'))
    expect((await t.balances(seller)).cash).toBe(0n)
    await t.must(complete(order, buyer))
    expect((await t.balances(seller)).cash).toBe(4_500_000n)
  })

  test('without a difference ends well for nothing', async () => {
    const { order, seller, buyer } = await exchange(0n)
    await t.must(complete(order, buyer))
    await t.must(complete(order, seller))
    expect(await rowOf(t, order)).toMatchObject({ state: 'COMPLETED', outcome: 'ACCEPTED', sellerMicros: 0n })
  })

  test('either side can ask for a revision; what is delivered anew is looked at anew', async () => {
    const { order, seller, buyer } = await exchange()
    await t.must(complete(order, buyer))
    await t.must(revise(order, seller))
    expect(await rowOf(t, order)).toMatchObject({
      revisionOf: 'BUYER',
      buyerRevisions: 1,
      sellerRevisions: 0,
    })
    await t.must(deliver(order, buyer))
    // The buyer is content with what they received; the seller looks at what came anew.
    const row = await rowOf(t, order)
    expect([row.state, row.sellerContentAt]).toEqual(['DELIVERED', null])
    expect(row.buyerContentAt).not.toBeNull()
    await t.must(complete(order, seller))
    expect((await rowOf(t, order)).state).toBe('COMPLETED')
  })

  test('whoever asked for a revision may be content after all', async () => {
    const { order, seller, buyer } = await exchange()
    await t.must(revise(order, buyer))
    await t.must(complete(order, buyer))
    expect(await rowOf(t, order)).toMatchObject({ state: 'DELIVERED', revisionOf: null })
    await t.must(complete(order, seller))
    expect((await rowOf(t, order)).state).toBe('COMPLETED')
  })
})

describe('giving an order up', () => {
  test('the seller declines with a reason, and the buyer has all back', async () => {
    const { order, seller, buyer } = await dealIn(t, 'PLACED')
    const decline = (who: Person, reason: string) => t.run(declineOrder, { order, reason }, who)
    expect(await t.refusal(decline(buyer, 'No.'))).toEqual(movedOn(order, 'PLACED'))
    expect(await t.refusal(decline(seller, ' '))).toEqual({ code: 'reason-missing' })
    expect(await t.refusal(decline(seller, 'Not here: http://10.0.0.1/x'))).toEqual({ code: 'link-refused' })
    await t.must(decline(seller, 'I am on holiday.'))
    expect(await t.balances(buyer)).toEqual({ cash: 0n, wallet: 100_000_000n })
    expect(await readOrderFor(t.store, order, buyer.memberId)).toMatchObject({
      reason: 'I am on holiday.',
      side: 'BUYER',
    })
  })

  test('the buyer takes it back while it waits, not later', async () => {
    const { order, seller, buyer } = await dealIn(t, 'PLACED')
    expect(await t.refusal(t.run(withdrawOrder, { order }, seller))).toEqual(movedOn(order, 'PLACED'))
    await t.must(t.run(withdrawOrder, { order }, buyer))
    expect(await rowOf(t, order)).toMatchObject({ state: 'CANCELLED', outcome: 'WITHDRAWN' })
    const begun = await dealIn(t, 'IN_PROGRESS')
    expect(await t.refusal(t.run(withdrawOrder, { order: begun.order }, begun.buyer))).toEqual(
      movedOn(begun.order, 'IN_PROGRESS'),
    )
  })

  test('the seller cancels before anything is delivered, with a reason', async () => {
    const { order, seller, buyer } = await dealIn(t, 'IN_PROGRESS')
    expect(await t.refusal(cancel(order, seller, ''))).toEqual({ code: 'reason-missing' })
    expect(await t.refusal(cancel(order, seller, 'http://10.0.0.1/x'))).toEqual({ code: 'link-refused' })
    await t.must(cancel(order, seller))
    expect(await rowOf(t, order)).toMatchObject({ state: 'CANCELLED', outcome: 'CANCELLED' })
    expect((await t.balances(buyer)).wallet).toBe(100_000_000n)
    const done = await dealIn(t, 'DELIVERED')
    expect(await t.refusal(cancel(done.order, done.seller))).toEqual(movedOn(done.order, 'DELIVERED'))
  })

  test('the buyer cancels once it is late, and not a moment before', async () => {
    const { order, buyer } = await dealIn(t, 'IN_PROGRESS')
    t.clock.advance(3 * DAY_MS - 1)
    const dueAt = after(t.clock.now(), 1)
    expect(await t.refusal(cancel(order, buyer, ''))).toEqual({ code: 'not-late', orderId: order, dueAt })
    t.clock.advance(1)
    await t.must(cancel(order, buyer, ''))
    expect(await rowOf(t, order)).toMatchObject({ state: 'CANCELLED', outcome: 'LATE', sellerMicros: 0n })
  })
})

describe('rating', () => {
  const rate = (order: string, by: Person, stars = 5, words?: string) =>
    t.run(rateOrder, { order, stars, ...(words === undefined ? {} : { words }) }, by)

  async function completed(): Promise<Deal> {
    const deal = await dealIn(t, 'DELIVERED')
    await t.must(complete(deal.order, deal.buyer))
    return deal
  }

  test('each side rates the other once, for a week', async () => {
    const { order, seller, buyer } = await completed()
    expect(await t.refusal(rate(order, buyer, 5, 'http://10.0.0.1/x'))).toEqual({ code: 'link-refused' })
    await t.must(rate(order, buyer, 5, 'Lovely.'))
    expect(await t.refusal(rate(order, buyer, 1))).toEqual({ code: 'already-rated', orderId: order })
    expect(await t.refusal(rate(order, await t.member('Stan')))).toEqual(NOT_THERE)
    t.clock.advance(7 * DAY_MS - 1)
    await t.must(rate(order, seller, 4))
    expect(await rowOf(t, order)).toMatchObject({
      buyerStars: 5,
      buyerFeedback: 'Lovely.',
      sellerStars: 4,
      sellerFeedback: null,
    })
    expect(await readBuyerRecord(t.store, buyer.memberId)).toMatchObject({
      completed: 1,
      stars: 4,
      ratings: 1,
    })
  })

  test('not before the end, not after a week, and not where nothing came about', async () => {
    const open = await dealIn(t, 'DELIVERED')
    expect(await t.refusal(rate(open.order, open.buyer))).toEqual(movedOn(open.order, 'DELIVERED'))
    const { order, buyer } = await completed()
    t.clock.advance(7 * DAY_MS)
    expect(await t.refusal(rate(order, buyer))).toEqual({ code: 'order-not-rateable', orderId: order })
    const gone = await dealIn(t, 'PLACED')
    await t.must(t.run(withdrawOrder, { order: gone.order }, gone.buyer))
    expect(await t.refusal(rate(gone.order, gone.buyer))).toMatchObject({ code: 'order-not-rateable' })
    const givenUp = await dealIn(t, 'IN_PROGRESS')
    await t.must(cancel(givenUp.order, givenUp.seller))
    for (const side of [givenUp.buyer, givenUp.seller])
      expect(await t.refusal(rate(givenUp.order, side))).toMatchObject({ code: 'order-not-rateable' })
    const late = await dealIn(t, 'IN_PROGRESS')
    t.clock.advance(3 * DAY_MS)
    await t.must(cancel(late.order, late.buyer, ''))
    await t.must(rate(late.order, late.buyer, 1))
  })

  test('an exchange without a payment counts apart', async () => {
    const { order, seller, buyer } = await dealIn(t, 'DELIVERED', 'EXCHANGE')
    await t.must(complete(order, buyer))
    await t.must(complete(order, seller))
    await t.must(rate(order, seller, 3))
    expect(await readBuyerRecord(t.store, buyer.memberId)).toMatchObject({
      completed: 0,
      stars: null,
      exchanges: 1,
      exchangeStars: 3,
      exchangeRatings: 1,
    })
  })
})

test('an order is shown to its sides alone', async () => {
  const { order, seller } = await dealIn(t, 'PLACED')
  const stranger = await t.member('Stan')
  expect(await readOrderFor(t.store, order, stranger.memberId)).toBeNull()
  const facts = await readOrderFor(t.store, order, seller.memberId)
  expect(facts).toMatchObject({
    side: 'SELLER',
    text: { title: 'A logo for your shop' },
    buyer: { name: 'Ben' },
  })
  expect(await t.refusal(t.run(acceptOrder, { order }, stranger))).toEqual(NOT_THERE)
})
