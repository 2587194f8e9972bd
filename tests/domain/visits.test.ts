import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { pauseCampaign, resumeCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { readStatement } from '../../src/domain/ledger/statement.ts'
import { countWork } from '../../src/domain/submissions/read-submission.ts'
import { readWorkerRecord } from '../../src/domain/submissions/success-rate.ts'
import { decideVisitLapse } from '../../src/domain/visits/lapse-visit.ts'
import { payVisit } from '../../src/domain/visits/pay-visit.ts'
import { readHeldVisits, readVisitEarnings, readVisitOf } from '../../src/domain/visits/read-visit.ts'
import { startVisit } from '../../src/domain/visits/start-visit.ts'
import { LINKS_AGAIN_MAX, OPEN_VISITS_MAX, VISIT_MS } from '../../src/domain/visits/visit.rules.ts'
import { createTestDomain } from '../support/domain.ts'

const PAGE = { kind: 'system', name: 'visit-page' } as const
/** A tenth of a cent, and the fee of 10 %. */
const REWARD = 1_000n
const FEE = 100n

const t = await createTestDomain()
afterEach(async () => {
  await lapse()
  expect(await t.audit()).toEqual([])
})
afterAll(() => t.close())

const start = (campaign: string, actor: Parameters<typeof t.visit>[1]) =>
  t.run(startVisit, { campaign }, actor)
const goOn = (visit: string) => t.run(payVisit, { visit }, PAGE)
const lapse = async () => {
  t.clock.advance(VISIT_MS)
  await t.sweep()
}

describe('asking for a link', () => {
  test('holds one slot for ten minutes', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const job = await t.clickJob(employer, { slots: 3 })
    const id = await t.visit(job, worker)
    expect(await t.freeSlots(job)).toBe(2)
    const visit = await readVisitOf(t.store, id, worker.memberId)
    expect(visit).toMatchObject({ state: 'HELD', turn: 1, rewardMicros: REWARD, feeMicros: FEE })
    expect(visit?.dueAt).toEqual(new Date(t.clock.now().getTime() + VISIT_MS))
    expect(VISIT_MS).toBe(600_000)
  })

  test('again gives the same link and holds nothing more', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const job = await t.clickJob(employer)
    const first = await t.visit(job, worker)
    t.clock.advance(VISIT_MS - 1)
    expect(await t.visit(job, worker)).toBe(first)
    expect(await t.freeSlots(job)).toBe(4)
  })

  test('is refused for a job that is not there, or has no link to visit', async () => {
    const { employer, worker } = await t.employerAndWorker()
    expect(await t.refusal(start(t.newId(), worker))).toEqual({ code: 'not-found', what: 'job' })
    expect(await t.refusal(start(await t.campaign(employer), worker))).toEqual({ code: 'not-allowed' })
    expect(await t.refusal(start(await t.clickJob(employer), PAGE))).toEqual({ code: 'not-allowed' })
  })

  test('is the only way to take such a job', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const job = await t.clickJob(employer)
    expect(await t.refusal(t.run(takeSlot, { campaign: job }, worker))).toEqual({ code: 'not-allowed' })
  })

  test('is refused for one’s own job, and by an employer who blocked the member', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const job = await t.clickJob(employer)
    expect(await t.refusal(start(job, employer))).toEqual({ code: 'own-job' })
    await t.store.db.blockedWorker.create({
      data: { employerId: employer.memberId, workerId: worker.memberId, at: t.clock.now() },
    })
    expect(await t.refusal(start(job, worker))).toEqual({
      code: 'job-not-for-you',
      campaignId: job,
      why: 'blocked',
    })
  })

  test('is refused when every slot is held or paid, and when the job takes nobody', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const job = await t.clickJob(employer, { slots: 2 })
    await goOn(await t.visit(job, await t.member('Fast')))
    await t.visit(job, await t.member('Slow'))
    expect(await t.refusal(start(job, worker))).toEqual({ code: 'job-full', campaignId: job })
    await lapse()
    await t.must(t.run(pauseCampaign, { campaign: job }, employer))
    expect(await t.refusal(start(job, worker))).toEqual({ code: 'job-not-open', campaignId: job })
    await t.must(t.run(resumeCampaign, { campaign: job }, employer))
    await t.visit(job, worker)
  })

  test('is refused past five open links, and allowed again after one was used', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const jobs: string[] = []
    for (let n = 0; n <= OPEN_VISITS_MAX; n++) jobs.push(await t.clickJob(employer))
    const [last = '', first = '', ...others] = jobs
    const used = await t.visit(first, worker)
    for (const job of others) await t.visit(job, worker)
    expect(await t.refusal(start(last, worker))).toEqual({ code: 'too-many-visits', limit: 5 })
    await t.must(goOn(used))
    await t.visit(last, worker)
  })

  test('again after it ran out: three times, and never more', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const job = await t.clickJob(employer)
    const links = new Set<string>()
    for (let turn = 0; turn <= LINKS_AGAIN_MAX; turn++) {
      links.add(await t.visit(job, worker))
      await lapse()
    }
    expect(links.size).toBe(4)
    expect(await t.refusal(start(job, worker))).toEqual({ code: 'no-more-links', campaignId: job })
    expect(await t.freeSlots(job)).toBe(5)
  })

  test('when the last one ran out a moment ago: its slot passes to the new link, also the very last slot', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const job = await t.clickJob(employer, { slots: 1 })
    const old = await t.visit(job, worker)
    t.clock.advance(VISIT_MS)
    const fresh = await t.visit(job, worker)
    expect(fresh).not.toBe(old)
    expect(await t.freeSlots(job)).toBe(0)
    expect(await t.refusal(goOn(old))).toEqual({ code: 'visit-over', campaignId: job })
    await t.must(goOn(fresh))
  })

  test('when the last one ran out and the job was paused meanwhile: refused', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const job = await t.clickJob(employer)
    await t.visit(job, worker)
    await t.must(t.run(pauseCampaign, { campaign: job }, employer))
    t.clock.advance(VISIT_MS)
    expect(await t.refusal(start(job, worker))).toEqual({ code: 'job-not-open', campaignId: job })
  })
})

