import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

describe.each(PLATFORMS)('redeeming, on %s', (platform) => {
  let world: World
  let person: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    person = await world.join(platform, 'Nia')
  })
  afterAll(() => world.close())

  it('a wrong code is asked again, and the right one counts at once', async () => {
    const code = await world.voucher(3)
    await person.command('redeem')
    await person.answer({ [w('redeem-ask')]: 'AAAA-BBBB-CCCC-DDDD-1' })
    expect(person.screen()).toContain(w('refused-voucher'))
    expect(await world.balances(person)).toEqual({ cash: 0n, wallet: 0n })

    await person.tap(w('button-redeem-again'))
    await person.answer({ [w('redeem-ask')]: code })
    expect(person.screen()).toContain(w('redeemed', { amount: '$3.00' }))
    expect(await world.balances(person)).toEqual({ cash: 0n, wallet: 3_000_000n })
  })

  it('what was typed into a form that was sent is not kept', async () => {
    const drafts = await world.store.db.draft.findMany({ where: { state: 'SENT' } })
    expect(drafts.map(({ answers }) => answers)).toEqual([{}])
    expect(await world.audit()).toEqual([])
  })
})
