import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld, joinDiscord, type World } from '../support/world.ts'

/** People who can be found: they chose a skill, and come from somewhere. */
async function skilled(world: World, platform: ChatPerson['platform'], names: string[], country: string) {
  for (const name of names) {
    const person = await world.join(platform, name)
    const memberId = await world.memberId(person)
    await world.store.db.memberSkill.create({ data: { memberId, categoryId: 'survey-short' } })
    await world.store.db.member.update({ where: { id: memberId }, data: { country } })
  }
}

describe.each(PLATFORMS)('finding workers on %s', (platform) => {
  let world: World
  let employer: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(platform, 'Emma')
    await skilled(world, platform, ['Ken A', 'Ken B', 'Ken C', 'Ken D', 'Ken E', 'Ken F'], 'KE')
    await skilled(world, platform, ['Gus'], 'US')
  })
  afterAll(() => world.close())

  it('in a country, typed as people type it', async () => {
    await employer.command('hire')
    await employer.tap(w('button-search-workers'))
    await employer.tap(w('label-country'))
    await employer.answer({ [w('hire-country-ask')]: 'nowhere at all' })
    expect(employer.screen()).toContain(w('country-unknown', { typed: ANY }))
    await employer.tap(w('button-try-again'))
    await employer.answer({ [w('hire-country-ask')]: 'united' })
    expect(employer.screen()).toContain(w('country-several'))
    await employer.tap('United States')
    await employer.tap(w('button-show-workers'))
    expect(employer.screen()).toContain('Gus')
    expect(employer.screen()).not.toContain('Ken')

    await employer.tap(w('button-search-workers'))
    await employer.tap(w('label-country'))
    await employer.answer({ [w('hire-country-ask')]: 'kenya' })
    expect(employer.screen()).toContain(fact('label-country', 'Kenya'))
    await employer.tap(w('button-show-workers'))
    expect(employer.screen()).not.toContain('Gus')
  })

  it('page by page, both ways, and back from a worker to the same search', async () => {
    expect(employer.canTap('Ken A')).toBe(false)
    await employer.tap(w('button-workers-after'))
    expect(employer.canTap('Ken A')).toBe(true)
    expect(employer.canTap('Ken F')).toBe(false)
    await employer.tap(w('button-workers-before'))
    await employer.tap('Ken F')
    expect(employer.screen()).toContain(fact('label-country', w('country-declared', { country: 'Kenya' })))
    await employer.tap(w('button-workers'))
    expect(employer.screen()).toContain('Kenya')
    expect(employer.canTap('Ken F')).toBe(true)
  })

  it('by success rate and rating; a search can be begun anew', async () => {
    await employer.tap(w('button-search-workers'))
    await employer.tap(w('label-success-rate'))
    await employer.tap(w('hire-least-rate', { rate: 75 }))
    await employer.tap(w('label-rating'))
    await employer.tap(w('hire-least-stars', { stars: 4 }))
    await employer.tap(w('button-show-workers'))
    expect(employer.screen()).toContain(w('hire-none', { source: 'all' }))
    await employer.tap(w('button-search-workers'))
    await employer.tap(w('button-search-anew'))
    expect(employer.screen()).toContain(fact('label-success-rate', w('hire-any')))
    await employer.tap(w('button-show-workers'))
    expect(employer.screen()).toContain('Gus')
  })

  it('a press delivered three times at once blocks, invites and keeps once', async () => {
    await employer.tap('Gus')
    await employer.tap(w('button-keep-in-group'))
    await employer.tap(w('button-new-group'))
    await employer.answer({ [w('group-name-ask')]: 'Islanders' })
    world.deliverTimes(3)
    await employer.tap(w('button-keep-in-group'))
    await employer.tap('Islanders')
    await employer.tap(w('button-block'))
    await employer.tap(w('button-block-sure'))
    world.deliverTimes(1)
    expect(employer.screen()).toContain(w('worker-is-blocked'))
    expect(await world.store.db.groupMember.count()).toBe(1)
    expect(await world.store.db.blockedWorker.count()).toBe(1)
  })

  it('a name that is being typed survives a restart', async () => {
    await employer.command('groups')
    await employer.tap(w('button-new-group'))
    if (platform === 'telegram') await world.restart()
    await employer.answer({ [w('group-name-ask')]: 'After the restart' })
    expect(employer.screen()).toContain('After the restart')
  })

  it('forged buttons lead nowhere', async () => {
    const gone = w('refused-not-found', { what: 'worker' })
    expect(await employer.forge('wo~zzzzzzzzzzzzzzzz~')).toContain(gone)
    expect(await employer.forge(`wo~${await world.memberId(employer)}~`)).toContain(gone)
    expect(await employer.forge('bw~nobody~y')).toContain(gone)
    expect(await employer.forge('gr~zzzzzzzzzzzzzzzz~1')).toContain(w('refused-not-found', { what: 'group' }))
    expect(await employer.forge('il~zzzzzzzzzzzzzzzz~1')).toContain(w('refused-not-found', { what: 'job' }))
    expect(await employer.forge('hr~nonsense~nonsense')).toContain(w('hire-title', { source: 'past' }))
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})

describe('the menu on a person, on Discord', () => {
  it('opens the card of who is on the workers list; a member who is not looks like a stranger', async () => {
    const world = await createWorld()
    try {
      const employer = await joinDiscord(world, 'Emma')
      const worker = await joinDiscord(world, 'Wale')
      world.discord.addPerson({ id: '219999999999999999', username: 'stranger', globalName: 'Stranger' })
      await employer.onPerson('Hire', worker)
      expect(employer.screen()).toContain(w('hire-nobody', { why: 'stranger' }))
      expect(employer.screen()).not.toContain('Wale')
      const card = `wo~${await world.memberId(worker)}~`
      expect(await employer.forge(card)).toContain(w('refused-not-found', { what: 'worker' }))
      const skill = { memberId: await world.memberId(worker), categoryId: 'data-entry' }
      await world.store.db.memberSkill.create({ data: skill })
      await employer.onPerson('Hire', worker)
      expect(employer.screen()).toContain('Wale')
      expect(employer.canTap(w('button-invite'))).toBe(true)
      await employer.tap(w('button-keep-in-group'))
      expect(employer.screen()).toContain(w('groups-none'))
      await employer.tap(w('button-new-group'))
      await employer.answer({ [w('group-name-ask')]: 'Kept' })
      await world.store.db.memberSkill.deleteMany({ where: skill })
      await employer.onPerson('Hire', worker)
      expect(employer.screen()).toContain('Wale')
      await employer.onPerson('Hire', employer)
      expect(employer.screen()).toContain(w('hire-nobody', { why: 'self' }))
      await employer.onPerson('Hire', { ...worker, id: '219999999999999999' })
      expect(employer.screen()).toContain(w('hire-nobody', { why: 'stranger' }))
      const told = world.discord.commands().filter(({ type }) => type === 2)
      expect(told).toMatchObject([
        { name: 'Hire', name_localizations: { de: 'Anheuern', 'es-ES': 'Contratar' } },
      ])
      await world.restart()
      const registered = world.discord.calls.filter(
        ({ method, path }) => method === 'PUT' && path.endsWith('/commands'),
      )
      expect(registered).toHaveLength(1)
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  })
})
