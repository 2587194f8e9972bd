import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../../src/domain/kit/clock.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { editOffer } from '../../src/domain/offers/edit-offer.ts'
import { screenshots } from '../support/chat-job.ts'
import {
  acceptedDeal,
  beginOrder,
  NEEDS,
  offerIn,
  orderAnswers,
  placeIn,
  sayIn,
  TITLE,
} from '../support/chat-order.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const NOWHERE = 'It lies at http://192.168.0.1/logo for you.'
const PUBLIC = 'It lies at https://example.com/logo for you.'

describe.each(PLATFORMS)('words of an order, on %s', (platform) => {
  let world: World
  let seller: ChatPerson
  let buyer: ChatPerson
  let offer: string

  beforeAll(async () => {
    world = await createWorld()
    seller = await world.join(platform, 'Sally')
    buyer = await world.join(platform, 'Ben')
    await world.fund(buyer, 100)
    offer = await offerIn(world, seller)
  })
  afterAll(() => world.close())
  beforeEach(() => world.pass(HOUR_MS))

  async function nothingWrong() {
    await world.settle()
    expect(world.faults()).toEqual([])
    expect(await world.audit()).toEqual([])
  }

  /** Answers a question with words alone, by its label. */
  const answer = (who: ChatPerson, label: string, words: string) =>
    who.answer({ [label]: words, [w('order-files')]: null })

  /** The same question again: what was typed stands in it, or is asked for alone where one is asked after the other. */
  const again = (who: ChatPerson, label: string, words: string) =>
    platform === 'discord' ? answer(who, label, words) : who.answer({ [label]: words })

  it('a link that leads nowhere public is said at its question, and nothing is lost', async () => {
    await acceptedDeal(world, buyer, seller)
    await seller.tap(w('button-order-write', { name: 'Ben' }))
    const message = w('order-talk-words')
    await answer(seller, message, NOWHERE)
    expect(seller.screen()).toContain(w('refused-link'))
    await again(seller, message, PUBLIC)
    expect(seller.screen()).toContain(w('order-talk-sent', { name: 'Ben' }))

    await seller.tap(w('button-order-deliver'))
    const delivery = w('order-deliver-words')
    await answer(seller, delivery, NOWHERE)
    expect(seller.screen()).toContain(w('refused-link'))
    expect(seller.canTap(w('order-deliver-send'))).toBe(false)
    await again(seller, delivery, PUBLIC)
    await seller.tap(w('order-deliver-send'))
    await world.settle()
    const said = await world.store.db.orderMessage.findMany({ where: { side: 'SELLER' } })
    expect(said.map(({ kind, words }) => [kind, words])).toEqual([
      ['TALK', PUBLIC],
      ['DELIVERY', PUBLIC],
    ])

    await buyer.tap(w('button-order-complete', { amount: '$12.00' }), PUBLIC)
    await buyer.tap('★4')
    const why = w('order-rate-words')
    await buyer.answer({ [why]: NOWHERE })
    expect(buyer.screen()).toContain(w('refused-link'))
    await buyer.answer({ [why]: 'Well done.' })
    expect(buyer.screen()).toContain(w('rated', { stars: 4 }))
    await nothingWrong()
  })

  it('what was agreed stays as it was ordered, with price, time and pictures', async () => {
    // A picture of the seller's own, to show with the offer.
    await placeIn(buyer)
    await world.settle()
    await seller.tap(w('button-order-write', { name: 'Ben' }), NEEDS)
    await sayIn(seller, null, await screenshots(1, 'logo'))
    const { files } = await world.store.db.orderMessage.findFirstOrThrow({ orderBy: { id: 'desc' } })
    await change({ pictures: files, deliveryDays: 5 })
    await beginOrder(buyer)
    await buyer.answer(orderAnswers('SERVICE', NEEDS))
    await buyer.tap(w('order-place-send', { amount: '$12.00' }))
    await change({ pictures: [], deliveryDays: 9, priceMicros: 20_000_000n })
    await buyer.tap(w('button-order-terms'))
    expect(buyer.screen()).toContain(platform === 'discord' ? '(1 pictures)' : '(photo)')
    expect(buyer.screen()).toContain('$12.00')
    expect(buyer.screen()).toContain(w('offer-delivery', { days: 5 }))
    await buyer.tap(w('button-to-offer'))
    expect(buyer.screen()).toContain('$20.00')
    expect(buyer.screen()).toContain(w('offer-delivery', { days: 9 }))
    // A photo cannot be edited into a text, so Telegram is asked for a new message instead.
    world.expectFault(/there is no text in the message to edit/)
    await nothingWrong()
  })

  async function change(terms: { pictures: string[]; deliveryDays: number; priceMicros?: bigint }) {
    const description = 'Drawn by hand, in three colours.'
    const input = { offer, title: TITLE, description, wants: null, priceMicros: 12_000_000n, ...terms }
    const actor = { kind: 'member', memberId: await world.memberId(seller), roles: [] } as const
    const key = `change:${terms.deliveryDays}`
    expect((await perform(world.product.domain, editOffer, { input, actor, key })).ok).toBe(true)
  }
})
