import { type Micros, usd } from '../domain/kit/money.ts'
import { audit } from '../domain/ledger/audit.ts'
import { readSolvency, type Solvency } from '../domain/ledger/solvency.ts'
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
    console.log(solvencyLine(await readSolvency(database.store).catch(blameDatabase)))
    for (const { check, row } of problems) console.error(`${check}: ${JSON.stringify(row)}`)
    if (problems.length > 0) process.exitCode = 1
  } finally {
    await database.close()
    await embedded?.stop()
  }
}

/** What is owed, and what must be there for it, in one line. */
function solvencyLine({ owed, owedMicros, cameInMicros, wentOutMicros, feesMicros, thereMicros }: Solvency) {
  const parts: [string, Micros][] = [
    ['cash', owed.cashMicros],
    ['wallets', owed.walletMicros],
    ['set aside for jobs', owed.escrowMicros],
    ['vouchers', owed.vouchersMicros],
    ['payouts under way', owed.payoutsMicros],
  ]
  const listed = parts.map(([name, micros]) => `${name} ${usd(micros)}`).join(', ')
  const there = `came in ${usd(cameInMicros)} - went out ${usd(wentOutMicros)} - fees ${usd(feesMicros)}`
  return `Owed ${usd(owedMicros)} (${listed}); there ${usd(thereMicros)} (${there}).`
}

try {
  await main()
} catch (error) {
  tellProblem(error)
}
