import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { payoutCsv, readPayoutCsv } from '../../src/bots/views/payout-csv.ts'
import { HOUR_MS } from '../../src/domain/kit/clock.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { freezeMember, liftFreeze } from '../../src/domain/members/freeze-member.ts'
import { agreeWithdrawal } from '../../src/domain/withdrawals/agree-withdrawal.ts'
import { cancelWithdrawal } from '../../src/domain/withdrawals/cancel-withdrawal.ts'
import { claimWithdrawal, giveBackWithdrawal } from '../../src/domain/withdrawals/claim-withdrawal.ts'
import {
  exportBatch,
  listBatches,
  listExportable,
  readBatch,
} from '../../src/domain/withdrawals/export-batch.ts'
import {
  importResults,
  previewResults,
  type ResultLine,
} from '../../src/domain/withdrawals/import-results.ts'
import { markHeld } from '../../src/domain/withdrawals/mark-withdrawal.ts'
import { requestWithdrawal } from '../../src/domain/withdrawals/request-withdrawal.ts'
import { createTestDomain } from '../support/domain.ts'
import { earn, earner, IBAN, PAYPAL, requested } from '../support/withdrawals.ts'

const t = await createTestDomain()
const fina = await t.member('Fina', ['finance'])
const finn = await t.member('Finn', ['finance'])
const ada = await t.member('Ada', ['admin'])
afterEach(async () => {
  expect(await t.audit()).toEqual([])
  // Each test exports only what it asked for itself.
  for (const { memberId } of await t.store.db.freeze.findMany({ where: { state: 'ACTIVE' } })) {
    await t.must(t.run(liftFreeze, { member: memberId, reason: 'It was found.' }, ada))
  }
  for (const { id, memberId } of await t.store.db.withdrawal.findMany({ where: { state: 'REQUESTED' } })) {
    const member = { kind: 'member', memberId, roles: [] } as const
    await t.must(t.run(cancelWithdrawal, { withdrawal: id }, member))
  }
})
afterAll(() => t.close())

const row = (id: string) => t.store.db.withdrawal.findUniqueOrThrow({ where: { id } })
const exported = async (actor: Actor = fina) =>
  (await t.must(t.run(exportBatch, { method: 'paypal' }, actor))).batchId
const inBatch = async (batchId: string) =>
  (await t.store.db.withdrawal.findMany({ where: { batchId }, orderBy: { id: 'asc' } })).map(({ id }) => id)

async function asked(usd = 12): Promise<string> {
  return requested(t, await earner(t, usd), BigInt(usd) * 1_000_000n)
}

/** A line as the file has it, filled with a reference. */
async function line(id: string, change: Partial<ResultLine> = {}): Promise<ResultLine> {
  const { amountMicros, feeMicros } = await row(id)
  return { id, netMicros: amountMicros - feeMicros, reference: `PP-${id}`, rejection: '', ...change }
}

async function imported(batch: string, lines: ResultLine[], actor: Actor = fina): Promise<string[]> {
  const { outcomes } = await t.must(t.run(importResults, { batch, lines }, actor))
  return outcomes.split(' ')
}

