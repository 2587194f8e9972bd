import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { screenshots } from '../support/chat-job.ts'
import {
  beginOrder,
  deliverIn,
  NEEDS,
  offerIn,
  orderAnswers,
  sayIn,
  TITLE,
  textFile,
} from '../support/chat-order.ts'
import { type ChatPerson, PAIRS } from '../support/chat-script.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

describe.each(PAIRS)('a deal: seller on $employer, buyer on $worker', (pair) => {
  let world: World
  let seller: ChatPerson
  let buyer: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    seller = await world.join(pair.employer, 'Sally')
    buyer = await world.join(pair.worker, 'Ben')
    await world.fund(buyer, 20)
    await offerIn(world, seller)
  })
  afterAll(() => world.close())

  it('is ordered after price, paying balance, refunds and clocks were shown', async () => {
    await beginOrder(buyer)
    await buyer.answer(orderAnswers('SERVICE', NEEDS, [textFile('brief.txt', 'Tea leaves, no cups.')]))
    const preview = buyer.screen()
    expect(preview).toContain(NEEDS)
    expect(preview).toContain('brief.txt')
    expect(preview).toContain(fact('label-price', '$12.00'))
    expect(preview).toContain(w('post-cost-from-wallet', { have: '$20.00' }))
    expect(preview).toContain(w('order-cost-wallet'))
    expect(preview).toContain(w('order-place-deliver', { days: 3 }))
    expect(await world.balances(buyer)).toEqual({ cash: 0n, wallet: 20_000_000n })

    await buyer.tap(w('order-place-send', { amount: '$12.00' }))
    expect(buyer.screen()).toContain(w('order-placed'))
    expect(buyer.screen()).toContain(w('order-standing', { what: 'placed' }))
    expect(await world.balances(buyer)).toEqual({ cash: 0n, wallet: 8_000_000n })
    expect(await world.audit()).toEqual([])
  })

  it('reaches the seller as a card, with the file to get, and one press accepts it', async () => {
    await world.settle()
    const [card] = seller.notices()
    expect(card).toContain(NEEDS)
    expect(card).toContain('Ben')
    expect(card).toContain('$12.00')
    expect(seller.canTap(w('button-order-complete', { amount: '$12.00' }), NEEDS)).toBe(false)
    await seller.tap('brief.txt', NEEDS)
    expect(seller.file()).toEqual({ name: 'brief.txt', text: 'Tea leaves, no cups.' })

    await seller.tap(w('button-order-accept'), NEEDS)
    expect(seller.screen()).toContain(w('order-standing', { what: 'deliver' }))
    await world.settle()
    expect(buyer.notices().at(-1)).toContain(w('notice-order-accepted', { title: TITLE, due: ANY }))
    expect(buyer.notices().at(-1)).toContain(w('order-standing', { what: 'working' }))
  })

  it('both sides talk, with pictures and files, wherever they are', async () => {
    const write = w('button-order-write', { name: 'Ben' })
    await seller.tap(write)
    await sayIn(seller, 'Light or dark green?', await screenshots(1, 'green'))
    expect(seller.screen()).toContain(w('order-talk-sent', { name: 'Ben' }))
    await world.settle()
    const asked = buyer.notices().at(-1) ?? ''
    expect(asked).toContain('Light or dark green?')
    expect(asked).toMatch(/\(photo\)|\(1 pictures?\)/)

    await buyer.tap(w('button-reply'), 'Light or dark green?')
    await sayIn(buyer, null, [textFile('colours.txt', 'Dark.')])
    await world.settle()
    expect(seller.notices().at(-1)).toContain('colours.txt')
    await seller.tap('colours.txt', 'colours.txt')
    expect(seller.file().text).toBe('Dark.')

    await buyer.tap(w('button-order-write', { name: 'Sally' }), w('order-standing', { what: 'working' }))
    await sayIn(buyer, 'Or pay you on paypal.me/sally?')
    expect(buyer.screen()).toContain(w('order-talk-sent-flagged', { name: 'Sally' }))
    expect(buyer.screen()).toContain(w('order-caution', { what: 'payment' }))
    await world.settle()
    expect(seller.notices().at(-1)).toContain(w('order-caution', { what: 'payment' }))
    await seller.tap(w('button-order-talk'), 'paypal.me/sally')
    expect(seller.screen()).toContain('Light or dark green?')
    expect(seller.screen()).toContain('paypal.me/sally')
    await seller.tap(w('order-said', { kind: 'REQUIREMENTS', name: 'Ben', at: ANY }))
    expect(seller.screen()).toContain(NEEDS)
  })

  it('is delivered with words and files, and the card shows them on the other side', async () => {
    await seller.tap(w('button-to-order'))
    await seller.tap(w('button-order-deliver'))
    await deliverIn(seller, 'Here it is.', [
      ...(await screenshots(2, 'logo')),
      textFile('logo.txt', 'vector'),
    ])
    expect(seller.screen()).toContain(w('order-delivered'))
    expect(seller.screen()).toContain(w('order-standing', { what: 'looked-at' }))
    await world.settle()
    const card = buyer.card('Here it is.')
    expect(card).toContain(w('order-standing', { what: 'look' }))
    expect(card).toMatch(/\(photo\)|\(2 pictures\)/)
    await buyer.tap('logo.txt', 'Here it is.')
    expect(buyer.file().text).toBe('vector')
  })

  it('one press of the buyer pays the seller in that instant; both cards are the receipt', async () => {
    const pay = w('button-order-complete', { amount: '$12.00' })
    await buyer.tap(pay, 'Here it is.')
    expect(buyer.screen()).toContain(w('order-completed', { amount: '$12.00' }))
    expect(await world.balances(seller)).toEqual({ cash: 12_000_000n, wallet: 0n })
    expect(buyer.screen()).toContain(w('order-receipt-seller', { amount: '$12.00' }))
    expect(buyer.canTap(pay)).toBe(false)
    await world.settle()
    expect(seller.notices().at(-1)).toContain(
      w('notice-order-paid', { amount: '$12.00', title: TITLE, outcome: 'ACCEPTED' }),
    )
    expect(seller.card(w('order-receipt-seller', { amount: '$12.00' }))).toContain(TITLE)
    expect(await world.audit()).toEqual([])
  })

  it('both rate each other, once', async () => {
    await buyer.tap('★5')
    await buyer.answer({ [w('order-rate-words')]: 'Just as I wished.' })
    expect(buyer.screen()).toContain(w('rated', { stars: 5 }))
    expect(buyer.canTap('★4')).toBe(false)
    await world.settle()
    const told = seller.notices().at(-1)
    expect(told).toContain('Just as I wished.')
    await seller.tap('★4', 'Just as I wished.')
    await seller.answer({ [w('order-rate-words')]: null })
    expect(seller.screen()).toContain(w('rated', { stars: 4 }))
    const row = await world.store.db.order.findFirstOrThrow()
    expect(row).toMatchObject({
      buyerStars: 5,
      buyerFeedback: 'Just as I wished.',
      sellerStars: 4,
      sellerFeedback: null,
    })
  })

  it('stands in the lists of both, under what is done', async () => {
    await buyer.command('orders')
    expect(buyer.screen()).toContain(w('orders-tab', { tab: 'done', count: 1 }))
    await buyer.tap(TITLE)
    expect(buyer.screen()).toContain(w('order-rated-by-me', { stars: 5 }))
    await seller.command('orders')
    expect(seller.screen()).toContain(w('orders-line', { side: 'SELLER', name: 'Ben', state: ANY }))
  })

  it('left no fault behind', async () => {
    await world.settle()
    expect(world.faults()).toEqual([])
    expect(await world.audit()).toEqual([])
  })
})
