import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import {
  browseJobs,
  JOBS_PER_PAGE,
  type JobCursor,
  type JobFilter,
  newJobsFor,
} from '../../src/domain/campaigns/browse-jobs.ts'
import { readJob } from '../../src/domain/campaigns/read-job.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import type { Refusal } from '../../src/domain/kit/refusal.ts'
import { firstAttempt } from '../../src/domain/kit/use-case.ts'
import { startVisit } from '../../src/domain/visits/start-visit.ts'
import { createTestDomain } from '../support/domain.ts'
import { type Built, build, CATEGORIES, town } from './eligibility-town.ts'

const t = await createTestDomain()
afterAll(() => t.close())

const filters: fc.Arbitrary<JobFilter> = fc.record({
  categoryId: fc.option(fc.constantFrom(...CATEGORIES)),
  mode: fc.option(
    fc.constantFrom('TIER1', 'INTERNATIONAL', 'LIMITED_COUNTRIES', 'HIRED_GROUP', 'PAID_TO_CLICK'),
    { freq: 2 },
  ),
  place: fc.constantFrom('any', 'any', 'mine', 'worldwide'),
  order: fc.constantFrom('newest', 'best-paid'),
  minRewardMicros: fc.option(fc.constantFrom(10_000n, 100_000n, 1_000_000n)),
  mySkills: fc.boolean(),
})

const everything = (order: JobFilter['order']): JobFilter => ({
  categoryId: null,
  mode: null,
  place: 'any',
  order,
  minRewardMicros: null,
  mySkills: false,
})

/** What taking, or asking for a link, would say: the use case itself, up to the commit. */
async function refusalOf(built: Built, campaign: string): Promise<Refusal | null> {
  const job = built.jobs.find(({ id }) => id === campaign)
  const moment = { actor: built.actor, now: t.clock.now(), policy: t.domain.policy, id: t.newId }
  const input = { campaign }
  const verdict =
    job?.facts.mode === 'PAID_TO_CLICK'
      ? startVisit.decide(await startVisit.read(t.store, input, built.actor, firstAttempt(t.domain)), {
          input,
          ...moment,
        })
      : takeSlot.decide(await takeSlot.read(t.store, input, built.actor, firstAttempt(t.domain)), {
          input,
          ...moment,
        })
  return verdict.ok ? null : verdict.refusal
}

type Visible = Built['jobs'][number]

function sorted(jobs: readonly Visible[], order: JobFilter['order']): string[] {
  const newer = (a: Visible, b: Visible) => (a.id < b.id ? 1 : -1)
  const better = (a: Visible, b: Visible) =>
    a.facts.reward === b.facts.reward ? newer(a, b) : a.facts.reward < b.facts.reward ? 1 : -1
  return jobs.toSorted(order === 'newest' ? newer : better).map(({ id }) => id)
}

function fits({ facts, groupId }: Visible, filter: JobFilter, skills: readonly string[]): boolean {
  const names = facts.mode === 'TIER1' || facts.mode === 'LIMITED_COUNTRIES'
  const open = facts.mode === 'INTERNATIONAL' || facts.mode === 'PAID_TO_CLICK'
  return (
    (filter.categoryId === null || [facts.category, groupId].includes(filter.categoryId)) &&
    (filter.mode === null || facts.mode === filter.mode) &&
    (filter.place === 'any' || (filter.place === 'mine' ? names : open)) &&
    facts.reward >= (filter.minRewardMicros ?? 0n) &&
    (!filter.mySkills || skills.includes(facts.category) || skills.includes(groupId))
  )
}

/** Every page from the first to the last, and back again by the first row of each. */
async function walk(built: Built, filter: JobFilter): Promise<string[]> {
  const read = async (cursor: JobCursor) => browseJobs(t.store, built.taker, filter, cursor)
  const pages: string[][] = []
  let page = await read(null)
  expect(page.hasBefore).toBe(false)
  for (;;) {
    pages.push(page.jobs.map(({ id }) => id))
    if (!page.hasAfter) break
    expect(page.jobs).toHaveLength(JOBS_PER_PAGE)
    page = await read({ side: 'after', campaignId: pages.at(-1)?.at(-1) ?? '' })
    expect(page.hasBefore).toBe(true)
    expect(page.jobs).not.toEqual([])
  }
  for (let n = pages.length - 1; n > 0; n--) {
    const back = await read({ side: 'before', campaignId: pages[n]?.[0] ?? '' })
    expect(back.jobs.map(({ id }) => id)).toEqual(pages[n - 1])
    expect([back.hasBefore, back.hasAfter]).toEqual([n > 1, true])
  }
  return pages.flat()
}

test('browsing shows exactly what taking would not refuse, less what I hide, in either order, page by page', async () => {
  await fc.assert(
    fc.asyncProperty(town, fc.array(filters, { minLength: 2, maxLength: 4 }), async (wanted, some) => {
      const built = await build(t, wanted)
      const refusals = new Map<string, Refusal | null>()
      for (const { id } of built.jobs) refusals.set(id, await refusalOf(built, id))

      const visible = built.jobs.filter(
        ({ id, facts }) =>
          refusals.get(id) === null &&
          !(facts.mode === 'PAID_TO_CLICK' && facts.past === 'visiting') &&
          !facts.hidden &&
          !wanted.muted.includes(facts.employer),
      )
      for (const order of ['newest', 'best-paid'] as const) {
        expect(await walk(built, everything(order))).toEqual(sorted(visible, order))
      }
      for (const filter of some) {
        const fitting = visible.filter((job) => fits(job, filter, wanted.skills))
        expect(await walk(built, filter)).toEqual(sorted(fitting, filter.order))
      }
      await expectAlerts(built, visible, wanted.skills)
      await expectReadable(built, refusals)
      expect((await t.audit()).filter(({ check }) => check === 'listing_equals_jobs')).toEqual([])
    }),
    { numRuns: 30 },
  )
}, 240_000)

/** Alerts name what browsing shows, newer than the last one told. */
async function expectAlerts(built: Built, visible: readonly Visible[], skills: readonly string[]) {
  const filter = { ...everything('newest'), minRewardMicros: 100_000n, mySkills: skills.length > 0 }
  const all = sorted(
    visible.filter((job) => fits(job, filter, skills)),
    'newest',
  )
  const sinceCampaignId = sorted(built.jobs, 'newest').at(-2) ?? ''
  const told = await newJobsFor(t.store, built.taker, {
    minRewardMicros: 100000n,
    sinceCampaignId,
    limit: 3,
  })
  expect(told.map(({ id }) => id)).toEqual(all.filter((id) => id > sinceCampaignId).slice(0, 3))
}

/** A job that is not for me cannot be looked at by its id either. */
async function expectReadable(built: Built, refusals: ReadonlyMap<string, Refusal | null>) {
  for (const { id } of built.jobs) {
    const job = await readJob(t.store, id, built.taker)
    if (refusals.get(id)?.code === 'job-not-for-you') expect(job).toBeNull()
    if (refusals.get(id) === null) expect(job?.campaign.id).toBe(id)
  }
}
