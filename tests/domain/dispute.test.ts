import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { addDisputeStatement } from '../../src/domain/disputes/add-statement.ts'
import { claimDispute } from '../../src/domain/disputes/claim-dispute.ts'
import { concedeOrder } from '../../src/domain/disputes/concede-order.ts'
import { STATEMENTS_PER_SIDE } from '../../src/domain/disputes/dispute.rules.ts'
import { openDispute } from '../../src/domain/disputes/open-dispute.ts'
import { readDisputeFor, readSaid } from '../../src/domain/disputes/read-dispute.ts'
import { readDocumentFor } from '../../src/domain/files/hand-on.ts'
import { after, DAY_MS } from '../../src/domain/kit/clock.ts'
import { editOffer } from '../../src/domain/offers/edit-offer.ts'
import { askRevision } from '../../src/domain/orders/ask-revision.ts'
import { completeOrder } from '../../src/domain/orders/complete-order.ts'
import { deliverOrder, standByDelivery } from '../../src/domain/orders/deliver-order.ts'
import { cancelOrder } from '../../src/domain/orders/give-up-order.ts'
import { sayInOrder } from '../../src/domain/orders/say-in-order.ts'
import { ARGUED, disputed, disputeOf, disputeRow, heldDispute } from '../support/disputes.ts'
import { createTestDomain } from '../support/domain.ts'
import { dealIn, type Person, rowOf, said } from '../support/orders.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const open = (order: string, by: Person, words = ARGUED, files: string[] = []) =>
  t.run(openDispute, { order, words, files }, by)

describe('opening a dispute', () => {
  test.each([
    ['IN_PROGRESS', 'buyer'],
    ['IN_PROGRESS', 'seller'],
    ['DELIVERED', 'buyer'],
    ['DELIVERED', 'seller'],
    ['REVISION', 'buyer'],
    ['REVISION', 'seller'],
  ] as const)('%s, by the %s: the order stands still, its money stays held', async (state, side) => {
    const deal = await dealIn(t, state)
    const dispute = await disputeOf(t, deal.order, deal[side])
    const dueAt = after(t.clock.now(), 14 * DAY_MS)
    expect(await disputeRow(t, dispute)).toMatchObject({
      state: 'OPEN',
      openedBy: side === 'buyer' ? 'BUYER' : 'SELLER',
      dueAt,
      verdict: null,
    })
    expect(await rowOf(t, deal.order)).toMatchObject({
      state: 'DISPUTED',
      dueAt: null,
      endsAt: null,
      remindAt: null,
      revisionOf: null,
    })
    t.clock.advance(14 * DAY_MS - 1)
    await t.sweep()
    expect((await rowOf(t, deal.order)).state).toBe('DISPUTED')
    expect(await t.held(deal.order)).toBe(12_000_000n)
  })

  test('is not for an order that was not accepted, or has ended', async () => {
    const placed = await dealIn(t, 'PLACED')
    for (const by of [placed.buyer, placed.seller])
      expect(await t.refusal(open(placed.order, by))).toMatchObject({
        code: 'order-moved-on',
        state: 'PLACED',
      })
    const { order, buyer } = await dealIn(t, 'DELIVERED')
    await t.must(t.run(completeOrder, { order }, buyer))
    expect(await t.refusal(open(order, buyer))).toMatchObject({ code: 'order-moved-on', state: 'COMPLETED' })
  })

  test('comes too late when the order’s own clock has run out', async () => {
    const { order, buyer } = await dealIn(t, 'DELIVERED')
    t.clock.advance(7 * DAY_MS)
    expect(await t.refusal(open(order, buyer))).toMatchObject({ code: 'order-moved-on', state: 'OVER' })
    await t.sweep()
    expect(await t.refusal(open(order, buyer))).toMatchObject({ code: 'order-moved-on', state: 'COMPLETED' })
  })

  test('is once for each order, also when it is over', async () => {
    const { order, buyer, seller, dispute } = await disputed(t)
    for (const by of [buyer, seller])
      expect(await t.refusal(open(order, by))).toEqual({ code: 'already-disputed', disputeId: dispute })
    await t.must(t.run(concedeOrder, { order }, buyer))
    expect(await t.refusal(open(order, seller))).toEqual({ code: 'already-disputed', disputeId: dispute })
  })

  test('is for its two sides, with words, and files of their own', async () => {
    const { order, buyer, seller } = await dealIn(t, 'DELIVERED')
    for (const by of [await t.member('Stranger'), await t.member('Mo', ['moderator'])])
      expect(await t.refusal(open(order, by))).toEqual({ code: 'not-found', what: 'order' })
    expect(await t.refusal(open(t.newId(), buyer))).toEqual({ code: 'not-found', what: 'order' })
    expect(await t.refusal(open(order, buyer, ' a '))).toEqual({ code: 'words-missing' })
    expect(await t.refusal(open(order, buyer, 'See http://10.0.0.1/x'))).toEqual({ code: 'link-refused' })
    for (const file of [await t.picture(seller), await t.document(seller)])
      expect(await t.refusal(open(order, buyer, ARGUED, [file]))).toMatchObject({ code: 'not-found' })
    await t.must(open(order, buyer, ARGUED, [await t.picture(buyer), await t.document(buyer)]))
  })

  test('stops everything else with the order but talking and giving in', async () => {
    const { order, buyer, seller } = await disputed(t)
    const stopped = { code: 'order-moved-on', orderId: order, state: 'DISPUTED' }
    for (const one of [
      t.run(completeOrder, { order }, buyer),
      t.run(askRevision, { order, ...said('Once more, please.') }, buyer),
      t.run(deliverOrder, { order, ...said('Here it is.') }, seller),
      t.run(standByDelivery, { order }, seller),
      t.run(cancelOrder, { order, reason: 'No time for it.' }, seller),
      t.run(cancelOrder, { order, reason: 'Too late for me.' }, buyer),
    ])
      expect(await t.refusal(one)).toEqual(stopped)
    await t.must(t.run(sayInOrder, { order, ...said('Let us talk.') }, seller))
  })
})

