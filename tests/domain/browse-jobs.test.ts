import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  browseJobs,
  type JobCursor,
  type JobFilter,
  newJobsFor,
} from '../../src/domain/campaigns/browse-jobs.ts'
import { hideJob } from '../../src/domain/campaigns/hide-job.ts'
import { giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { muteEmployer } from '../../src/domain/campaigns/mute-employer.ts'
import { type NewCampaign, publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { readJob } from '../../src/domain/campaigns/read-job.ts'
import { takerFacts } from '../../src/domain/campaigns/read-ties.ts'
import { pauseCampaign, resumeCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { chooseSkills } from '../../src/domain/members/choose-skills.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

type Person = Actor & { memberId: string }
let emma: Person
let wale: Person
beforeEach(async () => {
  // What earlier tests posted is over.
  for (const { id, employerId } of await t.store.db.campaign.findMany({
    where: { state: { not: 'STOPPED' } },
  })) {
    const employer = { kind: 'member', memberId: employerId, roles: [] } as const
    await t.must(t.run(stopCampaign, { campaign: id }, employer))
  }
  const both = await t.employerAndWorker()
  emma = both.employer
  wale = both.worker
  await live(wale, 'DE')
})

async function live(person: Person, country: string | null, verified = false) {
  const data = { country, countryVerifiedAt: verified ? t.clock.now() : null }
  await t.store.db.member.update({ where: { id: person.memberId }, data })
}

type Mode = NewCampaign['mode']
const OWN: { [M in Mode]: Omit<Extract<NewCampaign, { mode: M }>, keyof Shared | 'requirements'> } = {
  INTERNATIONAL: { mode: 'INTERNATIONAL' },
  TIER1: { mode: 'TIER1' },
  LIMITED_COUNTRIES: { mode: 'LIMITED_COUNTRIES', countries: ['DE', 'AT'] },
  HIRED_GROUP: { mode: 'HIRED_GROUP', workerIds: [] },
  PAID_TO_CLICK: { mode: 'PAID_TO_CLICK', targetUrl: 'https://shop.example.com/' },
}
type Shared = Pick<
  NewCampaign,
  'title' | 'instructions' | 'categoryId' | 'rewardMicros' | 'slots' | 'verifiedOnly'
>

/** Posts a job a second after the one before it. */
async function post(mode: Mode, fields: Partial<Shared> = {}, invited: Person[] = [wale], by = emma) {
  t.clock.advance(1000)
  const shared = {
    title: 'Try our app',
    instructions: 'Install it and look.',
    categoryId: 'signup',
    rewardMicros: 250000n,
    slots: 2,
    ...fields,
  }
  const requirements = [{ kind: 'text' as const, ask: 'What did you think?' }]
  const workerIds = invited.map(({ memberId }) => memberId)
  const input =
    mode === 'PAID_TO_CLICK'
      ? { ...shared, ...OWN[mode] }
      : mode === 'HIRED_GROUP'
        ? { ...shared, ...OWN[mode], requirements, workerIds }
        : { ...shared, ...OWN[mode], requirements }
  return (await t.must(t.run(publishCampaign, input, by))).campaignId
}

async function facts(person: Person) {
  return takerFacts(await t.store.db.member.findUniqueOrThrow({ where: { id: person.memberId } }))
}

async function page(person: Person, wanted: Partial<JobFilter> = {}, cursor: JobCursor = null) {
  const filter: JobFilter = {
    categoryId: null,
    mode: null,
    place: 'any',
    order: 'newest',
    minRewardMicros: null,
    mySkills: false,
    ...wanted,
  }
  return browseJobs(t.store, await facts(person), filter, cursor)
}

async function shown(person: Person, wanted: Partial<JobFilter> = {}, cursor: JobCursor = null) {
  return (await page(person, wanted, cursor)).jobs.map(({ id }) => id)
}

describe('what is shown', () => {
  test('newest first, or best paid first and then newest', async () => {
    const old = await post('INTERNATIONAL', { rewardMicros: 200_000n })
    const rich = await post('INTERNATIONAL', { rewardMicros: 500_000n })
    const newest = await post('INTERNATIONAL', { rewardMicros: 200_000n })
    expect(await shown(wale)).toEqual([newest, rich, old])
    expect(await shown(wale, { order: 'best-paid' })).toEqual([rich, newest, old])
  })

  test('of every mode what I may take', async () => {
    const all = await post('INTERNATIONAL')
    const click = await post('PAID_TO_CLICK')
    const tier1 = await post('TIER1')
    const german = await post('LIMITED_COUNTRIES')
    const hired = await post('HIRED_GROUP')
    expect(await shown(wale)).toEqual([hired, german, click, all])
    await live(wale, 'US')
    expect(await shown(wale)).toEqual([hired, tier1, click, all])
    await live(wale, null)
    expect(await shown(wale)).toEqual([hired, click, all])
    expect(await shown(await t.member('Nobody'))).toEqual([click, all])
  })

  test('a job for verified countries only once mine is', async () => {
    const verified = await post('LIMITED_COUNTRIES', { verifiedOnly: true })
    const open = await post('LIMITED_COUNTRIES')
    expect(await shown(wale)).toEqual([open])
    await live(wale, 'DE', true)
    expect(await shown(wale)).toEqual([open, verified])
  })

  test('only while it runs and a slot is free', async () => {
    const campaign = await post('INTERNATIONAL', { slots: 1 })
    await t.must(t.run(pauseCampaign, { campaign }, emma))
    expect(await shown(wale)).toEqual([])
    await t.must(t.run(resumeCampaign, { campaign }, emma))
    expect(await shown(wale)).toEqual([campaign])
    const other = await t.member('Other')
    const reservation = await t.take(campaign, other)
    expect(await shown(wale)).toEqual([])
    await t.must(t.run(giveUpReservation, { reservation }, other))
    expect(await shown(wale)).toEqual([campaign])
    await t.must(t.run(stopCampaign, { campaign }, emma))
    expect(await shown(wale)).toEqual([])
  })

  test('not my own, not what I hold or sent; what I gave up once, and not twice', async () => {
    const campaign = await post('INTERNATIONAL')
    expect(await shown(emma)).toEqual([])
    const first = await t.take(campaign, wale)
    expect(await shown(wale)).toEqual([])
    await t.must(t.run(giveUpReservation, { reservation: first }, wale))
    expect(await shown(wale)).toEqual([campaign])
    const second = await t.take(campaign, wale)
    await t.must(t.run(giveUpReservation, { reservation: second }, wale))
    expect(await shown(wale)).toEqual([])
    const sent = await post('INTERNATIONAL')
    await t.submission(sent, wale)
    expect(await shown(wale)).toEqual([])
  })

  test('not a page whose link I hold', async () => {
    const click = await post('PAID_TO_CLICK')
    expect(await shown(wale)).toEqual([click])
    await t.visit(click, wale)
    expect(await shown(wale)).toEqual([])
  })

  test('not what I hid, and nothing of an employer I muted; both can still be taken', async () => {
    const other = await t.member('Other')
    await t.fund(other, 100)
    const hidden = await post('INTERNATIONAL')
    const muted = await post('INTERNATIONAL', {}, [], other)
    await t.must(t.run(hideJob, { campaign: hidden }, wale))
    expect(await shown(wale)).toEqual([muted])
    await t.must(t.run(muteEmployer, { campaign: muted }, wale))
    expect(await shown(wale)).toEqual([])
    await t.take(hidden, wale)
    await t.take(muted, wale)
  })
})

describe('filters', () => {
  test('by category, which is a group or one of it', async () => {
    const group = await post('INTERNATIONAL', { categoryId: 'signup' })
    const simple = await post('INTERNATIONAL', { categoryId: 'signup-simple' })
    const other = await post('INTERNATIONAL', { categoryId: 'data-entry' })
    expect(await shown(wale, { categoryId: 'signup' })).toEqual([simple, group])
    expect(await shown(wale, { categoryId: 'signup-simple' })).toEqual([simple])
    expect(await shown(wale, { categoryId: 'data' })).toEqual([other])
    expect(await shown(wale, { categoryId: 'no-such-category' })).toEqual([])
  })

  test('by mode, and by whether a job names my country', async () => {
    const all = await post('INTERNATIONAL')
    const click = await post('PAID_TO_CLICK')
    const german = await post('LIMITED_COUNTRIES')
    const hired = await post('HIRED_GROUP')
    expect(await shown(wale, { mode: 'PAID_TO_CLICK' })).toEqual([click])
    expect(await shown(wale, { mode: 'HIRED_GROUP' })).toEqual([hired])
    expect(await shown(wale, { mode: 'TIER1' })).toEqual([])
    expect(await shown(wale, { place: 'mine' })).toEqual([german])
    expect(await shown(wale, { place: 'worldwide' })).toEqual([click, all])
    expect(await shown(wale, { place: 'mine', mode: 'INTERNATIONAL' })).toEqual([])
    await live(wale, null)
    expect(await shown(wale, { place: 'mine' })).toEqual([])
  })

  test('by pay, from a smallest reward on', async () => {
    await post('INTERNATIONAL', { rewardMicros: 99_999n })
    const enough = await post('INTERNATIONAL', { rewardMicros: 100_000n })
    const rich = await post('INTERNATIONAL', { rewardMicros: 900_000n })
    expect(await shown(wale, { order: 'best-paid', minRewardMicros: 100_000n })).toEqual([rich, enough])
  })

  test('by my skills, alone or within a category; with none chosen there is nothing to match', async () => {
    const simple = await post('INTERNATIONAL', { categoryId: 'signup-simple' })
    const entry = await post('INTERNATIONAL', { categoryId: 'data-entry' })
    await post('INTERNATIONAL', { categoryId: 'survey-short' })
    expect(await shown(wale, { mySkills: true })).toEqual([])
    await t.must(t.run(chooseSkills, { on: ['signup-simple', 'data-entry', 'data-label'], off: [] }, wale))
    expect(await shown(wale, { mySkills: true })).toEqual([entry, simple])
    expect(await shown(wale, { mySkills: true, categoryId: 'data' })).toEqual([entry])
    expect(await shown(wale, { mySkills: true, categoryId: 'survey' })).toEqual([])
  })
})

describe('pages', () => {
  test('a job that is shown no more still marks where the page was', async () => {
    const jobs: string[] = []
    for (let n = 0; n < 7; n++) jobs.unshift(await post('INTERNATIONAL', { rewardMicros: 100_000n }))
    const last = jobs[4] ?? ''
    await t.must(t.run(pauseCampaign, { campaign: last }, emma))
    for (const order of ['newest', 'best-paid'] as const) {
      const next = await page(wale, { order }, { side: 'after', campaignId: last })
      expect(next.jobs.map(({ id }) => id)).toEqual(jobs.slice(5))
      expect([next.hasBefore, next.hasAfter]).toEqual([true, false])
    }
  })

  test('back to a page that would not be full is the first page', async () => {
    const jobs: string[] = []
    for (let n = 0; n < 6; n++) jobs.unshift(await post('INTERNATIONAL'))
    const back = await page(wale, {}, { side: 'before', campaignId: jobs[3] ?? '' })
    expect(back.jobs.map(({ id }) => id)).toEqual(jobs.slice(0, 5))
    expect([back.hasBefore, back.hasAfter]).toEqual([false, true])
  })

  test('a cursor of a job that never was begins at the start of the best paid', async () => {
    const only = await post('INTERNATIONAL')
    const never = { side: 'after', campaignId: 'zzzzzzzzzzzzzzzz' } as const
    expect(await shown(wale, { order: 'best-paid' }, never)).toEqual([only])
    expect(await shown(wale, {}, { side: 'before', campaignId: 'zzzzzzzzzzzzzzzz' })).toEqual([only])
  })

  test('somebody who has done all the next jobs is shown those behind them', async () => {
    const jobs: string[] = []
    for (let n = 0; n < 30; n++)
      jobs.unshift(await post('INTERNATIONAL', { slots: 1, rewardMicros: 10_000n }))
    for (const campaign of jobs.slice(0, 27)) await t.must(t.run(hideJob, { campaign }, wale))
    expect(await page(wale)).toMatchObject({ jobs: jobs.slice(27).map((id) => ({ id })), hasAfter: false })
    expect(await shown(wale, { order: 'best-paid' })).toEqual(jobs.slice(27))
  })
})

test('alerts find what is new, pays enough and matches my skills, or anything where I chose none', async () => {
  const seen = await post('INTERNATIONAL', { categoryId: 'signup-simple' })
  const simple = await post('INTERNATIONAL', { categoryId: 'signup-simple' })
  await post('INTERNATIONAL', { categoryId: 'signup-simple', rewardMicros: 10_000n })
  const entry = await post('INTERNATIONAL', { categoryId: 'data-entry' })
  await post('TIER1', { categoryId: 'signup-simple' })
  const find = async (limit: number) => {
    const wanted = { minRewardMicros: 100_000n, sinceCampaignId: seen, limit }
    return (await newJobsFor(t.store, await facts(wale), wanted)).map(({ id }) => id)
  }
  expect(await find(5)).toEqual([entry, simple])
  expect(await find(1)).toEqual([entry])
  await t.must(t.run(chooseSkills, { on: ['signup-simple'], off: [] }, wale))
  expect(await find(5)).toEqual([simple])
})

describe('a job that is not for me can be neither read nor taken by guessing its id:', () => {
  let somebody: Person
  const block = (person: Person) =>
    t.store.db.blockedWorker.create({
      data: { employerId: emma.memberId, workerId: person.memberId, at: t.clock.now() },
    })
  test.each([
    ['country', () => post('TIER1'), () => live(wale, 'DE')],
    ['no-country', () => post('LIMITED_COUNTRIES'), () => live(wale, null)],
    ['not-verified', () => post('INTERNATIONAL', { verifiedOnly: true }), () => live(wale, 'DE')],
    ['not-invited', () => post('HIRED_GROUP', {}, [somebody]), () => live(wale, 'DE')],
    ['blocked', () => post('INTERNATIONAL'), () => block(wale)],
  ] as const)('%s', async (why, make, become) => {
    somebody = await t.member('Somebody')
    const campaignId = await make()
    await become()
    expect(await readJob(t.store, campaignId, await facts(wale))).toBeNull()
    expect(await shown(wale)).toEqual([])
    expect(await t.refusal(t.run(takeSlot, { campaign: campaignId }, wale))).toEqual({
      code: 'job-not-for-you',
      campaignId,
      why,
    })
  })
})
