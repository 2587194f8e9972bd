import { describe, expect, it } from 'vitest'
import { freePort } from '../../src/runtime/free-port.ts'
import { createTestDatabase } from '../support/database.ts'
import { createTestDomain } from '../support/domain.ts'
import { createTown, dataFolder, launch, startProcess, until } from './process-support.ts'

const TIMEOUT_MS = 60_000
const BOT = { TELEGRAM_BOT_TOKEN: '1:T', PUBLIC_URL: 'https://product.example' }

/** Runs a start that is to fail. */
async function refusedStart(env: Record<string, string>): Promise<string> {
  const data = dataFolder()
  try {
    const { code, stdout, stderr } = await launch({ DATA_DIR: data.path, LOG_LEVEL: 'warn', ...env }).ended
    expect(code).toBe(1)
    expect(stdout).toBe('')
    const lines = stderr.trim().split('\n')
    expect(lines).toHaveLength(1)
    return lines[0] ?? ''
  } finally {
    data.remove()
  }
}

describe('a start that cannot be', () => {
  it.each([
    ['a wrong value', { PORT: 'eighty' }, 'PORT must be a whole number from 0 to 65535'],
    [
      'Telegram without its secret',
      BOT,
      'TELEGRAM_WEBHOOK_SECRET is missing: it is needed when TELEGRAM_BOT_TOKEN is set in webhook mode',
    ],
    [
      'Discord without its key',
      { DISCORD_BOT_TOKEN: 'T', DISCORD_APPLICATION_ID: '1' },
      'DISCORD_PUBLIC_KEY is missing: it is needed when DISCORD_BOT_TOKEN is set in webhook mode',
    ],
    [
      'a database that is not there',
      { SANDBOX: '1', DATABASE_URL: 'postgresql://me:hidden@127.0.0.1:1/none' },
      'DATABASE_URL: the database does not answer (connect ECONNREFUSED 127.0.0.1:1)',
    ],
  ])('%s: one line says which variable', async (_what, env, line) => {
    const from = performance.now()
    expect(await refusedStart(env)).toBe(line)
    expect(performance.now() - from).toBeLessThan(15_000)
  })

  it(
    'the sandbox in a database where somebody lives, and the product in one of the sandbox',
    async () => {
      const lived = await createTestDomain()
      const made = await createTestDatabase()
      const data = dataFolder()
      try {
        await lived.member('Emma')
        expect(await refusedStart({ SANDBOX: '1', DATABASE_URL: lived.database.url })).toBe(
          'SANDBOX: this database was not made by the sandbox; give it an empty one',
        )
        const sandbox = await startProcess({ SANDBOX: '1', DATABASE_URL: made.url, DATA_DIR: data.path })
        const taken = { SANDBOX: '1', DATABASE_URL: made.url, PORT: new URL(sandbox.base).port }
        expect(await refusedStart(taken)).toMatch(/^PORT: cannot listen on 127\.0\.0\.1:\d+ \(EADDRINUSE\)$/)
        expect((await sandbox.end('SIGTERM')).code).toBe(0)
        expect(await refusedStart({ ...BOT, TELEGRAM_WEBHOOK_SECRET: 's', DATABASE_URL: made.url })).toBe(
          'DATABASE_URL: this database was made by the sandbox; give the product one of its own',
        )
      } finally {
        await lived.close()
        await made.drop()
        data.remove()
      }
    },
    TIMEOUT_MS,
  )
})

describe('a start that is under way', () => {
  it(
    'answers everybody who asks: come again, until it is ready',
    async () => {
      const town = await createTown()
      try {
        const port = await freePort()
        const starting = town.start({ PORT: `${port}` })
        const seen = new Set<number>()
        await until('readiness', async () => {
          const answer = await ask(`http://127.0.0.1:${port}/readyz`)
          if (answer !== null) seen.add(answer)
          return answer === 200 ? answer : null
        })
        expect([...seen].filter((status) => status !== 200 && status !== 503)).toEqual([])
        expect((await (await starting).end('SIGTERM')).code).toBe(0)
      } finally {
        await town.close()
      }
    },
    TIMEOUT_MS,
  )
})

/** The status, null where nobody listens. An answer that never comes throws. */
async function ask(url: string): Promise<number | null> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).status
  } catch (error) {
    if (error instanceof DOMException) throw error
    return null
  }
}
