/** The longest a timer of Node can wait; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
const EXACT_WITHIN_MS = 10_000

export type Moments = {
  /** Calls `due` once after `delayMs`. Calls for the same moment (`key`) collapse into the first of them. */
  set(key: number, delayMs: number): void
  clear(): void
}

/**
 * The moment a wake-up is kept under, in epoch milliseconds. Far moments are moved up to the next whole
 * second, so that a hundred thousand deadlines of a week are a bounded number of wake-ups.
 */
export function momentOf(at: Date, now: Date): number {
  const exact = at.getTime()
  return exact - now.getTime() <= EXACT_WITHIN_MS ? exact : Math.ceil(exact / 1000) * 1000
}

/** Timers in this process, one per distinct moment. */
export function createMoments(due: () => void): Moments {
  const timers = new Map<number, NodeJS.Timeout>()

  function arm(key: number, delayMs: number): void {
    const step = Math.min(delayMs, LONGEST_TIMER_MS)
    const next = () => {
      if (delayMs > step) return arm(key, delayMs - step)
      timers.delete(key)
      due()
    }
    timers.set(key, setTimeout(next, step))
  }

  return {
    set(key, delayMs) {
      if (!timers.has(key)) arm(key, Math.max(0, delayMs))
    },
    clear() {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}
