import type { TestDomain } from '../support/domain.ts'

/**
 * A campaign with `count` submissions that silence approves at `dueAt`, each by a worker of its own; written
 * by SQL, because making five hundred by hand takes longer than the race they are for.
 */
export async function manyDue(t: TestDomain, count: number, dueAt: Date): Promise<string> {
  const employer = await t.member('Employer')
  await t.fund(employer, Math.ceil(count * 0.0275) + 1)
  const campaign = await t.campaign(employer, { rewardMicros: 25_000n, slots: count })
  const values = [t.newId().slice(0, 11), campaign, employer.memberId, dueAt, count]
  await t.pool.query(
    `WITH n AS (SELECT generate_series(1, $5::int) AS i),
      w AS (SELECT $1 || lpad(i::text, 5, '0') AS id, i FROM n),
      members AS (INSERT INTO member (id, created_at) SELECT id, now() FROM w),
      accounts AS (INSERT INTO account (id, member_id, kind)
        SELECT kind || ':' || id, id, kind::account_kind FROM w, unnest(ARRAY['cash', 'wallet']) AS kind),
      slots AS (UPDATE campaign SET free_slots = 0 WHERE id = $2),
      reservations AS (INSERT INTO reservation (id, campaign_id, member_id, state, turn, taken_at, due_at)
        SELECT id, $2, id, 'SUBMITTED', 1, now(), now() FROM w),
      histories AS (INSERT INTO transition (machine, object_id, from_state, to_state, revision, actor, at)
        SELECT 'reservation', id, 'HELD', 'SUBMITTED', 1, 'test', now() FROM w)
    INSERT INTO submission (id, campaign_id, reservation_id, worker_id, employer_id, state, reward_micros,
        fee_micros, due_at, submitted_at)
      SELECT id, $2, id, id, $3, 'SUBMITTED', 25000, 2500, $4::timestamptz + i * interval '1 millisecond', now()
      FROM w`,
    values,
  )
  return campaign
}

/** How many submissions of a campaign are in each state, and how much cash their workers have in all. */
export async function standOf(t: TestDomain, campaign: string) {
  const { rows } = await t.pool.query(
    `SELECT s.state::text AS state, count(*)::int AS count, sum(a.balance_micros)::text AS cash
     FROM submission s JOIN account a ON a.id = 'cash:' || s.worker_id
     WHERE s.campaign_id = $1 GROUP BY 1`,
    [campaign],
  )
  return Object.fromEntries(rows.map((row) => [row.state, { count: row.count, cash: row.cash }]))
}
