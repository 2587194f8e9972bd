import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { concedeOrder } from '../../src/domain/disputes/concede-order.ts'
import { openDispute } from '../../src/domain/disputes/open-dispute.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { browseOffers } from '../../src/domain/offers/browse-offers.ts'
import { listSellerRatings, readSellerRecord } from '../../src/domain/offers/seller-record.ts'
import { acceptOrder } from '../../src/domain/orders/accept-order.ts'
import { askRevision } from '../../src/domain/orders/ask-revision.ts'
import { completeOrder } from '../../src/domain/orders/complete-order.ts'
import { deliverOrder } from '../../src/domain/orders/deliver-order.ts'
import { cancelOrder, declineOrder } from '../../src/domain/orders/give-up-order.ts'
import { rateOrder } from '../../src/domain/orders/rate-order.ts'
import type { OfferKind } from '../../src/generated/prisma/client.ts'
import { createTestDomain } from '../support/domain.ts'
import { dealIn, offerOf, orderOf, type Person, said, sellerAndBuyer } from '../support/orders.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const NEW = {
  paid: { completed: 0, stars: null, ratings: 0 },
  free: { completed: 0, stars: null, ratings: 0 },
  onTimePercent: null,
  cancelled: 0,
  undelivered: 0,
}

type Town = { seller: Person; buyer: Person; offer: string }

async function town(kind: OfferKind = 'SERVICE'): Promise<Town> {
  const { seller, buyer } = await sellerAndBuyer(t, 500)
  return { seller, buyer, offer: await offerOf(t, seller, kind) }
}

/** An order that ends well, delivered `afterDays` after it was accepted, and what the buyer says of it. */
async function deal({ seller, buyer, offer }: Town, afterDays: number, stars: number | null, words?: string) {
  const order = await orderOf(t, offer, buyer)
  await t.must(t.run(acceptOrder, { order }, seller))
  t.clock.advance(afterDays * DAY_MS)
  await t.must(t.run(deliverOrder, { order, ...said('Here it is.') }, seller))
  const { kind } = await t.store.db.order.findUniqueOrThrow({ where: { id: order } })
  if (kind === 'EXCHANGE') {
    await t.must(t.run(deliverOrder, { order, ...said('And here is mine.') }, buyer))
    await t.must(t.run(completeOrder, { order }, seller))
  }
  await t.must(t.run(completeOrder, { order }, buyer))
  if (stars !== null) await t.must(t.run(rateOrder, { order, stars, ...(words ? { words } : {}) }, buyer))
  return order
}

/** An exchange in which both have handed over theirs. */
async function delivered({ seller, buyer, offer }: Town): Promise<string> {
  const order = await orderOf(t, offer, buyer)
  await t.must(t.run(acceptOrder, { order }, seller))
  for (const who of [seller, buyer]) await t.must(t.run(deliverOrder, { order, ...said('Here it is.') }, who))
  return order
}