describe('statements', () => {
  const say = (dispute: string, by: Person, words: string, files: string[] = []) => {
    t.clock.advance(1_000)
    return t.run(addDisputeStatement, { dispute, words, files }, by)
  }

  test('both sides say and show what they have, five times each, and both read it', async () => {
    const { dispute, buyer, seller } = await disputed(t)
    const files = [await t.picture(seller), await t.document(seller)]
    await t.must(say(dispute, seller, 'It is green, as you wished.', files))
    for (let n = 2; n <= STATEMENTS_PER_SIDE; n++) await t.must(say(dispute, buyer, `It is blue, ${n}.`))
    expect(await t.refusal(say(dispute, buyer, 'And once more.'))).toEqual({
      code: 'statements-full',
      what: 'dispute',
      id: dispute,
      limit: 5,
    })
    for (const by of [buyer, seller]) {
      const found = await readDisputeFor(t.store, dispute, by, t.clock.now())
      expect(found?.statements.map(({ side }) => side)).toEqual([
        'BUYER',
        'SELLER',
        'BUYER',
        'BUYER',
        'BUYER',
        'BUYER',
      ])
      expect(found?.statements[1]?.files).toEqual(files)
    }
  })

  test('are taken while a moderator looks, and leave the deadline where it is', async () => {
    const { dispute, seller } = await heldDispute(t)
    const before = await disputeRow(t, dispute)
    await t.must(say(dispute, seller, 'Look at the second file.'))
    expect(await disputeRow(t, dispute)).toMatchObject({ state: 'CLAIMED', dueAt: before.dueAt })
  })

  test('end with the deadline, need words, own files, and a side', async () => {
    const { dispute, buyer, seller } = await disputed(t)
    for (const by of [await t.member('Stranger'), await t.member('Mo', ['moderator'])])
      expect(await t.refusal(say(dispute, by, ARGUED))).toEqual({ code: 'not-found', what: 'case' })
    expect(await t.refusal(say(t.newId(), buyer, ARGUED))).toEqual({ code: 'not-found', what: 'case' })
    expect(await t.refusal(say(dispute, seller, '  '))).toEqual({ code: 'words-missing' })
    const foreign = await t.document(buyer)
    expect(await t.refusal(say(dispute, seller, ARGUED, [foreign]))).toMatchObject({ code: 'not-found' })
    t.clock.advance(14 * DAY_MS)
    const closed = { code: 'case-closed', what: 'dispute', id: dispute }
    expect(await t.refusal(say(dispute, seller, ARGUED))).toEqual(closed)
    await t.sweep()
    expect(await t.refusal(say(dispute, seller, ARGUED))).toEqual(closed)
  })

  test('cannot be changed or taken away', async () => {
    const { order } = await disputed(t)
    for (const sql of [
      `UPDATE order_message SET words = 'other' WHERE order_id = '${order}'`,
      `DELETE FROM order_message WHERE order_id = '${order}'`,
    ]) {
      await expect(t.pool.query(sql)).rejects.toThrow('append-only')
    }
  })
})

