import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { type Domain, perform } from '../../src/domain/kit/use-case.ts'
import { freezeMember } from '../../src/domain/members/freeze-member.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { agreeWithdrawal } from '../../src/domain/withdrawals/agree-withdrawal.ts'
import { cancelWithdrawal } from '../../src/domain/withdrawals/cancel-withdrawal.ts'
import { claimWithdrawal, giveBackWithdrawal } from '../../src/domain/withdrawals/claim-withdrawal.ts'
import { exportBatch } from '../../src/domain/withdrawals/export-batch.ts'
import { importResults } from '../../src/domain/withdrawals/import-results.ts'
import { markCompleted, markHeld, markRejected } from '../../src/domain/withdrawals/mark-withdrawal.ts'
import { createTestDomain } from '../support/domain.ts'
import { interrupted } from '../support/interrupted.ts'
import { earner, requested } from '../support/withdrawals.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const [fina, finn, ada] = [
  await t.member('Fina', ['finance']),
  await t.member('Finn', ['finance']),
  await t.member('Ada', ['admin']),
]
const twenty = <T>(make: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: 20 }, (_, n) => make(n)))
const done = (outcomes: readonly { ok: boolean }[]) => outcomes.filter(({ ok }) => ok).length
const row = (id: string) => t.store.db.withdrawal.findUniqueOrThrow({ where: { id } })
const actions = (objectId: string) => t.store.db.operatorAction.count({ where: { objectId } })

async function asked(usd = 12) {
  const worker = await earner(t, usd)
  return { worker, id: await requested(t, worker, BigInt(usd) * 1_000_000n) }
}

async function endings(id: string): Promise<string[]> {
  const { rows } = await t.pool.query('SELECT kind FROM posting WHERE about = $1 ORDER BY at', [id])
  return rows.map(({ kind }) => kind).filter((kind) => kind !== 'withdrawal-requested')
}

