import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { browseJobs, type JobCursor } from '../../src/domain/campaigns/browse-jobs.ts'
import { hideJob, unhideJob } from '../../src/domain/campaigns/hide-job.ts'
import { muteEmployer, readMutedEmployers, unmuteEmployer } from '../../src/domain/campaigns/mute-employer.ts'
import { readWaysOut } from '../../src/domain/campaigns/read-ways-out.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { readReportable, reportJob } from '../../src/domain/reports/report-job.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

type Member = Actor & { memberId: string }
const system = { kind: 'system', name: 'test' } as const
const ANY = {
  categoryId: null,
  mode: null,
  place: 'any',
  order: 'newest',
  minRewardMicros: null,
  mySkills: false,
} as const
const taker = (who: Member, country: string | null = null) => ({
  memberId: who.memberId,
  country,
  countryVerified: false,
})

/** Every job that this member is shown, over all pages. */
async function seen(who: Member): Promise<string[]> {
  const ids: string[] = []
  let cursor: JobCursor = null
  for (;;) {
    const page = await browseJobs(t.store, taker(who), ANY, cursor)
    ids.push(...page.jobs.map(({ id }) => id))
    const last = ids.at(-1)
    if (!page.hasAfter || last === undefined) return ids
    cursor = { side: 'after', campaignId: last }
  }
}

async function ofMode(campaign: string, mode: string): Promise<void> {
  await t.pool.query('UPDATE campaign SET mode = $2::campaign_mode WHERE id = $1', [campaign, mode])
}

describe('hiding a job', () => {
  const hide = (campaign: string, who: Actor) => t.run(hideJob, { campaign }, who)
  const show = (campaign: string, who: Actor) => t.run(unhideJob, { campaign }, who)

  test('takes it out of my lists and nobody else’s, until it is shown again', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    await t.must(hide(campaign, worker))
    expect(await seen(worker)).not.toContain(campaign)
    expect(await seen(await t.member('Otto'))).toContain(campaign)
    await t.must(show(campaign, worker))
    expect(await seen(worker)).toContain(campaign)
  })

  test('twice, and twice at once, is once', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    await Promise.all(Array.from({ length: 10 }, () => t.must(hide(campaign, worker))))
    expect(await t.store.db.hiddenJob.count({ where: { campaignId: campaign } })).toBe(1)
    await Promise.all(Array.from({ length: 10 }, () => t.must(show(campaign, worker))))
    expect(await t.store.db.hiddenJob.count({ where: { campaignId: campaign } })).toBe(0)
  })

  test('leaves what was taken as it is', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const reservation = await t.take(campaign, worker)
    await t.must(hide(campaign, worker))
    expect(await t.store.db.reservation.findUnique({ where: { id: reservation } })).toMatchObject({
      state: 'HELD',
    })
  })

  test('refuses a job that is not there, one’s own, and nobody', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    expect(await t.refusal(hide(t.newId(), employer))).toEqual({ code: 'not-found', what: 'job' })
    expect(await t.refusal(show(t.newId(), employer))).toEqual({ code: 'not-found', what: 'job' })
    expect(await t.refusal(hide(campaign, employer))).toEqual({ code: 'own-job' })
    expect(await t.refusal(hide(campaign, system))).toEqual({ code: 'not-allowed' })
    expect(await t.refusal(show(campaign, system))).toEqual({ code: 'not-allowed' })
  })
})

