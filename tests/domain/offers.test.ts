import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { freezeMember } from '../../src/domain/members/freeze-member.ts'
import { editOffer } from '../../src/domain/offers/edit-offer.ts'
import { OPEN_OFFERS_MAX } from '../../src/domain/offers/offer.rules.ts'
import { countOpenOrders, listOwnOffers } from '../../src/domain/offers/own-offers.ts'
import { type NewOffer, publishOffer } from '../../src/domain/offers/publish-offer.ts'
import { readOffer, readTakenDownOffer } from '../../src/domain/offers/read-offer.ts'
import { pauseOffer, resumeOffer, setStock, withdrawOffer } from '../../src/domain/offers/steer-offer.ts'
import { findOffers } from '../../src/domain/operators/find-offers.ts'
import { takeDownOffer } from '../../src/domain/operators/take-down-offer.ts'
import { placeOrder } from '../../src/domain/orders/place-order.ts'
import { createTestDomain } from '../support/domain.ts'
import { dealIn, offerOf, orderOf, type Person, said, sellerAndBuyer } from '../support/orders.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const service = {
  kind: 'SERVICE' as const,
  categoryId: 'design' as const,
  title: 'A logo for your shop',
  description: 'Drawn by hand, in three colours, as a file for print and screen.',
  priceMicros: 12_000_000n,
  deliveryDays: 3,
  pictures: [] as string[],
}
const { kind: _kind, categoryId: _category, ...terms } = service
const better = { ...terms, title: 'A better logo', priceMicros: 15_000_000n, wants: null }

const rowOf = (offer: string) => t.store.db.offer.findUniqueOrThrow({ where: { id: offer } })
const publish = (by: Person, fields: Partial<NewOffer> = {}) =>
  t.run(publishOffer, { ...service, ...fields } as NewOffer, by)

const steering = (offer: string, by: Person) => [
  () => t.run(pauseOffer, { offer }, by),
  () => t.run(resumeOffer, { offer }, by),
  () => t.run(withdrawOffer, { offer }, by),
]

async function freeze(member: Person) {
  const admin = await t.member('Ada', ['admin'])
  const input = {
    member: member.memberId,
    parts: ['posting' as const],
    reason: 'Sold what was not theirs.',
    days: 7,
  }
  await t.must(t.run(freezeMember, input, admin))
}

