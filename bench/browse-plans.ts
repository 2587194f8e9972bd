import { z } from 'zod'
import { browseJobs, type JobCursor, type JobFilter } from '../src/domain/campaigns/browse-jobs.ts'
import type { Statement } from '../src/domain/kit/store.ts'
import { openDatabase } from '../src/runtime/database.ts'
import type { Worker } from './browse-workers.ts'
import { table } from './report.ts'

/** Too small to be worth an index: reading it through is right. */
const SMALL = 'category'

type Node = {
  'Node Type': string
  'Relation Name'?: string | undefined
  'Index Name'?: string | undefined
  Plans?: Node[] | undefined
}
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Index Name': z.string().optional(),
    Plans: z.array(node).optional(),
  }),
)
const explained = z.tuple([
  z.object({
    Plan: node.and(z.object({ 'Shared Hit Blocks': z.number(), 'Shared Read Blocks': z.number() })),
    'Execution Time': z.number(),
  }),
])

type Explained = { statement: Statement; blocks: number; ms: number; plan: Node }
type Plans = { pages: number; statements: readonly Explained[]; worst: Explained; worstText: string }

/**
 * Asks the server how it found every combination of filters, first page, further in and back, for workers who have done
 * nothing, the 5 000 newest, the 5 000 best paid and any 5 000: with the plans that are kept, not plans for the one
 * case.
 * @throws when one of them reads through a table.
 */
export async function explainPages(
  url: string,
  workers: readonly Worker[],
  filters: readonly JobFilter[],
): Promise<Plans> {
  const { store, pool, close } = openDatabase(url, { connections: 1 })
  const asked: Statement[] = []
  const recording = {
    ...store,
    run: (statement: Statement) => {
      asked.push(statement)
      return store.run(statement)
    },
  }
  try {
    await pool.query('SET plan_cache_mode = force_generic_plan')
    const heavy = workers.filter(({ kind }) => kind === 'heavy')
    const light = workers.filter(({ kind }) => kind === 'light')
    const middle = 'C000000000050000'
    const cursors: JobCursor[] = [
      null,
      { side: 'after', campaignId: middle },
      { side: 'before', campaignId: middle },
    ]
    let pages = 0
    for (const { taker } of [...light.slice(0, 2), ...heavy.slice(0, 3)]) {
      for (const filter of filters) {
        for (const cursor of cursors) {
          await browseJobs(recording, taker, filter, cursor)
          pages += 1
        }
      }
    }
    const statements: Explained[] = []
    for (const statement of asked) statements.push(await explain(pool, statement))
    const worst = statements.toSorted((a, b) => b.ms - a.ms)[0]
    if (!worst) throw new Error('nothing was asked')
    return { pages, statements, worst, worstText: await planText(pool, worst.statement) }
  } finally {
    await close()
  }
}

type Pool = ReturnType<typeof openDatabase>['pool']
const prepared = new Set<string>()

async function execute(pool: Pool, { name, text, values }: Statement): Promise<string> {
  const own = `explain_${name.replaceAll('-', '_')}`
  if (!prepared.has(own)) await pool.query(`PREPARE ${own} AS ${text}`)
  prepared.add(own)
  const literals = values.map((value) => (value === null ? 'NULL' : `'${literal(value)}'`))
  return `EXECUTE ${own}(${literals.join(', ')})`
}

function literal(value: unknown): string {
  return Array.isArray(value) ? `{${value.map((each) => `"${each}"`).join(',')}}` : String(value)
}

async function explain(pool: Pool, statement: Statement): Promise<Explained> {
  const { rows } = await pool.query(
    `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${await execute(pool, statement)}`,
  )
  const [{ Plan, 'Execution Time': ms }] = explained.parse(rows[0]?.['QUERY PLAN'])
  const through = scansOf(Plan).filter((scan) => scan.startsWith('Seq Scan') && !scan.endsWith(` ${SMALL}`))
  if (through.length > 0) throw new Error(`${statement.name}: ${through.join(', ')}`)
  return { statement, blocks: Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'], ms, plan: Plan }
}

async function planText(pool: Pool, statement: Statement): Promise<string> {
  const { rows } = await pool.query(`EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${await execute(pool, statement)}`)
  return rows.map((row) => String(row['QUERY PLAN'])).join('\n')
}

/** How each table of a plan is read. */
function scansOf(plan: Node): string[] {
  const own = plan['Index Name']
    ? [`${plan['Node Type']} ${plan['Index Name']}`]
    : plan['Relation Name']
      ? [`${plan['Node Type']} ${plan['Relation Name']}`]
      : []
  return [...own, ...(plan.Plans ?? []).flatMap(scansOf)]
}

/** The plans as text: each statement with how it reads its tables, and the dearest of all in full. */
export function planReport({ pages, statements, worst, worstText }: Plans): string {
  const names = [...new Set(statements.map(({ statement }) => statement.name))].toSorted()
  const rows = names.map((name) => {
    const all = statements.filter(({ statement }) => statement.name === name)
    const blocks = all.map((one) => one.blocks).toSorted((a, b) => a - b)
    const ms = all.map((one) => one.ms).toSorted((a, b) => a - b)
    return [
      name,
      `${all.length}`,
      `${blocks[Math.floor(blocks.length / 2)]} / ${blocks.at(-1)}`,
      `${ms[Math.floor(ms.length / 2)]?.toFixed(2)} / ${ms.at(-1)?.toFixed(2)}`,
    ]
  })
  const scans = names.map((name) => {
    const all = statements.filter(({ statement }) => statement.name === name)
    return `- \`${name}\`: ${[...new Set(all.flatMap(({ plan }) => scansOf(plan)))].join(', ')}`
  })
  return [
    `\n${pages} pages (every combination of filters; first, further in and back; five workers): none reads through a table.\n`,
    table([
      ['statement', 'times', 'blocks: median / most', 'ms on the server, one client: median / most'],
      ...rows,
    ]),
    '\nHow they read:\n',
    ...scans,
    `\nThe dearest, ${worst.statement.name}:\n\n${worstText}`,
  ].join('\n')
}
