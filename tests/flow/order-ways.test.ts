import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import {
  acceptedDeal,
  beginOrder,
  deliverIn,
  NEEDS,
  offerIn,
  orderAnswers,
  placeIn,
  sayIn,
  TITLE,
} from '../support/chat-order.ts'
import { type ChatPerson, PAIRS } from '../support/chat-script.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const PAY = w('button-order-complete', { amount: '$12.00' })
const CONTENT = w('button-order-content')
const standing = (what: string) => w('order-standing', { what })

/** Each side once on each platform: what one does is seen on the other. */
const MIXED = PAIRS.filter(({ employer, worker }) => employer !== worker)

describe.each(MIXED)('the ways of an order: seller on $employer, buyer on $worker', (pair) => {
  let world: World
  let seller: ChatPerson
  let buyer: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    seller = await world.join(pair.employer, 'Sally')
    buyer = await world.join(pair.worker, 'Ben')
    await world.fund(buyer, 100)
    await offerIn(world, seller)
    before = await world.balances(buyer)
  })
  afterAll(() => world.close())
  // Three of a kind within ten minutes are told as one.
  beforeEach(() => world.pass(HOUR_MS))

  async function nothingWrong() {
    await world.settle()
    expect(world.faults()).toEqual([])
    expect(await world.audit()).toEqual([])
  }

  /** The balances after all that runs to its end before. */
  let before = { cash: 0n, wallet: 0n }
  const paidSince = async () => {
    const { wallet } = await world.balances(buyer)
    const spent = before.wallet - wallet
    before = await world.balances(buyer)
    return spent
  }

  it('is declined with a reason, and all goes back', async () => {
    await placeIn(buyer)
    await world.settle()
    await seller.tap(w('button-order-decline'), NEEDS)
    await seller.answer({ [w('order-decline-words')]: 'That is not my style.' })
    await seller.tap(w('order-decline-send'))
    expect(seller.screen()).toContain(w('order-declined'))
    await world.settle()
    const told = buyer.card('That is not my style.')
    expect(told).toContain(w('order-receipt-buyer', { amount: '$12.00' }))
    expect(buyer.canTap('★5', 'That is not my style.')).toBe(false)
    expect(await paidSince()).toBe(0n)
    await nothingWrong()
  })

  it('is taken back before the answer, after asking; a stale button of the seller shows the truth', async () => {
    await placeIn(buyer)
    await world.settle()
    await buyer.tap(w('button-order-withdraw', { amount: '$12.00' }))
    expect(buyer.screen()).toContain(w('order-withdraw-title', { title: TITLE }))
    await buyer.tap(w('button-order-keep'))
    expect(buyer.screen()).toContain(standing('placed'))
    await buyer.tap(w('button-order-withdraw', { amount: '$12.00' }))
    await buyer.tap(w('button-order-withdraw', { amount: '$12.00' }))
    expect(buyer.screen()).toContain(w('order-withdrawn'))

    await seller.tap(w('button-order-accept'), NEEDS)
    expect(seller.screen()).toContain(w('refused-order-moved-on', { state: 'CANCELLED' }))
    expect(seller.screen()).toContain(standing('cancelled'))
    expect(await paidSince()).toBe(0n)
    await nothingWrong()
  })

  it('is revised twice, stood by once, and paid while the card says what is left', async () => {
    await acceptedDeal(world, buyer, seller)
    await seller.tap(w('button-order-deliver'))
    await deliverIn(seller, 'First try.')
    await world.settle()
    const revise = w('button-order-revision')
    await buyer.tap(revise, 'First try.')
    expect(buyer.screen()).toContain(w('order-revise-intro', { left: 2 }))
    await buyer.answer({ [w('order-revise-words')]: 'Greener, please.', [w('order-files')]: null })
    await buyer.tap(w('order-revise-send'))
    expect(buyer.screen()).toContain(standing('revised'))
    await world.settle()
    expect(seller.card('Greener, please.')).toContain(standing('revise'))
    // What waits for an answer stays on the card, whatever is said since.
    await buyer.tap(w('button-order-write', { name: 'Sally' }))
    await sayIn(buyer, 'There is no hurry.')
    await world.settle()
    expect(seller.card(standing('revise'))).toContain('Greener, please.')
    expect(seller.card(standing('revise'))).toContain('There is no hurry.')
    await seller.tap(w('button-order-deliver-again'), 'Greener, please.')
    await deliverIn(seller, 'Second try.')
    await world.settle()

    await buyer.tap(revise, 'Second try.')
    await buyer.answer({ [w('order-revise-words')]: 'Now it is too green.', [w('order-files')]: null })
    await buyer.tap(w('order-revise-send'))
    await world.settle()
    await seller.tap(w('button-order-stands'), 'too green')
    expect(seller.screen()).toContain(w('order-stood'))
    await world.settle()
    expect(buyer.canTap(PAY, w('notice-order-stood', { title: TITLE, due: ANY }))).toBe(true)
    expect(buyer.canTap(revise, w('notice-order-stood', { title: TITLE, due: ANY }))).toBe(false)
    await buyer.tap(PAY, w('notice-order-stood', { title: TITLE, due: ANY }))
    expect(buyer.screen()).toContain(w('order-receipt-seller', { amount: '$12.00' }))
    expect(buyer.screen()).toContain(fact('label-revisions', w('order-revisions', { count: 2, max: 2 })))
    expect(await paidSince()).toBe(12_000_000n)
    await nothingWrong()
  })

  it('is late: the buyer is told, may cancel, and has the price back', async () => {
    await acceptedDeal(world, buyer, seller)
    await buyer.command('orders')
    await buyer.tap(TITLE)
    const cancel = w('button-order-cancel', { amount: '$12.00' })
    expect(buyer.canTap(cancel)).toBe(false)
    await world.pass(3 * DAY_MS + HOUR_MS)
    const told = buyer.card(w('notice-order-late', { title: TITLE, due: ANY }))
    expect(told).toContain(standing('late'))
    await buyer.tap(cancel, w('notice-order-late', { title: TITLE, due: ANY }))
    await buyer.answer({ [w('order-cancel-words', { side: 'BUYER' })]: null })
    await buyer.tap(w('order-cancel-send', { amount: '$12.00' }))
    expect(buyer.screen()).toContain(w('order-cancelled'))
    expect(await paidSince()).toBe(0n)
    await nothingWrong()
  })

  it('ends by itself: silence after the delivery pays', async () => {
    await acceptedDeal(world, buyer, seller)
    await seller.tap(w('button-order-deliver'))
    await deliverIn(seller, 'Nobody answers me.')
    await world.settle()
    await world.pass(7 * DAY_MS + HOUR_MS)
    expect(buyer.card('Nobody answers me.')).toContain(w('order-outcome', { outcome: 'SILENCE' }))
    expect(buyer.card('Nobody answers me.')).toContain(w('order-receipt-seller', { amount: '$12.00' }))
    expect(await paidSince()).toBe(12_000_000n)
    await nothingWrong()
  })

  it('nobody but its sides sees or touches it, and an old button is answered with today', async () => {
    await acceptedDeal(world, buyer, seller)
    const { id } = await world.store.db.order.findFirstOrThrow({ where: { state: 'IN_PROGRESS' } })
    const stranger = await world.join(pair.worker, 'Stan')
    for (const code of ['ord', 'oac', 'owd', 'ocp', 'osd', 'otl', 'otk', 'odl', 'orv', 'ocx', 'odc']) {
      expect(await stranger.forge(`${code}~${id}~`)).toContain(w('refused-not-found', { what: 'order' }))
    }
    expect(await stranger.forge(`ort~${id}~5`)).toContain(w('refused-not-found', { what: 'order' }))
    // Each side's buttons are not the other's.
    expect(await buyer.forge(`oac~${id}`)).toContain(standing('working'))
    expect(await seller.forge(`ocp~${id}`)).toContain(standing('deliver'))
    // Also where the press would have opened a form, today comes with a word on why it did not.
    for (const code of ['odl', 'odc', 'orv']) {
      const shown = await buyer.forge(`${code}~${id}`)
      expect(shown).toContain(w('refused-order-moved-on', { state: 'IN_PROGRESS' }))
      expect(shown).toContain(standing('working'))
    }
    expect(await buyer.forge(`ocx~${id}`)).toContain(w('refused-not-late', { due: ANY }))
    expect(await buyer.forge(`ort~${id}~5`)).toContain(w('refused-order-moved-on', { state: 'IN_PROGRESS' }))
    expect(await world.store.db.order.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'IN_PROGRESS',
    })

    await seller.command('orders')
    expect(seller.screen()).toContain(w('orders-tab', { tab: 'needs', count: 1 }))
    await seller.tap(TITLE)
    const cancel = w('button-order-cancel', { amount: '$12.00' })
    await seller.tap(cancel)
    await seller.answer({ [w('order-cancel-words', { side: 'SELLER' })]: 'My pen broke.' })
    await seller.tap(w('order-cancel-send', { amount: '$12.00' }))
    await world.settle()
    expect(buyer.card('My pen broke.')).toContain(w('order-outcome', { outcome: 'CANCELLED' }))
    expect(await paidSince()).toBe(0n)
    await nothingWrong()
  })

  it('an order is asked about at Support, with the order attached', async () => {
    await placeIn(buyer)
    await buyer.tap(w('button-support'))
    expect(buyer.screen()).toContain(w('ticket-about-order', { side: 'BUYER', title: TITLE, state: ANY }))
    await buyer.answer({ [w('support-words')]: 'Is this seller known to you?', [w('support-files')]: null })
    await buyer.tap(w('support-send'))
    expect(buyer.screen()).toContain(w('support-sent'))
    const ticket = await world.store.db.ticket.findFirstOrThrow()
    const { buyerId, sellerId } = await world.store.db.order.findUniqueOrThrow({
      where: { id: ticket.aboutId ?? '' },
    })
    expect([...ticket.parties].sort()).toEqual([buyerId, sellerId].sort())
    await buyer.tap(w('button-see-object'))
    expect(buyer.screen()).toContain(standing('placed'))
    await nothingWrong()
  })

  it('every press twice at once has one effect', async () => {
    await world.settle()
    await seller.tap(w('button-order-decline'), standing('asked'))
    await seller.answer({ [w('order-decline-words')]: 'Not now.' })
    await seller.tap(w('order-decline-send'))
    await paidSince()
    // The second copy of a typed answer moves a question that is moved already.
    world.expectFault(/message to (delete|edit) not found/)
    world.deliverTimes(2)
    await placeIn(buyer)
    expect(await world.store.db.order.count({ where: { state: 'PLACED' } })).toBe(1)
    await world.settle()
    await seller.tap(w('button-order-accept'), standing('asked'))
    await seller.tap(w('button-order-write', { name: 'Ben' }))
    await sayIn(seller, 'Once only.')
    await seller.tap(w('button-order-deliver'))
    await deliverIn(seller, 'Delivered once.')
    await world.settle()
    await buyer.tap(PAY, 'Delivered once.')
    world.deliverTimes(1)
    const said = await world.store.db.orderMessage.groupBy({ by: ['words'], _count: true })
    expect(said.find(({ words }) => words === 'Once only.')?._count).toBe(1)
    expect(said.find(({ words }) => words === 'Delivered once.')?._count).toBe(1)
    expect(await paidSince()).toBe(12_000_000n)
    await nothingWrong()
  })

  it('an exchange completes when both have delivered and both are content', async () => {
    await offerIn(world, seller, 'EXCHANGE', { title: 'A logo for a text' })
    await beginOrder(buyer, 'A logo for a text')
    expect(buyer.screen()).toContain('A page of text in good English.')
    await buyer.answer(orderAnswers('EXCHANGE', 'I write your page.'))
    await buyer.tap(w('order-place-propose'))
    await world.settle()
    await seller.tap(w('button-order-accept'), 'I write your page.')
    await seller.tap(w('button-order-deliver'))
    await deliverIn(seller, 'The logo.')
    expect(seller.screen()).toContain(standing('delivered-mine'))
    await world.settle()
    await buyer.tap(w('button-order-deliver'), 'The logo.')
    await deliverIn(buyer, 'The text.')
    await world.settle()
    expect(seller.card('The text.')).toContain(standing('look'))
    await buyer.tap(CONTENT, 'The logo.')
    expect(buyer.screen()).toContain(standing('content'))
    await world.settle()
    await seller.tap(CONTENT, 'The text.')
    expect(seller.screen()).toContain(w('order-completed-free'))
    expect(await paidSince()).toBe(0n)
    await nothingWrong()
  })
})
