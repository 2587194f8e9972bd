import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { cancelVoucher } from '../../src/domain/vouchers/cancel-voucher.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { createTestDomain } from '../support/domain.ts'
import { justBefore, overtakenBy } from '../support/races.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

type Who = Awaited<ReturnType<typeof t.member>>
const AMOUNT = 5_000_000n

async function freshVoucher() {
  const giver = await t.member('Gia')
  await t.fund(giver, 5)
  const input = { amountMicros: AMOUNT, source: 'wallet' } as const
  const made = await t.must(makeVoucher(t.domain, { input, actor: giver, key: t.key() }))
  return { giver, ...made }
}

/** How often its amount arrived somewhere: exactly once, however it ended. */
async function endings(voucherId: string): Promise<string[]> {
  const { rows } = await t.pool.query('SELECT kind FROM posting WHERE about = $1 ORDER BY at', [voucherId])
  return rows.map(({ kind }) => kind).filter((kind) => kind !== 'voucher-made')
}

describe('a voucher ends once', () => {
  test('made twenty times at once from a balance for one: one is made', async () => {
    const giver = await t.member('Gia')
    await t.fund(giver, 5)
    const input = { amountMicros: AMOUNT, source: 'wallet' } as const
    const makes = Array.from({ length: 20 }, () =>
      makeVoucher(t.domain, { input, actor: giver, key: t.key() }),
    )
    const made = (await Promise.all(makes)).filter((outcome) => outcome.ok)
    expect(made).toHaveLength(1)
    expect(await t.balances(giver)).toEqual({ cash: 0n, wallet: 0n })
  })

  test('redeemed by ten members while its issuer cancels it ten times', async () => {
    const { giver, voucherId, code } = await freshVoucher()
    const takers = await Promise.all(Array.from({ length: 10 }, (_, n) => t.member(`Taker ${n}`)))
    const outcomes = await Promise.all([
      ...takers.map((actor) => redeemVoucher(t.domain, { code, actor, key: t.key() })),
      ...takers.map(() => t.run(cancelVoucher, { voucher: voucherId }, giver)),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await endings(voucherId)).toHaveLength(1)
  })

  test('redeemed at the moment it expires: by the sweep or by somebody, never both', async () => {
    const { voucherId, code } = await freshVoucher()
    const taker = await t.member('Tia')
    t.clock.advance(365 * DAY_MS - 1)
    const redeeming = redeemVoucher(t.domain, { code, actor: taker, key: t.key() })
    t.clock.advance(1)
    await Promise.all([redeeming, t.sweep(), t.sweep(), t.sweep()])
    expect(await endings(voucherId)).toHaveLength(1)
  })
})

// Wrong codes are counted one after the other, so of many who redeem at once hardly two decide at once: these do.
describe('a voucher that ended between reading and writing', () => {
  const redeem = (code: string, actor: Who, domain = t.domain) =>
    redeemVoucher(domain, { code, actor, key: t.key() })
  const cancel = (voucher: string, actor: Who, domain = t.domain) =>
    perform(domain, cancelVoucher, { input: { voucher }, actor, key: t.key() })

  test.each(['redeemed', 'cancelled', 'expired'] as const)(
    '%s meanwhile: it is not redeemed',
    async (how) => {
      const { giver, voucherId, code } = await freshVoucher()
      const [late, other] = [await t.member('Lea'), await t.member('Oto')]
      const meanwhile = {
        redeemed: () => t.must(redeem(code, other)),
        cancelled: () => t.must(cancel(voucherId, giver)),
        expired: () => {
          t.clock.advance(365 * DAY_MS)
          return t.sweep()
        },
      }[how]
      expect(await t.refusal(redeem(code, late, overtakenBy(t, meanwhile)))).toEqual({
        code: 'voucher-refused',
      })
      expect(await t.balances(late)).toMatchObject({ wallet: 0n })
      expect(await endings(voucherId)).toEqual([`voucher-${how}`])
    },
  )

  test('redeemed meanwhile: it is not cancelled, nor does it expire', async () => {
    const taker = await t.member('Tia')
    const first = await freshVoucher()
    const late = overtakenBy(t, () => t.must(redeem(first.code, taker)))
    const refusal = await t.refusal(cancel(first.voucherId, first.giver, late))
    expect(refusal).toMatchObject({ code: 'voucher-over', state: 'REDEEMED' })
    const second = await freshVoucher()
    t.clock.advance(365 * DAY_MS)
    await sweepDue(overtakenBy(t, () => t.must(redeem(second.code, taker, justBefore(t)))))
    for (const { voucherId } of [first, second])
      expect(await endings(voucherId)).toEqual(['voucher-redeemed'])
    expect(await t.balances(taker)).toMatchObject({ wallet: 2n * AMOUNT })
  })
})
