import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../../src/domain/kit/clock.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { editOffer } from '../../src/domain/offers/edit-offer.ts'
import { sayInOrder, TALK_PER_HOUR } from '../../src/domain/orders/say-in-order.ts'
import { beginOrder, NEEDS, offerIn, orderAnswers, placeIn, sayIn, TITLE } from '../support/chat-order.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { ANY, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const SEND = w('order-place-send', { amount: '$12.00' })

describe.each(PLATFORMS)('ways into orders, and what stands in the way, on %s', (platform) => {
  let world: World
  let seller: ChatPerson
  let buyer: ChatPerson
  let offer: string

  beforeAll(async () => {
    world = await createWorld()
    seller = await world.join(platform, 'Sally')
    buyer = await world.join(platform, 'Ben')
    offer = await offerIn(world, seller)
  })
  afterAll(() => world.close())

  it('too little money is said before the last button, with the way to more, and nothing typed is lost', async () => {
    await world.fund(buyer, 5)
    await beginOrder(buyer)
    await buyer.answer(orderAnswers('SERVICE', NEEDS))
    expect(buyer.screen()).toContain(w('order-cost-short', { have: '$5.00', short: '$7.00' }))
    for (const way of ['button-add-money', 'button-redeem'] as const) expect(buyer.canTap(w(way))).toBe(true)
    await buyer.tap(SEND)
    expect(buyer.screen()).toContain('$12.00')
    expect(await world.balances(buyer)).toEqual({ cash: 0n, wallet: 5_000_000n })
    await world.fund(buyer, 20)
    await beginOrder(buyer)
    expect(buyer.screen()).toContain(NEEDS)
    expect(buyer.canTap(SEND)).toBe(true)
  })

  it('an offer that was changed meanwhile is read again before it is ordered', async () => {
    const { title, description, wants, deliveryDays, pictures } =
      await world.store.db.offer.findUniqueOrThrow({ where: { id: offer } })
    const terms = { title, description, wants, deliveryDays, pictures, priceMicros: 13_000_000n }
    const input = { offer, ...terms }
    const actor = { kind: 'member', memberId: await world.memberId(seller), roles: [] } as const
    expect((await perform(world.product.domain, editOffer, { input, actor, key: 'edit' })).ok).toBe(true)
    await buyer.tap(SEND)
    expect(buyer.screen()).toContain(w('refused-offer-changed'))
    expect(await world.balances(buyer)).toEqual({ cash: 0n, wallet: 25_000_000n })
    await buyer.tap(w('button-to-offer'))
    await buyer.tap(w('button-order', { price: '$13.00' }))
    expect(buyer.screen()).toContain(NEEDS)
    expect(buyer.screen()).toContain('$13.00')
    await buyer.tap(w('order-place-send', { amount: '$13.00' }))
    expect(buyer.screen()).toContain(w('order-placed'))
    await buyer.tap(w('button-order-withdraw', { amount: '$13.00' }))
    await buyer.tap(w('button-order-withdraw', { amount: '$13.00' }))
    const back = { ...input, priceMicros: 12_000_000n }
    expect((await perform(world.product.domain, editOffer, { input: back, actor, key: 'back' })).ok).toBe(
      true,
    )
  })

  it('nobody orders their own, nor what is not there', async () => {
    expect(await seller.forge(`opl~${offer}~3`)).toContain(w('refused-own-offer'))
    expect(await buyer.forge(`opl~${offer}~1`)).toContain(w('refused-offer-changed'))
    expect(await buyer.forge(`opl~${'0'.repeat(16)}~1`)).toContain(w('refused-not-found', { what: 'offer' }))
    expect(await buyer.forge('opl~x~y')).toContain(w('refused-not-found', { what: 'offer' }))
  })

  it('a product is ordered without a word', async () => {
    await offerIn(world, seller, 'PRODUCT', { title: 'A hundred stickers', priceMicros: 1_000_000n })
    await beginOrder(buyer, 'A hundred stickers')
    await buyer.answer({ [w('order-place-words', { kind: 'PRODUCT' })]: null, [w('order-files')]: null })
    await buyer.tap(w('order-place-send', { amount: '$1.00' }))
    expect(buyer.screen()).toContain(w('order-placed'))
    await world.settle()
    expect(seller.card('A hundred stickers')).toContain(w('order-standing', { what: 'asked' }))
  })

  it('the first screen says how many orders need me, and leads to them', async () => {
    await seller.command(platform === 'telegram' ? 'start' : 'help')
    if (platform === 'discord') await seller.tap(w('button-home'))
    expect(seller.screen()).toContain(w('home-orders', { count: 1 }))
    await seller.tap(w('button-my-orders-waiting', { count: 1 }))
    expect(seller.screen()).toContain(w('orders-tab', { tab: 'needs', count: 1 }))
    await seller.tap(w('orders-tab', { tab: 'buying', count: 0 }))
    expect(seller.screen()).toContain(w('orders-none', { tab: 'buying' }))
  })

  it.runIf(platform === 'telegram')('a deep link opens the order, for its sides alone', async () => {
    const { id } = await world.store.db.order.findFirstOrThrow({
      where: { sellerId: await world.memberId(seller) },
    })
    await seller.command('start', `ord_${id}`)
    expect(seller.screen()).toContain(w('order-standing', { what: 'asked' }))
    const stranger = await world.join(platform, 'Stan')
    await stranger.command('start', `ord_${id}`)
    expect(stranger.screen()).toContain(w('refused-not-found', { what: 'order' }))
  })

  it('an order goes on where it was read: what is agreed, and every message', async () => {
    await world.pass(HOUR_MS)
    await placeIn(buyer)
    await buyer.tap(w('button-order-terms'))
    expect(buyer.screen()).toContain(w('order-terms-title', { title: TITLE }))
    expect(buyer.screen()).toContain('Drawn by hand')
    expect(buyer.screen()).toContain(NEEDS)
    await buyer.tap(w('button-to-order'))
    expect(buyer.screen()).toContain(w('order-standing', { what: 'placed' }))
  })

  it('nothing is sent without words or files, and not more than thirty times an hour', async () => {
    const write = w('button-order-write', { name: 'Sally' })
    await buyer.tap(write)
    await sayIn(buyer, null)
    expect(buyer.screen()).toContain(w('order-talk-check'))
    await sayAgain()
    const { id: order } = await world.store.db.order.findFirstOrThrow({
      where: { state: 'PLACED' },
      orderBy: { id: 'desc' },
    })
    const actor = { kind: 'member', memberId: await world.memberId(buyer), roles: [] } as const
    for (let n = 2; n < TALK_PER_HOUR; n++) {
      const input = { order, words: `Word ${n}.`, files: [] }
      await perform(world.product.domain, sayInOrder, { input, actor, key: `say ${n}` })
    }
    await say('The last.')
    await say('One too many.')
    expect(buyer.screen()).toContain(w('refused-too-much-talk', { limit: TALK_PER_HOUR, at: ANY }))
    expect(await world.store.db.orderMessage.count({ where: { kind: 'TALK' } })).toBe(TALK_PER_HOUR)

    async function say(words: string) {
      await buyer.tap(write)
      await sayIn(buyer, words)
    }
    async function sayAgain() {
      if (platform === 'discord') await sayIn(buyer, 'Now with words.')
      else await buyer.answer({ [w('order-talk-words')]: 'Now with words.' })
    }
  })

  it('left no fault behind', async () => {
    await world.settle()
    expect(world.faults()).toEqual([])
    expect(await world.audit()).toEqual([])
  })
})
