import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addSlots } from '../../src/domain/campaigns/add-slots.ts'
import { FINISHED, NEARLY_FULL } from '../../src/domain/campaigns/campaign-milestones.ts'
import { giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { readOwnCampaign, whereTheMoneyIs } from '../../src/domain/campaigns/read-own-campaign.ts'
import { pauseCampaign, resumeCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { nextDueAt } from '../../src/domain/timers/sweep.ts'
import { payVisit } from '../../src/domain/visits/pay-visit.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
beforeEach(() => {
  t.domain.policy = policySchema.parse({})
})
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

type Member = Awaited<ReturnType<typeof t.member>>

/** What the employer of a job has been told of it so far. */
async function told(campaignId: string): Promise<string[]> {
  await t.sweep()
  const events = await t.store.db.event.findMany({
    where: {
      kind: { in: ['campaign-nearly-full', 'campaign-finished'] },
      payload: { path: ['campaignId'], equals: campaignId },
    },
    orderBy: { seq: 'asc' },
  })
  return events.map(({ kind }) => kind)
}

async function paidOnce(campaign: string, employer: Member): Promise<void> {
  const submission = await t.submission(campaign, await t.member('W'))
  await t.must(t.run(approveSubmission, { submission }, employer))
}

describe('nearly full is told', () => {
  test('when a tenth of the slots is left, once', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 10 })
    for (let n = 0; n < 8; n++) await paidOnce(campaign, employer)
    expect(await told(campaign)).toEqual([])
    const last = await t.take(campaign, await t.member('W'))
    expect(await told(campaign)).toEqual(['campaign-nearly-full'])
    await t.take(campaign, await t.member('W'))
    expect(await told(campaign)).toEqual(['campaign-nearly-full'])
    const { memberId } = await t.store.db.reservation.findUniqueOrThrow({ where: { id: last } })
    const holder = { kind: 'member' as const, memberId, roles: [] }
    await t.must(t.run(giveUpReservation, { reservation: last }, holder))
    await t.take(campaign, await t.member('W'))
    expect(await told(campaign)).toEqual(['campaign-nearly-full'])
  })

  test('of five slots when none is left; of four not at all', async () => {
    const { employer } = await t.employerAndWorker()
    const [five, four] = [await t.campaign(employer), await t.campaign(employer, { slots: 4 })]
    for (let n = 0; n < 4; n++) {
      await t.take(five, await t.member('W'))
      await t.take(four, await t.member('W'))
    }
    expect(await told(five)).toEqual([])
    expect(await told(four)).toEqual([])
    await t.take(five, await t.member('W'))
    expect(await told(five)).toEqual(['campaign-nearly-full'])
  })

  test('again after slots were added, and not while it is paused', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    for (let n = 0; n < 5; n++) await t.take(campaign, await t.member('W'))
    expect(await told(campaign)).toHaveLength(1)
    await t.must(t.run(addSlots, { campaign, slots: 1 }, employer))
    expect(await told(campaign)).toHaveLength(1)
    await t.take(campaign, await t.member('W'))
    await t.must(t.run(pauseCampaign, { campaign }, employer))
    expect(await told(campaign)).toHaveLength(1)
    await t.must(t.run(resumeCampaign, { campaign }, employer))
    expect(await told(campaign)).toHaveLength(2)
  })
})

describe('finished is told', () => {
  test('when every slot was paid, once; the sums are what it was funded with', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 2 })
    await paidOnce(campaign, employer)
    const submission = await t.submission(campaign, await t.member('W'))
    expect(await told(campaign)).toEqual([])
    await t.must(t.run(approveSubmission, { submission }, employer))
    expect(await told(campaign)).toEqual(['campaign-finished'])
    expect(await told(campaign)).toEqual(['campaign-finished'])
    expect(await money(campaign, employer)).toEqual({
      spentMicros: 550_000n,
      openMicros: 0n,
      returnedMicros: 0n,
    })
  })

  test('after a stop, when the last work that was honoured has ended', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 4 })
    await paidOnce(campaign, employer)
    const reservation = await t.take(campaign, worker)
    await t.must(t.run(stopCampaign, { campaign }, employer))
    expect(await told(campaign)).toEqual([])
    expect(await money(campaign, employer)).toEqual({
      spentMicros: 275_000n,
      openMicros: 275_000n,
      returnedMicros: 550_000n,
    })
    await t.must(t.run(giveUpReservation, { reservation }, worker))
    expect(await told(campaign)).toEqual(['campaign-finished'])
    expect(await money(campaign, employer)).toMatchObject({ openMicros: 0n, returnedMicros: 825_000n })
  })

  test('not to somebody who stops a job in which nothing goes on: the screen says it all', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    await paidOnce(campaign, employer)
    await t.must(t.run(stopCampaign, { campaign }, employer))
    expect(await told(campaign)).toEqual([])
    const row = await t.store.db.campaign.findUniqueOrThrow({ where: { id: campaign } })
    expect(row.finishedAt).toEqual(row.stoppedAt)
  })

  test('only after held money was decided', async () => {
    t.domain.policy = policySchema.parse({ FINAL_REJECTION: 'refund' })
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 1 })
    const submission = await t.resubmitted(campaign, worker, employer)
    await t.must(t.run(rejectFinally, { submission, reason: 'It is still missing.' }, employer))
    expect(await told(campaign)).toEqual([])
    expect(await money(campaign, employer)).toMatchObject({ openMicros: 275_000n, returnedMicros: 0n })
    t.clock.advance(3 * DAY_MS)
    await t.sweep()
    expect(await told(campaign)).toEqual(['campaign-finished'])
    expect(await money(campaign, employer)).toMatchObject({ openMicros: 0n, returnedMicros: 275_000n })
  })

  test('of paid visits, and not while a link is on its way', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.clickJob(employer, { slots: 1 })
    const visit = await t.visit(campaign, worker)
    expect(await told(campaign)).toEqual([])
    await t.must(t.run(payVisit, { visit }, { kind: 'system', name: 'visit-page' }))
    expect(await told(campaign)).toEqual(['campaign-finished'])
  })

  test('again after slots were added', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 1 })
    await paidOnce(campaign, employer)
    expect(await told(campaign)).toHaveLength(1)
    await t.must(t.run(addSlots, { campaign, slots: 1 }, employer))
    expect(await told(campaign)).toHaveLength(1)
    await paidOnce(campaign, employer)
    expect(await told(campaign)).toHaveLength(2)
  })
})

describe('looking for them', () => {
  test('wakes no sweep of its own', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 1 })
    const before = await nextDueAt(t.domain)
    await paidOnce(campaign, employer)
    expect(await nextDueAt(t.domain)).toEqual(before)
  })

  test.each([
    ['campaign_few_left', NEARLY_FULL],
    ['campaign_none_left', FINISHED],
  ])('is served by the index %s', async (index, where) => {
    const sql = `SELECT id FROM campaign WHERE ${where} AND published_at <= now() ORDER BY published_at LIMIT 1000`
    const client = await t.pool.connect()
    try {
      await client.query('BEGIN')
      await client.query('SET LOCAL enable_seqscan = off')
      const { rows } = await client.query(`EXPLAIN ${sql}`)
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(plan).toContain(index)
      expect(plan).not.toContain('Seq Scan')
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })
})

async function money(campaign: string, employer: Member) {
  const own = await readOwnCampaign(t.store, campaign, employer.memberId)
  if (!own) throw new Error('not their own')
  return whereTheMoneyIs(own)
}
