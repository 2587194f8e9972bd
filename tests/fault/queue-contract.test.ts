import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Clock } from '../../src/domain/kit/clock.ts'
import type { JobDeclaration, Jobs } from '../../src/runtime/queue/job-types.ts'
import { startJobs } from '../../src/runtime/queue/jobs.ts'
import { countedJob, gate, keptLog, prepareRedis, type TestRedis } from './queue-support.ts'

const NEVER_MS = 10 * 60_000
/** A clock that runs a day ahead: delays must be measured by it, not by the wall. */
const clock: Clock = { now: () => new Date(Date.now() + 86_400_000) }

let redis: TestRedis
beforeAll(async () => {
  redis = await prepareRedis()
  await redis.start()
})
afterAll(() => redis.remove())

describe.each(['in-process', 'bullmq'] as const)('jobs, %s', (kind) => {
  const opened: Jobs<string>[] = []
  let prefixes = 0
  const log = keptLog()

  async function start<Name extends string>(jobs: Record<Name, JobDeclaration>): Promise<Jobs<Name>> {
    const redisUrl = kind === 'bullmq' ? redis.url : undefined
    const started = await startJobs({ jobs, clock, log, redisUrl, prefix: `contract${prefixes++}` })
    opened.push(started)
    return started
  }

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((jobs) => jobs.close()))
    log.lines.length = 0
  })

  /** What the queue still holds ready to run; in-process nothing is held outside the process. */
  async function waiting(jobs: Jobs<string>): Promise<number> {
    const counts = await Promise.all(jobs.queues.map((queue) => queue.getWaitingCount()))
    return counts.reduce((sum, count) => sum + count, 0)
  }

  test('says what it is and that it answers', async () => {
    const sweep = countedJob(NEVER_MS)
    const jobs = await start({ sweep })
    await sweep.reached(1)
    expect(jobs.kind).toBe(kind)
    expect(await jobs.reachable()).toBe(true)
    expect(jobs.queues).toHaveLength(kind === 'bullmq' ? 1 : 0)
  })

  test('a job runs at the start, and again when woken; others are left alone', async () => {
    const sweep = countedJob(NEVER_MS)
    const other = countedJob(NEVER_MS)
    const jobs = await start({ sweep, other })
    await Promise.all([sweep.reached(1), other.reached(1)])
    await jobs.wake('sweep')
    await sweep.reached(2)
    await jobs.wake('sweep', new Date(clock.now().getTime() - 5_000))
    await sweep.reached(3)
    expect(other.completed()).toBe(1)
  })

  test('wakes that come during a woken run are followed by exactly one more, never beside it', async () => {
    const hold = gate()
    const entered = gate()
    const sweep = countedJob(NEVER_MS, async (run) => {
      if (run !== 2) return
      entered.open()
      await hold.opened
    })
    const jobs = await start({ sweep })
    await sweep.reached(1)
    await jobs.wake('sweep')
    await entered.opened
    await Promise.all(Array.from({ length: 50 }, () => jobs.wake('sweep')))
    expect(sweep.completed()).toBe(1)
    hold.open()
    await sweep.reached(3)
    expect(await waiting(jobs)).toBe(0)
    await jobs.close()
    expect(sweep.completed()).toBe(3)
    expect(sweep.mostAtOnce()).toBe(1)
  })

  test('a wake for a moment to come waits for it, and many for one moment share a run', async () => {
    const at = new Date(clock.now().getTime() + 400)
    const ranAt: Date[] = []
    const sweep = countedJob(NEVER_MS, async () => {
      ranAt.push(clock.now())
    })
    const jobs = await start({ sweep })
    await sweep.reached(1)
    await Promise.all(Array.from({ length: 20 }, () => jobs.wake('sweep', at)))
    await jobs.wake('sweep', new Date(at.getTime() + 300))
    await sweep.reached(3)
    // A timer may fire a millisecond early; the sweep that finds nothing due yet says so by nextAt.
    expect(ranAt[1]!.getTime()).toBeGreaterThanOrEqual(at.getTime() - 2)
    expect(ranAt[2]!.getTime()).toBeGreaterThanOrEqual(at.getTime() + 298)
    expect(await waiting(jobs)).toBe(0)
    await jobs.close()
    expect(sweep.completed()).toBe(3)
  })

  test('what a run says is due next wakes it then', async () => {
    const sweep = countedJob(NEVER_MS, async (run) =>
      run < 4 ? { nextAt: new Date(clock.now().getTime() + 30) } : undefined,
    )
    await start({ sweep })
    await sweep.reached(4)
  })

  test('each job runs periodically, whatever the others do', async () => {
    const stuck = gate()
    const sweep = countedJob(100)
    await start({ sweep, slow: countedJob(NEVER_MS, () => stuck.opened) })
    await sweep.reached(5)
    stuck.open()
  })

  test('a run that throws is logged and tried again', async () => {
    const sweep = countedJob(NEVER_MS, async (run) => {
      if (run === 2) throw new Error('database away')
    })
    const jobs = await start({ sweep })
    await sweep.reached(1)
    await jobs.wake('sweep')
    await sweep.reached(3)
    expect(log.lines.filter((line) => line === 'job failed')).toHaveLength(1)
  })

  test('runAllNow runs every job and all they wake, and tells of failures after that', async () => {
    const deliver = countedJob(NEVER_MS)
    const broken = countedJob(NEVER_MS, async (run) => {
      if (run === 2) throw new Error('no')
    })
    const relay = countedJob(NEVER_MS, async (run) => {
      if (run === 2) await jobs.wake('deliver')
    })
    const jobs = await start({ deliver, broken, relay })
    await Promise.all([deliver.reached(1), broken.reached(1), relay.reached(1)])
    await expect(jobs.runAllNow()).rejects.toThrow(AggregateError)
    expect(relay.completed()).toBe(2)
    // Once at the start, once in the first round, and once because the relay woke it after that.
    expect(deliver.completed()).toBeGreaterThanOrEqual(3)
    await jobs.runAllNow()
    expect(relay.completed()).toBe(3)
  })

  test('a limiter spaces the runs', async () => {
    const began: number[] = []
    const sweep = countedJob(NEVER_MS, async (run) => {
      began.push(performance.now())
      return run < 5 ? { nextAt: clock.now() } : undefined
    })
    await start({ sweep: { ...sweep, limiter: { max: 2, perMs: 200 } } })
    await sweep.reached(5)
    expect(began[4]! - began[0]!).toBeGreaterThan(380)
  })

  test('closing waits for what runs, can be repeated, and ends the waking', async () => {
    const hold = gate()
    const entered = gate()
    const sweep = countedJob(50, async () => {
      entered.open()
      await hold.opened
    })
    const jobs = await start({ sweep })
    await entered.opened
    const closed = Promise.all([jobs.close(), jobs.close()])
    hold.open()
    await closed
    expect(sweep.completed()).toBe(1)
    await jobs.wake('sweep')
    await jobs.wake('sweep', new Date(clock.now().getTime() + 1))
    await jobs.close()
    expect(sweep.completed()).toBe(1)
  })

  test('closing does not wait for ever', async () => {
    const redisUrl = kind === 'bullmq' ? redis.url : undefined
    const hold = gate()
    const entered = gate()
    const sweep = countedJob(NEVER_MS, async () => {
      entered.open()
      await hold.opened
    })
    const jobs = await startJobs({
      jobs: { sweep },
      clock,
      log,
      redisUrl,
      prefix: 'stuck',
      closeWithinMs: 50,
    })
    await entered.opened
    await jobs.close()
    expect(sweep.completed()).toBe(0)
    expect(log.lines.some((line) => line.includes('still running'))).toBe(true)
    hold.open()
  })
})

test('a name the queue could not carry is refused at the start', async () => {
  await expect(startJobs({ jobs: { 'a:b': countedJob(NEVER_MS) }, clock, log: keptLog() })).rejects.toThrow(
    'a:b',
  )
})
