import { afterAll, expect, test } from 'vitest'
import { setAlert } from '../../src/domain/alerts/set-alert.ts'
import { decideAlert } from '../../src/domain/alerts/tell-new-jobs.ts'
import { HOUR_MS } from '../../src/domain/kit/clock.ts'
import { commitOnce } from '../../src/domain/kit/commit.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterAll(() => t.close())

test('alerts that are switched off while a sweep decides are off, and nothing is told', async () => {
  const { employer, worker } = await t.employerAndWorker()
  await t.must(t.run(setAlert, { isOn: true }, worker))
  const campaign = await t.campaign(employer)
  t.clock.advance(HOUR_MS)
  const now = t.clock.now()
  const asRead = await t.store.db.jobAlert.findUniqueOrThrow({ where: { id: worker.memberId } })
  const verdict = decideAlert(asRead, [campaign], now)
  await t.must(t.run(setAlert, { isOn: false }, worker))
  const facts = { key: t.key(), inputHash: 'sweep', actor: 'system:job-alert', now }
  expect(verdict.ok && (await commitOnce(t.store.run, verdict.decision, facts))).toBe('patch_job_alert')
  expect(await t.store.db.jobAlert.findUnique({ where: { id: worker.memberId } })).toMatchObject({
    dueAt: null,
  })
  expect(await t.store.db.event.count({ where: { kind: 'jobs-found' } })).toBe(0)
  expect(await t.audit()).toEqual([])
})

test('switched on twenty times at once, they are on once', async () => {
  const worker = await t.member('Wale')
  await Promise.all(Array.from({ length: 20 }, () => t.must(t.run(setAlert, { isOn: true }, worker))))
  expect(await t.store.db.jobAlert.count({ where: { id: worker.memberId } })).toBe(1)
  expect(await t.audit()).toEqual([])
})
