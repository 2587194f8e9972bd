import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { claimDispute, giveBackDispute } from '../../src/domain/disputes/claim-dispute.ts'
import { concedeOrder } from '../../src/domain/disputes/concede-order.ts'
import { decideDispute } from '../../src/domain/disputes/decide-dispute.ts'
import { countDisputes, listDisputes } from '../../src/domain/disputes/list-disputes.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { deliverOrder } from '../../src/domain/orders/deliver-order.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { disputed, disputeOf, disputeRow, heldDispute } from '../support/disputes.ts'
import { createTestDomain } from '../support/domain.ts'
import { dealIn, type Person, rowOf, said } from '../support/orders.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'What was delivered is what was ordered.'
const PRICE = 12_000_000n
const give = (sellerMicros: bigint) => ({ sellerMicros })

/** Everything a decision did, as it can be read. */
async function outcome({ order, dispute, buyer, seller }: Awaited<ReturnType<typeof disputed>>) {
  const [row, own, paid, back] = await Promise.all([
    rowOf(t, order),
    disputeRow(t, dispute),
    t.balances(seller),
    t.balances(buyer),
  ])
  return {
    order: [row.state, row.outcome, row.sellerMicros],
    dispute: [own.state, own.verdict],
    seller: paid.cash,
    buyer: back.wallet,
  }
}

const left = 100_000_000n - PRICE

describe('who decides', () => {
  test('a moderator or an admin takes a dispute; nobody without the role does', async () => {
    const { buyer, dispute } = await disputed(t)
    for (const by of [buyer, await t.member('Fin', ['finance']), await t.member('Nobody')])
      expect(await t.refusal(t.run(claimDispute, { dispute }, by))).toEqual({ code: 'not-allowed' })
    const ada = await t.member('Ada', ['admin'])
    await t.must(t.run(claimDispute, { dispute }, ada))
    await t.must(t.run(claimDispute, { dispute }, ada))
    expect(await t.store.db.operatorAction.count({ where: { objectId: dispute } })).toBe(1)
  })

  test.each(['buyer', 'seller'] as const)('an operator who is its %s does not, at any step', async (side) => {
    const all = await disputed(t)
    const { dispute } = all
    const own: Person = { ...all[side], kind: 'member', roles: ['moderator', 'admin'] }
    expect(await t.refusal(t.run(claimDispute, { dispute }, own))).toEqual({ code: 'own-case' })
    await t.must(t.run(claimDispute, { dispute }, await t.member('Mo', ['moderator'])))
    for (const one of [
      t.run(giveBackDispute, { dispute, reason }, own),
      t.run(decideDispute, { dispute, ruling: give(0n), reason }, own),
    ])
      expect(await t.refusal(one)).toEqual({ code: 'own-case' })
    expect((await listDisputes(t.store, own, 1)).disputes.map(({ id }) => id)).not.toContain(dispute)
  })

  test('the database has the last word on one’s own dispute', async () => {
    const { seller, dispute } = await disputed(t)
    for (const column of ['claimed_by_id', 'decided_by_id'])
      await expect(
        t.pool.query(`UPDATE dispute SET ${column} = '${seller.memberId}' WHERE id = '${dispute}'`),
      ).rejects.toThrow('dispute_not_own')
  })

  test('only who holds it decides it or, an admin aside, gives it back', async () => {
    const { dispute, moderator } = await heldDispute(t)
    const other = await t.member('Mia', ['moderator'])
    const mine = { what: 'dispute', id: dispute }
    const decideIt = (by: Person) => t.run(decideDispute, { dispute, ruling: give(PRICE), reason }, by)
    expect(await t.refusal(t.run(claimDispute, { dispute }, other))).toEqual({ code: 'case-taken', ...mine })
    expect(await t.refusal(decideIt(other))).toEqual({ code: 'case-not-yours', ...mine })
    expect(await t.refusal(t.run(giveBackDispute, { dispute, reason }, other))).toEqual({
      code: 'case-not-yours',
      ...mine,
    })
    expect(await t.refusal(t.run(giveBackDispute, { dispute, reason: '' }, moderator))).toEqual({
      code: 'reason-missing',
    })
    await t.must(t.run(giveBackDispute, { dispute, reason }, moderator))
    await t.must(t.run(claimDispute, { dispute }, other))
    await t.must(t.run(giveBackDispute, { dispute, reason }, await t.member('Ada', ['admin'])))
    expect(await t.refusal(decideIt(other))).toEqual({ code: 'case-not-yours', ...mine })
  })

  test('a dispute that is not there, no reason, and one that is over', async () => {
    const { dispute, moderator } = await heldDispute(t)
    const nothing = { dispute: t.newId() }
    for (const use of [
      t.run(claimDispute, nothing, moderator),
      t.run(decideDispute, { ...nothing, ruling: give(0n), reason }, moderator),
      t.run(giveBackDispute, { ...nothing, reason }, moderator),
    ])
      expect(await t.refusal(use)).toEqual({ code: 'not-found', what: 'case' })
    const decideIt = (why: string) =>
      t.run(decideDispute, { dispute, ruling: give(0n), reason: why }, moderator)
    expect(await t.refusal(decideIt(' a'))).toEqual({ code: 'reason-missing' })
    await t.must(decideIt(reason))
    expect(await t.refusal(decideIt(reason))).toEqual({ code: 'case-closed', what: 'dispute', id: dispute })
  })

  test('the queue shows what waits, longest first, to moderators only', async () => {
    t.clock.advance(1_000)
    const first = await disputed(t)
    t.clock.advance(1_000)
    const second = await disputed(t, { kind: 'EXCHANGE' })
    const moderator = await t.member('Mo', ['moderator'])
    const count = await countDisputes(t.store, moderator)
    const listed: string[] = []
    for (let page = 1; page <= Math.ceil(count / 5); page++)
      listed.push(...(await listDisputes(t.store, moderator, page)).disputes.map(({ id }) => id))
    expect(new Set(listed).size).toBe(count)
    expect(listed.slice(-2)).toEqual([first.dispute, second.dispute])
    expect((await listDisputes(t.store, moderator, 99)).page).toBe(Math.ceil(count / 5))
    const fin = await t.member('Fin', ['finance'])
    expect(await listDisputes(t.store, fin, 1)).toEqual({ disputes: [], page: 1, pages: 1 })
    expect(await countDisputes(t.store, fin)).toBe(0)
  })
})