describe('going on', () => {
  test('pays the link’s owner at once, earns the fee, and ends the slot', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const job = await t.clickJob(employer, { slots: 2 })
    const id = await t.visit(job, worker)
    await t.must(goOn(id))
    expect(await t.balances(worker)).toEqual({ cash: REWARD, wallet: 0n })
    expect(await t.held(job)).toBe(REWARD + FEE)
    expect(await t.freeSlots(job)).toBe(1)
    const [line] = (await readStatement(t.store, worker.memberId)).lines
    expect(line).toMatchObject({ kind: 'slot-paid', micros: REWARD, account: 'cash', about: id })
    expect(await t.store.db.posting.findUnique({ where: { key: `slot:${id}` } })).not.toBeNull()
  })

  test('a second time pays nobody, and such a job is visited once in a life', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const job = await t.clickJob(employer)
    const id = await t.visit(job, worker)
    await t.must(goOn(id))
    const refusal = { code: 'already-visited', visitId: id }
    expect(await t.refusal(goOn(id))).toEqual(refusal)
    expect(await t.refusal(start(job, worker))).toEqual(refusal)
    expect((await t.balances(worker)).cash).toBe(REWARD)
  })

  test('after its time pays nobody, swept or not', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const job = await t.clickJob(employer)
    const id = await t.visit(job, worker)
    t.clock.advance(VISIT_MS)
    const refusal = { code: 'visit-over', campaignId: job }
    expect(await t.refusal(goOn(id))).toEqual(refusal)
    await t.sweep()
    expect(await t.refusal(goOn(id))).toEqual(refusal)
    expect(await t.refusal(goOn(t.newId()))).toEqual({ code: 'not-found', what: 'visit' })
    expect(await t.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
  })

  test('is honoured in the last moment, by a paused job and by a stopped one', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const paused = await t.clickJob(employer)
    const stopped = await t.clickJob(employer)
    const links = [await t.visit(paused, worker), await t.visit(stopped, worker)]
    await t.must(t.run(pauseCampaign, { campaign: paused }, employer))
    await t.must(t.run(stopCampaign, { campaign: stopped }, employer))
    expect(await t.held(stopped)).toBe(REWARD + FEE)
    t.clock.advance(VISIT_MS - 1)
    for (const link of links) await t.must(goOn(link))
    expect((await t.balances(worker)).cash).toBe(2n * REWARD)
    expect(await t.held(stopped)).toBe(0n)
  })

  test('counts in no success rate', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const before = await readWorkerRecord(t.store, worker.memberId)
    await t.must(goOn(await t.visit(await t.clickJob(employer), worker)))
    expect(await readWorkerRecord(t.store, worker.memberId)).toEqual(before)
  })
})

