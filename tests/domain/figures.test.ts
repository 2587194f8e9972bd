import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import { readFigures } from '../../src/domain/operators/read-figures.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { requestWithdrawal } from '../../src/domain/withdrawals/request-withdrawal.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'
import { earner, PAYPAL } from '../support/withdrawals.ts'

let t: TestDomain
beforeAll(async () => {
  t = await createTestDomain()
})
afterAll(async () => {
  expect(await t.audit()).toEqual([])
  await t.close()
})

const read = async () => readFigures(t.store, await t.member('Fin', ['finance']), t.clock.now())

test('the figures of the platform: what came in, is held, is owed, and what is late', async () => {
  const { employer, worker } = await t.employerAndWorker(10)
  const campaign = await t.campaign(employer, { slots: 4 })
  const submission = await t.submission(campaign, worker)
  t.clock.advance(2 * HOUR_MS)
  await t.must(t.run(approveSubmission, { submission }, employer))
  const first = await read()
  expect(first).toMatchObject({
    openJobs: 1,
    medianVerdictMs: 2 * HOUR_MS,
    overduePayouts: 0,
    issuedMicros: 10_000_000n,
    paidInMicros: 0n,
    paidOutMicros: 0n,
  })
  expect(first?.solvency).toMatchObject({
    feesMicros: 25_000n,
    owed: { cashMicros: 250_000n, walletMicros: 8_900_000n, escrowMicros: 825_000n },
  })
  expect(first?.solvency.owedMicros).toBe(first?.solvency.thereMicros)
  expect(first?.days).toHaveLength(30)
  expect(first?.days.at(-1)).toEqual({ day: t.clock.now().toISOString().slice(0, 10), micros: 250_000n })
  expect(first?.days.slice(0, -1).every(({ micros }) => micros === 0n)).toBe(true)

  const rich = await earner(t, 20)
  await t.must(t.run(requestWithdrawal, { ...PAYPAL, amountMicros: 5_000_000n }, rich))
  expect((await read())?.overduePayouts).toBe(0)
  t.clock.advance(3 * DAY_MS + 1)
  const later = await read()
  expect(later).toMatchObject({ overduePayouts: 1 })
  expect(later?.solvency.owed.payoutsMicros).toBe(5_000_000n)
  expect(later?.days.at(-1)?.micros).toBe(0n)
  expect(later?.days.at(-4)?.micros).toBe(20_250_000n)
})

test('the figures are for operators', async () => {
  for (const role of ['admin', 'moderator', 'finance'] as const) {
    expect(await readFigures(t.store, await t.member('Op', [role]), t.clock.now())).not.toBeNull()
  }
  expect(await readFigures(t.store, await t.member('Nobody'), t.clock.now())).toBeNull()
  const system = { kind: 'system', name: 'test' } as const
  expect(await readFigures(t.store, system, t.clock.now())).toBeNull()
})
