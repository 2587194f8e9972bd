import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { type Domain, perform } from '../../src/domain/kit/use-case.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { createTestDomain } from '../support/domain.ts'
import { tally } from '../support/races.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const answers = [{ kind: 'text' as const, text: 'Done.' }]
const aJob = {
  mode: 'INTERNATIONAL' as const,
  categoryId: 'other',
  title: 'A small job',
  instructions: 'Do what is asked for here.',
  requirements: [{ kind: 'text' as const, ask: 'Say it' }],
  slots: 1,
}
const PAID = { cash: 250_000n, wallet: 0n }

function members(count: number) {
  return Promise.all(Array.from({ length: count }, (_, n) => t.member(`W${n}`)))
}

describe('taking', () => {
  test('the last slot: of fifty workers at once exactly one gets it', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 1 })
    const workers = await members(50)
    const counts = await tally(workers.map((worker) => t.run(takeSlot, { campaign }, worker)))
    expect(counts).toEqual({ done: 1, 'job-full': 49 })
    expect(await t.freeSlots(campaign)).toBe(0)
  })

  test('ten slots: of fifty workers at once exactly ten get one', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 10 })
    const workers = await members(50)
    const counts = await tally(workers.map((worker) => t.run(takeSlot, { campaign }, worker)))
    expect(counts).toEqual({ done: 10, 'job-full': 40 })
  })

  test('the last reservation a member may hold: of twenty campaigns at once exactly three are taken', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaigns = await Promise.all(Array.from({ length: 20 }, () => t.campaign(employer, { slots: 1 })))
    const counts = await tally(campaigns.map((campaign) => t.run(takeSlot, { campaign }, worker)))
    expect(counts).toEqual({ done: 3, 'too-many-reservations': 17 })
  })

  test('one job by one member, twenty times at once: one slot', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 20 })
    const counts = await tally(Array.from({ length: 20 }, () => t.run(takeSlot, { campaign }, worker)))
    expect(counts).toEqual({ done: 1, 'already-holding': 19 })
    expect(await t.freeSlots(campaign)).toBe(19)
  })
})

describe('approving', () => {
  test('fifty presses at once under keys of their own pay once', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const submission = await t.submission(await t.campaign(employer), worker)
    const counts = await tally(
      Array.from({ length: 50 }, () => t.run(approveSubmission, { submission }, employer)),
    )
    expect(counts).toEqual({ done: 1, 'review-moved-on': 49 })
    expect(await t.balances(worker)).toEqual(PAID)
  })

  test('fifty deliveries of one press pay once, and all get the same answer', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const submission = await t.submission(await t.campaign(employer), worker)
    const key = t.key()
    const outcomes = Array.from({ length: 50 }, () => t.run(approveSubmission, { submission }, employer, key))
    expect(await tally(outcomes)).toEqual({ done: 1, repeated: 49 })
    for (const outcome of await Promise.all(outcomes)) {
      expect(outcome).toMatchObject({ ok: true, answer: { submissionId: submission } })
    }
    expect(await t.balances(worker)).toEqual(PAID)
  })

  test('against a correction: exactly one of them happens', async () => {
    for (let round = 0; round < 10; round++) {
      const { employer, worker } = await t.employerAndWorker(1)
      const submission = await t.submission(await t.campaign(employer, { slots: 1 }), worker)
      const approve = t.run(approveSubmission, { submission }, employer)
      const ask = t.run(askCorrection, { submission, reason: 'Please add your name.' }, employer)
      expect(await tally([approve, ask])).toEqual({ done: 1, 'review-moved-on': 1 })
      const paid = (await approve).ok
      expect(await t.state(submission)).toBe(paid ? 'SATISFIED' : 'CORRECTION_ASKED')
      expect((await t.balances(worker)).cash).toBe(paid ? 250_000n : 0n)
    }
  })
})

describe('one request key', () => {
  test('twenty times at once with the same input: one effect, the same answer for all', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const key = t.key()
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => t.run(takeSlot, { campaign }, worker, key)),
    )
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.repeated)).toHaveLength(1)
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.answer.reservationId)).size).toBe(1)
    expect(await t.freeSlots(campaign)).toBe(4)
  })

  test('at once with twenty inputs: one effect, and a fault for each of the others', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaigns = await Promise.all(Array.from({ length: 20 }, () => t.campaign(employer, { slots: 1 })))
    const key = t.key()
    const settled = await Promise.allSettled(
      campaigns.map((campaign) => t.run(takeSlot, { campaign }, worker, key)),
    )
    expect(settled.filter((s) => s.status === 'fulfilled' && s.value.ok)).toHaveLength(1)
    const faults = settled.flatMap((s) => (s.status === 'rejected' ? [String(s.reason)] : []))
    expect(faults).toHaveLength(19)
    for (const fault of faults) expect(fault).toMatch(/came again with another input/)
    const free = await Promise.all(campaigns.map((campaign) => t.freeSlots(campaign)))
    expect(free.filter((slots) => slots === 0)).toHaveLength(1)
  })
})

