import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { decideHeldVerdict } from '../../src/domain/breaker/handle-held-verdict.ts'
import { freezeCampaign } from '../../src/domain/campaigns/freeze-campaign.ts'
import { giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { liftCampaignFreeze, stopFrozenCampaign } from '../../src/domain/campaigns/lift-campaign-freeze.ts'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { claimContest } from '../../src/domain/contests/claim-contest.ts'
import { decideContest } from '../../src/domain/contests/decide-contest.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { commitOnce } from '../../src/domain/kit/commit.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { resubmitProof, standByProof } from '../../src/domain/submissions/resubmit-proof.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { timers } from '../../src/domain/timers/timers.ts'
import { payVisit } from '../../src/domain/visits/pay-visit.ts'
import { startVisit } from '../../src/domain/visits/start-visit.ts'
import { claimedVerdict } from '../support/breakers.ts'
import { CLEARED, FRAUD, frozen, lifted } from '../support/campaign-freezes.ts'
import { contested, contestOf } from '../support/contests.ts'
import { createTestDomain } from '../support/domain.ts'
import { held } from '../support/races.ts'

const t = await createTestDomain()
beforeEach(() => {
  t.domain.policy = policySchema.parse({})
})
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const answers = [{ kind: 'text' as const, text: 'I liked it a lot.' }]
const reason = 'Something is wrong with it.'
const FROZEN = { kind: 'conflict', guard: 'frozen_campaign' }

test('what was decided before a freeze is not committed after it', async () => {
  const { employer, worker } = await t.employerAndWorker(20)
  const [campaign, clicks] = [await t.campaign(employer, { slots: 6 }), await t.clickJob(employer)]
  const waiting = await t.submission(campaign, worker)
  const [corry, ria, holder, newcomer] = await Promise.all(
    ['Corry', 'Ria', 'Holly', 'Nina'].map((one) => t.member(one)),
  )
  if (!corry || !ria || !holder || !newcomer) throw new Error('nobody there')
  const correcting = await t.correctionAsked(campaign, corry, employer)
  const again = await t.resubmitted(campaign, ria, employer)
  const reservation = await t.take(campaign, holder)
  const visit = await t.visit(clicks, worker)
  const late = {
    approve: await held(t, approveSubmission, { submission: waiting }, employer),
    sendBack: await held(t, askCorrection, { submission: waiting, reason }, employer),
    reject: await held(t, rejectFinally, { submission: again, reason }, employer),
    resubmit: await held(t, resubmitProof, { submission: correcting, answers }, corry),
    stand: await held(t, standByProof, { submission: correcting }, corry),
    submit: await held(t, submitProof, { reservation, answers }, holder),
    pay: await held(t, payVisit, { visit }, { kind: 'system', name: 'visit-page' }),
  }
  const take = await held(t, takeSlot, { campaign }, newcomer)
  const start = await held(t, startVisit, { campaign: clicks }, newcomer)
  const stop = await held(t, stopCampaign, { campaign }, employer)
  await frozen(t, campaign)
  await frozen(t, clicks)
  for (const [name, one] of Object.entries(late)) expect([name, await one()]).toEqual([name, FROZEN])
  for (const one of [take, start]) expect(await one()).toEqual({ kind: 'conflict', guard: 'count_campaign' })
  expect(await stop()).toEqual({ kind: 'conflict', guard: 'move_campaign' })
})

test('a contest that was decided before a freeze pays and returns nothing after it', async () => {
  const { campaign, contest } = await contested(t, 'refund')
  const moderator = await t.member('Mo', ['moderator'])
  await t.must(t.run(claimContest, { contest }, moderator))
  const decide = await held(t, decideContest, { contest, won: false, reason }, moderator)
  await frozen(t, campaign)
  expect(await decide()).toEqual(FROZEN)
  expect((await t.refusal(t.run(decideContest, { contest, won: true, reason }, moderator))).code).toBe(
    'campaign-frozen',
  )
})

test('a verdict of a tripped job that was given or decided before a freeze is neither held nor ended after it', async () => {
  const { employer, campaign, later, verdict, moderator } = await claimedVerdict(t)
  const late = {
    hold: await held(t, rejectFinally, { submission: later.submission, reason }, employer),
    confirm: await held(t, decideHeldVerdict, { verdict, confirm: true, reason }, moderator),
    refuse: await held(t, decideHeldVerdict, { verdict, confirm: false, reason }, moderator),
  }
  await frozen(t, campaign)
  for (const [name, one] of Object.entries(late)) expect([name, await one()]).toEqual([name, FROZEN])
})

test('whatever was due and decided before a freeze is not settled after it', async () => {
  t.domain.policy = policySchema.parse({ FINAL_REJECTION: 'refund' })
  const { employer, worker } = await t.employerAndWorker(20)
  const [campaign, clicks] = [await t.campaign(employer, { slots: 6 }), await t.clickJob(employer)]
  const [holder, corry, ria, connie] = [
    await t.member('Holly'),
    await t.member('Corry'),
    await t.member('Ria'),
    await t.member('Connie'),
  ]
  const waiting = await t.submission(campaign, worker)
  const [refused, contesting] = [
    await t.resubmitted(campaign, ria, employer),
    await t.resubmitted(campaign, connie, employer),
  ]
  for (const submission of [refused, contesting])
    await t.must(t.run(rejectFinally, { submission, reason }, employer))
  const due = {
    'reservation-lapse': await t.take(campaign, holder),
    'visit-lapse': await t.visit(clicks, worker),
    'approval-by-silence': waiting,
    'review-reminder': waiting,
    'correction-lapse': await t.correctionAsked(campaign, corry, employer),
    'held-return': refused,
    'contest-deadline': await contestOf(t, contesting, connie),
  }
  t.clock.advance(60 * DAY_MS)
  const late = await Promise.all(Object.entries(due).map(([name, id]) => decidedBySweep(name, id)))
  await frozen(t, campaign)
  await frozen(t, clicks)
  for (const one of late) expect([one.name, await one.commit()]).toEqual([one.name, FROZEN.guard])
})

/** What the sweep decides of one row now, to be committed when it is told to. */
async function decidedBySweep(name: string, id: string) {
  const timer = timers.find((one) => one.name === name)
  const [decided] = timer ? await timer.decide(t.store, [id], t.clock.now()) : []
  if (!decided?.verdict.ok) throw new Error(`${name}: not due`)
  const { decision } = decided.verdict
  const facts = { key: t.key(), inputHash: '', actor: `system:${name}`, now: t.clock.now() }
  return { name, commit: () => commitOnce(t.store.run, decision, facts) }
}

test('a stopped job whose slot is given up at the moment of a freeze returns nothing after it', async () => {
  const { employer, worker } = await t.employerAndWorker(10)
  const campaign = await t.campaign(employer)
  const reservation = await t.take(campaign, worker)
  await t.must(t.run(stopCampaign, { campaign }, employer))
  const leave = await held(t, giveUpReservation, { reservation }, worker)
  await frozen(t, campaign)
  expect(await leave()).toEqual(FROZEN)
})

test('twenty takes, sends and approvals at the moment of a freeze: each was before it, or is refused', async () => {
  const { employer } = await t.employerAndWorker(50)
  const campaign = await t.campaign(employer, { slots: 30 })
  const people = await Promise.all(Array.from({ length: 20 }, (_, n) => t.member(`Worker ${n}`)))
  const [sending, done, newcomers] = [people.slice(0, 6), people.slice(6, 12), people.slice(12)]
  const slots = await Promise.all(
    sending.map(async (by) => ({ by, reservation: await t.take(campaign, by) })),
  )
  const proofs = await Promise.all(done.map((by) => t.submission(campaign, by)))
  const presses = [
    ...slots.map(({ by, reservation }) => t.run(submitProof, { reservation, answers }, by)),
    ...proofs.map((submission) => t.run(approveSubmission, { submission }, employer)),
    ...newcomers.map((by) => t.run(takeSlot, { campaign }, by)),
  ]
  const [, ...outcomes] = await Promise.all([frozen(t, campaign), ...presses])
  for (const one of outcomes) if (!one.ok) expect(one.refusal.code).toBe('campaign-frozen')
  const left = await t.store.db.submission.findMany({ where: { campaignId: campaign, state: 'SUBMITTED' } })
  for (const { id } of left) {
    expect((await t.refusal(t.run(approveSubmission, { submission: id }, employer))).code).toBe(
      'campaign-frozen',
    )
  }
  t.clock.advance(3 * DAY_MS)
  await lifted(t, campaign)
  for (const { id } of left) await t.must(t.run(approveSubmission, { submission: id }, employer))
})

test('silence decides among many at the moment of a freeze: the others are paid, the frozen job is not', async () => {
  const { employer } = await t.employerAndWorker(100)
  const jobs = await Promise.all([0, 1, 2].map(() => t.campaign(employer, { slots: 10 })))
  const [cheat = '', ...fair] = jobs
  const workers = await Promise.all(Array.from({ length: 8 }, (_, n) => t.member(`Worker ${n}`)))
  for (const campaign of jobs) for (const worker of workers) await t.submission(campaign, worker)
  t.clock.advance(7 * DAY_MS)
  // It is frozen after the sweep has read what is due and before it commits.
  const silence = timers.find(({ name }) => name === 'approval-by-silence')
  if (!silence) throw new Error('no such timer')
  const { decide } = silence
  let isFrozen = false
  silence.decide = async (...args) => {
    const decided = await decide(...args)
    if (!isFrozen) {
      isFrozen = true
      await frozen(t, cheat)
    }
    return decided
  }
  try {
    await t.sweep()
  } finally {
    silence.decide = decide
  }
  const paid = (campaignId: string) =>
    t.store.db.submission.count({ where: { campaignId, state: 'SATISFIED' } })
  expect(await Promise.all(fair.map(paid))).toEqual([8, 8])
  expect(await paid(cheat)).toBe(0)
  // What stands still is not found again, however small the batches are.
  expect(await sweepDue(t.domain, 2)).toBe(0)
  await lifted(t, cheat)
  await t.sweep()
  expect(await paid(cheat)).toBe(8)
})

test('a batch full of frozen work keeps nobody else waiting', async () => {
  const { employer } = await t.employerAndWorker(100)
  const cheat = await t.campaign(employer, { slots: 10 })
  const workers = await Promise.all(Array.from({ length: 5 }, (_, n) => t.member(`Worker ${n}`)))
  for (const worker of workers) await t.submission(cheat, worker)
  t.clock.advance(1)
  const fair = await t.campaign(employer)
  const submission = await t.submission(fair, workers[0] ?? employer)
  await frozen(t, cheat)
  t.clock.advance(7 * DAY_MS)
  await sweepDue(t.domain, 2)
  expect(await t.state(submission)).toBe('SATISFIED')
})

test('ten moderators freeze one job at once: one does', async () => {
  const { employer } = await t.employerAndWorker(10)
  const campaign = await t.campaign(employer)
  const moderators = await Promise.all(Array.from({ length: 10 }, () => t.member('Mo', ['moderator'])))
  const outcomes = await Promise.all(
    moderators.map((by) => t.run(freezeCampaign, { campaign, reason: FRAUD }, by)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  for (const one of outcomes) if (!one.ok) expect(one.refusal.code).toBe('campaign-frozen')
  expect(await t.store.db.operatorAction.count({ where: { objectId: campaign } })).toBe(1)
})

test('two admins, the clock, and people who leave, all at the moment it ends: over once, moved on once', async () => {
  const { employer } = await t.employerAndWorker(20)
  const campaign = await t.campaign(employer, { slots: 20 })
  const people = await Promise.all(Array.from({ length: 8 }, (_, n) => t.member(`Worker ${n}`)))
  const [leaving, waiting] = [people.slice(0, 4), people.slice(4)]
  const slots = await Promise.all(
    leaving.map(async (by) => ({ by, reservation: await t.take(campaign, by) })),
  )
  const proofs = await Promise.all(waiting.map((by) => t.submission(campaign, by)))
  const dues = () =>
    t.store.db.submission.findMany({
      where: { id: { in: proofs } },
      select: { dueAt: true },
      orderBy: { id: 'asc' },
    })
  const before = await dues()
  await frozen(t, campaign)
  const [ada, bob] = [await t.member('Ada', ['admin']), await t.member('Bob', ['admin'])]
  t.clock.advance(14 * DAY_MS)
  await Promise.all([
    t.run(liftCampaignFreeze, { campaign, reason: CLEARED }, ada),
    t.run(stopFrozenCampaign, { campaign, reason }, bob),
    t.sweep(),
    t.sweep(),
    ...slots.map(({ by, reservation }) => t.run(giveUpReservation, { reservation }, by)),
  ])
  await t.sweep()
  const freezes = await t.store.db.campaignFreeze.findMany({ where: { campaignId: campaign } })
  expect(freezes).toHaveLength(1)
  expect(await t.store.db.transition.count({ where: { objectId: freezes[0]?.id ?? '' } })).toBe(1)
  expect(await dues()).toEqual(
    before.map(({ dueAt }) => ({ dueAt: dueAt && new Date(dueAt.getTime() + 14 * DAY_MS) })),
  )
})
