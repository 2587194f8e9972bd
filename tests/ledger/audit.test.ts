import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { payVisit } from '../../src/domain/visits/pay-visit.ts'
import { VISIT_MS } from '../../src/domain/visits/visit.rules.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { projectRoot } from '../../src/runtime/project-root.ts'
import { contested } from '../support/contests.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'
import { opened } from '../support/tickets.ts'
import { earner, requested } from '../support/withdrawals.ts'
import { plantedPayouts } from './planted-payouts.ts'
import { plantedTickets } from './planted-tickets.ts'

let t: TestDomain
beforeEach(async () => {
  t = await createTestDomain()
})
afterEach(() => t.close())

/**
 * A campaign with a slot free, one held, one waiting for review and one paid; a paid-to-click one with a link open,
 * one paid, one whose time is over; a voucher nobody redeemed; and a withdrawal that waits.
 */
async function books() {
  const { employer, worker } = await t.employerAndWorker(10)
  const holder = await t.member('Holder')
  const paidWorker = await t.member('Paid')
  const campaign = await t.campaign(employer, { slots: 4 })
  const reservation = await t.take(campaign, holder)
  const waiting = await t.submission(campaign, worker)
  const paid = await t.submission(campaign, paidWorker)
  await t.must(t.run(approveSubmission, { submission: paid }, employer))
  const visits = await t.clickJob(employer, { slots: 4 })
  const lapsedVisit = await t.visit(visits, await t.member('Late'))
  t.clock.advance(VISIT_MS)
  await t.sweep()
  const openVisit = await t.visit(visits, holder)
  const paidVisit = await t.visit(visits, paidWorker)
  await t.must(t.run(payVisit, { visit: paidVisit }, { kind: 'system', name: 'test' }))
  const operator = await t.member('Op', ['finance'])
  const { voucherId } = await t.must(
    issueTopUp(t.domain, {
      input: { amountMicros: 3_000_000n, reason: 'test money' },
      actor: operator,
      key: t.key(),
    }),
  )
  const withdrawal = await requested(t, await earner(t, 12))
  const { contest, submission: contestedWork } = await contested(t, 'refund')
  const ticket = await opened(t, holder)
  expect(await t.audit()).toEqual([])
  return {
    ticket,
    contest,
    contestedWork,
    employer,
    worker,
    holder,
    paidWorker,
    campaign,
    reservation,
    waiting,
    paid,
    voucherId,
    withdrawal,
    lapsedVisit,
    openVisit,
    paidVisit,
  }
}
type Books = Awaited<ReturnType<typeof books>>

/** Writes past every trigger, and past the named constraints, as a broken program or a hand would. */
async function plant(sql: string[], without: [table: string, constraint: string][] = []) {
  const client = await t.pool.connect()
  try {
    for (const [table, constraint] of without) {
      await client.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${constraint}"`)
    }
    await client.query('SET session_replication_role = replica')
    for (const statement of sql) await client.query(statement)
    await client.query('SET session_replication_role = DEFAULT')
  } finally {
    client.release()
  }
}

type Planted = {
  check: string
  what: string
  sql: (b: Books) => string[]
  without?: [table: string, constraint: string][]
}

const slotOf = (submission: string) =>
  `(SELECT 'slot:' || reservation_id FROM submission WHERE id = '${submission}')`