describe('at once', () => {
  test('two operators claim one withdrawal: one of them has it', async () => {
    const { id } = await asked()
    const outcomes = await twenty((n) =>
      t.run(claimWithdrawal, { withdrawal: id }, n % 2 === 0 ? fina : finn),
    )
    const { claimedById, agreedById } = await row(id)
    const winner = claimedById === fina.memberId ? 0 : 1
    outcomes.forEach((outcome, n) => expect(outcome.ok).toBe(n % 2 === winner))
    expect(agreedById).toBe(claimedById)
    expect(await actions(id)).toBe(1)
  })

  test('its member cancels while an operator claims it: cash or in hand, never both', async () => {
    for (let round = 0; round < 5; round++) {
      const { worker, id } = await asked()
      await twenty((n) =>
        n % 2 === 0
          ? t.run(cancelWithdrawal, { withdrawal: id }, worker)
          : t.run(claimWithdrawal, { withdrawal: id }, fina),
      )
      const { state } = await row(id)
      expect((await t.balances(worker)).cash).toBe(state === 'CANCELLED' ? 12_000_000n : 0n)
      expect(await endings(id)).toEqual(state === 'CANCELLED' ? ['withdrawal-cancelled'] : [])
      expect(await actions(id)).toBe(state === 'CANCELLED' ? 0 : 1)
    }
  })

  test('two operators export: each withdrawal is in one batch', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, async () => (await asked()).id))
    await twenty((n) => t.run(exportBatch, { method: 'paypal' }, n % 2 === 0 ? fina : finn))
    const rows = await t.store.db.withdrawal.findMany({ where: { id: { in: ids } } })
    for (const one of rows) {
      expect(one).toMatchObject({ state: 'PAYING', revision: 1 })
      expect(await actions(one.id)).toBe(1)
    }
    expect(new Set(rows.map(({ batchId }) => batchId)).size).toBe(1)
  })

  test('the same results come in twenty times: each withdrawal ends once', async () => {
    const ids = [(await asked()).id, (await asked()).id]
    const { batchId } = await t.must(t.run(exportBatch, { method: 'paypal' }, fina))
    const [paid = '', unpaid = ''] = ids
    const line = { netMicros: 11_750_000n, reference: '', rejection: '' }
    const lines = [
      { ...line, id: paid, reference: 'PP-1' },
      { ...line, id: unpaid, rejection: 'Account closed.' },
    ]
    const outcomes = await twenty(() => t.run(importResults, { batch: batchId, lines }, fina))
    const told = outcomes.map((outcome) => (outcome.ok ? outcome.answer.outcomes : outcome.refusal.code))
    expect(told.filter((one) => one === 'completed rejected')).toHaveLength(1)
    expect(told.filter((one) => one === 'already already')).toHaveLength(19)
    expect(await endings(paid)).toEqual(['withdrawal-completed'])
    expect(await endings(unpaid)).toEqual(['withdrawal-rejected'])
    for (const id of ids) expect(await actions(id)).toBe(2)
  })

  test('results come in while the same withdrawal is held, rejected or given back: one of them', async () => {
    for (let round = 0; round < 3; round++) {
      const { id } = await asked()
      const { batchId } = await t.must(t.run(exportBatch, { method: 'paypal' }, fina))
      const lines = [{ id, netMicros: 11_750_000n, reference: 'PP-1', rejection: '' }]
      const reason = 'Something happened.'
      await twenty((n): Promise<{ ok: boolean }> => {
        if (n % 4 === 0) return t.run(importResults, { batch: batchId, lines }, fina)
        if (n % 4 === 1) return t.run(markRejected, { withdrawal: id, reason }, fina)
        if (n % 4 === 2) return t.run(giveBackWithdrawal, { withdrawal: id, reason }, ada)
        return t.run(markCompleted, { withdrawal: id, reference: 'by hand' }, fina)
      })
      const { state } = await row(id)
      const kinds = { COMPLETED: ['withdrawal-completed'], REJECTED: ['withdrawal-rejected'], REQUESTED: [] }
      expect(await endings(id)).toEqual(kinds[state as keyof typeof kinds])
      expect(await actions(id)).toBe(2)
      if (state === 'REQUESTED') await t.must(t.run(claimWithdrawal, { withdrawal: id }, fina))
    }
  })

  test('the same operator agrees twenty times: they are one of the two, not both', async () => {
    const { id } = await asked(600)
    const outcomes = await twenty(() => t.run(agreeWithdrawal, { withdrawal: id }, finn))
    expect(done(outcomes)).toBe(1)
    expect(await row(id)).toMatchObject({ agreedById: finn.memberId, approvedById: null })
    const claims = await twenty((n) =>
      n % 2 === 0
        ? t.run(claimWithdrawal, { withdrawal: id }, finn)
        : t.run(agreeWithdrawal, { withdrawal: id }, finn),
    )
    expect(done(claims)).toBe(10)
    expect(await row(id)).toMatchObject({ agreedById: finn.memberId, approvedById: null })
    const completed = await t.run(markCompleted, { withdrawal: id, reference: 'PP-1' }, finn)
    expect(completed).toMatchObject({ refusal: { code: 'second-missing' } })
  })

  test('three operators agree: two of them are written down', async () => {
    const { id } = await asked(600)
    const outcomes = await twenty((n) =>
      t.run(agreeWithdrawal, { withdrawal: id }, [fina, finn, ada][n % 3] ?? ada),
    )
    expect(done(outcomes)).toBe(2)
    const { agreedById, approvedById } = await row(id)
    expect(agreedById).not.toBe(approvedById)
    expect(await actions(id)).toBe(2)
  })

  test('held and completed: it is one of them', async () => {
    const { id } = await asked()
    await t.must(t.run(claimWithdrawal, { withdrawal: id }, fina))
    const outcomes = await Promise.all([
      t.run(markHeld, { withdrawal: id, reason: 'No answer.' }, fina),
      t.run(markHeld, { withdrawal: id, reason: 'No answer.' }, fina),
    ])
    expect(done(outcomes)).toBe(1)
    await twenty((n) => t.run(markCompleted, { withdrawal: id, reference: `PP-${n}` }, finn))
    expect(await endings(id)).toEqual(['withdrawal-completed'])
  })
})

