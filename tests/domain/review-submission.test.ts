import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { rateSubmission } from '../../src/domain/submissions/rate-submission.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'The name is missing.'

async function submitted() {
  const people = await t.employerAndWorker(10)
  const campaign = await t.campaign(people.employer, { rewardMicros: 250_000n, slots: 2 })
  return { ...people, campaign, submission: await t.submission(campaign, people.worker) }
}

describe('satisfied', () => {
  test('approving pays the worker at once, and the platform its fee', async () => {
    const { employer, worker, campaign, submission } = await submitted()
    expect(await t.balances(employer)).toEqual({ cash: 0n, wallet: 9_450_000n })
    const earned = await feeIncome()

    await t.must(t.run(approveSubmission, { submission }, employer))

    expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
    expect(await t.held(campaign)).toBe(275_000n)
    expect(await feeIncome()).toBe(earned + 25_000n)
    expect(await row(submission)).toMatchObject({
      state: 'SATISFIED',
      verdictBy: 'EMPLOYER',
      verdictAt: t.clock.now(),
      dueAt: null,
      remindAt: null,
    })
  })

  test('a second approval finds it done and pays nothing', async () => {
    const { employer, worker, submission } = await submitted()
    await t.must(t.run(approveSubmission, { submission }, employer))
    expect(await t.refusal(t.run(approveSubmission, { submission }, employer))).toEqual({
      code: 'review-moved-on',
      submissionId: submission,
      state: 'SATISFIED',
    })
    expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
  })
})

describe('nobody but the employer reviews', () => {
  test.each([
    ['approving', (submission: string, who: Member) => t.run(approveSubmission, { submission }, who)],
    ['a correction', (submission: string, who: Member) => t.run(askCorrection, { submission, reason }, who)],
    [
      'a final verdict',
      (submission: string, who: Member) => t.run(rejectFinally, { submission, reason }, who),
    ],
    [
      'stars',
      (submission: string, who: Member) => t.run(rateSubmission, { submission, rating: { stars: 5 } }, who),
    ],
  ])('%s', async (_, review) => {
    const { worker, submission } = await submitted()
    const other = await t.member('Other employer')
    const operator = await t.member('Admin', ['admin'])
    for (const who of [worker, other, operator]) {
      expect(await t.refusal(review(submission, who))).toEqual({ code: 'not-found', what: 'submission' })
    }
    expect(await t.refusal(review(t.newId(), worker))).toEqual({ code: 'not-found', what: 'submission' })
    expect(await t.state(submission)).toBe('SUBMITTED')
  })
})

type Member = Awaited<ReturnType<typeof t.member>>

describe('rating', () => {
  test('stars and feedback are added one after the other, and may be changed', async () => {
    const { employer, submission } = await submitted()
    await t.must(t.run(approveSubmission, { submission }, employer))
    const rate = (rating: { stars: number } | { feedback: string }) =>
      t.must(t.run(rateSubmission, { submission, rating }, employer))
    await rate({ stars: 3 })
    await rate({ feedback: ' Quick and careful. ' })
    await rate({ stars: 5 })
    expect(await row(submission)).toMatchObject({ stars: 5, feedback: 'Quick and careful.' })
  })

  test('is open for seven days after the verdict', async () => {
    const { employer, submission } = await submitted()
    await t.must(t.run(approveSubmission, { submission }, employer))
    t.clock.advance(7 * DAY_MS)
    await t.must(t.run(rateSubmission, { submission, rating: { stars: 4 } }, employer))
    t.clock.advance(1)
    expect(await t.refusal(t.run(rateSubmission, { submission, rating: { stars: 1 } }, employer))).toEqual({
      code: 'feedback-over',
      submissionId: submission,
    })
    expect(await row(submission)).toMatchObject({ stars: 4 })
  })

  test('is for satisfied work only', async () => {
    const { employer, submission } = await submitted()
    const refusal = { code: 'not-rateable', submissionId: submission }
    const rate = () => t.refusal(t.run(rateSubmission, { submission, rating: { stars: 1 } }, employer))
    expect(await rate()).toEqual(refusal)
    await t.must(t.run(askCorrection, { submission, reason }, employer))
    expect(await rate()).toEqual(refusal)
  })

  test.each([0, 6, 2.5])('%d stars cannot be given', async (stars) => {
    const { employer, submission } = await submitted()
    await t.must(t.run(approveSubmission, { submission }, employer))
    await expect(t.run(rateSubmission, { submission, rating: { stars } }, employer)).rejects.toThrow()
  })
})

function row(id: string) {
  return t.store.db.submission.findUniqueOrThrow({ where: { id } })
}

async function feeIncome(): Promise<bigint> {
  const moves = await t.store.db.ledgerMove.findMany({ where: { toAccount: 'revenue:platform-fee' } })
  return moves.reduce((sum, move) => sum + move.amountMicros, 0n)
}