describe('a decision', () => {
  test.each([
    [PRICE, ['COMPLETED', 'SELLER'], 'order-paid'],
    [0n, ['CANCELLED', 'BUYER'], 'order-refunded'],
    [7_654_321n, ['COMPLETED', null], 'order-split'],
    [1n, ['COMPLETED', null], 'order-split'],
  ] as const)('of %s micro-dollars to the seller', async (sellerMicros, [state, verdict], kind) => {
    const all = await heldDispute(t)
    const { dispute, order, moderator } = all
    await t.must(t.run(decideDispute, { dispute, ruling: give(sellerMicros), reason }, moderator))
    expect(await outcome(all)).toEqual({
      order: [state, 'DECIDED', sellerMicros],
      dispute: ['DECIDED', verdict],
      seller: sellerMicros,
      buyer: left + PRICE - sellerMicros,
    })
    expect(await t.held(order)).toBe(0n)
    expect(await t.store.db.posting.findUnique({ where: { key: `order-ended:${order}` } })).toMatchObject({
      kind,
      about: order,
    })
  })

  test('pays the fee that was agreed out of the seller’s part, rounded up', async () => {
    t.domain.policy = policySchema.parse({ OFFER_FEE: '10' })
    const all = await heldDispute(t)
    t.domain.policy = policySchema.parse({})
    const { dispute, moderator } = all
    await t.must(t.run(decideDispute, { dispute, ruling: give(5_000_001n), reason }, moderator))
    expect(await outcome(all)).toMatchObject({ seller: 4_500_000n, buyer: left + 6_999_999n })
  })

  test('gives no more than there is, and no less than nothing', async () => {
    const all = await heldDispute(t)
    const { dispute, moderator } = all
    for (const ruling of [give(PRICE + 1n), give(-1n), { verdict: 'SELLER' as const }])
      expect(await t.refusal(t.run(decideDispute, { dispute, ruling, reason }, moderator))).toEqual({
        code: 'share-refused',
        disputeId: dispute,
        mostMicros: PRICE,
      })
    expect((await disputeRow(t, dispute)).state).toBe('CLAIMED')
  })

  test.each(['BUYER', 'SELLER'] as const)(
    'in an exchange for nothing says who is right: the %s',
    async (verdict) => {
      const all = await heldDispute(t, { kind: 'EXCHANGE' })
      const { dispute, order, moderator } = all
      for (const ruling of [give(0n), give(1n)])
        expect(await t.refusal(t.run(decideDispute, { dispute, ruling, reason }, moderator))).toEqual({
          code: 'share-refused',
          disputeId: dispute,
          mostMicros: 0n,
        })
      await t.must(t.run(decideDispute, { dispute, ruling: { verdict }, reason }, moderator))
      expect(await outcome(all)).toMatchObject({
        dispute: ['DECIDED', verdict],
        seller: 0n,
        buyer: 100_000_000n,
      })
      expect(await rowOf(t, order)).toMatchObject({ outcome: 'DECIDED', sellerMicros: 0n })
      expect(await t.store.db.posting.count({ where: { about: order } })).toBe(0)
    },
  )

  test('who, when and why stand with the dispute and in the audit log', async () => {
    const { dispute, moderator } = await heldDispute(t)
    await t.must(t.run(decideDispute, { dispute, ruling: give(1_000_000n), reason }, moderator))
    const now = t.clock.now()
    const decidedById = moderator.memberId
    expect(await disputeRow(t, dispute)).toMatchObject({ decidedById, decidedAt: now, reason, dueAt: null })
    const log = await t.store.db.operatorAction.findMany({
      where: { objectId: dispute },
      orderBy: { seq: 'asc' },
    })
    expect(log.map(({ action, reason: why, operatorId }) => ({ action, why, operatorId }))).toEqual([
      { action: 'claim-dispute', why: '', operatorId: decidedById },
      { action: 'decide-dispute', why: reason, operatorId: decidedById },
    ])
  })
})

