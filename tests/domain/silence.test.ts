import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { pauseCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { standByProof } from '../../src/domain/submissions/resubmit-proof.ts'
import { nextDueAt, sweepDue } from '../../src/domain/timers/sweep.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const NOTHING = { cash: 0n, wallet: 0n }
const PAID = { cash: 250_000n, wallet: 0n }

async function submitted() {
  const people = await t.employerAndWorker(10)
  const campaign = await t.campaign(people.employer)
  return { ...people, campaign, submission: await t.submission(campaign, people.worker) }
}

function reminders(submissionId: string): Promise<number> {
  return t.store.db.event.count({
    where: { kind: 'review-due-soon', payload: { path: ['submissionId'], equals: submissionId } },
  })
}

test('silence pays the worker after seven days, as a verdict of the system', async () => {
  const { worker, submission } = await submitted()
  t.clock.advance(7 * DAY_MS - 1)
  await t.sweep()
  expect(await t.balances(worker)).toEqual(NOTHING)
  t.clock.advance(1)
  await t.sweep()
  expect(await t.balances(worker)).toEqual(PAID)
  const row = await t.store.db.submission.findUniqueOrThrow({ where: { id: submission } })
  expect(row).toMatchObject({ state: 'SATISFIED', verdictBy: 'SILENCE', verdictAt: t.clock.now() })
  await t.sweep()
  expect(await t.balances(worker)).toEqual(PAID)
})

test.each([
  ['paused', pauseCampaign],
  ['stopped', stopCampaign],
])('a %s campaign changes nothing about the deadline', async (_, steer) => {
  const { employer, worker, campaign } = await submitted()
  await t.must(t.run(steer, { campaign }, employer))
  t.clock.advance(7 * DAY_MS)
  await t.sweep()
  expect(await t.balances(worker)).toEqual(PAID)
})

test('the clock stands still during a correction and starts again, whole, at resubmission', async () => {
  const { employer, worker, submission } = await submitted()
  t.clock.advance(6 * DAY_MS)
  await t.must(t.run(askCorrection, { submission, reason: 'Please add your name.' }, employer))
  t.clock.advance(6 * DAY_MS)
  await t.sweep()
  expect(await t.state(submission)).toBe('CORRECTION_ASKED')
  await t.must(t.run(standByProof, { submission }, worker))
  t.clock.advance(7 * DAY_MS - 1)
  await t.sweep()
  expect(await t.balances(worker)).toEqual(NOTHING)
  t.clock.advance(1)
  await t.sweep()
  expect(await t.balances(worker)).toEqual(PAID)
})

describe('a deadline is a deadline, even where no sweep has come by yet', () => {
  test('a first “not satisfied” comes too late', async () => {
    const { employer, submission } = await submitted()
    t.clock.advance(7 * DAY_MS)
    const late = t.run(askCorrection, { submission, reason: 'Please add your name.' }, employer)
    expect(await t.refusal(late)).toEqual({
      code: 'review-moved-on',
      submissionId: submission,
      state: 'SATISFIED',
    })
  })

  test('a final “not satisfied” comes too late', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const submission = await t.resubmitted(await t.campaign(employer), worker, employer)
    t.clock.advance(7 * DAY_MS)
    const late = t.run(rejectFinally, { submission, reason: 'Still wrong.' }, employer)
    expect(await t.refusal(late)).toEqual({
      code: 'review-moved-on',
      submissionId: submission,
      state: 'SATISFIED',
    })
  })

  test('approving is what silence does anyway, so it is still done', async () => {
    const { employer, worker, submission } = await submitted()
    t.clock.advance(8 * DAY_MS)
    await t.must(t.run(approveSubmission, { submission }, employer))
    expect(await t.balances(worker)).toEqual(PAID)
  })
})

describe('the reminder', () => {
  test('comes once, a day before silence decides, and once more for a resubmission', async () => {
    const { employer, worker, submission } = await submitted()
    t.clock.advance(6 * DAY_MS - 1)
    await t.sweep()
    expect(await reminders(submission)).toBe(0)
    t.clock.advance(1)
    await t.sweep()
    await t.sweep()
    expect(await reminders(submission)).toBe(1)
    await t.must(t.run(askCorrection, { submission, reason: 'Please add your name.' }, employer))
    await t.must(t.run(standByProof, { submission }, worker))
    t.clock.advance(6 * DAY_MS)
    await t.sweep()
    expect(await reminders(submission)).toBe(2)
  })

  test('does not come for what was decided before', async () => {
    const { employer, submission } = await submitted()
    await t.must(t.run(approveSubmission, { submission }, employer))
    t.clock.advance(6 * DAY_MS)
    await t.sweep()
    expect(await reminders(submission)).toBe(0)
  })

  test('does not come together with the approval when no sweep ran for a week', async () => {
    const { submission } = await submitted()
    t.clock.advance(30 * DAY_MS)
    await t.sweep()
    expect(await t.state(submission)).toBe('SATISFIED')
    expect(await reminders(submission)).toBe(0)
  })

  test('is left out where it would come before the proof', async () => {
    t.domain.policy = policySchema.parse({ AUTO_APPROVE_DAYS: '0.5', REVIEW_REMINDER_HOURS: '12' })
    const { submission } = await submitted()
    t.domain.policy = policySchema.parse({})
    const row = await t.store.db.submission.findUniqueOrThrow({ where: { id: submission } })
    expect(row).toMatchObject({ remindAt: null })
    expect(row.dueAt?.getTime()).toBe(t.clock.now().getTime() + 12 * HOUR_MS)
  })
})

describe('the sweep', () => {
  test('knows the earliest moment at which something is due', async () => {
    const { employer, worker } = await t.employerAndWorker()
    t.clock.advance(60 * DAY_MS)
    await t.sweep()
    expect(await nextDueAt(t.domain)).toBeNull()
    await t.take(await t.campaign(employer), worker)
    expect((await nextDueAt(t.domain))?.getTime()).toBe(t.clock.now().getTime() + HOUR_MS)
    t.clock.advance(HOUR_MS)
    expect(await t.sweep()).toBe(1)
    expect(await nextDueAt(t.domain)).toBeNull()
  })

  test('settles more rows than one batch holds', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 7 })
    for (let n = 0; n < 7; n++) await t.take(campaign, await t.member(`W${n}`))
    t.clock.advance(HOUR_MS)
    expect(await sweepDue(t.domain, 3)).toBe(7)
    expect(await t.freeSlots(campaign)).toBe(7)
  })
})
