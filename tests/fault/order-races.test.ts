import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { openDispute } from '../../src/domain/disputes/open-dispute.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { type Domain, perform } from '../../src/domain/kit/use-case.ts'
import { freezeMember } from '../../src/domain/members/freeze-member.ts'
import { editOffer } from '../../src/domain/offers/edit-offer.ts'
import { pauseOffer } from '../../src/domain/offers/steer-offer.ts'
import { acceptOrder } from '../../src/domain/orders/accept-order.ts'
import { askRevision } from '../../src/domain/orders/ask-revision.ts'
import { completeOrder } from '../../src/domain/orders/complete-order.ts'
import { deliverOrder } from '../../src/domain/orders/deliver-order.ts'
import { cancelOrder, declineOrder, withdrawOrder } from '../../src/domain/orders/give-up-order.ts'
import { placeOrder } from '../../src/domain/orders/place-order.ts'
import { rateOrder } from '../../src/domain/orders/rate-order.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { createTestDomain } from '../support/domain.ts'
import { interrupted } from '../support/interrupted.ts'
import { dealIn, offerOf, orderOf, rowOf, said, sellerAndBuyer } from '../support/orders.ts'
import { justBefore, tally } from '../support/races.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const WORDS = said('My shop sells tea; green, please.')
const reason = 'I fell ill.'

describe('ordering at the same moment', () => {
  test('twenty buyers and one item: one has it, and nobody else has paid', async () => {
    const seller = await t.member('Sally')
    const offer = await offerOf(t, seller, 'PRODUCT', { stock: 1 })
    const buyers = await Promise.all(Array.from({ length: 20 }, (_, n) => t.member(`Ben${n}`)))
    for (const buyer of buyers) await t.fund(buyer, 12)
    const counts = await tally(
      buyers.map((buyer) => t.run(placeOrder, { offer, version: 1, ...WORDS }, buyer)),
    )
    expect(counts).toEqual({ done: 1, 'offer-sold-out': 19 })
    const left = await Promise.all(buyers.map((buyer) => t.balances(buyer)))
    expect(left.filter(({ wallet }) => wallet === 0n)).toHaveLength(1)
  })

  test('money for one order pays one', async () => {
    const { seller, buyer } = await sellerAndBuyer(t, 12)
    const offer = await offerOf(t, seller)
    const place = () => t.run(placeOrder, { offer, version: 1, ...WORDS }, buyer)
    expect(await tally([place(), place(), place()])).toEqual({ done: 1, 'not-enough-money': 2 })
  })

  test('a buyer has twenty orders open at most, a seller fifty', async () => {
    const seller = await t.member('Sally')
    // So many that none of them has its twenty orders first, whoever comes first.
    const offers = await Promise.all([1, 2, 3, 4].map(() => offerOf(t, seller, 'EXCHANGE')))
    const place = (offer: string | undefined, who: typeof seller) =>
      t.run(placeOrder, { offer: offer ?? '', version: 1, ...WORDS }, who)
    const keen = await t.member('Ben')
    const first = await tally(Array.from({ length: 25 }, (_, n) => place(offers[n % 4], keen)))
    expect(first).toEqual({ done: 20, 'too-many-orders': 5 })
    const others = await Promise.all(Array.from({ length: 40 }, (_, n) => t.member(`Olga${n}`)))
    const then = await tally(others.map((who, n) => place(offers[n % 4], who)))
    expect(then).toEqual({ done: 30, 'seller-busy': 10 })
  })

  test('an offer that is paused, changed or not for them any more is not ordered', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const place = (offer: string, hook: () => Promise<unknown>) => {
      const call = { input: { offer, version: 1, ...WORDS }, actor: buyer, key: t.key() }
      return t.refusal(perform(interrupted(t.domain, hook), placeOrder, call))
    }
    const paused = await offerOf(t, seller)
    expect(await place(paused, () => t.must(t.run(pauseOffer, { offer: paused }, seller)))).toMatchObject({
      code: 'offer-not-open',
    })
    const edited = await offerOf(t, seller)
    const { title, description, deliveryDays, pictures } = await t.store.db.offer.findUniqueOrThrow({
      where: { id: edited },
    })
    const dearer = { title, description, deliveryDays, pictures, wants: null, priceMicros: 90_000_000n }
    expect(
      await place(edited, () => t.must(t.run(editOffer, { offer: edited, ...dearer }, seller))),
    ).toMatchObject({ code: 'offer-changed' })
    const moderator = await t.member('Mo', ['moderator'])
    const freeze = { member: buyer.memberId, parts: ['ordering' as const], reason, days: 7 }
    const open = await offerOf(t, seller)
    expect(await place(open, () => t.must(t.run(freezeMember, freeze, moderator)))).toMatchObject({
      code: 'frozen',
    })
    expect(await t.balances(buyer)).toEqual({ cash: 0n, wallet: 100_000_000n })
  })

  test('two who order from each other do not wait for each other', async () => {
    const [ann, bob] = [await t.member('Ann'), await t.member('Bob')]
    const [ofAnn, ofBob] = [await offerOf(t, ann, 'EXCHANGE'), await offerOf(t, bob, 'EXCHANGE')]
    const place = (offer: string, who: typeof ann) => t.run(placeOrder, { offer, version: 1, ...WORDS }, who)
    const presses = Array.from({ length: 10 }, () => [place(ofBob, ann), place(ofAnn, bob)]).flat()
    expect(await tally(presses)).toEqual({ done: 20 })
  })
})

