import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { decideDispute } from '../../src/domain/disputes/decide-dispute.ts'
import { nameLines } from '../../src/domain/ledger/name-lines.ts'
import { readHoldings, readSolvency, sumOf } from '../../src/domain/ledger/solvency.ts'
import { ALL_MOVEMENTS, readStatement, type StatementTopic } from '../../src/domain/ledger/statement.ts'
import { enterMember } from '../../src/domain/members/enter-member.ts'
import { exportData } from '../../src/domain/members/export-data.ts'
import { linkIdentities, offerLink } from '../../src/domain/members/link-identities.ts'
import { readFigures } from '../../src/domain/operators/read-figures.ts'
import { completeOrder } from '../../src/domain/orders/complete-order.ts'
import { readSources, topSource } from '../../src/domain/withdrawals/read-sources.ts'
import { heldDispute } from '../support/disputes.ts'
import { createTestDomain } from '../support/domain.ts'
import { dealIn, offerOf, orderOf, type Person } from '../support/orders.ts'
import { earn } from '../support/withdrawals.ts'

const t = await createTestDomain({ OFFER_FEE: '10' })
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

/** An order of $12, of which a moderator gave the seller $4. */
async function shared() {
  const all = await heldDispute(t)
  const reason = 'A third of it is there.'
  const ruling = { sellerMicros: 4_000_000n }
  await t.must(t.run(decideDispute, { dispute: all.dispute, ruling, reason }, all.moderator))
  return all
}

async function movements({ memberId }: Person, topic: StatementTopic | null = null) {
  const { lines } = await readStatement(t.store, memberId, { ...ALL_MOVEMENTS, topic })
  return (await nameLines(t.store, lines)).map(({ account, micros, kind, subject }) => ({
    line: `${kind} ${account} ${micros}`,
    subject,
  }))
}

describe('the statement', () => {
  test('names what was ordered, for both sides', async () => {
    const { order, seller, buyer } = await dealIn(t, 'DELIVERED')
    await t.must(t.run(completeOrder, { order }, buyer))
    const subject = { kind: 'order', title: 'A logo for your shop' }
    expect((await movements(buyer))[0]).toEqual({ line: 'order-funded wallet -12000000', subject })
    expect(await movements(seller)).toEqual([{ line: 'order-paid cash 10800000', subject }])
    expect(await movements(buyer, 'spent')).toHaveLength(1)
    expect(await movements(seller, 'earned')).toHaveLength(1)
  })

  test('of a shared price: earned for the seller, a refund for the buyer', async () => {
    const { seller, buyer } = await shared()
    const lines = async (who: Person, topic: StatementTopic) =>
      (await movements(who, topic)).map(({ line }) => line)
    expect(await lines(seller, 'earned')).toEqual(['order-split cash 3600000'])
    expect(await lines(seller, 'refunds')).toEqual([])
    expect(await lines(buyer, 'refunds')).toEqual(['order-split wallet 8000000'])
    expect(await lines(buyer, 'earned')).toEqual([])
  })
})

describe('what is owed', () => {
  test('holds the price of open orders for their buyer, and the fee of what was sold is earned', async () => {
    const before = await readSolvency(t.store)
    const { order, buyer, seller } = await dealIn(t, 'DELIVERED')
    expect(await readHoldings(t.store, buyer.memberId)).toMatchObject({
      walletMicros: 88_000_000n,
      escrowMicros: 12_000_000n,
    })
    expect(sumOf(await readHoldings(t.store, seller.memberId))).toBe(0n)
    await t.must(t.run(completeOrder, { order }, buyer))
    const after = await readSolvency(t.store)
    expect(after.feesMicros - before.feesMicros).toBe(1_200_000n)
    expect(after.owedMicros).toBe(after.thereMicros)
    expect((await readHoldings(t.store, buyer.memberId)).escrowMicros).toBe(0n)
  })

  test('what sellers earn stands in the figures of the day', async () => {
    const operator = await t.member('Op', ['finance'])
    const today = async () => (await readFigures(t.store, operator, t.clock.now()))?.days.at(-1)?.micros ?? 0n
    const before = await today()
    await shared()
    expect((await today()) - before).toBe(3_600_000n)
  })
})

test('what a buyer paid counts as drawn from them, beside what employers paid', async () => {
  const { order, seller, buyer } = await dealIn(t, 'DELIVERED')
  await t.must(t.run(completeOrder, { order }, buyer))
  const employer = await earn(t, seller, 5)
  const drawn = { memberId: seller.memberId, cashMicros: 15_800_000n, amountMicros: 15_800_000n }
  const sources = await readSources(t.store, drawn)
  expect(sources).toEqual([
    { memberId: buyer.memberId, micros: 10_800_000n },
    { memberId: employer.memberId, micros: 5_000_000n },
  ])
  expect(topSource(sources, drawn.amountMicros)).toEqual({
    topSourceId: buyer.memberId,
    topSourcePercent: 68,
  })
})

test('two who dealt in an order never become one member, so nobody pays themselves', async () => {
  const seller = await t.member('Sally')
  const person = { platform: 'discord' as const, platformUserId: 'd1', displayName: 'Ben', locale: 'en' }
  const { memberId } = await t.must(t.run(enterMember, person, { kind: 'system', name: 'test' }))
  const buyer: Person = { kind: 'member', memberId, roles: [] }
  const order = await orderOf(t, await offerOf(t, seller, 'EXCHANGE'), buyer)
  expect(order).not.toBe('')
  const { code } = await t.must(offerLink(t.domain, { actor: seller, key: t.key() }))
  expect(await t.refusal(linkIdentities(t.domain, { code, actor: buyer, key: t.key() }))).toEqual({
    code: 'cannot-link',
    why: 'dealt',
  })
})

test('my data hold my orders with what was said, and nothing of who the other is', async () => {
  const { seller, buyer } = await shared()
  for (const [who, other, about] of [
    [buyer, seller, 'order-placed'],
    [seller, buyer, 'order-received'],
  ] as const) {
    const rows = await exportData(t.store, who.memberId)
    const found = rows.filter((row) => row['about'] === about)
    expect(found).toHaveLength(1)
    const text = JSON.stringify(found, (_, value) => (typeof value === 'bigint' ? `${value}` : value))
    expect(text).toContain('My shop sells tea')
    expect(text).toContain('A logo for your shop')
    expect(text).not.toContain(other.memberId)
    expect(text.includes('This is not what I ordered')).toBe(who === buyer)
  }
})
