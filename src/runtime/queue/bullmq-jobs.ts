import { type Job, type JobsOptions, Queue, Worker } from 'bullmq'
import type { JobDeclaration, Jobs, JobsConfig } from './job-types.ts'
import { createLocalJobs, mapNames, settledWithin } from './local-jobs.ts'
import { momentOf } from './moments.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { openRedisConnections } from './redis-connections.ts'

/** A killed worker's job is taken over after the lock and at most two looks: 10 + 2 × 5 seconds. */
const LOCK_MS = 10_000
const STALLED_LOOK_MS = 5_000
const REDIS_ANSWER_MS = 1_000
const PASS_OVER_MS = 5_000
const WORKER_LEAVE_MS = 1_000
const PERIODIC = 'periodic'

/** Kept long enough to see failures on the board. Ids are BullMQ's own, so a kept one swallows nothing. */
const wakeOptions: JobsOptions = {
  attempts: 6,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: true,
  removeOnFail: { count: 20 },
}
/** Ids of periodic jobs repeat, so a finished one must leave nothing behind that a new one collides with. */
const periodicOptions: JobsOptions = { removeOnComplete: true, removeOnFail: true }

/**
 * Jobs over BullMQ: one queue and one worker per job, so that a slow one delays no other. Redis only
 * carries the waking. While it is away this process runs its jobs by its own timers, every `everyMs`, and
 * at the moments it was asked for itself.
 */
