import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DISPUTE_CHECKS } from '../../src/domain/disputes/audit-disputes.ts'
import { decideDispute } from '../../src/domain/disputes/decide-dispute.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { disputed, heldDispute } from '../support/disputes.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'
import { plant } from './plant.ts'

let t: TestDomain
beforeEach(async () => {
  t = await createTestDomain()
})
afterEach(() => t.close())

/** Disputes that are open, shared by a moderator, decided by the clock, and decided where there was nothing to share. */
async function books() {
  const undecided = await disputed(t)
  t.clock.advance(14 * DAY_MS)
  await t.sweep()
  const shared = await heldDispute(t)
  const ruling = { sellerMicros: 4_000_000n }
  await t.must(
    t.run(
      decideDispute,
      { dispute: shared.dispute, ruling, reason: 'Half of it is there.' },
      shared.moderator,
    ),
  )
  const free = await heldDispute(t, { kind: 'EXCHANGE' })
  const right = { verdict: 'SELLER' as const }
  await t.must(
    t.run(
      decideDispute,
      { dispute: free.dispute, ruling: right, reason: 'It is all there.' },
      free.moderator,
    ),
  )
  const open = await disputed(t)
  expect(await t.audit()).toEqual([])
  return { undecided, shared, free, open }
}
type Books = Awaited<ReturnType<typeof books>>

const planted: { check: string; what: string; sql: (b: Books) => string }[] = [
  {
    check: 'dispute_matches_order',
    what: 'an open dispute about an order that goes on',
    sql: ({ open }) =>
      `UPDATE offer_order SET state = 'DELIVERED', ends_at = now(), due_at = now() WHERE id = '${open.order}'`,
  },
  {
    check: 'dispute_matches_order',
    what: 'a disputed order without a dispute',
    sql: ({ open }) => `DELETE FROM dispute WHERE id = '${open.dispute}'`,
  },
  {
    check: 'dispute_matches_order',
    what: 'a dispute of other people',
    sql: ({ open, shared }) =>
      `UPDATE dispute SET seller_id = '${shared.seller.memberId}' WHERE id = '${open.dispute}'`,
  },
  {
    check: 'dispute_matches_order',
    what: 'a decision of nobody',
    sql: ({ shared }) => `UPDATE dispute SET decided_by_id = NULL WHERE id = '${shared.dispute}'`,
  },
  {
    check: 'dispute_verdict',
    what: 'somebody right where both got a part',
    sql: ({ shared }) => `UPDATE dispute SET verdict = 'SELLER' WHERE id = '${shared.dispute}'`,
  },
  {
    check: 'dispute_verdict',
    what: 'nobody right where there was nothing to share',
    sql: ({ free }) => `UPDATE dispute SET verdict = NULL WHERE id = '${free.dispute}'`,
  },
  {
    check: 'dispute_verdict',
    what: 'a clock that decided against what was delivered',
    sql: ({ undecided }) =>
      `UPDATE offer_order SET seller_delivered_at = NULL WHERE id = '${undecided.order}'`,
  },
  {
    check: 'dispute_statements',
    what: 'a dispute opened without a word',
    sql: ({ open }) =>
      `UPDATE order_message SET kind = 'TALK' WHERE order_id = '${open.order}' AND kind = 'STATEMENT'`,
  },
  {
    check: 'dispute_statements',
    what: 'more said than a side may',
    sql: ({ open }) => `INSERT INTO order_message
      SELECT m.id || n, m.order_id, m.side, m.author_id, m.kind, m.words, m.files, m.flags, m.at
      FROM order_message m, generate_series(1, 5) n WHERE m.order_id = '${open.order}' AND m.kind = 'STATEMENT'`,
  },
]

describe('the audit finds', () => {
  test.each(planted)('$what ($check)', async ({ check, sql }) => {
    await plant(t, sql(await books()))
    expect((await t.audit()).map((problem) => problem.check)).toContain(check)
  })
})

test('every check of disputes has a corruption that it finds', () => {
  expect(new Set(planted.map(({ check }) => check))).toEqual(new Set(Object.keys(DISPUTE_CHECKS)))
})
