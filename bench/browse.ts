import { browseJobs, type JobCursor } from '../src/domain/campaigns/browse-jobs.ts'
import { takerFacts } from '../src/domain/campaigns/read-ties.ts'
import type { Store } from '../src/domain/kit/store.ts'
import { openDatabase } from '../src/runtime/database.ts'
import { migrate } from '../src/runtime/migrate.ts'
import { everyFilter, MIX, type NamedFilter } from './browse-filters.ts'
import { explainPages, planReport } from './browse-plans.ts'
import type { Worker } from './browse-workers.ts'
import { type Bench, loadOf } from './contender.ts'
import { keepInFlight, type Load, percentile } from './load.ts'
import { median, table, whole } from './report.ts'
import { readSql, runScript } from './seed.ts'

const JOBS = 100_000
/** Workers who have done nothing, and workers who have done 5 000 of the jobs. */
const LIGHT = 120
const HEAVY = 30
const DATABASE = 'bench_browse'
/** What the product set out to reach: a page, beside reading one row by its key. */
const AIM = 0.1

type Page = { filter: NamedFilter; worker: Worker; cursor: JobCursor }

/**
 * Browses 100 000 open jobs: pages of every kind of filter, for workers who have done nothing and for workers who
 * have done 5 000 of the jobs (the newest, the best paid, or any), half of them first pages. Returns text for people.
 * @throws when a page needed a plan that reads through a table of jobs or of what was done.
 */
export async function measureBrowsing(bench: Bench): Promise<string> {
  await seedJobs(bench)
  const database = openDatabase(bench.server.url(DATABASE))
  try {
    await bench.server.settle()
    const { store } = database
    const workers = await readWorkers(store)
    const rounds = []
    for (let round = 1; round <= bench.options.rounds; round++) {
      const key = await readByKey(bench, store)
      const mix = await browse(bench, store, workers)
      console.log(
        `round ${round}  a row by its key: ${whole(key.perSecond)} per second, a page: ${whole(mix.load.perSecond)}`,
      )
      rounds.push({ key, mix })
    }
    const plans = await explainPages(bench.server.url(DATABASE), workers, everyFilter())
    return [
      summary(rounds.map(({ key, mix }) => ({ key, page: mix.load }))),
      'A page of each kind, milliseconds at the same 32 requests in flight:\n',
      kindTable(rounds.flatMap(({ mix }) => mix.pages)),
      planReport(plans),
    ].join('\n')
  } finally {
    await database.close()
  }
}

async function seedJobs({ server }: Bench): Promise<void> {
  const url = server.url(DATABASE)
  await server.create(DATABASE)
  await migrate(url)
  const sizes = { jobs: JOBS, light: LIGHT, heavy: HEAVY }
  const sql = Object.entries(sizes).reduce(
    (text, [name, value]) => text.replaceAll(`$${name}`, `${value}`),
    readSql('browse.sql'),
  )
  await runScript(url, sql)
  await runScript(url, 'VACUUM (ANALYZE)')
}

async function readWorkers({ db }: Store): Promise<Worker[]> {
  const members = await db.member.findMany({ where: { id: { startsWith: 'W' } }, orderBy: { id: 'asc' } })
  return members.map((member, n) => ({ taker: takerFacts(member), kind: n < LIGHT ? 'light' : 'heavy' }))
}

/** The yardstick: one job by its key, by a prepared statement. */
function readByKey(bench: Bench, store: Store): Promise<Load> {
  return keepInFlight(loadOf(bench), async (n) => {
    const rows = await store.run({
      name: 'bench_by_key',
      text: 'SELECT * FROM campaign WHERE id = $1',
      values: [idOf(scattered(n) % JOBS)],
    })
    if (rows.length !== 1) throw new Error('a job is missing')
  })
}

async function browse(bench: Bench, store: Store, workers: readonly Worker[]) {
  const pages: { page: Page; ms: number }[] = []
  const load = await keepInFlight(loadOf(bench), async (n) => {
    const page = pageOf(n, workers)
    const began = performance.now()
    await browseJobs(store, page.worker.taker, page.filter.filter, page.cursor)
    pages.push({ page, ms: performance.now() - began })
  })
  return { load, pages }
}

/** The n-th page somebody asks for: every second one by a heavy worker, every second one further in. */
function pageOf(n: number, workers: readonly Worker[]): Page {
  const random = scattered(n)
  const kind = random % 2 === 0 ? 'heavy' : 'light'
  const candidates = workers.filter((worker) => worker.kind === kind)
  const worker = candidates[(random >> 2) % candidates.length]
  const filter = MIX[(random >> 9) % MIX.length]
  if (!worker || !filter) throw new Error('nobody to browse')
  const from = { side: 'after' as const, campaignId: idOf((random >> 3) % JOBS) }
  return { worker, filter, cursor: (random >> 1) % 2 === 0 ? from : null }
}

/** The same in every run, and without any order. */
function scattered(n: number): number {
  return Math.imul(n + 1, 2_654_435_761) >>> 1
}

/** As bench/sql/browse.sql names its jobs. */
function idOf(n: number): string {
  return `C${`${n}`.padStart(15, '0')}`
}

function summary(rounds: readonly { key: Load; page: Load }[]): string {
  const ratio = median(rounds.map(({ key, page }) => page.perSecond / key.perSecond))
  const row = (title: string, loads: Load[]) => [
    title,
    whole(median(loads.map((load) => load.perSecond))),
    median(loads.map((load) => load.p50)).toFixed(1),
    median(loads.map((load) => load.p99)).toFixed(1),
    whole(median(loads.map((load) => load.clientMicros))),
    whole(median(loads.map((load) => load.serverMicros ?? 0))),
    `${whole(median(loads.map((load) => load.others ?? 0)) * 100)} %`,
  ]
  return [
    table([
      ['what', 'per second', 'ms p50', 'ms p99', 'client CPU µs', 'server CPU µs', 'other load'],
      row(
        'one job by its key',
        rounds.map(({ key }) => key),
      ),
      row(
        'a page of jobs, the mix',
        rounds.map(({ page }) => page),
      ),
    ]),
    `\na page ÷ a row by its key: ${ratio.toFixed(2)} (wanted ≥ ${AIM}: ${ratio >= AIM ? 'met' : 'missed'})\n`,
  ].join('\n')
}

function kindTable(pages: readonly { page: Page; ms: number }[]): string {
  const cells = (kind: Worker['kind'], name: string) => {
    const times = pages
      .filter(({ page }) => page.worker.kind === kind && page.filter.name === name)
      .map(({ ms }) => ms)
      .toSorted((a, b) => a - b)
    return [percentile(times, 0.5).toFixed(1), percentile(times, 0.99).toFixed(1)]
  }
  return table([
    ['filter', 'p50, nothing done', 'p99', 'p50, 5 000 done', 'p99'],
    ...MIX.map(({ name }) => [name, ...cells('light', name), ...cells('heavy', name)]),
  ])
}
