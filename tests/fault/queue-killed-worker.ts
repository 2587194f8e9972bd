// A process of its own for the test to kill: its one job begins and never ends.
import { systemClock } from '../../src/domain/kit/clock.ts'
import { startJobs } from '../../src/runtime/queue/jobs.ts'
import { keptLog } from './queue-support.ts'

const [redisUrl, prefix, everyMs] = process.argv.slice(2)
const sweep = {
  everyMs: Number(everyMs),
  run: () =>
    new Promise<void>(() => {
      process.stdout.write('began\n')
    }),
}
await startJobs({ jobs: { sweep }, clock: systemClock, log: keptLog(), redisUrl, ...(prefix && { prefix }) })