describe('a seller’s record', () => {
  test('is empty at first, and tells what orders came to', async () => {
    const here = await town()
    expect(await readSellerRecord(t.store, here.seller.memberId)).toEqual(NEW)
    await deal(here, 1, 5)
    await deal(here, 2, 4)
    await deal(here, 4, null)
    const record = await readSellerRecord(t.store, here.seller.memberId)
    expect(record).toEqual({ ...NEW, paid: { completed: 3, stars: 4.5, ratings: 2 }, onTimePercent: 67 })
    expect(await readSellerRecord(t.store, here.buyer.memberId)).toEqual(NEW)
  })

  test('a dispute that was given in before the promised day is undelivered, and says nothing of time', async () => {
    const here = await town()
    const order = await orderOf(t, here.offer, here.buyer)
    await t.must(t.run(acceptOrder, { order }, here.seller))
    await t.must(t.run(openDispute, { order, ...said('I need it no more.') }, here.buyer))
    await t.must(t.run(concedeOrder, { order }, here.seller))
    const record = await readSellerRecord(t.store, here.seller.memberId)
    expect(record).toEqual({ ...NEW, undelivered: 1 })
  })

  test('a delivery that is sent back was on time all the same, if the first one was', async () => {
    const here = await town()
    const order = await orderOf(t, here.offer, here.buyer)
    await t.must(t.run(acceptOrder, { order }, here.seller))
    await t.must(t.run(deliverOrder, { order, ...said('Here it is.') }, here.seller))
    await t.must(t.run(askRevision, { order, ...said('Greener, please.') }, here.buyer))
    t.clock.advance(5 * DAY_MS)
    await t.must(t.run(deliverOrder, { order, ...said('Greener.') }, here.seller))
    expect((await readSellerRecord(t.store, here.seller.memberId)).onTimePercent).toBe(100)
    await t.must(t.run(completeOrder, { order }, here.buyer))
  })

  test('counts what was accepted and given up, and what lapsed; not what was declined', async () => {
    const here = await town()
    const given = await orderOf(t, here.offer, here.buyer)
    await t.must(t.run(acceptOrder, { order: given }, here.seller))
    await t.must(t.run(cancelOrder, { order: given, reason: 'I am ill, sorry.' }, here.seller))
    const declined = await orderOf(t, here.offer, here.buyer)
    await t.must(t.run(declineOrder, { order: declined, reason: 'I have no time.' }, here.seller))
    const lapsed = await orderOf(t, here.offer, here.buyer)
    await t.must(t.run(acceptOrder, { order: lapsed }, here.seller))
    t.clock.advance(11 * DAY_MS)
    await t.sweep()
    const record = await readSellerRecord(t.store, here.seller.memberId)
    expect(record).toEqual({ ...NEW, cancelled: 1, undelivered: 1, onTimePercent: 0 })
  })

  test('nobody gives up unseen by arguing first: undelivered and lost counts as not delivered', async () => {
    const here = await town()
    const begun = async () => {
      const order = await orderOf(t, here.offer, here.buyer)
      await t.must(t.run(acceptOrder, { order }, here.seller))
      return order
    }
    const [early, late, won] = [await begun(), await begun(), await begun()]
    const dispute = (order: string, by: Person) => t.run(openDispute, { order, ...said('No use.') }, by)
    await t.must(dispute(early, here.seller))
    await t.must(t.run(concedeOrder, { order: early }, here.seller))
    t.clock.advance(4 * DAY_MS)
    for (const order of [late, won]) await t.must(dispute(order, here.seller))
    await t.must(t.run(concedeOrder, { order: won }, here.buyer))
    t.clock.advance(14 * DAY_MS)
    await t.sweep()
    const record = await readSellerRecord(t.store, here.seller.memberId)
    expect(record).toMatchObject({ cancelled: 0, undelivered: 2, onTimePercent: 0 })
    expect(record.paid.completed).toBe(1)
  })

  test('what the buyer failed to do in an exchange for nothing is not the seller’s', async () => {
    const { order, seller, buyer } = await dealIn(t, 'IN_PROGRESS', 'EXCHANGE')
    await t.must(t.run(deliverOrder, { order, ...said('Here it is.') }, seller))
    const again = { seller, buyer, offer: await offerOf(t, seller, 'EXCHANGE') }
    for (const asks of [seller, buyer]) {
      const revised = await delivered(again)
      await t.must(t.run(askRevision, { order: revised, ...said('Greener, please.') }, asks))
    }
    t.clock.advance(18 * DAY_MS)
    await t.sweep()
    expect(await readSellerRecord(t.store, seller.memberId)).toMatchObject({ undelivered: 1 })
  })

  test('exchanges without a price count apart, with stars of their own', async () => {
    const here = await town('EXCHANGE')
    await deal(here, 1, 5)
    const paid = { ...here, offer: await offerOf(t, here.seller) }
    await deal(paid, 1, 2)
    const record = await readSellerRecord(t.store, here.seller.memberId)
    expect(record.free).toEqual({ completed: 1, stars: 5, ratings: 1 })
    expect(record.paid).toEqual({ completed: 1, stars: 2, ratings: 1 })
  })
})

describe('what buyers say', () => {
  test('stands newest first, five a page, with the offer’s title', async () => {
    const here = await town()
    for (let n = 1; n <= 6; n++) {
      await deal(here, 1, (n % 5) + 1, n === 6 ? 'Very good.' : undefined)
    }
    const first = await listSellerRatings(t.store, here.seller.memberId, 1)
    expect(first.pages).toBe(2)
    expect(first.ratings[0]).toMatchObject({
      stars: 2,
      words: 'Very good.',
      title: 'A logo for your shop',
      isFree: false,
    })
    expect(first.ratings).toHaveLength(5)
    for (const wanted of [2, 99]) {
      const last = await listSellerRatings(t.store, here.seller.memberId, wanted)
      expect(last).toMatchObject({ page: 2, ratings: [{ stars: 2 }] })
    }
    expect(await listSellerRatings(t.store, here.buyer.memberId, 1)).toEqual({
      ratings: [],
      page: 1,
      pages: 1,
    })
  })

  test('stands beside the offer in the lists, as stars', async () => {
    const here = await town()
    await deal(here, 1, 4)
    const filter = { kind: null, category: null, band: null, order: 'newest', words: null } as const
    const { offers } = await browseOffers(t.store, filter, null)
    expect(offers.find(({ id }) => id === here.offer)).toMatchObject({ stars: 4, ratings: 1 })
    const swap = await town('EXCHANGE')
    await deal(swap, 1, 5)
    const listed = (await browseOffers(t.store, { ...filter, kind: 'EXCHANGE' }, null)).offers
    expect(listed.find(({ id }) => id === swap.offer)).toMatchObject({ stars: null, ratings: 0 })
  })
})