describe('between reading and writing', () => {
  const claimIn = (domain: Domain, id: string) =>
    perform(domain, claimWithdrawal, { input: { withdrawal: id }, actor: fina, key: t.key() })
  const freeze = (memberId: string) =>
    t.run(freezeMember, { member: memberId, parts: ['withdrawing'], reason: 'A stolen card.', days: 1 }, ada)

  test('a freeze stops a claim, and leaves its withdrawal out of a batch', async () => {
    const { worker, id } = await asked()
    const during = interrupted(t.domain, () => freeze(worker.memberId))
    expect(await claimIn(during, id)).toMatchObject({ refusal: { code: 'payee-frozen' } })

    const [one, two] = [await asked(), await asked()]
    const call = { input: { method: 'paypal' }, actor: fina, key: t.key() } as const
    const exporting = interrupted(t.domain, () => freeze(one.worker.memberId))
    const { batchId } = await t.must(perform(exporting, exportBatch, call))
    expect(await row(one.id)).toMatchObject({ state: 'REQUESTED', batchId: null })
    expect(await row(two.id)).toMatchObject({ state: 'PAYING', batchId })
  })

  test('its member cancels: nobody pays it', async () => {
    const { worker, id } = await asked()
    const during = interrupted(t.domain, () => t.run(cancelWithdrawal, { withdrawal: id }, worker))
    expect(await claimIn(during, id)).toMatchObject({
      refusal: { code: 'withdrawal-moved-on', state: 'CANCELLED' },
    })
    expect((await t.balances(worker)).cash).toBe(12_000_000n)
  })

  test('it is held: results that come in leave it alone and take the others', async () => {
    const [one, two] = [await asked(), await asked()]
    const { batchId } = await t.must(t.run(exportBatch, { method: 'paypal' }, fina))
    const lines = [one, two].map(({ id }) => ({
      id,
      netMicros: 11_750_000n,
      reference: 'PP-1',
      rejection: '',
    }))
    const during = interrupted(t.domain, () =>
      t.run(markHeld, { withdrawal: one.id, reason: 'No answer.' }, fina),
    )
    const call = { input: { batch: batchId, lines }, actor: fina, key: t.key() }
    expect(await t.must(perform(during, importResults, call))).toEqual({ outcomes: 'moved-on completed' })
    expect(await endings(one.id)).toEqual([])
    expect(await endings(two.id)).toEqual(['withdrawal-completed'])
  })

  const reason = 'Something happened.'
  test.each([
    ['completes it', markCompleted, { reference: 'PP-1' }],
    ['rejects it', markRejected, { reason }],
    ['holds it', markHeld, { reason }],
    ['gives it back', giveBackWithdrawal, { reason }],
  ] as const)('it comes into other hands: whoever had it no longer %s', async (_, use, words) => {
    const { worker, id } = await asked()
    await t.must(claimIn(t.domain, id))
    const late = interrupted(t.domain, async () => {
      await t.must(t.run(giveBackWithdrawal, { withdrawal: id, reason }, ada))
      await t.must(t.run(claimWithdrawal, { withdrawal: id }, finn))
    })
    const call = { input: { withdrawal: id, ...words } as never, actor: fina, key: t.key() }
    expect(await perform(late, use as typeof markHeld, call)).toMatchObject({
      refusal: { code: 'payout-not-yours' },
    })
    expect(await row(id)).toMatchObject({ state: 'PAYING', claimedById: finn.memberId })
    expect((await t.balances(worker)).cash).toBe(0n)
    expect(await endings(id)).toEqual([])
  })

  test('it is paid, or held: nobody gives it back to be paid again', async () => {
    for (const [use, words, state] of [
      [markCompleted, { reference: 'PP-1' }, 'COMPLETED'],
      [markHeld, { reason }, 'HELD'],
    ] as const) {
      const { id } = await asked()
      await t.must(claimIn(t.domain, id))
      const settle = () => t.must(t.run(use as typeof markHeld, { withdrawal: id, ...words } as never, fina))
      const call = { input: { withdrawal: id, reason }, actor: ada, key: t.key() }
      expect(await perform(interrupted(t.domain, settle), giveBackWithdrawal, call)).toMatchObject({
        refusal: { code: 'withdrawal-moved-on', state },
      })
      expect((await row(id)).state).toBe(state)
    }
  })

  test('it is paid as it becomes late: nobody is told of it, but of the others', async () => {
    const [paid, waits] = [await asked(), await asked()]
    await t.must(claimIn(t.domain, paid.id))
    t.clock.advance(4 * DAY_MS)
    const late = interrupted(
      t.domain,
      () => t.must(t.run(markCompleted, { withdrawal: paid.id, reference: 'PP-1' }, fina)),
      'claim_withdrawal-overdue',
    )
    await sweepDue(late)
    const told = await t.store.db.event.findMany({ where: { kind: 'withdrawal-overdue' } })
    const of = told.map(({ payload }) => (payload as { withdrawalId: string }).withdrawalId)
    expect(of).toContain(waits.id)
    expect(of).not.toContain(paid.id)
  })

  test('the same operator agrees elsewhere: still one of two', async () => {
    const { id } = await asked(600)
    const agree = () => t.run(agreeWithdrawal, { withdrawal: id }, finn)
    const during = interrupted(t.domain, agree)
    const call = { input: { withdrawal: id }, actor: finn, key: t.key() }
    expect(await perform(during, agreeWithdrawal, call)).toMatchObject({ refusal: { why: 'you-agreed' } })
    expect(await row(id)).toMatchObject({ agreedById: finn.memberId, approvedById: null })
  })
})
