import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import type { Answer } from '../../src/domain/kit/decision.ts'
import { newId } from '../../src/domain/kit/ids.ts'
import { type Actor, perform, type UseCase } from '../../src/domain/kit/use-case.ts'
import { acceptOrder } from '../../src/domain/orders/accept-order.ts'
import { deliverOrder } from '../../src/domain/orders/deliver-order.ts'
import { placeOrder } from '../../src/domain/orders/place-order.ts'
import { NEEDS, offerIn, TITLE } from '../support/chat-order.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const said = (words: string) => ({ words, files: [] as string[] })

/** What is told without anybody having pressed; the deals are begun past the chat. */
describe.each(PLATFORMS)('what is told of an order, on %s', (platform) => {
  let world: World
  let seller: ChatPerson
  let buyer: ChatPerson
  let offer: string
  let exchange: string

  beforeAll(async () => {
    world = await createWorld()
    seller = await world.join(platform, 'Sally')
    buyer = await world.join(platform, 'Ben')
    await world.fund(buyer, 200)
    offer = await offerIn(world, seller)
    exchange = await offerIn(world, seller, 'EXCHANGE', {
      title: 'A logo for a text',
      priceMicros: 2_000_000n,
    })
  })
  afterAll(() => world.close())
  // Three of a kind within ten minutes are told as one.
  beforeEach(() => world.pass(HOUR_MS))
  afterEach(async () => {
    expect(world.faults()).toEqual([])
    expect(await world.audit()).toEqual([])
  })

  async function run<I, F, A extends Answer>(use: UseCase<I, F, A>, input: I, by: ChatPerson): Promise<A> {
    const { domain } = world.product
    const actor: Actor = { kind: 'member', memberId: await world.memberId(by), roles: [] }
    const outcome = await perform(domain, use, { input, actor, key: newId(domain.clock.now()) })
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    return outcome.answer
  }
  const place = async (of = offer) =>
    (await run(placeOrder, { offer: of, version: 1, ...said(NEEDS) }, buyer)).orderId
  async function begun(of = offer) {
    const order = await place(of)
    await run(acceptOrder, { order }, seller)
    await world.settle()
    return order
  }
  const last = (person: ChatPerson) => person.notices().at(-1)
  const due = { title: TITLE, due: ANY }

  it('the seller is reminded to answer; both hear that it lapsed, and the card says where the price is', async () => {
    await place()
    await world.settle()
    expect(last(seller)).toContain(w('notice-order-placed', { ...due, name: 'Ben', amount: '$12.00' }))
    await world.pass(2 * DAY_MS)
    expect(last(seller)).toContain(w('notice-order-due-soon', { ...due, state: 'PLACED' }))
    expect(
      seller.canTap(w('button-order-accept'), w('notice-order-due-soon', { ...due, state: 'PLACED' })),
    ).toBe(true)
    await world.pass(DAY_MS)
    const lapsed = w('notice-order-cancelled', { outcome: 'NOT_ANSWERED', title: TITLE })
    for (const person of [seller, buyer]) {
      expect(last(person)).toContain(lapsed)
      expect(last(person)).toContain(w('order-receipt-buyer', { amount: '$12.00' }))
    }
  })

  it('the seller hears a day before the promised day, then that it is late; the buyer that they may cancel', async () => {
    await begun()
    await world.pass(2 * DAY_MS)
    expect(last(seller)).toContain(w('notice-order-due-soon', { ...due, state: 'IN_PROGRESS' }))
    await world.pass(DAY_MS)
    expect(last(seller)).toContain(w('notice-order-late-mine', due))
    expect(last(buyer)).toContain(w('notice-order-late', due))
    expect(buyer.canTap(w('button-order-cancel', { amount: '$12.00' }))).toBe(true)
    await world.pass(6 * DAY_MS)
    expect(last(seller)).toContain(w('notice-order-due-soon', { ...due, state: 'LATE' }))
    await world.pass(DAY_MS)
    expect(last(buyer)).toContain(w('notice-order-cancelled', { outcome: 'NOT_DELIVERED', title: TITLE }))
  })

  it('the buyer is reminded to look at a delivery; silence pays, and both read it', async () => {
    const order = await begun()
    await run(deliverOrder, { order, ...said('Here is the logo.') }, seller)
    await world.settle()
    expect(last(buyer)).toContain(w('notice-order-delivered', { ...due, state: 'DELIVERED' }))
    await world.pass(6 * DAY_MS)
    expect(last(buyer)).toContain(w('notice-order-due-soon', { ...due, state: 'DELIVERED' }))
    await world.pass(DAY_MS)
    expect(last(buyer)).toContain(w('notice-order-completed', { outcome: 'SILENCE', title: TITLE }))
    expect(last(seller)).toContain(
      w('notice-order-paid', { amount: '$12.00', outcome: 'SILENCE', title: TITLE }),
    )
    await seller.command('profile')
    expect(seller.screen()).toContain(fact('label-sold', '1 · $12.00'))
    await buyer.command('profile')
    expect(buyer.screen()).toContain(fact('label-bought', '1'))
  })

  it('in an exchange whoever owes their part hears of it, and the other that time is on their side', async () => {
    const order = await begun(exchange)
    await run(deliverOrder, { order, ...said('Here is the logo.') }, seller)
    await world.settle()
    const of = { title: 'A logo for a text', due: ANY }
    expect(last(buyer)).toContain(w('notice-order-delivered', { ...of, state: 'IN_PROGRESS' }))
    await world.pass(3 * DAY_MS)
    expect(last(buyer)).toContain(w('notice-order-late-mine', of))
    expect(last(seller)).toContain(w('notice-order-late-theirs', of))
    await world.pass(7 * DAY_MS)
    expect(last(buyer)).toContain(
      w('notice-order-completed', { outcome: 'NOT_DELIVERED', title: 'A logo for a text' }),
    )
    expect(last(seller)).toContain(
      w('notice-order-paid', { amount: '$2.00', outcome: 'NOT_DELIVERED', title: 'A logo for a text' }),
    )
  })

  it('three orders at once are one message, which leads to the list', async () => {
    for (let n = 0; n < 3; n++) await place()
    await world.settle()
    expect(last(seller)).toContain(w('notice-summary', { kind: 'order-placed', count: 3 }))
    await seller.tap(w('button-my-orders'), w('notice-summary', { kind: 'order-placed', count: 3 }))
    expect(seller.screen()).toContain(TITLE)
  })
})
