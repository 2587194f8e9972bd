import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { changeProfile } from '../../src/domain/members/change-profile.ts'
import { COUNTRIES, countryName, findCountries } from '../../src/domain/members/countries.ts'
import { enterMember } from '../../src/domain/members/enter-member.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const system = { kind: 'system', name: 'test' } as const
const person = { platform: 'discord' as const, platformUserId: '77', displayName: 'Dora', locale: 'en-GB' }

describe('entering', () => {
  test('makes a member with an empty cash and an empty wallet account', async () => {
    const { memberId } = await t.must(t.run(enterMember, person, system))
    expect(await t.balances({ memberId })).toEqual({ cash: 0n, wallet: 0n })
  })

  test('again is the same member, and ten first messages at once make one', async () => {
    const newcomer = { ...person, platformUserId: '78' }
    const entered = await Promise.all(
      Array.from({ length: 10 }, () => t.must(t.run(enterMember, newcomer, system))),
    )
    expect(new Set(entered.map((e) => e.memberId)).size).toBe(1)
    const { rows } = await t.pool.query("SELECT 1 FROM v_balances WHERE platform_user_id = '78'")
    expect(rows).toHaveLength(1)
  })

  test('the same number on another platform is another person', async () => {
    const a = await t.must(t.run(enterMember, { ...person, platformUserId: '79' }, system))
    const b = await t.must(
      t.run(enterMember, { ...person, platform: 'telegram', platformUserId: '79' }, system),
    )
    expect(a.memberId).not.toBe(b.memberId)
  })
})

describe('the profile', () => {
  test('holds the country and the language that a member names', async () => {
    const member = await t.member('Mia')
    await t.must(t.run(changeProfile, { country: 'DE' }, member))
    await t.must(t.run(changeProfile, { locale: 'de' }, member))
    const row = await t.store.db.member.findUniqueOrThrow({ where: { id: member.memberId } })
    expect(row).toMatchObject({ country: 'DE', locale: 'de' })
  })

  test('refuses a country that does not exist, and whoever is no member', async () => {
    const member = await t.member('Mia')
    const refused = { code: 'not-allowed' }
    expect(await t.refusal(t.run(changeProfile, { country: 'ZZ' }, member))).toEqual(refused)
    expect(await t.refusal(t.run(changeProfile, { country: 'DE' }, system))).toEqual(refused)
    const nobody = { kind: 'member', memberId: t.newId(), roles: [] } as const
    expect(await t.refusal(t.run(changeProfile, { country: 'DE' }, nobody))).toEqual(refused)
  })
})

describe('countries', () => {
  test('are known by name in every language the platform speaks', () => {
    expect(countryName('DE', 'en')).toBe('Germany')
    expect(countryName('DE', 'fr')).toBe('Allemagne')
    const nameless = COUNTRIES.filter((code) => countryName(code, 'en') === code)
    expect(nameless).toEqual([])
    expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length)
  })

  test('are found by the beginning of the name or the code, then by any part of it', () => {
    expect(findCountries('de', 'en').slice(0, 2)).toEqual([
      { code: 'DK', name: 'Denmark' },
      { code: 'DE', name: 'Germany' },
    ])
    expect(findCountries('united', 'en').map((c) => c.code)).toEqual(
      expect.arrayContaining(['GB', 'US', 'AE']),
    )
    expect(findCountries('KINGDOM', 'en').map((c) => c.code)).toEqual(['GB'])
    expect(findCountries('xyz', 'en')).toEqual([])
  })
})
