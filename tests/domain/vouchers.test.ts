import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { makeVoucherCode } from '../../src/domain/vouchers/voucher-code.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const input = { amountMicros: 5_000_000n, reason: 'Paid by bank transfer 17' }
const issue = (actor: Actor, more: Partial<typeof input> = {}, key = t.key()) =>
  issueTopUp(t.domain, { input: { ...input, ...more }, actor, key })
const redeem = (code: string, actor: Actor, key = t.key()) => redeemVoucher(t.domain, { code, actor, key })
const REFUSED = { code: 'voucher-refused' }

describe('issuing a top-up', () => {
  test.each(['finance', 'admin'] as const)(
    'is for %s, and stands in the audit log with its reason',
    async (role) => {
      const operator = await t.member('Op', [role])
      const { voucherId, code } = await t.must(issue(operator))
      expect(code).toMatch(/^([0-9A-HJ-KMNP-TV-Y]{4}-){4}[0-9A-HJ-KMNP-TV-Y]$/)
      const log = await t.store.db.operatorAction.findMany({ where: { objectId: voucherId } })
      expect(log).toMatchObject([
        { operatorId: operator.memberId, action: 'issue-top-up', reason: input.reason, at: t.clock.now() },
      ])
      expect(await t.balances(operator)).toEqual({ cash: 0n, wallet: 0n })
    },
  )

  test('is for nobody else', async () => {
    const actors: Actor[] = [
      await t.member('Member'),
      await t.member('Moderator', ['moderator']),
      { kind: 'system', name: 'test' },
    ]
    for (const actor of actors) expect(await t.refusal(issue(actor))).toEqual({ code: 'not-allowed' })
  })

  test('stores no code, only a keyed hash and its last symbols', async () => {
    const { voucherId, code } = await t.must(issue(await t.member('Op', ['finance'])))
    const row = await t.store.db.voucher.findUniqueOrThrow({ where: { id: voucherId } })
    const bare = code.replaceAll('-', '')
    expect(JSON.stringify(Object.values(row).map(String))).not.toContain(bare.slice(0, 8))
    expect(code.endsWith(row.codeTail)).toBe(true)
    const { rows } = await t.pool.query('SELECT answer::text FROM request_key')
    expect(rows.some((r) => r.answer.includes(bare.slice(0, 8)))).toBe(false)
  })

  test('asked twice by the same press is done once and shows the same code', async () => {
    const operator = await t.member('Op', ['finance'])
    const key = t.key()
    const first = await t.must(issue(operator, {}, key))
    expect(await issue(operator, {}, key)).toEqual({ ok: true, repeated: true, answer: first })
    expect(await t.store.db.voucher.count({ where: { issuerId: operator.memberId } })).toBe(1)
  })

  test('below the smallest voucher is refused', async () => {
    const operator = await t.member('Op', ['finance'])
    expect(await t.refusal(issue(operator, { amountMicros: 999_999n }))).toEqual({
      code: 'voucher-too-small',
      minMicros: 1_000_000n,
    })
    await t.must(issue(operator, { amountMicros: 1_000_000n }))
  })

  test.each([
    ['without a reason', { reason: 'no' }],
    ['of nothing', { amountMicros: 0n }],
    ['of more than anybody means to type', { amountMicros: 10_000_000_001n }],
  ])('%s is not possible', async (_, more) => {
    await expect(issue(await t.member('Op', ['finance']), more)).rejects.toThrow()
  })
})

describe('redeeming', () => {
  test('credits the wallet, never cash: it was not earned by doing jobs', async () => {
    const { code, voucherId } = await t.must(issue(await t.member('Op', ['finance'])))
    const member = await t.member('Mia')
    await t.must(redeem(code, member))
    expect(await t.balances(member)).toEqual({ cash: 0n, wallet: 5_000_000n })
    const row = await t.store.db.voucher.findUniqueOrThrow({ where: { id: voucherId } })
    expect(row).toMatchObject({ state: 'REDEEMED', redeemedById: member.memberId, redeemedAt: t.clock.now() })
  })

  test('reads the code as people type it', async () => {
    const { code } = await t.must(issue(await t.member('Op', ['finance'])))
    await t.must(
      redeem(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `, await t.member('Mia')),
    )
  })

  test('is possible once, and the same press again gets its first answer', async () => {
    const { code, voucherId } = await t.must(issue(await t.member('Op', ['finance'])))
    const member = await t.member('Mia')
    const key = t.key()
    await t.must(redeem(code, member, key))
    expect(await redeem(code, member, key)).toEqual({ ok: true, repeated: true, answer: { voucherId } })
    expect(await t.refusal(redeem(code, member))).toEqual(REFUSED)
    expect(await t.balances(member)).toEqual({ cash: 0n, wallet: 5_000_000n })
  })

  test('ends a year after issuing', async () => {
    const operator = await t.member('Op', ['finance'])
    const [early, late] = [await t.must(issue(operator)), await t.must(issue(operator))]
    t.clock.advance(365 * DAY_MS - 1)
    await t.must(redeem(early.code, await t.member('Early')))
    t.clock.advance(1)
    expect(await t.refusal(redeem(late.code, await t.member('Late')))).toEqual(REFUSED)
  })

  test('wrong, used and expired codes, and one’s own, all get the same answer', async () => {
    const operator = await t.member('Op', ['finance'])
    const member = await t.member('Mia')
    const used = await t.must(issue(operator))
    await t.must(redeem(used.code, await t.member('First')))
    const own = await t.must(issue(operator))
    const answers = [
      await redeem(makeVoucherCode(t.domain.secret, 'never issued'), member),
      await redeem(used.code, member),
      await redeem(own.code, operator),
      await redeem(own.code, { kind: 'system', name: 'test' }),
    ]
    for (const answer of answers) expect(answer).toEqual({ ok: false, refusal: REFUSED, repeated: false })
    expect(await t.balances(member)).toEqual({ cash: 0n, wallet: 0n })
    await t.must(redeem(own.code, member))
  })
})
