import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { beginErase, eraseIn, tablesWith } from '../support/chat-erase.ts'
import { fillProof, NEW_PROOF, PAY, postJob, screenshots, takeJob } from '../support/chat-job.ts'
import { linkBoth } from '../support/chat-link.ts'
import { sellOffer } from '../support/chat-offers.ts'
import { beginOrder, deliverIn, offerIn, orderAnswers, TITLE } from '../support/chat-order.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

/** A word that only this person says. */
const OWN = 'zorblatt'

describe.each(PLATFORMS)('erasing oneself on %s', { timeout: 120_000 }, (platform) => {
  let world: World
  let zoe: ChatPerson
  let emma: ChatPerson
  let zoesId: string

  beforeAll(async () => {
    world = await createWorld()
    zoe = await world.join(platform, 'Zoe Quillfeather')
    emma = await world.join(platform, 'Emma')
    zoesId = await world.memberId(zoe)
    await world.fund(emma, 60)
  })
  afterEach(async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
  afterAll(() => world.close())

  it('what is open is named, each with the way to it, and nothing is erased before', async () => {
    await postJob(emma, { links: null })
    await takeJob(zoe)
    await zoe.command('settings')
    await zoe.tap(w('button-erase'))
    expect(zoe.screen()).toContain(w('erase-stays'))
    expect(zoe.screen()).toContain(`${w('erase-matter', { kind: 'slot' })}: Try our app`)
    expect(zoe.canTap(w('button-erase-go'))).toBe(false)
    await zoe.forge('erc~0~0')
    expect(await world.memberId(zoe)).toBe(zoesId)
    await zoe.command('settings')
    await zoe.tap(w('button-erase'))
    await zoe.tap(w('erase-matter', { kind: 'slot' }))
    expect(zoe.screen()).toContain('Try our app')
  })

  it('a whole life on the platform: work, an order, an offer, a question', async () => {
    await zoe.command('work')
    await zoe.tap('Try our app')
    await fillProof(zoe, {
      'The finished sign-up page': await screenshots(1, 'zoe'),
      'What did you like?': `${OWN} liked it`,
    })
    await zoe.tap(w('submit-send'))
    await world.settle()
    await emma.tap(PAY, NEW_PROOF)
    await world.fund(zoe, 12)
    await offerIn(world, emma)
    await beginOrder(zoe)
    await zoe.answer(orderAnswers('SERVICE', `${OWN} sells tea`))
    await zoe.tap(w('order-place-send', { amount: '$12.00' }))
    await world.settle()
    await emma.tap(w('button-order-accept'), OWN)
    await emma.tap(w('button-order-deliver'), OWN)
    await deliverIn(emma, 'Here it is, all three colours.')
    await world.settle()
    await sellOffer(zoe, { title: `${OWN} poems` })
    await zoe.command('support')
    await zoe.tap(w('ticket-category', { category: 'account' }))
    await zoe.answer({
      [w('support-words')]: `${OWN} asks`,
      [w('support-files')]: await screenshots(1, 'ask'),
    })
    await zoe.tap(w('support-send'))
    await zoe.command('settings')
    await zoe.tap(w('button-erase'))
    expect(zoe.screen()).toContain(`${w('erase-matter', { kind: 'order' })}: ${TITLE}`)
    expect(zoe.screen()).toContain(w('erase-matter', { kind: 'ticket' }))
    await zoe.tap(w('erase-matter', { kind: 'ticket' }))
    await zoe.tap(w('button-solved'))
    await zoe.command('settings')
    await zoe.tap(w('button-erase'))
    await zoe.tap(w('erase-matter', { kind: 'order' }))
    await zoe.tap(w('button-order-complete', { amount: '$12.00' }))
    await world.settle()
    expect(await tablesWith(world, [OWN])).not.toEqual([])
  })

  it('then it is done, once and for good: no name, no word, no id is left in any table', async () => {
    await beginErase(zoe)
    const sure = w('button-erase-give-up', { amount: '$0.25' })
    expect(zoe.screen()).toContain(w('erase-sure-what'))
    world.deliverTimes(3)
    await zoe.tap(sure)
    world.deliverTimes(1)
    expect(zoe.screen()).toMatch(new RegExp(`${w('erased-title')}|${w('left-title')}`))
    await world.settle()
    expect(await world.store.db.identity.count({ where: { memberId: zoesId } })).toBe(0)
    expect(await world.store.db.forgottenFile.count()).toBe(0)
    // Discord's interactions that were answered late are kept for a day.
    await world.pass(2 * DAY_MS)
    await world.settle()
    expect(await tablesWith(world, [OWN, zoe.name, zoe.id])).toEqual([])
  })

  it('to others they are a former member; what they were paid and bought stays in the books', async () => {
    await emma.command('orders')
    await emma.tap(w('orders-tab', { tab: 'done', count: 1 }))
    expect(emma.screen()).toContain(w('former-member'))
    await emma.tap(TITLE)
    expect(emma.screen()).toContain(w('former-member'))
    await emma.command('campaigns')
    await emma.tap('Try our app')
    await emma.tap(w('button-campaign-work', { count: 1 }))
    expect(emma.screen()).toContain(w('former-member'))
    await emma.tap(w('former-member'))
    expect(emma.screen()).toContain(w('former-proof'))
  })

  it('whatever they press or write, they are met as who left, until they say that they come back', async () => {
    await zoe.command('wallet')
    expect(zoe.screen()).toContain(w('left-title'))
    expect(await world.store.db.identity.count({ where: { memberId: zoesId } })).toBe(0)
    world.deliverTimes(3)
    await zoe.tap(w('button-come-back'))
    world.deliverTimes(1)
    expect(await world.memberId(zoe)).toBe(zoesId)
    await zoe.command('jobs')
    expect(zoe.canTap('Try our app')).toBe(false)
    await zoe.command('history')
    expect(zoe.screen()).toContain(w('statement-kind', { kind: 'given-up' }))
  })

  it('and may leave again, and stay the same', async () => {
    await eraseIn(zoe)
    expect(zoe.screen()).toContain(w('erased-title'))
    await zoe.tap(w('button-come-back'))
    expect(zoe.screen()).toContain(w('back-title'))
    expect(await world.memberId(zoe)).toBe(zoesId)
  })
})

it('an operator is not erased, on no platform of theirs', async () => {
  // Whoever joins first has a role, on Telegram alone.
  const world = await createWorld({ operators: 'telegram:5001=finance' })
  try {
    const here = await world.join('telegram', 'Fin')
    const there = await world.join('discord', 'Fin')
    await linkBoth(here, there)
    for (const side of [here, there]) {
      await side.command('settings')
      await side.tap(w('button-erase'))
      expect(side.screen()).toContain(w('erase-operator'))
      expect(await side.forge('erc~0~0')).toContain(w('refused-erase-operator'))
    }
    expect(await world.memberId(here)).toBe(await world.memberId(there))
    expect(world.faults()).toEqual([])
  } finally {
    await world.close()
  }
})
