import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { type Domain, perform } from '../../src/domain/kit/use-case.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { payVisit } from '../../src/domain/visits/pay-visit.ts'
import { startVisit } from '../../src/domain/visits/start-visit.ts'
import { VISIT_MS } from '../../src/domain/visits/visit.rules.ts'
import { openDatabase } from '../../src/runtime/database.ts'
import { createTestDomain } from '../support/domain.ts'
import { tally } from '../support/races.ts'

const t = await createTestDomain()
const other = openDatabase(t.database.url)
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(async () => {
  await other.close()
  await t.close()
})

const PAGE = { kind: 'system', name: 'visit-page' } as const
const SLOT = 1_100n

/** Another process, whose clock is already past the time of the links that are open now. */
function laterProcess(): Domain {
  const now = new Date(t.clock.now().getTime() + VISIT_MS)
  return { ...t.domain, store: other.store, clock: { now: () => now } }
}

const goOn = (visit: string) => t.run(payVisit, { visit }, PAGE)
const start = (campaign: string, actor: Parameters<typeof t.visit>[1]) =>
  t.run(startVisit, { campaign }, actor)
const members = (count: number) => Promise.all(Array.from({ length: count }, (_, n) => t.member(`V${n}`)))

async function statesOf(campaignId: string) {
  const rows = await t.store.db.visit.groupBy({ by: ['state'], where: { campaignId }, _count: true })
  return Object.fromEntries(rows.map(({ state, _count }) => [state, _count]))
}

describe('going on', () => {
  test('one link twenty times at once pays once', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const id = await t.visit(await t.clickJob(employer), worker)
    const counts = await tally(Array.from({ length: 20 }, () => goOn(id)))
    expect(counts).toEqual({ done: 1, 'already-visited': 19 })
    expect(await t.balances(worker)).toEqual({ cash: 1_000n, wallet: 0n })
    expect(await t.store.db.posting.count({ where: { about: id } })).toBe(1)
  })

  test('against its time running out: each link is paid, or its slot is free, never both', async () => {
    const { employer } = await t.employerAndWorker()
    let paid = 0
    for (let round = 0; round < 5; round++) {
      const job = await t.clickJob(employer, { slots: 12 })
      const links = []
      const elsewhere = await t.clickJob(employer, { slots: 12 })
      const all = await members(12)
      for (const member of all) links.push(await t.visit(job, member))
      const later = laterProcess()
      t.clock.advance(1)
      // With one more link open, only the link's own state tells that it has ended before.
      for (const member of all) await t.visit(elsewhere, member)
      const [outcomes] = await Promise.all([
        Promise.all(links.map((link) => goOn(link))),
        sweepDue(later, 5),
        sweepDue(later, 7),
      ])
      await sweepDue(later)
      paid += outcomes.filter((outcome) => outcome.ok).length
      const states = await statesOf(job)
      expect((states['PAID'] ?? 0) + (states['LAPSED'] ?? 0)).toBe(12)
      expect(await t.freeSlots(job)).toBe(states['LAPSED'] ?? 0)
      expect(await t.held(job)).toBe(SLOT * BigInt(states['LAPSED'] ?? 0))
    }
    expect(paid).toBeGreaterThan(0)
  })

  test('against a stop: who held a link is paid, everything else returns', async () => {
    const { employer } = await t.employerAndWorker()
    const before = await t.balances(employer)
    const job = await t.clickJob(employer, { slots: 10 })
    const links = []
    for (const member of await members(6)) links.push(await t.visit(job, member))
    const stop = t.run(stopCampaign, { campaign: job }, employer)
    expect(await tally([...links.map(goOn), stop])).toEqual({ done: 7 })
    expect(await t.held(job)).toBe(0n)
    expect((await t.balances(employer)).wallet).toBe((before.wallet ?? 0n) - 6n * SLOT)
  })
})

describe('asking for a link', () => {
  test('the last slot: of thirty members at once exactly one gets it', async () => {
    const { employer } = await t.employerAndWorker()
    const job = await t.clickJob(employer, { slots: 1 })
    const counts = await tally((await members(30)).map((member) => start(job, member)))
    expect(counts).toEqual({ done: 1, 'job-full': 29 })
    expect(await t.freeSlots(job)).toBe(0)
  })

  test('one member twenty times at once gets one link, and holds one slot', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const job = await t.clickJob(employer, { slots: 20 })
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => start(job, worker)))
    const links = new Set(outcomes.map((outcome) => (outcome.ok ? outcome.answer.visitId : 'refused')))
    expect(links.size).toBe(1)
    expect(await t.freeSlots(job)).toBe(19)
  })

  test('of ten jobs at once a member gets five links', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const jobs = []
    for (let n = 0; n < 10; n++) jobs.push(await t.clickJob(employer))
    const counts = await tally(jobs.map((job) => start(job, worker)))
    expect(counts).toEqual({ done: 5, 'too-many-visits': 5 })
  })

  test('against a stop: a link is held and honoured, or nothing was taken', async () => {
    const { employer } = await t.employerAndWorker()
    for (let round = 0; round < 5; round++) {
      const job = await t.clickJob(employer, { slots: 8 })
      const starts = (await members(8)).map((member) => start(job, member))
      const [stopped, ...links] = await Promise.all([
        t.run(stopCampaign, { campaign: job }, employer),
        ...starts,
      ])
      expect(stopped.ok).toBe(true)
      const held = links.filter((link) => link.ok)
      expect(await t.held(job)).toBe(SLOT * BigInt(held.length))
      for (const link of held) await t.must(goOn(link.ok ? link.answer.visitId : ''))
      expect(await t.held(job)).toBe(0n)
    }
  })

  test('again in the moment the last one is swept: one new link, one slot', async () => {
    const { employer } = await t.employerAndWorker()
    const job = await t.clickJob(employer, { slots: 6 })
    const all = await members(6)
    for (const member of all) await t.visit(job, member)
    const later = laterProcess()
    const again = all.flatMap((actor) =>
      [1, 2].map(() => perform(later, startVisit, { input: { campaign: job }, actor, key: t.key() })),
    )
    await Promise.all([...again, sweepDue(later, 2), sweepDue(later, 3)])
    const states = await statesOf(job)
    expect(states).toEqual({ HELD: 6, LAPSED: 6 })
    expect(await t.freeSlots(job)).toBe(0)
    t.clock.advance(2 * VISIT_MS)
    await t.sweep()
  })
})