describe('who reads a dispute', () => {
  test('its sides and moderators, and nobody else; the holder is told to operators only', async () => {
    const { dispute, buyer, seller, moderator } = await heldDispute(t)
    const read = (by: Person) => readDisputeFor(t.store, dispute, by, t.clock.now())
    expect(await read(buyer)).toMatchObject({ viewer: 'BUYER', holder: null, isMine: false })
    expect(await read(seller)).toMatchObject({ viewer: 'SELLER', holder: null, isMine: false })
    expect(await read(moderator)).toMatchObject({ viewer: 'OPERATOR', holder: 'Mo', isMine: true })
    expect(await read(await t.member('Ada', ['admin']))).toMatchObject({
      viewer: 'OPERATOR',
      isMine: false,
      mayGiveBack: true,
    })
    expect(await read(await t.member('Fin', ['finance']))).toBeNull()
    expect(await read(await t.member('Stranger'))).toBeNull()
    expect(await read({ ...seller, roles: ['admin'] } as Person)).toMatchObject({ viewer: 'SELLER' })
  })

  test('they may have its files, from the moment it is disputed', async () => {
    const { order, buyer, seller } = await dealIn(t, 'IN_PROGRESS')
    const file = await t.document(seller)
    await t.must(t.run(deliverOrder, { order, words: 'Here it is.', files: [file] }, seller))
    const moderator = await t.member('Mo', ['moderator'])
    const get = async (by: Person) => {
      const at = { place: 'order' as const, objectId: order, documentId: file.slice(2) }
      return (await readDocumentFor(t.store, at, by, t.clock.now()))?.name ?? null
    }
    expect(await get(moderator)).toBeNull()
    await disputeOf(t, order, buyer)
    for (const by of [moderator, buyer, seller]) expect(await get(by)).toBe('plan.pdf')
    expect(await get(await t.member('Stranger'))).toBeNull()
    expect(await get(await t.member('Fin', ['finance']))).toBeNull()
  })

  test('all that was said and handed over, in its order, with what was flagged', async () => {
    const { order, buyer, seller } = await dealIn(t, 'IN_PROGRESS')
    const write = (by: Person, words: string) => {
      t.clock.advance(1_000)
      return t.must(t.run(sayInOrder, { order, ...said(words) }, by))
    }
    await write(seller, 'Pay me by paypal.me/sally instead.')
    await write(buyer, 'No, here only.')
    t.clock.advance(1_000)
    await t.must(t.run(deliverOrder, { order, ...said('Here is the logo.') }, seller))
    t.clock.advance(1_000)
    await disputeOf(t, order, buyer)
    const all = async (among: 'one' | 'work' | 'said') => {
      const pages = (await readSaid(t.store, order, among, 1))?.pages ?? 0
      const read = await Promise.all(
        Array.from({ length: pages }, (_, n) => readSaid(t.store, order, among, n + 1)),
      )
      return read.map((one) => one?.message)
    }
    expect((await all('one')).map((one) => one?.kind)).toEqual(['REQUIREMENTS', 'TALK', 'TALK', 'DELIVERY'])
    expect((await all('one'))[1]?.flags.length).toBeGreaterThan(0)
    expect((await all('work')).map((one) => one?.kind)).toEqual(['REQUIREMENTS', 'DELIVERY'])
    expect((await all('said')).map((one) => one?.words)).toEqual([ARGUED])
    expect((await readSaid(t.store, order, 'one', 99))?.page).toBe(4)
  })

  test('the offer as it was ordered, whatever it says today', async () => {
    const { offer, dispute, buyer, seller } = await disputed(t)
    const moderator = await t.member('Mo', ['moderator'])
    await t.must(
      t.run(
        editOffer,
        {
          offer,
          title: 'Something else',
          description: 'Nothing of what was sold before.',
          wants: null,
          priceMicros: 20_000_000n,
          deliveryDays: 9,
          pictures: [],
        },
        seller,
      ),
    )
    for (const by of [moderator, buyer, seller]) {
      const found = await readDisputeFor(t.store, dispute, by, t.clock.now())
      expect(found?.offer).toMatchObject({
        version: 1,
        title: 'A logo for your shop',
        priceMicros: 12_000_000n,
      })
    }
  })
})

test('claimed disputes stand still for nobody: a claim moves no deadline', async () => {
  const { dispute } = await disputed(t)
  const { dueAt } = await disputeRow(t, dispute)
  t.clock.advance(DAY_MS)
  await t.must(t.run(claimDispute, { dispute }, await t.member('Mo', ['moderator'])))
  expect((await disputeRow(t, dispute)).dueAt).toEqual(dueAt)
})
