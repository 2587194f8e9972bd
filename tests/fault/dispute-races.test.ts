import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { addDisputeStatement } from '../../src/domain/disputes/add-statement.ts'
import { claimDispute, giveBackDispute } from '../../src/domain/disputes/claim-dispute.ts'
import { concedeOrder } from '../../src/domain/disputes/concede-order.ts'
import { decideDispute, decideDisputeDeadline } from '../../src/domain/disputes/decide-dispute.ts'
import { openDispute } from '../../src/domain/disputes/open-dispute.ts'
import { after, DAY_MS } from '../../src/domain/kit/clock.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { acceptOrder } from '../../src/domain/orders/accept-order.ts'
import { askRevision } from '../../src/domain/orders/ask-revision.ts'
import { completeOrder } from '../../src/domain/orders/complete-order.ts'
import { deliverOrder } from '../../src/domain/orders/deliver-order.ts'
import { cancelOrder } from '../../src/domain/orders/give-up-order.ts'
import { sayInOrder } from '../../src/domain/orders/say-in-order.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { ARGUED, disputed, disputeRow, heldDispute } from '../support/disputes.ts'
import { createTestDomain } from '../support/domain.ts'
import { type Deal, dealIn, rowOf, said } from '../support/orders.ts'
import { afterReading, isMessages, justBefore, overtakenBy, tally } from '../support/races.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const PRICE = 12_000_000n
const reason = 'All of it can be seen.'
const open = ({ order, buyer }: Deal) => t.run(openDispute, { order, ...said(ARGUED) }, buyer)

/** What the two sides have together: nothing is lost or made, whoever won. */
async function together({ buyer, seller }: Deal): Promise<bigint> {
  const both = await Promise.all([t.balances(buyer), t.balances(seller)])
  return both.reduce((sum, { cash = 0n, wallet = 0n }) => sum + cash + wallet, 0n)
}

describe('opening a dispute', () => {
  test('twenty times at once, by both sides, opens one', async () => {
    const deal = await dealIn(t, 'DELIVERED')
    const { order, buyer, seller } = deal
    const counts = await tally(
      Array.from({ length: 20 }, (_, n) =>
        t.run(openDispute, { order, ...said(ARGUED) }, n % 2 === 0 ? buyer : seller),
      ),
    )
    expect(counts).toEqual({ done: 1, 'already-disputed': 19 })
    expect(await t.store.db.orderMessage.count({ where: { orderId: order, kind: 'STATEMENT' } })).toBe(1)
  })

  test.each([
    [
      'the buyer completes',
      'DELIVERED',
      ({ order, buyer }: Deal) => t.run(completeOrder, { order }, buyer),
      'COMPLETED',
    ],
    [
      'the buyer asks for a revision',
      'DELIVERED',
      ({ order, buyer }: Deal) => t.run(askRevision, { order, ...said('Greener, please.') }, buyer),
      'REVISION',
    ],
    [
      'the seller delivers',
      'IN_PROGRESS',
      ({ order, seller }: Deal) => t.run(deliverOrder, { order, ...said('Here it is.') }, seller),
      'DELIVERED',
    ],
    [
      'the seller cancels',
      'IN_PROGRESS',
      ({ order, seller }: Deal) => t.run(cancelOrder, { order, reason: 'No time for it.' }, seller),
      'CANCELLED',
    ],
  ] as const)('while %s: one comes first, and the other is told the truth', async (_, state, other, to) => {
    for (let round = 0; round < 4; round++) {
      const deal = await dealIn(t, state)
      const [opened, done] = await Promise.all([open(deal), other(deal)])
      const now = (await rowOf(t, deal.order)).state
      if (opened.ok) expect(now).toBe('DISPUTED')
      else {
        expect(opened.refusal.code).toBe('order-moved-on')
        expect(now).toBe(to)
      }
      // What ended the order leaves nothing to argue about; what did not may come before the dispute.
      if (to === 'COMPLETED' || to === 'CANCELLED')
        expect([opened.ok, done.ok].filter(Boolean)).toHaveLength(1)
    }
  })

  test.each([
    [
      'a completion',
      'DELIVERED',
      ({ order, buyer }: Deal) => t.run(completeOrder, { order }, buyer),
      'COMPLETED',
    ],
    [
      'a cancellation',
      'IN_PROGRESS',
      ({ order, seller }: Deal) => t.run(cancelOrder, { order, reason: 'No time.' }, seller),
      'CANCELLED',
    ],
  ] as const)('overtaken by %s comes too late', async (_, from, overtaking, state) => {
    const deal = await dealIn(t, from)
    const domain = overtakenBy(t, async () => t.must(overtaking(deal)))
    const input = { order: deal.order, ...said(ARGUED) }
    const outcome = await perform(domain, openDispute, { input, actor: deal.buyer, key: t.key() })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'order-moved-on', state } })
    expect(await t.store.db.dispute.count({ where: { orderId: deal.order } })).toBe(0)
  })

  test('overtaken by silence comes too late, and overtaking it keeps the money', async () => {
    const late = await dealIn(t, 'DELIVERED')
    const early = await dealIn(t, 'DELIVERED')
    t.clock.advance(7 * DAY_MS - 1)
    const input = (order: string) => ({ order, ...said(ARGUED) })
    const swept = overtakenBy(t, async () => {
      t.clock.advance(1)
      // The sweep reads both as due; the dispute was sent a moment before and commits first.
      await sweepDue(
        overtakenBy(t, () =>
          t.must(
            perform(justBefore(t), openDispute, {
              input: input(early.order),
              actor: early.buyer,
              key: t.key(),
            }),
          ),
        ),
      )
    })
    const outcome = await perform(swept, openDispute, {
      input: input(late.order),
      actor: late.buyer,
      key: t.key(),
    })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'order-moved-on', state: 'COMPLETED' } })
    expect((await rowOf(t, early.order)).state).toBe('DISPUTED')
    expect(await t.held(early.order)).toBe(PRICE)
  })

  test('whatever is sent to a disputed order at once changes nothing of it', async () => {
    const deal = await dealIn(t, 'PLACED')
    const { order, buyer, seller } = deal
    await t.must(t.run(acceptOrder, { order }, seller))
    await t.must(open(deal))
    const counts = await tally([
      t.run(completeOrder, { order }, buyer),
      t.run(deliverOrder, { order, ...said('Here.') }, seller),
      t.run(cancelOrder, { order, reason: 'No time.' }, seller),
      t.run(askRevision, { order, ...said('Again, please.') }, buyer),
    ])
    expect(counts).toEqual({ 'order-moved-on': 4 })
    expect((await rowOf(t, order)).state).toBe('DISPUTED')
  })
})

