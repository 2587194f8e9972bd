import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { pauseCampaign, resumeCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const SLOT = 275_000n
const answers = [{ kind: 'text' as const, text: 'Done.' }]

async function running(slots: number) {
  const people = await t.employerAndWorker(10)
  const campaign = await t.campaign(people.employer, { slots })
  const wallet = async () => (await t.balances(people.employer)).wallet
  return { ...people, campaign, wallet, start: (await wallet()) ?? 0n }
}

describe('pausing', () => {
  test('blocks new takes only: what is held can be sent, reviewed and paid', async () => {
    const { employer, worker, campaign } = await running(2)
    const reservation = await t.take(campaign, worker)
    await t.must(t.run(pauseCampaign, { campaign }, employer))
    const { submissionId } = await t.must(t.run(submitProof, { reservation, answers }, worker))
    await t.must(t.run(approveSubmission, { submission: submissionId }, employer))
    expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
  })

  test('lets every clock run on: a held slot lapses and is free again, and nothing returns', async () => {
    const { employer, worker, campaign, wallet, start } = await running(2)
    await t.take(campaign, worker)
    await t.must(t.run(pauseCampaign, { campaign }, employer))
    t.clock.advance(HOUR_MS)
    await t.sweep()
    expect(await t.freeSlots(campaign)).toBe(2)
    expect(await wallet()).toBe(start)
  })

  test('is for a running campaign, resuming for a paused one', async () => {
    const { employer, campaign } = await running(1)
    const movedOn = (state: string) => ({ code: 'campaign-moved-on', campaignId: campaign, state })
    expect(await t.refusal(t.run(resumeCampaign, { campaign }, employer))).toEqual(movedOn('ACTIVE'))
    await t.must(t.run(pauseCampaign, { campaign }, employer))
    expect(await t.refusal(t.run(pauseCampaign, { campaign }, employer))).toEqual(movedOn('PAUSED'))
    await t.must(t.run(stopCampaign, { campaign }, employer))
    for (const use of [pauseCampaign, resumeCampaign, stopCampaign]) {
      expect(await t.refusal(t.run(use, { campaign }, employer))).toEqual(movedOn('STOPPED'))
    }
  })

  test.each([
    ['pausing', pauseCampaign],
    ['resuming', resumeCampaign],
    ['stopping', stopCampaign],
  ])('%s is the employer’s alone', async (_, use) => {
    const { worker, campaign } = await running(1)
    const refusal = { code: 'not-found', what: 'job' }
    expect(await t.refusal(t.run(use, { campaign }, worker))).toEqual(refusal)
    expect(await t.refusal(t.run(use, { campaign: t.newId() }, worker))).toEqual(refusal)
  })
})

describe('stopping', () => {
  test('returns what is free at once to the wallet, reward and fee', async () => {
    const { employer, worker, campaign, wallet, start } = await running(5)
    await t.take(campaign, worker)
    const { returnedMicros } = await t.must(t.run(stopCampaign, { campaign }, employer))
    expect(returnedMicros).toBe((4n * SLOT).toString())
    expect(await wallet()).toBe(start + 4n * SLOT)
    expect(await t.held(campaign)).toBe(SLOT)
  })

  test('returns to the wallet also what was paid from cash', async () => {
    const { employer, worker, campaign } = await running(1)
    const submission = await t.submission(campaign, worker)
    await t.must(t.run(approveSubmission, { submission }, employer))
    const own = await t.campaign(worker, { rewardMicros: 100_000n, slots: 2 })
    expect(await t.balances(worker)).toEqual({ cash: 30_000n, wallet: 0n })
    await t.must(t.run(stopCampaign, { campaign: own }, worker))
    expect(await t.balances(worker)).toEqual({ cash: 30_000n, wallet: 220_000n })
  })

  test('works on a paused campaign too', async () => {
    const { employer, campaign, wallet, start } = await running(2)
    await t.must(t.run(pauseCampaign, { campaign }, employer))
    await t.must(t.run(stopCampaign, { campaign }, employer))
    expect(await wallet()).toBe(start + 2n * SLOT)
  })

  test('with no slot free returns nothing and leaves no empty posting', async () => {
    const { employer, worker, campaign, wallet, start } = await running(1)
    await t.take(campaign, worker)
    expect(await t.must(t.run(stopCampaign, { campaign }, employer))).toMatchObject({ returnedMicros: '0' })
    expect(await wallet()).toBe(start)
  })

  test('honours what is reserved: it can still be sent and paid', async () => {
    const { employer, worker, campaign } = await running(1)
    const reservation = await t.take(campaign, worker)
    await t.must(t.run(stopCampaign, { campaign }, employer))
    const { submissionId } = await t.must(t.run(submitProof, { reservation, answers }, worker))
    await t.must(t.run(approveSubmission, { submission: submissionId }, employer))
    expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
    expect(await t.held(campaign)).toBe(0n)
  })
})

describe('after a stop each slot that ends unpaid returns the moment it becomes free, once', () => {
  test('by giving up', async () => {
    const { employer, worker, campaign, wallet, start } = await running(1)
    const reservation = await t.take(campaign, worker)
    await t.must(t.run(stopCampaign, { campaign }, employer))
    await t.must(t.run(giveUpReservation, { reservation }, worker))
    expect(await wallet()).toBe(start + SLOT)
    expect(await t.freeSlots(campaign)).toBe(0)
    await t.refusal(t.run(giveUpReservation, { reservation }, worker))
    expect(await wallet()).toBe(start + SLOT)
  })

  test('by lapsing', async () => {
    const { employer, worker, campaign, wallet, start } = await running(1)
    await t.take(campaign, worker)
    await t.must(t.run(stopCampaign, { campaign }, employer))
    t.clock.advance(HOUR_MS)
    await t.sweep()
    await t.sweep()
    expect(await wallet()).toBe(start + SLOT)
  })

  test('by a correction that is never answered', async () => {
    const { employer, worker, campaign, wallet, start } = await running(1)
    await t.correctionAsked(campaign, worker, employer)
    await t.must(t.run(stopCampaign, { campaign }, employer))
    t.clock.advance(7 * DAY_MS)
    await t.sweep()
    await t.sweep()
    expect(await wallet()).toBe(start + SLOT)
    expect(await t.held(campaign)).toBe(0n)
  })
})

test('every slot ends exactly once: paid, or returned, and the sum is what was funded', async () => {
  const { employer, campaign, wallet, start } = await running(4)
  const [paid, gaveUp, sentBack] = [await t.member('A'), await t.member('B'), await t.member('C')]
  const submission = await t.submission(campaign, paid)
  const reservation = await t.take(campaign, gaveUp)
  await t.correctionAsked(campaign, sentBack, employer)
  await t.must(t.run(stopCampaign, { campaign }, employer))
  await t.must(t.run(giveUpReservation, { reservation }, gaveUp))
  t.clock.advance(7 * DAY_MS)
  await t.sweep()
  expect(await t.state(submission)).toBe('SATISFIED')
  expect(await wallet()).toBe(start + 3n * SLOT)
  expect(await t.held(campaign)).toBe(0n)
})
