import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { cancelVoucher } from '../../src/domain/vouchers/cancel-voucher.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

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
