import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BREAKER_CHECKS } from '../../src/domain/breaker/audit-breakers.ts'
import { closeBreaker } from '../../src/domain/breaker/close-breaker.ts'
import { decideHeldVerdict } from '../../src/domain/breaker/handle-held-verdict.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { claimedVerdict, heldVerdict, tripped } from '../support/breakers.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'

let t: TestDomain
beforeEach(async () => {
  t = await createTestDomain()
})
afterEach(() => t.close())

/** A verdict that waits, one in hand, one of each outcome; a breaker that is closed. */
async function books() {
  const waiting = await heldVerdict(t)
  const claimed = await claimedVerdict(t, 'FINAL')
  const confirmed = await claimedVerdict(t)
  const refused = await claimedVerdict(t)
  const reason = 'We have looked at it.'
  for (const [{ verdict, moderator }, confirm] of [
    [confirmed, true],
    [refused, false],
  ] as const)
    await t.must(t.run(decideHeldVerdict, { verdict, confirm, reason }, moderator))
  const isVoid = await heldVerdict(t)
  await t.must(t.run(approveSubmission, { submission: isVoid.submission }, isVoid.employer))
  const closed = await tripped(t)
  await t.must(t.run(closeBreaker, { breaker: closed.breaker, reason }, await t.member('Mo', ['moderator'])))
  expect(await t.audit()).toEqual([])
  return { waiting, claimed, confirmed, refused, isVoid, closed }
}
type Books = Awaited<ReturnType<typeof books>>

const planted: { check: string; what: string; sql: (b: Books) => string }[] = [
  {
    check: 'refusals_counted',
    what: 'a "not satisfied" that nobody counted',
    sql: (b) => `UPDATE campaign SET refusals = refusals - 1 WHERE id = '${b.closed.campaign}'`,
  },
  {
    check: 'refusals_counted',
    what: 'a confirmed one that was counted',
    sql: (b) => `UPDATE campaign SET refusals = refusals + 1 WHERE id = '${b.confirmed.campaign}'`,
  },
  {
    check: 'breaker_matches_job',
    what: 'an open breaker of which the job knows nothing',
    sql: (b) => `UPDATE campaign SET tripped_at = NULL WHERE id = '${b.waiting.campaign}'`,
  },
  {
    check: 'breaker_matches_job',
    what: 'a job that waits for a breaker which is closed',
    sql: (b) => `UPDATE campaign SET tripped_at = now() WHERE id = '${b.closed.campaign}'`,
  },
  {
    check: 'breaker_matches_job',
    what: 'a job that runs while its breaker is open',
    sql: (b) => `UPDATE campaign SET state = 'ACTIVE' WHERE id = '${b.waiting.campaign}'`,
  },
  {
    check: 'breaker_matches_job',
    what: 'a "not satisfied" that took effect although the breaker was open',
    sql: (b) => `UPDATE campaign SET refusals = refusals + 1 WHERE id = '${b.waiting.campaign}'`,
  },
  {
    check: 'held_verdict_matches_work',
    what: 'work that does not know that a verdict waits',
    sql: (b) => `UPDATE submission SET held_verdict_id = NULL WHERE id = '${b.claimed.submission}'`,
  },
  {
    check: 'held_verdict_matches_work',
    what: 'work that waits for a verdict which was refused',
    sql: (b) =>
      `UPDATE submission SET held_verdict_id = '${b.refused.verdict}' WHERE id = '${b.refused.submission}'`,
  },
  {
    check: 'held_verdict_matches_work',
    what: 'work that waits for the verdict on other work',
    sql: (b) =>
      `UPDATE submission SET held_verdict_id = '${b.isVoid.verdict}' WHERE id = '${b.refused.submission}'`,
  },
  {
    check: 'held_verdict_matches_work',
    what: 'a verdict that is void although nothing was approved',
    sql: (b) =>
      `UPDATE held_verdict SET state = 'VOID', decided_by_id = NULL, outcome = NULL WHERE id = '${b.refused.verdict}'`,
  },
  {
    check: 'held_verdict_matches_work',
    what: 'a confirmed one that never took effect',
    sql: (b) => `UPDATE submission SET state = 'SUBMITTED' WHERE id = '${b.confirmed.submission}'`,
  },
  {
    check: 'held_verdict_matches_work',
    what: 'a final one about a proof that was never sent back',
    sql: (b) => `UPDATE held_verdict SET kind = 'FINAL' WHERE id = '${b.waiting.verdict}'`,
  },
  {
    check: 'held_verdict_matches_work',
    what: 'a verdict of somebody else’s',
    sql: (b) =>
      `UPDATE held_verdict SET employer_id = '${b.closed.employer.memberId}' WHERE id = '${b.waiting.verdict}'`,
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

test('every check of breakers has a corruption that it finds', () => {
  expect(new Set(planted.map(({ check }) => check))).toEqual(new Set(Object.keys(BREAKER_CHECKS)))
})
