import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { after, DAY_MS } from '../../src/domain/kit/clock.ts'
import { freezeMember } from '../../src/domain/members/freeze-member.ts'
import { editOffer } from '../../src/domain/offers/edit-offer.ts'
import { pauseOffer, withdrawOffer } from '../../src/domain/offers/steer-offer.ts'
import { acceptOrder } from '../../src/domain/orders/accept-order.ts'
import { completeOrder } from '../../src/domain/orders/complete-order.ts'
import { withdrawOrder } from '../../src/domain/orders/give-up-order.ts'
import {
  MAX_OPEN_PURCHASES,
  MAX_OPEN_SALES,
  MAX_ORDERS_AT_ONCE,
} from '../../src/domain/orders/order.rules.ts'
import { placeOrder } from '../../src/domain/orders/place-order.ts'
import { createTestDomain } from '../support/domain.ts'
import { dealIn, offerOf, orderOf, rowOf, said, sellerAndBuyer } from '../support/orders.ts'

const t = await createTestDomain({ OFFER_FEE: '10' })
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const WORDS = said('My shop sells tea; green, please.')
const available = async (id: string) =>
  (await t.store.db.offer.findUniqueOrThrow({ where: { id } })).available

describe('placing an order', () => {
  test('sets the price aside, wallet first, fixes the terms and waits three days for the seller', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller, 'PRODUCT')
    const order = await orderOf(t, offer, buyer)
    expect(await rowOf(t, order)).toMatchObject({
      state: 'PLACED',
      version: 1,
      priceMicros: 12_000_000n,
      feePpm: 100_000n,
      deliveryMs: BigInt(3 * DAY_MS),
      endsAt: after(t.clock.now(), 3 * DAY_MS),
      remindAt: after(t.clock.now(), 2 * DAY_MS),
    })
    expect(await t.balances(buyer)).toEqual({ cash: 0n, wallet: 88_000_000n })
    expect(await t.held(order)).toBe(12_000_000n)
    expect(await available(offer)).toBe(2)
    const messages = await t.store.db.orderMessage.findMany({ where: { orderId: order } })
    expect(messages).toMatchObject([{ kind: 'REQUIREMENTS', side: 'BUYER', words: WORDS.words }])
  })

  test('takes cash where the wallet does not suffice, and gives all back to the wallet', async () => {
    const earned = await dealIn(t, 'DELIVERED')
    await t.must(t.run(completeOrder, { order: earned.order }, earned.buyer))
    const buyer = earned.seller
    expect(await t.balances(buyer)).toEqual({ cash: 10_800_000n, wallet: 0n })
    await t.fund(buyer, 5)
    const other = await t.member('Olga')
    const order = await orderOf(t, await offerOf(t, other), buyer)
    expect(await t.balances(buyer)).toEqual({ cash: 3_800_000n, wallet: 0n })
    await t.must(t.run(withdrawOrder, { order }, buyer))
    expect(await t.balances(buyer)).toEqual({ cash: 3_800_000n, wallet: 12_000_000n })
  })

  test('an exchange without a difference moves no money', async () => {
    const { seller, buyer } = await sellerAndBuyer(t, 0)
    const order = await orderOf(t, await offerOf(t, seller, 'EXCHANGE'), buyer)
    expect(await t.store.db.posting.count({ where: { about: order } })).toBe(0)
  })

  test('an order keeps the terms it was placed under, whatever the offer says later', async () => {
    const { order, offer, seller } = await dealIn(t, 'PLACED')
    const row = await t.store.db.offer.findUniqueOrThrow({ where: { id: offer } })
    const { title, description, deliveryDays, pictures } = row
    const terms = { title, description, deliveryDays, pictures, priceMicros: 20_000_000n, wants: null }
    await t.must(t.run(editOffer, { offer, ...terms }, seller))
    expect(await rowOf(t, order)).toMatchObject({ version: 1, priceMicros: 12_000_000n })
  })
})

