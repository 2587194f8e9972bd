import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { nextLookAt } from '../../src/domain/alerts/alert.rules.ts'
import { readFoundJobs } from '../../src/domain/alerts/read-found-jobs.ts'
import { readAlert, setAlert } from '../../src/domain/alerts/set-alert.ts'
import { hideJob } from '../../src/domain/campaigns/hide-job.ts'
import { muteEmployer } from '../../src/domain/campaigns/mute-employer.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { chooseSkills } from '../../src/domain/members/choose-skills.ts'
import { setQuietHours } from '../../src/domain/notices/set-quiet-hours.ts'
import { nextDueAt } from '../../src/domain/timers/sweep.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => {
  // Each test has its own people; nobody of an earlier one is looked for again.
  await t.store.db.jobAlert.updateMany({ data: { dueAt: null } })
  expect(await t.audit()).toEqual([])
})
afterAll(() => t.close())

type Member = Actor & { memberId: string }
type Change = Parameters<typeof setAlert.decide>[1]['input']
const set = (who: Actor, change: Change) => t.run(setAlert, change, who)
const QUARTER = 15 * MINUTE_MS

/** Lets time pass, sweeps, and gives what this member was told since the last time. */
async function told(who: Member, ms: number): Promise<string[][]> {
  const last = await t.store.db.event.aggregate({ _max: { seq: true } })
  t.clock.advance(ms)
  await t.sweep()
  const events = await t.store.db.event.findMany({
    where: { kind: 'jobs-found', seq: { gt: last._max.seq ?? 0n } },
    orderBy: { seq: 'asc' },
  })
  const payloads = events.map((event) => event.payload as { memberId: string; campaignIds: string[] })
  return payloads.filter(({ memberId }) => memberId === who.memberId).map(({ campaignIds }) => campaignIds)
}

describe('when to look again', () => {
  const now = new Date('2026-11-01T12:00:01Z')
  test.each([
    ['never told: at the next quarter of an hour', { perDay: 1, toldAt: null }, '2026-11-01T12:15:00Z'],
    [
      'told a while ago: a day after that, at a quarter',
      { perDay: 1, toldAt: new Date('2026-11-01T06:01:00Z') },
      '2026-11-02T06:15:00Z',
    ],
    [
      'four a day: six hours after the last',
      { perDay: 4, toldAt: new Date('2026-11-01T11:00:00Z') },
      '2026-11-01T17:00:00Z',
    ],
    [
      'told long ago: at the next quarter',
      { perDay: 8, toldAt: new Date('2026-10-01T11:00:00Z') },
      '2026-11-01T12:15:00Z',
    ],
  ])('%s', (_, alert, at) => {
    expect(nextLookAt(now, alert)).toEqual(new Date(at))
  })
  test('a quarter that is now is over', () => {
    const quarter = new Date('2026-11-01T12:15:00Z')
    expect(nextLookAt(quarter, { perDay: 1, toldAt: null })).toEqual(new Date('2026-11-01T12:30:00Z'))
  })
})

