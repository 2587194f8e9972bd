import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { changeProfile } from '../../src/domain/members/change-profile.ts'
import { enterMember } from '../../src/domain/members/enter-member.ts'
import { freezeMember } from '../../src/domain/members/freeze-member.ts'
import { linkIdentities, offerLink, readIdentities } from '../../src/domain/members/link-identities.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { createTestDomain } from '../support/domain.ts'
import { overtakenBy } from '../support/races.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

let count = 0
async function discordMember() {
  const person = {
    platform: 'discord' as const,
    platformUserId: `d${++count}`,
    displayName: 'D',
    locale: 'en',
  }
  const { memberId } = await t.must(t.run(enterMember, person, { kind: 'system', name: 'test' }))
  return { kind: 'member' as const, memberId, roles: [] }
}

describe('linking at the same moment', () => {
  test('a code used by ten at once links once', async () => {
    const one = await t.member('Una')
    const { code } = await t.must(offerLink(t.domain, { actor: one, key: t.key() }))
    const others = await Promise.all(Array.from({ length: 10 }, discordMember))
    const tries = others.map((actor) => linkIdentities(t.domain, { code, actor, key: t.key() }))
    const linked = (await Promise.all(tries)).filter(({ ok }) => ok)
    expect(linked).toHaveLength(1)
    expect(await readIdentities(t.store, one.memberId)).toHaveLength(2)
  })

  test('two who link each other at once become one', async () => {
    const one = await t.member('Una')
    const other = await discordMember()
    const mine = await t.must(offerLink(t.domain, { actor: one, key: t.key() }))
    const theirs = await t.must(offerLink(t.domain, { actor: other, key: t.key() }))
    const outcomes = await Promise.all([
      linkIdentities(t.domain, { code: mine.code, actor: other, key: t.key() }),
      linkIdentities(t.domain, { code: theirs.code, actor: one, key: t.key() }),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const where = { memberId: { in: [one.memberId, other.memberId] } }
    expect(new Set((await t.store.db.identity.findMany({ where })).map((i) => i.memberId)).size).toBe(1)
  })

  test('who takes a job or redeems a voucher while being folded keeps what they got, or gets nothing', async () => {
    const cashier = await t.member('Cass', ['finance'])
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 50 })
    for (let round = 0; round < 15; round++) {
      const used = await t.member('Uma')
      await t.fund(used, 1)
      const empty = await discordMember()
      const { code } = await t.must(offerLink(t.domain, { actor: used, key: t.key() }))
      const input = { amountMicros: 2_000_000n, reason: 'test money' }
      const voucher = await t.must(issueTopUp(t.domain, { input, actor: cashier, key: t.key() }))
      const [linked, got] = await Promise.all([
        linkIdentities(t.domain, { code, actor: empty, key: t.key() }),
        round % 2 === 0
          ? redeemVoucher(t.domain, { code: voucher.code, actor: empty, key: t.key() })
          : t.run(takeSlot, { campaign }, empty),
      ])
      expect(linked.ok && got.ok).toBe(false)
      const owners = await t.store.db.member.count({ where: { id: empty.memberId } })
      expect(owners).toBe(linked.ok ? 0 : 1)
    }
  })
})

// Wrong codes are counted one after the other, so of many who link at once hardly two decide at once: these do.
describe('linked between reading and writing', () => {
  type Who = Awaited<ReturnType<typeof t.member>>
  const codeOf = async (actor: Who) => (await t.must(offerLink(t.domain, { actor, key: t.key() }))).code
  const link = (code: string, actor: Who, domain = t.domain) =>
    linkIdentities(domain, { code, actor, key: t.key() })

  test('with the same code by somebody else: it is used up', async () => {
    const [one, first, second] = [await t.member('Una'), await discordMember(), await discordMember()]
    const code = await codeOf(one)
    const late = overtakenBy(t, () => t.must(link(code, first)))
    expect(await t.refusal(link(code, second, late))).toEqual({ code: 'link-code-wrong' })
    expect(await readIdentities(t.store, one.memberId)).toHaveLength(2)
    expect(await readIdentities(t.store, second.memberId)).toHaveLength(1)
  })

  test('by the other side, the other way round: they are one already', async () => {
    const [one, other] = [await t.member('Una'), await discordMember()]
    const [mine, theirs] = [await codeOf(one), await codeOf(other)]
    const late = overtakenBy(t, () => t.must(link(theirs, one)))
    expect((await link(mine, other, late)).ok).toBe(false)
    expect(await readIdentities(t.store, other.memberId)).toHaveLength(2)
    expect(await t.store.db.member.count({ where: { id: one.memberId } })).toBe(0)
  })

  test('a new code was made: the one before it is worthless', async () => {
    const [one, other] = [await t.member('Una'), await discordMember()]
    const [before, late] = [await codeOf(one), overtakenBy(t, () => codeOf(one))]
    expect(await t.refusal(link(before, other, late))).toEqual({ code: 'link-code-wrong' })
    expect(await readIdentities(t.store, one.memberId)).toHaveLength(1)
  })

  test('what the side that stays chose meanwhile stays as well', async () => {
    const [one, other] = [await t.member('Una'), await discordMember()]
    await t.must(t.run(changeProfile, { locale: 'es' }, other))
    const late = overtakenBy(t, () => t.must(t.run(changeProfile, { locale: 'de' }, one)))
    await t.must(link(await codeOf(one), other, late))
    const { locale } = await t.store.db.member.findUniqueOrThrow({ where: { id: one.memberId } })
    expect(locale).toBe('de')
  })

  test('while the empty side gets a history, also one that does not touch them: it stays as it is', async () => {
    const moderator = await t.member('Mo', ['moderator'])
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const used = await t.member('Uma')
    await t.fund(used, 1)
    const freeze = { parts: ['taking' as const], reason: 'Several accounts on one phone.', days: null }
    for (const happens of [
      (empty: Who) => t.take(campaign, empty),
      (empty: Who) => t.must(t.run(freezeMember, { member: empty.memberId, ...freeze }, moderator)),
    ]) {
      const empty = await discordMember()
      const late = overtakenBy(t, () => happens(empty))
      const refusal = await t.refusal(link(await codeOf(used), empty, late))
      expect(refusal).toEqual({ code: 'cannot-link', why: 'history' })
      expect(await readIdentities(t.store, empty.memberId)).toHaveLength(1)
    }
  })
})
