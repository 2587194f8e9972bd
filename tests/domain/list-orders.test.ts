import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { after, DAY_MS } from '../../src/domain/kit/clock.ts'
import { acceptOrder } from '../../src/domain/orders/accept-order.ts'
import { completeOrder } from '../../src/domain/orders/complete-order.ts'
import { deliverOrder } from '../../src/domain/orders/deliver-order.ts'
import { countNeedingOrders, listOrders, ORDERS_PER_PAGE } from '../../src/domain/orders/list-orders.ts'
import { createTestDomain } from '../support/domain.ts'
import { dealIn, offerOf, orderOf, said, sellerAndBuyer } from '../support/orders.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

describe('my orders', () => {
  test('stand by side, and under what is my turn', async () => {
    const { order, seller, buyer } = await dealIn(t, 'PLACED')
    const counts = async () => ({
      seller: (await listOrders(t.store, seller.memberId, null, 1)).counts,
      buyer: (await listOrders(t.store, buyer.memberId, null, 1)).counts,
      waiting: [
        await countNeedingOrders(t.store, seller.memberId),
        await countNeedingOrders(t.store, buyer.memberId),
      ],
    })
    expect(await counts()).toEqual({
      seller: { needs: 1, buying: 0, selling: 1, done: 0 },
      buyer: { needs: 0, buying: 1, selling: 0, done: 0 },
      waiting: [1, 0],
    })
    await t.must(t.run(acceptOrder, { order }, seller))
    await t.must(t.run(deliverOrder, { order, ...said('Here.') }, seller))
    expect((await counts()).waiting).toEqual([0, 1])
    await t.must(t.run(completeOrder, { order }, buyer))
    expect(await counts()).toEqual({
      seller: { needs: 0, buying: 0, selling: 0, done: 1 },
      buyer: { needs: 0, buying: 0, selling: 0, done: 1 },
      waiting: [0, 0],
    })
    expect(await listOrders(t.store, buyer.memberId, null, 1)).toMatchObject({
      tab: 'done',
      orders: [{ title: 'A logo for your shop', other: 'Sally' }],
    })
  })

  test('what ends first stands on top, five a page', async () => {
    const { seller, buyer } = await sellerAndBuyer(t, 200)
    const offer = await offerOf(t, seller)
    const placed: string[] = []
    for (let n = 0; n < ORDERS_PER_PAGE + 2; n++) {
      placed.push(await orderOf(t, offer, buyer))
      t.clock.advance(1000)
    }
    await t.must(t.run(acceptOrder, { order: placed[0] ?? '' }, seller))
    const first = await listOrders(t.store, buyer.memberId, 'buying', 1)
    const second = await listOrders(t.store, buyer.memberId, 'buying', 9)
    expect(second).toMatchObject({ page: 2, pages: 2 })
    const shown = [...first.orders, ...second.orders].map(({ order }) => order.id)
    expect(shown).toEqual([...placed.slice(1), placed[0]])
  })

  test.each([
    [-DAY_MS, 'Ben'],
    [DAY_MS, 'Benny'],
  ])('name the other side as they were seen last (%i)', async (ms, name) => {
    const { seller, buyer } = await dealIn(t, 'PLACED')
    const { lastSeenAt } = await t.store.db.identity.findFirstOrThrow({ where: { memberId: buyer.memberId } })
    const other = { memberId: buyer.memberId, displayName: 'Benny', clientLocale: 'en' }
    const seen = { lastSeenAt: after(lastSeenAt, ms), platformUserId: `other ${name}` }
    await t.store.db.identity.create({ data: { platform: 'discord', ...other, ...seen } })
    expect((await listOrders(t.store, seller.memberId, 'selling', 1)).orders).toMatchObject([{ other: name }])
  })

  test('somebody without orders has an empty list', async () => {
    const nobody = await t.member('Nina')
    expect(await listOrders(t.store, nobody.memberId, 'needs', 3)).toMatchObject({
      orders: [],
      page: 1,
      pages: 1,
    })
    t.clock.advance(DAY_MS)
  })
})
