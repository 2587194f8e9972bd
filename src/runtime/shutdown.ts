import type { Log } from './log.ts'

type Stop = { name: string; run: () => Promise<void> }

/** Orchestrators kill after ten seconds; by then everything has stopped or is abandoned. */
const PATIENCE_MS = 9_000

/**
 * Stops in the reverse order of starting, at the first SIGTERM or SIGINT; a second one changes nothing. The
 * database was started first, so it stops last, and the exit code is 0.
 */
export function onShutdown(log: Log): { push(name: string, run: () => Promise<void>): void } {
  const stops: Stop[] = []
  let stopping = false
  const shutdown = async (signal: string) => {
    if (stopping) return
    stopping = true
    log.info(`${signal}: finishing what runs`)
    setTimeout(() => process.exit(0), PATIENCE_MS).unref()
    for (const stop of stops.reverse()) {
      try {
        await stop.run()
      } catch (error) {
        log.error({ err: error }, `${stop.name} did not stop cleanly`)
      }
    }
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void shutdown(signal))
  return { push: (name, run) => stops.push({ name, run }) }
}
