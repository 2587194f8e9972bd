import { describe, expect, it } from 'vitest'
import { A_JOB, AN_ORDER, type Costly } from '../support/chat-last-button.ts'
import { acceptedDeal, offerIn } from '../support/chat-order.ts'
import { PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld } from '../support/world.ts'

const WAYS: (Costly & { what: string })[] = [
  { what: 'an order is placed', ...AN_ORDER },
  { what: 'a job is funded', ...A_JOB, count: (world) => world.store.db.campaign.count() },
  {
    what: 'a voucher is made',
    last: w('voucher-send', { amount: '$5.00' }),
    async fill(_world, person) {
      await person.command('voucher')
      const from = w('voucher-source', { account: 'wallet', have: '$100.00' })
      await person.answer({ [w('voucher-amount')]: '5.00', [w('voucher-from')]: from })
    },
    count: (world) => world.store.db.voucher.count({ where: { source: 'wallet' } }),
  },
]

it('a last button that comes again before its form was closed shows what it led to, and no reason against it', async () => {
  const world = await createWorld()
  try {
    const seller = await world.join('telegram', 'Sally')
    const buyer = await world.join('telegram', 'Ben')
    await world.fund(buyer, 100)
    await offerIn(world, seller)
    await acceptedDeal(world, buyer, seller)
    await seller.tap(w('button-order-deliver'))
    await seller.answer({ [w('order-deliver-words')]: 'Here it is.', [w('order-files')]: null })
    const where = { subject: { startsWith: 'odl' } }
    const { id, state, revision, answers } = await world.store.db.draft.findFirstOrThrow({ where })
    await seller.tap(w('order-deliver-send'))
    expect(seller.screen()).toContain(w('order-delivered'))
    const data = { state, revision, answers: answers ?? {} }
    await world.store.db.draft.update({ where: { id }, data })
    const today = await seller.forge(`d~g~${id}~${revision}`)
    expect(today).toContain(w('order-standing', { what: 'looked-at' }))
    expect(today).not.toContain(w('refused-order-moved-on', { state: 'DELIVERED' }))
    await world.settle()
    expect(world.faults()).toEqual([])
  } finally {
    await world.close()
  }
})

describe.each(PLATFORMS)('a last button tapped again before its answer came, on %s', (platform) => {
  it.each(WAYS)('$what once', async ({ last, fill, count }) => {
    const world = await createWorld()
    try {
      const person = await world.join(platform, 'Ben')
      await world.fund(person, 100)
      await fill(world, person)
      // Each tap is a press of its own, and all of them arrive at once. One that finds it done is acknowledged, and
      // shows nothing: on Discord a person waits for what it shows.
      await Promise.any([1, 2, 3, 4, 5].map(() => person.tap(last)))
      await world.settle()
      expect(await count(world)).toBe(1)
      expect(await world.audit()).toEqual([])
    } finally {
      await world.close()
    }
  })
})
