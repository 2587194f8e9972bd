import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { linkCodeOn, makeLinkCode } from '../support/chat-link.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

describe.each(PLATFORMS)('linking, begun on %s', (platform) => {
  const elsewhere = platform === 'telegram' ? 'discord' : 'telegram'
  let world: World
  let here: ChatPerson
  let there: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    here = await world.join(platform, 'Nia')
    there = await world.join(elsewhere, 'Nia too')
    await world.fund(here, 7)
  })
  afterEach(async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
  afterAll(() => world.close())

  async function code(): Promise<string> {
    world.clock.advance(1_000)
    await here.command('settings')
    await here.tap(w('button-link'))
    expect(here.screen()).toContain(w('link-rules'))
    await here.tap(w('button-link-make'))
    return linkCodeOn(here)
  }

  it('a wrong code is refused, and asked again', async () => {
    await there.command('link')
    await there.tap(w('button-link-enter'))
    await there.answer({ [w('link-enter-ask')]: '00000-00000' })
    expect(there.screen()).toContain(w('refused-link-code'))
    await here.command('link', await code())
    expect(here.screen()).toContain(w('refused-cannot-link', { why: 'self' }))
  })

  it('the other side sees who it is, confirms once, and both are one; both are told', async () => {
    const made = await code()
    await there.command('link', made)
    expect(there.screen()).toContain('Nia')
    expect(there.screen()).toContain(w('link-sure-what'))
    expect(await world.balances(there)).toEqual({ cash: 0n, wallet: 0n })
    await there.tap(w('button-link-sure'))
    expect(there.screen()).toContain(w('linked-title'))
    await world.settle()
    expect(here.notices().at(-1)).toContain(w('linked-what'))
    expect(there.notices()).toEqual([])
    expect(await world.memberId(there)).toBe(await world.memberId(here))
    await there.command('wallet')
    expect(there.screen()).toContain('$7.00')
    await there.command('link')
    expect(there.screen()).toContain(w('link-is-linked'))
    expect(there.canTap(w('button-link-make'))).toBe(false)
  })

  it('a third of the same platform finds the code used', async () => {
    const third = await world.join(elsewhere, 'Thea')
    await third.command('link', '0123456789')
    expect(third.screen()).toContain(w('refused-link-code'))
  })
})

describe('a deep link on Telegram', () => {
  it('leads straight to who would be linked', async () => {
    const world = await createWorld()
    const discord = await world.join('discord', 'Nia')
    const telegram = await world.join('telegram', 'Nia')
    await telegram.command('start', `link_${await makeLinkCode(discord)}`)
    await telegram.tap(w('button-link-sure'))
    expect(await world.memberId(telegram)).toBe(await world.memberId(discord))
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
    await world.close()
  })
})
