import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { STATEMENTS_PER_SIDE } from '../../src/domain/disputes/dispute.rules.ts'
import { DAY_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { newId } from '../../src/domain/kit/ids.ts'
import type { OfferKind } from '../../src/generated/prisma/client.ts'
import { addStatement, argue, shareIn, takeDispute } from '../support/chat-dispute.ts'
import { screenshots } from '../support/chat-job.ts'
import { beginOrder, deliverIn, NEEDS, offerIn, orderAnswers, textFile } from '../support/chat-order.ts'
import { type ChatPerson, PAIRS, PLATFORMS } from '../support/chat-script.ts'
import { fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const DELIVERED = 'Here it is, drawn by hand.'

describe.each(PAIRS)('disputes: seller on $employer, buyer on $worker', { timeout: 90_000 }, (pair) => {
  let world: World
  let seller: ChatPerson
  let operator: ChatPerson

  beforeAll(async () => {
    world = await createWorld({ policy: { OFFER_FEE: '10' } })
    seller = await world.join(pair.employer, 'Sally')
    operator = await world.join(pair.worker, 'Olga', { operator: true })
  })
  afterAll(() => world.close())

  /** A new buyer with $20 and an accepted order of a new offer. */
  async function ordered(name: string, title: string, kind: OfferKind = 'SERVICE'): Promise<ChatPerson> {
    // Far enough from what was told before that it arrives as itself, not as one of several.
    await world.pass(11 * MINUTE_MS)
    const buyer = await world.join(pair.worker, name)
    await world.fund(buyer, 20)
    await offerIn(world, seller, kind, { title })
    await beginOrder(buyer, title)
    await buyer.answer(orderAnswers(kind, NEEDS))
    const isFree = kind === 'EXCHANGE'
    await buyer.tap(isFree ? w('order-place-propose') : w('order-place-send', { amount: '$12.00' }))
    await world.settle()
    await seller.tap(w('button-order-accept'), title)
    await world.settle()
    return buyer
  }

  async function delivered(title: string): Promise<void> {
    await seller.tap(w('button-order-deliver'), title)
    await deliverIn(seller, DELIVERED, [...(await screenshots(2, 'logo')), textFile('logo.txt', 'vector')])
    await world.settle()
  }

  it('both sides show what they have; a moderator reads all of it, shares the price, and both read why', async () => {
    const title = 'A logo in green'
    const buyer = await ordered('Ben', title)
    await delivered(title)
    await argue(world, buyer, 'It is blue.', [textFile('blue.txt', '#0000ff')], DELIVERED)
    expect(buyer.screen()).toContain(w('dispute-state', { state: 'OPEN' }))
    expect(buyer.screen()).toContain('It is blue.')
    expect(buyer.screen()).toContain('$12.00')

    const news = w('notice-dispute-opened', { side: 'BUYER', title })
    expect(seller.notices().at(-1)).toContain(news)
    expect(seller.notices().at(-1)).toContain('It is blue.')
    const proof = [...(await screenshots(1, 'green')), textFile('colours.txt', '#00ff00')]
    await addStatement(world, seller, 'Green, see the file.', proof, news)
    expect(seller.screen()).toContain(w('dispute-statement-added'))
    expect(buyer.notices().at(-1)).toContain(w('notice-dispute-statement', { title }))
    expect(buyer.notices().at(-1)).toContain('Green, see the file.')

    await takeDispute(operator, title)
    expect(operator.screen()).toContain(w('case-claimed'))
    for (const words of ['It is blue.', 'Green, see the file.', 'Ben', 'Sally', '$12.00'])
      expect(operator.screen()).toContain(words)
    await operator.tap(w('dispute-part', { part: 'offer' }))
    expect(operator.screen()).toContain('in three colours')
    await operator.tap(w('dispute-part', { part: 'work' }))
    expect(operator.screen()).toContain(NEEDS)
    await operator.tap(w('dispute-part', { part: 'talk' }))
    expect(operator.screen()).toContain(DELIVERED)
    await operator.tap(w('dispute-message', { side: 'SELLER', kind: 'DELIVERY' }))
    expect(operator.screen()).toContain(w('dispute-message-of', { n: '2', count: '2' }))
    expect(operator.canTap('logo.txt')).toBe(true)
    await operator.tap(w('dispute-part-said', { count: '2' }))
    expect(operator.screen()).toContain('It is blue.')
    await operator.tap(pair.worker === 'telegram' ? '›' : '▶')
    await operator.tap('colours.txt')
    expect(operator.file()).toEqual({ name: 'colours.txt', text: '#00ff00' })
    await operator.tap(w('button-to-dispute'), 'Green, see the file.')
    await world.settle()
    expect(buyer.card(w('dispute-state', { state: 'CLAIMED' }))).toContain(title)
    expect(seller.card(w('dispute-state', { state: 'CLAIMED' }))).toContain(title)

    const before = { buyer: await world.balances(buyer), seller: await world.balances(seller) }
    await shareIn(operator, '5', 'One of two drawings is green.')
    const preview = operator.screen()
    expect(preview).toContain(fact('dispute-label-to-seller', '$4.50'))
    expect(preview).toContain(fact('dispute-label-fee', '$0.50'))
    expect(preview).toContain(fact('dispute-label-to-buyer', '$7.00'))
    await operator.tap(w('dispute-decide-send', { seller: '$5.00', buyer: '$7.00' }))
    expect(operator.screen()).toContain(w('case-decided'))
    await world.settle()
    expect((await world.balances(buyer)).wallet).toBe(before.buyer.wallet + 7_000_000n)
    expect((await world.balances(seller)).cash).toBe(before.seller.cash + 4_500_000n)
    expect(buyer.notices().at(-1)).toContain(
      w('dispute-buyer-shared', { title, back: '$7.00', paid: '$4.50' }),
    )
    expect(seller.notices().at(-1)).toContain(
      w('dispute-seller-shared', { title, back: '$7.00', net: '$4.50' }),
    )
    for (const side of [buyer, seller])
      expect(side.notices().at(-1)).toContain('One of two drawings is green.')
    expect(await world.audit()).toEqual([])
  })

  it('a side that gives in sees where the money goes first, and the other has it at once', async () => {
    const title = 'A logo in red'
    const buyer = await ordered('Bea', title)
    await argue(world, seller, 'She asks for more than was agreed.', null, title)
    expect(buyer.notices().at(-1)).toContain(w('notice-dispute-opened', { side: 'SELLER', title }))
    await takeDispute(operator, title)
    await world.settle()
    await seller.tap(w('button-concede'), w('dispute-state', { state: 'CLAIMED' }))
    expect(seller.screen()).toContain(w('dispute-concede-seller', { amount: '$12.00' }))
    await seller.tap(w('button-back'))
    expect(seller.screen()).toContain(w('dispute-state', { state: 'CLAIMED' }))
    await seller.tap(w('button-concede'))
    await seller.tap(w('dispute-concede-sure', { side: 'SELLER', amount: '$12.00' }))
    expect(seller.screen()).toContain(w('dispute-conceded'))
    expect((await world.balances(buyer)).wallet).toBe(20_000_000n)
    await world.settle()
    expect(buyer.notices().at(-1)).toContain(w('dispute-gave-in-seller', { title, back: '$12.00' }))
    // The operator still has the buttons of before, and is told the truth.
    if (operator.canTap(w('button-decide-dispute'))) await operator.tap(w('button-decide-dispute'))
    expect(operator.screen()).toContain(w('dispute-state', { state: 'BUYER' }))
    const { id } = await world.store.db.dispute.findFirstOrThrow({ where: { state: 'CLOSED' } })
    for (const code of ['dde', 'dgb']) {
      const today = await operator.forge(`${code}~${id}`)
      expect(today).toContain(w('refused-case-closed'))
      expect(today).toContain(w('dispute-state', { state: 'BUYER' }))
    }
    for (const side of [buyer, seller])
      expect(await side.forge(`ods~${id}`)).toContain(w('refused-case-closed'))
    expect(operator.canTap(w('button-decide-dispute'))).toBe(false)
    expect(await world.audit()).toEqual([])
  })

  it('undecided after fourteen days it goes by what was delivered, although somebody had taken it', async () => {
    const title = 'A logo in white'
    const buyer = await ordered('Bob', title)
    await delivered(title)
    const before = await world.balances(seller)
    await argue(world, buyer, 'It is not white.', null, DELIVERED)
    await takeDispute(operator, title)
    await world.pass(14 * DAY_MS - MINUTE_MS)
    expect(buyer.card(w('dispute-state', { state: 'CLAIMED' }))).toContain(title)
    await world.pass(MINUTE_MS)
    const undecided = w('dispute-state', { state: 'UNDECIDED' })
    for (const side of [buyer, seller]) expect(side.notices().at(-1)).toContain(undecided)
    expect(buyer.notices().at(-1)).toContain(w('dispute-buyer-lost', { title, paid: '$10.80' }))
    expect((await world.balances(seller)).cash).toBe(before.cash + 10_800_000n)
    if (operator.canTap(w('button-decide-dispute'))) await operator.tap(w('button-decide-dispute'))
    expect(operator.screen()).toContain(undecided)
    expect(await world.audit()).toEqual([])
  })

  it('whoever is second to open it has their words added to it', async () => {
    const title = 'A logo in yellow'
    const buyer = await ordered('Bill', title)
    await buyer.tap(w('button-order-dispute'), title)
    await buyer.answer({ [w('dispute-form-words')]: 'She does not answer.', [w('dispute-files')]: null })
    await argue(world, seller, 'He wants another colour now.', null, title)
    await buyer.tap(w('dispute-send'), w('dispute-form-title', { title }))
    for (const words of [
      w('dispute-statement-added'),
      'She does not answer.',
      'He wants another colour now.',
    ])
      expect(buyer.screen()).toContain(words)
    await world.settle()
    expect(seller.notices().at(-1)).toContain('She does not answer.')
    await seller.tap(w('button-concede'), 'She does not answer.')
    await seller.tap(w('dispute-concede-sure', { side: 'SELLER', amount: '$12.00' }))
    await world.settle()
    expect(await world.audit()).toEqual([])
  })

  it('of an exchange for nothing a moderator says who is right', async () => {
    const title = 'A logo for a page of text'
    const buyer = await ordered('Bo', title, 'EXCHANGE')
    await argue(world, buyer, 'There is no logo.', null, title)
    expect(buyer.screen()).toContain(w('dispute-stake-free'))
    await takeDispute(operator, title)
    await operator.tap(w('button-decide-dispute'))
    const side = w('dispute-side-label', { side: 'BUYER' })
    await operator.answer({ [w('dispute-decide-right')]: side, [w('decide-reason')]: 'Nothing was drawn.' })
    await operator.tap(w('dispute-decide-send-free', { side: 'BUYER' }))
    await world.settle()
    expect(buyer.notices().at(-1)).toContain(w('dispute-outcome-free', { right: 'mine', title }))
    expect(seller.notices().at(-1)).toContain(w('dispute-outcome-free', { right: 'theirs', title }))
    expect(seller.notices().at(-1)).toContain('Nothing was drawn.')
    expect(await world.audit()).toEqual([])
  })

  it('leaves the logs clean', () => {
    // A photo cannot be edited into a text, so Telegram is asked for a new message instead.
    world.expectFault(/there is no text in the message to edit/)
    expect(world.faults()).toEqual([])
  })
})

describe.each(PLATFORMS)('whose dispute it is, on %s', { timeout: 60_000 }, (platform) => {
  it('an operator who sells neither finds nor takes nor decides it; pressed twice it is opened once', async () => {
    const world = await createWorld()
    try {
      const boss = await world.join(platform, 'Olga', { operator: true })
      const buyer = await world.join(platform, 'Ben')
      await world.fund(buyer, 20)
      await offerIn(world, boss)
      await beginOrder(buyer)
      await buyer.answer(orderAnswers('SERVICE', NEEDS))
      await buyer.tap(w('order-place-send', { amount: '$12.00' }))
      await world.settle()
      await boss.tap(w('button-order-accept'), NEEDS)
      await world.settle()
      const order = await world.store.db.order.findFirstOrThrow()
      const stranger = await world.join(platform, 'Sly')
      for (const data of [`odo~${order.id}`, `occ~${order.id}~y`, `occ~${order.id}~`])
        expect(await stranger.forge(data)).toContain(w('refused-not-found', { what: 'order' }))
      await buyer.tap(w('button-order-dispute'))
      await buyer.answer({ [w('dispute-form-words')]: 'I want my money back.', [w('dispute-files')]: null })
      world.deliverTimes(3)
      await buyer.tap(w('dispute-send'))
      world.deliverTimes(1)
      await world.settle()
      const dispute = await world.store.db.dispute.findFirstOrThrow()
      expect(await world.store.db.orderMessage.count({ where: { kind: 'STATEMENT' } })).toBe(1)

      await boss.command('admin')
      await boss.tap(w('button-disputes', { count: 0 }))
      expect(boss.screen()).toContain(w('disputes-none'))
      expect(await boss.forge(`dcl~${dispute.id}`)).toContain(w('refused-own-case'))
      for (const code of ['dde', 'dgb'])
        expect(await boss.forge(`${code}~${dispute.id}`)).toContain(w('refused-own-case'))
      for (const data of ['dq~', `dcl~${dispute.id}`])
        expect(await stranger.forge(data)).toContain(w('refused-not-allowed'))
      for (const data of [`dc~${dispute.id}~~~`, `dc~${dispute.id}~talk~1~`, `ods~${dispute.id}`])
        expect(await stranger.forge(data)).toContain(w('refused-not-found', { what: 'case' }))
      // A second try to open it shows the one there is; an old button of the order does too.
      expect(await buyer.forge(`odo~${order.id}`)).toContain(w('refused-already-disputed'))
      expect(buyer.screen()).toContain(w('dispute-state', { state: 'OPEN' }))
      const spoken = { orderId: order.id, side: 'BUYER', authorId: order.buyerId, kind: 'STATEMENT' } as const
      for (let n = 2; n <= STATEMENTS_PER_SIDE; n += 1) {
        const more = { id: newId(world.product.domain.clock.now()), words: 'And more.', at: new Date(0) }
        await world.store.db.orderMessage.create({ data: { ...spoken, ...more } })
      }
      expect(await buyer.forge(`ods~${dispute.id}`)).toContain(
        w('refused-statements-full', { limit: STATEMENTS_PER_SIDE }),
      )
      expect(await world.audit()).toEqual([])
    } finally {
      await world.close()
    }
  })
})