describe('the desk', () => {
  test('twenty moderators at one dispute at once: one has it, and the others are told', async () => {
    const { dispute } = await disputed(t)
    const all = await Promise.all(Array.from({ length: 20 }, (_, n) => t.member(`Mo${n}`, ['moderator'])))
    const counts = await tally(all.map((by) => t.run(claimDispute, { dispute }, by)))
    expect(counts).toEqual({ done: 1, 'case-taken': 19 })
    expect(await t.store.db.operatorAction.count({ where: { objectId: dispute } })).toBe(1)
  })

  test('deciding in two ways, giving back, giving in by both and saying more at once leave one truth', async () => {
    for (let round = 0; round < 6; round++) {
      const all = await heldDispute(t)
      const { dispute, order, moderator, buyer, seller } = all
      const share = (sellerMicros: bigint) => ({ dispute, ruling: { sellerMicros }, reason })
      const outcomes = await Promise.all([
        t.run(decideDispute, share(PRICE / 2n), moderator),
        t.run(decideDispute, share(0n), moderator),
        t.run(concedeOrder, { order }, buyer),
        t.run(concedeOrder, { order }, seller),
        t.run(giveBackDispute, { dispute, reason }, moderator),
        t.run(addDisputeStatement, { dispute, ...said('And this.') }, seller),
        t.run(sayInOrder, { order, ...said('Wait!') }, buyer),
      ])
      expect(outcomes.slice(0, 4).filter(({ ok }) => ok)).toHaveLength(1)
      expect(await together(all)).toBe(100_000_000n)
      expect(await t.held(order)).toBe(0n)
    }
  })

  test('a decision overtaken by giving in does not count', async () => {
    const all = await heldDispute(t)
    const { dispute, order, moderator, seller } = all
    const domain = overtakenBy(t, () => t.must(t.run(concedeOrder, { order }, seller)))
    const input = { dispute, ruling: { sellerMicros: PRICE }, reason }
    const outcome = await perform(domain, decideDispute, { input, actor: moderator, key: t.key() })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'case-closed' } })
    expect(await disputeRow(t, dispute)).toMatchObject({ state: 'CLOSED', decidedById: null })
    expect(await t.balances(seller)).toEqual({ cash: 0n, wallet: 0n })
  })

  test('a decision overtaken by giving the dispute back does not count', async () => {
    const { dispute, order, moderator } = await heldDispute(t)
    const admin = await t.member('Ada', ['admin'])
    const domain = overtakenBy(t, () => t.must(t.run(giveBackDispute, { dispute, reason }, admin)))
    const input = { dispute, ruling: { sellerMicros: 0n }, reason }
    const outcome = await perform(domain, decideDispute, { input, actor: moderator, key: t.key() })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'case-not-yours' } })
    expect(await disputeRow(t, dispute)).toMatchObject({ state: 'OPEN', claimedById: null })
    expect(await t.held(order)).toBe(PRICE)
  })

  test('a dispute that ended between its own read and that of its order is over', async () => {
    const { dispute, order, moderator, buyer } = await heldDispute(t)
    const before = await disputeRow(t, dispute)
    await t.must(t.run(concedeOrder, { order }, buyer))
    const found = { ...before, order: await rowOf(t, order) }
    const input = { dispute, ruling: { sellerMicros: 0n }, reason }
    const { policy } = t.domain
    const now = t.clock.now()
    const over = { ok: false, refusal: { code: 'case-closed', what: 'dispute', id: dispute } }
    const call = { input, actor: moderator, now, policy, id: t.newId }
    expect(decideDispute.decide(found, call)).toEqual(over)
    expect(decideDisputeDeadline(found, { now: after(now, 14 * DAY_MS) })).toEqual(over)
  })

  test('a decision overtaken by the deadline does not count, and pays nobody twice', async () => {
    const { dispute, moderator, seller } = await heldDispute(t)
    t.clock.advance(14 * DAY_MS - 1)
    const domain = overtakenBy(t, async () => {
      t.clock.advance(1)
      await t.sweep()
    })
    const input = { dispute, ruling: { sellerMicros: 0n }, reason }
    const outcome = await perform(domain, decideDispute, { input, actor: moderator, key: t.key() })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'case-closed' } })
    expect(await disputeRow(t, dispute)).toMatchObject({ state: 'DECIDED', decidedById: null })
    expect(await t.balances(seller)).toEqual({ cash: PRICE, wallet: 0n })
  })

  test('a decision that overtakes the deadline stands', async () => {
    const { dispute, moderator, buyer, seller } = await heldDispute(t)
    t.clock.advance(14 * DAY_MS)
    const domain = overtakenBy(t, () => {
      const input = { dispute, ruling: { sellerMicros: 0n }, reason }
      return t.must(perform(justBefore(t), decideDispute, { input, actor: moderator, key: t.key() }))
    })
    await sweepDue(domain)
    await t.sweep()
    expect(await disputeRow(t, dispute)).toMatchObject({ state: 'DECIDED', decidedById: moderator.memberId })
    expect(await t.balances(buyer)).toEqual({ cash: 0n, wallet: 100_000_000n })
    expect(await t.balances(seller)).toEqual({ cash: 0n, wallet: 0n })
  })
})