describe('two sides at the same moment', () => {
  test('accepting and taking back: one of them holds', async () => {
    for (let round = 0; round < 8; round++) {
      const { order, seller, buyer } = await dealIn(t, 'PLACED')
      const [accepted, withdrawn] = await Promise.all([
        t.run(acceptOrder, { order }, seller),
        t.run(withdrawOrder, { order }, buyer),
      ])
      expect([accepted, withdrawn].filter(({ ok }) => ok)).toHaveLength(1)
      expect((await rowOf(t, order)).state).toBe(accepted.ok ? 'IN_PROGRESS' : 'CANCELLED')
    }
  })

  test('completing, disputing and asking for a revision: one of them holds', async () => {
    for (let round = 0; round < 8; round++) {
      const { order, seller, buyer } = await dealIn(t, 'DELIVERED')
      const [completed, disputed, revised] = await Promise.all([
        t.run(completeOrder, { order }, buyer),
        t.run(openDispute, { order, ...WORDS }, seller),
        t.run(askRevision, { order, ...WORDS }, buyer),
      ])
      const { state } = await rowOf(t, order)
      const done = [completed, disputed, revised].filter(({ ok }) => ok).length
      // Whoever asked for a revision may be content after all, and either may argue about it.
      expect(done).toBe(state === 'REVISION' ? 1 : revised.ok ? 2 : 1)
      expect(state === 'COMPLETED').toBe(completed.ok)
      expect(state === 'DISPUTED').toBe(disputed.ok)
    }
  })

  test('a dispute that was overtaken by the payment is too late', async () => {
    const { order, seller, buyer } = await dealIn(t, 'DELIVERED')
    const domain = interrupted(t.domain, () => t.must(t.run(completeOrder, { order }, buyer)))
    const call = { input: { order, ...WORDS }, actor: seller, key: t.key() }
    expect(await t.refusal(perform(domain, openDispute, call))).toMatchObject({
      code: 'order-moved-on',
      state: 'COMPLETED',
    })
    expect(await t.store.db.dispute.count({ where: { orderId: order } })).toBe(0)
  })

  test('cancelling what is late and delivering it: one of them holds', async () => {
    for (let round = 0; round < 8; round++) {
      const { order, seller, buyer } = await dealIn(t, 'IN_PROGRESS', 'PRODUCT')
      t.clock.advance(3 * DAY_MS)
      const [cancelled, delivered] = await Promise.all([
        t.run(cancelOrder, { order, reason }, buyer),
        t.run(deliverOrder, { order, ...WORDS }, seller),
      ])
      expect([cancelled, delivered].filter(({ ok }) => ok)).toHaveLength(1)
      expect((await rowOf(t, order)).state).toBe(cancelled.ok ? 'CANCELLED' : 'DELIVERED')
    }
  })

  test('both deliver, and both are content: nothing is lost', async () => {
    const { order, seller, buyer } = await dealIn(t, 'IN_PROGRESS', 'EXCHANGE', { priceMicros: 1_000_000n })
    const deliver = (who: typeof seller) => t.run(deliverOrder, { order, ...WORDS }, who)
    expect(await tally([deliver(seller), deliver(buyer)])).toEqual({ done: 2 })
    expect((await rowOf(t, order)).state).toBe('DELIVERED')
    const complete = (who: typeof seller) => t.run(completeOrder, { order }, who)
    expect(await tally([complete(seller), complete(buyer)])).toEqual({ done: 2 })
    expect((await t.balances(seller)).cash).toBe(1_000_000n)
  })

  test('completing twenty times pays once', async () => {
    const { order, seller, buyer } = await dealIn(t, 'DELIVERED')
    const counts = await tally(Array.from({ length: 20 }, () => t.run(completeOrder, { order }, buyer)))
    expect(counts).toEqual({ done: 1, 'order-moved-on': 19 })
    expect((await t.balances(seller)).cash).toBe(12_000_000n)
  })

  test('the same press delivered twenty times has one effect', async () => {
    const { order, buyer } = await dealIn(t, 'DELIVERED')
    const key = t.key()
    const counts = await tally(Array.from({ length: 20 }, () => t.run(completeOrder, { order }, buyer, key)))
    expect(counts).toEqual({ done: 1, repeated: 19 })
  })

  test('a side rates once', async () => {
    const { order, buyer } = await dealIn(t, 'DELIVERED')
    await t.must(t.run(completeOrder, { order }, buyer))
    const rate = (stars: number) => t.run(rateOrder, { order, stars }, buyer)
    expect(await tally([1, 2, 3, 4, 5].map(rate))).toEqual({ done: 1, 'already-rated': 4 })
  })
})