describe('a batch', () => {
  test('takes all payable withdrawals of one method, each in the log', async () => {
    const ids = [await asked(), await asked()]
    const bank = await earner(t, 12)
    const other = { method: 'bank', destination: IBAN, holder: 'Wale', amountMicros: 12_000_000n } as const
    await t.must(t.run(requestWithdrawal, other, bank))
    expect(await listExportable(t.store, fina, t.clock.now())).toEqual([
      { method: 'paypal', count: 2, netMicros: 23_500_000n },
      { method: 'bank', count: 1, netMicros: 11_000_000n },
    ])
    const batchId = await exported()
    expect(await inBatch(batchId)).toEqual(ids.toSorted())
    for (const id of ids) {
      expect(await row(id)).toMatchObject({ state: 'PAYING', claimedById: fina.memberId })
      const [action] = await t.store.db.operatorAction.findMany({ where: { objectId: id } })
      expect(action).toMatchObject({ action: 'export-withdrawal', reason: batchId })
    }
    expect(await readBatch(t.store, batchId, finn)).toMatchObject({ openMicros: 23_500_000n, settled: 0 })
    expect(await t.refusal(t.run(exportBatch, { method: 'paypal' }, finn))).toEqual({
      code: 'nothing-to-export',
      method: 'paypal',
    })
  })

  test('leaves out what is too early, frozen, an own one, or lacks the other operator', async () => {
    const fine = await asked()
    const cooling = await earner(t, 40)
    await requested(t, cooling)
    const changed = { ...PAYPAL, destination: 'new@example.com', amountMicros: 5_000_000n }
    await t.must(t.run(requestWithdrawal, changed, cooling))
    const frozen = await earner(t, 12)
    await requested(t, frozen)
    const freeze = { member: frozen.memberId, parts: ['withdrawing' as const], reason: 'A card.', days: 1 }
    await t.must(t.run(freezeMember, freeze, ada))
    await earn(t, fina, 12)
    await requested(t, fina, 5_000_000n)
    const alone = await asked(600)
    const agreed = await asked(700)
    await t.must(t.run(agreeWithdrawal, { withdrawal: agreed }, finn))

    const ids = await inBatch(await exported())
    expect(ids).toContain(fine)
    expect(ids).toContain(agreed)
    // Of the member who changed where to, the first is payable.
    expect(ids).toHaveLength(3)
    expect(await row(alone)).toMatchObject({ state: 'REQUESTED' })
    t.clock.advance(24 * HOUR_MS)
    expect(await inBatch(await exported())).toHaveLength(1)
  })

  test('is for finance and admins only', async () => {
    await asked()
    for (const nobody of [await t.member('Mona', ['moderator']), await t.member('Sam')]) {
      expect(await t.refusal(t.run(exportBatch, { method: 'paypal' }, nobody))).toEqual({
        code: 'not-allowed',
      })
      expect(await listExportable(t.store, nobody, t.clock.now())).toEqual([])
      expect((await listBatches(t.store, nobody, 1)).batches).toEqual([])
      const batch = { batch: t.newId(), lines: [{ id: 'x', netMicros: 1n, reference: '1', rejection: '' }] }
      expect(await t.refusal(t.run(importResults, batch, nobody))).toEqual({ code: 'not-allowed' })
      expect(await previewResults(t.store, batch, nobody)).toBeNull()
    }
  })
})