describe('muting an employer', () => {
  const mute = (campaign: string, who: Actor) => t.run(muteEmployer, { campaign }, who)
  const unmute = (employer: string, who: Actor) => t.run(unmuteEmployer, { employer }, who)

  test('takes all their jobs out of my lists, the later ones too, until it is taken back', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const first = await t.campaign(employer)
    await t.must(mute(first, worker))
    const later = await t.campaign(employer)
    const left = await seen(worker)
    expect([left.includes(first), left.includes(later)]).toEqual([false, false])
    expect(await readWaysOut(t.store, worker.memberId, { id: later, employerId: employer.memberId })).toEqual(
      {
        isHidden: false,
        isMuted: true,
        isReported: false,
      },
    )
    await t.must(unmute(employer.memberId, worker))
    expect(await seen(worker)).toEqual(expect.arrayContaining([first, later]))
  })

  test('twice at once is once, and muting does not keep anybody from taking a job', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    await Promise.all(Array.from({ length: 10 }, () => t.must(mute(campaign, worker))))
    expect(await t.store.db.mutedEmployer.count({ where: { memberId: worker.memberId } })).toBe(1)
    await t.take(campaign, worker)
    await Promise.all(Array.from({ length: 10 }, () => t.must(unmute(employer.memberId, worker))))
    expect(await t.store.db.mutedEmployer.count({ where: { memberId: worker.memberId } })).toBe(0)
  })

  test('lists whom I muted, the last one first, known by a job that I may see', async () => {
    const worker = await t.member('Wale')
    for (let n = 1; n <= 6; n++) {
      const employer = await t.member(`E${n}`)
      await t.fund(employer, 10)
      const campaign = await t.campaign(employer, { title: `Open job ${n}` })
      if (n === 6) await ofMode(await t.campaign(employer, { title: 'A secret job' }), 'HIRED_GROUP')
      if (n === 5) await ofMode(campaign, 'HIRED_GROUP')
      t.clock.advance(1_000)
      await t.must(mute(campaign, worker))
    }
    const first = await readMutedEmployers(t.store, taker(worker), 1)
    expect(first).toMatchObject({ page: 1, pages: 2 })
    expect(first.muted.map(({ title }) => title)).toEqual([
      'Open job 6',
      null,
      'Open job 4',
      'Open job 3',
      'Open job 2',
    ])
    const beyond = await readMutedEmployers(t.store, taker(worker), 9)
    expect(beyond).toMatchObject({ page: 2, pages: 2, muted: [{ title: 'Open job 1' }] })
  })

  test('refuses a job that is not there, one’s own, and nobody', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    expect(await t.refusal(mute(t.newId(), employer))).toEqual({ code: 'not-found', what: 'job' })
    expect(await t.refusal(mute(campaign, employer))).toEqual({ code: 'own-job' })
    expect(await t.refusal(mute(campaign, system))).toEqual({ code: 'not-allowed' })
    expect(await t.refusal(unmute(employer.memberId, system))).toEqual({ code: 'not-allowed' })
  })
})

describe('reporting a job', () => {
  const report = (campaign: string, who: Actor, words: string | null = null) =>
    t.run(reportJob, { campaign, reason: 'deposit', words }, who)
  const none = { code: 'not-found', what: 'job' }

  test('is written down with its reason and words, for the operators', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    expect(await readReportable(t.store, worker.memberId, campaign)).toEqual({
      ok: true,
      title: 'Try our app',
    })
    await t.must(report(campaign, worker, '  They want $5 first.  '))
    expect(await t.store.db.jobReport.findFirstOrThrow({ where: { campaignId: campaign } })).toMatchObject({
      reporterId: worker.memberId,
      state: 'OPEN',
      reason: 'deposit',
      words: 'They want $5 first.',
      at: t.clock.now(),
    })
  })

  test('is done once for each member and job, however often it is pressed at once', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => report(campaign, worker)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const again = { code: 'already-reported', campaignId: campaign }
    expect(await t.refusal(report(campaign, worker))).toEqual(again)
    expect(await readReportable(t.store, worker.memberId, campaign)).toEqual({ ok: false, refusal: again })
    expect(await t.store.db.jobReport.count({ where: { campaignId: campaign } })).toBe(1)
    await t.must(report(campaign, await t.member('Otto')))
  })

  test('is refused for a job that is not there or for others, one’s own, and by nobody', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    expect(await t.refusal(report(t.newId(), worker))).toEqual(none)
    expect(await t.refusal(report(campaign, employer))).toEqual({ code: 'own-job' })
    expect(await t.refusal(report(campaign, system))).toEqual({ code: 'not-allowed' })
    await ofMode(campaign, 'HIRED_GROUP')
    expect(await t.refusal(report(campaign, worker))).toEqual(none)
    expect(await readReportable(t.store, worker.memberId, campaign)).toEqual({ ok: false, refusal: none })
  })

  test('cannot be kept from happening by blocking the worker, and works after work', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const [campaign, hired] = [await t.campaign(employer), await t.campaign(employer)]
    await t.take(hired, worker)
    await ofMode(hired, 'HIRED_GROUP')
    const row = { employerId: employer.memberId, workerId: worker.memberId, at: t.clock.now() }
    await t.store.db.blockedWorker.create({ data: row })
    await t.must(report(campaign, worker))
    await t.must(report(hired, worker))
  })
})
