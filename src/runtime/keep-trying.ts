import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from './log.ts'

const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 60_000

export type Persistent = {
  /** Tries once; when that fails, says so and goes on trying in the background, less and less often. */
  until(what: string, attempt: () => Promise<unknown>): Promise<void>
  /** Gives up what has not succeeded yet. */
  stop(): void
}

/** For what a platform must be told at the start: that it cannot be reached just now must not keep us down. */
export function keepTrying(log: Log): Persistent {
  const ending = new AbortController()

  async function goOn(what: string, attempt: () => Promise<unknown>, waitMs: number): Promise<void> {
    await sleep(waitMs, undefined, { signal: ending.signal, ref: false })
    if (await succeeds(what, attempt)) return log.info(`${what}: done after all`)
    await goOn(what, attempt, Math.min(waitMs * 2, LONGEST_WAIT_MS))
  }

  async function succeeds(what: string, attempt: () => Promise<unknown>): Promise<boolean> {
    try {
      await attempt()
      return true
    } catch (error) {
      log.error({ err: error }, `${what} failed and is tried again`)
      return false
    }
  }

  return {
    async until(what, attempt) {
      if (await succeeds(what, attempt)) return
      // Ends by success, or by being stopped, which is no error.
      goOn(what, attempt, FIRST_WAIT_MS).catch(() => undefined)
    },
    stop: () => ending.abort(),
  }
}
