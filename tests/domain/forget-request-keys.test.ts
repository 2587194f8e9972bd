import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { forgetRequestKeys } from '../../src/domain/kit/forget-request-keys.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'

let t: TestDomain
beforeAll(async () => {
  t = await createTestDomain()
})
afterAll(() => t.close())

test('a press repeated after its key was forgotten still has no second effect', async () => {
  const employer = await t.member('Emma')
  const worker = await t.member('Wale')
  await t.fund(employer, 10)
  const submission = await t.submission(await t.campaign(employer), worker)
  await t.must(t.run(approveSubmission, { submission }, employer, 'press-1'))
  t.clock.advance(29 * DAY_MS)
  expect(await forgetRequestKeys(t.domain)).toBe(0)
  t.clock.advance(2 * DAY_MS)
  expect(await forgetRequestKeys(t.domain)).toBeGreaterThan(0)
  const again = await t.run(approveSubmission, { submission }, employer, 'press-1')
  expect(again).toMatchObject({ ok: false, refusal: { code: 'review-moved-on' } })
  expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
  expect(await t.audit()).toEqual([])
})
