import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { withFileLock } from '../file-lock.mjs'
import type { Log } from '../log.ts'
import { joinUsers } from '../server-users.ts'
import { ensureCluster } from './cluster.ts'
import { findRunning, halt, launch, type RunningServer } from './postmaster.ts'
import { type Residence, settle } from './residence.ts'

/** An embedded PostgreSQL in use by this process. */
export type EmbeddedPostgres = {
  /** Connection string of the product's database, as superuser. Carries a password. */
  url: string
  /** The folder that holds the cluster and its log. */
  home: string
  /** Ends this process's use; the last user stops the server. May be called more than once. */
  stop(): Promise<void>
}

/** The sandbox's play money never shares a database with real money. */
export type EmbeddedDatabase = 'microgig' | 'sandbox'

/** For tests and benchmarks whose data may be lost: much quicker, and not safe against a power cut. */
const THROW_AWAY_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
}

/**
 * Runs a PostgreSQL server from npm for `dataDir` (its `postgres` folder, or a folder of the system that the log
 * names, when root's unprivileged account cannot enter there), listening on 127.0.0.1 only.
 *
 * Several processes may ask for the same `dataDir`: the first starts the server, the others join it, the last to
 * leave stops it. A server left behind by a killed process is adopted. Nothing here listens to signals: the caller
 * stops it, last of all. With `throwAway` the data is deleted at the end, and durability is off.
 * Throws when the server cannot be started, with the reason.
 */
export async function startEmbeddedPostgres(options: {
  dataDir: string
  log: Log
  database?: EmbeddedDatabase
  throwAway?: boolean
}): Promise<EmbeddedPostgres> {
  const { log, throwAway = false, database = 'microgig' } = options
  const residence = settle(options.dataDir, log)
  const lock = join(residence.home, 'lock')
  const { server, use } = await withFileLock(lock, async () => {
    await ensureCluster(residence, log)
    const running = await findOrLaunch(residence, log, throwAway)
    await ensureDatabase(running, database)
    return { server: running, use: joinUsers(join(residence.home, 'users')) }
  })

  let stopping: Promise<void> | undefined
  const leave = () =>
    withFileLock(lock, async () => {
      if (!use.leave()) return log.info('the embedded database stays up for another process')
      await halt(residence, server)
      log.info('the embedded database has stopped')
    })
  const stop = async () => {
    await leave()
    if (throwAway) rmSync(residence.home, { recursive: true, force: true })
  }
  return { url: server.url(database), home: residence.home, stop: () => (stopping ??= stop()) }
}

async function findOrLaunch(residence: Residence, log: Log, throwAway: boolean): Promise<RunningServer> {
  const found = await findRunning(residence)
  if (found) {
    log.info(`joined the embedded database that already runs (pid ${found.pid}, port ${found.port})`)
    return found
  }
  const server = await launch(residence, throwAway ? THROW_AWAY_SETTINGS : {})
  log.info(`embedded database started in ${residence.home} (pid ${server.pid}, 127.0.0.1:${server.port})`)
  return server
}

async function ensureDatabase(server: RunningServer, database: EmbeddedDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`)
  } finally {
    await client.end()
  }
}
