import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { startEmbeddedPostgres } from '../src/runtime/postgres/embedded.ts'
import { type ProcessorTime, readProcessorTime } from './processor-time.ts'

export type BenchServer = {
  version: string
  /** Connection string of a database of this server. */
  url(database: string): string
  create(database: string): Promise<void>
  /** A copy of a database nobody is connected to, written to disk before it is handed out. */
  clone(from: string, to: string): Promise<void>
  drop(database: string): Promise<void>
  /** Writes what earlier runs left in memory, so that no run pays for the one before it. */
  settle(): Promise<void>
  readTime(): ProcessorTime
  stop(): Promise<void>
}

/** What a durable commit needs; a benchmark without one of them would flatter everybody. */
const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }

/**
 * A PostgreSQL of the benchmark's own, with the settings `npm start` gives the product's, in a folder that is
 * removed at the end. Throws when a commit would not be durable.
 */
export async function startBenchServer(): Promise<BenchServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'microgig-bench-'))
  // The account that runs the database must be able to enter.
  chmodSync(dataDir, 0o755)
  const postgres = await startEmbeddedPostgres({ dataDir, log: pino({ level: 'warn' }) })
  const url = (database: string) => {
    const address = new URL(postgres.url)
    address.pathname = `/${database}`
    return address.href
  }
  const admin = new pg.Client({ connectionString: url('postgres') })
  await admin.connect()
  await refuseUnlessDurable(admin)
  const pid = await postmasterPid(admin)
  const drop = async (database: string) => {
    await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
  }
  return {
    version: String((await admin.query('SHOW server_version')).rows[0].server_version),
    url,
    drop,
    create: async (database) => {
      await admin.query(`CREATE DATABASE ${database}`)
    },
    clone: async (from, to) => {
      await drop(to)
      await admin.query(`CREATE DATABASE ${to} TEMPLATE ${from} STRATEGY file_copy`)
    },
    settle: async () => {
      await admin.query('CHECKPOINT')
    },
    readTime: () => readProcessorTime(pid),
    async stop() {
      await admin.end()
      await postgres.stop()
      rmSync(postgres.home, { recursive: true, force: true })
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function refuseUnlessDurable(client: pg.Client): Promise<void> {
  for (const [name, wanted] of Object.entries(DURABLE)) {
    const { rows } = await client.query(`SELECT current_setting($1) AS value`, [name])
    if (rows[0]?.value !== wanted)
      throw new Error(`${name} is ${rows[0]?.value}: this would measure no commit`)
  }
}

/** The first line of the file, see https://www.postgresql.org/docs/18/storage-file-layout.html. */
async function postmasterPid(client: pg.Client): Promise<number> {
  const { rows } = await client.query('SHOW data_directory')
  return Number.parseInt(readFileSync(join(String(rows[0]?.data_directory), 'postmaster.pid'), 'utf8'), 10)
}
