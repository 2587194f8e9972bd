import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { editCampaign } from '../../src/domain/campaigns/edit-campaign.ts'
import { pauseCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { asTaken, readVersionText } from '../../src/domain/campaigns/version-text.ts'
import { readSubmissionFor } from '../../src/domain/submissions/read-submission.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const BETTER = {
  title: 'Try our better app',
  instructions: 'Install the better app and write what you think.',
}

async function aJob() {
  const { employer, worker } = await t.employerAndWorker()
  return { employer, worker, campaign: await t.campaign(employer) }
}

describe('a new text', () => {
  test('is the next version; the first is kept as it was', async () => {
    const { employer, campaign } = await aJob()
    const answer = await t.must(t.run(editCampaign, { campaign, ...BETTER }, employer))
    expect(answer).toEqual({ campaignId: campaign, version: 2, changed: true })
    const row = await t.store.db.campaign.findUniqueOrThrow({ where: { id: campaign } })
    expect(row).toMatchObject({ ...BETTER, version: 2, state: 'ACTIVE', freeSlots: 5 })
    expect(await readVersionText(t.store, campaign, 2)).toEqual(BETTER)
    expect(await readVersionText(t.store, campaign, 1)).toMatchObject({ title: 'Try our app' })
    expect(await readVersionText(t.store, campaign, 3)).toBeNull()
  })

  test('counts for whoever takes the job from then on; taken and sent work keeps its own', async () => {
    const { employer, worker, campaign } = await aJob()
    const sent = await t.submission(campaign, worker)
    const holder = await t.member('Ewa')
    const held = await t.take(campaign, holder)
    await t.must(t.run(editCampaign, { campaign, ...BETTER }, employer))
    const later = await t.submission(campaign, await t.member('Late'))

    for (const reader of [employer, worker]) {
      const seen = await readSubmissionFor(t.store, sent, reader.memberId)
      expect(seen).toMatchObject({ version: 1, campaign: { title: 'Try our app', version: 2 } })
    }
    const reservation = await t.store.db.reservation.findUniqueOrThrow({
      where: { id: held },
      include: { campaign: true },
    })
    expect(await asTaken(t.store, reservation)).toMatchObject({
      version: 1,
      campaign: {
        title: 'Try our app',
        instructions: 'Install the app and write what you think.',
        version: 2,
      },
    })
    expect(await readSubmissionFor(t.store, later, employer.memberId)).toMatchObject({
      version: 2,
      campaign: { title: BETTER.title },
    })
  })

  test('that is the same makes no version', async () => {
    const { employer, campaign } = await aJob()
    const { title, instructions } = await t.store.db.campaign.findUniqueOrThrow({ where: { id: campaign } })
    const input = { campaign, title: ` ${title} `, instructions }
    expect(await t.must(t.run(editCampaign, input, employer))).toMatchObject({ version: 1, changed: false })
    expect(await t.store.db.campaignVersion.count({ where: { campaignId: campaign } })).toBe(1)
  })

  test('can be given while the job is paused', async () => {
    const { employer, campaign } = await aJob()
    await t.must(t.run(pauseCampaign, { campaign }, employer))
    expect(await t.must(t.run(editCampaign, { campaign, ...BETTER }, employer))).toMatchObject({ version: 2 })
  })

  test('is never written over: versions are append-only', async () => {
    const { campaign } = await aJob()
    const change = t.store.db.campaignVersion.updateMany({
      where: { campaignId: campaign },
      data: { title: 'Something else' },
    })
    await expect(change).rejects.toThrow()
  })
})

describe('refused is', () => {
  test('anybody but the employer', async () => {
    const { worker, campaign } = await aJob()
    const admin = await t.member('Ada', ['admin'])
    for (const actor of [worker, admin, { kind: 'system' as const, name: 'x' }]) {
      expect(await t.refusal(t.run(editCampaign, { campaign, ...BETTER }, actor))).toEqual({
        code: 'not-found',
        what: 'job',
      })
    }
  })

  test('a stopped job', async () => {
    const { employer, campaign } = await aJob()
    await t.must(t.run(stopCampaign, { campaign }, employer))
    expect(await t.refusal(t.run(editCampaign, { campaign, ...BETTER }, employer))).toEqual({
      code: 'campaign-moved-on',
      campaignId: campaign,
      state: 'STOPPED',
    })
  })

  test('a link that leads to no public site', async () => {
    const { employer, campaign } = await aJob()
    const input = { campaign, ...BETTER, instructions: 'Open http://localhost:3000/ and look around.' }
    expect(await t.refusal(t.run(editCampaign, input, employer))).toEqual({ code: 'link-refused' })
  })

  test('a text that asks for what no job may ask for, with the clause and the words', async () => {
    const { employer, campaign } = await aJob()
    const input = { campaign, ...BETTER, instructions: 'Sign up, then send us your password.' }
    expect(await t.refusal(t.run(editCampaign, input, employer))).toEqual({
      code: 'listing-refused',
      findings: [{ clause: 'credentials', found: 'send us your password' }],
    })
    expect((await t.store.db.campaign.findUnique({ where: { id: campaign } }))?.version).toBe(1)
  })

  test('to take a job whose text is not the one that was read', async () => {
    const { employer, worker, campaign } = await aJob()
    await t.must(t.run(editCampaign, { campaign, ...BETTER }, employer))
    expect(await t.refusal(t.run(takeSlot, { campaign, version: 1 }, worker))).toEqual({
      code: 'job-changed',
      campaignId: campaign,
    })
    await t.must(t.run(takeSlot, { campaign, version: 2 }, worker))
  })
})