test('many fall due at once: each is decided once, set-wise, by what was delivered', async () => {
  const all: (Awaited<ReturnType<typeof disputed>> & { delivered: boolean })[] = []
  for (const delivered of [true, false, true, false, true])
    all.push({ ...(await disputed(t, { delivered })), delivered })
  t.clock.advance(14 * DAY_MS)
  await Promise.all([t.sweep(), t.sweep(), t.sweep()])
  for (const { dispute, seller, buyer, delivered } of all) {
    expect((await disputeRow(t, dispute)).state).toBe('DECIDED')
    expect((await t.balances(seller)).cash).toBe(delivered ? PRICE : 0n)
    expect((await t.balances(buyer)).wallet).toBe(delivered ? 88_000_000n : 100_000_000n)
  }
})

test('statements sent at once are five at most', async () => {
  const { dispute, seller } = await disputed(t)
  const counts = await tally(
    Array.from({ length: 12 }, (_, n) =>
      t.run(addDisputeStatement, { dispute, ...said(`Look at this, ${n}.`) }, seller),
    ),
  )
  expect(counts).toEqual({ done: 5, 'statements-full': 7 })
})

test('a statement that comes while those before it are counted is counted too', async () => {
  const { dispute, seller } = await disputed(t)
  const say = (words: string) => ({ dispute, ...said(words) })
  for (let n = 0; n < 4; n++) await t.must(t.run(addDisputeStatement, say(`Look at this, ${n}.`), seller))
  const domain = afterReading(t, isMessages, () =>
    t.must(t.run(addDisputeStatement, say('And this.'), seller)),
  )
  const call = { input: say('And that.'), actor: seller, key: t.key() }
  expect(await t.refusal(perform(domain, addDisputeStatement, call))).toMatchObject({
    code: 'statements-full',
  })
})

test('a statement overtaken by the decision does not arrive', async () => {
  const { dispute, order, moderator, seller } = await heldDispute(t)
  const ruling = { sellerMicros: 0n }
  const domain = overtakenBy(t, () => t.must(t.run(decideDispute, { dispute, ruling, reason }, moderator)))
  const input = { dispute, ...said('Wait for this.') }
  const outcome = await perform(domain, addDisputeStatement, { input, actor: seller, key: t.key() })
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'case-closed' } })
  expect(await t.store.db.orderMessage.count({ where: { orderId: order, kind: 'STATEMENT' } })).toBe(1)
})

test('giving in twice, and the same press delivered again, pay once', async () => {
  const { order, buyer, seller } = await disputed(t)
  const key = t.key()
  const counts = await tally([
    ...Array.from({ length: 5 }, () => t.run(concedeOrder, { order }, buyer, key)),
    ...Array.from({ length: 5 }, () => t.run(concedeOrder, { order }, buyer)),
  ])
  expect((counts.done ?? 0) + (counts.repeated ?? 0) + (counts['case-closed'] ?? 0)).toBe(10)
  expect(counts.done).toBe(1)
  expect((await t.balances(seller)).cash).toBe(PRICE)
})
