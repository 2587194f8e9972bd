import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import type { TestProject } from 'vitest/node'
import { isRunning, processIdentity } from '../../src/runtime/file-lock.mjs'
import { migrate } from '../../src/runtime/migrate.ts'
import { startEmbeddedPostgres } from '../../src/runtime/postgres/embedded.ts'
import { projectRoot } from '../../src/runtime/project-root.ts'
import { startPrivateRedis } from '../../src/runtime/redis/private.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string
    templateDatabase: string
    redisUrl: string | null
  }
}

const PREFIX = 'microgig-tests-'
const log = pino({ level: 'warn' })

/** One throw-away PostgreSQL with a migrated template database, and one Redis, for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandoned()
  const dataDir = mkdtempSync(join(tmpdir(), PREFIX))
  // The account that runs the database must be able to enter.
  chmodSync(dataDir, 0o755)
  writeFileSync(join(dataDir, 'owner'), processIdentity())

  const [postgres, redis] = await Promise.all([
    startEmbeddedPostgres({ dataDir, log, throwAway: true }),
    startPrivateRedis({ dataDir, log, throwAway: true }),
  ])
  if (!redis && process.env['CI'])
    throw new Error('redis-server is missing, and in CI no test may be skipped')
  if (!redis) console.warn('\n!! redis-server is not installed: every test of the queue is SKIPPED\n')
  project.provide('postgresUrl', postgres.url)
  project.provide('redisUrl', redis?.url ?? null)
  project.provide('templateDatabase', await createTemplate(postgres.url))

  return async () => {
    await redis?.stop()
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Named by what the migrations say, so that a template can never be older than they are. */
async function createTemplate(url: string): Promise<string> {
  const name = `template_${migrationsHash()}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const templateUrl = new URL(url)
  templateUrl.pathname = `/${name}`
  await migrate(templateUrl.href)
  return name
}

function migrationsHash(): string {
  const folder = join(projectRoot, 'prisma', 'migrations')
  const hash = createHash('sha256')
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : []
  for (const file of files.filter((name) => name.endsWith('.sql'))) {
    hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** A run that was killed leaves its servers running; the next one takes them down. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const dataDir = join(tmpdir(), name)
    const owner = join(dataDir, 'owner')
    if (!existsSync(owner) || isRunning(readFileSync(owner, 'utf8'))) continue
    try {
      for (const file of ['postgres/cluster/postmaster.pid', 'redis/address.json']) {
        const pid = /\d+/.exec(readFileSync(join(dataDir, file), 'utf8'))?.[0]
        if (pid) process.kill(Number.parseInt(pid, 10), 'SIGKILL')
      }
    } catch {
      // Already gone, which is all that is wanted.
    }
    rmSync(dataDir, { recursive: true, force: true })
  }
}
