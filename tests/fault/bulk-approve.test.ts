import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { type Domain, perform } from '../../src/domain/kit/use-case.ts'
import { approveAll, readBulk } from '../../src/domain/submissions/approve-all.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { bulkOf } from '../../src/domain/submissions/bulk.rules.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { openDatabase } from '../../src/runtime/database.ts'
import { createTestDomain } from '../support/domain.ts'
import { manyDue, standOf } from './domain-many-due.ts'

const t = await createTestDomain()
const other = openDatabase(t.database.url)
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(async () => {
  await other.close()
  await t.close()
})

async function bulk(count: number) {
  const campaign = await manyDue(t, count, t.clock.now())
  const { employerId } = await t.store.db.campaign.findUniqueOrThrow({ where: { id: campaign } })
  const employer = { kind: 'member', memberId: employerId, roles: [] } as const
  const { waiting, hinted } = await readBulk(t.store, campaign)
  const input = { campaign, shown: bulkOf(waiting, hinted).digest }
  const press = (domain: Domain = t.domain) =>
    perform(domain, approveAll, { input, actor: employer, key: t.key() })
  return { campaign, employer, press, ids: waiting.map(({ id }) => id) }
}

const everybodyOnce = (count: number) => ({
  SATISFIED: { count, cash: (BigInt(count) * 25_000n).toString() },
})

test('twenty presses at once pay each proof once', async () => {
  const { campaign, press } = await bulk(40)
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => press()))
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  for (const outcome of outcomes) {
    if (!outcome.ok) expect(outcome.refusal).toEqual({ code: 'nothing-to-approve', campaignId: campaign })
  }
  expect(await standOf(t, campaign)).toEqual(everybodyOnce(40))
})

describe('against', () => {
  test('silence, which decides the same proofs in the same moment', async () => {
    for (let round = 0; round < 4; round++) {
      const { campaign, press } = await bulk(40)
      t.clock.advance(DAY_MS)
      const domain = { ...t.domain, store: other.store }
      await Promise.all([sweepDue(t.domain, 15), press(), press(domain), sweepDue(domain, 15)])
      await t.sweep()
      expect(await standOf(t, campaign)).toEqual(everybodyOnce(40))
      expect(await t.held(campaign)).toBe(0n)
    }
  })

  test('single presses: whoever is second is told, nobody is paid twice', async () => {
    const { campaign, employer, press, ids } = await bulk(30)
    const single = ids
      .filter((_, n) => n % 10 === 0)
      .map((submission) => t.run(approveSubmission, { submission }, employer))
    const [all] = await Promise.all([press(), ...single])
    if (!all.ok) expect(all.refusal.code).toBe('review-changed')
    const { waiting, hinted } = await readBulk(t.store, campaign)
    if (waiting.length > 0) {
      const shown = bulkOf(waiting, hinted).digest
      await t.must(t.run(approveAll, { campaign, shown }, employer))
    }
    expect(await standOf(t, campaign)).toEqual(everybodyOnce(30))
  })
})
