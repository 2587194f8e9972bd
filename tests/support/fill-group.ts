import { GROUP_MAX } from '../../src/domain/hiring/change-group.ts'
import type { TestDomain } from './domain.ts'

/** Puts so many members into a group that one more still has room. */
export async function fillGroup(t: TestDomain, groupId: string): Promise<void> {
  const workers = `generate_series(2, ${GROUP_MAX}) n`
  await t.pool.query(`INSERT INTO member (id, created_at) SELECT 'worker' || n, $1 FROM ${workers}`, [
    t.clock.now(),
  ])
  await t.pool.query(
    `INSERT INTO account (id, member_id, kind) SELECT kind || ':worker' || n, 'worker' || n, kind::account_kind
     FROM ${workers}, unnest(ARRAY['cash', 'wallet']) kind`,
  )
  await t.pool.query(
    `INSERT INTO group_member (group_id, worker_id) SELECT $1, 'worker' || n FROM ${workers}`,
    [groupId],
  )
}
