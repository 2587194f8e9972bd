import { afterAll, afterEach, describe, expect, test } from 'vitest'
import {
  extendReservation,
  giveUpReservation,
  lapseReservation,
} from '../../src/domain/campaigns/leave-reservation.ts'
import { after, HOUR_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const answers = [{ kind: 'text' as const, text: 'Done.' }]

async function heldSlot() {
  const people = await t.employerAndWorker()
  const campaign = await t.campaign(people.employer, { slots: 2 })
  return { ...people, campaign, reservation: await t.take(campaign, people.worker) }
}

function row(id: string) {
  return t.store.db.reservation.findUniqueOrThrow({ where: { id } })
}

async function openReservations(worker: { memberId: string }) {
  return (await t.store.db.member.findUniqueOrThrow({ where: { id: worker.memberId } })).openReservations
}

describe('giving up', () => {
  test('frees the slot without harm: no money moves, the worker may hold one more', async () => {
    const { worker, campaign, reservation } = await heldSlot()
    const held = await t.held(campaign)

    await t.must(t.run(giveUpReservation, { reservation }, worker))

    expect((await row(reservation)).state).toBe('GIVEN_UP')
    expect(await t.freeSlots(campaign)).toBe(2)
    expect(await t.held(campaign)).toBe(held)
    expect(await openReservations(worker)).toBe(0)
  })

  test('is for the holder alone: to others the reservation does not exist', async () => {
    const { employer, reservation } = await heldSlot()
    for (const other of [employer, await t.member('Other')]) {
      expect(await t.refusal(t.run(giveUpReservation, { reservation }, other))).toEqual({
        code: 'not-found',
        what: 'reservation',
      })
    }
  })

  test.each([
    ['GIVEN_UP', (r: string, w: Member) => t.run(giveUpReservation, { reservation: r }, w)],
    ['SUBMITTED', (r: string, w: Member) => t.run(submitProof, { reservation: r, answers }, w)],
  ] as const)('is refused once the reservation is %s', async (state, end) => {
    const { worker, campaign, reservation } = await heldSlot()
    await end(reservation, worker)
    const refusal = { code: 'reservation-over', campaignId: campaign, state }
    expect(await t.refusal(t.run(giveUpReservation, { reservation }, worker))).toEqual(refusal)
    expect(await t.refusal(t.run(extendReservation, { reservation }, worker))).toEqual(refusal)
    expect(await t.refusal(t.run(submitProof, { reservation, answers }, worker))).toEqual(refusal)
  })
})

type Member = Awaited<ReturnType<typeof t.member>>

describe('lapsing', () => {
  test('happens at the minute the time limit ends, not before', async () => {
    const { worker, campaign, reservation } = await heldSlot()
    t.clock.advance(60 * MINUTE_MS - 1)
    await t.sweep()
    expect((await row(reservation)).state).toBe('HELD')
    const early = await t.refusal(
      t.run(lapseReservation, { reservation }, { kind: 'system', name: 'reservation-lapse' }),
    )
    expect(early).toEqual({ code: 'already-holding', reservationId: reservation })

    t.clock.advance(1)
    await t.sweep()

    expect((await row(reservation)).state).toBe('LAPSED')
    expect(await t.freeSlots(campaign)).toBe(2)
    expect(await openReservations(worker)).toBe(0)
  })

  test('one reservation can be lapsed by itself, as a woken deadline does', async () => {
    const { reservation } = await heldSlot()
    const system = { kind: 'system', name: 'reservation-lapse' } as const
    t.clock.advance(HOUR_MS)
    await t.must(t.run(lapseReservation, { reservation }, system))
    expect((await row(reservation)).state).toBe('LAPSED')
    expect(await t.refusal(t.run(lapseReservation, { reservation: t.newId() }, system))).toEqual({
      code: 'not-found',
      what: 'reservation',
    })
  })

  test('holds from its minute on, even where no sweep has come by yet', async () => {
    const { worker, campaign, reservation } = await heldSlot()
    t.clock.advance(60 * MINUTE_MS)
    const refusal = { code: 'reservation-over', campaignId: campaign, state: 'LAPSED' }
    expect(await t.refusal(t.run(submitProof, { reservation, answers }, worker))).toEqual(refusal)
    expect(await t.refusal(t.run(extendReservation, { reservation }, worker))).toEqual(refusal)
  })
})

describe('extending', () => {
  test('adds one more time limit to the deadline, once', async () => {
    const { worker, reservation } = await heldSlot()
    const taken = t.clock.now()
    t.clock.advance(10 * MINUTE_MS)

    await t.must(t.run(extendReservation, { reservation }, worker))

    const dueAt = after(taken, 120 * MINUTE_MS)
    expect(await row(reservation)).toMatchObject({ state: 'HELD', extended: true, dueAt })
    expect(await t.refusal(t.run(extendReservation, { reservation }, worker))).toEqual({
      code: 'already-extended',
      dueAt,
    })
    t.clock.advance(109 * MINUTE_MS)
    await t.must(t.run(submitProof, { reservation, answers }, worker))
  })

  test('is for the holder alone', async () => {
    const { employer, reservation } = await heldSlot()
    expect(await t.refusal(t.run(extendReservation, { reservation }, employer))).toEqual({
      code: 'not-found',
      what: 'reservation',
    })
  })
})