describe('stopping', () => {
  test('against takes: each slot is either taken or returned', async () => {
    for (let round = 0; round < 6; round++) {
      const { employer } = await t.employerAndWorker(10)
      const campaign = await t.campaign(employer, { slots: 12 })
      const workers = await members(10)
      const takes = workers.map((worker) => t.run(takeSlot, { campaign }, worker))
      const stop = t.run(stopCampaign, { campaign }, employer)
      const late = workers.map((worker) => t.run(takeSlot, { campaign }, worker))
      expect(await stop).toMatchObject({ ok: true })
      const { done = 0 } = await tally([...takes, ...late])
      expect(await t.held(campaign)).toBe(BigInt(done) * 275_000n)
      expect((await t.balances(employer)).wallet).toBe(10_000_000n - BigInt(done) * 275_000n)
    }
  })

  test('against giving up: the slot returns exactly once', async () => {
    for (let round = 0; round < 10; round++) {
      const { employer, worker } = await t.employerAndWorker(1)
      const campaign = await t.campaign(employer, { slots: 2 })
      const reservation = await t.take(campaign, worker)
      const counts = await tally([
        t.run(stopCampaign, { campaign }, employer),
        t.run(giveUpReservation, { reservation }, worker),
      ])
      expect(counts).toEqual({ done: 2 })
      expect((await t.balances(employer)).wallet).toBe(1_000_000n)
      expect(await t.held(campaign)).toBe(0n)
    }
  })

  test('overtaken by a take counts the free slots again', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer, { slots: 3 })
    const domain = overtakenBy(() => t.run(takeSlot, { campaign }, worker))
    const stop = await perform(domain, stopCampaign, { input: { campaign }, actor: employer, key: t.key() })
    expect(stop).toMatchObject({ ok: true, answer: { returnedMicros: (2n * 275_000n).toString() } })
    expect(await t.held(campaign)).toBe(275_000n)
  })

  test('overtaking a take leaves nothing to take', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer, { slots: 3 })
    const domain = overtakenBy(() => t.run(stopCampaign, { campaign }, employer))
    const take = await perform(domain, takeSlot, { input: { campaign }, actor: worker, key: t.key() })
    expect(take).toMatchObject({ ok: false, refusal: { code: 'job-not-open' } })
    expect((await t.balances(employer)).wallet).toBe(10_000_000n)
  })

  test('overtaking somebody who gives up returns that slot too', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer, { slots: 3 })
    const reservation = await t.take(campaign, worker)
    const domain = overtakenBy(() => t.run(stopCampaign, { campaign }, employer))
    await t.must(perform(domain, giveUpReservation, { input: { reservation }, actor: worker, key: t.key() }))
    expect((await t.balances(employer)).wallet).toBe(10_000_000n)
    expect(await t.freeSlots(campaign)).toBe(0)
  })

  test('twenty times at once returns once', async () => {
    const { employer } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    const counts = await tally(Array.from({ length: 20 }, () => t.run(stopCampaign, { campaign }, employer)))
    expect(counts).toEqual({ done: 1, 'campaign-moved-on': 19 })
    expect((await t.balances(employer)).wallet).toBe(10_000_000n)
  })
})

test('a proof and giving up at once: exactly one of them happens', async () => {
  for (let round = 0; round < 10; round++) {
    const { employer, worker } = await t.employerAndWorker(1)
    const reservation = await t.take(await t.campaign(employer, { slots: 1 }), worker)
    const counts = await tally([
      t.run(submitProof, { reservation, answers }, worker),
      t.run(giveUpReservation, { reservation }, worker),
    ])
    expect(counts).toEqual({ done: 1, 'reservation-over': 1 })
  }
})

test('twenty campaigns published at once from a balance that pays one', async () => {
  const { employer } = await t.employerAndWorker(1)
  const job = { ...aJob, rewardMicros: 900_000n }
  const counts = await tally(Array.from({ length: 20 }, () => t.run(publishCampaign, job, employer)))
  expect(counts).toEqual({ done: 1, 'not-enough-money': 19 })
  expect((await t.balances(employer)).wallet).toBe(10_000n)
})

test('a voucher redeemed by fifty members at once pays one of them', async () => {
  const operator = await t.member('Op', ['finance'])
  const input = { amountMicros: 5_000_000n, reason: 'Paid by bank transfer' }
  const { code } = await t.must(issueTopUp(t.domain, { input, actor: operator, key: t.key() }))
  const people = await members(50)
  const counts = await tally(people.map((actor) => redeemVoucher(t.domain, { code, actor, key: t.key() })))
  expect(counts).toEqual({ done: 1, 'voucher-refused': 49 })
  const wallets = await Promise.all(people.map(async (person) => (await t.balances(person)).wallet))
  expect(wallets.filter((wallet) => wallet === 5_000_000n)).toHaveLength(1)
  expect(wallets.filter((wallet) => wallet === 0n)).toHaveLength(49)
})

test('members who pay each other at once do not lock each other out', async () => {
  const people = await members(6)
  for (const person of people) await t.fund(person, 10)
  // Everybody employs everybody: approvals touch the same accounts in every order.
  const work = []
  for (const employer of people) {
    for (const worker of people.filter((person) => person !== employer)) {
      const campaign = await t.campaign(employer, { slots: 1 })
      work.push({ employer, submission: await t.submission(campaign, worker) })
    }
  }
  const counts = await tally(
    work.flatMap(({ employer, submission }) => [
      t.run(approveSubmission, { submission }, employer),
      t.run(publishCampaign, { ...aJob, rewardMicros: 10_000n }, employer),
    ]),
  )
  expect(counts).toEqual({ done: 60 })
  for (const person of people) expect((await t.balances(person)).cash).toBe(1_250_000n)
})

/** A domain in which `intrude` happens once, after a use case decided and before it commits. */
function overtakenBy(intrude: () => Promise<unknown>): Domain {
  let intruded = false
  const run: Domain['store']['run'] = async (statement) => {
    if (statement.name.startsWith('door_') && !intruded) {
      intruded = true
      await intrude()
    }
    return t.store.run(statement)
  }
  return { ...t.domain, store: { ...t.store, run } }
}
