import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { enterMember } from '../../src/domain/members/enter-member.ts'
import { relinkIdentity } from '../../src/domain/members/former-relink.ts'
import { returnMember } from '../../src/domain/members/former-return.ts'
import {
  LINK_TRIES_OF_MEMBER,
  linkIdentities,
  offerLink,
  readIdentities,
} from '../../src/domain/members/link-identities.ts'
import { unlinkIdentity } from '../../src/domain/members/unlink-identity.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const system = { kind: 'system' as const, name: 'test' }
type Who = Awaited<ReturnType<typeof t.member>>

let count = 0
const newcomer = () => ({
  platform: 'discord' as const,
  platformUserId: `d${++count}`,
  displayName: 'Dana',
  locale: 'en',
})

/** Links a person of Discord to a member of Telegram who has done something. */
async function linked(person = newcomer()) {
  const owner = await t.member('Una')
  await t.fund(owner, 1)
  const { memberId } = await t.must(t.run(enterMember, person, system))
  const { code } = await t.must(offerLink(t.domain, { actor: owner, key: t.key() }))
  const actor = { kind: 'member' as const, memberId, roles: [] }
  await t.must(linkIdentities(t.domain, { code, actor, key: t.key() }))
  return { owner, person }
}

const unlink = (actor: Who, platform: 'telegram' | 'discord') =>
  t.run(unlinkIdentity, { platform, here: 'telegram' as const }, actor)

const codeOf = async (actor: Who) => (await t.must(offerLink(t.domain, { actor, key: t.key() }))).code
const relink = (person: ReturnType<typeof newcomer>, code: string) =>
  relinkIdentity(t.domain, { person, code, key: t.key() })

describe('unlinking', () => {
  test('leaves everything with the member, and the identity is never a second one', async () => {
    const { owner, person } = await linked()
    await t.must(unlink(owner, 'discord'))
    expect((await readIdentities(t.store, owner.memberId)).map(({ platform }) => platform)).toEqual([
      'telegram',
    ])
    expect((await t.balances(owner)).wallet).toBe(1_000_000n)
    const members = await t.store.db.member.count()
    const left = { code: 'left', how: 'unlinked' }
    expect(await t.refusal(t.run(enterMember, person, system))).toMatchObject(left)
    expect(await t.refusal(t.run(returnMember, person, system))).toMatchObject(left)
    expect(await t.store.db.member.count()).toBe(members)
  })

  test('is refused for the only identity, and for one that is not theirs', async () => {
    const one = await t.member('Ona')
    expect(await t.refusal(unlink(one, 'telegram'))).toEqual({ code: 'cannot-unlink', why: 'only-one' })
    expect(await t.refusal(unlink(one, 'discord'))).toEqual({ code: 'cannot-unlink', why: 'only-one' })
  })

  test('is refused for Telegram while Crypto Pay has something to pay to it', async () => {
    const { owner } = await linked()
    const [now, amountMicros] = [t.clock.now(), 5_000_000n]
    const row = {
      id: t.newId(),
      memberId: owner.memberId,
      state: 'REQUESTED' as const,
      method: 'crypto-pay',
      destination: '1',
      amountMicros,
      feeMicros: 0n,
      requestedAt: now,
      payableAt: now,
      dueAt: now,
      needsTwo: false,
    }
    await t.store.db.withdrawal.create({ data: row })
    expect(await t.refusal(unlink(owner, 'telegram'))).toEqual({ code: 'cannot-unlink', why: 'withdrawal' })
    await t.must(unlink(owner, 'discord'))
    await t.store.db.withdrawal.delete({ where: { id: row.id } })
  })

  test('forgets what stood in the chat that is gone', async () => {
    const { owner, person } = await linked()
    const card = { platform: 'discord' as const, chatId: 'c', messageId: 'm1', memberId: owner.memberId }
    await t.store.db.card.create({
      data: { ...card, platformUserId: person.platformUserId, kind: 'work', objectId: 'x' },
    })
    await t.must(unlink(owner, 'discord'))
    expect(await t.store.db.card.count({ where: { memberId: owner.memberId } })).toBe(0)
  })
})

describe('linking again', () => {
  test('takes a code of the same member, once', async () => {
    const { owner, person } = await linked()
    await t.must(unlink(owner, 'discord'))
    const stranger = await t.member('Sten')
    const wrong = { code: 'link-code-wrong' }
    expect(await t.refusal(relink(person, await codeOf(stranger)))).toEqual(wrong)
    expect(await t.refusal(relink(person, 'hello'))).toEqual(wrong)
    const code = await codeOf(owner)
    expect(await t.must(relink(person, code))).toEqual({ memberId: owner.memberId })
    expect(await readIdentities(t.store, owner.memberId)).toHaveLength(2)
    await t.must(unlink(owner, 'discord'))
    expect(await t.refusal(relink(person, code))).toEqual(wrong)
  })

  test('is limited in wrong codes', async () => {
    const { owner, person } = await linked()
    await t.must(unlink(owner, 'discord'))
    for (let tries = 0; tries < LINK_TRIES_OF_MEMBER.limit; tries++) {
      expect(await t.refusal(relink(person, '0000000000'))).toEqual({ code: 'link-code-wrong' })
    }
    expect(await t.refusal(relink(person, await codeOf(owner)))).toMatchObject({ code: 'too-many-tries' })
  })

  test('is refused once another identity has taken its place', async () => {
    const { owner, person } = await linked()
    await t.must(unlink(owner, 'discord'))
    const code = await codeOf(owner)
    const { memberId } = await t.must(t.run(enterMember, newcomer(), system))
    await t.store.db.identity.updateMany({ where: { memberId }, data: { memberId: owner.memberId } })
    expect(await t.refusal(relink(person, code))).toEqual({ code: 'cannot-link', why: 'platform' })
  })
})
