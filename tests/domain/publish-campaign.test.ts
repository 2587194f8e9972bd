import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
beforeEach(() => {
  t.domain.policy = policySchema.parse({})
})
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const job = {
  mode: 'INTERNATIONAL' as const,
  categoryId: 'signup',
  title: 'Try our app',
  instructions: 'Install the app and write what you think.',
  requirements: [{ kind: 'text' as const, ask: 'What did you think?' }],
  rewardMicros: 250_000n,
  slots: 4,
}

/** A member whose cash was earned by doing somebody's job. */
async function memberWithCash(micros: bigint) {
  const { employer, worker } = await t.employerAndWorker()
  const campaign = await t.campaign(employer, { rewardMicros: micros, slots: 1 })
  const submission = await t.submission(campaign, worker)
  await t.must(t.run(approveSubmission, { submission }, employer))
  return worker
}

describe('what a campaign costs', () => {
  test('slots × (reward + fee) moves into escrow, and it is live', async () => {
    const { employer } = await t.employerAndWorker(2)
    const { campaignId } = await t.must(t.run(publishCampaign, job, employer))
    expect(await t.held(campaignId)).toBe(1_100_000n)
    expect(await t.balances(employer)).toEqual({ cash: 0n, wallet: 900_000n })
    const row = await t.store.db.campaign.findUniqueOrThrow({ where: { id: campaignId } })
    expect(row).toMatchObject({ state: 'ACTIVE', slots: 4, freeSlots: 4, publishedAt: t.clock.now() })
  })

  test('the fee of one slot is rounded up to a whole micro-dollar, then times the slots', async () => {
    const { employer } = await t.employerAndWorker(2)
    t.domain.policy = policySchema.parse({ PLATFORM_FEE: '3.3333' })
    const { campaignId } = await t.must(
      t.run(publishCampaign, { ...job, rewardMicros: 10_001n, slots: 3 }, employer),
    )
    // 10 001 × 3.3333 % = 333.36…, so 334 for each slot.
    expect(await t.held(campaignId)).toBe(3n * (10_001n + 334n))
  })

  test('without a fee the reward alone is set aside, and paying it moves no fee', async () => {
    const { employer, worker } = await t.employerAndWorker(2)
    t.domain.policy = policySchema.parse({ PLATFORM_FEE: '0' })
    const campaign = await t.campaign(employer, { slots: 1 })
    expect(await t.held(campaign)).toBe(250_000n)
    await t.must(t.run(approveSubmission, { submission: await t.submission(campaign, worker) }, employer))
    expect(await t.held(campaign)).toBe(0n)
  })
})

describe('what it is paid from', () => {
  test('the wallet comes first, then cash', async () => {
    const member = await memberWithCash(3_000_000n)
    await t.fund(member, 1)
    await t.must(t.run(publishCampaign, { ...job, rewardMicros: 1_000_000n, slots: 2 }, member))
    // 2.20 in all: 1.00 from the wallet, 1.20 from cash.
    expect(await t.balances(member)).toEqual({ cash: 1_800_000n, wallet: 0n })
  })

  test('cash stays untouched while the wallet suffices', async () => {
    const member = await memberWithCash(3_000_000n)
    await t.fund(member, 3)
    await t.must(t.run(publishCampaign, job, member))
    expect(await t.balances(member)).toEqual({ cash: 3_000_000n, wallet: 1_900_000n })
  })

  test('to the last micro-dollar', async () => {
    const { employer } = await t.employerAndWorker(2)
    await t.must(t.run(publishCampaign, { ...job, rewardMicros: 1_000_000n, slots: 1 }, employer))
    await t.must(t.run(publishCampaign, { ...job, rewardMicros: 818_181n, slots: 1 }, employer))
    expect(await t.balances(employer)).toEqual({ cash: 0n, wallet: 0n })
  })

  test('one micro-dollar too little is refused, with what is needed and what is there', async () => {
    const { employer } = await t.employerAndWorker(1)
    const costs = { ...job, rewardMicros: 909_091n, slots: 1 }
    expect(await t.refusal(t.run(publishCampaign, costs, employer))).toEqual({
      code: 'not-enough-money',
      neededMicros: 1_000_001n,
      haveMicros: 1_000_000n,
    })
    expect(await t.balances(employer)).toEqual({ cash: 0n, wallet: 1_000_000n })
    expect(await t.store.db.campaign.count({ where: { employerId: employer.memberId } })).toBe(0)
  })
})

