import { afterAll, afterEach, expect, test } from 'vitest'
import { claimReport, closeReport, giveBackReport } from '../../src/domain/reports/handle-report.ts'
import { countReports, listReports, readReportFor } from '../../src/domain/reports/read-reports.ts'
import { reportJob } from '../../src/domain/reports/report-job.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

async function reported() {
  const { employer, worker } = await t.employerAndWorker(10)
  const campaign = await t.campaign(employer)
  const input = { campaign, reason: 'deposit' as const, words: 'They want 20 dollars first.' }
  const { reportId } = await t.must(t.run(reportJob, input, worker))
  return { employer, worker, campaign, report: reportId }
}

const outcome = 'The job was stopped.'

test('a moderator takes a report, closes it with an outcome, and everything stands in the audit log', async () => {
  const { worker, report } = await reported()
  const moderator = await t.member('Mo', ['moderator'])
  await t.must(t.run(claimReport, { report }, moderator))
  await t.must(t.run(claimReport, { report }, moderator))
  expect(await t.refusal(t.run(closeReport, { report, outcome: ' ' }, moderator))).toEqual({
    code: 'reason-missing',
  })
  await t.must(t.run(closeReport, { report, outcome }, moderator))
  expect(await t.store.db.jobReport.findUnique({ where: { id: report } })).toMatchObject({
    state: 'CLOSED',
    claimedById: moderator.memberId,
    closedAt: t.clock.now(),
    outcome,
  })
  const actions = await t.store.db.operatorAction.findMany({
    where: { objectId: report },
    orderBy: { seq: 'asc' },
  })
  expect(actions.map(({ action }) => action)).toEqual(['claim-report', 'close-report'])
  expect(actions[1]?.reason).toBe(outcome)
  const told = await t.store.db.event.findFirst({
    where: { kind: 'report-closed' },
    orderBy: { seq: 'desc' },
  })
  expect(told?.payload).toEqual({ reportId: report, memberId: worker.memberId })
  expect(await t.refusal(t.run(closeReport, { report, outcome }, moderator))).toEqual({
    code: 'case-closed',
    what: 'report',
    id: report,
  })
})

test('neither the reporter nor the employer of the job handles it, whatever their role', async () => {
  const { employer, worker, report } = await reported()
  for (const party of [employer, worker]) {
    const own = { ...party, roles: ['admin'] as const }
    expect(await t.refusal(t.run(claimReport, { report }, own))).toEqual({ code: 'own-case' })
    expect(await readReportFor(t.store, report, own, t.clock.now())).toBeNull()
    expect((await listReports(t.store, own, 1)).reports.map(({ id }) => id)).not.toContain(report)
  }
  await expect(
    t.pool.query(`UPDATE job_report SET claimed_by_id = reporter_id WHERE id = '${report}'`),
  ).rejects.toThrow('job_report_not_own')
})

test('who reported the same job handles nobody’s report of it, and one they held they can only give back', async () => {
  const { campaign, report } = await reported()
  const { report: unrelated } = await reported()
  const [mo, mia] = [await t.member('Mo', ['moderator']), await t.member('Mia', ['moderator'])]
  const input = { campaign, reason: 'harmful' as const, words: null }
  await t.must(t.run(reportJob, input, mo))
  expect(await t.refusal(t.run(claimReport, { report }, mo))).toEqual({ code: 'own-case' })
  expect(await readReportFor(t.store, report, mo, t.clock.now())).toBeNull()
  const queued = (await listReports(t.store, mo, 1)).reports.map(({ id }) => id)
  expect(queued).toContain(unrelated)
  expect(queued).not.toContain(report)
  expect(await countReports(t.store, mo)).toBe(queued.length)

  await t.must(t.run(claimReport, { report }, mia))
  await t.must(t.run(reportJob, input, mia))
  expect(await t.refusal(t.run(closeReport, { report, outcome }, mia))).toEqual({ code: 'own-case' })
  expect(await readReportFor(t.store, report, mia, t.clock.now())).toMatchObject({
    isMine: false,
    mayGiveBack: true,
  })
  await t.must(t.run(giveBackReport, { report, reason: 'I reported it too.' }, mia))
  expect(await readReportFor(t.store, report, mia, t.clock.now())).toBeNull()
})

