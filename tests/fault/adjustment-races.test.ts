import { afterAll, afterEach, expect, test } from 'vitest'
import { perform } from '../../src/domain/kit/use-case.ts'
import {
  approveAdjustment,
  proposeAdjustment,
  refuseAdjustment,
} from '../../src/domain/operators/adjust-balance.ts'
import { createTestDomain } from '../support/domain.ts'
import { overtakenBy } from '../support/races.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'Paid twice by mistake.'

async function proposed(adds: boolean, times = 1) {
  const member = await t.member('Mia')
  await t.fund(member, 5)
  const first = await t.member('Fin', ['finance'])
  const input = {
    member: member.memberId,
    account: 'wallet' as const,
    adds,
    amountMicros: 5_000_000n,
    reason,
  }
  const ids: string[] = []
  for (let n = 0; n < times; n++)
    ids.push((await t.must(t.run(proposeAdjustment, input, first))).adjustmentId)
  return { member, ids }
}
const operators = (count: number) =>
  Promise.all(Array.from({ length: count }, () => t.member('Ada', ['admin'])))

test('twenty operators approve one proposal at once: the amount moves once', async () => {
  const { member, ids } = await proposed(true)
  const adjustment = ids[0] ?? ''
  const outcomes = await Promise.all(
    (await operators(20)).map((by) => t.run(approveAdjustment, { adjustment }, by)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  for (const one of outcomes) if (!one.ok) expect(one.refusal.code).toBe('adjustment-over')
  expect((await t.balances(member)).wallet).toBe(10_000_000n)
})

test('approved and refused at once: one of the two', async () => {
  const { member, ids } = await proposed(true)
  const adjustment = ids[0] ?? ''
  const [one, two] = await operators(2)
  if (!one || !two) throw new Error('there are two')
  const [approved, refused] = await Promise.all([
    t.run(approveAdjustment, { adjustment }, one),
    t.run(refuseAdjustment, { adjustment, reason }, two),
  ])
  expect(approved.ok).toBe(!refused.ok)
  expect((await t.balances(member)).wallet).toBe(approved.ok ? 10_000_000n : 5_000_000n)
})

test('refused between reading and writing: it is not approved, and nothing moves', async () => {
  const { member, ids } = await proposed(true)
  const adjustment = ids[0] ?? ''
  const [one, two] = await operators(2)
  if (!one || !two) throw new Error('there are two')
  const late = overtakenBy(t, () => t.must(t.run(refuseAdjustment, { adjustment, reason }, two)))
  const call = { input: { adjustment }, actor: one, key: t.key() }
  expect(await t.refusal(perform(late, approveAdjustment, call))).toMatchObject({
    code: 'adjustment-over',
    state: 'REFUSED',
  })
  expect((await t.balances(member)).wallet).toBe(5_000_000n)
})

test('two proposals for the same money: one moves it', async () => {
  const { member, ids } = await proposed(false, 2)
  const [by] = await operators(1)
  if (!by) throw new Error('there is one')
  const outcomes = await Promise.all(ids.map((adjustment) => t.run(approveAdjustment, { adjustment }, by)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  for (const one of outcomes) if (!one.ok) expect(one.refusal.code).toBe('balance-too-small')
  expect((await t.balances(member)).wallet).toBe(0n)
})