export function startBullmqJobs<Name extends string>(
  config: JobsConfig<Name> & { redisUrl: string },
): Jobs<Name> {
  const { clock, log } = config
  const names = Object.keys(config.jobs) as Name[]
  const works = config.work ?? true
  const prefix = config.prefix ?? 'microgig'
  const redis = openRedisConnections(config.redisUrl, log)
  // Over Redis the worker counts the limiter for all processes together.
  const localJobs = mapNames(names, (name): JobDeclaration => {
    const { run, everyMs } = config.jobs[name]
    return { run, everyMs }
  })
  const local = createLocalJobs({ jobs: localJobs, clock, log, wake })
  const queues = mapNames(names, (name) => {
    const queue = new Queue(name, { connection: redis.producer, prefix })
    queue.on('error', redis.reportTrouble)
    return queue
  })
  const wakesNow = mapNames(names, (name) => oneAtATime(() => add(queues[name], 'now', 0)))
  const workers = works ? names.map(startWorker) : []
  const watches = works
    ? names.map((name) => setInterval(() => void watch(name), config.jobs[name].everyMs))
    : []
  let closing: Promise<void> | undefined
  let passOverUntil = 0

  if (works) redis.producer.on('ready', () => void welcomeRedis())

  async function wake(name: Name, at?: Date): Promise<void> {
    const now = clock.now()
    const delayMs = at === undefined ? 0 : Math.max(0, at.getTime() - now.getTime())
    const moment = at === undefined ? 0 : momentOf(at, now)
    if (delayMs === 0) local.noteWoken(name)
    if (redis.producer.status === 'ready' && performance.now() >= passOverUntil) {
      const sent = send(name, moment, delayMs)
      sent.catch(redis.reportTrouble)
      if (await settledWithin(sent, REDIS_ANSWER_MS)) return
      // A Redis that is connected but silent must not slow every webhook down by the same wait.
      passOverUntil = performance.now() + PASS_OVER_MS
    }
    if (!works) return log.debug({ job: name }, 'could not wake a job; it runs at its next periodic run')
    if (delayMs === 0) local.runSoon(name)
    else local.runLater(name, moment, delayMs)
  }

  function send(name: Name, moment: number, delayMs: number): Promise<void> {
    if (delayMs === 0) return wakesNow[name].run()
    return add(queues[name], `at-${moment}`, delayMs)
  }

  function startWorker(name: Name): Worker {
    const { limiter } = config.jobs[name]
    const process = async (job: Job) => {
      // From here on a wake must lead to another run, because this one may have read the database already.
      await job.removeDeduplicationKey()
      await local.run(name)
    }
    const worker = new Worker(name, process, {
      connection: redis.worker,
      prefix,
      concurrency: 1,
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_LOOK_MS,
      // A job that outlives any number of killed workers is harmless: it only says "look again".
      maxStalledCount: 1_000_000,
      ...(limiter === undefined ? {} : { limiter: { max: limiter.max, duration: limiter.perMs } }),
    })
    worker.on('error', redis.reportTrouble)
    worker.on('stalled', () => log.warn({ job: name }, 'took over a job whose worker was gone'))
    return worker
  }

  /** At the start, and whenever Redis comes back, perhaps empty: nothing it held before is relied upon. */
  async function welcomeRedis(): Promise<void> {
    await Promise.all(
      names.map(async (name) => {
        const runsAtOnce = await plan(name).catch(redis.reportTrouble)
        if (runsAtOnce !== true) await wake(name)
      }),
    )
  }

  /** Plans the periodic runs where Redis has no such plan. Returns true when it did: the first comes at once. */
  async function plan(name: Name): Promise<boolean> {
    const { everyMs } = config.jobs[name]
    const planned = await queues[name].getJobScheduler(PERIODIC)
    if (planned?.every === everyMs && isOnTime(planned.next, everyMs)) return false
    // Planning anew over a plan that fell behind would keep waiting for the job that was lost.
    if (planned !== undefined) await queues[name].removeJobScheduler(PERIODIC)
    const template = { name: PERIODIC, opts: periodicOptions }
    await queues[name].upsertJobScheduler(PERIODIC, { every: everyMs }, template)
    return true
  }

  /** Looks whether Redis still plans this job. When it does not answer, forgot or fell behind, runs it here. */
  async function watch(name: Name): Promise<void> {
    let lost = false
    const look = async () => {
      lost = await plan(name)
    }
    const answered = redis.producer.status === 'ready' && (await settledWithin(look(), REDIS_ANSWER_MS))
    if (answered && !lost) return
    if (lost) log.warn({ job: name }, 'Redis had lost the plan of a job; planned it again')
    local.runSoon(name)
  }

  async function close(): Promise<void> {
    for (const timer of watches) clearInterval(timer)
    local.stop()
    const endAt = performance.now() + (config.closeWithinMs ?? 7_000)
    const left = () => Math.max(0, endAt - performance.now())
    const workersClosed = Promise.all(workers.map((worker) => worker.close()))
    await settledWithin(local.idle(), left())
    // A worker whose Redis is gone cannot take its leave. One that is well may just have begun another run.
    await settledWithin(workersClosed, Math.min(left(), WORKER_LEAVE_MS))
    if (!(await settledWithin(local.idle(), left()))) {
      log.warn('jobs were still running when the process had to end; another process takes them over')
    }
    await settledWithin(Promise.all(names.map((name) => queues[name].close())), 500)
    redis.disconnect()
  }

  return {
    kind: 'bullmq',
    wake: (name, at) => (closing === undefined ? wake(name, at) : Promise.resolve()),
    runAllNow: local.runAllNow,
    reachable: async () =>
      redis.producer.status === 'ready' && (await settledWithin(redis.producer.ping(), REDIS_ANSWER_MS)),
    queues: names.map((name) => queues[name]),
    close() {
      closing ??= close()
      return closing
    },
  }
}

function isOnTime(next: number | undefined, everyMs: number): boolean {
  return next !== undefined && next > Date.now() - everyMs - LOCK_MS
}

/**
 * Adds a wake-up. One with the same id that has not begun yet stands for this one. The id expires soon
 * after its moment, so that a Redis that lost the job but kept the id cannot swallow wakes for ever.
 */
async function add(queue: Queue, id: string, delayMs: number): Promise<void> {
  const deduplication = { id, ttl: delayMs + 60_000 }
  await queue.add('wake', {}, { ...wakeOptions, delay: delayMs, deduplication })
}
