import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'

let t: TestDomain
beforeAll(async () => {
  t = await createTestDomain()
})
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

test('approving pays the worker at once, and the platform its fee', async () => {
  const employer = await t.member('Emma')
  const worker = await t.member('Wale')
  await t.fund(employer, 10)
  const campaign = await t.campaign(employer, { rewardMicros: 250_000n, slots: 2 })
  expect(await t.balances(employer)).toEqual({ cash: 0n, wallet: 9_450_000n })
  const submission = await t.submission(campaign, worker)
  await t.must(t.run(approveSubmission, { submission }, employer))
  expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
  expect(await t.held(campaign)).toBe(275_000n)
})

test('silence pays the worker after seven days', async () => {
  const employer = await t.member('Emma')
  const worker = await t.member('Wale')
  await t.fund(employer, 10)
  const campaign = await t.campaign(employer)
  await t.submission(campaign, worker)
  t.clock.advance(7 * DAY_MS - 1)
  await sweepDue(t.domain)
  expect(await t.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
  t.clock.advance(1)
  await sweepDue(t.domain)
  expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
})
