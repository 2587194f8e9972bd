import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { addSlots } from '../../src/domain/campaigns/add-slots.ts'
import { editCampaign } from '../../src/domain/campaigns/edit-campaign.ts'
import { freezeCampaign } from '../../src/domain/campaigns/freeze-campaign.ts'
import { extendReservation, giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { liftCampaignFreeze, stopFrozenCampaign } from '../../src/domain/campaigns/lift-campaign-freeze.ts'
import { pauseCampaign, resumeCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { addStatement } from '../../src/domain/contests/add-statement.ts'
import { claimContest } from '../../src/domain/contests/claim-contest.ts'
import { decideContest } from '../../src/domain/contests/decide-contest.ts'
import { openContest } from '../../src/domain/contests/open-contest.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import type { Answer } from '../../src/domain/kit/decision.ts'
import type { Actor, Outcome } from '../../src/domain/kit/use-case.ts'
import { takeDownCampaign } from '../../src/domain/operators/take-down-campaign.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { approveAll } from '../../src/domain/submissions/approve-all.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { resubmitProof, standByProof } from '../../src/domain/submissions/resubmit-proof.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { nextDueAt } from '../../src/domain/timers/sweep.ts'
import { payVisit } from '../../src/domain/visits/pay-visit.ts'
import { startVisit } from '../../src/domain/visits/start-visit.ts'
import { CLEARED, FRAUD, frozen, lifted } from '../support/campaign-freezes.ts'
import { contested, rejected, WORDS } from '../support/contests.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => {
  expect(await t.audit()).toEqual([])
  t.domain.policy = policySchema.parse({})
})
afterAll(() => t.close())

const answers = [{ kind: 'text' as const, text: 'I liked it a lot.' }]
const reason = 'Something is wrong with it.'
const dueOf = async (id: string) => (await t.store.db.submission.findUniqueOrThrow({ where: { id } })).dueAt

/** A job in which something of everything is under way. */
async function busyJob() {
  t.domain.policy = policySchema.parse({ FINAL_REJECTION: 'refund' })
  const { employer, worker } = await t.employerAndWorker(20)
  const campaign = await t.campaign(employer, { slots: 8 })
  const [correcting, again, holder, held] = await Promise.all(
    ['Corry', 'Ria', 'Holly', 'Helga'].map((name) => t.member(name)),
  )
  if (!correcting || !again || !holder || !held) throw new Error('nobody there')
  const heldWork = await t.resubmitted(campaign, held, employer)
  await t.must(t.run(rejectFinally, { submission: heldWork, reason }, employer))
  return {
    employer,
    campaign,
    waiting: { by: worker, id: await t.submission(campaign, worker) },
    correcting: { by: correcting, id: await t.correctionAsked(campaign, correcting, employer) },
    again: { by: again, id: await t.resubmitted(campaign, again, employer) },
    held: { by: held, id: heldWork },
    reservation: { by: holder, id: await t.take(campaign, holder) },
  }
}