describe('nobody decides for fourteen days', () => {
  test.each([
    ['delivered: the seller is paid', true, PRICE, 'SELLER', false],
    ['delivered, and taken by somebody: the seller is paid', true, PRICE, 'SELLER', true],
    ['nothing delivered: the buyer is refunded', false, 0n, 'BUYER', false],
    ['nothing delivered, and taken by somebody: the buyer is refunded', false, 0n, 'BUYER', true],
  ] as const)('%s', async (_, delivered, sellerMicros, verdict, taken) => {
    const all = await disputed(t, { delivered })
    const { dispute } = all
    if (taken) await t.must(t.run(claimDispute, { dispute }, await t.member('Mo', ['moderator'])))
    t.clock.advance(14 * DAY_MS - 1)
    await t.sweep()
    expect((await disputeRow(t, dispute)).state).toBe(taken ? 'CLAIMED' : 'OPEN')
    t.clock.advance(1)
    await t.sweep()
    expect(await outcome(all)).toEqual({
      order: [delivered ? 'COMPLETED' : 'CANCELLED', 'UNDECIDED', sellerMicros],
      dispute: ['DECIDED', verdict],
      seller: sellerMicros,
      buyer: left + PRICE - sellerMicros,
    })
    expect(await disputeRow(t, dispute)).toMatchObject({ decidedById: null, reason: null, dueAt: null })
  })

  test('an exchange in which only the buyer delivered is the buyer’s', async () => {
    const { order, buyer, seller } = await dealIn(t, 'IN_PROGRESS', 'EXCHANGE', { priceMicros: PRICE })
    await t.must(t.run(deliverOrder, { order, ...said('Here is the text.') }, buyer))
    const dispute = await disputeOf(t, order, seller)
    t.clock.advance(14 * DAY_MS)
    await t.sweep()
    expect(await disputeRow(t, dispute)).toMatchObject({ state: 'DECIDED', verdict: 'BUYER' })
    expect((await t.balances(buyer)).wallet).toBe(100_000_000n)
  })

  test('from that moment on only the clock decides, before it was swept too', async () => {
    const { dispute, order, moderator, buyer } = await heldDispute(t)
    t.clock.advance(14 * DAY_MS)
    const closed = { code: 'case-closed', what: 'dispute', id: dispute }
    for (const one of [
      t.run(decideDispute, { dispute, ruling: give(0n), reason }, moderator),
      t.run(giveBackDispute, { dispute, reason }, moderator),
      t.run(claimDispute, { dispute }, moderator),
      t.run(concedeOrder, { order }, buyer),
    ])
      expect(await t.refusal(one)).toEqual(closed)
  })
})

describe('giving in', () => {
  test.each([
    ['buyer', PRICE, 'COMPLETED', 'SELLER'],
    ['seller', 0n, 'CANCELLED', 'BUYER'],
  ] as const)('the %s: everything goes to the other at once', async (side, sellerMicros, state, verdict) => {
    for (const all of [await disputed(t), await heldDispute(t), await disputed(t, { delivered: false })]) {
      await t.must(t.run(concedeOrder, { order: all.order }, all[side]))
      expect(await outcome(all)).toEqual({
        order: [state, 'CONCEDED', sellerMicros],
        dispute: ['CLOSED', verdict],
        seller: sellerMicros,
        buyer: left + PRICE - sellerMicros,
      })
      expect(await disputeRow(t, all.dispute)).toMatchObject({ decidedById: null, dueAt: null })
    }
  })

  test('in an exchange for nothing says that the other is right', async () => {
    const { order, dispute, seller } = await disputed(t, { kind: 'EXCHANGE' })
    await t.must(t.run(concedeOrder, { order }, seller))
    expect(await disputeRow(t, dispute)).toMatchObject({ state: 'CLOSED', verdict: 'BUYER' })
    expect(await t.store.db.posting.count({ where: { about: order } })).toBe(0)
  })

  test('is for a side of a dispute that is open', async () => {
    const { order, dispute, buyer, seller, moderator } = await heldDispute(t)
    for (const by of [moderator, await t.member('Stranger')])
      expect(await t.refusal(t.run(concedeOrder, { order }, by))).toEqual({
        code: 'not-found',
        what: 'order',
      })
    await t.must(t.run(concedeOrder, { order }, buyer))
    for (const by of [buyer, seller])
      expect(await t.refusal(t.run(concedeOrder, { order }, by))).toEqual({
        code: 'case-closed',
        what: 'dispute',
        id: dispute,
      })
    const calm = await dealIn(t, 'DELIVERED')
    expect(await t.refusal(t.run(concedeOrder, { order: calm.order }, calm.buyer))).toMatchObject({
      code: 'order-moved-on',
      state: 'DELIVERED',
    })
  })
})
