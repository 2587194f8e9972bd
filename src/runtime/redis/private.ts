import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { z } from 'zod'
import { isRunning, processIdentity, withFileLock } from '../file-lock.mjs'
import { freePort } from '../free-port.ts'
import type { Log } from '../log.ts'
import { joinUsers } from '../server-users.ts'

/** A Redis server in use by this process. */
export type PrivateRedis = {
  /** Connection string. Carries a password. */
  url: string
  /** Ends this process's use; the last user stops the server. May be called more than once. */
  stop(): Promise<void>
}

const START_PATIENCE_MS = 15_000
const STOP_PATIENCE_MS = 5_000
const POLL_MS = 30

const addressSchema = z.object({ identity: z.string(), port: z.number().int(), password: z.string() })
type Address = z.infer<typeof addressSchema>

/**
 * Runs the system's `redis-server` for `dataDir` (its `redis` folder), on a free port of 127.0.0.1, with an
 * append-only file and without eviction, as BullMQ requires. Null when no `redis-server` is on PATH.
 *
 * Shared like the embedded database: the first process starts it, others join, the last one stops it, and one left
 * behind by a killed process is adopted. Throws when the server does not start, with the end of its log.
 */
export async function startPrivateRedis(options: {
  dataDir: string
  log: Log
  throwAway?: boolean
}): Promise<PrivateRedis | null> {
  const { log, throwAway = false } = options
  if (spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status !== 0) return null
  mkdirSync(join(options.dataDir, 'redis'), { recursive: true, mode: 0o700 })
  const home = realpathSync(join(options.dataDir, 'redis'))
  const lock = join(home, 'lock')
  const { address, use } = await withFileLock(lock, async () => {
    const running = (await findRunning(home, log)) ?? (await launch(home, log))
    return { address: running, use: joinUsers(join(home, 'users')) }
  })

  let stopping: Promise<void> | undefined
  const stop = async () => {
    await withFileLock(lock, async () => {
      if (!use.leave()) return log.info('the private Redis stays up for another process')
      await halt(address)
      rmSync(addressFile(home), { force: true })
      log.info('the private Redis has stopped')
    })
    if (throwAway) rmSync(home, { recursive: true, force: true })
  }
  return { url: urlOf(address), stop: () => (stopping ??= stop()) }
}

async function findRunning(home: string, log: Log): Promise<Address | null> {
  const address = readAddress(home)
  if (!address) return null
  const deadline = Date.now() + START_PATIENCE_MS
  while (isRunning(address.identity)) {
    if (await servesFolder(address, home)) {
      log.info(`joined the private Redis that already runs (127.0.0.1:${address.port})`)
      return address
    }
    // It may still be loading its append-only file; one that never answers is replaced.
    if (Date.now() > deadline) await halt(address)
    else await sleep(POLL_MS)
  }
  return null
}

async function launch(home: string, log: Log): Promise<Address> {
  const deadline = Date.now() + START_PATIENCE_MS
  for (;;) {
    const { child, address } = await spawnServer(home)
    while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
      if (await servesFolder(address, home)) {
        child.unref()
        log.info(`private Redis started in ${home} (127.0.0.1:${address.port})`)
        return address
      }
      await sleep(POLL_MS)
    }
    // The port may have been taken between finding and using it: another try, then the truth.
    if (Date.now() > deadline) {
      child.kill('SIGKILL')
      const said = readFileSync(join(home, 'server.log'), 'utf8')
      throw new Error(
        `The private Redis does not start; its log ends with: ${said.trim().split('\n').slice(-3).join(' | ')}`,
      )
    }
    await sleep(200)
  }
}

/** Detached, so that a signal to our process group does not reach it before we stopped using it. */
async function spawnServer(home: string): Promise<{ child: ChildProcess; address: Address }> {
  const port = await freePort()
  const password = randomBytes(18).toString('base64url')
  const log = openSync(join(home, 'server.log'), 'w', 0o600)
  // The password comes through standard input, because a command line can be read by every account.
  const child = spawn('redis-server', ['-'], { cwd: home, detached: true, stdio: ['pipe', log, log] })
  closeSync(log)
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', reject)
  })
  child.stdin?.end(settings(home, port, password))
  const address = { identity: processIdentity(child.pid), port, password }
  writeFileSync(addressFile(home), JSON.stringify(address), { mode: 0o600 })
  return { child, address }
}

function settings(home: string, port: number, password: string): string {
  return [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${password}`,
    `dir ${JSON.stringify(home)}`,
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    'maxmemory-policy noeviction',
    'daemonize no',
    '',
  ].join('\n')
}

async function servesFolder(address: Address, home: string): Promise<boolean> {
  const client = new Redis(urlOf(address), {
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    connectTimeout: 1_000,
    enableReadyCheck: false,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const answer = await client.config('GET', 'dir')
    return Array.isArray(answer) && answer[1] === home && (await client.ping()) === 'PONG'
  } catch {
    return false
  } finally {
    client.disconnect()
  }
}

/** SIGTERM makes Redis write out its append-only file before it exits. */
async function halt(address: Address): Promise<void> {
  const pid = Number.parseInt(address.identity, 10)
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isRunning(address.identity)) return
    process.kill(pid, signal)
    const deadline = Date.now() + STOP_PATIENCE_MS
    while (isRunning(address.identity) && Date.now() < deadline) await sleep(POLL_MS)
  }
}

function readAddress(home: string): Address | null {
  if (!existsSync(addressFile(home))) return null
  try {
    return addressSchema.parse(JSON.parse(readFileSync(addressFile(home), 'utf8')))
  } catch {
    // Half written by a killed process: the server it names, if any, never served anybody.
    return null
  }
}

function addressFile(home: string): string {
  return join(home, 'address.json')
}

function urlOf(address: Address): string {
  return `redis://:${address.password}@127.0.0.1:${address.port}`
}
