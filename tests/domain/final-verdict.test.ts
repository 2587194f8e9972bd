import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { after, DAY_MS } from '../../src/domain/kit/clock.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
beforeEach(() => {
  t.domain.policy = policySchema.parse({})
})
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'Still not what was asked for.'

async function resubmitted() {
  const people = await t.employerAndWorker(10)
  const campaign = await t.campaign(people.employer, { slots: 2 })
  const submission = await t.resubmitted(campaign, people.worker, people.employer)
  return { ...people, campaign, submission }
}

function row(id: string) {
  return t.store.db.submission.findUniqueOrThrow({ where: { id } })
}

describe('only after the correction', () => {
  test('a first “not satisfied” cannot be final', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const submission = await t.submission(await t.campaign(employer), worker)
    expect(await t.refusal(t.run(rejectFinally, { submission, reason }, employer))).toEqual({
      code: 'review-moved-on',
      submissionId: submission,
      state: 'SUBMITTED',
    })
  })

  test('without a reason is refused, and nothing changes', async () => {
    const { employer, submission } = await resubmitted()
    expect(await t.refusal(t.run(rejectFinally, { submission, reason: ' ' }, employer))).toEqual({
      code: 'reason-missing',
    })
    expect(await t.state(submission)).toBe('RESUBMITTED')
  })

  test('and then it is final: no second verdict, and the job is closed to the worker for good', async () => {
    const { employer, worker, campaign, submission } = await resubmitted()
    await t.must(t.run(rejectFinally, { submission, reason }, employer))
    for (const again of [
      t.run(approveSubmission, { submission }, employer),
      t.run(rejectFinally, { submission, reason }, employer),
    ]) {
      expect(await t.refusal(again)).toMatchObject({ code: 'review-moved-on', state: 'NOT_SATISFIED_PAID' })
    }
    expect(await t.refusal(t.run(takeSlot, { campaign }, worker))).toEqual({
      code: 'already-submitted',
      submissionId: submission,
    })
  })
})

describe('under pay', () => {
  test('the worker is marked not satisfied and paid all the same', async () => {
    const { employer, worker, campaign, submission } = await resubmitted()
    await t.must(t.run(rejectFinally, { submission, reason }, employer))
    expect(await row(submission)).toMatchObject({
      state: 'NOT_SATISFIED_PAID',
      finalReason: reason,
      verdictAt: t.clock.now(),
      verdictBy: 'EMPLOYER',
      dueAt: null,
      remindAt: null,
    })
    expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
    expect(await t.held(campaign)).toBe(275_000n)
  })
})

describe('under refund', () => {
  async function heldBack() {
    t.domain.policy = policySchema.parse({ FINAL_REJECTION: 'refund' })
    const all = await resubmitted()
    await t.must(t.run(rejectFinally, { submission: all.submission, reason }, all.employer))
    return all
  }

  test('reward and fee stay in escrow for the contest window, then return to the employer’s wallet', async () => {
    const { employer, worker, campaign, submission } = await heldBack()
    expect(await row(submission)).toMatchObject({
      state: 'NOT_SATISFIED_HELD',
      dueAt: after(t.clock.now(), 3 * DAY_MS),
    })
    t.clock.advance(3 * DAY_MS - 1)
    await t.sweep()
    expect(await t.held(campaign)).toBe(550_000n)
    expect((await t.balances(employer)).wallet).toBe(9_450_000n)

    t.clock.advance(1)
    await t.sweep()
    await t.sweep()

    expect(await t.state(submission)).toBe('NOT_SATISFIED_RETURNED')
    expect((await t.balances(employer)).wallet).toBe(9_725_000n)
    expect(await t.held(campaign)).toBe(275_000n)
    expect(await t.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
    expect(await t.freeSlots(campaign)).toBe(1)
  })

  test('a stop meanwhile does not return it twice', async () => {
    const { employer, campaign } = await heldBack()
    await t.must(t.run(stopCampaign, { campaign }, employer))
    expect((await t.balances(employer)).wallet).toBe(9_725_000n)
    t.clock.advance(3 * DAY_MS)
    await t.sweep()
    expect((await t.balances(employer)).wallet).toBe(10_000_000n)
    expect(await t.held(campaign)).toBe(0n)
  })

  test('the campaign’s own term decides, not the configuration of the day', async () => {
    const { employer, worker, submission } = await resubmitted()
    t.domain.policy = policySchema.parse({ FINAL_REJECTION: 'refund' })
    await t.must(t.run(rejectFinally, { submission, reason }, employer))
    expect(await t.state(submission)).toBe('NOT_SATISFIED_PAID')
    expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
  })
})
