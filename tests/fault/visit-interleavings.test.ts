import { afterAll, afterEach, expect, test } from 'vitest'
import { pauseCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { type Domain, perform } from '../../src/domain/kit/use-case.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { payVisit } from '../../src/domain/visits/pay-visit.ts'
import { startVisit } from '../../src/domain/visits/start-visit.ts'
import { VISIT_MS } from '../../src/domain/visits/visit.rules.ts'
import { createTestDomain } from '../support/domain.ts'
import { interrupted as interruptedDomain } from '../support/interrupted.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const PAGE = { kind: 'system', name: 'visit-page' } as const
const SLOT = 1_100n
type Worker = Parameters<typeof t.visit>[1]

const interrupted = (hook: () => Promise<unknown>, before = 'door_', clock = t.clock): Domain =>
  interruptedDomain({ ...t.domain, clock }, hook, before)

/** A clock that is past the time of the link of {@link held}, and before that of the one elsewhere. */
const later = () => ({ ...t.clock, now: () => new Date(t.clock.now().getTime() + VISIT_MS - 1) })
const goOn = (domain: Domain, visit: string) =>
  perform(domain, payVisit, { input: { visit }, actor: PAGE, key: t.key() })
const start = (domain: Domain, campaign: string, actor: Worker) =>
  perform(domain, startVisit, { input: { campaign }, actor, key: t.key() })
const sweepLater = (domain = t.domain) => sweepDue({ ...domain, clock: later() })

/**
 * An employer's job, and a member who holds a link of it, and a newer one elsewhere: so only the link's own state
 * tells that it has ended, not the count of the member's links.
 */
async function held(slots = 3) {
  const { employer, worker } = await t.employerAndWorker()
  const job = await t.clickJob(employer, { slots })
  const link = await t.visit(job, worker)
  t.clock.advance(1)
  await t.visit(await t.clickJob(employer), worker)
  return { employer, worker, job, link }
}

test('the time runs out while a press pays: nothing is paid, and the slot is free once', async () => {
  const { worker, job, link } = await held()
  const outcome = await goOn(
    interrupted(() => sweepLater()),
    link,
  )
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'visit-over' } })
  expect((await t.balances(worker)).cash).toBe(0n)
  expect(await t.freeSlots(job)).toBe(3)
})

test('a press pays while the sweep ends the link: it is paid, and no slot is free', async () => {
  const { worker, job, link } = await held()
  const pay = () => goOn(t.domain, link)
  await sweepLater(interrupted(pay, 'claim_visit-lapse'))
  expect((await t.balances(worker)).cash).toBe(1_000n)
  expect(await t.freeSlots(job)).toBe(2)
})

test('another press pays while a press pays: once', async () => {
  const { worker, link } = await held()
  const outcome = await goOn(
    interrupted(() => goOn(t.domain, link)),
    link,
  )
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'already-visited' } })
  expect((await t.balances(worker)).cash).toBe(1_000n)
})

test('the job is stopped while a press pays: paid', async () => {
  const { employer, worker, job, link } = await held()
  const stop = () => t.run(stopCampaign, { campaign: job }, employer)
  expect(await goOn(interrupted(stop), link)).toMatchObject({ ok: true })
  expect((await t.balances(worker)).cash).toBe(1_000n)
  expect(await t.held(job)).toBe(0n)
})

test('the job is stopped while the sweep ends a link: its money returns to the employer', async () => {
  const { employer, job } = await held()
  const stop = () => t.run(stopCampaign, { campaign: job }, employer)
  await sweepLater(interrupted(stop, 'claim_visit-lapse'))
  expect(await t.held(job)).toBe(0n)
})

test('a link is given while the job is stopped: it is honoured, the rest returns', async () => {
  const { employer, job } = await held()
  const late = await t.member('Late')
  const domain = interrupted(() => start(t.domain, job, late))
  const input = { campaign: job }
  await t.must(perform(domain, stopCampaign, { input, actor: employer, key: t.key() }))
  expect(await t.held(job)).toBe(2n * SLOT)
})

test.each([
  ['stopped', stopCampaign],
  ['paused', pauseCampaign],
] as const)('the job is %s while a link is asked for: nothing is taken', async (_, steer) => {
  const { employer, job } = await held()
  const domain = interrupted(() => t.run(steer, { campaign: job }, employer))
  expect(await start(domain, job, await t.member('Late'))).toMatchObject({
    ok: false,
    refusal: { code: 'job-not-open' },
  })
  expect(await t.store.db.visit.count({ where: { campaignId: job } })).toBe(1)
})

test('the job is paused while a second link takes over the slot of the first: nothing is taken', async () => {
  const { employer, worker, job } = await held()
  const pause = () => t.run(pauseCampaign, { campaign: job }, employer)
  expect(await start(interrupted(pause, 'door_', later()), job, worker)).toMatchObject({
    ok: false,
    refusal: { code: 'job-not-open' },
  })
  expect(await t.store.db.visit.count({ where: { campaignId: job } })).toBe(1)
})

test('the sweep ends the first link while a second takes over its slot: one slot is held', async () => {
  const { worker, job } = await held()
  expect(
    await start(
      interrupted(() => sweepLater(), 'door_', later()),
      job,
      worker,
    ),
  ).toMatchObject({
    ok: true,
  })
  expect(await t.freeSlots(job)).toBe(2)
})

test('the last slot goes to somebody else while a link is asked for', async () => {
  const { employer } = await t.employerAndWorker()
  const job = await t.clickJob(employer, { slots: 1 })
  const [first, second] = [await t.member('First'), await t.member('Second')]
  const outcome = await start(
    interrupted(() => start(t.domain, job, first)),
    job,
    second,
  )
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'job-full' } })
})

test('the same member asks twice at once: both get one link, and it holds one slot', async () => {
  const { employer, worker } = await t.employerAndWorker()
  const job = await t.clickJob(employer)
  let other = ''
  const domain = interrupted(async () => {
    other = (await t.must(start(t.domain, job, worker))).visitId
  })
  expect(await t.must(start(domain, job, worker))).toEqual({ visitId: other })
  expect(await t.freeSlots(job)).toBe(4)
})

test('a link is asked for, runs out and is asked for again while it is asked for: the turns are counted', async () => {
  const { employer, worker } = await t.employerAndWorker()
  const job = await t.clickJob(employer)
  const domain = interrupted(async () => {
    await t.visit(job, worker)
    t.clock.advance(VISIT_MS)
    await t.sweep()
  })
  await t.must(start(domain, job, worker))
  const turns = await t.store.db.visit.findMany({ where: { campaignId: job }, orderBy: { turn: 'asc' } })
  expect(turns.map(({ turn, state }) => `${turn} ${state}`)).toEqual(['1 LAPSED', '2 HELD'])
})
