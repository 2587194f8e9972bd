import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { documentsAmong } from '../../src/domain/files/attachment.ts'
import { readDocumentFor } from '../../src/domain/files/hand-on.ts'
import { after, DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import { deliverOrder } from '../../src/domain/orders/deliver-order.ts'
import { withdrawOrder } from '../../src/domain/orders/give-up-order.ts'
import { readTalk, TALK_PER_PAGE } from '../../src/domain/orders/read-talk.ts'
import { sayInOrder, TALK_PER_HOUR } from '../../src/domain/orders/say-in-order.ts'
import { createTestDomain } from '../support/domain.ts'
import { dealIn, type Person, said } from '../support/orders.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const say = (order: string, by: Person, words = 'Which green?', files: string[] = []) =>
  t.run(sayInOrder, { order, words, files }, by)
const NOT_THERE = { code: 'not-found', what: 'order' }

describe('writing in an order', () => {
  test('is for its two sides, in every state until it ends', async () => {
    const stranger = await t.member('Stan')
    for (const state of ['PLACED', 'IN_PROGRESS', 'DELIVERED', 'REVISION', 'DISPUTED'] as const) {
      const { order, seller, buyer } = await dealIn(t, state)
      await t.must(say(order, seller))
      await t.must(say(order, buyer))
      expect(await t.refusal(say(order, stranger))).toEqual(NOT_THERE)
    }
    const { order, seller, buyer } = await dealIn(t, 'PLACED')
    await t.must(t.run(withdrawOrder, { order }, buyer))
    expect(await t.refusal(say(order, seller))).toEqual({
      code: 'order-moved-on',
      orderId: order,
      state: 'CANCELLED',
    })
    expect(await t.refusal(say(t.newId(), seller))).toEqual(NOT_THERE)
  })

  test('keeps words, files and side, and tells the other', async () => {
    const { order, seller } = await dealIn(t, 'IN_PROGRESS')
    const files = [await t.picture(seller), await t.document(seller)]
    const { messageId } = await t.must(say(order, seller, ' See here. ', files))
    expect(await t.store.db.orderMessage.findUniqueOrThrow({ where: { id: messageId } })).toMatchObject({
      kind: 'TALK',
      side: 'SELLER',
      authorId: seller.memberId,
      words: 'See here.',
      files,
      flags: [],
    })
    const event = await t.store.db.event.findFirstOrThrow({
      where: { kind: 'order-said' },
      orderBy: { seq: 'desc' },
    })
    expect(event.payload).toEqual({ orderId: order, messageId, by: 'SELLER' })
  })

  test('files alone are enough; files of others, and links that lead nowhere public, are not sent', async () => {
    const { order, seller, buyer } = await dealIn(t, 'IN_PROGRESS')
    await t.must(say(order, seller, '', [await t.document(seller)]))
    for (const file of [await t.document(buyer), await t.picture(buyer)]) {
      expect(await t.refusal(say(order, seller, 'Mine!', [file]))).toEqual({
        code: 'not-found',
        what: 'picture',
      })
    }
    const link = 'Look: http://192.168.0.1/admin'
    expect(await t.refusal(say(order, seller, link))).toEqual({ code: 'link-refused' })
  })

  test('notes a contact or a way to pay elsewhere, and sends it all the same', async () => {
    const { order, seller } = await dealIn(t, 'IN_PROGRESS')
    const { messageId } = await t.must(say(order, seller, 'Pay me on paypal.me/sally or write a@b.example'))
    const kept = await t.store.db.orderMessage.findUniqueOrThrow({ where: { id: messageId } })
    expect(kept.flags).toEqual(['email', 'payment'])
    await t.must(t.run(deliverOrder, { order, ...said('My mail is a@b.example') }, seller))
    const delivery = await t.store.db.orderMessage.findFirstOrThrow({
      where: { orderId: order, kind: 'DELIVERY' },
    })
    expect(delivery.flags).toEqual(['email'])
  })

  test('thirty times an hour, each side for itself', async () => {
    const { order, seller, buyer } = await dealIn(t, 'PLACED')
    const first = t.clock.now()
    for (let n = 0; n < TALK_PER_HOUR; n++) await t.must(say(order, seller))
    expect(await t.refusal(say(order, seller))).toEqual({
      code: 'too-much-talk',
      orderId: order,
      limit: TALK_PER_HOUR,
      againAt: after(first, HOUR_MS),
    })
    await t.must(say(order, buyer))
    t.clock.advance(HOUR_MS)
    await t.must(say(order, seller))
  })

  test('is over once the clock has', async () => {
    const { order, seller } = await dealIn(t, 'PLACED')
    t.clock.advance(3 * DAY_MS)
    await t.must(say(order, seller))
    await t.sweep()
    expect(await t.refusal(say(order, seller))).toMatchObject({ code: 'order-moved-on', state: 'CANCELLED' })
  })
})

describe('what was said', () => {
  test('is read page by page, the newest on the last, without the statements of a dispute', async () => {
    const { order, seller } = await dealIn(t, 'DISPUTED')
    for (let n = 0; n < TALK_PER_PAGE; n++) {
      t.clock.advance(1000)
      await t.must(say(order, seller, `Word ${n}.`))
    }
    const last = await readTalk(t.store, order, null)
    expect(last).toMatchObject({ page: 2, pages: 2 })
    const first = await readTalk(t.store, order, 1)
    expect(first.messages.slice(2).map(({ words }) => words)).toEqual(['Word 0.', 'Word 1.', 'Word 2.'])
    expect(first.messages.map(({ kind }) => kind)).not.toContain('STATEMENT')
    expect(last.messages.map(({ words }) => words)).toEqual(['Word 3.', 'Word 4.'])
    expect((await readTalk(t.store, order, 99)).page).toBe(2)
  })

  test('its files are for its sides, and for moderators once it is disputed', async () => {
    const calm = await dealIn(t, 'IN_PROGRESS')
    const file = await t.document(calm.seller)
    await t.must(say(calm.order, calm.seller, '', [file]))
    const stranger = await t.member('Stan')
    const moderator = { ...(await t.member('Mona')), roles: ['moderator'] as const }
    const get = (order: string, attached: string, by: Person | typeof moderator) => {
      const at = { place: 'order', objectId: order, documentId: documentsAmong([attached])[0] ?? '' } as const
      return readDocumentFor(t.store, at, by, t.clock.now())
    }
    expect(await get(calm.order, file, calm.buyer)).toMatchObject({ name: 'plan.pdf' })
    expect(await get(calm.order, file, calm.seller)).not.toBeNull()
    expect(await get(calm.order, file, stranger)).toBeNull()
    expect(await get(calm.order, file, moderator)).toBeNull()

    const disputed = await dealIn(t, 'DISPUTED')
    const other = await t.document(disputed.seller)
    await t.must(say(disputed.order, disputed.seller, '', [other]))
    expect(await get(disputed.order, other, moderator)).not.toBeNull()
    expect(await get(disputed.order, other, stranger)).toBeNull()
    // Knowing the id of a document opens nothing where it was not attached.
    expect(await get(disputed.order, file, disputed.seller)).toBeNull()
  })
})