describe('an offer', () => {
  test('is live at once and free, as its first version', async () => {
    const seller = await t.member('Sally')
    const pictures = [await t.picture(seller), await t.picture(seller)]
    const { offerId } = await t.must(publish(seller, { pictures }))
    expect(await rowOf(offerId)).toMatchObject({ state: 'ACTIVE', version: 1, pictures, available: 20 })
    expect(await t.store.db.offerVersion.findMany({ where: { offerId } })).toMatchObject([
      { version: 1, title: service.title, priceMicros: 12_000_000n, deliveryDays: 3, pictures },
    ])
    expect(await t.balances(seller)).toEqual({ cash: 0n, wallet: 0n })
  })

  test('that is a product has a stock; one that is an exchange wants something, and may cost nothing', async () => {
    const seller = await t.member('Sally')
    const product = await t.must(publish(seller, { kind: 'PRODUCT', stock: 2 }))
    expect((await rowOf(product.offerId)).available).toBe(2)
    const wants = { kind: 'EXCHANGE', wants: 'A page of text', priceMicros: 0n } as Partial<NewOffer>
    const exchange = await t.must(publish(seller, wants))
    expect(await rowOf(exchange.offerId)).toMatchObject({ wants: 'A page of text', priceMicros: 0n })
  })

  test('costs no less than the least price and no more than the most; an exchange may cost nothing', async () => {
    const seller = await t.member('Sally')
    const bounds = { minMicros: 500_000n, maxMicros: 10_000_000_000n }
    for (const priceMicros of [0n, 499_999n, 10_000_000_001n]) {
      expect(await t.refusal(publish(seller, { priceMicros }))).toEqual({ code: 'offer-price', ...bounds })
    }
    for (const priceMicros of [500_000n, 10_000_000_000n]) await t.must(publish(seller, { priceMicros }))
    const much = { kind: 'EXCHANGE', wants: 'A text', priceMicros: 10_000_000_001n } as Partial<NewOffer>
    expect(await t.refusal(publish(seller, much))).toMatchObject({ code: 'offer-price', minMicros: 0n })
  })

  test('shows nobody else’s pictures, no harmful link, and asks for nothing that is forbidden', async () => {
    const seller = await t.member('Sally')
    const stolen = [await t.picture(await t.member('Other'))]
    expect(await t.refusal(publish(seller, { pictures: stolen }))).toEqual({
      code: 'not-found',
      what: 'picture',
    })
    const description = 'My work stands at http://127.0.0.1/logos, look at it.'
    expect(await t.refusal(publish(seller, { description }))).toEqual({ code: 'link-refused' })
    const asks = 'Before I begin, send me your bank password.'
    expect(await t.refusal(publish(seller, { description: asks }))).toMatchObject({
      code: 'listing-refused',
      findings: [{ clause: 'credentials' }],
    })
    const wants = { kind: 'EXCHANGE', wants: 'Send me your bank password.' } as Partial<NewOffer>
    expect((await t.refusal(publish(seller, wants))).code).toBe('listing-refused')
  })

  test(`is one of ${OPEN_OFFERS_MAX} that a member can have; a withdrawn one makes room`, async () => {
    const seller = await t.member('Sally')
    const { offerId } = await t.must(publish(seller))
    for (let n = 1; n < OPEN_OFFERS_MAX; n++) await t.must(publish(seller))
    expect(await t.refusal(publish(seller))).toEqual({ code: 'too-many-offers', limit: OPEN_OFFERS_MAX })
    await t.must(t.run(withdrawOffer, { offer: offerId }, seller))
    await t.must(publish(seller))
  })

  test('of a member who is frozen for posting is not published, resumed, changed or filled up; only taken off', async () => {
    const { seller } = await sellerAndBuyer(t, 0)
    const offer = await offerOf(t, seller, 'PRODUCT')
    await freeze(seller)
    const frozen = { code: 'frozen', part: 'posting' }
    expect(await t.refusal(publish(seller))).toMatchObject(frozen)
    expect(await t.refusal(t.run(editOffer, { offer, ...better }, seller))).toMatchObject(frozen)
    expect(await t.refusal(t.run(setStock, { offer, seen: 3, stock: 9 }, seller))).toMatchObject(frozen)
    await t.must(t.run(pauseOffer, { offer }, seller))
    expect(await t.refusal(t.run(resumeOffer, { offer }, seller))).toMatchObject(frozen)
    await t.must(t.run(withdrawOffer, { offer }, seller))
  })

  test('is nobody’s but its seller’s to change', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller, 'PRODUCT')
    const gone = { code: 'not-found', what: 'offer' }
    for (const outcome of steering(offer, buyer)) expect(await t.refusal(outcome())).toEqual(gone)
    expect(await t.refusal(t.run(editOffer, { offer, ...better }, buyer))).toEqual(gone)
    expect(await t.refusal(t.run(setStock, { offer, seen: 3, stock: 9 }, buyer))).toEqual(gone)
    const system = { kind: 'system', name: 'test' } as const
    expect(await t.refusal(t.run(publishOffer, service, system))).toEqual({ code: 'not-allowed' })
  })
})