describe('alerts', () => {
  test('are off until somebody asks for them, and off again means nothing', async () => {
    const { employer, worker } = await t.employerAndWorker()
    await t.campaign(employer)
    expect(await told(worker, HOUR_MS)).toEqual([])
    await t.must(set(worker, { isOn: true }))
    await t.campaign(employer)
    await t.must(set(worker, { isOn: false }))
    expect(await told(worker, DAY_MS)).toEqual([])
    expect(await readAlert(t.store, worker.memberId)).toMatchObject({ dueAt: null })
  })

  test('choosing a reward before they are on does not switch them on', async () => {
    const worker = await t.member('Wale')
    await t.must(set(worker, { minRewardMicros: 500_000n }))
    expect(await readAlert(t.store, worker.memberId)).toMatchObject({
      minRewardMicros: 500_000n,
      dueAt: null,
    })
    await t.must(set(worker, { isOn: true }))
    expect(await readAlert(t.store, worker.memberId)).toMatchObject({ minRewardMicros: 500_000n, perDay: 1 })
    expect(await nextDueAt(t.domain)).not.toBeNull()
  })

  test('tell of new jobs as one digest of the five newest, and of none twice', async () => {
    const { employer, worker } = await t.employerAndWorker()
    await t.campaign(employer, { title: 'Was there before' })
    t.clock.advance(MINUTE_MS)
    await t.must(set(worker, { isOn: true, perDay: 8 }))
    const ids: string[] = []
    for (let n = 0; n < 7; n++) {
      t.clock.advance(1_000)
      ids.unshift(await t.campaign(employer, { title: `New job ${n}` }))
    }
    expect(await told(worker, QUARTER)).toEqual([ids.slice(0, 5)])
    expect(await told(worker, DAY_MS)).toEqual([])
    const later = await t.campaign(employer, { title: 'Later job' })
    expect(await told(worker, QUARTER)).toEqual([[later]])
  })

  test('what was published a moment ago is left for the next look, and told then', async () => {
    const { employer, worker } = await t.employerAndWorker()
    await t.must(set(worker, { isOn: true, perDay: 8 }))
    const { dueAt } = await t.store.db.jobAlert.findUniqueOrThrow({ where: { id: worker.memberId } })
    t.clock.advance((dueAt?.getTime() ?? 0) - t.clock.now().getTime() - 10_000)
    const campaign = await t.campaign(employer)
    expect(await told(worker, 10_000)).toEqual([])
    expect(await told(worker, QUARTER)).toEqual([[campaign]])
  })

  test.each([1, 2, 4, 8])(
    'at most %i a day, however many jobs there are and however often they are switched',
    async (perDay) => {
      const { employer, worker } = await t.employerAndWorker(1_000)
      await t.must(set(worker, { isOn: true, perDay }))
      let count = 0
      for (let quarter = 0; quarter < 96; quarter++) {
        await t.campaign(employer, { slots: 1 })
        if (quarter % 10 === 0) {
          await t.must(set(worker, { isOn: false }))
          await t.must(set(worker, { isOn: true, perDay: 8 }))
          await t.must(set(worker, { perDay }))
        }
        count += (await told(worker, QUARTER)).length
      }
      expect(count).toBeGreaterThan(0)
      expect(count).toBeLessThanOrEqual(perDay)
    },
  )

  test('only jobs that pay enough, match my skills, and that I may take and see', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const muted = await t.member('Muted')
    await t.fund(muted, 50)
    await t.must(t.run(muteEmployer, { campaign: await t.campaign(muted) }, worker))
    await t.must(t.run(chooseSkills, { on: ['data-entry'], off: [] }, worker))
    await t.must(set(worker, { isOn: true, minRewardMicros: 250_000n }))
    const data = { categoryId: 'data-entry' }
    const wanted = await t.campaign(employer, data)
    const hidden = await t.campaign(employer, data)
    await t.must(t.run(hideJob, { campaign: hidden }, worker))
    await t.campaign(muted, data)
    await t.campaign(employer, { categoryId: 'data-label' })
    await t.campaign(employer, { ...data, rewardMicros: 249_999n })
    await t.pool.query("UPDATE campaign SET mode = 'TIER1' WHERE id = $1", [await t.campaign(employer, data)])
    await t.take(await t.campaign(employer, data), worker)
    const hired = await t.campaign(employer, data)
    await t.pool.query("UPDATE campaign SET mode = 'HIRED_GROUP' WHERE id = $1", [hired])
    const invitation = {
      id: t.newId(),
      campaignId: hired,
      workerId: worker.memberId,
      state: 'INVITED' as const,
    }
    await t.store.db.invitation.create({ data: { ...invitation, invitedAt: t.clock.now() } })
    expect(await told(worker, QUARTER)).toEqual([[wanted]])
  })

  test('wait for the end of the quiet hours: then one digest tells of the whole night', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const minuteNow = t.clock.now().getUTCHours() * 60 + t.clock.now().getUTCMinutes()
    const minuteIn = (hours: number) => (minuteNow + hours * 60) % (24 * 60)
    const hours = { from: minuteIn(0), to: minuteIn(10) }
    await t.must(t.run(setQuietHours, { hours }, worker))
    await t.must(set(worker, { isOn: true, perDay: 8 }))
    const campaigns: string[] = []
    for (let n = 0; n < 3; n++) {
      campaigns.push(await t.campaign(employer))
      expect(await told(worker, 3 * HOUR_MS)).toEqual([])
    }
    expect(await told(worker, HOUR_MS + QUARTER)).toEqual([campaigns.toReversed()])
  })

  test('a digest names only what is still open when it arrives, and nothing once they are off', async () => {
    const { employer, worker } = await t.employerAndWorker()
    await t.must(set(worker, { isOn: true }))
    const [open, full, taken, hidden] = [
      await t.campaign(employer),
      await t.campaign(employer, { slots: 1 }),
      await t.campaign(employer),
      await t.campaign(employer),
    ]
    const [digest = []] = await told(worker, QUARTER)
    expect(digest.toSorted()).toEqual([open, full, taken, hidden].toSorted())
    await t.take(full, await t.member('Faster'))
    await t.take(taken, worker)
    await t.must(t.run(hideJob, { campaign: hidden }, worker))
    const taker = { memberId: worker.memberId, country: null, countryVerified: false }
    expect((await readFoundJobs(t.store, taker, digest)).map(({ id }) => id)).toEqual([open])
    await t.must(set(worker, { isOn: false }))
    expect(await readFoundJobs(t.store, taker, digest)).toEqual([])
  })

  test('two sweeps at once tell once', async () => {
    const { employer, worker } = await t.employerAndWorker()
    await t.must(set(worker, { isOn: true }))
    await t.campaign(employer)
    t.clock.advance(QUARTER)
    await Promise.all([t.sweep(), t.sweep(), t.sweep()])
    const events = await t.store.db.event.findMany({ where: { kind: 'jobs-found' } })
    const mine = events.filter(
      ({ payload }) => (payload as { memberId: string }).memberId === worker.memberId,
    )
    expect(mine).toHaveLength(1)
  })

  test('a reward or a number that nobody offers is a fault, and nobody but a member has alerts', async () => {
    const worker = await t.member('Wale')
    await expect(set(worker, { minRewardMicros: 1n })).rejects.toThrow()
    await expect(set(worker, { perDay: 100 })).rejects.toThrow()
    expect(await t.refusal(set({ kind: 'system', name: 'test' }, { isOn: true }))).toEqual({
      code: 'not-allowed',
    })
  })
})
