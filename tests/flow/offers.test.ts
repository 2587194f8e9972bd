import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pickFilter, screenshots } from '../support/chat-job.ts'
import { beginOffer, offerAnswers, sellOffer, termAnswers } from '../support/chat-offers.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import type { TelegramPerson } from '../support/chat-telegram.ts'
import { fact, w } from '../support/chat-words.ts'
import { createWorld, joinTelegram, type World } from '../support/world.ts'

const LOGO = 'A logo for your shop'

describe.each(PLATFORMS)('the market on %s', (platform) => {
  let world: World
  let seller: ChatPerson
  let buyer: ChatPerson
  let moderator: ChatPerson

  const idOf = async (title: string) =>
    (await world.store.db.offer.findFirstOrThrow({ where: { title }, orderBy: { id: 'desc' } })).id
  const rowOf = async (title: string) =>
    world.store.db.offer.findUniqueOrThrow({ where: { id: await idOf(title) } })

  beforeAll(async () => {
    // Whoever joins third is a moderator, and no more than that.
    const operators = 'telegram:5003=moderator,discord:210000000000005002=moderator'
    world = await createWorld({ operators })
    // A screen without pictures takes the place of one with pictures: Telegram cannot edit one into the other.
    world.expectFault(/there is no text in the message to edit/)
    seller = await world.join(platform, 'Sally')
    buyer = await world.join(platform, 'Ben')
    moderator = await world.join(platform, 'Mona')
  })
  afterEach(async () => expect([await world.audit(), world.faults()]).toEqual([[], []]))
  afterAll(() => world.close())

  it('is empty at first, and says what one can do about it', async () => {
    await buyer.command('offers')
    expect(buyer.screen()).toContain(w('offers-none-at-all'))
    await buyer.tap(w('button-my-offers'))
    expect(buyer.screen()).toContain(w('own-offers-none'))
  })

  it('takes an offer by questions, shows what it will be, and has it at once for everybody', async () => {
    await beginOffer(seller)
    await seller.answer({ ...offerAnswers(), [w('sell-pictures')]: await screenshots(2, 'logo') })
    expect(seller.screen()).toContain(w('sell-free'))
    expect(seller.screen()).toContain(w('sell-you-get-all'))
    expect(await world.store.db.offer.count()).toBe(0)
    await seller.tap(w('sell-send'))
    expect(seller.screen()).toContain(w('sell-done'))
    expect(seller.screen()).toContain(fact('label-state', w('offer-state', { state: 'ACTIVE' })))
    expect(seller.canTap(w('button-order', { price: '$12.00' }))).toBe(false)

    await buyer.command('offers')
    await buyer.tap(LOGO)
    expect(buyer.screen()).toContain(fact('label-price', '$12.00'))
    expect(buyer.screen()).toContain(fact('label-seller', 'Sally'))
    expect(buyer.screen()).toContain(w('seller-new'))
    expect(buyer.screen()).toContain(platform === 'discord' ? '(2 pictures)' : '(photo)')
    expect(buyer.canTap(w('button-order', { price: '$12.00' }))).toBe(true)
    expect(buyer.canTap(w('button-edit-offer'))).toBe(false)
    await seller.command('offers')
    expect(seller.screen()).toContain(w('offers-line-mine'))
  })

  it('says which words cannot stay, at the question they are in, and keeps the rest', async () => {
    await beginOffer(seller, 'PRODUCT')
    const wrong = 'First send me your bank password, then you get the book.'
    const book = { kind: 'PRODUCT', title: 'A used book' } as const
    await seller.answer(offerAnswers({ ...book, description: wrong }), w('sell-description'))
    expect(seller.screen()).toContain(w('lint-clause', { clause: 'credentials' }))
    expect(seller.screen()).toContain('bank password')
    const right = 'A book I have read twice, in German.'
    const {
      [w('sell-category')]: _,
      [w('sell-name')]: __,
      ...rest
    } = offerAnswers({ ...book, description: right })
    await seller.answer(platform === 'telegram' ? rest : { [w('sell-description')]: right })
    await seller.tap(w('sell-send'))
    expect(seller.screen()).toContain(fact('label-stock', '2'))
    await sellOffer(seller, {
      kind: 'EXCHANGE',
      title: 'My photos for your words',
      category: w('offer-category', { category: 'photo' }),
    })
    expect(seller.screen()).toContain(w('offer-exchange-nothing'))
  })

  it('is narrowed by category, kind and price, and sorted', async () => {
    await buyer.command('offers')
    await pickFilter(buyer, w('offers-pick-category'), w('offer-category', { category: 'photo' }))
    expect(buyer.screen()).toContain('My photos for your words')
    expect(buyer.screen()).not.toContain(LOGO)
    await buyer.command('offers')
    await pickFilter(buyer, w('offers-pick-kind'), w('offer-kind', { kind: 'PRODUCT' }))
    expect(buyer.screen()).toContain('A used book')
    expect(buyer.screen()).not.toContain(LOGO)
    await pickFilter(buyer, w('offers-pick-price'), w('offers-band-highest', { from: '$100.00' }))
    expect(buyer.screen()).toContain(w('offers-title-unmatched'))
    await buyer.tap(w('offers-without', { what: w('offer-kind', { kind: 'PRODUCT' }) }))
    await buyer.command('offers')
    await pickFilter(buyer, w('offers-pick-order'), w('offers-order', { order: 'cheapest' }))
    const screen = buyer.screen()
    expect(screen.indexOf('My photos')).toBeLessThan(screen.indexOf(LOGO))
  })

  it('is searched by words, which its pages and filters keep', async () => {
    await buyer.command('offers')
    await buyer.tap(w('button-search-offers'))
    await buyer.answer({ [w('search-offers-ask')]: 'drawn log' })
    expect(buyer.screen()).toContain(w('offers-title-search', { words: 'drawn log' }))
    expect(buyer.screen()).toContain(LOGO)
    expect(buyer.screen()).not.toContain('photos')
    await pickFilter(buyer, w('offers-pick-kind'), w('offer-kind', { kind: 'PRODUCT' }))
    // The book is offered in the same words.
    expect(buyer.screen()).toContain(w('offers-title-unmatched'))
    await buyer.tap(w('offers-without', { what: 'drawn log' }))
    expect(buyer.screen()).toContain('A used book')
    await buyer.command('offers', 'photos')
    expect(buyer.screen()).toContain('My photos for your words')
    await buyer.tap(w('button-search-off'))
    expect(buyer.screen()).toContain(LOGO)
  })

  it('lets its seller change an offer, whose next version is live; an old button shows it', async () => {
    await seller.command('offers')
    await seller.tap(LOGO)
    await seller.tap(w('button-edit-offer'))
    expect(seller.screen()).toContain(w('edit-offer-send', { version: 2 }))
    await changeAnswer(seller, w('sell-price'), '15')
    await seller.tap(w('edit-offer-send', { version: 2 }))
    expect(seller.screen()).toContain(w('edit-offer-done', { version: 2 }))
    expect(await rowOf(LOGO)).toMatchObject({ version: 2, priceMicros: 15_000_000n })
    const stale = await buyer.forge(`opl~${await idOf(LOGO)}~1`)
    expect(stale).toContain(w('refused-offer-changed'))
  })

  it('lets its seller say the stock, pause, resume; nobody else', async () => {
    await seller.command('sell')
    await seller.tap(w('button-my-offers'))
    await seller.tap('A used book')
    await seller.tap(w('button-stock'))
    await seller.answer({ [w('stock-ask')]: '7' })
    expect(seller.screen()).toContain(w('stock-done', { stock: 7 }))
    const book = await idOf('A used book')
    expect(await seller.forge(`ost~${book}~2`)).toContain(fact('label-stock', '7'))
    await seller.tap(w('button-pause'))
    expect(seller.screen()).toContain(fact('label-state', w('offer-state', { state: 'PAUSED' })))
    await buyer.command('offers')
    expect(buyer.screen()).not.toContain('A used book')
    expect(await buyer.forge(`ofr~${book}`)).toContain(w('offer-paused-hint'))
    for (const data of [`ore~${book}`, `opa~${book}`, `ost~${book}~7`, `oed~${book}`])
      expect(await buyer.forge(data)).toContain(w('offer-paused-hint'))
    expect(await buyer.forge(`owi~${book}~y`)).toContain(w('refused-not-found', { what: 'offer' }))
    expect(await buyer.forge(`otd~${book}`)).toContain(w('offer-paused-hint'))
    await seller.tap(w('button-resume'))
    expect(await rowOf('A used book')).toMatchObject({ state: 'ACTIVE', available: 7 })
  })

  it('keeps what was begun, and begins another offer from one that is there', async () => {
    await beginOffer(seller, 'SERVICE')
    await (platform === 'telegram'
      ? seller.answer({
          [w('sell-category')]: w('offer-category', { category: 'writing' }),
          [w('sell-name')]: 'I write your letters',
        })
      : seller.answer(firstPage('I write your letters')))
    await seller.command('sell')
    expect(seller.canTap(w('button-continue-offer', { title: 'I write your letters' }))).toBe(true)
    await seller.tap(w('button-my-offers'))
    await seller.tap(LOGO)
    await seller.tap(w('button-duplicate'))
    expect(seller.canTap(w('sell-send'))).toBe(true)
    expect(seller.screen()).toContain('$15.00')
    await seller.tap(w('sell-send'))
    expect(await world.store.db.offer.count({ where: { title: LOGO } })).toBe(2)
  })

  it('withdraws an offer after asking whether it is meant', async () => {
    await seller.tap(w('button-withdraw-offer'))
    expect(seller.screen()).toContain(w('withdraw-offer-what'))
    expect(await rowOf(LOGO)).toMatchObject({ state: 'ACTIVE' })
    await seller.tap(w('button-withdraw-offer-sure'))
    expect(seller.screen()).toContain(w('offer-withdrawn'))
    expect(seller.canTap(w('button-resume'))).toBe(false)
    expect(await buyer.forge(`ofr~${await idOf(LOGO)}`)).toContain(w('refused-not-found', { what: 'offer' }))
  })

  it('lets a buyer report an offer, and a moderator take it down; its seller reads why', async () => {
    await buyer.command('offers')
    await buyer.tap('A used book')
    await buyer.tap(w('button-support'))
    await buyer.answer({ [w('support-words')]: 'This book is stolen.', [w('support-files')]: null })
    await buyer.tap(w('support-send'))
    expect(buyer.screen()).toContain('A used book')
    await moderator.command('admin')
    await moderator.tap(w('button-tickets', { count: 1 }))
    await moderator.tap('This book is stolen.')
    await moderator.tap(w('button-see-object'))
    await moderator.tap(w('button-take-down-offer'))
    await moderator.answer({ [w('take-down-offer-reason')]: 'It is not theirs.' })
    await moderator.tap(w('take-down-offer-send'))
    expect(moderator.screen()).toContain(w('take-down-offer-done'))
    await world.settle()
    expect(seller.notices().at(-1)).toContain(w('notice-offer-taken-down', { title: 'A used book' }))
    expect(seller.notices().at(-1)).toContain('It is not theirs.')
    await seller.tap(w('button-to-offer'), 'It is not theirs.')
    expect(seller.screen()).toContain(fact('label-state', w('offer-state', { state: 'TAKEN_DOWN' })))
    expect(seller.screen()).toContain('It is not theirs.')
    await buyer.command('offers', 'book')
    expect(buyer.screen()).toContain(w('offers-title-unmatched'))
  })

  it('lets operators look up any offer from their desk', async () => {
    await moderator.command('admin')
    await moderator.tap(w('button-offers'))
    await moderator.tap(w('button-find-offer'))
    await moderator.answer({ [w('find-offer-ask')]: 'used book' })
    await moderator.tap('A used book')
    expect(moderator.screen()).toContain(fact('label-state', w('offer-state', { state: 'TAKEN_DOWN' })))
    await moderator.tap(w('button-to-member'))
    expect(moderator.screen()).toContain('Sally')
    for (const data of ['aos', 'aof']) expect(await buyer.forge(data)).toContain(w('refused-not-allowed'))
  })

  it('turns pages forth and back', async () => {
    for (let n = 1; n <= 7; n++) {
      await sellOffer(seller, { kind: 'EXCHANGE', title: `Bargain number ${n}` })
    }
    await buyer.command('offers', 'bargain')
    expect(buyer.screen()).toContain('Bargain number 7')
    expect(buyer.screen()).not.toContain('Bargain number 1')
    await buyer.tap(platform === 'telegram' ? '›' : '▶')
    expect(buyer.screen()).toContain('Bargain number 1')
    expect(buyer.screen()).not.toContain('Bargain number 7')
    await buyer.tap(platform === 'telegram' ? '‹' : '◀')
    expect(buyer.screen()).toContain('Bargain number 7')
  })
})