describe('a frozen job', () => {
  test('is closed to everything that begins or ends a clock, pays, returns or changes it', async () => {
    const job = await busyJob()
    const { employer, campaign } = job
    const moderator = await frozen(t, campaign)
    const until = new Date(t.clock.now().getTime() + 14 * DAY_MS)
    const newcomer = await t.member('Nina')
    const text = { title: 'Another title', instructions: 'Do something else altogether.' }
    const forbidden: Promise<Outcome<Answer>>[] = [
      t.run(takeSlot, { campaign }, newcomer),
      t.run(submitProof, { reservation: job.reservation.id, answers }, job.reservation.by),
      t.run(extendReservation, { reservation: job.reservation.id }, job.reservation.by),
      t.run(approveSubmission, { submission: job.waiting.id }, employer),
      t.run(approveAll, { campaign, shown: 'x' }, employer),
      t.run(askCorrection, { submission: job.waiting.id, reason }, employer),
      t.run(rejectFinally, { submission: job.again.id, reason }, employer),
      t.run(resubmitProof, { submission: job.correcting.id, answers }, job.correcting.by),
      t.run(standByProof, { submission: job.correcting.id }, job.correcting.by),
      t.run(pauseCampaign, { campaign }, employer),
      t.run(resumeCampaign, { campaign }, employer),
      t.run(stopCampaign, { campaign }, employer),
      t.run(addSlots, { campaign, slots: 1 }, employer),
      t.run(editCampaign, { campaign, ...text }, employer),
      t.run(takeDownCampaign, { campaign, reason }, moderator),
      t.run(freezeCampaign, { campaign, reason }, moderator),
    ]
    for (const one of forbidden) {
      expect(await t.refusal(one)).toEqual({ code: 'campaign-frozen', campaignId: campaign, until })
    }
  })

  test('has clocks that stand still: nothing is due however long it takes, and all are later afterwards', async () => {
    const job = await busyJob()
    const { campaign } = job
    const work = [job.waiting.id, job.correcting.id, job.again.id, job.held.id]
    const before = await Promise.all(work.map(dueOf))
    const slot = await t.store.db.reservation.findUniqueOrThrow({ where: { id: job.reservation.id } })
    await frozen(t, campaign)
    t.clock.advance(13 * DAY_MS)
    expect(await t.sweep()).toBe(0)
    expect(await Promise.all(work.map(dueOf))).toEqual(before)
    expect(await t.state(job.waiting.id)).toBe('SUBMITTED')
    await lifted(t, campaign)
    const later = (at: Date | null) => at && new Date(at.getTime() + 13 * DAY_MS)
    expect(await Promise.all(work.map(dueOf))).toEqual(before.map(later))
    const now = await t.store.db.reservation.findUniqueOrThrow({ where: { id: job.reservation.id } })
    expect(now.dueAt).toEqual(later(slot.dueAt))
    await t.must(t.run(submitProof, { reservation: slot.id, answers }, job.reservation.by))
    await t.must(t.run(standByProof, { submission: job.correcting.id }, job.correcting.by))
    t.clock.advance(7 * DAY_MS)
    await t.sweep()
    expect(await Promise.all(work.map(t.state))).toEqual([
      'SATISFIED',
      'SATISFIED',
      'SATISFIED',
      'NOT_SATISFIED_RETURNED',
    ])
  })

  test('reminds nobody while it is frozen, and as early before the deadline as ever afterwards', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    const submission = await t.submission(campaign, worker)
    await frozen(t, campaign)
    t.clock.advance(10 * DAY_MS)
    await t.sweep()
    const events = () => t.store.db.event.count({ where: { kind: 'review-due-soon' } })
    const told = await events()
    await lifted(t, campaign)
    t.clock.advance(6 * DAY_MS - 1)
    await t.sweep()
    expect(await events()).toBe(told)
    t.clock.advance(1)
    await t.sweep()
    expect(await events()).toBe(told + 1)
    expect(await t.state(submission)).toBe('SUBMITTED')
  })

  test('pays no visit and gives no link; the ten minutes go on afterwards', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.clickJob(employer)
    const visit = await t.visit(campaign, worker)
    t.clock.advance(4 * MINUTE_MS)
    await frozen(t, campaign)
    const until = new Date(t.clock.now().getTime() + 14 * DAY_MS)
    t.clock.advance(HOUR_MS)
    const stands = { code: 'campaign-frozen', campaignId: campaign, until }
    const page: Actor = { kind: 'system', name: 'visit-page' }
    expect(await t.refusal(t.run(payVisit, { visit }, page))).toEqual(stands)
    expect(await t.refusal(t.run(startVisit, { campaign }, await t.member('Nina')))).toEqual(stands)
    // Asking again shows the link they hold, with its time standing still.
    expect(await t.visit(campaign, worker)).toBe(visit)
    await t.sweep()
    await lifted(t, campaign)
    t.clock.advance(6 * MINUTE_MS - 1)
    await t.must(t.run(payVisit, { visit }, page))
    expect((await t.balances(worker)).cash).toBe(1_000n)
  })

  test('lets a slot go without harm; one whose money would return waits until it is over', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer, { slots: 2 })
    const [given, kept] = [await t.take(campaign, worker), await t.take(campaign, await t.member('Kim'))]
    await frozen(t, campaign)
    await t.must(t.run(giveUpReservation, { reservation: given }, worker))
    expect(await t.freeSlots(campaign)).toBe(1)
    await lifted(t, campaign)
    await t.must(t.run(stopCampaign, { campaign }, employer))
    await frozen(t, campaign)
    const holder = await t.store.db.reservation.findUniqueOrThrow({ where: { id: kept } })
    const by: Actor = { kind: 'member', memberId: holder.memberId, roles: [] }
    expect((await t.refusal(t.run(giveUpReservation, { reservation: kept }, by))).code).toBe(
      'campaign-frozen',
    )
    await lifted(t, campaign)
    await t.must(t.run(giveUpReservation, { reservation: kept }, by))
    expect((await t.balances(employer)).wallet).toBe(10_000_000n)
  })

  test('gives the time to contest a verdict back, also where no money waits for it', async () => {
    for (const policy of ['pay', 'refund'] as const) {
      const { campaign, submission, worker } = await rejected(t, policy)
      t.clock.advance(2 * DAY_MS)
      await frozen(t, campaign)
      const contest = () => t.run(openContest, { submission, words: WORDS, files: [] }, worker)
      expect((await t.refusal(contest())).code).toBe('campaign-frozen')
      t.clock.advance(10 * DAY_MS)
      await t.sweep()
      await lifted(t, campaign)
      t.clock.advance(DAY_MS - 1)
      await t.sweep()
      await t.must(contest())
    }
    const { campaign, submission, worker } = await rejected(t, 'pay')
    await frozen(t, campaign)
    t.clock.advance(10 * DAY_MS)
    await lifted(t, campaign)
    t.clock.advance(3 * DAY_MS)
    const late = t.run(openContest, { submission, words: WORDS, files: [] }, worker)
    expect(await t.refusal(late)).toEqual({ code: 'contest-over', submissionId: submission })
  })

  test('lets both sides of a contest speak and a moderator take it, and decides nothing', async () => {
    const { campaign, contest, submission, employer } = await contested(t, 'refund')
    const due = () => t.store.db.contest.findUniqueOrThrow({ where: { id: contest } })
    const before = (await due()).dueAt
    t.clock.advance(10 * DAY_MS)
    const moderator = await frozen(t, campaign)
    t.clock.advance(13 * DAY_MS)
    await t.sweep()
    await t.must(t.run(claimContest, { contest }, moderator))
    await t.must(t.run(addStatement, { contest, words: WORDS, files: [] }, employer))
    const decide = () => t.run(decideContest, { contest, won: false, reason }, moderator)
    expect((await t.refusal(decide())).code).toBe('campaign-frozen')
    await lifted(t, campaign)
    expect((await due()).dueAt).toEqual(before && new Date(before.getTime() + 13 * DAY_MS))
    await t.must(decide())
    expect(await t.state(submission)).toBe('NOT_SATISFIED_RETURNED')
  })

  test('is on no list, and on all of its lists again afterwards', async () => {
    const { employer } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    const listed = () => t.store.db.jobListing.count({ where: { campaignId: campaign } })
    const before = await listed()
    await frozen(t, campaign)
    expect(await listed()).toBe(0)
    await lifted(t, campaign)
    expect(await listed()).toBe(before)
    expect(before).toBeGreaterThan(0)
  })
})

