import type { Clock } from '../../domain/kit/clock.ts'
import type { JobDeclaration, JobLog } from './job-types.ts'
import { createMoments } from './moments.ts'
import { oneAtATime } from './one-at-a-time.ts'

const FIRST_RETRY_MS = 1_000
const MAX_RETRIES = 5
const MAX_ROUNDS = 1_000

/** Keys beside the real moments, which are epoch milliseconds. */
const NOW = 0
const NEXT_TURN = 1

/** The jobs of this process, whoever asks for a run: a timer, BullMQ, or a caller who cannot wait. */
export type LocalJobs<Name extends string> = {
  /** A complete run that begins after this call. Rejects when it throws (which is logged already). */
  run(name: Name): Promise<void>
  /** Runs in the background, within the limiter; when it throws, tries again with backoff. */
  runSoon(name: Name): void
  /** The same after `delayMs`, once per moment. */
  runLater(name: Name, moment: number, delayMs: number): void
  /** Notes that somebody woke this job now, for `runAllNow`. */
  noteWoken(name: Name): void
  runAllNow(): Promise<void>
  /** Cancels what was to run later. */
  stop(): void
  idle(): Promise<void>
}

export function createLocalJobs<Name extends string>(config: {
  jobs: Readonly<Record<Name, JobDeclaration>>
  clock: Clock
  log: JobLog
  wake: (name: Name, at?: Date) => Promise<void>
}): LocalJobs<Name> {
  const names = Object.keys(config.jobs) as Name[]
  const woken = new Set<Name>()
  let stopped = false

  const states = mapNames(names, (name) => {
    const runner = oneAtATime(async () => {
      try {
        const outcome = await config.jobs[name].run()
        if (outcome?.nextAt !== undefined) await config.wake(name, outcome.nextAt)
      } catch (error) {
        config.log.error({ job: name, err: error }, 'job failed')
        throw error
      }
    })
    const { limiter } = config.jobs[name]
    const waitForTurn = limiter === undefined ? () => 0 : createTurns(limiter)
    let failures = 0
    const runInBackground = async () => {
      const turnInMs = waitForTurn()
      if (turnInMs > 0) return moments.set(NEXT_TURN, turnInMs)
      try {
        await runner.run()
        failures = 0
      } catch {
        failures += 1
        // After the last retry the periodic run tries again; it never gives up.
        if (!stopped && failures <= MAX_RETRIES) retries.set(NOW, FIRST_RETRY_MS * 2 ** (failures - 1))
      }
    }
    const moments = createMoments(() => void runInBackground())
    const retries = createMoments(() => void runInBackground())
    return { runner, moments, retries }
  })

  return {
    run: (name) => states[name].runner.run(),
    runSoon(name) {
      if (!stopped) states[name].moments.set(NOW, 0)
    },
    runLater(name, moment, delayMs) {
      if (!stopped) states[name].moments.set(moment, delayMs)
    },
    noteWoken: (name) => void woken.add(name),
    async runAllNow() {
      const failed: unknown[] = []
      let round: readonly Name[] = names
      for (let rounds = 0; round.length > 0; rounds++) {
        if (rounds === MAX_ROUNDS) throw new Error(`jobs keep waking each other: ${round.join(', ')}`)
        woken.clear()
        for (const name of round) {
          await states[name].runner.run().catch((error: unknown) => failed.push(error))
        }
        round = [...woken]
      }
      if (failed.length > 0) throw new AggregateError(failed, 'jobs failed')
    },
    stop() {
      stopped = true
      for (const name of names) {
        states[name].moments.clear()
        states[name].retries.clear()
      }
    },
    async idle() {
      await Promise.all(names.map((name) => states[name].runner.idle()))
    },
  }
}

/** Says how many milliseconds to wait for a turn; 0 takes one. */
function createTurns(limiter: { max: number; perMs: number }): () => number {
  let taken: number[] = []
  return () => {
    const now = performance.now()
    taken = taken.filter((at) => at > now - limiter.perMs)
    const oldest = taken[0]
    if (oldest !== undefined && taken.length >= limiter.max) return oldest + limiter.perMs - now
    taken.push(now)
    return 0
  }
}

/** A total record over the names, one value made for each. */
export function mapNames<Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>
}

/** Waits for the promise, at most that long; false when it took longer or failed. */
export async function settledWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false)
  })
  const settled = promise.then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([settled, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
