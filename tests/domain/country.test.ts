import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { after, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { changeProfile } from '../../src/domain/members/change-profile.ts'
import { COUNTRY_STAYS_MS } from '../../src/domain/members/country.rules.ts'
import { readContact } from '../../src/domain/members/read-contact.ts'
import { readLatestIdentity } from '../../src/domain/members/read-identity.ts'
import { verifyCountry } from '../../src/domain/members/verify-country.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

type TestMember = Awaited<ReturnType<typeof t.member>>

let numbers = 0
function phoneOf(country: 'DE' | 'NG') {
  numbers += 1
  const phone = country === 'DE' ? `+4915112345${100 + numbers}` : `+234801234${1000 + numbers}`
  const read = readContact(phone, 'secret')
  if (!read) throw new Error(`${phone} has no country`)
  return read
}
const declare = (member: TestMember, country: string) => t.run(changeProfile, { country }, member)
const rowOf = (member: TestMember) => t.store.db.member.findUniqueOrThrow({ where: { id: member.memberId } })
const waitForChange = () => t.clock.advance(COUNTRY_STAYS_MS)

describe('a declared country', () => {
  test('is free the first time, can be put right at once, and then stays for 30 days', async () => {
    const mia = await t.member('Mia')
    await t.must(declare(mia, 'DE'))
    await t.must(declare(mia, 'AT'))
    const until = after(t.clock.now(), COUNTRY_STAYS_MS)
    t.clock.advance(COUNTRY_STAYS_MS - MINUTE_MS)
    expect(await t.refusal(declare(mia, 'CH'))).toEqual({ code: 'country-fixed', until })
    expect(await rowOf(mia)).toMatchObject({ country: 'AT', countryVerifiedAt: null })
    t.clock.advance(MINUTE_MS)
    await t.must(declare(mia, 'CH'))
    expect(await t.refusal(declare(mia, 'DE'))).toMatchObject({ code: 'country-fixed' })
  })

  test('said again is no change, and the language is free', async () => {
    const mia = await t.member('Mia')
    for (const country of ['DE', 'AT', 'AT', 'AT']) await t.must(declare(mia, country))
    await t.must(t.run(changeProfile, { locale: 'de' }, mia))
    await t.must(t.run(changeProfile, { locale: 'es' }, mia))
    expect(await rowOf(mia)).toMatchObject({ country: 'AT', locale: 'es' })
  })

  test('is changed once by twenty at once', async () => {
    const mia = await t.member('Mia')
    await t.must(declare(mia, 'DE'))
    const others = 'AT CH FR IT ES PT PL CZ SK HU SI HR RO BG GR TR SE NO FI DK'.split(' ')
    const outcomes = await Promise.all(others.map((country) => declare(mia, country)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('a country verified by a phone', () => {
  test('is taken at once, whatever was declared, and others see it', async () => {
    const mia = await t.member('Mia')
    await t.must(declare(mia, 'US'))
    await t.must(declare(mia, 'GB'))
    await t.must(t.run(verifyCountry, phoneOf('DE'), mia))
    expect(await rowOf(mia)).toMatchObject({ country: 'DE', countryVerifiedAt: t.clock.now() })
    expect(await readLatestIdentity(t.store, mia.memberId)).toMatchObject({ country: 'DE', isVerified: true })
  })

  test('counts as the change: another one can be declared after 30 days, and is then only declared', async () => {
    const mia = await t.member('Mia')
    await t.must(t.run(verifyCountry, phoneOf('DE'), mia))
    expect(await t.refusal(declare(mia, 'NG'))).toMatchObject({ code: 'country-fixed' })
    await t.must(declare(mia, 'DE'))
    expect((await rowOf(mia)).countryVerifiedAt).not.toBeNull()
    waitForChange()
    await t.must(declare(mia, 'NG'))
    expect(await rowOf(mia)).toMatchObject({ country: 'NG', countryVerifiedAt: null })
    expect(await readLatestIdentity(t.store, mia.memberId)).toMatchObject({ isVerified: false })
  })

  test('can be verified again: by the same phone, and by a new one after a move', async () => {
    const mia = await t.member('Mia')
    const german = phoneOf('DE')
    await t.must(t.run(verifyCountry, german, mia))
    await t.must(t.run(verifyCountry, german, mia))
    await t.must(t.run(verifyCountry, phoneOf('NG'), mia))
    expect(await rowOf(mia)).toMatchObject({ country: 'NG' })
    await t.must(t.run(verifyCountry, german, mia))
    expect(await rowOf(mia)).toMatchObject({ country: 'DE' })
    expect(await t.store.db.verifiedContact.count({ where: { memberId: mia.memberId } })).toBe(2)
  })

  test('is vouched for by one phone for one member, also for twenty at once', async () => {
    const phone = phoneOf('DE')
    const members = await Promise.all(Array.from({ length: 20 }, (_, n) => t.member(`Twin ${n}`)))
    const outcomes = await Promise.all(members.map((member) => t.run(verifyCountry, phone, member)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    for (const outcome of outcomes) {
      if (!outcome.ok) expect(outcome.refusal).toEqual({ code: 'phone-taken' })
    }
    const verified = await t.store.db.member.count({
      where: { id: { in: members.map(({ memberId }) => memberId) }, countryVerifiedAt: { not: null } },
    })
    expect(verified).toBe(1)
  })

  test.each(['not-yours', 'no-country'] as const)('is refused for a number that is %s', async (why) => {
    const mia = await t.member('Mia')
    expect(await t.refusal(t.run(verifyCountry, { why }, mia))).toEqual({ code: 'phone-refused', why })
    expect(await rowOf(mia)).toMatchObject({ country: null, countryVerifiedAt: null })
  })

  test('is for members only', async () => {
    const system = { kind: 'system', name: 'test' } as const
    const nobody = { kind: 'member', memberId: t.newId(), roles: [] } as const
    for (const actor of [system, nobody]) {
      expect(await t.refusal(t.run(verifyCountry, phoneOf('DE'), actor))).toEqual({ code: 'not-allowed' })
    }
  })
})
