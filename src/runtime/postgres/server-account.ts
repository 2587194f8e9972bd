import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** The system account a database server runs as; empty when it is our own. */
export type ServerAccount = { uid: number; gid: number } | Record<string, never>

const CANDIDATES = ['postgres', 'nobody']

/**
 * PostgreSQL refuses to run as root, so root lends it an existing unprivileged account: the owner of the data if
 * there already is some (an account added later must not lock us out), else `postgres`, else `nobody`.
 * Throws when root finds none of them.
 */
export function chooseServerAccount(existingData: string): ServerAccount {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(existingData, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const accounts = readAccounts()
  for (const name of CANDIDATES) {
    const account = accounts.get(name)
    if (account) return account
  }
  throw new Error(
    `PostgreSQL does not run as root, and none of the accounts ${CANDIDATES.join(', ')} exists here. ` +
      'Start as an ordinary user, or set DATABASE_URL.',
  )
}

/** Whether the account can enter a folder and write in it. */
export function canWriteIn(account: ServerAccount, folder: string): boolean {
  return succeeds(account, '/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder])
}

/** Whether the account can run a program where it lies, libraries included. */
export function canRun(account: ServerAccount, program: string): boolean {
  return succeeds(account, program, ['--version'])
}

function succeeds(account: ServerAccount, program: string, args: string[]): boolean {
  return spawnSync(program, args, { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

function readAccounts(): Map<string, { uid: number; gid: number }> {
  const accounts = new Map<string, { uid: number; gid: number }>()
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name, , uid, gid] = line.split(':')
    if (name && uid && gid && uid !== '0') {
      accounts.set(name, { uid: Number.parseInt(uid, 10), gid: Number.parseInt(gid, 10) })
    }
  }
  return accounts
}
