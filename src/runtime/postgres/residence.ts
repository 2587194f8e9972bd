import { createHash } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Log } from '../log.ts'
import { copyInstallation, findInstallation, type Installation } from './binaries.ts'
import { canRun, canWriteIn, chooseServerAccount, type ServerAccount } from './server-account.ts'

/** Where one embedded server lives and as whom it runs. */
export type Residence = {
  /** Folder of everything that belongs to this server: cluster, password, log, users, lock. */
  home: string
  installation: Installation
  account: ServerAccount
}

/**
 * Decides where the server of `dataDir` lives: in `dataDir/postgres`, or, when root lends it an account that cannot
 * enter there, in a folder of the system named by a hash of `dataDir`, the same at every start. The programs are
 * copied beside it when the account cannot run them from node_modules. Throws when no folder can be used.
 */
export function settle(dataDir: string, log: Log): Residence {
  mkdirSync(dataDir, { recursive: true })
  const found = findInstallation()
  const nearby = join(realpathSync(dataDir), 'postgres')
  if (process.getuid?.() !== 0) return { home: ownHome(nearby), installation: found, account: {} }

  const distant = distantHomes(nearby)
  const existing = [nearby, ...distant].find((home) => existsSync(join(home, 'cluster')))
  const account = chooseServerAccount(existing ? join(existing, 'cluster') : nearby)
  const home = chooseHome(existing ? [existing] : [nearby, ...distant], account)
  if (home !== nearby) log.info(`the database lives in ${home}, because its account cannot enter ${nearby}`)
  const installation = canRun(account, join(found.folder, 'bin', 'initdb'))
    ? found
    : copyInstallation(found, reachableBase(home, account))
  return { home, installation, account }
}

function ownHome(nearby: string): string {
  const home = ensureHome(nearby, {})
  try {
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK)
    return home
  } catch {
    throw new Error(
      `${home} belongs to another account (was this started as root before?): start as that account`,
    )
  }
}

function chooseHome(candidates: string[], account: ServerAccount): string {
  for (const home of candidates) {
    try {
      if (canWriteIn(account, ensureHome(home, account))) return home
      rmdirSync(home)
    } catch {
      // Read-only, missing, or not empty and unusable: the next candidate may do.
    }
  }
  throw new Error(
    `The account that runs the database can use none of ${candidates.join(', ')}; set DATABASE_URL instead`,
  )
}

/** The programs stand beside the home in a system folder, or in one when the home itself is in the checkout. */
function reachableBase(home: string, account: ServerAccount): string {
  const bases = [dirname(home), ...systemBases()].filter((base) => isSystemFolder(base))
  const base = bases.find((folder) => canEnter(folder, account))
  if (!base) throw new Error('No folder was found from which the database programs can run; set DATABASE_URL')
  return base
}

function canEnter(folder: string, account: ServerAccount): boolean {
  const probe = join(folder, `probe-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    return canWriteIn(account, ensureHome(probe, account))
  } catch {
    return false
  } finally {
    rmSync(probe, { recursive: true, force: true })
  }
}

function ensureHome(home: string, account: ServerAccount): string {
  mkdirSync(dirname(home), { recursive: true, mode: 0o755 })
  if (isSystemFolder(dirname(home)) && lstatSync(dirname(home)).uid !== 0) {
    throw new Error(`${dirname(home)} belongs to somebody else`)
  }
  mkdirSync(home, { recursive: true, mode: 0o700 })
  if ('uid' in account) chownSync(home, account.uid, account.gid)
  return home
}

function distantHomes(nearby: string): string[] {
  const name = createHash('sha256').update(nearby).digest('hex').slice(0, 16)
  return systemBases().map((base) => join(base, name))
}

/** Folders that outlive a reboot come first. */
function systemBases(): string[] {
  return ['/var/lib/microgig', '/var/tmp/microgig', join(tmpdir(), 'microgig')]
}

function isSystemFolder(folder: string): boolean {
  return systemBases().includes(folder)
}
