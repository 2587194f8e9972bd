import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { RunStatement, Store } from '../domain/kit/store.ts'
import { PrismaClient } from '../generated/prisma/client.ts'

export type Database = { store: Store; pool: pg.Pool; close(): Promise<void> }

/** Above this a hot row makes connections wait for each other instead of working (about 4 for each core). */
const CONNECTIONS = 10

/**
 * Opens the database: one pool that Prisma's typed reads and the commit door share. PostgreSQL's own timeouts
 * fire before anybody else's, so a statement never goes on after we gave up on it.
 */
export function openDatabase(url: string, options: { connections?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? CONNECTIONS,
    connectionTimeoutMillis: 5_000,
    options: '-c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=20000',
  })
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {})
  const db = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: (q) => statementName(q.sql) }),
  })
  return {
    pool,
    store: {
      db,
      run: (statement) => onConnection(pool, UNTIL_READY, (client) => runOn(client)(statement)),
      within: (work) => within(pool, work),
    },
    async close() {
      await db.$disconnect()
      await pool.end()
    },
  }
}

function runOn(client: pg.PoolClient): RunStatement {
  return async ({ name, text, values }) => (await client.query({ name, text, values })).rows
}

/**
 * Conflicts leave a transaction unusable, so `work` reports them in its result and the transaction is always
 * ended by COMMIT, which PostgreSQL turns into a rollback where a statement failed.
 */
function within<T>(pool: pg.Pool, work: (run: RunStatement) => Promise<T>): Promise<T> {
  return onConnection(pool, 'ROLLBACK', async (client) => {
    await client.query('BEGIN')
    const result = await work(runOn(client))
    await client.query('COMMIT')
    return result
  })
}

/**
 * PostgreSQL says that it takes a statement back before it lets go of what the statement held. Whoever is told so
 * would still meet their own locks on another connection, and a sweep would step over those rows: an empty query is
 * answered when they are free. The connection itself is none the worse and is kept.
 */
const UNTIL_READY = ''

/** Works on one connection. After a failure `settle` is sent, and a connection that does not answer it is not used again. */
async function onConnection<T>(
  pool: pg.Pool,
  settle: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  // The pool listens to idle connections only; one that breaks between two statements would end the process.
  const ignore = () => {}
  client.on('error', ignore)
  let broken = true
  try {
    const result = await work(client)
    broken = false
    return result
  } catch (error) {
    await client.query(settle).then(
      () => (broken = false),
      () => undefined,
    )
    throw error
  } finally {
    if (!broken) client.off('error', ignore)
    client.release(broken)
  }
}

/** Lists of ids differ in length from call to call: naming each text would fill the server's memory. '' is no name. */
function statementName(sql: string): string {
  if (/\bIN \(/.test(sql)) return ''
  return `read_${createHash('sha256').update(sql).digest('base64url').slice(0, 20)}`
}

/** True for errors that mean "the database cannot be reached or is not ready", not "we asked wrongly". */
export function isOutage(error: unknown): boolean {
  for (let e = error as ErrorLike | undefined; e; e = e.cause as ErrorLike | undefined) {
    const code = e.code ?? e.meta?.driverAdapterError?.cause?.originalCode ?? ''
    if (/^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|ENOENT|08|57P|53)/.test(code)) return true
    if (
      /timeout exceeded when trying to connect|Connection terminated|Can't reach database/i.test(
        e.message ?? '',
      )
    ) {
      return true
    }
  }
  return false
}

type ErrorLike = {
  code?: string
  message?: string
  cause?: unknown
  meta?: { driverAdapterError?: { cause?: { originalCode?: string } } }
}
