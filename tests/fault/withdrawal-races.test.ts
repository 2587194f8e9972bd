import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { transition } from '../../src/domain/kit/decision.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { cancelWithdrawal } from '../../src/domain/withdrawals/cancel-withdrawal.ts'
import { confirmReceipt } from '../../src/domain/withdrawals/confirm-receipt.ts'
import { requestWithdrawal } from '../../src/domain/withdrawals/request-withdrawal.ts'
import { completeWithdrawal, rejectWithdrawal } from '../../src/domain/withdrawals/settle-withdrawal.ts'
import { withdrawalMachine } from '../../src/domain/withdrawals/withdrawal.machine.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'
import { earner, IBAN, moving, PAYPAL, requested } from '../support/withdrawals.ts'

const t = await createTestDomain()
const strict = await createTestDomain({ MIN_CASH_TO_WITHDRAW: '20' })
afterEach(async () => {
  expect(await t.audit()).toEqual([])
  expect(await strict.audit()).toEqual([])
})
afterAll(async () => {
  await t.close()
  await strict.close()
})

const desk: Actor = { kind: 'system', name: 'test' }
const claim = moving((row) => ({ transitions: [transition(withdrawalMachine, row, 'PAYING')] }))
const complete = moving((row, { now }) => completeWithdrawal(row, { reference: 'PP-1', now }))
const reject = moving((row, { now }) => rejectWithdrawal(row, { reason: 'Closed.', now }))

const twenty = <T>(make: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: 20 }, (_, n) => make(n)))
const done = (outcomes: readonly { ok: boolean }[]) => outcomes.filter(({ ok }) => ok).length

/** Everything a worker was ever given back, and everything they took out. */
async function endings(domain: TestDomain, id: string): Promise<string[]> {
  const { rows } = await domain.pool.query('SELECT kind FROM posting WHERE about = $1 ORDER BY at', [id])
  return rows.map(({ kind }) => kind)
}

/** Lets whoever loses fail by the state machine's table as well: by then it has moved on. */
const settled = async (outcome: Promise<{ ok: boolean }>) => outcome.catch(() => ({ ok: false }))

describe('at once', () => {
  test('twenty withdrawals of all there is: one is made', async () => {
    const worker = await earner(t, 12)
    const outcomes = await twenty(() =>
      t.run(requestWithdrawal, { ...PAYPAL, amountMicros: 12_000_000n }, worker),
    )
    expect(done(outcomes)).toBe(1)
    expect(await t.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
    expect(await t.store.db.withdrawal.count({ where: { memberId: worker.memberId } })).toBe(1)
  })

  test('twenty withdrawals of a quarter: never more than there is', async () => {
    const worker = await earner(t, 20)
    const outcomes = await twenty(() =>
      t.run(requestWithdrawal, { ...PAYPAL, amountMicros: 5_000_000n }, worker),
    )
    expect(done(outcomes)).toBe(4)
    expect((await t.balances(worker)).cash).toBe(0n)
    expect(await t.store.db.payoutDestination.count({ where: { memberId: worker.memberId } })).toBe(1)
  })

  test('the same press twenty times: one withdrawal', async () => {
    const worker = await earner(t, 20)
    const key = t.key()
    const outcomes = await twenty(() =>
      t.run(requestWithdrawal, { ...PAYPAL, amountMicros: 5_000_000n }, worker, key),
    )
    expect(done(outcomes)).toBe(20)
    expect((await t.balances(worker)).cash).toBe(15_000_000n)
  })

  test('two withdrawals while cash suffices for one: the other is refused, though it would be covered', async () => {
    for (let round = 0; round < 5; round++) {
      const worker = await earner(strict, 24)
      const bank = { method: 'bank', destination: IBAN, holder: 'Wale Ade' } as const
      const outcomes = await Promise.all([
        strict.run(requestWithdrawal, { ...PAYPAL, amountMicros: 10_000_000n }, worker),
        strict.run(requestWithdrawal, { ...bank, amountMicros: 10_000_000n }, worker),
      ])
      expect(done(outcomes)).toBe(1)
      const refused = outcomes.find(({ ok }) => !ok)
      expect(refused).toMatchObject({ refusal: { code: 'not-enough-cash', neededMicros: 20_000_000n } })
    }
  })

  test('cancelling and claiming: one of them, and its money with it', async () => {
    for (let round = 0; round < 5; round++) {
      const worker = await earner(t, 12)
      const id = await requested(t, worker)
      const outcomes = await twenty((n) =>
        settled(
          n % 2 === 0
            ? t.run(cancelWithdrawal, { withdrawal: id }, worker)
            : t.run(claim, { withdrawal: id }, desk),
        ),
      )
      expect(done(outcomes)).toBe(1)
      const { state } = await t.store.db.withdrawal.findUniqueOrThrow({ where: { id } })
      const back = await endings(t, id)
      expect(back).toEqual(
        state === 'CANCELLED' ? ['withdrawal-requested', 'withdrawal-cancelled'] : ['withdrawal-requested'],
      )
    }
  })

  test('completing and rejecting: paid or given back, never both', async () => {
    const worker = await earner(t, 12)
    const id = await requested(t, worker)
    await t.must(t.run(claim, { withdrawal: id }, desk))
    const outcomes = await twenty((n) =>
      settled(t.run(n % 2 === 0 ? complete : reject, { withdrawal: id }, desk)),
    )
    expect(done(outcomes)).toBe(1)
    expect(await endings(t, id)).toHaveLength(2)
  })

  test('“not received” twenty times: one ticket', async () => {
    const worker = await earner(t, 12)
    const id = await requested(t, worker)
    await t.must(t.run(claim, { withdrawal: id }, desk))
    await t.must(t.run(complete, { withdrawal: id }, desk))
    const input = { withdrawal: id, received: false, words: 'It has not arrived.' }
    expect(done(await twenty(() => t.run(confirmReceipt, input, worker)))).toBe(1)
    expect(await t.store.db.ticket.count({ where: { memberId: worker.memberId } })).toBe(1)
  })
})
