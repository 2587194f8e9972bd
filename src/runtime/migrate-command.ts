import { loadStorageConfig } from './config.ts'
import { createLog } from './log.ts'
import { migrate } from './migrate.ts'
import { startEmbeddedPostgres } from './postgres/embedded.ts'
import { blameDatabase, tellProblem } from './tell-problem.ts'

/** `npm run migrate`: brings the configured database (or the embedded one) up to date, and says what it did. */
async function main(): Promise<void> {
  const config = loadStorageConfig()
  const log = createLog('warn')
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ dataDir: config.dataDir, database: config.embeddedDatabase, log })
  try {
    const { applied } = await migrate(config.databaseUrl ?? embedded?.url ?? '').catch(blameDatabase)
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`)
  } finally {
    await embedded?.stop()
  }
}

try {
  await main()
} catch (error) {
  tellProblem(error)
}
