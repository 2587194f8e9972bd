import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { pauseCampaign, resumeCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { after, HOUR_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const take = (campaign: string, worker: Actor) => t.run(takeSlot, { campaign }, worker)

function reservation(id: string) {
  return t.store.db.reservation.findUniqueOrThrow({ where: { id } })
}

async function openReservations(worker: { memberId: string }) {
  return (await t.store.db.member.findUniqueOrThrow({ where: { id: worker.memberId } })).openReservations
}

test('taking a job reserves one slot for the campaign’s time limit and moves no money', async () => {
  const { employer, worker } = await t.employerAndWorker()
  const campaign = await t.campaign(employer, { slots: 2 })
  const heldBefore = await t.held(campaign)

  const { reservationId } = await t.must(take(campaign, worker))

  expect(await reservation(reservationId)).toMatchObject({
    state: 'HELD',
    turn: 1,
    takenAt: t.clock.now(),
    dueAt: after(t.clock.now(), 60 * MINUTE_MS),
  })
  expect(await t.freeSlots(campaign)).toBe(1)
  expect(await openReservations(worker)).toBe(1)
  expect(await t.held(campaign)).toBe(heldBefore)
})

describe('who may not take a job', () => {
  test('nobody works on their own campaign', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    expect(await t.refusal(take(campaign, employer))).toEqual({ code: 'own-job' })
  })

  test('nobody but a member', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const stranger = { kind: 'member', memberId: t.newId(), roles: [] } as const
    expect(await t.refusal(take(campaign, stranger))).toEqual({ code: 'not-allowed' })
    expect(await t.refusal(take(campaign, { kind: 'system', name: 'test' }))).toEqual({ code: 'not-allowed' })
  })

  test('a job that does not exist is not found', async () => {
    const { worker } = await t.employerAndWorker()
    expect(await t.refusal(take(t.newId(), worker))).toEqual({ code: 'not-found', what: 'job' })
  })

  test('a job of a mode that is not offered to them cannot be taken by guessing its id', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaignId = await t.campaign(employer)
    await t.pool.query("UPDATE campaign SET mode = 'HIRED_GROUP' WHERE id = $1", [campaignId])
    expect(await t.refusal(take(campaignId, worker))).toEqual({
      code: 'job-not-for-you',
      campaignId,
      why: 'not-invited',
    })
  })

  test('a full job, while a slot that becomes free can be taken', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const first = await t.member('First')
    const campaignId = await t.campaign(employer, { slots: 1 })
    const reservationOfFirst = await t.take(campaignId, first)
    expect(await t.refusal(take(campaignId, worker))).toEqual({ code: 'job-full', campaignId })

    await t.must(t.run(giveUpReservation, { reservation: reservationOfFirst }, first))

    expect(await take(campaignId, worker)).toMatchObject({ ok: true })
  })

  test('a paused job until it is resumed, a stopped one never', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    await t.must(t.run(pauseCampaign, { campaign }, employer))
    expect(await t.refusal(take(campaign, worker))).toEqual({ code: 'job-not-open', campaignId: campaign })
    await t.must(t.run(resumeCampaign, { campaign }, employer))
    await t.must(take(campaign, worker))
    await t.must(t.run(stopCampaign, { campaign }, employer))
    const late = await t.member('Late')
    expect(await t.refusal(take(campaign, late))).toEqual({ code: 'job-not-open', campaignId: campaign })
  })
})

describe('turns', () => {
  test('a slot that I hold is not taken twice', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const reservationId = await t.take(campaign, worker)
    expect(await t.refusal(take(campaign, worker))).toEqual({ code: 'already-holding', reservationId })
    expect(await t.freeSlots(campaign)).toBe(4)
  })

  test('after a lapse the job may be taken once more, and not a third time', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    await t.take(campaign, worker)
    t.clock.advance(HOUR_MS)
    await t.sweep()

    const second = await t.take(campaign, worker)
    expect(await reservation(second)).toMatchObject({ turn: 2, state: 'HELD' })
    t.clock.advance(HOUR_MS)
    await t.sweep()

    expect(await t.refusal(take(campaign, worker))).toEqual({ code: 'no-more-turns', campaignId: campaign })
  })

  test('after giving up the job may be taken once more', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const first = await t.take(campaign, worker)
    await t.must(t.run(giveUpReservation, { reservation: first }, worker))
    expect(await reservation(await t.take(campaign, worker))).toMatchObject({ turn: 2 })
  })

  test('after a submission never again, whatever became of it', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const submissionId = await t.correctionAsked(campaign, worker, employer)
    expect(await t.refusal(take(campaign, worker))).toEqual({ code: 'already-submitted', submissionId })
    t.clock.advance(8 * 24 * HOUR_MS)
    await t.sweep()
    expect(await t.state(submissionId)).toBe('LAPSED')
    expect(await t.refusal(take(campaign, worker))).toEqual({ code: 'already-submitted', submissionId })
  })
})

describe('open reservations', () => {
  test('are three at most, and a slot that ends makes room', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const [a, b, c, d] = [
      await t.campaign(employer),
      await t.campaign(employer),
      await t.campaign(employer),
      await t.campaign(employer),
    ]
    const reservationId = await t.take(a, worker)
    await t.take(b, worker)
    await t.take(c, worker)
    expect(await t.refusal(take(d, worker))).toEqual({ code: 'too-many-reservations', limit: 3 })

    const answers = [{ kind: 'text' as const, text: 'Done.' }]
    await t.must(t.run(submitProof, { reservation: reservationId, answers }, worker))

    expect(await take(d, worker)).toMatchObject({ ok: true })
    expect(await openReservations(worker)).toBe(3)
  })

  test('giving up is never refused because the limit was lowered meanwhile', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const [a, b] = [await t.campaign(employer), await t.campaign(employer)]
    const [first] = [await t.take(a, worker), await t.take(b, worker)]
    t.domain.policy = policySchema.parse({ MAX_OPEN_RESERVATIONS: '1' })
    await t.must(t.run(giveUpReservation, { reservation: first }, worker))
    t.domain.policy = policySchema.parse({})
    expect(await openReservations(worker)).toBe(1)
  })
})
