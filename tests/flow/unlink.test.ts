import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { eraseIn } from '../support/chat-erase.ts'
import { makeLinkCode } from '../support/chat-link.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const NAMES = { telegram: 'Telegram', discord: 'Discord' } as const

describe.each(PLATFORMS)('an account of two, and the one on %s goes on', { timeout: 60_000 }, (platform) => {
  const elsewhere = platform === 'telegram' ? 'discord' : 'telegram'
  const other = NAMES[elsewhere]
  let world: World
  let here: ChatPerson
  let there: ChatPerson
  let memberId: string

  beforeAll(async () => {
    world = await createWorld()
    here = await world.join(platform, 'Nia')
    there = await world.join(elsewhere, 'Nia too')
    await askOnce()
    await there.command('link', await code())
    await there.tap(w('button-link-sure'))
    memberId = await world.memberId(here)
    expect(await world.memberId(there)).toBe(memberId)
    await world.settle()
  })
  afterEach(async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
  afterAll(() => world.close())

  async function code(): Promise<string> {
    world.clock.advance(1_000)
    return makeLinkCode(here)
  }

  /** Something that stays theirs. */
  async function askOnce(): Promise<void> {
    await here.command('support')
    await here.tap(w('ticket-category', { category: 'account' }))
    await here.answer({ [w('support-words')]: 'How do I link?', [w('support-files')]: null })
    await here.tap(w('support-send'))
    await here.tap(w('button-solved'))
  }

  const identities = () => world.store.db.identity.count({ where: { memberId } })

  it('unlinks the other, which is told there and never becomes a second member', async () => {
    await here.command('link')
    await here.tap(w('button-unlink', { platform: other }))
    expect(here.screen()).toContain(w('unlink-what', { platform: other }))
    world.deliverTimes(2)
    await here.tap(w('button-unlink-sure', { platform: other }))
    world.deliverTimes(1)
    expect(await identities()).toBe(1)
    await world.settle()
    expect(there.notices().at(-1)).toContain(w('left-unlinked-title'))
    expect(await world.store.db.lastWord.count()).toBe(0)
    const members = await world.store.db.member.count()
    for (const name of ['help', 'jobs', 'wallet']) {
      await there.command(name)
      expect(there.screen()).toContain(w('left-unlinked-title'))
    }
    await there.forge('hm')
    expect(await world.store.db.member.count()).toBe(members)
    await here.command('support')
    expect(here.screen()).toContain('How do I link?')
  })

  it('only a code of the same account links it again', async () => {
    const stranger = await world.join(platform, 'Sten')
    await there.command('link', await makeLinkCode(stranger))
    expect(there.screen()).toContain(w('refused-link-code'))
    const old = await code()
    world.clock.advance(11 * MINUTE_MS)
    await there.command('link', old)
    expect(there.screen()).toContain(w('refused-link-code'))
    await there.command('link', await code())
    expect(there.screen()).toContain(w('linked-title'))
    expect(await world.memberId(there)).toBe(memberId)
    await world.settle()
    expect(here.notices().at(-1)).toContain(w('linked-what'))
  })

  it('whoever unlinks where they are is met as who left, and the other is told', async () => {
    await there.command('link')
    await there.tap(w('button-unlink', { platform: other }))
    await there.tap(w('button-unlink-sure', { platform: other }))
    expect(there.screen()).toContain(w('left-unlinked-title'))
    await world.settle()
    expect(here.notices().at(-1)).toContain(w('unlinked-what', { platform: other }))
    await here.command('link')
    expect(here.canTap(w('button-unlink', { platform: NAMES[platform] }))).toBe(false)
    await here.forge(`ulc~${platform}`)
    expect(await identities()).toBe(1)
  })

  it('erasing an account of two tells the other, and each comes back to the same member', async () => {
    await there.command('link', await code())
    await here.command('settings')
    await here.tap(w('button-erase'))
    await here.tap(w('button-erase-go'))
    await here.tap(w('button-erase-sure'))
    await world.settle()
    expect(there.notices().at(-1)).toContain(w('last-word-erased'))
    await there.tap(w('button-come-back'), w('last-word-erased'))
    expect(await world.memberId(there)).toBe(memberId)
    await here.command('help')
    await here.tap(w('button-come-back'))
    expect(await identities()).toBe(2)
    await eraseIn(there)
    expect(await identities()).toBe(0)
  })
})
