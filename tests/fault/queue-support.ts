import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JobDeclaration, JobLog } from '../../src/runtime/queue/job-types.ts'

export type TestRedis = {
  url: string
  start(): Promise<void>
  kill(): Promise<void>
  remove(): Promise<void>
}

/** A redis-server of its own, without persistence, on a port nobody else uses. Not started yet. */
export async function prepareRedis(): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'queue-redis-'))
  const port = await freePort()
  let server: ChildProcess | undefined

  async function start(): Promise<void> {
    const args = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      folder,
    ]
    const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
    server = child
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)))
      child.stdout.on('data', (text: Buffer) => {
        if (text.includes('Ready to accept connections')) resolve()
      })
    })
  }

  async function kill(): Promise<void> {
    const child = server
    server = undefined
    if (child === undefined || child.exitCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }

  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    kill,
    async remove() {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

export type CountedJob = JobDeclaration & {
  /** Complete runs so far. */
  completed(): number
  /** Resolves when this many runs are complete. */
  reached(count: number): Promise<void>
  /** The most runs that ever went on at once. */
  mostAtOnce(): number
}

/** A job that counts its runs and lets tests wait for them instead of sleeping. */
export function countedJob(
  everyMs: number,
  body?: (run: number) => ReturnType<JobDeclaration['run']>,
): CountedJob {
  let begun = 0
  let completed = 0
  let running = 0
  let most = 0
  const waiting: { count: number; resolve: () => void }[] = []
  return {
    everyMs,
    async run() {
      begun += 1
      running += 1
      most = Math.max(most, running)
      try {
        return await body?.(begun)
      } finally {
        running -= 1
        completed += 1
        for (const { count, resolve } of waiting) if (completed >= count) resolve()
      }
    },
    completed: () => completed,
    reached: (count) =>
      new Promise((resolve) => {
        if (completed >= count) resolve()
        else waiting.push({ count, resolve })
      }),
    mostAtOnce: () => most,
  }
}

export type Gate = { opened: Promise<void>; open(): void }

export function gate(): Gate {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

/** A log that keeps its lines. */
export function keptLog(): JobLog & { lines: string[] } {
  const lines: string[] = []
  const keep = (first: unknown, second?: unknown) => void lines.push(String(second ?? first))
  return { lines, debug: keep, info: keep, warn: keep, error: keep }
}
