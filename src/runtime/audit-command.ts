import { audit } from '../domain/ledger/audit.ts'
import { loadStorageConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { createLog } from './log.ts'
import { startEmbeddedPostgres } from './postgres/embedded.ts'
import { blameDatabase, tellProblem } from './tell-problem.ts'

/** `npm run audit`: proves the books of the configured (or embedded) database. Exit 1 and the rows when not. */
async function main(): Promise<void> {
  const config = loadStorageConfig()
  const log = createLog('warn')
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ dataDir: config.dataDir, database: config.embeddedDatabase, log })
  const database = openDatabase(config.databaseUrl ?? embedded?.url ?? '')
  try {
    const problems = await audit(database.store).catch(blameDatabase)
    if (problems.length === 0) console.log('The books are clean: every check passed.')
    for (const { check, row } of problems) console.error(`${check}: ${JSON.stringify(row)}`)
    if (problems.length > 0) process.exitCode = 1
  } finally {
    await database.close()
    await embedded?.stop()
  }
}

try {
  await main()
} catch (error) {
  tellProblem(error)
}
