import { DAY_MS, MINUTE_MS } from '../kit/clock.ts'
import type { Micros } from '../kit/money.ts'

/** The least that a job must pay to be worth telling, as members may choose it. */
export const ALERT_REWARDS: readonly Micros[] = [0n, 50_000n, 100_000n, 250_000n, 500_000n, 1_000_000n]
/** How many digests a day at most, as members may choose it. */
export const ALERTS_PER_DAY: readonly number[] = [1, 2, 4, 8]
/** How many jobs one digest names. */
export const JOBS_PER_DIGEST = 5

/** All alerts are looked at together, at each quarter of an hour, so that many of them are one sweep. */
const LOOK_EVERY_MS = 15 * MINUTE_MS

/**
 * When to look for new jobs again: at the next quarter of an hour after `now`, and so long after the last digest
 * that no day sees more of them than `perDay`.
 */
export function nextLookAt(now: Date, alert: { perDay: number; toldAt: Date | null }): Date {
  const allowed = alert.toldAt === null ? 0 : alert.toldAt.getTime() + DAY_MS / alert.perDay
  const earliest = Math.max(now.getTime() + 1, allowed)
  return new Date(Math.ceil(earliest / LOOK_EVERY_MS) * LOOK_EVERY_MS)
}
