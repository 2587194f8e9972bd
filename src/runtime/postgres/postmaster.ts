import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { isRunning, processIdentity } from '../file-lock.mjs'
import { freePort } from '../free-port.ts'
import { clusterFolder, readPassword, SUPERUSER, serverEnvironment } from './cluster.ts'
import type { Residence } from './residence.ts'

/** A server that accepts connections. */
export type RunningServer = { pid: number; port: number; url(database: string): string }

const POLL_MS = 50
const START_PATIENCE_MS = 30_000
const STOP_PATIENCE_MS = 8_000
const KEEP_LOG_BELOW_BYTES = 5_000_000

/**
 * Finds the server that runs on this residence's cluster, left behind by a killed process or used by another one.
 * Null when there is none. Waits for one that is starting or recovering.
 */
export async function findRunning(residence: Residence): Promise<RunningServer | null> {
  const deadline = Date.now() + START_PATIENCE_MS
  for (;;) {
    const server = readPidFile(residence)
    if (!server || !isRunning(processIdentity(server.pid))) return null
    const answer = await askWhoItIs(residence, server)
    if (answer === 'ours') return server
    // A pid file of a dead server may name a pid that meanwhile belongs to somebody else.
    if (answer === 'other' || Date.now() > deadline) return null
    await sleep(POLL_MS)
  }
}

/**
 * Starts a server on the residence's cluster, on a free port of 127.0.0.1 only. Tries again for 30 s, because the
 * remains of a killed server hold its memory for a moment. Throws with the last lines of the server's log.
 */
export async function launch(residence: Residence, settings: Record<string, string>): Promise<RunningServer> {
  const deadline = Date.now() + START_PATIENCE_MS
  for (;;) {
    const server = await launchOnce(residence, settings)
    if (server) return server
    if (Date.now() > deadline) {
      throw new Error(`The embedded database does not start; its log ends with: ${logTail(residence)}`)
    }
    await sleep(500)
  }
}

/** Stops a server in PostgreSQL's "fast" way: sessions are ended, a checkpoint is written. */
export async function halt(residence: Residence, server: RunningServer): Promise<void> {
  const identity = processIdentity(server.pid)
  const signals = ['SIGINT', 'SIGQUIT'] as const
  for (const signal of signals) {
    if (!isRunning(identity)) return
    process.kill(server.pid, signal)
    const deadline = Date.now() + STOP_PATIENCE_MS
    while (isRunning(identity) && Date.now() < deadline) await sleep(20)
  }
  if (isRunning(identity)) throw new Error(`The embedded database (${residence.home}) does not stop`)
}

async function launchOnce(
  residence: Residence,
  settings: Record<string, string>,
): Promise<RunningServer | null> {
  const port = await freePort()
  const child = spawnServer(residence, { ...settings, port: `${port}` })
  let exited = child.pid === undefined
  child.on('exit', () => (exited = true))
  child.on('error', () => (exited = true))
  while (!exited) {
    const server = readPidFile(residence)
    if (server && server.pid === child.pid && (await askWhoItIs(residence, server)) === 'ours') {
      child.removeAllListeners()
      child.unref()
      return server
    }
    await sleep(POLL_MS)
  }
  return null
}

/** Detached, so that a signal to our process group does not reach the database before we stopped using it. */
function spawnServer(residence: Residence, settings: Record<string, string>) {
  const log = openLog(residence)
  const fixed = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
  const flags = Object.entries({ ...settings, ...fixed }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  try {
    return spawn(
      join(residence.installation.folder, 'bin', 'postgres'),
      ['-D', clusterFolder(residence), ...flags],
      {
        ...residence.account,
        cwd: residence.home,
        env: serverEnvironment(),
        detached: true,
        stdio: ['ignore', log, log],
      },
    )
  } finally {
    closeSync(log)
  }
}

function readPidFile(residence: Residence): RunningServer | null {
  const file = join(clusterFolder(residence), 'postmaster.pid')
  if (!existsSync(file)) return null
  // https://www.postgresql.org/docs/18/storage-file-layout.html: pid, data folder, start, port, socket, address.
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  const numbers = { pid: Number.parseInt(pid ?? '', 10), port: Number.parseInt(port ?? '', 10) }
  if (!(numbers.pid > 0) || !(numbers.port > 0)) return null
  const login = `${SUPERUSER}:${readPassword(residence)}@127.0.0.1:${numbers.port}`
  return { ...numbers, url: (database) => `postgresql://${login}/${database}` }
}

async function askWhoItIs(
  residence: Residence,
  server: RunningServer,
): Promise<'ours' | 'other' | 'not yet'> {
  const client = new pg.Client({ connectionString: server.url('postgres'), connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>(
      "SELECT current_setting('data_directory') AS folder",
    )
    return rows[0]?.folder === clusterFolder(residence) ? 'ours' : 'other'
  } catch {
    return isPostgres(server.pid) ? 'not yet' : 'other'
  } finally {
    await client.end().catch(() => undefined)
  }
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    // No /proc on this system (then only time tells), or the process has just ended (then the next look does).
    return true
  }
}

function openLog(residence: Residence): number {
  const file = logFile(residence)
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > KEEP_LOG_BELOW_BYTES)
    renameSync(file, `${file}.old`)
  return openSync(file, 'a', 0o600)
}

function logTail(residence: Residence): string {
  return readFileSync(logFile(residence), 'utf8').trim().split('\n').slice(-5).join(' | ')
}

function logFile(residence: Residence): string {
  return join(residence.home, 'server.log')
}
