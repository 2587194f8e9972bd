import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { enterMember } from '../../src/domain/members/enter-member.ts'
import {
  LINK_CODE_MS,
  LINK_TRIES_OF_MEMBER,
  linkIdentities,
  offerLink,
  readIdentities,
  readLinkOffer,
} from '../../src/domain/members/link-identities.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

let count = 0
async function discordMember(name: string) {
  const person = {
    platform: 'discord' as const,
    platformUserId: `d${++count}`,
    displayName: name,
    locale: 'de',
  }
  const { memberId } = await t.must(t.run(enterMember, person, { kind: 'system', name: 'test' }))
  return { kind: 'member' as const, memberId, roles: [] }
}
type Somebody = Awaited<ReturnType<typeof discordMember>> | Awaited<ReturnType<typeof t.member>>
const codeOf = async (actor: Somebody) => (await t.must(offerLink(t.domain, { actor, key: t.key() }))).code
const link = (code: string, actor: Somebody, key = t.key()) => linkIdentities(t.domain, { code, actor, key })
const platformsOf = async (memberId: string) =>
  (await readIdentities(t.store, memberId)).map(({ platform }) => platform).sort()

describe('linking', () => {
  test('folds the side without history into the other, whichever made the code', async () => {
    for (const maker of ['used', 'empty'] as const) {
      const used = await t.member('Uma')
      await t.fund(used, 5)
      const empty = await discordMember('Uma')
      const [one, other] = maker === 'used' ? [used, empty] : [empty, used]
      const { memberId } = await t.must(link(await codeOf(one), other))
      expect(memberId).toBe(used.memberId)
      expect(await platformsOf(used.memberId)).toEqual(['discord', 'telegram'])
      expect(await t.balances(used)).toEqual({ cash: 0n, wallet: 5_000_000n })
      expect(await t.store.db.member.findUnique({ where: { id: empty.memberId } })).toBeNull()
      expect(await t.store.db.linkCode.count()).toBe(0)
    }
  })

  test('takes over what the other has not set, and a phone that vouched', async () => {
    const used = await t.member('Uma')
    await t.fund(used, 5)
    const empty = await discordMember('Uma')
    const at = t.clock.now()
    const country = { country: 'KE', countrySetAt: at, countryVerifiedAt: at }
    await t.store.db.member.update({ where: { id: empty.memberId }, data: { ...country, locale: 'de' } })
    await t.store.db.verifiedContact.create({
      data: { contactHash: 'h'.repeat(43), memberId: empty.memberId, country: 'KE', verifiedAt: at },
    })
    await t.store.db.memberSkill.create({ data: { memberId: empty.memberId, categoryId: 'signup' } })
    await t.must(link(await codeOf(used), empty))
    const member = await t.store.db.member.findUniqueOrThrow({ where: { id: used.memberId } })
    expect(member).toMatchObject({ ...country, locale: 'de' })
    expect(await t.store.db.verifiedContact.count({ where: { memberId: used.memberId } })).toBe(1)
    expect(await t.store.db.memberSkill.findMany({ where: { memberId: used.memberId } })).toHaveLength(1)
    expect(await t.store.db.memberSkill.count({ where: { memberId: empty.memberId } })).toBe(0)
  })

  test('is refused where both were used, and where they dealt with each other', async () => {
    const one = await t.member('Una')
    const other = await discordMember('Dan')
    await t.fund(one, 5)
    await t.fund(other, 5)
    const code = await codeOf(one)
    expect(await t.refusal(link(code, other))).toEqual({ code: 'cannot-link', why: 'history' })
    await t.take(await t.campaign(other), one)
    expect(await t.refusal(link(code, other))).toEqual({ code: 'cannot-link', why: 'dealt' })
    expect(await readLinkOffer(t.domain, { code, actor: other })).toEqual({
      code: 'cannot-link',
      why: 'dealt',
    })
  })

  test('is refused for two of one platform, for oneself, and for who is linked already', async () => {
    const one = await t.member('Una')
    const code = await codeOf(one)
    expect(await t.refusal(link(code, await t.member('Tim')))).toEqual({
      code: 'cannot-link',
      why: 'platform',
    })
    expect(await t.refusal(link(code, one))).toEqual({ code: 'cannot-link', why: 'self' })
    await t.must(link(code, await discordMember('Una')))
    const again = offerLink(t.domain, { actor: one, key: t.key() })
    expect(await t.refusal(again)).toEqual({ code: 'cannot-link', why: 'platform' })
  })

  test('a code is refused when wrong, used, replaced or ten minutes old, all alike', async () => {
    const one = await t.member('Una')
    const other = await discordMember('Una')
    const wrong = { code: 'link-code-wrong' }
    expect(await t.refusal(link('nonsense', other))).toEqual(wrong)
    expect(await t.refusal(link('0000000000', other))).toEqual(wrong)
    const replaced = await codeOf(one)
    const old = await codeOf(one)
    expect(await t.refusal(link(replaced, other))).toEqual(wrong)
    t.clock.advance(LINK_CODE_MS)
    expect(await t.refusal(link(old, other))).toEqual(wrong)
    expect(await readLinkOffer(t.domain, { code: old, actor: other })).toEqual(wrong)
    const code = await codeOf(one)
    const key = t.key()
    await t.must(link(code.toLowerCase(), other, key))
    expect(await t.refusal(link(code, await discordMember('Late')))).toEqual(wrong)
    expect(await link(code, other, key)).toMatchObject({ ok: true, repeated: true })
  })

  test('guessing ends after ten wrong codes, also for the right one', async () => {
    const one = await t.member('Una')
    const guesser = await discordMember('Gus')
    const code = await codeOf(one)
    for (let n = 0; n < LINK_TRIES_OF_MEMBER.limit; n++) await t.refusal(link('0000000000', guesser))
    expect(await t.refusal(link(code, guesser))).toMatchObject({ code: 'too-many-tries' })
    t.clock.advance(61 * MINUTE_MS)
    await t.must(link(await codeOf(one), guesser))
  })

  test('looking at a code and using it costs no try, and only its hash is stored', async () => {
    const one = await t.member('Una')
    const other = await discordMember('Una')
    const code = await codeOf(one)
    for (let n = 0; n < 20; n++) {
      expect(await readLinkOffer(t.domain, { code, actor: other })).toMatchObject({ code })
    }
    const [stored] = await t.store.db.linkCode.findMany({ where: { memberId: one.memberId } })
    expect(JSON.stringify(stored)).not.toContain(code)
    await t.must(link(code, other))
  })

  test('a frozen account stays frozen: it is never the one that goes', async () => {
    const moderator = await t.member('Mo', ['moderator'])
    const frozen = await discordMember('Fay')
    await t.store.db.freeze.create({
      data: {
        id: t.newId(),
        memberId: frozen.memberId,
        state: 'ACTIVE',
        parts: ['taking'],
        reason: 'fraud',
        byId: moderator.memberId,
        at: t.clock.now(),
      },
    })
    await t.store.db.frozenPart.create({ data: { memberId: frozen.memberId, part: 'taking' } })
    const fresh = await t.member('Fay')
    const { memberId } = await t.must(link(await codeOf(fresh), frozen))
    expect(memberId).toBe(frozen.memberId)
  })
})
