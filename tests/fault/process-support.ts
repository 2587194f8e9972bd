import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { entries } from '../../src/bots/entries.ts'
import { encodePress } from '../../src/bots/kit/entry.ts'
import { systemClock } from '../../src/domain/kit/clock.ts'
import { projectRoot } from '../../src/runtime/project-root.ts'
import { createTelegramSandbox } from '../../src/sandbox/telegram/create-telegram-sandbox.ts'
import { createTestDomain } from '../support/domain.ts'

const TOKEN = '1000001:token-of-the-process-tests'
const SECRET = 'secret-of-the-process-tests'
const START_PATIENCE_MS = 40_000
const POLL_MS = 20

/** How a process ended: its exit code (null for a signal), what it wrote, how long it took. */
export type End = { code: number | null; stdout: string; stderr: string }

export type ProductProcess = {
  base: string
  child: ChildProcess
  /** Resolves when it has ended. */
  ended: Promise<End>
  /** Sends the signal and waits for the end; the milliseconds that took. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<End & { tookMs: number }>
}

/** Waits until `look` gives something; throws after the deadline, which is far beyond what is ordinary. */
export async function until<T>(what: string, look: () => Promise<T | null> | T | null, withinMs = 20_000) {
  const deadline = performance.now() + withinMs
  for (;;) {
    const found = await look()
    if (found !== null) return found
    if (performance.now() > deadline) throw new Error(`waited ${withinMs} ms for: ${what}`)
    await sleep(POLL_MS)
  }
}

/** A folder for the data of processes; the account that runs a database can enter it. */
export function dataFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'process-'))
  chmodSync(path, 0o755)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Runs the program with these variables and no others that it knows. */
export function launch(env: Record<string, string>): {
  child: ChildProcess
  said: () => string
  ended: Promise<End>
} {
  const child = spawn(process.execPath, ['--import', 'tsx', join('src', 'main.ts')], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk))
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, stdout, stderr }))
  return { child, said: () => stdout + stderr, ended }
}

/** Starts the program and waits until it says where it listens. */
export async function startProcess(env: Record<string, string>): Promise<ProductProcess> {
  const { child, said, ended } = launch(env)
  const look = () => {
    if (child.exitCode !== null) throw new Error(`the process ended: ${said()}`)
    return /(?:listening on |http:\/\/)127\.0\.0\.1:(\d+)(?:, jobs|\/sandbox)/.exec(said())?.[1] ?? null
  }
  const port = await until('the process to listen', look, START_PATIENCE_MS)
  return {
    base: `http://127.0.0.1:${port}`,
    child,
    ended,
    async end(signal) {
      const from = performance.now()
      child.kill(signal)
      return { ...(await ended), tookMs: performance.now() - from }
    },
  }
}

export type Town = Awaited<ReturnType<typeof createTown>>

/**
 * A database, and a Telegram that real processes talk to over HTTP. What people do goes to the processes of
 * `serve` in turn; the clock is the real one.
 */
export async function createTown(policy: Record<string, string> = {}) {
  const domain = await createTestDomain(policy)
  domain.clock.advance(Date.now() - domain.clock.now().getTime())
  let serving: readonly ProductProcess[] = []
  let turn = 0
  const telegram = createTelegramSandbox({
    token: TOKEN,
    clock: systemClock,
    deliver: async (url, init) => {
      const next = serving[turn++ % serving.length]
      if (!next) throw new Error('no process serves')
      return fetch(`${next.base}${new URL(url).pathname}`, init)
    },
  })
  const serveTelegram = getRequestListener(telegram.app.fetch)
  const server = createServer((request, response) => void serveTelegram(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const data = dataFolder()
  const started: ProductProcess[] = []
  const env = {
    ...policy,
    DATABASE_URL: domain.database.url,
    DATA_DIR: data.path,
    PUBLIC_URL: 'https://product.example',
    TELEGRAM_API_ROOT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
  }

  async function start(more: Record<string, string> = {}): Promise<ProductProcess> {
    const process = await startProcess({ ...env, ...more })
    started.push(process)
    return process
  }

  /** Posts an update to one process, as Telegram would. The status; null when there was no answer. */
  async function post(to: ProductProcess, update: unknown): Promise<number | null> {
    try {
      const answer = await fetch(`${to.base}/webhooks/telegram`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
        body: JSON.stringify(update),
      })
      return answer.status
    } catch {
      return null
    }
  }

  return {
    ...domain,
    telegram,
    start,
    post,
    /** From now on what people do reaches these processes. */
    serve: (processes: readonly ProductProcess[]) => {
      serving = processes
    },
    /** Submitted proofs of one employer's job, and the press on "Approve & pay" of each. */
    submittedProofs: (count: number) => submittedProofs(domain, telegram, count),
    async close() {
      await Promise.all(started.map((process) => process.end('SIGKILL')))
      telegram.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await domain.close()
      data.remove()
    },
  }
}

async function submittedProofs(
  domain: Awaited<ReturnType<typeof createTestDomain>>,
  telegram: ReturnType<typeof createTelegramSandbox>,
  count: number,
) {
  const { employer } = await domain.employerAndWorker()
  const { platformUserId } = await domain.store.db.identity.findFirstOrThrow({
    where: { memberId: employer.memberId },
  })
  const id = Number(platformUserId)
  telegram.addPerson({ id, firstName: 'Emma' }).started = true
  const campaign = await domain.campaign(employer, { slots: count })
  const submissions: string[] = []
  for (let n = 0; n < count; n++) {
    submissions.push(await domain.submission(campaign, await domain.member(`Worker ${n}`)))
  }
  const press = (submission: string, updateId: number) => ({
    update_id: updateId,
    callback_query: {
      id: `${updateId}`,
      from: { id, is_bot: false, first_name: 'Emma' },
      chat_instance: '1',
      data: encodePress({ code: entries.approve.code, args: [submission] }),
      message: { message_id: 1, date: 1, chat: { id, type: 'private', first_name: 'Emma' }, text: 'proof' },
    },
  })
  const presses = submissions.map((submission, n) => ({ submission, update: press(submission, 1000 + n) }))
  return { employer, campaign, presses }
}

/** Sends everything, so many at a time, in order. */
export async function inParallel<T>(items: readonly T[], width: number, send: (item: T) => Promise<void>) {
  const queue = items.values()
  const lane = async () => {
    for (const item of queue) await send(item)
  }
  await Promise.all(Array.from({ length: width }, lane))
}
