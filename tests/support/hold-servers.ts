import { pino } from 'pino'
import { startEmbeddedPostgres } from '../../src/runtime/postgres/embedded.ts'
import { startPrivateRedis } from '../../src/runtime/redis/private.ts'

/** A process that uses both servers of a data folder until it is told to stop; for tests that kill it. */
const dataDir = process.argv[2]
if (!dataDir) throw new Error('Which data folder?')
const log = pino({ level: 'silent' })
const postgres = await startEmbeddedPostgres({ dataDir, log })
const redis = await startPrivateRedis({ dataDir, log })
process.on('SIGTERM', () => void leave())
console.log(JSON.stringify({ postgres: postgres.url, redis: redis?.url ?? null }))
setInterval(() => undefined, 60_000)

async function leave(): Promise<void> {
  await redis?.stop()
  await postgres.stop()
  process.exit(0)
}
