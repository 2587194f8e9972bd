import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { doJob, NEW_PROOF, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import type { TelegramPerson } from '../support/chat-telegram.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld, joinTelegram, type World } from '../support/world.ts'

const GERMAN = '+4915112345678'
const NIGERIAN = '+2348012345678'

describe.each(PLATFORMS)('on %s', (platform) => {
  let world: World
  let person: ChatPerson
  beforeAll(async () => {
    world = await createWorld()
    person = await world.join(platform, 'Noa')
  })
  afterEach(async () => expect([await world.audit(), world.faults()]).toEqual([[], []]))
  afterAll(() => world.close())

  it('a country is declared, put right once, and then stays for 30 days', async () => {
    await person.command('country')
    await person.answer({ [w('country-ask')]: 'germny' })
    expect(person.screen()).toContain(w('country-unknown', { typed: ANY }))
    await person.tap(w('button-try-again'))
    await person.answer({ [w('country-ask')]: 'germany' })
    expect(person.screen()).toContain(fact('label-country', w('country-declared', { country: 'Germany' })))
    expect(person.screen()).toContain(w('country-about-declared'))

    await person.tap(w('button-change-country'))
    await person.answer({ [w('country-ask')]: 'Austria' })
    expect(person.screen()).toContain(w('country-saved', { country: 'Austria' }))
    expect(person.screen()).toContain(w('country-stays', { when: ANY }))
    expect(person.canTap(w('button-change-country'))).toBe(false)

    await person.command('country', platform === 'telegram' ? 'Germany' : 'DE')
    expect(person.screen()).toContain(w('refused-country-fixed', { when: ANY }))
    await person.forge('chc')
    expect(await world.store.db.member.count({ where: { country: 'AT' } })).toBe(1)

    await world.pass(30 * DAY_MS)
    await person.command('country')
    await person.tap(w('button-change-country'))
    await person.answer({ [w('country-ask')]: 'germany' })
    expect(person.screen()).toContain(w('country-saved', { country: 'Germany' }))
  })

  it('an employer sees at the review that it is only declared', async () => {
    const employer = await world.join(platform, 'Emma')
    await world.fund(employer, 5)
    await postJob(employer, WORDS_ONLY)
    await world.settle()
    await doJob(person)
    await world.settle()
    expect(employer.card(NEW_PROOF)).toContain(w('country-declared', { country: 'Germany' }))
  })

  it('a button of a toggle nobody has does nothing', async () => {
    expect(await person.forge('cy~AT!1x')).toContain(w('lost-stale-button'))
    expect(await world.store.db.member.count({ where: { country: 'DE' } })).toBe(1)
  })
})

describe('a phone on Telegram', () => {
  let world: World
  let person: TelegramPerson
  let other: TelegramPerson
  beforeAll(async () => {
    world = await createWorld()
    person = await joinTelegram(world, 'Noa')
    other = await joinTelegram(world, 'Oli')
  })
  afterEach(async () => expect([await world.audit(), world.faults()]).toEqual([[], []]))
  afterAll(() => world.close())

  it('of somebody else, or without a country, vouches for nobody', async () => {
    await person.command('country', 'US')
    await person.tap(w('button-verify-country'))
    expect(person.keys()).toEqual([w('button-share-phone'), '/cancel'])
    await person.shareContact(GERMAN, { foreign: true })
    expect(person.screen()).toContain(w('refused-phone', { why: 'not-yours' }))
    await person.tap(w('button-to-country'))
    await person.tap(w('button-verify-country'))
    await person.shareContact('+88812345678')
    expect(person.screen()).toContain(w('refused-phone', { why: 'no-country' }))
    expect(await world.store.db.verifiedContact.count()).toBe(0)
  })

  it('sets the country right at once, verified; the key is gone and the number nowhere', async () => {
    await person.tap(w('button-to-country'))
    await person.tap(w('button-verify-country'))
    await person.shareContact(GERMAN)
    expect(person.screen()).toContain(fact('label-country', w('country-verified', { country: 'Germany' })))
    expect(person.screen()).toContain(w('country-stays', { when: ANY }))
    expect(person.messages().map(({ text }) => text)).toContain(
      w('country-verified-saved', { country: 'Germany' }),
    )
    expect(person.keys()).toEqual([])
    await person.command('profile')
    expect(person.screen()).toContain(w('country-verified', { country: 'Germany' }))
    expect(await rowsThatHold(world, '15112345678')).toEqual([])
  })

  it('vouches for one member', async () => {
    await other.command('country', 'Germany')
    await other.tap(w('button-verify-country'))
    await other.shareContact(GERMAN)
    expect(other.screen()).toContain(w('refused-phone-taken'))
    await other.tap(w('button-to-country'))
    await other.tap(w('button-verify-country'))
    await other.shareContact(NIGERIAN)
    expect(other.screen()).toContain(w('country-verified', { country: 'Nigeria' }))
  })

  it('that was verified lets the employer see it', async () => {
    const employer = await world.join('discord', 'Emma')
    await world.fund(employer, 5)
    await postJob(employer, WORDS_ONLY)
    await world.settle()
    await doJob(person)
    await world.settle()
    expect(employer.card(NEW_PROOF)).toContain(w('country-verified', { country: 'Germany' }))
  })

  it('need not be shared', async () => {
    await person.command('country')
    await person.tap(w('button-verify-again'))
    await person.say('/cancel')
    expect(person.keys()).toEqual([])
  })
})

it('on Discord it says where a country is verified, and offers no key', async () => {
  const world = await createWorld()
  const person = await world.join('discord', 'Noa')
  await person.command('country', 'DE')
  expect(person.screen()).toContain(w('country-verify-elsewhere'))
  expect(person.canTap(w('button-verify-country'))).toBe(false)
  expect(await person.forge('sp')).toContain(w('country-verify-elsewhere'))
  await world.close()
})

/** The tables in which this stands anywhere. */
async function rowsThatHold(world: World, text: string): Promise<string[]> {
  const tables = await world.store.db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const sql = `SELECT 1 FROM "${name}" AS r WHERE r::text LIKE $1 LIMIT 1`
      const rows = await world.store.db.$queryRawUnsafe<unknown[]>(sql, `%${text}%`)
      return rows.length > 0 ? name : null
    }),
  )
  return found.filter((name) => name !== null)
}
