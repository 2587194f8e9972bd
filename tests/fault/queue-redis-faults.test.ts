import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemClock as clock } from '../../src/domain/kit/clock.ts'
import type { JobDeclaration, Jobs } from '../../src/runtime/queue/job-types.ts'
import { startJobs } from '../../src/runtime/queue/jobs.ts'
import { countedJob, keptLog, prepareRedis } from './queue-support.ts'

const NEVER_MS = 10 * 60_000
const redis = await prepareRedis()
const opened: Jobs<string>[] = []
const log = keptLog()
let prefixes = 0
let prefix = ''

beforeEach(async () => {
  prefix = `faults${prefixes++}`
  log.lines.length = 0
  await redis.kill()
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((jobs) => jobs.close()))
})
afterAll(() => redis.remove())

async function start<Name extends string>(
  jobs: Record<Name, JobDeclaration>,
  options: { work?: boolean } = {},
): Promise<Jobs<Name>> {
  const started = await startJobs({ jobs, clock, log, redisUrl: redis.url, prefix, ...options })
  opened.push(started)
  return started
}

/** Asks Redis directly, over a connection of its own. */
async function ask<Answer>(question: (client: Redis) => Promise<Answer>): Promise<Answer> {
  const client = new Redis(redis.url)
  try {
    return await question(client)
  } finally {
    client.disconnect()
  }
}

/** Resolves when the queue answers; BullMQ and ioredis have no event for both at once. */
async function reachable(jobs: Jobs<string>): Promise<void> {
  while (!(await jobs.reachable())) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('a Redis that fails', () => {
  test('a wake in one process runs the job in another', async () => {
    await redis.start()
    const sweep = countedJob(NEVER_MS)
    await start({ sweep })
    await sweep.reached(1)
    const waker = await start({ sweep: countedJob(NEVER_MS) }, { work: false })
    await reachable(waker)
    await waker.wake('sweep')
    await sweep.reached(2)
    await waker.wake('sweep', new Date(Date.now() + 200))
    await sweep.reached(3)
  })

  test('flushed: periodic runs go on and are planned again', async () => {
    await redis.start()
    const sweep = countedJob(200)
    const jobs = await start({ sweep })
    await sweep.reached(2)
    await ask((client) => client.flushall())
    const before = sweep.completed()
    await sweep.reached(before + 4)
    expect(log.lines).toContain('Redis had lost the plan of a job; planned it again')
    expect(await jobs.queues[0]?.getJobSchedulersCount()).toBe(1)
    await jobs.wake('sweep')
    await sweep.reached(sweep.completed() + 1)
  })

  test('down at the start: the start does not wait, wakes and periods run here, and Redis is used once up', async () => {
    const sweep = countedJob(300)
    const jobs = await start({ sweep })
    expect(await jobs.reachable()).toBe(false)
    const began = performance.now()
    await jobs.wake('sweep')
    await jobs.wake('sweep', new Date(Date.now() + 50))
    expect(performance.now() - began).toBeLessThan(1_000)
    await sweep.reached(4)
    await redis.start()
    await reachable(jobs)
    const waker = await start({ sweep: countedJob(NEVER_MS) }, { work: false })
    await reachable(waker)
    await waker.wake('sweep')
    await sweep.reached(sweep.completed() + 2)
  })

  test('restarted empty: what was asked for meanwhile ran here, and later wakes go over Redis again', async () => {
    await redis.start()
    const sweep = countedJob(NEVER_MS)
    const jobs = await start({ sweep })
    await sweep.reached(1)
    await redis.kill()
    await jobs.wake('sweep')
    await sweep.reached(2)
    await redis.start()
    // Back and empty: the job is planned again and runs once, because nothing in it is relied upon.
    await sweep.reached(3)
    const waker = await start({ sweep: countedJob(NEVER_MS) }, { work: false })
    await reachable(waker)
    await waker.wake('sweep')
    await sweep.reached(4)
  }, 20_000)

  test('frozen: a wake still returns to its caller, and the job runs', async () => {
    await redis.start()
    const sweep = countedJob(NEVER_MS)
    const jobs = await start({ sweep })
    await sweep.reached(1)
    await ask((client) => client.call('CLIENT', 'PAUSE', '4000', 'ALL'))
    const began = performance.now()
    await jobs.wake('sweep')
    expect(performance.now() - began).toBeLessThan(2_000)
    await sweep.reached(2)
    // Once it was silent, nobody else waits for it.
    const again = performance.now()
    await jobs.wake('sweep')
    expect(performance.now() - again).toBeLessThan(100)
    await sweep.reached(3)
    expect(performance.now() - began).toBeLessThan(3_500)
  }, 20_000)

  test('gone while the process ends: closing does not hang', async () => {
    await redis.start()
    const sweep = countedJob(NEVER_MS)
    const jobs = await start({ sweep })
    await sweep.reached(1)
    await redis.kill()
    const began = performance.now()
    await jobs.close()
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  test('evicting: warned about at the start', async () => {
    await redis.start()
    await ask((client) => client.config('SET', 'maxmemory-policy', 'allkeys-lru'))
    const sweep = countedJob(NEVER_MS)
    await start({ sweep })
    await sweep.reached(1)
    expect(log.lines.some((line) => line.includes('maxmemory-policy'))).toBe(true)
  })
})

test('a worker killed in the middle of a job: another takes the job over within 30 s', async () => {
  await redis.start()
  const program = fileURLToPath(new URL('./queue-killed-worker.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', program, redis.url, prefix, String(NEVER_MS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
  const sweep = countedJob(NEVER_MS)
  await start({ sweep })
  await sweep.reached(1)
  expect(log.lines).not.toContain('took over a job whose worker was gone')
  await sweep.reached(2)
  expect(log.lines).toContain('took over a job whose worker was gone')
}, 30_000)
