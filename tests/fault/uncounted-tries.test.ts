import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { Domain } from '../../src/domain/kit/use-case.ts'
import { enterMember } from '../../src/domain/members/enter-member.ts'
import { relinkIdentity } from '../../src/domain/members/former-relink.ts'
import {
  linkIdentities,
  offerLink,
  readIdentities,
  readLinkOffer,
} from '../../src/domain/members/link-identities.ts'
import { unlinkIdentity } from '../../src/domain/members/unlink-identity.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { makeVoucherCode } from '../../src/domain/vouchers/voucher-code.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => {
  await mend()
  expect(await t.audit()).toEqual([])
})
afterAll(() => t.close())

await t.pool.query(`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'no space left on device' USING ERRCODE = '53100'; END $$`)

/** Breaks what tries are counted in, and nothing else: the codes themselves can be read. */
const BREAKS = {
  'cannot be read': 'ALTER TABLE attempt_budget RENAME TO attempts_away',
  'cannot be written': `CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON attempt_budget
    FOR EACH ROW EXECUTE FUNCTION full_disk()`,
  'of all together cannot be written': `CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON attempt_budget
    FOR EACH ROW WHEN (NEW.subject IN ('redeem', 'link')) EXECUTE FUNCTION full_disk()`,
}

async function mend() {
  await t.pool.query('ALTER TABLE IF EXISTS attempts_away RENAME TO attempt_budget')
  await t.pool.query('DROP TRIGGER IF EXISTS full_disk ON attempt_budget')
}

/** A domain that notes when the tables of codes are looked at. */
function watched(): { domain: Domain; looked: string[] } {
  const looked: string[] = []
  const db = t.store.db.$extends({
    query: {
      $allModels: {
        $allOperations({ model, args, query }) {
          if (model === 'Voucher' || model === 'LinkCode' || model === 'FormerIdentity') looked.push(model)
          return query(args)
        },
      },
    },
  })
  // The same client with one thing more that it does; its type alone says otherwise.
  return { domain: { ...t.domain, store: { ...t.store, db: db as unknown as typeof t.store.db } }, looked }
}

const system = { kind: 'system', name: 'test' } as const
let count = 0
const discordPerson = () => ({
  platform: 'discord' as const,
  platformUserId: `d${++count}`,
  displayName: 'D',
  locale: 'en',
})

async function newcomer(person = discordPerson()) {
  const { memberId } = await t.must(t.run(enterMember, person, system))
  return { kind: 'member' as const, memberId, roles: [] }
}

const codeOf = async (actor: Parameters<typeof offerLink>[1]['actor']) =>
  (await t.must(offerLink(t.domain, { actor, key: t.key() }))).code

describe.each(Object.entries(BREAKS))('while the count of tries %s', (_, breaking) => {
  test('no voucher is looked at, for a right code or a wrong one; afterwards the right one is redeemed', async () => {
    const cashier = await t.member('Cass', ['finance'])
    const input = { amountMicros: 5_000_000n, reason: 'test money' }
    const { code } = await t.must(issueTopUp(t.domain, { input, actor: cashier, key: t.key() }))
    const wrong = makeVoucherCode(t.domain.secret, t.key())
    const actor = await t.member('Mia')
    await t.pool.query(breaking)
    const { domain, looked } = watched()
    for (const tried of [code, wrong]) {
      await expect(redeemVoucher(domain, { code: tried, actor, key: t.key() })).rejects.toThrow()
    }
    expect(looked).toEqual([])
    expect((await t.balances(actor)).wallet).toBe(0n)
    await mend()
    await t.must(redeemVoucher(domain, { code, actor, key: t.key() }))
    expect(looked).toContain('Voucher')
    expect((await t.balances(actor)).wallet).toBe(5_000_000n)
  })

  test('no code that links is looked at: not before using it, nor in using it, nor in coming back', async () => {
    const [una, other] = [await t.member('Una'), await newcomer()]
    const code = await codeOf(una)
    const person = discordPerson()
    const left = await t.member('Lea')
    await t.must(
      linkIdentities(t.domain, { code: await codeOf(left), actor: await newcomer(person), key: t.key() }),
    )
    await t.must(t.run(unlinkIdentity, { platform: 'discord', here: 'telegram' }, left))
    const back = await codeOf(left)
    await t.pool.query(breaking)
    const { domain, looked } = watched()
    await expect(readLinkOffer(domain, { code, actor: other })).rejects.toThrow()
    await expect(linkIdentities(domain, { code, actor: other, key: t.key() })).rejects.toThrow()
    await expect(relinkIdentity(domain, { person, code: back, key: t.key() })).rejects.toThrow()
    expect(looked).toEqual([])
    await mend()
    await t.must(linkIdentities(domain, { code, actor: other, key: t.key() }))
    await t.must(relinkIdentity(domain, { person, code: back, key: t.key() }))
    for (const { memberId } of [una, left]) expect(await readIdentities(t.store, memberId)).toHaveLength(2)
  })
})
