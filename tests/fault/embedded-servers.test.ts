import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Redis } from 'ioredis'
import pg from 'pg'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/runtime/postgres/embedded.ts'
import { projectRoot } from '../../src/runtime/project-root.ts'
import { startPrivateRedis } from '../../src/runtime/redis/private.ts'
import { testRedisUrl } from '../support/redis.ts'

const urlsSchema = z.object({ postgres: z.string(), redis: z.string().nullable() })
const log = pino({ level: 'silent' })
const asRoot = process.getuid?.() === 0

let dataDir: string
let holders: ChildProcess[]

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'servers-'))
  chmodSync(dataDir, 0o755)
  holders = []
})

afterEach(async () => {
  for (const holder of holders) holder.kill('SIGKILL')
  // Joining as the last user, and leaving, stops whatever a test left running.
  await (await startEmbeddedPostgres({ dataDir, log, throwAway: true })).stop()
  await (await startPrivateRedis({ dataDir, log, throwAway: true }))?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Starts a process that uses the servers, and waits until it does. */
async function hold(env: NodeJS.ProcessEnv = process.env) {
  const script = join(projectRoot, 'tests', 'support', 'hold-servers.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    cwd: projectRoot,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  holders.push(child)
  for await (const line of createInterface({ input: child.stdout })) {
    return { child, ...urlsSchema.parse(JSON.parse(line)) }
  }
  throw new Error('the process ended before its servers ran')
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

function serverPid(): number {
  return Number.parseInt(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8'), 10)
}

describe('embedded PostgreSQL', () => {
  test('first starts at the same moment share one server, and the last to leave stops it', async () => {
    const [one, two] = await Promise.all([hold(), hold()])
    expect(one.postgres).toBe(two.postgres)
    await end(one.child, 'SIGTERM')
    expect(await query(two.postgres, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
    await end(two.child, 'SIGTERM')
    expect(existsSync(join(dataDir, 'postgres/cluster/postmaster.pid'))).toBe(false)
  })

  test('a server left behind by a killed process is adopted', async () => {
    const killed = await hold()
    await query(killed.postgres, 'CREATE TABLE kept AS SELECT 7 AS n')
    await end(killed.child, 'SIGKILL')
    const next = await startEmbeddedPostgres({ dataDir, log })
    expect(next.url).toBe(killed.postgres)
    expect(await query(next.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
    await next.stop()
    expect(existsSync(join(dataDir, 'postgres/cluster/postmaster.pid'))).toBe(false)
  })

  test('after both were killed, an immediate start recovers what was committed', async () => {
    const killed = await hold()
    await query(killed.postgres, 'CREATE TABLE kept AS SELECT 7 AS n')
    const pid = serverPid()
    await end(killed.child, 'SIGKILL')
    process.kill(pid, 'SIGKILL')
    const next = await startEmbeddedPostgres({ dataDir, log })
    expect(await query(next.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
    await next.stop()
  })

  test('it is durable, UTF-8 and in code point order, whatever the environment says', async () => {
    const { LANG: _lang, LC_ALL: _all, ...bare } = process.env
    const { postgres } = await hold({ ...bare, LC_ALL: 'POSIX' })
    expect(
      await query(
        postgres,
        `SELECT current_setting('fsync') AS fsync, current_setting('timezone') AS zone, datlocale AS locale,
                pg_encoding_to_char(encoding) AS encoding, current_setting('listen_addresses') AS address
         FROM pg_database WHERE datname = current_database()`,
      ),
    ).toEqual([{ fsync: 'on', zone: 'UTC', locale: 'C.UTF-8', encoding: 'UTF8', address: '127.0.0.1' }])
  })

  test('a wrong password is refused', async () => {
    const { postgres } = await hold()
    const url = new URL(postgres)
    url.password = 'guess'
    await expect(query(url.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/)
  })

  test.runIf(asRoot)(
    'root in a folder others cannot enter uses the same reachable folder each time',
    async () => {
      const closed = join(dataDir, 'closed')
      mkdirSync(closed, { mode: 0o700 })
      const homes: string[] = []
      let last: EmbeddedPostgres | undefined
      for (const sql of ['CREATE TABLE kept AS SELECT 7 AS n', 'SELECT n FROM kept']) {
        const first = homes.length === 0
        last = await startEmbeddedPostgres({ dataDir: closed, log, throwAway: !first })
        homes.push(last.home)
        expect(await query(last.url, sql)).toEqual(first ? [] : [{ n: 7 }])
        await last.stop()
      }
      expect(homes[0]).not.toContain(closed)
      expect(homes[1]).toBe(homes[0])
    },
  )
})

describe('private Redis', () => {
  test('is shared, keeps what it was told when everything is killed, and never evicts', async ({ skip }) => {
    skip(!testRedisUrl(), 'redis-server is not installed')
    const [one, two] = await Promise.all([hold(), hold()])
    expect(one.redis).toBe(two.redis)
    const client = new Redis(one.redis ?? '')
    await client.set('job', 'waiting')
    expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction'])
    const pid = /process_id:(\d+)/.exec(await client.info('server'))?.[1] ?? ''
    client.disconnect()
    await end(one.child, 'SIGKILL')
    await end(two.child, 'SIGKILL')

    const adopted = await startPrivateRedis({ dataDir, log })
    expect(adopted?.url).toBe(one.redis)
    process.kill(Number.parseInt(pid, 10), 'SIGKILL')
    await adopted?.stop()

    const fresh = await startPrivateRedis({ dataDir, log })
    const again = new Redis(fresh?.url ?? '')
    expect(await again.get('job')).toBe('waiting')
    again.disconnect()
    await fresh?.stop()
  })
})
