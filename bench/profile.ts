import pg from 'pg'
import { hashInput } from '../src/domain/kit/commit.ts'
import { commitStatement } from '../src/domain/kit/commit-statement.ts'
import { newId } from '../src/domain/kit/ids.ts'
import type { Statement } from '../src/domain/kit/store.ts'
import { actorName, firstAttempt } from '../src/domain/kit/use-case.ts'
import { approveSubmission } from '../src/domain/submissions/approve-submission.ts'
import {
  type Approval,
  type Bench,
  type Ground,
  loadOf,
  nth,
  onFreshCopy,
  readApprovals,
} from './contender.ts'
import { keepInFlight, type Load } from './load.ts'
import { median, table, whole } from './report.ts'

/** Statements whose parts are timed one after the other. */
const EXPLAINED = 200
const REPETITIONS = 20_000

/**
 * Shows where an approval's time goes: each step alone under the same load, the program's own work without a
 * database, and the parts of the statement as the server times them. Returns text for people.
 */
export async function profileApproval(bench: Bench): Promise<string> {
  const steps = [
    ...(await onFreshCopy(bench, (ground) => timeReads(bench, ground))),
    await onFreshCopy(bench, (ground) => timeStatement(bench, ground, 'the commit statement alone', 'on')),
    await onFreshCopy(bench, (ground) =>
      timeStatement(bench, ground, 'the same, not waiting for the disk', 'off'),
    ),
  ]
  const own = await onFreshCopy(bench, timeOwnWork)
  const parts = await onFreshCopy(bench, timeParts)
  return [
    'Where an approval goes, each step alone with as much in flight:\n',
    table([['step', 'per second', 'ms p50', 'client CPU µs', 'server CPU µs'], ...steps.map(stepRow)]),
    '\nThe program’s own work, without a database:\n',
    table([['step', 'µs'], ...own]),
    '\nInside the statement, as the server times it with one client (median of 200):\n',
    table([['part', 'µs'], ...parts]),
  ].join('\n')
}

type Step = { title: string; load: Load }

function stepRow({ title, load }: Step): string[] {
  const server = load.serverMicros === null ? '' : whole(load.serverMicros)
  return [title, whole(load.perSecond), load.p50.toFixed(1), whole(load.clientMicros), server]
}

async function timeReads(bench: Bench, ground: Ground): Promise<Step[]> {
  const approvals = await readApprovals(ground, 'spread')
  const { domain, database } = ground
  const typed = await keepInFlight(loadOf(bench), async (n) => {
    await approveSubmission.read(
      domain.store,
      inputOf(nth(approvals, n % approvals.length)),
      SYSTEM,
      firstAttempt(domain),
    )
  })
  const bare = await keepInFlight(loadOf(bench), async (n) => {
    const { submissionId } = nth(approvals, n % approvals.length)
    await database.pool.query({
      name: 'bench_read',
      text: 'SELECT * FROM submission WHERE id = $1',
      values: [submissionId],
    })
  })
  return [
    { title: 'the typed read through Prisma', load: typed },
    { title: 'the same read as a bare statement', load: bare },
  ]
}

async function timeStatement(
  bench: Bench,
  ground: Ground,
  title: string,
  commit: 'on' | 'off',
): Promise<Step> {
  const approvals = await readApprovals(ground, 'spread')
  const facts = new Map((await ground.domain.store.db.submission.findMany()).map((row) => [row.id, row]))
  const pool = new pg.Pool({
    connectionString: ground.url,
    max: ground.database.pool.options.max,
    options: `-c synchronous_commit=${commit}`,
  })
  try {
    const load = await keepInFlight(loadOf(bench), async (n) => {
      const approval = nth(approvals, n)
      await pool.query(
        statementFor(ground, approval, {
          submission: facts.get(approval.submissionId) ?? null,
          held: null,
          frozen: null,
        }),
      )
    })
    return { title, load }
  } finally {
    await pool.end()
  }
}

async function timeOwnWork(ground: Ground): Promise<string[][]> {
  const [approval] = await readApprovals(ground, 'spread')
  if (!approval) throw new Error('nothing was seeded')
  const facts = await approveSubmission.read(
    ground.domain.store,
    inputOf(approval),
    SYSTEM,
    firstAttempt(ground.domain),
  )
  const decision = decisionFor(ground, approval, facts)
  const commit = commitFacts(approval)
  return [
    [
      'check the input and hash it',
      microsOf(() => hashInput('approve', approveSubmission.input.parse(inputOf(approval)))),
    ],
    ['decide', microsOf(() => decisionFor(ground, approval, facts))],
    ['compose the statement', microsOf(() => commitStatement(decision, commit))],
  ]
}

function microsOf(work: () => unknown): string {
  for (let n = 0; n < REPETITIONS; n++) work()
  const began = performance.now()
  for (let n = 0; n < REPETITIONS; n++) work()
  return (((performance.now() - began) * 1000) / REPETITIONS).toFixed(1)
}

/** Runs approvals under EXPLAIN ANALYZE and gives the median of each part; each part is named by its guard. */
async function timeParts(ground: Ground): Promise<string[][]> {
  const approvals = (await readApprovals(ground, 'spread')).slice(0, EXPLAINED)
  const times = new Map<string, number[]>()
  for (const approval of approvals) {
    const facts = await approveSubmission.read(
      ground.domain.store,
      inputOf(approval),
      SYSTEM,
      firstAttempt(ground.domain),
    )
    const { text, values } = statementFor(ground, approval, facts)
    const guards = [...text.matchAll(/door_conflict\('(\w+)'\)/g)].map((match) => match[1] ?? '')
    const { rows } = await ground.database.pool.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, values)
    const [plan] = rows[0]['QUERY PLAN'] as [Explained]
    for (const part of plan.Plan.Plans ?? []) {
      const place = /^CTE part_(\d+)$/.exec(part['Subplan Name'] ?? '')?.[1]
      if (place !== undefined) push(times, guards[Number(place)] ?? place, part['Actual Total Time'])
    }
    push(times, 'all of the execution', plan['Execution Time'])
    push(times, 'planning, which a kept plan saves', plan['Planning Time'])
  }
  return [...times].map(([name, ms]) => [name, whole(median(ms) * 1000)])
}

type PlanNode = { 'Subplan Name'?: string; 'Actual Total Time': number; Plans?: PlanNode[] }
type Explained = { Plan: PlanNode; 'Execution Time': number; 'Planning Time': number }

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

export const SYSTEM = { kind: 'system', name: 'bench' } as const

type Facts = Awaited<ReturnType<typeof approveSubmission.read>>

export function inputOf({ submissionId }: Approval) {
  return { submission: submissionId }
}

function employerOf({ employerId }: Approval) {
  return { kind: 'member' as const, memberId: employerId, roles: [] }
}

export function decisionFor({ domain }: Ground, approval: Approval, facts: Facts) {
  const now = domain.clock.now()
  const verdict = approveSubmission.decide(facts, {
    input: inputOf(approval),
    actor: employerOf(approval),
    now,
    policy: domain.policy,
    id: () => newId(now),
  })
  if (!verdict.ok) throw new Error(`refused: ${verdict.refusal.code}`)
  return verdict.decision
}

export function commitFacts(approval: Approval) {
  return {
    key: `bench:${approval.submissionId}`,
    inputHash: hashInput(approveSubmission.name, inputOf(approval)),
    actor: actorName(employerOf(approval)),
    now: new Date(),
  }
}

function statementFor(ground: Ground, approval: Approval, facts: Facts): Statement {
  return commitStatement(decisionFor(ground, approval, facts), commitFacts(approval))
}
