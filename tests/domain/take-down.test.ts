import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { findCampaigns, readCampaignCard, readTakenDown } from '../../src/domain/operators/find-campaigns.ts'
import { takeDownCampaign } from '../../src/domain/operators/take-down-campaign.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'It asks for passwords.'

test('jobs are found by title, by employer and by id, by operators only', async () => {
  const employer = await t.member('Zelda')
  await t.fund(employer, 10)
  const campaign = await t.campaign(employer, { title: 'Zebra 100% search' })
  const operator = await t.member('Fin', ['finance'])
  for (const words of ['zebra', '100%', 'zelda', campaign, null]) {
    const found = await findCampaigns(t.store, operator, words)
    expect(found?.map(({ id }) => id)).toContain(campaign)
  }
  expect(await findCampaigns(t.store, operator, 'no job of that name')).toEqual([])
  expect(await findCampaigns(t.store, employer, 'zebra')).toBeNull()
  await t.take(campaign, await t.member('Holder'))
  expect(await readCampaignCard(t.store, campaign, operator)).toMatchObject({
    employer: 'Zelda',
    heldMicros: 1_375_000n,
    held: 1,
    waiting: 0,
    mayTakeDown: false,
  })
  expect(await readCampaignCard(t.store, campaign, employer)).toBeNull()
  expect(await readCampaignCard(t.store, t.newId(), operator)).toBeNull()
})

describe('an operator who stops a job', () => {
  test('stops it for good: what is free returns, what was begun is honoured, the employer reads why', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer, { slots: 4 })
    const submission = await t.submission(campaign, worker)
    const moderator = await t.member('Mo', ['moderator'])
    expect((await readCampaignCard(t.store, campaign, moderator))?.mayTakeDown).toBe(true)
    await t.must(t.run(takeDownCampaign, { campaign, reason }, moderator))
    expect((await t.balances(employer)).wallet).toBe(10_000_000n - 275_000n)
    const late = t.run(takeSlot, { campaign }, await t.member('Late'))
    expect((await t.refusal(late)).code).toBe('job-not-open')
    await t.must(t.run(approveSubmission, { submission }, employer))
    expect((await t.balances(worker)).cash).toBe(250_000n)
    expect(await readTakenDown(t.store, campaign, employer.memberId)).toMatchObject({ reason })
    expect(await readTakenDown(t.store, campaign, worker.memberId)).toBeNull()
    expect((await readCampaignCard(t.store, campaign, moderator))?.mayTakeDown).toBe(false)
    const log = await t.store.db.operatorAction.findMany({ where: { objectId: campaign } })
    expect(log).toMatchObject([{ operatorId: moderator.memberId, action: 'take-down-campaign', reason }])
  })

  test('is an act of moderators and admins, on the job of somebody else', async () => {
    const { employer } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    const stop = (by: Actor, why = reason, of = campaign) =>
      t.run(takeDownCampaign, { campaign: of, reason: why }, by)
    for (const by of [await t.member('Fin', ['finance']), employer])
      expect(await t.refusal(stop(by))).toEqual({ code: 'not-allowed' })
    expect(await t.refusal(stop({ ...employer, kind: 'member', roles: ['admin'] }))).toEqual({
      code: 'own-case',
    })
    const admin = await t.member('Ada', ['admin'])
    expect(await t.refusal(stop(admin, ' '))).toEqual({ code: 'reason-missing' })
    expect(await t.refusal(stop(admin, reason, t.newId()))).toEqual({ code: 'not-found', what: 'job' })
  })

  test('at the same moment as its employer: it is stopped once, and returns once', async () => {
    const { employer } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    const admin = await t.member('Ada', ['admin'])
    const outcomes = await Promise.all([
      t.run(takeDownCampaign, { campaign, reason }, admin),
      t.run(stopCampaign, { campaign }, employer),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    for (const one of outcomes) if (!one.ok) expect(one.refusal.code).toBe('campaign-moved-on')
    expect((await t.balances(employer)).wallet).toBe(10_000_000n)
  })
})