describe('a change of an offer', () => {
  test('is its next version; the first is kept as it was, and the same again changes nothing', async () => {
    const seller = await t.member('Sally')
    const { offerId: offer } = await t.must(publish(seller))
    const answer = await t.must(t.run(editOffer, { offer, ...better }, seller))
    expect(answer).toEqual({ offerId: offer, version: 2, changed: true })
    expect(await rowOf(offer)).toMatchObject({ title: 'A better logo', priceMicros: 15_000_000n, version: 2 })
    const first = { offerId_version: { offerId: offer, version: 1 } }
    expect(await t.store.db.offerVersion.findUnique({ where: first })).toMatchObject({ title: service.title })
    const again = await t.must(t.run(editOffer, { offer, ...better }, seller))
    expect(again).toEqual({ offerId: offer, version: 2, changed: false })
  })

  test.each(['title', 'description', 'wants', 'priceMicros', 'deliveryDays', 'pictures'] as const)(
    'of the %s alone is a version, too',
    async (which) => {
      const seller = await t.member('Sally')
      const offer = await offerOf(t, seller, 'EXCHANGE')
      const { title, description, wants, priceMicros, deliveryDays, pictures } = await rowOf(offer)
      const before = { title, description, wants, priceMicros, deliveryDays, pictures }
      const others = {
        title: 'Another title',
        description: 'Another description of it.',
        wants: 'Something else.',
        priceMicros: 1_000_000n,
        deliveryDays: 9,
        pictures: [await t.picture(seller)],
      }
      const changed = { ...before, [which]: others[which] }
      await t.must(t.run(editOffer, { offer, ...changed }, seller))
      const version = { offerId_version: { offerId: offer, version: 2 } }
      expect(await t.store.db.offerVersion.findUnique({ where: version })).toMatchObject(changed)
    },
  )

  test('holds for whoever orders from then on, and for nobody who read the earlier one', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller)
    const before = await orderOf(t, offer, buyer)
    await t.must(t.run(editOffer, { offer, ...better }, seller))
    const unseen = t.run(placeOrder, { offer, version: 1, ...said('A logo, please.') }, buyer)
    expect(await t.refusal(unseen)).toEqual({ code: 'offer-changed', offerId: offer })
    const after = await orderOf(t, offer, buyer)
    const orders = await t.store.db.order.findMany({ where: { offerId: offer }, orderBy: { version: 'asc' } })
    expect(orders).toMatchObject([
      { id: before, version: 1, priceMicros: 12_000_000n },
      { id: after, version: 2, priceMicros: 15_000_000n },
    ])
  })

  test('is held against the same rules as a new offer, and is none of a withdrawn one', async () => {
    const seller = await t.member('Sally')
    const { offerId: offer } = await t.must(publish(seller))
    const edit = (fields: Partial<typeof better>) =>
      t.refusal(t.run(editOffer, { offer, ...better, ...fields }, seller))
    expect(await edit({ priceMicros: 0n })).toMatchObject({ code: 'offer-price' })
    expect(await edit({ description: 'Look at http://localhost/ for more of it.' })).toEqual({
      code: 'link-refused',
    })
    expect(await edit({ description: 'First send me your bank password.' })).toMatchObject({
      code: 'listing-refused',
    })
    const pictures = [await t.picture(await t.member('Other'))]
    expect(await edit({ pictures })).toEqual({ code: 'not-found', what: 'picture' })
    await t.must(t.run(withdrawOffer, { offer }, seller))
    expect(await edit({})).toEqual({ code: 'offer-moved-on', offerId: offer, state: 'WITHDRAWN' })
  })

  test('of what is wanted concerns exchanges alone', async () => {
    const seller = await t.member('Sally')
    const exchange = await offerOf(t, seller, 'EXCHANGE')
    const wants = 'Two pages of text.'
    await t.must(t.run(editOffer, { offer: exchange, ...better, wants }, seller))
    expect(await rowOf(exchange)).toMatchObject({ wants })
    await t.must(
      t.run(editOffer, { offer: exchange, ...better, title: 'Another title', wants: null }, seller),
    )
    expect(await rowOf(exchange)).toMatchObject({ wants, title: 'Another title' })
    const plain = await offerOf(t, seller)
    await t.must(t.run(editOffer, { offer: plain, ...better, wants }, seller))
    expect(await rowOf(plain)).toMatchObject({ wants: null, title: 'A better logo' })
  })
})

describe('the seller', () => {
  test('pauses, resumes and withdraws; an order that runs keeps running', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller)
    const order = await orderOf(t, offer, buyer)
    await t.must(t.run(pauseOffer, { offer }, seller))
    const movedOn = (state: string) => ({ code: 'offer-moved-on', offerId: offer, state })
    expect(await t.refusal(t.run(pauseOffer, { offer }, seller))).toEqual(movedOn('PAUSED'))
    await t.must(t.run(resumeOffer, { offer }, seller))
    expect(await t.refusal(t.run(resumeOffer, { offer }, seller))).toEqual(movedOn('ACTIVE'))
    await t.must(t.run(withdrawOffer, { offer }, seller))
    for (const outcome of steering(offer, seller))
      expect(await t.refusal(outcome())).toEqual(movedOn('WITHDRAWN'))
    expect(await t.store.db.order.findUnique({ where: { id: order } })).toMatchObject({ state: 'PLACED' })
    expect((await countOpenOrders(t.store, [offer])).get(offer)).toBe(1)
  })

  test('says how much is in stock, unless some was ordered meanwhile', async () => {
    const { seller, buyer } = await sellerAndBuyer(t)
    const offer = await offerOf(t, seller, 'PRODUCT')
    await t.must(t.run(setStock, { offer, seen: 3, stock: 5 }, seller))
    await orderOf(t, offer, buyer)
    const stale = t.run(setStock, { offer, seen: 5, stock: 5 }, seller)
    expect(await t.refusal(stale)).toEqual({ code: 'stock-changed', offerId: offer, available: 4 })
    await t.must(t.run(setStock, { offer, seen: 4, stock: 0 }, seller))
    expect((await rowOf(offer)).available).toBe(0)
    const plain = await offerOf(t, seller)
    expect(await t.refusal(t.run(setStock, { offer: plain, seen: 20, stock: 1 }, seller))).toEqual({
      code: 'not-allowed',
    })
    await t.must(t.run(withdrawOffer, { offer }, seller))
    expect(await t.refusal(t.run(setStock, { offer, seen: 0, stock: 1 }, seller))).toMatchObject({
      code: 'offer-moved-on',
    })
  })

  test('sees their offers, those on the market first, each with its open orders', async () => {
    const { offer, seller } = await dealIn(t, 'PLACED')
    const paused = await offerOf(t, seller)
    const gone = await offerOf(t, seller)
    await t.must(t.run(pauseOffer, { offer: paused }, seller))
    await t.must(t.run(withdrawOffer, { offer: gone }, seller))
    const listed = await listOwnOffers(t.store, seller.memberId, 1)
    expect(listed.map(({ id, openOrders }) => [id, openOrders])).toEqual([
      [offer, 1],
      [paused, 0],
      [gone, 0],
    ])
  })
})

