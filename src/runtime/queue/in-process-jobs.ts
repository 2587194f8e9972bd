import type { Jobs, JobsConfig } from './job-types.ts'
import { createLocalJobs, settledWithin } from './local-jobs.ts'
import { momentOf } from './moments.ts'

/** Jobs without a Redis: wakes reach this process only, every other one finds due work periodically. */
export function startInProcessJobs<Name extends string>(config: JobsConfig<Name>): Jobs<Name> {
  const { jobs, clock, log } = config
  const names = Object.keys(jobs) as Name[]
  const works = config.work ?? true
  if (!works) log.warn('this process runs no jobs and has no Redis: work waits for the next periodic run')
  const local = createLocalJobs({ jobs, clock, log, wake })
  let closing: Promise<void> | undefined

  async function wake(name: Name, at?: Date): Promise<void> {
    if (!works) return
    const now = clock.now()
    if (at !== undefined && at > now)
      return local.runLater(name, momentOf(at, now), at.getTime() - now.getTime())
    local.noteWoken(name)
    local.runSoon(name)
  }

  const periodic = works ? names.map((name) => setInterval(local.runSoon, jobs[name].everyMs, name)) : []
  if (works) for (const name of names) local.runSoon(name)

  return {
    kind: 'in-process',
    wake,
    runAllNow: local.runAllNow,
    reachable: async () => true,
    queues: [],
    close() {
      closing ??= (async () => {
        for (const timer of periodic) clearInterval(timer)
        local.stop()
        if (!(await settledWithin(local.idle(), config.closeWithinMs ?? 7_000))) {
          log.warn('jobs were still running when the process had to end')
        }
      })()
      return closing
    },
  }
}
