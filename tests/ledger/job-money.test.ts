import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { campaignEscrow, cashOf, FEE_INCOME, walletOf } from '../../src/domain/ledger/accounts.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'
import { movesOf, standing, table } from './tables.ts'

// Each test has its own books: the tables show all of the money there is.
let t: TestDomain
beforeEach(async () => {
  t = await createTestDomain()
})
afterEach(async () => {
  expect(await t.audit()).toEqual([])
  await t.close()
})

async function funded(slots: number) {
  const { employer, worker } = await t.employerAndWorker(10)
  const before = await standing(t, accounts(employer, worker, ''))
  const campaign = await t.campaign(employer, { rewardMicros: 1_000_000n, slots })
  const named = accounts(employer, worker, campaign)
  return { employer, worker, campaign, before, named, now: () => standing(t, named) }
}

type Member = { memberId: string }
function accounts(employer: Member, worker: Member, campaign: string) {
  return {
    outside: 'outside',
    'employer wallet': walletOf(employer.memberId),
    'employer cash': cashOf(employer.memberId),
    escrow: campaignEscrow(campaign),
    'worker wallet': walletOf(worker.memberId),
    'worker cash': cashOf(worker.memberId),
    'platform fees': FEE_INCOME,
  }
}

test('funding two slots of $1.00 at 10 %', async () => {
  const { before, now } = await funded(2)
  expect(before).toBe(
    table(`
      outside            -$10.00
      employer wallet     $10.00`),
  )
  expect(await now()).toBe(
    table(`
      outside            -$10.00
      employer wallet      $7.80
      escrow               $2.20`),
  )
})

test('paying one of them', async () => {
  const { employer, worker, campaign, named, now } = await funded(2)
  const submission = await t.submission(campaign, worker)
  await t.must(t.run(approveSubmission, { submission }, employer))
  expect(await now()).toBe(
    table(`
      outside            -$10.00
      employer wallet      $7.80
      escrow               $1.10
      worker cash          $1.00
      platform fees        $0.10`),
  )
  const { reservationId } = await t.store.db.submission.findUniqueOrThrow({ where: { id: submission } })
  expect(await movesOf(t, `slot:${reservationId}`, named)).toBe(
    'slot-paid: escrow → worker cash $1.00\nslot-paid: escrow → platform fees $0.10',
  )
})

test('stopping with one slot paid, one held: the free ones return, the held one when it is given up', async () => {
  const { employer, worker, campaign, now } = await funded(4)
  const submission = await t.submission(campaign, worker)
  await t.must(t.run(approveSubmission, { submission }, employer))
  const holder = await t.member('Holder')
  const reservation = await t.take(campaign, holder)
  await t.must(t.run(stopCampaign, { campaign }, employer))
  expect(await now()).toBe(
    table(`
      outside            -$10.00
      employer wallet      $7.80
      escrow               $1.10
      worker cash          $1.00
      platform fees        $0.10`),
  )
  await t.must(t.run(giveUpReservation, { reservation }, holder))
  expect(await now()).toBe(
    table(`
      outside            -$10.00
      employer wallet      $8.90
      worker cash          $1.00
      platform fees        $0.10`),
  )
})

describe('a final “not satisfied”', () => {
  test('under pay moves what an approval moves', async () => {
    const { employer, worker, campaign, now } = await funded(1)
    const submission = await t.resubmitted(campaign, worker, employer)
    await t.must(t.run(rejectFinally, { submission, reason: 'Not done.' }, employer))
    expect(await now()).toBe(
      table(`
        outside            -$10.00
        employer wallet      $8.90
        worker cash          $1.00
        platform fees        $0.10`),
    )
  })

  test('under refund moves nothing for three days, then everything back', async () => {
    t.domain.policy = policySchema.parse({ FINAL_REJECTION: 'refund' })
    const { employer, worker, campaign, now } = await funded(1)
    const submission = await t.resubmitted(campaign, worker, employer)
    await t.must(t.run(rejectFinally, { submission, reason: 'Not done.' }, employer))
    expect(await now()).toBe(
      table(`
        outside            -$10.00
        employer wallet      $8.90
        escrow               $1.10`),
    )
    t.clock.advance(3 * DAY_MS)
    await t.sweep()
    expect(await now()).toBe(
      table(`
        outside            -$10.00
        employer wallet     $10.00`),
    )
  })
})

test('earned cash spent on an own job: wallet first, and refunds go to the wallet', async () => {
  const { employer, worker, campaign, now, named } = await funded(1)
  const submission = await t.submission(campaign, worker)
  await t.must(t.run(approveSubmission, { submission }, employer))
  const own = await t.campaign(worker, { rewardMicros: 500_000n, slots: 1 })
  expect(await movesOf(t, `campaign-funded:${own}`, { ...named, 'own escrow': campaignEscrow(own) })).toBe(
    'campaign-funded: worker cash → own escrow $0.55',
  )
  await t.must(t.run(stopCampaign, { campaign: own }, worker))
  expect(await now()).toBe(
    table(`
      outside            -$10.00
      employer wallet      $8.90
      worker wallet        $0.55
      worker cash          $0.45
      platform fees        $0.10`),
  )
})
