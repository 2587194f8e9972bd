import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { transition } from '../../src/domain/kit/decision.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { confirmReceipt } from '../../src/domain/withdrawals/confirm-receipt.ts'
import {
  completeWithdrawal,
  holdWithdrawal,
  rejectWithdrawal,
  returnWithdrawal,
} from '../../src/domain/withdrawals/settle-withdrawal.ts'
import { withdrawalMachine } from '../../src/domain/withdrawals/withdrawal.machine.ts'
import { createTestDomain } from '../support/domain.ts'
import { earner, moving, requested } from '../support/withdrawals.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const desk: Actor = { kind: 'system', name: 'test' }
const claim = moving((row) => ({ transitions: [transition(withdrawalMachine, row, 'PAYING')] }))
const giveBack = moving((row) => ({ transitions: [transition(withdrawalMachine, row, 'REQUESTED')] }))
const complete = moving((row, { now }) => completeWithdrawal(row, { reference: 'PP-1', now }))
const reject = moving((row, { now }) => rejectWithdrawal(row, { reason: 'Account closed.', now }))
const hold = moving((row) => holdWithdrawal(row, { reason: 'The rail did not answer.' }))
const bounce = moving((row, { now }) => returnWithdrawal(row, { reason: 'It bounced.', now }))

async function withdrawal(...moves: ReturnType<typeof moving>[]) {
  const worker = await earner(t, 12)
  const id = await requested(t, worker, 10_000_000n)
  for (const move of moves) await t.must(t.run(move, { withdrawal: id }, desk))
  return { worker, id }
}
const row = (id: string) => t.store.db.withdrawal.findUniqueOrThrow({ where: { id } })

async function balanceOf(account: string): Promise<bigint> {
  const { rows } = await t.pool.query(
    `SELECT coalesce(sum(CASE WHEN to_account = $1 THEN amount_micros ELSE -amount_micros END), 0)::text AS total
     FROM ledger_move WHERE $1 IN (to_account, from_account)`,
    [account],
  )
  return BigInt(rows[0].total)
}

describe('a withdrawal under way', () => {
  test('that is completed pays the amount less the fee to the outside; the fee is income', async () => {
    const { id, worker } = await withdrawal(claim)
    const [outside, fees] = [await balanceOf('outside'), await balanceOf('revenue:payout-fee')]
    await t.must(t.run(complete, { withdrawal: id }, desk))
    expect((await balanceOf('outside')) - outside).toBe(9_750_000n)
    expect((await balanceOf('revenue:payout-fee')) - fees).toBe(250_000n)
    expect(await balanceOf(`payout:${id}`)).toBe(0n)
    expect((await t.balances(worker)).cash).toBe(2_000_000n)
    expect(await row(id)).toMatchObject({ state: 'COMPLETED', reference: 'PP-1', endedAt: t.clock.now() })
  })

  test('that is rejected gives the whole amount back to cash', async () => {
    const { id, worker } = await withdrawal(claim, reject)
    expect((await t.balances(worker)).cash).toBe(12_000_000n)
    expect(await row(id)).toMatchObject({ state: 'REJECTED', reason: 'Account closed.' })
  })

  test('that is held moves nothing by itself, however long it takes, and ends either way', async () => {
    const { id, worker } = await withdrawal(claim, hold)
    t.clock.advance(400 * DAY_MS)
    await t.sweep()
    expect((await row(id)).state).toBe('HELD')
    expect(await balanceOf(`payout:${id}`)).toBe(10_000_000n)
    await t.must(t.run(reject, { withdrawal: id }, desk))
    expect((await t.balances(worker)).cash).toBe(12_000_000n)
    const other = await withdrawal(claim, hold, complete)
    expect((await row(other.id)).state).toBe('COMPLETED')
  })

  test('that was given back to the queue can be claimed again', async () => {
    const { id } = await withdrawal(claim, giveBack, claim, complete)
    expect((await row(id)).state).toBe('COMPLETED')
  })

  test('that bounced gives the whole amount back, the fee included', async () => {
    const fees = await balanceOf('revenue:payout-fee')
    const { id, worker } = await withdrawal(claim, complete, bounce)
    expect((await t.balances(worker)).cash).toBe(12_000_000n)
    expect(await balanceOf('revenue:payout-fee')).toBe(fees)
    expect((await row(id)).state).toBe('RETURNED')
  })

  test('cannot be completed by the table without having been claimed', async () => {
    await expect(withdrawal(complete)).rejects.toThrow('COMPLETED cannot follow REQUESTED')
    await expect(withdrawal(claim, hold, giveBack)).rejects.toThrow('REQUESTED cannot follow HELD')
  })
})

describe('the database itself refuses', () => {
  test.each([
    ['a payout without a reference', "state = 'COMPLETED', ended_at = now()", 'withdrawal_referenced'],
    ['a rejection without a reason', "state = 'REJECTED', ended_at = now()", 'withdrawal_explained'],
    ['an end without its moment', "state = 'CANCELLED'", 'withdrawal_ended'],
    ['a fee above the amount', 'fee_micros = amount_micros', 'withdrawal_amount'],
    ['an operator who pays themselves', 'claimed_by_id = member_id', 'withdrawal_not_own'],
    ['one who approves their own', 'approved_by_id = member_id', 'withdrawal_not_own'],
    ['one operator for two', "agreed_by_id = 'x', approved_by_id = 'x'", 'withdrawal_two'],
    [
      'a large one with one operator',
      "needs_two = true, state = 'COMPLETED', ended_at = now(), reference = 'x', agreed_by_id = 'x'",
      'withdrawal_agreed',
    ],
  ])('%s', async (_, set, constraint) => {
    const { id } = await withdrawal()
    await expect(t.pool.query(`UPDATE withdrawal SET ${set} WHERE id = $1`, [id])).rejects.toMatchObject({
      constraint,
    })
  })
})

describe('a completed withdrawal', () => {
  const say = (id: string, received: boolean, actor: Actor) =>
    t.run(confirmReceipt, { withdrawal: id, received, words: 'It has not arrived.' }, actor)

  test('is confirmed by its member, once and for good', async () => {
    const { id, worker } = await withdrawal(claim, complete)
    await t.must(say(id, true, worker))
    expect((await row(id)).received).toBe(true)
    expect(await t.refusal(say(id, false, worker))).toMatchObject({ code: 'withdrawal-moved-on' })
  })

  test('that did not arrive opens one ticket with it attached, and may arrive after all', async () => {
    const { id, worker } = await withdrawal(claim, complete)
    await t.must(say(id, false, worker))
    expect(await t.refusal(say(id, false, worker))).toMatchObject({ code: 'withdrawal-moved-on' })
    const tickets = await t.store.db.ticket.findMany({ where: { memberId: worker.memberId } })
    expect(tickets).toMatchObject([{ category: 'withdrawal', aboutKind: 'withdrawal', aboutId: id }])
    await t.must(say(id, true, worker))
    expect((await row(id)).received).toBe(true)
  })

  test('is confirmed by nobody else, and not before it is completed', async () => {
    const { id, worker } = await withdrawal(claim)
    expect(await t.refusal(say(id, true, worker))).toEqual({
      code: 'withdrawal-moved-on',
      withdrawalId: id,
      state: 'PAYING',
    })
    expect(await t.refusal(say(id, true, await t.member('Sam')))).toMatchObject({ code: 'not-found' })
  })
})