describe('what is refused', () => {
  test('a reward below the minimum', async () => {
    const { employer } = await t.employerAndWorker()
    expect(await t.refusal(t.run(publishCampaign, { ...job, rewardMicros: 9_999n }, employer))).toEqual({
      code: 'reward-too-small',
      minMicros: 10_000n,
    })
    await t.must(t.run(publishCampaign, { ...job, rewardMicros: 10_000n }, employer))
  })

  test('a category that does not exist', async () => {
    const { employer } = await t.employerAndWorker()
    expect(await t.refusal(t.run(publishCampaign, { ...job, categoryId: 'nothing' }, employer))).toEqual({
      code: 'not-found',
      what: 'category',
    })
  })

  test('the system as an employer', async () => {
    expect(await t.refusal(t.run(publishCampaign, job, { kind: 'system', name: 'x' }))).toEqual({
      code: 'not-allowed',
    })
  })

  test.each([
    ['no slot', { slots: 0 }],
    ['a half slot', { slots: 1.5 }],
    ['too many slots', { slots: 10_001 }],
    ['no reward', { rewardMicros: 0n }],
    ['a negative reward', { rewardMicros: -1n }],
    ['no requirement', { requirements: [] }],
    [
      'four screenshots',
      { requirements: Array.from({ length: 4 }, () => ({ kind: 'screenshot' as const, ask: 'Show it' })) },
    ],
    [
      'ten requirements',
      { requirements: Array.from({ length: 10 }, () => ({ kind: 'text' as const, ask: 'Say it' })) },
    ],
  ])('%s is a mistake of the program, which throws', async (_, fields) => {
    const { employer } = await t.employerAndWorker()
    await expect(t.run(publishCampaign, { ...job, ...fields }, employer)).rejects.toThrow()
  })
})

describe('terms', () => {
  test('are those of the moment of publishing, and a later change touches nothing that runs', async () => {
    t.domain.policy = policySchema.parse({
      PLATFORM_FEE: '20',
      RESERVATION_MINUTES: '30',
      AUTO_APPROVE_DAYS: '2',
      REVIEW_REMINDER_HOURS: '12',
    })
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { rewardMicros: 1_000_000n, slots: 2 })
    t.domain.policy = policySchema.parse({
      PLATFORM_FEE: '50',
      RESERVATION_MINUTES: '5',
      AUTO_APPROVE_DAYS: '9',
    })

    const reservation = await t.take(campaign, worker)
    const taken = t.clock.now()
    const { dueAt } = await t.store.db.reservation.findUniqueOrThrow({ where: { id: reservation } })
    expect(dueAt.getTime() - taken.getTime()).toBe(30 * MINUTE_MS)

    const other = await t.member('Other')
    const submission = await t.submission(campaign, other)
    const row = await t.store.db.submission.findUniqueOrThrow({ where: { id: submission } })
    expect(row.dueAt?.getTime()).toBe(taken.getTime() + 2 * DAY_MS)
    expect(row.remindAt?.getTime()).toBe(taken.getTime() + 2 * DAY_MS - 12 * HOUR_MS)

    t.clock.advance(2 * DAY_MS)
    await t.sweep()
    expect(await t.balances(other)).toEqual({ cash: 1_000_000n, wallet: 0n })
    expect(await t.held(campaign)).toBe(1_200_000n)
  })
})
