import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { type Domain, type Outcome, perform } from '../../src/domain/kit/use-case.ts'
import { freezeMember } from '../../src/domain/members/freeze-member.ts'
import { editOffer } from '../../src/domain/offers/edit-offer.ts'
import { OPEN_OFFERS_MAX } from '../../src/domain/offers/offer.rules.ts'
import { publishOffer } from '../../src/domain/offers/publish-offer.ts'
import { pauseOffer, resumeOffer, setStock, withdrawOffer } from '../../src/domain/offers/steer-offer.ts'
import { takeDownOffer } from '../../src/domain/operators/take-down-offer.ts'
import { placeOrder } from '../../src/domain/orders/place-order.ts'
import { createTestDomain } from '../support/domain.ts'
import { interrupted } from '../support/interrupted.ts'
import { offerOf, type Person, said, sellerAndBuyer } from '../support/orders.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const terms = {
  title: 'A logo for your shop, and more',
  description: 'Drawn by hand, in three colours, as a file for print and screen.',
  priceMicros: 15_000_000n,
  deliveryDays: 5,
  pictures: [] as string[],
}
const rowOf = (offer: string) => t.store.db.offer.findUniqueOrThrow({ where: { id: offer } })
const edit = (offer: string, by: Person, domain: Domain = t.domain, title = terms.title) => {
  const input = { offer, ...terms, title, wants: null }
  return perform(domain, editOffer, { input, actor: by, key: t.key() })
}
const order = (offer: string, by: Person, version = 1, domain: Domain = t.domain) => {
  const input = { offer, version, ...said('Green, please.') }
  return perform(domain, placeOrder, { input, actor: by, key: t.key() })
}
const done = (outcomes: Outcome<object>[]) => outcomes.filter(({ ok }) => ok).length
const codes = (outcomes: Outcome<object>[]) =>
  outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal.code]))
const buyers = (count: number) =>
  Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const buyer = await t.member(`Buyer ${n}`)
      await t.fund(buyer, 20)
      return buyer
    }),
  )

describe('edit against order', () => {
  test('who has read the old words is told that they changed, and pays nothing', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller)
    const during = interrupted(t.domain, () => edit(offer, seller))
    expect(await order(offer, buyer, 1, during)).toMatchObject({ refusal: { code: 'offer-changed' } })
    expect((await t.balances(buyer)).wallet).toBe(100_000_000n)
  })

  test('an order that came first keeps its version and its price', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller)
    const during = interrupted(t.domain, () => order(offer, buyer))
    expect(await edit(offer, seller, during)).toMatchObject({ ok: true, answer: { version: 2 } })
    expect(await t.store.db.order.findFirstOrThrow({ where: { offerId: offer } })).toMatchObject({
      version: 1,
      priceMicros: 12_000_000n,
    })
    expect((await rowOf(offer)).available).toBe(19)
  })

  test('ten orders and four edits at once: nobody pays another price than the one they read', async () => {
    const seller = await t.member('Sally')
    const offer = await offerOf(t, seller)
    const people = await buyers(10)
    await Promise.all([
      ...people.map((buyer) => order(offer, buyer)),
      ...[1, 2, 3, 4].map((n) => edit(offer, seller, t.domain, `${terms.title} ${n}`)),
    ])
    const orders = await t.store.db.order.findMany({ where: { offerId: offer } })
    for (const one of orders) expect(one).toMatchObject({ version: 1, priceMicros: 12_000_000n })
    expect(await rowOf(offer)).toMatchObject({ version: 5, available: 20 - orders.length })
  })
})

describe('taking it off against order', () => {
  test.each([
    ['withdrawn', (offer: string, seller: Person) => t.run(withdrawOffer, { offer }, seller)],
    ['paused', (offer: string, seller: Person) => t.run(pauseOffer, { offer }, seller)],
    [
      'taken down',
      async (offer: string) =>
        t.run(takeDownOffer, { offer, reason: 'Not theirs.' }, await t.member('Mo', ['moderator'])),
    ],
  ])('one that is %s while it is ordered is not ordered', async (_, takeOff) => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller)
    const during = interrupted(t.domain, () => takeOff(offer, seller))
    expect(await order(offer, buyer, 1, during)).toMatchObject({ refusal: { code: 'offer-not-open' } })
    expect(await t.store.db.order.count({ where: { offerId: offer } })).toBe(0)
  })

  test.each([
    ['edited', (offer: string, seller: Person, during: Domain) => edit(offer, seller, during)],
    [
      'given another stock',
      (offer: string, seller: Person, during: Domain) =>
        perform(during, setStock, { input: { offer, seen: 3, stock: 9 }, actor: seller, key: t.key() }),
    ],
  ])('one that is withdrawn while it is %s stays as it was', async (_, change) => {
    const seller = await t.member('Sally')
    const offer = await offerOf(t, seller, 'PRODUCT', { stock: 3 })
    const during = interrupted(t.domain, () => t.must(t.run(withdrawOffer, { offer }, seller)))
    const before = await rowOf(offer)
    expect(await change(offer, seller, during)).toMatchObject({ refusal: { code: 'offer-moved-on' } })
    const { version, title, available } = before
    expect(await rowOf(offer)).toMatchObject({ state: 'WITHDRAWN', version, title, available })
  })

  test('withdrawn by its seller and taken down by an operator at once, it is off once', async () => {
    const seller = await t.member('Sally')
    const offer = await offerOf(t, seller)
    const moderator = await t.member('Mo', ['moderator'])
    const outcomes: Outcome<object>[] = await Promise.all([
      t.run(withdrawOffer, { offer }, seller),
      t.run(takeDownOffer, { offer, reason: 'Not theirs.' }, moderator),
      t.run(withdrawOffer, { offer }, seller),
    ])
    expect(done(outcomes)).toBe(1)
    expect(codes(outcomes)).toEqual(['offer-moved-on', 'offer-moved-on'])
  })
})

