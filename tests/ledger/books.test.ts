import { afterAll, describe, expect, test } from 'vitest'
import { commit } from '../../src/domain/kit/commit.ts'
import type { Posting } from '../../src/domain/kit/decision.ts'
import { balanceChanges, cashOf, walletOf } from '../../src/domain/ledger/accounts.ts'
import { payInto, splitPayment } from '../../src/domain/ledger/spend.rules.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterAll(() => t.close())

const post = (posting: Posting, key = t.key()) =>
  commit(
    t.store.run,
    { postings: [posting], answer: {} },
    { key, inputHash: 'x', actor: 'test', now: t.clock.now() },
  )

describe('history is written once', () => {
  const tables = ['posting', 'ledger_move', 'transition', 'proof_picture', 'operator_action']
  const columns: Record<string, string> = {
    posting: 'about',
    ledger_move: 'amount_micros',
    transition: 'reason',
    proof_picture: 'n',
    operator_action: 'reason',
  }

  test.each(tables)('%s refuses UPDATE, DELETE and TRUNCATE, even of no row', async (name) => {
    const column = columns[name]
    for (const sql of [
      `UPDATE "${name}" SET ${column} = ${column}`,
      `UPDATE "${name}" SET ${column} = ${column} WHERE false`,
      `DELETE FROM "${name}"`,
      `DELETE FROM "${name}" WHERE false`,
      `TRUNCATE "${name}" CASCADE`,
    ]) {
      await expect(t.pool.query(sql), sql).rejects.toMatchObject({ code: 'MG002' })
    }
  })
})

describe('what the database refuses, whoever asks', () => {
  test('a balance below its floor', async () => {
    const { memberId } = await t.member('Mia')
    for (const id of [cashOf(memberId), walletOf(memberId)]) {
      await expect(
        t.pool.query('UPDATE account SET balance_micros = -1 WHERE id = $1', [id]),
      ).rejects.toMatchObject({ constraint: 'account_floor' })
    }
  })

  test('a payment that the balance does not cover is taken back as a whole', async () => {
    const member = await t.member('Mia')
    await t.fund(member, 1)
    const overdraw: Posting = {
      key: 'overdraw',
      kind: 'campaign-funded',
      about: 'x',
      moves: [{ from: walletOf(member.memberId), to: 'escrow:campaign:x', amountMicros: 1_000_001n }],
    }
    expect(await post(overdraw, 'overdraw-key')).toEqual({ kind: 'conflict', guard: 'account_floor' })
    expect(await t.store.db.posting.findUnique({ where: { key: 'overdraw' } })).toBeNull()
    expect(await t.store.db.requestKey.findUnique({ where: { key: 'overdraw-key' } })).toBeNull()
    expect(await t.balances(member)).toEqual({ cash: 0n, wallet: 1_000_000n })
  })

  test('a second posting under the same key', async () => {
    const once: Posting = {
      key: 'settled-once',
      kind: 'voucher-issued',
      about: 'x',
      moves: [{ from: 'outside', to: 'escrow:voucher:x', amountMicros: 1n }],
    }
    const back: Posting = {
      ...once,
      key: 'settled-back',
      moves: [{ from: 'escrow:voucher:x', to: 'outside', amountMicros: 1n }],
    }
    expect(await post(once)).toEqual({ kind: 'committed' })
    expect(await post(once)).toMatchObject({ kind: 'conflict' })
    expect(await t.store.db.ledgerMove.count({ where: { postingKey: 'settled-once' } })).toBe(1)
    expect(await post(back)).toEqual({ kind: 'committed' })
  })

  test.each([
    ['of nothing', { from: 'outside', to: 'escrow:voucher:y', amountMicros: 0n }, 'ledger_move_amount'],
    [
      'of less than nothing',
      { from: 'outside', to: 'escrow:voucher:y', amountMicros: -1n },
      'ledger_move_amount',
    ],
    [
      'from an account to itself',
      { from: 'outside', to: 'outside', amountMicros: 1n },
      'ledger_move_direction',
    ],
  ])('a move %s', async (_, move, guard) => {
    const posting: Posting = { key: t.key(), kind: 'voucher-issued', about: 'y', moves: [move] }
    expect(await post(posting)).toEqual({ kind: 'conflict', guard })
  })
})

describe('paying', () => {
  const purse = { memberId: 'm', walletMicros: 30n, cashMicros: 20n }
  test.each([
    [10n, { walletMicros: 10n, cashMicros: 0n }],
    [30n, { walletMicros: 30n, cashMicros: 0n }],
    [31n, { walletMicros: 30n, cashMicros: 1n }],
    [50n, { walletMicros: 30n, cashMicros: 20n }],
    [51n, null],
  ])('%d of a wallet of 30 and cash of 20', (micros, split) => {
    expect(splitPayment(purse, micros)).toEqual(split)
  })

  test('leaves out the balance that gives nothing', () => {
    expect(payInto('e', purse, 5n)).toEqual([{ from: 'wallet:m', to: 'e', amountMicros: 5n }])
    expect(payInto('e', { ...purse, walletMicros: 0n }, 5n)).toEqual([
      { from: 'cash:m', to: 'e', amountMicros: 5n },
    ])
    expect(payInto('e', purse, 51n)).toBeNull()
  })

  test('adds up the moves of each member account, and keeps no balance for those of many', () => {
    const moves = [
      { from: 'escrow:campaign:c', to: 'cash:m', amountMicros: 5n },
      { from: 'escrow:campaign:c', to: 'revenue:platform-fee', amountMicros: 1n },
      { from: 'cash:m', to: 'wallet:n', amountMicros: 2n },
    ]
    expect(balanceChanges([{ key: 'k', kind: 'slot-paid', about: 'x', moves }])).toEqual([
      { account: 'cash:m', micros: 3n },
      { account: 'wallet:n', micros: 2n },
    ])
  })
})
