import type { Jobs, JobsConfig } from './job-types.ts'

/** Starts the jobs: over BullMQ when there is a Redis, else in this process. Each job runs once at the start. */
export async function startJobs<Name extends string>(config: JobsConfig<Name>): Promise<Jobs<Name>> {
  for (const name of Object.keys(config.jobs)) {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`not a job name: ${JSON.stringify(name)}`)
  }
  const { redisUrl } = config
  if (redisUrl === undefined) {
    const { startInProcessJobs } = await import('./in-process-jobs.ts')
    return startInProcessJobs(config)
  }
  const { startBullmqJobs } = await import('./bullmq-jobs.ts')
  return startBullmqJobs({ ...config, redisUrl })
}