describe('a side and the clock', () => {
  test('a decline that the lapse overtakes is too late', async () => {
    const { order, seller, buyer } = await dealIn(t, 'PLACED')
    t.clock.advance(3 * DAY_MS)
    const domain = interrupted(justBefore(t), () => t.sweep())
    const call = { input: { order, reason }, actor: seller, key: t.key() }
    expect(await t.refusal(perform(domain, declineOrder, call))).toMatchObject({
      code: 'order-moved-on',
      state: 'CANCELLED',
    })
    expect((await rowOf(t, order)).outcome).toBe('NOT_ANSWERED')
    expect((await t.balances(buyer)).wallet).toBe(100_000_000n)
  })

  test('a decline that overtakes the lapse stands', async () => {
    const { order, seller, buyer } = await dealIn(t, 'PLACED')
    t.clock.advance(3 * DAY_MS)
    const call = { input: { order, reason }, actor: seller, key: t.key() }
    await sweepDue(
      interrupted(t.domain, () => t.must(perform(justBefore(t), declineOrder, call)), 'claim_order-end'),
    )
    await t.sweep()
    expect((await rowOf(t, order)).outcome).toBe('DECLINED')
    expect((await t.balances(buyer)).wallet).toBe(100_000_000n)
  })

  test('completing beside the sweep pays once', async () => {
    for (let round = 0; round < 5; round++) {
      const { order, seller, buyer } = await dealIn(t, 'DELIVERED')
      t.clock.advance(7 * DAY_MS)
      const press = { input: { order }, actor: buyer, key: t.key() }
      await Promise.all([t.sweep(), t.sweep(), perform(justBefore(t), completeOrder, press)])
      expect((await rowOf(t, order)).state).toBe('COMPLETED')
      expect((await t.balances(seller)).cash).toBe(12_000_000n)
    }
  })

  test('many fall due at once, of people who buy and sell: each ends once, set-wise', async () => {
    const people = await Promise.all(['Ann', 'Bob', 'Cid'].map((name) => t.member(name)))
    const orders: string[] = []
    for (const seller of people) {
      const offer = await offerOf(t, seller)
      for (const buyer of people.filter((one) => one !== seller)) {
        await t.fund(buyer, 12)
        orders.push(await orderOf(t, offer, buyer))
      }
    }
    t.clock.advance(3 * DAY_MS)
    let commits = 0
    const counted: Domain = {
      ...t.domain,
      store: {
        ...t.store,
        within: (work) =>
          t.store.within((run) =>
            work((statement) => {
              if (statement.name.startsWith('door_')) commits++
              return run(statement)
            }),
          ),
        run: (statement) => {
          if (statement.name.startsWith('door_')) commits++
          return t.store.run(statement)
        },
      },
    }
    await sweepDue(counted)
    expect(commits).toBe(1)
    const rows = await t.store.db.order.findMany({ where: { id: { in: orders } } })
    expect(rows.map(({ outcome }) => outcome)).toEqual(orders.map(() => 'NOT_ANSWERED'))
    for (const one of people) expect((await t.balances(one)).wallet).toBe(24_000_000n)
  })

  test('three sweeps at once end each order once', async () => {
    const deals = []
    for (let n = 0; n < 9; n++) deals.push(await dealIn(t, n % 2 ? 'DELIVERED' : 'REVISION'))
    t.clock.advance(7 * DAY_MS)
    await Promise.all([sweepDue(t.domain, 2), sweepDue(t.domain, 3), sweepDue(t.domain, 4)])
    for (const [n, { order }] of deals.entries()) {
      expect((await rowOf(t, order)).outcome).toBe(n % 2 ? 'SILENCE' : 'NOT_REVISED')
    }
  })
})