describe('an offer that is passed on', () => {
  it('is found in any chat, and its link leads to it', async () => {
    const world = await createWorld()
    try {
      const seller = await world.join('discord', 'Sally')
      const buyer: TelegramPerson = await joinTelegram(world, 'Ben')
      await sellOffer(seller)
      const { id } = await world.store.db.offer.findFirstOrThrow()
      for (const typed of ['logo', 'draw colours', `off_${id}`]) {
        const { results } = await world.telegram.inlineQuery(Number(buyer.id), typed)
        expect(results.map((one) => one.id)).toEqual([id])
      }
      await buyer.command('offers')
      await buyer.tap(LOGO)
      const shared = await world.telegram.press(Number(buyer.id), buyer.current().id, w('button-share'))
      expect(shared).toMatchObject({ did: 'inline', value: `off_${id}` })
      await world.telegram.start(Number(buyer.id), `off_${id}`)
      expect(buyer.messages().at(-1)?.text).toContain(LOGO)
      await seller.command('offers')
      await seller.tap(LOGO)
      await seller.tap(w('button-pause'))
      const { results } = await world.telegram.inlineQuery(Number(buyer.id), `off_${id}`)
      expect(results).toEqual([])
      expect([await world.audit(), world.faults()]).toEqual([[], []])
    } finally {
      await world.close()
    }
  })
})

/** On the summary of a form: picks what to change, and gives it anew. */
async function changeAnswer(person: ChatPerson, label: string, value: string): Promise<void> {
  await person.tap(w('form-change', { what: label }))
  await person.answer({ [label]: value })
}

/** The first page of five questions, as Discord asks them. */
function firstPage(title: string) {
  const all = { ...offerAnswers(), ...termAnswers({ title }) }
  return Object.fromEntries(Object.entries(all).slice(0, 5))
}
