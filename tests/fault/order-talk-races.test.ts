import { afterAll, afterEach, expect, test } from 'vitest'
import { perform } from '../../src/domain/kit/use-case.ts'
import { withdrawOrder } from '../../src/domain/orders/give-up-order.ts'
import { sayInOrder, TALK_PER_HOUR } from '../../src/domain/orders/say-in-order.ts'
import { createTestDomain } from '../support/domain.ts'
import { interrupted } from '../support/interrupted.ts'
import { dealIn, type Person } from '../support/orders.ts'
import { afterReading, isMessages } from '../support/races.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const say = (order: string, by: Person, words = 'Which green?') =>
  t.run(sayInOrder, { order, words, files: [] }, by)

test('of ten messages at once only those that the hour has room for are sent', async () => {
  const { order, seller } = await dealIn(t, 'PLACED')
  for (let n = 0; n < TALK_PER_HOUR - 3; n++) await t.must(say(order, seller))
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, n) => say(order, seller, `At once ${n}.`)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3)
  for (const outcome of outcomes) {
    if (!outcome.ok) expect(outcome.refusal.code).toBe('too-much-talk')
  }
  expect(await t.store.db.orderMessage.count({ where: { orderId: order, kind: 'TALK' } })).toBe(TALK_PER_HOUR)
})

test('a message that comes while those before it are counted is counted too', async () => {
  const { order, seller } = await dealIn(t, 'PLACED')
  for (let n = 0; n < TALK_PER_HOUR - 1; n++) await t.must(say(order, seller))
  const domain = afterReading(t, isMessages, () => t.must(say(order, seller, 'The last one.')))
  const call = { input: { order, words: 'One too many.', files: [] }, actor: seller, key: t.key() }
  expect(await t.refusal(perform(domain, sayInOrder, call))).toMatchObject({ code: 'too-much-talk' })
})

test('nothing is said in an order that ended in that moment', async () => {
  const { order, seller, buyer } = await dealIn(t, 'PLACED')
  const domain = interrupted(t.domain, () => t.must(t.run(withdrawOrder, { order }, buyer)))
  const call = { input: { order, words: 'Too late.', files: [] }, actor: seller, key: t.key() }
  expect(await t.refusal(perform(domain, sayInOrder, call))).toMatchObject({
    code: 'order-moved-on',
    state: 'CANCELLED',
  })
  expect(await t.store.db.orderMessage.count({ where: { orderId: order, kind: 'TALK' } })).toBe(0)
})

test('a message that was sent twice is said once', async () => {
  const { order, seller } = await dealIn(t, 'PLACED')
  const call = { input: { order, words: 'Once.', files: [] }, actor: seller, key: t.key() }
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => perform(t.domain, sayInOrder, call)))
  expect(outcomes.every(({ ok }) => ok)).toBe(true)
  expect(await t.store.db.orderMessage.count({ where: { orderId: order, kind: 'TALK' } })).toBe(1)
})