describe('a withdrawn offer', () => {
  test('is there for its seller, operators and who ordered it, and for nobody else', async () => {
    const { offer, seller, buyer } = await dealIn(t, 'PLACED')
    const stranger = await t.member('Stan')
    const moderator = await t.member('Mo', ['moderator'])
    expect(await readOffer(t.store, offer, stranger)).toMatchObject({ isMine: false, openOrders: 0 })
    await t.must(t.run(withdrawOffer, { offer }, seller))
    expect(await readOffer(t.store, offer, stranger)).toBeNull()
    expect(await readOffer(t.store, offer, seller)).toMatchObject({ isMine: true, openOrders: 1 })
    expect(await readOffer(t.store, offer, buyer)).toMatchObject({ isMine: false, seller: 'Sally' })
    expect(await readOffer(t.store, offer, moderator)).toMatchObject({ isDesk: true, mayTakeDown: false })
    expect(await readOffer(t.store, 'nonsense', seller)).toBeNull()
  })
})

describe('an operator who looks for an offer', () => {
  test('finds it by title, by seller and by id, whatever its state; nobody else does', async () => {
    t.clock.advance(1_000)
    const seller = await t.member('Zelda')
    const { offerId: offer } = await t.must(publish(seller, { title: 'Zebra 100% drawing' }))
    await t.must(t.run(withdrawOffer, { offer }, seller))
    const operator = await t.member('Fin', ['finance'])
    for (const query of ['zebra', '100%', 'zelda', offer, seller.memberId, null]) {
      const found = await findOffers(t.store, operator, query)
      expect(found?.find(({ id }) => id === offer)).toMatchObject({ seller: 'Zelda', state: 'WITHDRAWN' })
    }
    expect(await findOffers(t.store, operator, 'no offer of that name')).toEqual([])
    expect(await findOffers(t.store, seller, 'zebra')).toBeNull()
  })
})

describe('an operator who takes an offer down', () => {
  const reason = 'It sells what is not theirs.'

  test('withdraws it for good: orders run on, the seller reads why', async () => {
    const { offer, order, seller } = await dealIn(t, 'IN_PROGRESS')
    const moderator = await t.member('Mo', ['moderator'])
    expect((await readOffer(t.store, offer, moderator))?.mayTakeDown).toBe(true)
    await t.must(t.run(takeDownOffer, { offer, reason }, moderator))
    expect(await rowOf(offer)).toMatchObject({ state: 'WITHDRAWN' })
    expect(await t.store.db.order.findUnique({ where: { id: order } })).toMatchObject({
      state: 'IN_PROGRESS',
    })
    expect(await readOffer(t.store, offer, seller)).toMatchObject({ takenDown: reason })
    expect(await readTakenDownOffer(t.store, offer, seller.memberId)).toMatchObject({ reason })
    expect(await readTakenDownOffer(t.store, offer, moderator.memberId)).toBeNull()
    expect(await t.store.db.operatorAction.findMany({ where: { objectId: offer } })).toMatchObject([
      { operatorId: moderator.memberId, action: 'take-down-offer', reason },
    ])
    expect(await t.refusal(t.run(takeDownOffer, { offer, reason }, moderator))).toMatchObject({
      code: 'offer-moved-on',
    })
  })

  test('is a moderator or an admin, and it is somebody else’s', async () => {
    const seller = await t.member('Sally')
    const offer = await offerOf(t, seller)
    const takeDown = (by: Person, why = reason, of = offer) =>
      t.refusal(t.run(takeDownOffer, { offer: of, reason: why }, by))
    for (const by of [await t.member('Fin', ['finance']), seller])
      expect(await takeDown(by)).toEqual({ code: 'not-allowed' })
    expect(await takeDown({ ...seller, kind: 'member', roles: ['admin'] })).toEqual({ code: 'own-case' })
    const admin = await t.member('Ada', ['admin'])
    expect(await takeDown(admin, ' ')).toEqual({ code: 'reason-missing' })
    expect(await takeDown(admin, reason, t.newId())).toEqual({ code: 'not-found', what: 'offer' })
  })
})
