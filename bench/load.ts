import { type Cost, costBetween, type ProcessorTime } from './processor-time.ts'

export type Load = Cost & {
  perSecond: number
  /** Milliseconds from the request to its answer. */
  p50: number
  p95: number
  p99: number
}

/**
 * Keeps `inFlight` requests under way for `seconds`, after a warm-up that is not counted (compiled code, open
 * connections, prepared plans). `request` gets a number that never repeats.
 * @throws what a request throws.
 */
export async function keepInFlight(
  options: { inFlight: number; seconds: number; warmUpSeconds: number; readTime: () => ProcessorTime },
  request: (n: number) => Promise<void>,
): Promise<Load> {
  let next = 0
  const warm = performance.now() + options.warmUpSeconds * 1000
  await lanes(options.inFlight, async () => {
    while (performance.now() < warm) await request(next++)
  })

  const latencies: number[] = []
  const before = options.readTime()
  const began = performance.now()
  const end = began + options.seconds * 1000
  await lanes(options.inFlight, async () => {
    while (performance.now() < end) {
      const sent = performance.now()
      await request(next++)
      latencies.push(performance.now() - sent)
    }
  })
  const elapsed = performance.now() - began
  const cost = costBetween(before, options.readTime(), latencies.length)
  latencies.sort((a, b) => a - b)
  return {
    perSecond: (latencies.length * 1000) / elapsed,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    ...cost,
  }
}

async function lanes(count: number, lane: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: count }, lane))
}

/** The value below which this share of the sorted values lies; 0 where there is none. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
