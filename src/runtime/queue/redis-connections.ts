import { Redis } from 'ioredis'
import type { JobLog } from './job-types.ts'

const LONGEST_RECONNECT_MS = 2_000
const REPEAT_TROUBLE_MS = 30_000

export type RedisConnections = {
  /** For adding jobs: a command fails at once while Redis is away, so no webhook waits for it. */
  producer: Redis
  /** For workers: a command waits until Redis is back, as BullMQ requires. */
  worker: Redis
  /** Logs trouble with Redis, at most twice a minute: reconnecting would otherwise fill the log. */
  reportTrouble(error: unknown): void
  /** Ends every connection at once, also those BullMQ duplicated from these. */
  disconnect(): void
}

/** Opens the connections to Redis. They reconnect by themselves for ever; nothing here waits or throws. */
export function openRedisConnections(redisUrl: string, log: JobLog): RedisConnections {
  let reportedAt = -Infinity
  const reportTrouble = (error: unknown) => {
    const now = performance.now()
    if (now - reportedAt < REPEAT_TROUBLE_MS) return
    reportedAt = now
    log.warn({ err: error }, 'Redis is not reachable; jobs run periodically until it is back')
  }
  const retryStrategy = (attempt: number) => Math.min(attempt * 100, LONGEST_RECONNECT_MS)
  const producer = new Redis(redisUrl, {
    retryStrategy,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 5_000,
  })
  const worker = new Redis(redisUrl, { retryStrategy, maxRetriesPerRequest: null })
  const all = [producer, worker]
  const duplicate = worker.duplicate.bind(worker)
  worker.duplicate = (options) => {
    const copy = duplicate(options)
    all.push(copy)
    return copy
  }
  producer.on('error', reportTrouble)
  worker.on('error', reportTrouble)
  producer.on('ready', () => {
    reportedAt = -Infinity
    void warnAboutEviction(producer, log)
  })
  return {
    producer,
    worker,
    reportTrouble,
    disconnect() {
      for (const connection of all) connection.disconnect()
    },
  }
}

/** A Redis that evicts keys loses delayed jobs without a word (https://docs.bullmq.io/guide/going-to-production). */
async function warnAboutEviction(redis: Redis, log: JobLog): Promise<void> {
  const info = await redis.info('memory').catch(() => '')
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1]
  if (policy !== undefined && policy !== 'noeviction') {
    log.warn({ policy }, 'Redis may evict jobs: set maxmemory-policy to noeviction')
  }
}
