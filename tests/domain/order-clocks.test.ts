import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDispute } from '../../src/domain/disputes/open-dispute.ts'
import { after, DAY_MS } from '../../src/domain/kit/clock.ts'
import { askRevision } from '../../src/domain/orders/ask-revision.ts'
import { completeOrder } from '../../src/domain/orders/complete-order.ts'
import { deliverOrder } from '../../src/domain/orders/deliver-order.ts'
import { cancelOrder } from '../../src/domain/orders/give-up-order.ts'
import { nextDueAt } from '../../src/domain/timers/sweep.ts'
import type { OfferKind, OrderState } from '../../src/generated/prisma/client.ts'
import { createTestDomain } from '../support/domain.ts'
import { type Deal, dealIn, rowOf, said } from '../support/orders.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

/** What happened since the test began, of this order. */
let from = 0n
beforeEach(async () => {
  const last = await t.store.db.event.findFirst({ orderBy: { seq: 'desc' } })
  from = last?.seq ?? 0n
})
async function told(order: string): Promise<string[]> {
  const events = await t.store.db.event.findMany({ where: { seq: { gt: from } }, orderBy: { seq: 'asc' } })
  return events
    .filter((event) => (event.payload as { orderId?: string }).orderId === order)
    .map(({ kind }) => kind)
}

async function pass(ms: number) {
  t.clock.advance(ms)
  await t.sweep()
}

describe('silence ends every state', () => {
  test('not answered in three days: the buyer has all back', async () => {
    const { order, buyer, offer } = await dealIn(t, 'PLACED', 'PRODUCT')
    await pass(3 * DAY_MS - 1)
    expect((await rowOf(t, order)).state).toBe('PLACED')
    await pass(1)
    expect(await rowOf(t, order)).toMatchObject({ state: 'CANCELLED', outcome: 'NOT_ANSWERED' })
    expect(await t.balances(buyer)).toEqual({ cash: 0n, wallet: 100_000_000n })
    expect((await t.store.db.offer.findUniqueOrThrow({ where: { id: offer } })).available).toBe(3)
  })

  test('nothing delivered a week after the promised day: the buyer has all back', async () => {
    const { order, buyer } = await dealIn(t, 'IN_PROGRESS')
    await pass(10 * DAY_MS)
    expect(await rowOf(t, order)).toMatchObject({ state: 'CANCELLED', outcome: 'NOT_DELIVERED' })
    expect((await t.balances(buyer)).wallet).toBe(100_000_000n)
  })

  test('nothing said about a delivery for seven days: the seller is paid', async () => {
    const { order, seller } = await dealIn(t, 'DELIVERED')
    await pass(7 * DAY_MS)
    expect(await rowOf(t, order)).toMatchObject({ state: 'COMPLETED', outcome: 'SILENCE' })
    expect((await t.balances(seller)).cash).toBe(12_000_000n)
  })

  test('in the moment of its end nobody completes or disputes it: the clock does', async () => {
    const { order, buyer, seller } = await dealIn(t, 'DELIVERED')
    t.clock.advance(7 * DAY_MS)
    const over = { code: 'order-moved-on', orderId: order, state: 'OVER' }
    expect(await t.refusal(t.run(completeOrder, { order }, buyer))).toEqual(over)
    expect(await t.refusal(t.run(openDispute, { order, ...said('It is blue.') }, buyer))).toEqual(over)
    await t.sweep()
    expect(await rowOf(t, order)).toMatchObject({ state: 'COMPLETED', outcome: 'SILENCE' })
    expect((await t.balances(seller)).cash).toBe(12_000_000n)
  })

  test('a wish for revision not answered: the buyer has all back', async () => {
    const { order, buyer } = await dealIn(t, 'REVISION')
    await pass(7 * DAY_MS)
    expect(await rowOf(t, order)).toMatchObject({ state: 'CANCELLED', outcome: 'NOT_REVISED' })
    expect((await t.balances(buyer)).wallet).toBe(100_000_000n)
  })

  test('an exchange that only the seller kept: the seller gets the difference', async () => {
    const { order, seller } = await dealIn(t, 'IN_PROGRESS', 'EXCHANGE', { priceMicros: 2_000_000n })
    await t.must(t.run(deliverOrder, { order, ...said('Here it is.') }, seller))
    await pass(10 * DAY_MS)
    expect(await rowOf(t, order)).toMatchObject({ state: 'COMPLETED', outcome: 'NOT_DELIVERED' })
    expect((await t.balances(seller)).cash).toBe(2_000_000n)
  })

  test('an exchange that only the buyer kept: the buyer has the difference back', async () => {
    const { order, buyer } = await dealIn(t, 'IN_PROGRESS', 'EXCHANGE', { priceMicros: 2_000_000n })
    await t.must(t.run(deliverOrder, { order, ...said('Here it is.') }, buyer))
    await pass(10 * DAY_MS)
    expect(await rowOf(t, order)).toMatchObject({ state: 'CANCELLED', outcome: 'NOT_DELIVERED' })
    expect((await t.balances(buyer)).wallet).toBe(100_000_000n)
  })

  test('a buyer in an exchange who does not revise: the seller gets the difference', async () => {
    const { order, seller } = await dealIn(t, 'DELIVERED', 'EXCHANGE', { priceMicros: 2_000_000n })
    await t.must(t.run(askRevision, { order, ...said('Longer, please.') }, seller))
    await pass(7 * DAY_MS)
    expect(await rowOf(t, order)).toMatchObject({ state: 'COMPLETED', outcome: 'NOT_REVISED' })
    expect((await t.balances(seller)).cash).toBe(2_000_000n)
  })

  const KINDS: OfferKind[] = ['SERVICE', 'PRODUCT', 'EXCHANGE']
  const STATES = [
    'PLACED',
    'IN_PROGRESS',
    'DELIVERED',
    'REVISION',
    'DISPUTED',
  ] as const satisfies OrderState[]
  test.each(KINDS.flatMap((kind) => STATES.map((state) => [kind, state] as const)))(
    'nothing stays open past its deadline: %s, %s',
    async (kind, state) => {
      const { order } = await dealIn(t, state, kind)
      await pass(14 * DAY_MS)
      expect(['COMPLETED', 'CANCELLED']).toContain((await rowOf(t, order)).state)
      const open = await t.store.db.order.count({ where: { state: { notIn: ['COMPLETED', 'CANCELLED'] } } })
      expect(open).toBe(0)
    },
  )
})