describe('a freeze', () => {
  test('is put on by a moderator who is no part of the job, for a reason, and is in the log', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    await t.take(campaign, worker)
    const moderate = (actor: { memberId: string }): Actor => ({
      ...actor,
      kind: 'member',
      roles: ['moderator'],
    })
    const freeze = (by: Actor, why = FRAUD, of = campaign) =>
      t.run(freezeCampaign, { campaign: of, reason: why }, by)
    for (const by of [employer, worker, await t.member('Fin', ['finance'])])
      expect(await t.refusal(freeze(by))).toEqual({ code: 'not-allowed' })
    for (const by of [employer, worker])
      expect(await t.refusal(freeze(moderate(by)))).toEqual({ code: 'own-case' })
    const moderator = await t.member('Mo', ['moderator'])
    expect(await t.refusal(freeze(moderator, ' '))).toEqual({ code: 'reason-missing' })
    expect(await t.refusal(freeze(moderator, FRAUD, t.newId()))).toEqual({ code: 'not-found', what: 'job' })
    await t.must(freeze(moderator))
    const log = await t.store.db.operatorAction.findMany({ where: { objectId: campaign } })
    expect(log).toMatchObject([{ operatorId: moderator.memberId, action: 'freeze-campaign', reason: FRAUD }])
  })

  test('is lifted by an admin who is no part of the job, for a reason, once', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    await t.take(campaign, worker)
    const lift = (by: Actor, why = CLEARED, of = campaign) =>
      t.run(liftCampaignFreeze, { campaign: of, reason: why }, by)
    const admin = await t.member('Ada', ['admin'])
    expect(await t.refusal(lift(admin))).toEqual({ code: 'campaign-not-frozen', campaignId: campaign })
    const moderator = await frozen(t, campaign)
    for (const by of [moderator, employer, await t.member('Fin', ['finance'])])
      expect(await t.refusal(lift(by))).toEqual({ code: 'not-allowed' })
    for (const { memberId } of [employer, worker])
      expect(await t.refusal(lift({ kind: 'member', memberId, roles: ['admin'] }))).toEqual({
        code: 'own-case',
      })
    expect(await t.refusal(lift(admin, ''))).toEqual({ code: 'reason-missing' })
    expect(await t.refusal(lift(admin, CLEARED, t.newId()))).toEqual({ code: 'not-found', what: 'job' })
    await t.must(lift(admin))
    expect(await t.refusal(lift(admin))).toEqual({ code: 'campaign-not-frozen', campaignId: campaign })
    const log = await t.store.db.operatorAction.findMany({
      where: { objectId: campaign },
      orderBy: { seq: 'asc' },
    })
    expect(log.map(({ action }) => action)).toEqual(['freeze-campaign', 'lift-campaign'])
  })

  test('ends with the job, when an admin says so: free slots return, what was begun is honoured', async () => {
    const job = await busyJob()
    const { employer, campaign } = job
    const before = await dueOf(job.waiting.id)
    await frozen(t, campaign)
    t.clock.advance(2 * DAY_MS)
    const admin = await t.member('Ada', ['admin'])
    const wallet = (await t.balances(employer)).wallet ?? 0n
    await t.must(t.run(stopFrozenCampaign, { campaign, reason }, admin))
    expect((await t.balances(employer)).wallet).toBe(wallet + 3n * 275_000n)
    expect(await dueOf(job.waiting.id)).toEqual(before && new Date(before.getTime() + 2 * DAY_MS))
    await t.must(t.run(submitProof, { reservation: job.reservation.id, answers }, job.reservation.by))
    await t.must(t.run(approveSubmission, { submission: job.waiting.id }, employer))
    const again = t.run(stopFrozenCampaign, { campaign, reason }, admin)
    expect(await t.refusal(again)).toEqual({ code: 'campaign-not-frozen', campaignId: campaign })
    expect(await t.store.db.campaignFreeze.findMany({ where: { campaignId: campaign } })).toMatchObject([
      { state: 'STOPPED', outcome: reason },
    ])
  })

  test('of a job that was stopped before can only be lifted', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    await t.submission(campaign, worker)
    await t.must(t.run(stopCampaign, { campaign }, employer))
    await frozen(t, campaign)
    const admin = await t.member('Ada', ['admin'])
    const stop = t.run(stopFrozenCampaign, { campaign, reason }, admin)
    expect(await t.refusal(stop)).toEqual({
      code: 'campaign-moved-on',
      campaignId: campaign,
      state: 'STOPPED',
    })
    await lifted(t, campaign)
  })

  test('lifts by itself after 14 days, and wakes the sweep for it', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    const submission = await t.submission(campaign, worker)
    const due = await dueOf(submission)
    await frozen(t, campaign)
    const ends = new Date(t.clock.now().getTime() + 14 * DAY_MS)
    t.clock.advance(14 * DAY_MS - 1)
    await t.sweep()
    expect((await t.refusal(t.run(approveSubmission, { submission }, employer))).code).toBe('campaign-frozen')
    expect(await nextDueAt(t.domain)).toEqual(ends)
    t.clock.advance(1)
    await t.sweep()
    expect(await t.store.db.campaignFreeze.findFirst({ where: { campaignId: campaign } })).toMatchObject({
      state: 'ENDED',
      outcome: null,
      overAt: ends,
    })
    expect(await dueOf(submission)).toEqual(due && new Date(due.getTime() + 14 * DAY_MS))
    await t.must(t.run(approveSubmission, { submission }, employer))
  })

  test('and another one last 14 days together, and not a moment more', async () => {
    const { employer } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    await frozen(t, campaign)
    t.clock.advance(10 * DAY_MS)
    await lifted(t, campaign)
    t.clock.advance(30 * DAY_MS)
    await frozen(t, campaign)
    t.clock.advance(4 * DAY_MS)
    await t.sweep()
    const moderator = await t.member('Mo', ['moderator'])
    const third = t.run(freezeCampaign, { campaign, reason }, moderator)
    expect(await t.refusal(third)).toEqual({ code: 'freeze-used-up', campaignId: campaign })
  })
})
