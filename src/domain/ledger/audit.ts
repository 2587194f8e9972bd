import { BREAKER_CHECKS } from '../breaker/audit-breakers.ts'
import { CAMPAIGN_FREEZE_CHECKS } from '../campaigns/audit-campaign-freezes.ts'
import { DISPUTE_CHECKS } from '../disputes/audit-disputes.ts'
import type { Store } from '../kit/store.ts'
import { OFFER_CHECKS } from '../offers/audit-offers.ts'
import { ORDER_CHECKS } from '../orders/audit-orders.ts'
import { OUTSIDE, REVENUE } from './accounts.ts'
import { MOVEMENTS, standing } from './movements.ts'
import { SOLVENCY, undecidedSlots } from './solvency.ts'

/** One broken invariant: which, and the row that breaks it. */
export type AuditProblem = { check: string; row: Record<string, unknown> }

/**
 * Proves the books: each check is a query that must find nothing. Runs after every flow and fault test, on a
 * schedule in production, and as `npm run audit`. It reads one snapshot, so it may run beside live traffic, and
 * takes its time: a check reads its tables as a whole, however large they are.
 */
export async function audit(store: Store): Promise<AuditProblem[]> {
  return store.within(async (run) => {
    await run({ name: 'audit_snapshot', text: 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ', values: [] })
    await run({ name: 'audit_patience', text: `SET LOCAL statement_timeout = '${PATIENCE}'`, values: [] })
    const problems: AuditProblem[] = []
    for (const [check, text] of Object.entries(CHECKS)) {
      const rows = await run({ name: `audit_${check}`, text: firstOf(text), values: [] })
      problems.push(...rows.map((row) => ({ check, row })))
    }
    return problems
  })
}

/** For one check; everything else the program asks of the database must be done in seconds. */
const PATIENCE = '10min'

/** Materialized: else the planner, hoping for twenty rows, looks each row up alone, and there are none to stop at. */
const firstOf = (text: string) => `WITH found AS MATERIALIZED (${text}) SELECT * FROM found LIMIT 20`

/** Everything that has a history, with its state and the one it began in. */
const OBJECTS = `
  SELECT 'campaign' AS machine, id, state::text AS state, 'ACTIVE' AS first FROM campaign
  UNION ALL SELECT 'reservation', id, state::text, 'HELD' FROM reservation
  UNION ALL SELECT 'submission', id, state::text, 'SUBMITTED' FROM submission
  UNION ALL SELECT 'voucher', id, state::text, 'ACTIVE' FROM voucher
  UNION ALL SELECT 'withdrawal', id, state::text, 'REQUESTED' FROM withdrawal
  UNION ALL SELECT 'visit', id, state::text, 'HELD' FROM visit
  UNION ALL SELECT 'invitation', id, state::text, 'INVITED' FROM invitation
  UNION ALL SELECT 'contest', id, state::text, 'OPEN' FROM contest
  UNION ALL SELECT 'ticket', id, state::text, 'OPEN' FROM ticket
  UNION ALL SELECT 'job_report', id, state::text, 'OPEN' FROM job_report
  UNION ALL SELECT 'member_freeze', id, state::text, 'ACTIVE' FROM member_freeze
  UNION ALL SELECT 'campaign_freeze', id, state::text, 'ACTIVE' FROM campaign_freeze
  UNION ALL SELECT 'campaign_breaker', id, state::text, 'TRIPPED' FROM campaign_breaker
  UNION ALL SELECT 'held_verdict', id, state::text, 'WAITING' FROM held_verdict
  UNION ALL SELECT 'top_up', id, state::text, 'STARTING' FROM top_up
  UNION ALL SELECT 'offer', id, state::text, 'ACTIVE' FROM offer
  UNION ALL SELECT 'offer_order', id, state::text, 'PLACED' FROM offer_order
  UNION ALL SELECT 'dispute', id, state::text, 'OPEN' FROM dispute
  UNION ALL SELECT 'adjustment', id, state::text, 'PROPOSED' FROM adjustment`

/**
 * A move takes from one account what it gives to another, so moves alone always sum to zero: `books_sum_to_zero`
 * sets the stored balances against the moves of all accounts that store none.
 *
 * The audit stands in for the foreign keys that the append-only tables go without: `posting_without_moves`,
 * `move_without_posting`, `unknown_account` and `history_without_object` are what those keys would have said.
 */
const CHECKS: Readonly<Record<string, string>> = {
  books_sum_to_zero: `
    SELECT total::text FROM (
      SELECT (SELECT coalesce(sum(balance_micros), 0) FROM account)
        + (SELECT coalesce(sum(micros), 0) FROM (${MOVEMENTS}) m
           WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = m.account)) AS total
    ) books WHERE total <> 0`,
  move_of_nothing: `
    SELECT posting_key, n, amount_micros::text AS amount FROM ledger_move
    WHERE amount_micros <= 0 OR from_account = to_account`,
  balance_equals_moves: `
    SELECT a.id, a.balance_micros::text AS stored, coalesce(m.total, 0)::text AS moved
    FROM account a
    LEFT JOIN (SELECT * FROM (${standing('cash:')}) c UNION ALL SELECT * FROM (${standing('wallet:')}) w) m
      ON m.account = a.id
    WHERE a.balance_micros <> coalesce(m.total, 0)`,
  balance_below_floor: 'SELECT id, balance_micros::text AS stored FROM account WHERE balance_micros < 0',
  move_without_posting: `
    SELECT m.posting_key, m.n FROM ledger_move m LEFT JOIN posting p ON p.key = m.posting_key WHERE p.key IS NULL`,
  posting_without_moves: `
    SELECT p.key FROM posting p WHERE NOT EXISTS (SELECT 1 FROM ledger_move m WHERE m.posting_key = p.key)`,
  unknown_account: `
    SELECT DISTINCT m.account FROM (${MOVEMENTS}) m
    LEFT JOIN account a ON a.id = m.account
    LEFT JOIN campaign c ON 'escrow:campaign:' || c.id = m.account
    LEFT JOIN voucher v ON 'escrow:voucher:' || v.id = m.account
    LEFT JOIN withdrawal w ON 'payout:' || w.id = m.account
    LEFT JOIN offer_order o ON 'escrow:order:' || o.id = m.account
    WHERE a.id IS NULL AND o.id IS NULL AND c.id IS NULL AND v.id IS NULL AND w.id IS NULL
      AND m.account NOT IN (${[OUTSIDE, ...REVENUE].map((account) => `'${account}'`).join(', ')})`,
  solvency: `
    SELECT owed::text, there::text, came_in::text, went_out::text, fees::text FROM (${SOLVENCY}) books
    WHERE owed <> there`,
  member_without_accounts: `
    SELECT m.id FROM member m
    LEFT JOIN (SELECT member_id, count(*) AS n FROM account GROUP BY member_id) a ON a.member_id = m.id
    WHERE a.n IS DISTINCT FROM 2`,
  escrow_equals_states: `
    SELECT c.id, coalesce(h.total, 0)::text AS held,
      ((c.free_slots + coalesce(n.slots, 0)) * (c.reward_micros + c.fee_micros))::text AS expected
    FROM campaign c
    LEFT JOIN (${undecidedSlots('all')}) n ON n.campaign_id = c.id
    LEFT JOIN (${standing('escrow:campaign:')}) h ON h.account = 'escrow:campaign:' || c.id
    WHERE coalesce(h.total, 0) <> (c.free_slots + coalesce(n.slots, 0)) * (c.reward_micros + c.fee_micros)`,
  slot_ends_once: `
    SELECT s.id, s.state::text AS state, p.kind FROM submission s
    LEFT JOIN posting p ON p.key = 'slot:' || s.reservation_id
    WHERE (s.state IN ('SATISFIED', 'NOT_SATISFIED_PAID') AND p.kind IS DISTINCT FROM 'slot-paid')
       OR (s.state = 'NOT_SATISFIED_RETURNED' AND p.kind IS DISTINCT FROM 'slot-returned')
       OR (s.state IN ('SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED', 'NOT_SATISFIED_HELD') AND p.kind IS NOT NULL)
       OR (s.state = 'LAPSED' AND p.kind = 'slot-paid')
    UNION ALL
    SELECT v.id, v.state::text, p.kind FROM visit v LEFT JOIN posting p ON p.key = 'slot:' || v.id
    WHERE (v.state = 'PAID' AND p.kind IS DISTINCT FROM 'slot-paid')
       OR (v.state = 'HELD' AND p.kind IS NOT NULL)
       OR (v.state = 'LAPSED' AND p.kind = 'slot-paid')`,
  slots_add_up: `
    SELECT c.id, c.slots, c.free_slots, coalesce(n.used, 0) AS used FROM campaign c
    LEFT JOIN (
      SELECT campaign_id, count(*) AS used FROM (
        SELECT campaign_id FROM reservation WHERE state = 'HELD'
        UNION ALL SELECT campaign_id FROM visit WHERE state <> 'LAPSED'
        UNION ALL SELECT campaign_id FROM submission WHERE state <> 'LAPSED'
      ) taken GROUP BY campaign_id
    ) n ON n.campaign_id = c.id
    WHERE c.free_slots + coalesce(n.used, 0) > c.slots
       OR (c.state <> 'STOPPED' AND c.free_slots + coalesce(n.used, 0) < c.slots)`,
  open_reservations_counted: `
    SELECT m.id, m.open_reservations, coalesce(r.held, 0) AS held FROM member m
    LEFT JOIN (SELECT member_id, count(*) AS held FROM reservation WHERE state = 'HELD' GROUP BY member_id) r
      ON r.member_id = m.id
    WHERE m.open_reservations <> coalesce(r.held, 0)`,
  open_visits_counted: `
    SELECT m.id, m.open_visits, coalesce(v.held, 0) AS held FROM member m
    LEFT JOIN (SELECT member_id, count(*) AS held FROM visit WHERE state = 'HELD' GROUP BY member_id) v
      ON v.member_id = m.id
    WHERE m.open_visits <> coalesce(v.held, 0)`,
  open_tickets_counted: `
    SELECT m.id, m.open_tickets, coalesce(t.open, 0) AS open FROM member m
    LEFT JOIN (SELECT member_id, count(*) AS open FROM ticket WHERE state <> 'CLOSED' GROUP BY member_id) t
      ON t.member_id = m.id
    WHERE m.open_tickets <> coalesce(t.open, 0)`,
  ticket_matches_messages: `
    SELECT t.id, t.state::text AS state, t.first_answer_at::text AS first_answer FROM ticket t
    LEFT JOIN (SELECT ticket_id, min(at) FILTER (WHERE side = 'SUPPORT') AS first,
        count(*) FILTER (WHERE side = 'MEMBER') AS asked FROM ticket_message GROUP BY ticket_id) m
      ON m.ticket_id = t.id
    WHERE coalesce(m.asked, 0) = 0 OR t.first_answer_at IS DISTINCT FROM m.first`,
  campaign_without_version: `
    SELECT c.id, c.version FROM campaign c
    LEFT JOIN campaign_version v ON v.campaign_id = c.id AND v.version = c.version
    WHERE v.title IS DISTINCT FROM c.title OR v.instructions IS DISTINCT FROM c.instructions`,
  reservation_matches_submission: `
    SELECT r.id, r.state::text AS state FROM reservation r LEFT JOIN submission s ON s.reservation_id = r.id
    WHERE (r.state = 'SUBMITTED') <> (s.id IS NOT NULL)`,
  contest_matches_submission: `
    SELECT c.id, c.state::text AS state, s.state::text AS submission FROM contest c
    JOIN submission s ON s.id = c.submission_id
    WHERE CASE c.state
      WHEN 'WON' THEN s.state <> 'SATISFIED' OR s.verdict_by <> 'CONTEST'
      WHEN 'LOST' THEN s.state NOT IN ('NOT_SATISFIED_PAID', 'NOT_SATISFIED_RETURNED')
      ELSE s.state NOT IN ('NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD')
        OR (s.state = 'NOT_SATISFIED_HELD') <> s.contested
        OR (s.contested AND s.due_at <> c.due_at)
    END OR (c.worker_id, c.employer_id) <> (s.worker_id, s.employer_id)`,
  contested_without_contest: `
    SELECT s.id, s.state::text AS state, s.contested FROM submission s
    LEFT JOIN contest c ON c.submission_id = s.id
    WHERE (s.contested AND coalesce(c.state::text, '') NOT IN ('OPEN', 'CLAIMED'))
       OR (s.verdict_by = 'CONTEST' AND c.state IS DISTINCT FROM 'WON')`,
  voucher_escrow: `
    SELECT v.id, v.state::text AS state, coalesce(h.total, 0)::text AS held FROM voucher v
    LEFT JOIN (${standing('escrow:voucher:')}) h ON h.account = 'escrow:voucher:' || v.id
    WHERE coalesce(h.total, 0) <> CASE WHEN v.state = 'ACTIVE' THEN v.amount_micros ELSE 0 END`,
  payout_equals_states: `
    SELECT w.id, w.state::text AS state, coalesce(h.total, 0)::text AS held FROM withdrawal w
    LEFT JOIN (${standing('payout:')}) h ON h.account = 'payout:' || w.id
    WHERE coalesce(h.total, 0) <> CASE WHEN w.state IN ('REQUESTED', 'PAYING', 'HELD') THEN w.amount_micros ELSE 0 END`,
  withdrawal_ends_once: `
    SELECT w.id, w.state::text AS state, e.kind AS ended, r.kind AS returned FROM withdrawal w
    LEFT JOIN posting e ON e.key = 'withdrawal-ended:' || w.id
    LEFT JOIN posting r ON r.key = 'withdrawal-returned:' || w.id
    WHERE e.kind IS DISTINCT FROM CASE w.state
        WHEN 'COMPLETED' THEN 'withdrawal-completed' WHEN 'RETURNED' THEN 'withdrawal-completed'
        WHEN 'REJECTED' THEN 'withdrawal-rejected' WHEN 'CANCELLED' THEN 'withdrawal-cancelled' END
      OR (r.key IS NOT NULL) <> (w.state = 'RETURNED')`,
  adjustment_equals_posting: `
    SELECT a.id, a.state::text AS state, p.key FROM adjustment a
    LEFT JOIN (SELECT posting_key AS key, sum(CASE WHEN from_account = 'outside' THEN amount_micros ELSE -amount_micros END) AS micros
      FROM ledger_move WHERE posting_key LIKE 'adjusted:%' GROUP BY 1) p ON p.key = 'adjusted:' || a.id
    WHERE CASE WHEN a.state = 'APPLIED'
      THEN p.micros IS DISTINCT FROM CASE WHEN a.adds THEN a.amount_micros ELSE -a.amount_micros END
      ELSE p.key IS NOT NULL END`,
  top_up_credited_once: `
    SELECT t.id, t.state::text AS state, p.key FROM top_up t
    LEFT JOIN (SELECT posting_key AS key, sum(amount_micros) AS micros, min(to_account) AS account
      FROM ledger_move WHERE posting_key LIKE 'top-up:%' GROUP BY 1) p ON p.key = 'top-up:' || t.id
    WHERE CASE WHEN t.state = 'PAID'
      THEN (p.micros, p.account) IS DISTINCT FROM (t.amount_micros::numeric, 'wallet:' || t.member_id)
      ELSE p.key IS NOT NULL END`,
  frozen_equals_freezes: `
    SELECT member_id, part, problem FROM (
      SELECT 'missing' AS problem, f.member_id, p.part FROM member_freeze f, unnest(f.parts) p(part)
        WHERE f.state = 'ACTIVE' AND NOT EXISTS
          (SELECT 1 FROM frozen_part x WHERE x.member_id = f.member_id AND x.part = p.part)
      UNION ALL SELECT 'stale', x.member_id, x.part FROM frozen_part x
        WHERE NOT EXISTS (SELECT 1 FROM member_freeze f
          WHERE f.member_id = x.member_id AND f.state = 'ACTIVE' AND x.part = ANY(f.parts))
    ) found`,
  listing_equals_jobs: `
    WITH due AS (
      SELECT shelf, c.id AS campaign_id, c.reward_micros::text AS micros, c.employer_id
      FROM campaign c, job_shelves(c, job_audiences(c)) shelf
    ), stored AS (SELECT shelf, campaign_id, reward_micros::text AS micros, employer_id FROM job_listing)
    SELECT campaign_id AS id, shelf, problem FROM (
      SELECT 'missing' AS problem, m.* FROM (SELECT * FROM due EXCEPT SELECT * FROM stored) m
      UNION ALL SELECT 'stale', m.* FROM (SELECT * FROM stored EXCEPT SELECT * FROM due) m
    ) found`,
  ...BREAKER_CHECKS,
  ...CAMPAIGN_FREEZE_CHECKS,
  ...OFFER_CHECKS,
  ...ORDER_CHECKS,
  ...DISPUTE_CHECKS,
  history_matches_state: `
    SELECT o.machine, o.id, o.state, t.to_state FROM (${OBJECTS}) o
    LEFT JOIN (SELECT machine, object_id, max(seq) AS seq FROM transition GROUP BY machine, object_id) last
      ON last.object_id = o.id AND last.machine = o.machine
    LEFT JOIN transition t ON t.seq = last.seq
    WHERE coalesce(t.to_state, o.first) <> o.state`,
  history_without_object: `
    SELECT t.seq::text AS seq, t.machine, t.object_id FROM transition t
    LEFT JOIN (${OBJECTS}) o ON o.id = t.object_id AND o.machine = t.machine
    WHERE o.id IS NULL`,
}