describe('before the clock acts', () => {
  test('the seller is reminded to answer, once', async () => {
    const { order } = await dealIn(t, 'PLACED')
    await pass(2 * DAY_MS - 1)
    expect(await told(order)).toEqual(['order-placed'])
    expect(await nextDueAt(t.domain)).toEqual(after(t.clock.now(), 1))
    await pass(1)
    await pass(1)
    expect(await told(order)).toEqual(['order-placed', 'order-due-soon'])
  })

  test('work is told of before the promised day, when it is late, and before the end', async () => {
    const { order, buyer } = await dealIn(t, 'IN_PROGRESS')
    await pass(2 * DAY_MS)
    await pass(DAY_MS)
    expect(await told(order)).toEqual(['order-placed', 'order-accepted', 'order-due-soon', 'order-late'])
    await pass(6 * DAY_MS)
    expect((await told(order)).slice(4)).toEqual(['order-due-soon'])
    expect((await rowOf(t, order)).remindAt).toBeNull()
    await t.must(t.run(cancelOrder, { order, reason: '' }, buyer))
  })

  test('whoever was away when the day passed is told that it is late, not that it soon will be', async () => {
    const { order } = await dealIn(t, 'IN_PROGRESS')
    await pass(4 * DAY_MS)
    expect((await told(order)).slice(2)).toEqual(['order-late'])
    expect((await rowOf(t, order)).remindAt).toEqual(after(t.clock.now(), 5 * DAY_MS))
  })

  test('what is due within a day is told of half-way', async () => {
    const { order } = await dealIn(t, 'IN_PROGRESS', 'SERVICE', { deliveryDays: 1 })
    await pass(DAY_MS / 2)
    expect((await told(order)).slice(2)).toEqual(['order-due-soon'])
  })

  test('those who have not said anything about a delivery are reminded', async () => {
    const { order, buyer } = await dealIn(t, 'DELIVERED', 'EXCHANGE')
    await t.must(t.run(completeOrder, { order }, buyer))
    await pass(6 * DAY_MS)
    const reminder = await t.store.db.event.findFirstOrThrow({
      where: { kind: 'order-due-soon' },
      orderBy: { seq: 'desc' },
    })
    expect(reminder.payload).toMatchObject({ orderId: order, to: ['SELLER'] })
  })

  test('a delivery that both wait for moves no clock until the other has come', async () => {
    const { order, seller }: Deal = await dealIn(t, 'IN_PROGRESS', 'EXCHANGE')
    const { dueAt, endsAt } = await rowOf(t, order)
    await t.must(t.run(deliverOrder, { order, ...said('Here it is.') }, seller))
    expect(await rowOf(t, order)).toMatchObject({ state: 'IN_PROGRESS', dueAt, endsAt })
  })
})
