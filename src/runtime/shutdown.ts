import type { Log } from './log.ts'

/** Says how to stop what was just started. Throws when the process is to stop already. */
export type PushStop = (name: string, run: () => void | Promise<void>) => void

/** Orchestrators kill after ten seconds; by then everything has stopped or is abandoned. */
const PATIENCE_MS = 9_000

/** Ends a start in whose middle the signal to stop came. */
class StartInterrupted extends Error {}

/**
 * Runs `start`, then stops what it started, the last first, at the first SIGTERM, SIGINT or SIGHUP, and ends the
 * process with 0; a second signal changes nothing. The database was started first, so it stops last. A signal in
 * the middle of the start lets the step at hand finish, so that nothing is left running; so does a start that
 * fails, which is told to `onFailure` and ends with 1.
 */
export async function runUntilStopped(
  log: Log,
  start: (push: PushStop) => Promise<void>,
  onFailure: (error: unknown) => void,
): Promise<void> {
  const stops: { name: string; run: () => void | Promise<void> }[] = []
  let stopping: Promise<never> | null = null
  let startEnds = () => {}
  const startEnded = new Promise<void>((resolve) => {
    startEnds = resolve
  })

  async function runAll(why: string | null, exitCode: number): Promise<never> {
    if (why !== null) log.info(`${why}: finishing what runs`)
    setTimeout(() => process.exit(exitCode), PATIENCE_MS).unref()
    await startEnded
    for (const stop of stops.toReversed()) {
      try {
        await stop.run()
      } catch (error) {
        log.error({ err: error }, `${stop.name} did not stop cleanly`)
      }
    }
    process.exit(exitCode)
  }

  const stopAll = (why: string | null, exitCode: number) => (stopping ??= runAll(why, exitCode))
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void stopAll(signal, 0))
  try {
    await start((name, run) => {
      stops.push({ name, run })
      if (stopping) throw new StartInterrupted()
    })
    startEnds()
  } catch (error) {
    startEnds()
    // What fails because it is being stopped is no failure of the start.
    if (!stopping) onFailure(error)
    await stopAll(null, 1)
  }
}
