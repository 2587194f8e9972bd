import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CAMPAIGN_FREEZE_CHECKS } from '../../src/domain/campaigns/audit-campaign-freezes.ts'
import { freezeCampaign } from '../../src/domain/campaigns/freeze-campaign.ts'
import { HOUR_MS } from '../../src/domain/kit/clock.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'

let t: TestDomain
beforeEach(async () => {
  t = await createTestDomain()
})
afterEach(() => t.close())

/** A job frozen for an hour, and one that runs; each with a proof that waits. */
async function books() {
  const reason = 'Paid with a stolen card.'
  const jobs = []
  for (const name of ['frozen', 'running']) {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    const submission = await t.submission(campaign, worker)
    jobs.push({ name, campaign, submission, worker })
  }
  const [frozen, running] = jobs
  if (!frozen || !running) throw new Error('two jobs were made')
  await t.must(
    t.run(freezeCampaign, { campaign: frozen.campaign, reason }, await t.member('Mo', ['moderator'])),
  )
  t.clock.advance(HOUR_MS)
  expect(await t.audit()).toEqual([])
  return { frozen, running, now: t.clock.now().toISOString() }
}
type Books = Awaited<ReturnType<typeof books>>

const planted: { check: string; what: string; sql: (b: Books) => string }[] = [
  {
    check: 'frozen_equals_campaign_freezes',
    what: 'a job that runs although it is frozen',
    sql: (b) => `UPDATE campaign SET frozen_at = NULL, frozen_until = NULL, frozen_reason = NULL
      WHERE id = '${b.frozen.campaign}'`,
  },
  {
    check: 'frozen_equals_campaign_freezes',
    what: 'a job that stands still although nobody froze it',
    sql: (b) => `UPDATE campaign SET frozen_at = '${b.now}', frozen_until = '${b.now}', frozen_reason = 'x'
      WHERE id = '${b.running.campaign}'`,
  },
  {
    check: 'settled_while_frozen',
    what: 'money that left a frozen job',
    sql: (b) => `WITH paid AS (
        INSERT INTO posting (key, kind, about, at) VALUES ('planted', 'slot-paid', 'x', '${b.now}') RETURNING key
      ) INSERT INTO ledger_move (posting_key, n, from_account, to_account, amount_micros)
      SELECT key, 0, 'escrow:campaign:${b.frozen.campaign}', 'cash:${b.frozen.worker.memberId}', 1 FROM paid`,
  },
]

describe('the audit finds', () => {
  test.each(planted)('$what ($check)', async ({ check, sql }) => {
    const client = await t.pool.connect()
    try {
      const statement = sql(await books())
      await client.query('SET session_replication_role = replica')
      await client.query(statement)
      await client.query('SET session_replication_role = DEFAULT')
    } finally {
      client.release()
    }
    expect((await t.audit()).map((problem) => problem.check)).toContain(check)
  })
})

test('every check of frozen jobs has a corruption that it finds', () => {
  expect(new Set(planted.map(({ check }) => check))).toEqual(new Set(Object.keys(CAMPAIGN_FREEZE_CHECKS)))
})
