import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addSlots } from '../../src/domain/campaigns/add-slots.ts'
import { pauseCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { readStatement } from '../../src/domain/ledger/statement.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
beforeEach(() => {
  t.domain.policy = policySchema.parse({})
})
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

/** Two slots at $0.275 each, out of $2. */
async function aJob(usd = 2) {
  const { employer, worker } = await t.employerAndWorker(usd)
  return { employer, worker, campaign: await t.campaign(employer, { slots: 2 }) }
}

describe('slots are added', () => {
  test('for their full cost, which moves into escrow; they can be taken at once', async () => {
    const { employer, worker, campaign } = await aJob()
    await t.take(campaign, worker)
    const answer = await t.must(t.run(addSlots, { campaign, slots: 3 }, employer))
    expect(answer).toEqual({ campaignId: campaign, slots: 3 })
    const row = await t.store.db.campaign.findUniqueOrThrow({ where: { id: campaign } })
    expect(row).toMatchObject({ slots: 5, freeSlots: 4 })
    expect(await t.held(campaign)).toBe(5n * 275_000n)
    expect(await t.balances(employer)).toEqual({ cash: 0n, wallet: 2_000_000n - 5n * 275_000n })
    const [line] = (await readStatement(t.store, employer.memberId)).lines
    expect(line).toMatchObject({ kind: 'slots-added', about: campaign, micros: -825_000n })
  })

  test('on the job’s own terms, whatever the platform charges by now', async () => {
    const { employer, campaign } = await aJob()
    t.domain.policy = policySchema.parse({ PLATFORM_FEE: '50', MIN_REWARD: '1' })
    await t.must(t.run(addSlots, { campaign, slots: 1 }, employer))
    expect(await t.held(campaign)).toBe(3n * 275_000n)
  })

  test('again and again, and while it is paused', async () => {
    const { employer, campaign } = await aJob()
    await t.must(t.run(addSlots, { campaign, slots: 1 }, employer))
    await t.must(t.run(pauseCampaign, { campaign }, employer))
    await t.must(t.run(addSlots, { campaign, slots: 1 }, employer))
    expect(await t.freeSlots(campaign)).toBe(4)
  })

  test('and return with the rest when it is stopped', async () => {
    const { employer, campaign } = await aJob()
    await t.must(t.run(addSlots, { campaign, slots: 3 }, employer))
    await t.must(t.run(stopCampaign, { campaign }, employer))
    expect(await t.balances(employer)).toEqual({ cash: 0n, wallet: 2_000_000n })
  })
})

describe('refused, and nothing is taken', () => {
  test('for anybody but the employer', async () => {
    const { worker, campaign } = await aJob()
    for (const actor of [worker, { kind: 'system' as const, name: 'x' }]) {
      expect(await t.refusal(t.run(addSlots, { campaign, slots: 1 }, actor))).toEqual({
        code: 'not-found',
        what: 'job',
      })
    }
  })

  test('for a stopped job', async () => {
    const { employer, campaign } = await aJob()
    await t.must(t.run(stopCampaign, { campaign }, employer))
    expect(await t.refusal(t.run(addSlots, { campaign, slots: 1 }, employer))).toEqual({
      code: 'campaign-moved-on',
      campaignId: campaign,
      state: 'STOPPED',
    })
  })

  test('beyond the most a job can have, whatever there is to pay it', async () => {
    const { employer, campaign } = await aJob(100)
    expect(await t.refusal(t.run(addSlots, { campaign, slots: 9_999 }, employer))).toEqual({
      code: 'too-many-slots',
      campaignId: campaign,
      most: 10_000,
    })
  })

  test('with too little money, which says how much is needed', async () => {
    const { employer, campaign } = await aJob(1)
    expect(await t.refusal(t.run(addSlots, { campaign, slots: 2 }, employer))).toEqual({
      code: 'not-enough-money',
      neededMicros: 550_000n,
      haveMicros: 450_000n,
    })
    expect(await t.balances(employer)).toEqual({ cash: 0n, wallet: 450_000n })
    expect(await t.freeSlots(campaign)).toBe(2)
  })
})
