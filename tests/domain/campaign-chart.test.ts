import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { CHART, CHART_DAYS, readCampaignChart } from '../../src/domain/campaigns/read-campaign-chart.ts'
import { claimContest } from '../../src/domain/contests/claim-contest.ts'
import { decideContest } from '../../src/domain/contests/decide-contest.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { payVisit } from '../../src/domain/visits/pay-visit.ts'
import { contested, rejected } from '../support/contests.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const today = () => t.clock.now().toISOString().slice(0, 10)

async function paidDays(campaign: string, employer: { memberId: string }): Promise<number[] | undefined> {
  const chart = await readCampaignChart(t.store, campaign, employer.memberId, t.clock.now())
  expect(chart?.days.at(-1)?.day).toBe(today())
  return chart?.days.map(({ paid }) => paid)
}

describe('what was paid for a job, day by day', () => {
  test('begins on the day it was published and holds what waits as nothing', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const submission = await t.submission(campaign, worker)
    expect(await paidDays(campaign, employer)).toEqual([0])
    t.clock.advance(DAY_MS)
    await t.must(t.run(approveSubmission, { submission }, employer))
    await t.submission(campaign, await t.member('Ann'))
    t.clock.advance(DAY_MS)
    expect(await paidDays(campaign, employer)).toEqual([0, 1, 0])
    const chart = await readCampaignChart(t.store, campaign, employer.memberId, t.clock.now())
    expect(chart).toMatchObject({ campaignId: campaign, title: 'Try our app', mode: 'INTERNATIONAL' })
  })

  test('counts a visit on the day it was paid, and one that is out as nothing', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.clickJob(employer)
    await t.visit(campaign, await t.member('Ann'))
    const visit = await t.visit(campaign, worker)
    await t.must(t.run(payVisit, { visit }, { kind: 'system', name: 'visit-page' }))
    expect(await paidDays(campaign, employer)).toEqual([1])
  })

  test('covers the last 30 days, today included', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const submission = await t.submission(campaign, worker)
    await t.must(t.run(approveSubmission, { submission }, employer))
    t.clock.advance((CHART_DAYS - 1) * DAY_MS)
    expect(await paidDays(campaign, employer)).toEqual([1, ...Array<number>(CHART_DAYS - 1).fill(0)])
    t.clock.advance(DAY_MS)
    expect(await paidDays(campaign, employer)).toEqual(Array<number>(CHART_DAYS).fill(0))
  })

  test.each([
    ['pay', [1, 0]],
    ['refund', [0, 1]],
  ] as const)('a contest that is won under "%s" counts on the day its money moved', async (policy, days) => {
    const { employer, campaign, contest } = await contested(t, policy)
    t.clock.advance(DAY_MS)
    const moderator = await t.member('Mo', ['moderator'])
    await t.must(t.run(claimContest, { contest }, moderator))
    const reason = 'The proof shows all that the job asked for.'
    await t.must(t.run(decideContest, { contest, won: true, reason }, moderator))
    expect(await paidDays(campaign, employer)).toEqual(days)
  })

  test('"not satisfied" counts if it was paid all the same, and not while its money is held', async () => {
    const paid = await rejected(t, 'pay')
    expect(await paidDays(paid.campaign, paid.employer)).toEqual([1])
    const held = await rejected(t, 'refund')
    expect(await paidDays(held.campaign, held.employer)).toEqual([0])
  })

  test('is its employer’s alone: anybody else finds no such job', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const operator = await t.member('Ada', ['admin'])
    for (const { memberId } of [worker, operator]) {
      expect(await readCampaignChart(t.store, campaign, memberId, t.clock.now())).toBeNull()
    }
    expect(await readCampaignChart(t.store, 'nothing', employer.memberId, t.clock.now())).toBeNull()
  })

  test('is served by indexes', async () => {
    const client = await t.pool.connect()
    try {
      await client.query('BEGIN')
      await client.query('SET LOCAL enable_seqscan = off')
      const { rows } = await client.query(`EXPLAIN ${CHART}`, ['campaign', 'employer', today()])
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      for (const index of ['submission_campaign_id', 'posting_pkey', 'visit_one_paid']) {
        expect(plan).toContain(index)
      }
      expect(plan).not.toContain('Seq Scan')
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })
})
