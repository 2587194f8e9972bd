import { expect } from 'vitest'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { enterMember } from '../../src/domain/members/enter-member.ts'
import { relinkIdentity } from '../../src/domain/members/former-relink.ts'
import { linkIdentities, offerLink, readIdentities } from '../../src/domain/members/link-identities.ts'
import { unlinkIdentity } from '../../src/domain/members/unlink-identity.ts'
import type { TestDomain } from '../support/domain.ts'

export const ACCOUNTS = ['telegram', 'discord'] as const
export type Account = (typeof ACCOUNTS)[number]
type Who = Actor & { memberId: string }

const system: Actor = { kind: 'system', name: 'test' }

/**
 * The two chat accounts of one person: by that of Telegram they are a member who has done something, by that of Discord
 * nobody yet. Whether they are linked, and by which of them somebody acts, is read anew each time, as a gesture does.
 */
export async function openAccounts(t: TestDomain, me: Who) {
  const { platformUserId } = await t.store.db.identity.findFirstOrThrow({ where: { memberId: me.memberId } })
  const person = (platform: Account) => ({
    platform,
    platformUserId: platform === 'telegram' ? platformUserId : `${platformUserId} too`,
    displayName: 'Me',
    locale: 'en',
  })
  const enter = (account: Account) => t.run(enterMember, person(account), system)
  const linked = async () => (await readIdentities(t.store, me.memberId)).map(({ platform }) => platform)
  let wereOne = false

  /** Who acts from this account; until they are one, and while this one is unlinked, the member does so from the other. */
  async function actFrom(platform: Account): Promise<Who> {
    if (!wereOne) return me
    const { platformUserId: id } = person(platform)
    const where = { platform_platformUserId: { platform, platformUserId: id } }
    const identity = await t.store.db.identity.findUnique({ where })
    if (identity) return { ...me, memberId: identity.memberId }
    // What was unlinked is nobody's: it never becomes a second member, with whom the first could deal.
    expect(await t.refusal(enter(platform))).toMatchObject({ code: 'left', how: 'unlinked' })
    return me
  }

  const codeOf = async (actor: Who) => (await t.must(offerLink(t.domain, { actor, key: t.key() }))).code

  /** Makes the two one, the first time or after they were unlinked; `on` says which of them makes the code. */
  async function link(on: number): Promise<void> {
    const mine = await linked()
    const missing = ACCOUNTS.find((account) => !mine.includes(account))
    if (!missing) {
      expect((await offerLink(t.domain, { actor: me, key: t.key() })).ok).toBe(false)
      return
    }
    const entered = await enter(missing)
    if (entered.ok) {
      const newcomer = { ...me, memberId: entered.answer.memberId }
      const [maker, actor] = on % 2 === 0 ? [me, newcomer] : [newcomer, me]
      await t.must(linkIdentities(t.domain, { code: await codeOf(maker), actor, key: t.key() }))
    } else {
      const call = { person: person(missing), code: await codeOf(me), key: t.key() }
      await t.must(relinkIdentity(t.domain, call))
    }
    wereOne = true
    expect(await linked()).toHaveLength(2)
  }

  /** Takes one of them off again; never the only one. */
  async function unlink(on: number): Promise<void> {
    const mine = await linked()
    const input = { platform: on % 2 === 0 ? 'telegram' : 'discord', here: 'telegram' } as const
    expect((await t.run(unlinkIdentity, input, me)).ok).toBe(mine.length === 2)
  }

  /** Everybody they ever were: what all these have is theirs. */
  async function everybody(): Promise<string[]> {
    const where = {
      OR: ACCOUNTS.map((one) => ({ platform: one, platformUserId: person(one).platformUserId })),
    }
    const found = await t.store.db.identity.findMany({ where })
    return [...new Set([me.memberId, ...found.map(({ memberId }) => memberId)])]
  }

  return { actFrom, link, unlink, everybody }
}
