import { cpus, platform, release, totalmem } from 'node:os'
import { measureBrowsing } from './browse.ts'
import { compareInPairs } from './compare-in-pairs.ts'
import type { Bench, Contender } from './contender.ts'
import {
  approveByGeneralCommit,
  approveByGeneralCommitWithForeignKeys,
  approveByHand,
  approveInteractively,
  approveOneCampaign,
  approveOneCampaignWithForeignKeys,
  approveSpread,
  approveWithForeignKeys,
} from './contenders/approve.ts'
import { settleOneByOne, settleOneByOneAtOnce, settleSetWise } from './contenders/settle.ts'
import { take } from './contenders/take.ts'
import { prepareTpcb, tpcb } from './contenders/tpcb.ts'
import { webhookPress, webhookPressWithDelivery } from './contenders/webhook.ts'
import { type BenchOptions, readOptions, USAGE } from './options.ts'
import { findPgbench } from './pgbench.ts'
import { profileApproval } from './profile.ts'
import { aimTable, type Result, resultTable } from './report.ts'
import { seed, seedSize } from './seed.ts'
import { startBenchServer } from './server.ts'

const CONTENDERS: readonly Contender[] = [
  approveByHand,
  approveInteractively,
  approveSpread,
  approveOneCampaign,
  webhookPress,
  webhookPressWithDelivery,
  take,
  settleSetWise,
  settleOneByOne,
  settleOneByOneAtOnce,
  approveWithForeignKeys,
  approveOneCampaignWithForeignKeys,
  approveByGeneralCommit,
  approveByGeneralCommitWithForeignKeys,
]

const SEEDED = 'bench_seeded'
/** A part of its own: it writes nothing, and needs other rows. */
const BROWSE = 'browse'
const WARM_UP_ALLOWANCE_SECONDS = 2

const stopping = new AbortController()
process.once('SIGINT', () => stopping.abort(new Error('interrupted')))
process.once('SIGTERM', () => stopping.abort(new Error('terminated')))

try {
  await main(optionsOrUsage())
} catch (error) {
  console.error(wordsOf(error))
  process.exitCode = 1
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function optionsOrUsage(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    throw new Error(`${wordsOf(error)}\n${USAGE}`, { cause: error })
  }
}

/** Runs every contender once in each round and prints the medians. A missed aim is said, and is no failure. */
async function main(options: BenchOptions): Promise<void> {
  const pgbench = findPgbench()
  if (pgbench === null) {
    throw new Error(
      "pgbench is missing: it comes with Debian's and Ubuntu's package postgresql (apt install postgresql)",
    )
  }
  const server = await startBenchServer()
  try {
    console.log(machineLine(`PostgreSQL ${server.version}, ${pgbench.version}`))
    const bench: Bench = { server, pgbench, options, seeded: SEEDED }
    if (options.only.some((part) => part !== BROWSE) || options.only.length === 0) await measureWriting(bench)
    if (isWanted(options, BROWSE)) console.log(await measureBrowsing(bench))
  } finally {
    await server.stop()
  }
}

/** Everything that commits, beside TPC-B. */
async function measureWriting(bench: Bench): Promise<void> {
  const { server, options } = bench
  await server.create(SEEDED)
  await seed(server.url(SEEDED), seedSize(options.seconds + WARM_UP_ALLOWANCE_SECONDS))
  await prepareTpcb(bench)
  const results = await runRounds(bench, chosen(options.only))
  console.log(`\n${resultTable(results)}\n\n${aimTable(results)}\n`)
  if (isWanted(options, 'profile')) console.log(await profileApproval(bench))
  if (isWanted(options, 'pairs')) console.log(await compareInPairs(bench))
}

async function runRounds(bench: Bench, contenders: readonly Contender[]): Promise<Result[]> {
  const results: Result[] = contenders.map((contender) => ({ contender, figures: [] }))
  for (let round = 1; round <= bench.options.rounds; round++) {
    for (const { contender, figures } of results) {
      stopping.signal.throwIfAborted()
      const figure = await contender.run(bench)
      figures.push(figure)
      console.log(`round ${round}  ${contender.title}: ${Math.round(figure.perSecond)} per second`)
    }
  }
  return results
}

function chosen(only: readonly string[]): Contender[] {
  const wanted = CONTENDERS.filter(
    ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
  )
  return [tpcb, ...wanted]
}

function isWanted({ only }: BenchOptions, part: string): boolean {
  return only.length === 0 || only.includes(part)
}

function machineLine(versions: string): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} × ${cpu?.model.trim()}, ${memory} GiB, ${platform()} ${release()}, Node ${process.version}, ${versions}`
}
