import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { readEmployerRecord } from '../../src/domain/campaigns/employer-record.ts'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { rateSubmission } from '../../src/domain/submissions/rate-submission.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { standByProof } from '../../src/domain/submissions/resubmit-proof.ts'
import { readWorkerRecord } from '../../src/domain/submissions/success-rate.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'

let t: TestDomain
beforeAll(async () => {
  t = await createTestDomain()
})
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

async function funded() {
  const employer = await t.member('Emma')
  await t.fund(employer, 50)
  return employer
}

test('the success rate counts verdicts only: open and lapsed submissions never count', async () => {
  const employer = await funded()
  const worker = await t.member('Wale')
  expect(await readWorkerRecord(t.store, worker.memberId)).toMatchObject({ percent: null })
  const satisfied = await t.submission(await t.campaign(employer), worker)
  await t.must(t.run(approveSubmission, { submission: satisfied }, employer))
  const refused = await t.submission(await t.campaign(employer), worker)
  await t.must(t.run(askCorrection, { submission: refused, reason: 'blurred' }, employer))
  await t.must(t.run(standByProof, { submission: refused }, worker))
  await t.must(t.run(rejectFinally, { submission: refused, reason: 'still blurred' }, employer))
  const lapsed = await t.submission(await t.campaign(employer), worker)
  await t.must(t.run(askCorrection, { submission: lapsed, reason: 'blurred' }, employer))
  t.clock.advance(7 * DAY_MS)
  await sweepDue(t.domain)
  await t.submission(await t.campaign(employer), worker)
  expect(await readWorkerRecord(t.store, worker.memberId)).toMatchObject({
    satisfied: 1,
    notSatisfied: 1,
    percent: 50,
  })
})

test('stars are averaged over the submissions that have them', async () => {
  const employer = await funded()
  const worker = await t.member('Wale')
  for (const stars of [5, 4, null]) {
    const submission = await t.submission(await t.campaign(employer), worker)
    await t.must(t.run(approveSubmission, { submission }, employer))
    if (stars) await t.must(t.run(rateSubmission, { submission, rating: { stars } }, employer))
  }
  expect(await readWorkerRecord(t.store, worker.memberId)).toMatchObject({ stars: 4.5 })
})

test("the employer's record: approvals, median time, silence, sent back and never paid", async () => {
  const employer = await funded()
  const record = () => readEmployerRecord(t.store, employer.memberId)
  expect(await record()).toMatchObject({ verdicts: 0, approvalPercent: null, sentBackUnpaidPercent: null })
  const campaign = await t.campaign(employer, { slots: 10 })
  const submit = async () => t.submission(campaign, await t.member('Worker'))
  for (const hours of [1, 2, 9]) {
    const submission = await submit()
    t.clock.advance(hours * HOUR_MS)
    await t.must(t.run(approveSubmission, { submission }, employer))
  }
  await submit()
  const sentBack = await submit()
  await t.must(t.run(askCorrection, { submission: sentBack, reason: 'incomplete' }, employer))
  t.clock.advance(7 * DAY_MS)
  await sweepDue(t.domain)
  expect(await record()).toEqual({
    verdicts: 4,
    approvalPercent: 100,
    medianVerdictMs: 2 * HOUR_MS,
    silencePercent: 25,
    sentBackUnpaidPercent: 20,
    stars: null,
    ratings: 0,
  })
})