test('a report of one’s own that comes between looking and closing takes the closing back', async () => {
  const { campaign, report } = await reported()
  const mo = await t.member('Mo', ['moderator'])
  await t.must(t.run(claimReport, { report }, mo))
  const closing = {
    ...closeReport,
    async read(...args: Parameters<typeof closeReport.read>) {
      const facts = await closeReport.read(...args)
      await t.run(reportJob, { campaign, reason: 'harmful' as const, words: null }, mo)
      return facts
    },
  }
  expect(await t.refusal(t.run(closing, { report, outcome }, mo))).toEqual({ code: 'own-case' })
})

test('nobody without the role reads, lists or takes a report', async () => {
  const { report } = await reported()
  for (const by of [await t.member('Fin', ['finance']), await t.member('Nobody')]) {
    expect(await t.refusal(t.run(claimReport, { report }, by))).toEqual({ code: 'not-allowed' })
    expect(await readReportFor(t.store, report, by, t.clock.now())).toBeNull()
    expect(await countReports(t.store, by)).toBe(0)
    expect((await listReports(t.store, by, 1)).reports).toEqual([])
  }
})

test('a taken report is closed or given back by its moderator; an admin can free it', async () => {
  const { report } = await reported()
  const [mo, mia, ada] = [
    await t.member('Mo', ['moderator']),
    await t.member('Mia', ['moderator']),
    await t.member('Ada', ['admin']),
  ]
  await t.must(t.run(claimReport, { report }, mo))
  const named = { what: 'report', id: report }
  expect(await t.refusal(t.run(claimReport, { report }, mia))).toEqual({ code: 'case-taken', ...named })
  expect(await t.refusal(t.run(closeReport, { report, outcome }, mia))).toEqual({
    code: 'case-not-yours',
    ...named,
  })
  expect(await t.refusal(t.run(giveBackReport, { report, reason: outcome }, mia))).toEqual({
    code: 'case-not-yours',
    ...named,
  })
  await t.must(t.run(giveBackReport, { report, reason: 'I am away tomorrow.' }, ada))
  await t.must(t.run(claimReport, { report }, mia))
  await t.must(t.run(giveBackReport, { report, reason: 'I know the employer.' }, mia))
  expect(await t.store.db.jobReport.findUnique({ where: { id: report } })).toMatchObject({
    state: 'OPEN',
    claimedById: null,
  })
})

test('an operator sees the whole job, whatever its mode, and how often it was reported', async () => {
  const { employer } = await t.employerAndWorker(10)
  const campaign = await t.clickJob(employer, { slots: 4 })
  const reports: string[] = []
  for (const name of ['One', 'Two']) {
    const input = { campaign, reason: 'harmful' as const, words: null }
    reports.push((await t.must(t.run(reportJob, input, await t.member(name)))).reportId)
  }
  const moderator = await t.member('Mo', ['moderator'])
  const found = await readReportFor(t.store, reports[0] ?? '', moderator, t.clock.now())
  expect(found).toMatchObject({ reports: 2, reporter: 'One', isMine: false, mayGiveBack: false })
  expect(found?.report.campaign).toMatchObject({ mode: 'PAID_TO_CLICK', id: campaign })
})

test('twenty moderators take one report at once: one has it', async () => {
  const { report } = await reported()
  const moderators = await Promise.all(Array.from({ length: 20 }, () => t.member('Mo', ['moderator'])))
  const outcomes = await Promise.all(moderators.map((by) => t.run(claimReport, { report }, by)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  for (const one of outcomes) if (!one.ok) expect(one.refusal).toMatchObject({ code: 'case-taken' })
})