describe('an order is refused', () => {
  test('of one’s own offer, and of none', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller)
    const place = (id: string, who: typeof buyer) =>
      t.refusal(t.run(placeOrder, { offer: id, version: 1, ...WORDS }, who))
    expect(await place(offer, seller)).toEqual({ code: 'own-offer', offerId: offer })
    expect(await place(t.newId(), buyer)).toEqual({ code: 'not-found', what: 'offer' })
  })

  test('where the offer is paused or withdrawn, or says something else by now', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller)
    const place = (version: number) => t.refusal(t.run(placeOrder, { offer, version, ...WORDS }, buyer))
    expect(await place(2)).toEqual({ code: 'offer-changed', offerId: offer })
    await t.must(t.run(pauseOffer, { offer }, seller))
    expect(await place(1)).toEqual({ code: 'offer-not-open', offerId: offer, state: 'PAUSED' })
    await t.must(t.run(withdrawOffer, { offer }, seller))
    expect(await place(1)).toEqual({ code: 'offer-not-open', offerId: offer, state: 'WITHDRAWN' })
  })

  test('where nothing is left, or too much of it is open at once', async () => {
    const { seller, buyer } = await sellerAndBuyer(t, 1000)
    const offer = await offerOf(t, seller, 'PRODUCT', { stock: 1 })
    await orderOf(t, offer, buyer)
    expect(await t.refusal(t.run(placeOrder, { offer, version: 1, ...WORDS }, buyer))).toEqual({
      code: 'offer-sold-out',
      offerId: offer,
      atOnce: null,
    })
    const service = await offerOf(t, seller)
    await t.store.db.offer.update({ where: { id: service }, data: { available: 0 } })
    expect(await t.refusal(t.run(placeOrder, { offer: service, version: 1, ...WORDS }, buyer))).toMatchObject(
      {
        code: 'offer-sold-out',
        atOnce: MAX_ORDERS_AT_ONCE,
      },
    )
    await t.store.db.offer.update({ where: { id: service }, data: { available: MAX_ORDERS_AT_ONCE } })
  })

  test('when the buyer or the seller has too many open', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller)
    const place = () => t.refusal(t.run(placeOrder, { offer, version: 1, ...WORDS }, buyer))
    const open = (id: string, data: { openPurchases?: number; openSales?: number }) =>
      t.store.db.member.update({ where: { id }, data })
    await open(buyer.memberId, { openPurchases: MAX_OPEN_PURCHASES })
    expect(await place()).toEqual({ code: 'too-many-orders', limit: MAX_OPEN_PURCHASES })
    await open(buyer.memberId, { openPurchases: 0 })
    await open(seller.memberId, { openSales: MAX_OPEN_SALES })
    expect(await place()).toEqual({ code: 'seller-busy', offerId: offer, limit: MAX_OPEN_SALES })
    await open(seller.memberId, { openSales: 0 })
  })

  test('without the money, saying what it costs and what there is', async () => {
    const { seller, buyer } = await sellerAndBuyer(t, 5)
    const offer = await offerOf(t, seller)
    expect(await t.refusal(t.run(placeOrder, { offer, version: 1, ...WORDS }, buyer))).toEqual({
      code: 'not-enough-money',
      neededMicros: 12_000_000n,
      haveMicros: 5_000_000n,
    })
  })

  test('to whom an operator has frozen ordering', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller)
    const reason = 'Ordered and never paid elsewhere.'
    const freeze = { member: buyer.memberId, parts: ['ordering' as const], reason, days: 7 }
    await t.must(t.run(freezeMember, freeze, await t.member('Mo', ['moderator'])))
    expect(await t.refusal(t.run(placeOrder, { offer, version: 1, ...WORDS }, buyer))).toMatchObject({
      code: 'frozen',
      part: 'ordering',
      reason,
    })
  })

  test('without a word where one is needed, with files of others, with a link to no public site', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller)
    const place = (sent: { words: string; files: string[] }, of = offer) =>
      t.run(placeOrder, { offer: of, version: 1, ...sent }, buyer)
    expect(await t.refusal(place(said(' ')))).toEqual({ code: 'words-missing' })
    const files = [await t.picture(seller)]
    expect(await t.refusal(place({ ...WORDS, files }))).toEqual({ code: 'not-found', what: 'picture' })
    expect(await t.refusal(place(said('As on http://127.0.0.1/x')))).toEqual({ code: 'link-refused' })
    await t.must(place(said(''), await offerOf(t, seller, 'PRODUCT')))
    await t.must(place({ ...WORDS, files: [await t.picture(buyer)] }))
  })
})

describe('accepting', () => {
  test('starts the promised time, and a week after it for whoever is late', async () => {
    const { order } = await dealIn(t, 'IN_PROGRESS')
    const dueAt = after(t.clock.now(), 3 * DAY_MS)
    expect(await rowOf(t, order)).toMatchObject({
      state: 'IN_PROGRESS',
      acceptedAt: t.clock.now(),
      dueAt,
      endsAt: after(dueAt, 7 * DAY_MS),
      remindAt: after(dueAt, -DAY_MS),
    })
  })

  test('is for the seller alone, and once', async () => {
    const { order, seller, buyer } = await dealIn(t, 'PLACED')
    const stranger = await t.member('Stan')
    const accept = (who: typeof buyer) => t.refusal(t.run(acceptOrder, { order }, who))
    expect(await accept(stranger)).toEqual({ code: 'not-found', what: 'order' })
    expect(await accept(buyer)).toEqual({ code: 'order-moved-on', orderId: order, state: 'PLACED' })
    await t.must(t.run(acceptOrder, { order }, seller))
    expect(await accept(seller)).toEqual({ code: 'order-moved-on', orderId: order, state: 'IN_PROGRESS' })
  })

  test('comes too late when the time for it is over, even before the clock has ended it', async () => {
    const { order, seller } = await dealIn(t, 'PLACED')
    t.clock.advance(3 * DAY_MS)
    expect(await t.refusal(t.run(acceptOrder, { order }, seller))).toEqual({
      code: 'order-moved-on',
      orderId: order,
      state: 'OVER',
    })
  })
})
