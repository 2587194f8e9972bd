import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../log.ts'
import type { Residence } from './residence.ts'

/** The name of the database superuser of an embedded server. */
export const SUPERUSER = 'postgres'

/**
 * Makes the cluster of a residence unless it exists: UTF-8, code point order, password log-in only. An interrupted
 * attempt leaves no half a cluster. Throws when a cluster of another PostgreSQL major version is there.
 */
export async function ensureCluster(residence: Residence, log: Log): Promise<void> {
  const cluster = clusterFolder(residence)
  if (existsSync(cluster)) return checkVersion(residence)
  for (const name of readdirSync(residence.home)) {
    if (name.startsWith('unfinished-')) rmSync(join(residence.home, name), { recursive: true, force: true })
  }
  log.info(`creating a database cluster in ${cluster}`)
  const unfinished = join(residence.home, `unfinished-${process.pid}`)
  await initdb(residence, unfinished)
  renameSync(unfinished, cluster)
}

export function clusterFolder(residence: Residence): string {
  return join(residence.home, 'cluster')
}

/** The superuser's password, made at the first call and kept in a file only its account and root can read. */
export function readPassword(residence: Residence): string {
  return readFileSync(ensurePasswordFile(residence), 'utf8').trim()
}

/** The environment of server programs: fixed words and encoding, whatever the environment of this process says. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
}

function ensurePasswordFile(residence: Residence): string {
  const file = join(residence.home, 'password')
  if (!existsSync(file)) {
    writeFileSync(file, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 })
    if ('uid' in residence.account) chownSync(file, residence.account.uid, residence.account.gid)
    chmodSync(file, 0o600)
  }
  return file
}

function initdb(residence: Residence, folder: string): Promise<void> {
  // C.UTF-8 of the operating system is only there on Linux; PostgreSQL's own is the same everywhere.
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C'
  const args = [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    '--auth=scram-sha-256',
    `--pwfile=${ensurePasswordFile(residence)}`,
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(join(residence.installation.folder, 'bin', 'initdb'), args, {
      ...residence.account,
      cwd: residence.home,
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve()
      else
        reject(
          new Error(`initdb failed (${signal ?? code}): ${output.trim().split('\n').slice(-5).join(' ')}`),
        )
    })
  })
}

function checkVersion(residence: Residence): void {
  const found = readFileSync(join(clusterFolder(residence), 'PG_VERSION'), 'utf8').trim()
  const expected = residence.installation.version.split('.')[0]
  if (found === expected) return
  throw new Error(
    `${clusterFolder(residence)} was made by PostgreSQL ${found}, and this is ${expected}: ` +
      'dump it with the old version and restore it with the new one',
  )
}
