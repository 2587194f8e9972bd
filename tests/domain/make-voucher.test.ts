import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { cancelVoucher } from '../../src/domain/vouchers/cancel-voucher.ts'
import { issueTopUpBatch } from '../../src/domain/vouchers/issue-top-up.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { redeemVoucher, TRIES_OF_MEMBER } from '../../src/domain/vouchers/redeem-voucher.ts'
import { makeVoucherCode } from '../../src/domain/vouchers/voucher-code.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const make = (actor: Actor, source: 'cash' | 'wallet' = 'wallet', amountMicros = 4_000_000n, key = t.key()) =>
  makeVoucher(t.domain, { input: { amountMicros, source }, actor, key })
const redeem = (code: string, actor: Actor, key = t.key()) => redeemVoucher(t.domain, { code, actor, key })
const issueMany = async (
  input: { amountMicros: bigint; reason: string; count: number },
  actor: Actor,
  key = t.key(),
) => {
  const outcome = await issueTopUpBatch(t.domain, { input, actor, key })
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.answer.codes
}
const cancel = (voucher: string, actor: Actor, reason?: string) =>
  t.run(cancelVoucher, reason === undefined ? { voucher } : { voucher, reason }, actor)
const row = (id: string) => t.store.db.voucher.findUniqueOrThrow({ where: { id } })

/** Somebody with money in the wallet and, earned with a job, in cash. */
async function memberWithBoth() {
  const { employer, worker } = await t.employerAndWorker()
  const campaignId = await t.campaign(employer, { rewardMicros: 9_000_000n, slots: 1 })
  await t.must(t.run(approveSubmission, { submission: await t.submission(campaignId, worker) }, employer))
  await t.fund(worker, 5)
  return worker
}

describe('making a voucher', () => {
  test('takes the amount from the balance the member chooses, and from no other', async () => {
    const member = await memberWithBoth()
    await t.must(make(member, 'cash'))
    expect(await t.balances(member)).toEqual({ cash: 5_000_000n, wallet: 5_000_000n })
    await t.must(make(member, 'wallet'))
    expect(await t.balances(member)).toEqual({ cash: 5_000_000n, wallet: 1_000_000n })
  })

  test('is refused when that balance does not hold it, however much the other holds', async () => {
    const member = await memberWithBoth()
    expect(await t.refusal(make(member, 'wallet', 5_000_001n))).toEqual({
      code: 'not-enough-money',
      neededMicros: 5_000_001n,
      haveMicros: 5_000_000n,
    })
    expect(await t.balances(member)).toEqual({ cash: 9_000_000n, wallet: 5_000_000n })
  })

  test('below the smallest voucher, or by nobody, is refused', async () => {
    const member = await memberWithBoth()
    expect(await t.refusal(make(member, 'wallet', 999_999n))).toEqual({
      code: 'voucher-too-small',
      minMicros: 1_000_000n,
    })
    expect(await t.refusal(make({ kind: 'system', name: 'test' }))).toEqual({ code: 'not-allowed' })
  })

  test('asked twice by the same press takes the amount once and shows the same code', async () => {
    const member = await memberWithBoth()
    const key = t.key()
    const first = await t.must(make(member, 'wallet', 4_000_000n, key))
    expect(await make(member, 'wallet', 4_000_000n, key)).toEqual({ ok: true, repeated: true, answer: first })
    expect(await t.balances(member)).toEqual({ cash: 9_000_000n, wallet: 1_000_000n })
  })

  test('and redeeming it moves it into the redeemer’s wallet, even where it came from cash', async () => {
    const [giver, taker] = [await memberWithBoth(), await t.member('Tia')]
    const { code } = await t.must(make(giver, 'cash'))
    await t.must(redeem(code, taker))
    expect(await t.balances(taker)).toEqual({ cash: 0n, wallet: 4_000_000n })
    const own = await t.must(make(giver, 'cash'))
    await t.must(redeem(own.code, giver))
    expect(await t.balances(giver)).toEqual({ cash: 1_000_000n, wallet: 9_000_000n })
  })
})

describe('a voucher nobody redeemed', () => {
  test.each(['cash', 'wallet'] as const)(
    'is cancelled: the amount returns to the %s it came from',
    async (source) => {
      const member = await memberWithBoth()
      const before = await t.balances(member)
      const { voucherId, code } = await t.must(make(member, source))
      await t.must(cancel(voucherId, member))
      expect(await t.balances(member)).toEqual(before)
      expect((await row(voucherId)).state).toBe('CANCELLED')
      expect(await t.refusal(redeem(code, await t.member('Late')))).toEqual({ code: 'voucher-refused' })
    },
  )

  test('is cancelled by nobody else, and not after it ended', async () => {
    const [member, other] = [await memberWithBoth(), await t.member('Other', ['admin'])]
    const { voucherId, code } = await t.must(make(member))
    expect(await t.refusal(cancel(voucherId, other))).toEqual({ code: 'not-found', what: 'voucher' })
    await t.must(redeem(code, other))
    expect(await t.refusal(cancel(voucherId, member))).toEqual({
      code: 'voucher-over',
      voucherId,
      state: 'REDEEMED',
    })
  })

  test('expires after a year: the amount returns, after a reminder a month before', async () => {
    const member = await memberWithBoth()
    const { voucherId } = await t.must(make(member, 'cash'))
    t.clock.advance(335 * DAY_MS - 1)
    await t.sweep()
    expect(await events(voucherId)).toEqual([])
    t.clock.advance(1)
    await t.sweep()
    await t.sweep()
    expect(await events(voucherId)).toEqual(['voucher-expiring'])
    t.clock.advance(30 * DAY_MS - 1)
    await t.sweep()
    expect((await row(voucherId)).state).toBe('ACTIVE')
    t.clock.advance(1)
    expect(await t.refusal(cancel(voucherId, member))).toEqual({
      code: 'voucher-over',
      voucherId,
      state: 'EXPIRED',
    })
    await t.sweep()
    expect((await row(voucherId)).state).toBe('EXPIRED')
    expect(await t.balances(member)).toEqual({ cash: 9_000_000n, wallet: 5_000_000n })
    expect(await events(voucherId)).toEqual(['voucher-expiring', 'voucher-expired'])
  })
})