describe('stock against order', () => {
  test('twenty orders for the last three: three are placed, and nothing is listed any more', async () => {
    const seller = await t.member('Sally')
    const offer = await offerOf(t, seller, 'PRODUCT', { stock: 3 })
    const people = await buyers(20)
    const outcomes = await Promise.all(people.map((buyer) => order(offer, buyer)))
    expect(done(outcomes)).toBe(3)
    expect(new Set(codes(outcomes))).toEqual(new Set(['offer-sold-out']))
    expect((await rowOf(offer)).available).toBe(0)
    expect(await t.store.db.offerListing.count({ where: { offerId: offer } })).toBe(0)
  })

  test('one that is ordered while its stock is said anew is not sold a second time', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller, 'PRODUCT', { stock: 3 })
    const during = interrupted(t.domain, () => order(offer, buyer))
    const input = { offer, seen: 3, stock: 4 }
    const outcome = await perform(during, setStock, { input, actor: seller, key: t.key() })
    expect(outcome).toMatchObject({ refusal: { code: 'stock-changed', available: 2 } })
    expect((await rowOf(offer)).available).toBe(2)
  })
})

describe('publishing', () => {
  const service = { kind: 'SERVICE' as const, categoryId: 'design' as const, ...terms }

  test('one too many at once: the limit holds', async () => {
    const seller = await t.member('Sally')
    for (let n = 0; n < OPEN_OFFERS_MAX - 2; n++) await t.must(t.run(publishOffer, service, seller))
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => t.run(publishOffer, service, seller)))
    expect(done(outcomes)).toBe(2)
    expect(new Set(codes(outcomes))).toEqual(new Set(['too-many-offers']))
  })

  test('the same press twice makes one offer', async () => {
    const seller = await t.member('Sally')
    const key = t.key()
    const outcomes = await Promise.all([1, 2].map(() => t.run(publishOffer, service, seller, key)))
    const ids = outcomes.map((outcome) => (outcome.ok ? outcome.answer.offerId : null))
    expect(ids[0]).toBe(ids[1])
    expect(await t.store.db.offer.count({ where: { sellerId: seller.memberId } })).toBe(1)
  })

  test('by who is frozen in the same moment does not happen; nor resuming, editing, more stock', async () => {
    const admin = await t.member('Ada', ['admin'])
    const freeze = (member: Person) => {
      const input = { member: member.memberId, parts: ['posting' as const], reason: 'A scam.', days: 7 }
      return t.must(t.run(freezeMember, input, admin))
    }
    const seller = await t.member('Sally')
    const offer = await offerOf(t, seller)
    await t.must(t.run(pauseOffer, { offer }, seller))
    const during = interrupted(t.domain, () => freeze(seller))
    const resumed = await perform(during, resumeOffer, { input: { offer }, actor: seller, key: t.key() })
    expect(resumed).toMatchObject({ refusal: { code: 'frozen', part: 'posting' } })
    const [editing, stocking] = [await t.member('Ed'), await t.member('Stu')]
    const [old, stocked] = [await offerOf(t, editing), await offerOf(t, stocking, 'PRODUCT', { stock: 3 })]
    expect(
      await edit(
        old,
        editing,
        interrupted(t.domain, () => freeze(editing)),
      ),
    ).toMatchObject({
      refusal: { code: 'frozen', part: 'posting' },
    })
    expect((await rowOf(old)).version).toBe(1)
    const more = { input: { offer: stocked, seen: 3, stock: 9 }, actor: stocking, key: t.key() }
    const restocking = interrupted(t.domain, () => freeze(stocking))
    expect(await perform(restocking, setStock, more)).toMatchObject({
      refusal: { code: 'frozen', part: 'posting' },
    })
    expect((await rowOf(stocked)).available).toBe(3)
    const other = await t.member('Sam')
    const published = await perform(
      interrupted(t.domain, () => freeze(other)),
      publishOffer,
      {
        input: service,
        actor: other,
        key: t.key(),
      },
    )
    expect(published).toMatchObject({ refusal: { code: 'frozen', part: 'posting' } })
    expect(await t.store.db.offer.count({ where: { sellerId: other.memberId } })).toBe(0)
  })
})
