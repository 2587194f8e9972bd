import type { TestDomain } from '../support/domain.ts'

/** Writes past every trigger, as a broken program or a hand would. */
export async function plant(t: TestDomain, sql: string): Promise<void> {
  const client = await t.pool.connect()
  try {
    await client.query('SET session_replication_role = replica')
    await client.query(sql)
    await client.query('SET session_replication_role = DEFAULT')
  } finally {
    client.release()
  }
}