const planted: Planted[] = [
  {
    check: 'books_sum_to_zero',
    what: 'money out of nothing',
    sql: (b) => [`UPDATE account SET balance_micros = 1 WHERE id = 'cash:${b.worker.memberId}'`],
  },
  {
    check: 'move_of_nothing',
    what: 'a move of a negative amount',
    sql: (b) => [
      `UPDATE ledger_move SET amount_micros = -amount_micros WHERE posting_key = ${slotOf(b.paid)}`,
    ],
    without: [['ledger_move', 'ledger_move_amount']],
  },
  {
    check: 'move_of_nothing',
    what: 'a move from an account to itself',
    sql: (b) => [`UPDATE ledger_move SET to_account = from_account WHERE posting_key = ${slotOf(b.paid)}`],
    without: [['ledger_move', 'ledger_move_direction']],
  },
  {
    check: 'balance_equals_moves',
    what: 'a balance that its moves do not explain',
    sql: (b) => [
      `UPDATE account SET balance_micros = balance_micros - 1 WHERE id = 'wallet:${b.employer.memberId}'`,
      `UPDATE account SET balance_micros = balance_micros + 1 WHERE id = 'wallet:${b.worker.memberId}'`,
    ],
  },
  {
    check: 'balance_below_floor',
    what: 'a balance below nothing',
    sql: (b) => [`UPDATE account SET balance_micros = -5 WHERE id = 'cash:${b.worker.memberId}'`],
    without: [['account', 'account_floor']],
  },
  {
    check: 'move_without_posting',
    what: 'a posting that was deleted under its moves',
    sql: (b) => [`DELETE FROM posting WHERE key = ${slotOf(b.paid)}`],
  },
  {
    check: 'posting_without_moves',
    what: 'a posting that moves nothing',
    sql: () => ["INSERT INTO posting (key, kind, about, at) VALUES ('empty', 'slot-paid', 'x', now())"],
  },
  {
    check: 'unknown_account',
    what: 'a move into an account of nobody',
    sql: (b) => [
      `UPDATE ledger_move SET to_account = 'revenue:private' WHERE posting_key = ${slotOf(b.paid)}
       AND to_account = 'revenue:platform-fee'`,
    ],
  },
  {
    check: 'solvency',
    what: 'a voucher for more than was paid in',
    sql: (b) => [
      `UPDATE ledger_move SET amount_micros = amount_micros - 1 WHERE posting_key = 'voucher-issued:${b.voucherId}'`,
    ],
  },
  {
    check: 'solvency',
    what: 'fees that somebody took out of what is owed',
    sql: (b) => [
      `UPDATE ledger_move SET amount_micros = amount_micros + 1 WHERE posting_key = ${slotOf(b.paid)}
       AND to_account = 'revenue:platform-fee'`,
    ],
  },
  {
    check: 'member_without_accounts',
    what: 'a member whose wallet is gone',
    sql: (b) => [`DELETE FROM account WHERE id = 'wallet:${b.holder.memberId}'`],
  },
  {
    check: 'escrow_equals_states',
    what: 'a slot that vanished while its money stayed',
    sql: (b) => [`UPDATE campaign SET free_slots = free_slots - 1 WHERE id = '${b.campaign}'`],
  },
  {
    check: 'escrow_equals_states',
    what: 'a slot paid for another amount',
    sql: (b) => [
      `UPDATE ledger_move SET amount_micros = amount_micros + 1 WHERE posting_key = ${slotOf(b.paid)}`,
    ],
  },
  {
    check: 'slot_ends_once',
    what: 'a satisfied submission that was never paid',
    sql: (b) => [`UPDATE submission SET state = 'SATISFIED', due_at = NULL WHERE id = '${b.waiting}'`],
  },
  {
    check: 'slot_ends_once',
    what: 'a paid submission that waits for review',
    sql: (b) => [`UPDATE submission SET state = 'SUBMITTED', due_at = now() WHERE id = '${b.paid}'`],
  },
  {
    check: 'slot_ends_once',
    what: 'a returned slot whose worker was paid',
    sql: (b) => [`UPDATE submission SET state = 'NOT_SATISFIED_RETURNED' WHERE id = '${b.paid}'`],
  },
  {
    check: 'slot_ends_once',
    what: 'a lapsed correction whose worker was paid',
    sql: (b) => [`UPDATE submission SET state = 'LAPSED' WHERE id = '${b.paid}'`],
  },
  {
    check: 'slots_add_up',
    what: 'more work than there are slots',
    sql: (b) => [`UPDATE campaign SET slots = 3 WHERE id = '${b.campaign}'`],
  },
  {
    check: 'slots_add_up',
    what: 'a running job with fewer slots than it was funded for',
    sql: (b) => [`UPDATE campaign SET slots = 5 WHERE id = '${b.campaign}'`],
  },
  {
    check: 'escrow_equals_states',
    what: 'an open link whose slot is free all the same',
    sql: (b) => [`UPDATE visit SET state = 'LAPSED' WHERE id = '${b.openVisit}'`],
  },
  {
    check: 'slots_add_up',
    what: 'a link that ended twice',
    sql: (b) => [`UPDATE visit SET state = 'PAID', paid_at = now() WHERE id = '${b.lapsedVisit}'`],
  },
  {
    check: 'slot_ends_once',
    what: 'a paid visit that paid nobody',
    sql: (b) => [`UPDATE visit SET state = 'PAID', paid_at = now() WHERE id = '${b.openVisit}'`],
  },
  {
    check: 'slot_ends_once',
    what: 'an open link that has paid',
    sql: (b) => [`UPDATE visit SET state = 'HELD', paid_at = NULL WHERE id = '${b.paidVisit}'`],
  },
  {
    check: 'slot_ends_once',
    what: 'a link whose time was over, and which paid',
    sql: (b) => [`UPDATE visit SET state = 'LAPSED', paid_at = NULL WHERE id = '${b.paidVisit}'`],
  },
  {
    check: 'open_visits_counted',
    what: 'a member counted as holding no link',
    sql: (b) => [`UPDATE member SET open_visits = 0 WHERE id = '${b.holder.memberId}'`],
  },
  {
    check: 'campaign_without_version',
    what: 'a text that no version keeps',
    sql: (b) => [`UPDATE campaign SET instructions = 'Something else.' WHERE id = '${b.campaign}'`],
  },
  {
    check: 'campaign_without_version',
    what: 'a version that is gone',
    sql: (b) => [`UPDATE campaign SET version = 2 WHERE id = '${b.campaign}'`],
  },
  {
    check: 'open_reservations_counted',
    what: 'a member counted as holding nothing',
    sql: (b) => [`UPDATE member SET open_reservations = 0 WHERE id = '${b.holder.memberId}'`],
  },
  {
    check: 'reservation_matches_submission',
    what: 'a reservation sent without a submission',
    sql: (b) => [`UPDATE reservation SET state = 'SUBMITTED' WHERE id = '${b.reservation}'`],
  },
  {
    check: 'reservation_matches_submission',
    what: 'a submission whose reservation is still held',
    sql: (b) => [
      `UPDATE reservation SET state = 'HELD' WHERE id =
        (SELECT reservation_id FROM submission WHERE id = '${b.waiting}')`,
    ],
  },
  {
    check: 'contest_matches_submission',
    what: 'a contest that was won without a word on the work',
    sql: (b) => [
      `UPDATE contest SET state = 'WON', due_at = NULL, decided_at = now() WHERE id = '${b.contest}'`,
    ],
  },
  {
    check: 'contest_matches_submission',
    what: 'held money that does not wait for its contest',
    sql: (b) => [`UPDATE submission SET contested = false WHERE id = '${b.contestedWork}'`],
  },
  {
    check: 'contest_matches_submission',
    what: 'held money that waits longer than its contest',
    sql: (b) => [`UPDATE submission SET due_at = due_at + interval '1 day' WHERE id = '${b.contestedWork}'`],
  },
  {
    check: 'contested_without_contest',
    what: 'held money that waits for a contest of nobody',
    sql: (b) => [`DELETE FROM contest WHERE id = '${b.contest}'`],
  },
  {
    check: 'contested_without_contest',
    what: 'a verdict of a contest that never was',
    sql: (b) => [`UPDATE submission SET verdict_by = 'CONTEST' WHERE id = '${b.paid}'`],
  },
  {
    check: 'history_matches_state',
    what: 'a contest taken past the door',
    sql: (b) => [
      `UPDATE contest SET state = 'CLAIMED', claimed_by_id = '${b.holder.memberId}' WHERE id = '${b.contest}'`,
    ],
  },
  {
    check: 'voucher_escrow',
    what: 'a redeemed voucher that paid nobody',
    sql: (b) => [`UPDATE voucher SET state = 'REDEEMED' WHERE id = '${b.voucherId}'`],
  },
  {
    check: 'frozen_equals_freezes',
    what: 'a member who is frozen by no freeze',
    sql: (b) => [`INSERT INTO frozen_part (member_id, part) VALUES ('${b.worker.memberId}', 'taking')`],
  },
  {
    check: 'frozen_equals_freezes',
    what: 'a freeze that forbids nothing',
    sql: (b) => [
      `INSERT INTO member_freeze (id, member_id, state, parts, reason, by_id, at)
        VALUES ('past-the-door', '${b.worker.memberId}', 'ACTIVE', '{taking}', 'x', 'op', now())`,
    ],
  },
  {
    check: 'adjustment_equals_posting',
    what: 'a balance put right on paper only',
    sql: (b) => [
      `INSERT INTO adjustment (id, member_id, state, account, adds, amount_micros, reason, proposed_by_id,
          proposed_at, decided_by_id, decided_at)
        VALUES ('past-the-door', '${b.worker.memberId}', 'APPLIED', 'cash', true, 1, 'x', 'op', now(), 'op2', now())`,
    ],
  },
  ...plantedPayouts,
  ...plantedTickets,
  {
    check: 'listing_equals_jobs',
    what: 'an open job that nobody finds',
    sql: (b) => [`DELETE FROM job_listing WHERE campaign_id = '${b.campaign}' AND shelf = 'all/'`],
  },
  {
    check: 'listing_equals_jobs',
    what: 'a job listed for those it is not for',
    sql: (b) => [
      `INSERT INTO job_listing SELECT 'US/', id, reward_micros, employer_id FROM campaign WHERE id = '${b.campaign}'`,
    ],
  },
  {
    check: 'history_matches_state',
    what: 'a state written past the door, with a history',
    sql: (b) => [`UPDATE submission SET state = 'NOT_SATISFIED_PAID' WHERE id = '${b.paid}'`],
  },
  {
    check: 'history_matches_state',
    what: 'a state written past the door, without any history',
    sql: (b) => [`UPDATE campaign SET state = 'PAUSED' WHERE id = '${b.campaign}'`],
  },
  {
    check: 'history_matches_state',
    what: 'a visit paid past the door',
    sql: (b) => [`UPDATE visit SET state = 'PAID', paid_at = now() WHERE id = '${b.openVisit}'`],
  },
  {
    check: 'history_matches_state',
    what: 'an invitation accepted past the door',
    sql: (b) => [
      `INSERT INTO invitation (id, campaign_id, worker_id, state, invited_at)
        VALUES ('past-the-door', '${b.campaign}', '${b.holder.memberId}', 'ACCEPTED', now())`,
    ],
  },
  {
    check: 'history_without_object',
    what: 'a history of something that is not there',
    sql: (b) => [`UPDATE transition SET object_id = 'nothing' WHERE object_id = '${b.paid}'`],
  },
]

describe('the audit finds', () => {
  test.each(planted)('$what ($check)', async ({ check, sql, without }) => {
    await plant(sql(await books()), without)
    const problems = await t.audit()
    expect(problems.map((problem) => problem.check)).toContain(check)
    const found = problems.find((problem) => problem.check === check)
    expect(Object.keys(found?.row ?? {}).length).toBeGreaterThan(0)
  })
})

test('every check of the audit has a corruption that it finds', () => {
  const source = readFileSync(join(projectRoot, 'src/domain/ledger/audit.ts'), 'utf8')
  const checks = [...source.slice(source.indexOf('CHECKS')).matchAll(/^ {2}([a-z_]+):/gm)].map((m) => m[1])
  expect(checks.length).toBeGreaterThan(10)
  expect(new Set(planted.map((p) => p.check))).toEqual(new Set(checks))
})

test('the audit of an empty platform finds nothing', async () => {
  expect(await t.audit()).toEqual([])
})