describe('a link whose time is over', () => {
  test('frees its slot, many at once', async () => {
    const { employer } = await t.employerAndWorker()
    const job = await t.clickJob(employer, { slots: 4 })
    for (const name of ['Ann', 'Bob', 'Cid']) await t.visit(job, await t.member(name))
    await goOn(await t.visit(job, await t.member('Dan')))
    t.clock.advance(VISIT_MS - 1)
    expect(await t.sweep()).toBe(0)
    t.clock.advance(1)
    expect(await t.sweep()).toBe(3)
    expect(await t.freeSlots(job)).toBe(3)
  })

  test('returns reward and fee to the employer once the job is stopped', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const before = await t.balances(employer)
    const job = await t.clickJob(employer, { slots: 2 })
    await t.visit(job, worker)
    await t.must(t.run(stopCampaign, { campaign: job }, employer))
    expect((await t.balances(employer)).wallet).toBe((before.wallet ?? 0n) - REWARD - FEE)
    await lapse()
    expect(await t.balances(employer)).toEqual(before)
    expect(await t.held(job)).toBe(0n)
  })

  test('is decided only when it is due, and only once', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const job = await t.clickJob(employer)
    const id = await t.visit(job, worker)
    const read = async () => (await readVisitOf(t.store, id, worker.memberId)) ?? expect.fail('gone')
    const refused = { ok: false, refusal: { code: 'visit-over', campaignId: job } }
    expect(decideVisitLapse(await read(), { now: t.clock.now() })).toEqual(refused)
    await lapse()
    expect(decideVisitLapse(await read(), { now: t.clock.now() })).toEqual(refused)
    const paid = await t.visit(job, worker)
    await t.must(goOn(paid))
    t.clock.advance(VISIT_MS)
    const found = (await readVisitOf(t.store, paid, worker.memberId)) ?? expect.fail('gone')
    expect(decideVisitLapse(found, { now: t.clock.now() })).toEqual({
      ok: false,
      refusal: { code: 'already-visited', visitId: paid },
    })
  })
})

describe('what is told of visits', () => {
  test('what a member earned, what they hold, and what they have in progress', async () => {
    const { employer, worker } = await t.employerAndWorker()
    for (const name of ['one', 'two'])
      await goOn(await t.visit(await t.clickJob(employer, { title: `Job ${name}` }), worker))
    const open = await t.visit(await t.clickJob(employer), worker)
    expect(await readVisitEarnings(t.store, worker.memberId)).toEqual({ paid: 2, paidMicros: 2n * REWARD })
    expect(await readVisitEarnings(t.store, employer.memberId)).toEqual({ paid: 0, paidMicros: 0n })
    expect((await readHeldVisits(t.store, worker.memberId)).map(({ id }) => id)).toEqual([open])
    expect((await countWork(t.store, worker.memberId)).progress).toBe(1)
  })

  test('nobody reads another member’s link', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const id = await t.visit(await t.clickJob(employer), worker)
    expect(await readVisitOf(t.store, id, employer.memberId)).toBeNull()
  })
})
