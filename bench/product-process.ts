import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../src/runtime/free-port.ts'
import { projectRoot } from '../src/runtime/project-root.ts'

export type ProductProcess = { pid: number; url: string; webhookSecret: string; stop(): Promise<void> }

const START_PATIENCE_MS = 60_000
const POLL_MS = 100
const ANSWER_PATIENCE_MS = 1_000

/** Starts the product as a process of its own, on a database of the benchmark, and waits until it is ready. */
export async function startProductProcess(settings: {
  databaseUrl: string
  telegramApiRoot: string
  role: 'web' | 'all'
}): Promise<ProductProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), 'microgig-bench-product-'))
  const port = await freePort()
  const webhookSecret = 'bench-secret'
  const child = spawn(process.execPath, ['--import', 'tsx', join('src', 'main.ts')], {
    cwd: projectRoot,
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: settings.databaseUrl,
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      PORT: `${port}`,
      ROLE: settings.role,
      TELEGRAM_API_ROOT: settings.telegramApiRoot,
      TELEGRAM_BOT_TOKEN: '1:bench',
      TELEGRAM_WEBHOOK_SECRET: webhookSecret,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-2000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
  const url = `http://127.0.0.1:${port}`
  const deadline = Date.now() + START_PATIENCE_MS
  while (!(await isReady(url))) {
    if (child.exitCode === null && child.pid !== undefined && Date.now() < deadline) {
      await sleep(POLL_MS)
      continue
    }
    await stop()
    throw new Error(`the product did not start: ${output}`)
  }
  return { pid: child.pid ?? 0, url, webhookSecret, stop }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(ANSWER_PATIENCE_MS) })).ok
  } catch {
    // Nobody listens yet, or nobody answers yet.
    return false
  }
}
