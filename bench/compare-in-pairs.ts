import pg from 'pg'
import { type CommitFacts, commitStatement } from '../src/domain/kit/commit-statement.ts'
import type { Decision } from '../src/domain/kit/decision.ts'
import type { Statement } from '../src/domain/kit/store.ts'
import { firstAttempt } from '../src/domain/kit/use-case.ts'
import { approveSubmission } from '../src/domain/submissions/approve-submission.ts'
import { type Approval, type Bench, type Ground, nth, onFreshCopy, readApprovals } from './contender.ts'
import { FOREIGN_KEYS, GENERAL_COMMIT } from './contenders/approve.ts'
import { generalStatement } from './contenders/general-commit.ts'
import { commitFacts, decisionFor, inputOf, SYSTEM } from './profile.ts'
import { median, table, whole } from './report.ts'

const WARM_UP_TURNS = 50
const TURNS = 1_000

/**
 * Commits approvals one after the other: by the composed statement and by the general function, with and without
 * foreign keys, in turn, so that whatever else the machine does meets all four alike. They do not wait for the
 * disk, which is the same for all.
 */
export async function compareInPairs(bench: Bench): Promise<string> {
  const times = await onFreshCopy(
    bench,
    (bare) =>
      onFreshCopy(bench, (keyed) => takeTurns(bare, keyed), [GENERAL_COMMIT, FOREIGN_KEYS], 'bench_keyed'),
    [GENERAL_COMMIT],
  )
  const cell = (way: Way, place: 'bare' | 'keyed') => whole(median(times[`${way} ${place}`]))
  return [
    `\nThe commit alone, one client, all four in turn (µs, median of ${TURNS}):\n`,
    table([
      ['', 'no foreign keys', 'foreign keys'],
      ['one statement composed for the decision', cell('composed', 'bare'), cell('composed', 'keyed')],
      ['one general function', cell('general', 'bare'), cell('general', 'keyed')],
    ]),
  ].join('\n')
}

const WAYS = { composed: commitStatement, general: generalStatement } as const satisfies Record<
  string,
  (decision: Decision, facts: CommitFacts) => Statement
>
type Way = keyof typeof WAYS
type Times = Record<`${Way} ${'bare' | 'keyed'}`, number[]>

async function takeTurns(bare: Ground, keyed: Ground): Promise<Times> {
  const approvals = await readApprovals(bare, 'spread')
  const times: Times = { 'composed bare': [], 'composed keyed': [], 'general bare': [], 'general keyed': [] }
  await withClient(bare, (bareClient) =>
    withClient(keyed, async (keyedClient) => {
      for (let turn = 0; turn < WARM_UP_TURNS + TURNS; turn++) {
        for (const [n, way] of (['composed', 'general'] as const).entries()) {
          const approval = nth(approvals, 2 * turn + n)
          const inBare = await timeCommit(bare, bareClient, way, approval)
          const inKeyed = await timeCommit(keyed, keyedClient, way, approval)
          if (turn < WARM_UP_TURNS) continue
          times[`${way} bare`].push(inBare)
          times[`${way} keyed`].push(inKeyed)
        }
      }
    }),
  )
  return times
}

async function timeCommit(ground: Ground, client: pg.Client, way: Way, approval: Approval): Promise<number> {
  const facts = await approveSubmission.read(
    ground.domain.store,
    inputOf(approval),
    SYSTEM,
    firstAttempt(ground.domain),
  )
  const statement = WAYS[way](decisionFor(ground, approval, facts), commitFacts(approval))
  const began = performance.now()
  await client.query(statement)
  return (performance.now() - began) * 1000
}

async function withClient(ground: Ground, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: ground.url })
  await client.connect()
  try {
    await client.query('SET synchronous_commit = off')
    await work(client)
  } finally {
    await client.end()
  }
}