describe('what came of a batch', () => {
  test('is taken in line by line; the same file twice changes nothing', async () => {
    const [paid, refused] = [await asked(), await asked()]
    const batch = await exported()
    const lines = [await line(paid), await line(refused, { reference: '', rejection: 'Account closed.' })]
    expect(await previewResults(t.store, { batch, lines }, fina)).toEqual(['completed', 'rejected'])
    expect(await imported(batch, lines)).toEqual(['completed', 'rejected'])
    expect(await row(paid)).toMatchObject({ state: 'COMPLETED', reference: `PP-${paid}` })
    expect(await row(refused)).toMatchObject({ state: 'REJECTED', reason: 'Account closed.' })
    const written = await t.store.db.operatorAction.count()
    expect(await imported(batch, lines)).toEqual(['already', 'already'])
    expect(await t.store.db.operatorAction.count()).toBe(written)
    expect(await readBatch(t.store, batch, fina)).toMatchObject({ open: [], settled: 2 })
  })

  test('marks nothing where a line does not fit, says why, and takes the rest', async () => {
    const ids = [await asked(), await asked(), await asked(), await asked(), await asked(), await asked()]
    const batch = await exported()
    const [good = '', less = '', held = '', back = '', empty = '', wordy = ''] = ids
    await t.must(t.run(markHeld, { withdrawal: held, reason: 'No answer.' }, fina))
    await t.must(t.run(giveBackWithdrawal, { withdrawal: back, reason: 'Later.' }, fina))
    const lines = [
      await line(good),
      await line(good, { reference: 'again' }),
      await line(less, { netMicros: 11_749_999n }),
      await line(less, { netMicros: null }),
      await line(held),
      await line(back),
      await line(empty, { reference: '' }),
      await line(wordy, { reference: 'r'.repeat(101) }),
      { id: t.newId(), netMicros: 1n, reference: 'r', rejection: '' },
    ]
    expect(await imported(batch, lines)).toEqual([
      'completed',
      'twice',
      'amount-differs',
      'twice',
      'moved-on',
      'other-batch',
      'unfilled',
      'too-long',
      'unknown',
    ])
    for (const id of [less, empty, wordy]) expect((await row(id)).state).toBe('PAYING')
    expect((await row(held)).state).toBe('HELD')
    const more = [
      await line(less, { netMicros: null }),
      await line(empty, { rejection: 'Both.' }),
      await line(wordy, { reference: '', rejection: 'no' }),
    ]
    expect(await imported(batch, more)).toEqual(['amount-differs', 'both', 'no-reason'])
    const changed = [await line(good, { reference: 'another' })]
    expect(await imported(batch, changed)).toEqual(['moved-on'])
  })

  test('of another batch is skipped', async () => {
    const first = await asked()
    const batch = await exported()
    const second = await asked()
    const other = await exported()
    expect(await imported(batch, [await line(second), await line(first)])).toEqual([
      'other-batch',
      'completed',
    ])
    expect(await imported(other, [await line(second)])).toEqual(['completed'])
  })

  test('is said by whoever exported it, or an admin', async () => {
    const [one, two] = [await asked(), await asked()]
    const batch = await exported()
    expect(await imported(batch, [await line(one)], finn)).toEqual(['not-in-hand'])
    expect(await imported(batch, [await line(one)], ada)).toEqual(['completed'])
    expect(await imported(batch, [await line(two)])).toEqual(['completed'])
  })

  test('never completes what a second operator has not agreed to', async () => {
    const id = await asked(600)
    await t.must(t.run(claimWithdrawal, { withdrawal: id }, fina))
    const batch = t.newId()
    await t.pool.query('UPDATE withdrawal SET batch_id = $2 WHERE id = $1', [id, batch])
    expect(await imported(batch, [await line(id)])).toEqual(['second-missing'])
  })
})

describe('the file', () => {
  test('goes out and comes back, whatever tool wrote it', async () => {
    const id = await asked()
    const payout = await row(id)
    const csv = payoutCsv([payout])
    const bare = { id, netMicros: 11_750_000n, reference: '', rejection: '' }
    expect(readPayoutCsv(csv)).toEqual([bare])
    const filled = { ...bare, reference: 'PP-1' }
    const tabs = `id\tdestination\tholder\tamount\tcurrency\treference\treject_reason\n${id}\tx\t\t11.75\tUSD\tPP-1\t`
    expect(readPayoutCsv(tabs)).toEqual([filled])
    expect(readPayoutCsv(tabs.split('\n')[1] ?? '')).toEqual([filled])
    expect(readPayoutCsv(`Reference;ID;Amount\r\n PP-1 ;${id};11,75\r\n\r\n`)).toEqual([filled])
    expect(readPayoutCsv(`id,amount,reject_reason\n"${id}","11.75","Closed, ""for good"""`)).toEqual([
      { ...bare, rejection: 'Closed, "for good"' },
    ])
    expect(readPayoutCsv(' \n ')).toEqual([])
  })

  test('holds no cell that a spreadsheet takes for a formula', async () => {
    const payout = { ...(await row(await asked())), destination: '=1+1@example.com', holder: '+Wale' }
    const csv = payoutCsv([payout])
    expect(csv).toContain("'=1+1@example.com")
    expect(csv).toContain("'+Wale")
    expect(readPayoutCsv("id,reference\nx,'=1")).toMatchObject([{ reference: '=1' }])
  })
})
