import type { Log } from './log.ts'

export type Shutdown = {
  /** Says how to stop what was just started. */
  push(name: string, run: () => void | Promise<void>): void
  /** Stops everything that was started, the last first, and ends the process. */
  stopAll(why: string, exitCode: number): Promise<void>
}

/** Orchestrators kill after ten seconds; by then everything has stopped or is abandoned. */
const PATIENCE_MS = 9_000

/**
 * Stops in the reverse order of starting, at the first SIGTERM or SIGINT; a second one changes nothing. The
 * database was started first, so it stops last, and the exit code is 0.
 */
export function onShutdown(log: Log): Shutdown {
  const stops: { name: string; run: () => void | Promise<void> }[] = []
  let stopping: Promise<void> | null = null

  async function runAll(why: string, exitCode: number): Promise<void> {
    log.info(`${why}: finishing what runs`)
    setTimeout(() => process.exit(exitCode), PATIENCE_MS).unref()
    for (const stop of stops.toReversed()) {
      try {
        await stop.run()
      } catch (error) {
        log.error({ err: error }, `${stop.name} did not stop cleanly`)
      }
    }
    process.exit(exitCode)
  }

  const stopAll = (why: string, exitCode: number) => (stopping ??= runAll(why, exitCode))
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void stopAll(signal, 0))
  return { push: (name, run) => void stops.push({ name, run }), stopAll }
}
