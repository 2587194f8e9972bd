import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
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
    expect(person.screen()).toContain(w('jobs-no-country'))
    await person.tap(w('button-set-country'))
    await person.answer({ [w('country-ask')]: 'nigeria' })
    expect(person.screen()).toContain(w('country-saved', { country: 'Nigeria' }))
    expect(person.screen()).toContain(fact('label-country', 'Nigeria'))
    expect(await world.store.db.member.count({ where: { country: 'NG' } })).toBe(1)
    await person.command('jobs')
    expect(person.screen()).not.toContain(w('jobs-no-country'))
  })

  it('several countries are offered to pick from, an unknown one is asked again', async () => {
    await person.command('country')
    await person.tap(w('button-change-country'))
    await person.answer({ [w('country-ask')]: 'united' })
    expect(person.screen()).toContain(w('country-several'))
    await person.tap('United Kingdom')
    expect(person.screen()).toContain(w('country-saved', { country: 'United Kingdom' }))

    await person.command('country', platform === 'telegram' ? 'Atlantis' : 'XX')
    expect(person.screen()).toContain(w('country-unknown', { typed: ANY }))
    expect(person.canTap(w('button-try-again'))).toBe(true)
    expect(await world.store.db.member.count({ where: { country: 'GB' } })).toBe(1)
  })

  it('the language can be chosen', async () => {
    await person.command('language')
    await person.tap('English')
    expect(person.screen()).toContain(w('language-saved'))
    expect(await world.store.db.member.count({ where: { locale: 'en' } })).toBe(1)
  })

  it('the profile shows balances and what was posted', async () => {
    await world.fund(person, 3)
    await postJob(person, WORDS_ONLY)
    await person.command('profile')
    expect(person.screen()).toContain('Nia')
    expect(person.screen()).toContain(fact('label-jobs-posted', '1'))
    expect(person.screen()).toContain(fact('wallet-wallet', '$1.625'))
    await person.tap(w('button-wallet'))
    expect(person.screen()).toContain(fact('wallet-escrow', '$1.375'))
    await person.command('history')
    expect(person.screen()).toContain('+$3.00 voucher redeemed ··')
    expect(person.screen()).toContain('-$1.375 set aside for Try our app · wallet')
  })

  it('help says how it works, and every screen leads home', async () => {
    await person.command('help')
    expect(person.screen()).toContain(w('help-workers'))
    await person.tap(w('button-home'))
    expect(person.screen()).toContain(w('button-find-work'))
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
    expect(worker.canTap(w('button-start-job'))).toBe(true)

    await operator.command('admin')
    await operator.tap(w('button-issue-top-up'))
    await operator.answer({ [w('top-up-amount')]: '2', [w('top-up-reason')]: 'A present' })
    await operator.tap(w('top-up-send', { amount: '$2.00' }))
    const code = /(?:[0-9A-Z]{4}-){4}[0-9A-Z]/.exec(operator.screen())?.[0]
    await worker.command('start', `vch_${code}`)
    expect(worker.screen()).toContain(w('redeemed', { amount: '$2.00' }))
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  } finally {
    await world.close()
  }
})
