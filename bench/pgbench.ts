import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const DEBIAN_FOLDER = '/usr/lib/postgresql'

export type PgbenchFigure = { perSecond: number; transactions: number }

export type Pgbench = {
  version: string
  /** Makes the tables of the TPC-B-like script. */
  initialise(url: string, scale: number): Promise<void>
  /** Runs for a time; the figure leaves out the time the first connections took. */
  run(url: string, args: string[], options: { clients: number; seconds: number }): Promise<PgbenchFigure>
}

/** Finds pgbench, which npm does not carry; `null` where it is not installed. */
export function findPgbench(): Pgbench | null {
  const program = candidates().find(isThere)
  if (program === undefined) return null
  const version = execFileSync(program, ['--version'], { encoding: 'utf8' }).trim()
  return {
    version,
    async initialise(url, scale) {
      await pgbench(program, url, ['-i', '-q', '-s', `${scale}`])
    },
    async run(url, args, { clients, seconds }) {
      const threads = Math.min(clients, availableParallelism())
      const shape = ['-c', `${clients}`, '-j', `${threads}`, '-T', `${seconds}`]
      const output = await pgbench(program, url, [...args, ...shape])
      const failed = /number of failed transactions: (\d+)/.exec(output)?.[1] ?? '0'
      if (failed !== '0') throw new Error(`pgbench: ${failed} transactions failed`)
      const tps = /^tps = ([\d.]+)/m.exec(output)?.[1]
      const transactions = /transactions actually processed: (\d+)/.exec(output)?.[1]
      if (tps === undefined || transactions === undefined)
        throw new Error(`pgbench printed no figure: ${output}`)
      return { perSecond: Number(tps), transactions: Number(transactions) }
    },
  }
}

/** Debian's own wrapper on PATH picks a server by name; the program itself takes the address it is given. */
function candidates(): string[] {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER) : []
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a))
  return [...newestFirst.map((version) => join(DEBIAN_FOLDER, version, 'bin', 'pgbench')), 'pgbench']
}

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function pgbench(program: string, url: string, args: string[]): Promise<string> {
  const { hostname, port, username, password, pathname } = new URL(url)
  const env = {
    ...process.env,
    PGHOST: hostname,
    PGPORT: port,
    PGUSER: username,
    PGPASSWORD: password,
    PGDATABASE: pathname.slice(1),
  }
  try {
    return (await run(program, args, { env, maxBuffer: 16 * 1024 * 1024 })).stdout
  } catch (error) {
    // Every client says the same; the first lines are enough.
    const words = String((error as { stderr?: unknown }).stderr ?? error)
    throw new Error(`pgbench ${args.join(' ')} failed: ${words.split('\n').slice(0, 3).join(' | ')}`, {
      cause: error,
    })
  }
}
