import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { createWorld, type World } from '../support/world.ts'

describe.each(PLATFORMS)('my account, on %s', (platform) => {
  let world: World
  let person: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    person = await world.join(platform, 'Nia')
  })
  afterAll(() => world.close())

  it('the country is asked for where it is missing, and set by its name', async () => {
    await person.command('jobs')
    expect(person.screen()).toContain('Set your country once')
    await person.tap('Set my country')
    await person.answer({ 'Which country do you live in?': 'nigeria' })
    expect(person.screen()).toContain('Your country is Nigeria now.')
    expect(person.screen()).toContain('Country: Nigeria')
    expect(await world.store.db.member.count({ where: { country: 'NG' } })).toBe(1)
    await person.command('jobs')
    expect(person.screen()).not.toContain('Set your country once')
  })

  it('several countries are offered to pick from, an unknown one is asked again', async () => {
    await person.command('country')
    await person.answer({ 'Which country do you live in?': 'united' })
    expect(person.screen()).toContain('Several countries match.')
    await person.tap('United Kingdom')
    expect(person.screen()).toContain('Your country is United Kingdom now.')

    await person.command('country', platform === 'telegram' ? 'Atlantis' : 'XX')
    expect(person.screen()).toContain("I don't know a country called")
    expect(person.canTap('Try again')).toBe(true)
    expect(await world.store.db.member.count({ where: { country: 'GB' } })).toBe(1)
  })

  it('the language can be chosen', async () => {
    await person.command('language')
    await person.tap('English')
    expect(person.screen()).toContain('I will speak English with you.')
    expect(await world.store.db.member.count({ where: { locale: 'en' } })).toBe(1)
  })

  it('the profile shows balances and what was posted', async () => {
    await world.fund(person, 3)
    await postJob(person, WORDS_ONLY)
    await person.command('profile')
    expect(person.screen()).toContain('Nia')
    expect(person.screen()).toContain('Jobs posted: 1')
    expect(person.screen()).toContain('Wallet: $1.625')
    await person.tap('Wallet')
    expect(person.screen()).toContain('Set aside for my jobs: $1.375')
    await person.command('history')
    expect(person.screen()).toContain('+$3.00 wallet · voucher redeemed')
    expect(person.screen()).toContain('-$1.375 wallet · job funded Try our app')
  })

  it('help says how it works, and every screen leads home', async () => {
    await person.command('help')
    expect(person.screen()).toContain('the reward is paid the moment it is approved')
    await person.tap('Home')
    expect(person.screen()).toContain('Find work')
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})

it('a deep link leads straight to its job, and to redeeming a voucher', async () => {
  const world = await createWorld()
  try {
    const employer = await world.join('telegram', 'Emma')
    const operator = await world.join('telegram', 'Olga', { operator: true })
    await world.fund(employer, 3)
    await postJob(employer, WORDS_ONLY)
    const { id } = await world.store.db.campaign.findFirstOrThrow()
    const worker = await world.join('telegram', 'Wale')
    await worker.command('start', `job_${id}`)
    expect(worker.canTap('Start')).toBe(true)

    await operator.command('admin')
    await operator.tap('Issue a top-up voucher')
    await operator.answer({ Amount: '2', Reason: 'A present' })
    await operator.tap('Issue $2.00')
    const code = /(?:[0-9A-Z]{4}-){4}[0-9A-Z]/.exec(operator.screen())?.[0]
    await worker.command('start', `vch_${code}`)
    expect(worker.screen()).toContain('$2.00 is in your wallet.')
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  } finally {
    await world.close()
  }
})