describe('top-up vouchers', () => {
  test('many at once: as many codes as asked for, each redeemable once, each in the audit log', async () => {
    const operator = await t.member('Op', ['finance'])
    const input = { amountMicros: 2_000_000n, reason: 'Sold at the counter', count: 3 }
    const key = t.key()
    const codes = await issueMany(input, operator, key)
    expect(new Set(codes).size).toBe(3)
    expect(await issueMany(input, operator, key)).toEqual(codes)
    const member = await t.member('Mia')
    for (const code of codes) await t.must(redeem(code, member))
    expect(await t.balances(member)).toEqual({ cash: 0n, wallet: 6_000_000n })
    expect(await t.store.db.operatorAction.count({ where: { operatorId: operator.memberId } })).toBe(3)
    const stranger = await t.member('Sam', ['moderator'])
    expect(await t.refusal(issueTopUpBatch(t.domain, { input, actor: stranger, key: t.key() }))).toEqual({
      code: 'not-allowed',
    })
  })

  test('cancelled or expired go back outside, never to a person; the cashier must still be one', async () => {
    const operator = await t.member('Op', ['finance'])
    const outside = await outsideMicros()
    const input = { amountMicros: 2_000_000n, reason: 'Sold at the counter', count: 2 }
    await issueMany(input, operator)
    const [one] = await t.store.db.voucher.findMany({ where: { issuerId: operator.memberId } })
    const id = one?.id ?? ''
    expect(await t.refusal(cancel(id, { kind: 'member', memberId: operator.memberId, roles: [] }))).toEqual({
      code: 'not-allowed',
    })
    for (const reason of [undefined, ' no '])
      expect(await t.refusal(cancel(id, operator, reason))).toEqual({ code: 'reason-missing' })
    await t.must(cancel(id, operator, 'The code was lost.'))
    t.clock.advance(366 * DAY_MS)
    await t.sweep()
    expect(await outsideMicros()).toBe(outside)
    expect(await t.balances(operator)).toEqual({ cash: 0n, wallet: 0n })
    const log = await t.store.db.operatorAction.findMany({ where: { objectId: id }, orderBy: { seq: 'asc' } })
    expect(log).toMatchObject([
      { action: 'issue-top-up', reason: 'Sold at the counter' },
      { action: 'cancel-top-up', reason: 'The code was lost.' },
    ])
  })
})

describe('wrong codes', () => {
  test('with a typing mistake are told apart, and are no try', async () => {
    const member = await t.member('Mia')
    const wrong = makeVoucherCode(t.domain.secret, 'mistyped')
    for (let n = 0; n < TRIES_OF_MEMBER.limit + 5; n++) {
      const mistyped = wrong.replace(/^./, (first) => (first === '7' ? '8' : '7'))
      expect(await t.refusal(redeem(mistyped, member))).toEqual({ code: 'voucher-mistyped' })
    }
    expect(await t.refusal(redeem(wrong, member))).toEqual({ code: 'voucher-refused' })
  })

  test('can be tried ten times in an hour, at once or one by one; then even the right one must wait', async () => {
    const member = await t.member('Mia')
    const tries = Array.from({ length: 20 }, (_, n) =>
      redeem(makeVoucherCode(t.domain.secret, `wrong ${n}`), member),
    )
    const refusals = (await Promise.all(tries)).map((outcome) => (outcome.ok ? 'ok' : outcome.refusal.code))
    expect(refusals.filter((code) => code === 'voucher-refused')).toHaveLength(TRIES_OF_MEMBER.limit)
    expect(refusals.filter((code) => code === 'too-many-tries')).toHaveLength(10)

    const { code } = await t.must(make(await memberWithBoth()))
    const againAt = new Date(t.clock.now().getTime() + HOUR_MS)
    expect(await t.refusal(redeem(code, member))).toEqual({ code: 'too-many-tries', againAt })
    t.clock.advance(HOUR_MS)
    await t.must(redeem(code, member))
  })

  test('of everybody together have a limit as well, and right ones never count', async () => {
    const giver = await memberWithBoth()
    for (let n = 0; n < TRIES_OF_MEMBER.limit + 2; n++) {
      const { code } = await t.must(make(giver, 'wallet', 1_000_000n))
      await t.must(redeem(code, giver))
    }
    await t.pool.query("UPDATE attempt_budget SET used = 1000, since = $1 WHERE subject = 'redeem'", [
      t.clock.now(),
    ])
    const { code } = await t.must(make(giver, 'wallet', 1_000_000n))
    expect((await t.refusal(redeem(code, await t.member('Mia')))).code).toBe('too-many-tries')
  })
})

async function events(voucherId: string): Promise<string[]> {
  const { rows } = await t.pool.query(
    "SELECT kind FROM event WHERE payload->>'voucherId' = $1 ORDER BY seq",
    [voucherId],
  )
  return rows.map((event) => event.kind)
}

async function outsideMicros(): Promise<bigint> {
  const { rows } = await t.pool.query(
    `SELECT coalesce(sum(CASE WHEN to_account = 'outside' THEN amount_micros ELSE -amount_micros END), 0)::text AS micros
     FROM ledger_move WHERE 'outside' IN (from_account, to_account)`,
  )
  return BigInt(rows[0].micros)
}
