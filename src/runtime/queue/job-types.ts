import type { Queue } from 'bullmq'
import type { Logger } from 'pino'
import type { Clock } from '../../domain/kit/clock.ts'

/**
 * Background jobs. A job is a wake-up and carries nothing: what is due is read from the database by the
 * run itself. So wakes may be merged, repeated or lost; a lost one costs time until the next periodic run.
 */
export type Jobs<Name extends string> = {
  kind: 'bullmq' | 'in-process'
  /**
   * Asks for a run now, or at a moment to come by the injected clock. Never throws and never waits long,
   * also with Redis down. A complete run begins after this call; wakes for one moment share a run.
   */
  wake(name: Name, at?: Date): Promise<void>
  /**
   * Runs every job here and now, then those that were woken meanwhile, until none is. For moving a
   * sandbox clock and for tests. When runs throw, the others still run, then an AggregateError is thrown.
   */
  runAllNow(): Promise<void>
  /** Whether the queue answers, for readiness. In-process it always does. */
  reachable(): Promise<boolean>
  /** The BullMQ queues for the queue board; none in-process. */
  queues: readonly Queue[]
  /** Takes no new work and waits for what runs, at most `closeWithinMs`. Safe to call more than once. */
  close(): Promise<void>
}

export type JobOutcome = { nextAt?: Date | undefined } | undefined

export type JobDeclaration = {
  /** Settles what is due. May say when something falls due next, to be woken then. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a job with nothing to say need not return.
  run(): Promise<JobOutcome | void>
  /** The longest time between two runs, in milliseconds. */
  everyMs: number
  /** At most `max` runs begin per `perMs`; with BullMQ counted over all processes. They come in bursts. */
  limiter?: { max: number; perMs: number }
}

export type JobLog = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>

export type JobsConfig<Name extends string> = {
  jobs: Readonly<Record<Name, JobDeclaration>>
  clock: Clock
  log: JobLog
  /** With it BullMQ carries the wakes between processes; without it they stay in this process. */
  redisUrl?: string | undefined
  /** False in a process that only wakes jobs and leaves the running to others. Default true. */
  work?: boolean
  /** What all keys in Redis begin with. Default `microgig`. */
  prefix?: string
  /** How long `close` waits for what runs, in milliseconds. Default 7000. */
  closeWithinMs?: number
}
