import { afterAll, afterEach, expect, test } from 'vitest'
import { readEmployerRecord } from '../../src/domain/campaigns/employer-record.ts'
import { claimContest } from '../../src/domain/contests/claim-contest.ts'
import { decideContest } from '../../src/domain/contests/decide-contest.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { rateEmployer } from '../../src/domain/submissions/rate-employer.ts'
import { rateSubmission } from '../../src/domain/submissions/rate-submission.ts'
import { readRatings } from '../../src/domain/submissions/read-ratings.ts'
import { payVisit } from '../../src/domain/visits/pay-visit.ts'
import { contested, rejected } from '../support/contests.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const stars = (submission: string, given: number) => ({ submission, rating: { stars: given } })

async function approved() {
  const { employer, worker } = await t.employerAndWorker(10)
  const submission = await t.submission(await t.campaign(employer), worker)
  await t.must(t.run(approveSubmission, { submission }, employer))
  return { employer, worker, submission }
}

test('the worker gives stars and words for seven days after the verdict, and may change them', async () => {
  const { employer, worker, submission } = await approved()
  await t.must(t.run(rateEmployer, stars(submission, 2), worker))
  await t.must(t.run(rateEmployer, { submission, rating: { feedback: 'Quick and fair.' } }, worker))
  t.clock.advance(7 * DAY_MS)
  await t.must(t.run(rateEmployer, stars(submission, 4), worker))
  t.clock.advance(1)
  expect(await t.refusal(t.run(rateEmployer, stars(submission, 5), worker))).toEqual({
    code: 'feedback-over',
    submissionId: submission,
  })
  expect(await readEmployerRecord(t.store, employer.memberId)).toMatchObject({ stars: 4, ratings: 1 })
})

test('is the worker’s alone, and not before a verdict', async () => {
  const { employer, worker } = await t.employerAndWorker(10)
  const submission = await t.submission(await t.campaign(employer), worker)
  expect(await t.refusal(t.run(rateEmployer, stars(submission, 5), employer))).toEqual({
    code: 'not-found',
    what: 'submission',
  })
  expect(await t.refusal(t.run(rateEmployer, stars(submission, 5), worker))).toEqual({
    code: 'employer-not-rateable',
    submissionId: submission,
  })
})

test('after an unanswered correction too, for seven days from its end', async () => {
  const { employer, worker } = await t.employerAndWorker(10)
  const submission = await t.correctionAsked(await t.campaign(employer), worker, employer)
  t.clock.advance(7 * DAY_MS)
  await t.sweep()
  t.clock.advance(7 * DAY_MS)
  await t.must(t.run(rateEmployer, stars(submission, 1), worker))
  t.clock.advance(1)
  expect(await t.refusal(t.run(rateEmployer, stars(submission, 1), worker))).toMatchObject({
    code: 'feedback-over',
  })
  expect(await readEmployerRecord(t.store, employer.memberId)).toMatchObject({ verdicts: 0, stars: 1 })
})

test('after a final “not satisfied” too', async () => {
  const { employer, worker, submission } = await rejected(t, 'pay')
  await t.must(t.run(rateEmployer, stars(submission, 1), worker))
  expect(await readEmployerRecord(t.store, employer.memberId)).toMatchObject({ stars: 1, approvalPercent: 0 })
})

test('a contest that the worker won is no approval of the employer’s', async () => {
  const { employer, worker, submission, contest } = await contested(t, 'refund')
  const moderator = await t.member('Mo', ['moderator'])
  await t.must(t.run(claimContest, { contest }, moderator))
  await t.must(t.run(decideContest, { contest, won: true, reason: 'It is all there.' }, moderator))
  expect(await readEmployerRecord(t.store, employer.memberId)).toMatchObject({
    verdicts: 1,
    approvalPercent: 0,
    silencePercent: 0,
    medianVerdictMs: null,
  })
  // The verdict is new, so both have their seven days again.
  await t.must(t.run(rateEmployer, stars(submission, 3), worker))
  await t.must(t.run(rateSubmission, stars(submission, 5), employer))
})

test('what others said is listed for both sides, page by page, without names', async () => {
  const { employer, worker, submission } = await approved()
  await t.must(t.run(rateEmployer, stars(submission, 5), worker))
  await t.must(t.run(rateSubmission, { submission, rating: { feedback: 'Careful work.' } }, employer))
  expect(await readRatings(t.store, employer.memberId, 1)).toEqual({
    ratings: [{ by: 'WORKER', title: 'Try our app', stars: 5, feedback: null, at: expect.any(Date) }],
    more: false,
  })
  expect((await readRatings(t.store, worker.memberId, 1)).ratings).toEqual([
    { by: 'EMPLOYER', title: 'Try our app', stars: null, feedback: 'Careful work.', at: expect.any(Date) },
  ])
  const campaign = await t.campaign(employer, { slots: 10 })
  for (let n = 0; n < 5; n++) {
    const by = await t.member(`W${n}`)
    const id = await t.submission(campaign, by)
    await t.must(t.run(approveSubmission, { submission: id }, employer))
    await t.must(t.run(rateEmployer, stars(id, 4), by))
  }
  const first = await readRatings(t.store, employer.memberId, 1)
  const second = await readRatings(t.store, employer.memberId, 2)
  expect([first.ratings.length, first.more]).toEqual([5, true])
  expect([second.ratings.length, second.more]).toEqual([1, false])
  expect(await readEmployerRecord(t.store, employer.memberId)).toMatchObject({ stars: 4.2, ratings: 6 })
})

test('a paid visit is no verdict: it rates nobody and counts in no record', async () => {
  const { employer } = await t.employerAndWorker(10)
  const campaign = await t.clickJob(employer, { slots: 4 })
  const visit = await t.visit(campaign, await t.member('Visitor'))
  await t.must(t.run(payVisit, { visit }, { kind: 'system', name: 'test' }))
  expect(await readEmployerRecord(t.store, employer.memberId)).toMatchObject({ verdicts: 0, ratings: 0 })
})
