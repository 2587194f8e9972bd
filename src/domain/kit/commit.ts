import { createHash } from 'node:crypto'
import { type CommitFacts, commitStatement } from './commit-statement.ts'
import type { Answer, Decision } from './decision.ts'
import type { RunStatement } from './store.ts'

/**
 * `committed`: all of the decision holds. `repeated`: this request key was answered before, with this answer.
 * `conflict`: a guard failed because somebody else was first; read again and decide again.
 */
export type CommitOutcome =
  | { kind: 'committed' }
  | { kind: 'repeated'; answer: Answer }
  | { kind: 'conflict'; guard: string }

const DOOR_CONFLICT = 'MG001'
const UNIQUE_VIOLATION = '23505'
const CHECK_VIOLATION = '23514'
/** Serialisation failure, deadlock, lock not available: PostgreSQL took the statement back; nothing is wrong. */
const TRY_AGAIN = new Set(['40001', '40P01', '55P03'])

/**
 * The one write door: applies a decision as one atomic statement, or not at all. A state that moved on, a
 * counter at its limit, a balance below its floor, a key that was used: each takes the whole decision back.
 * @throws when the same request key comes with another input (a bug or a forgery), and on an outage.
 */
export async function commit(
  run: RunStatement,
  decision: Decision,
  facts: CommitFacts,
): Promise<CommitOutcome> {
  const guard = await commitOnce(run, decision, facts)
  if (guard === null) return { kind: 'committed' }
  const earlier = await answerBefore(run, facts)
  return earlier ? { kind: 'repeated', answer: earlier } : { kind: 'conflict', guard }
}

/**
 * The statement itself, for callers whose request key is always new: `null` when committed, else the guard
 * that took it back.
 */
export async function commitOnce(
  run: RunStatement,
  decision: Decision,
  facts: CommitFacts,
): Promise<string | null> {
  try {
    await run(commitStatement(decision, facts))
    return null
  } catch (error) {
    const guard = conflictGuard(error)
    if (guard === null) throw error
    return guard
  }
}

/**
 * The answer given to this request key before, or `null`.
 * @throws when it was given for another input.
 */
export async function answerBefore(
  run: RunStatement,
  facts: Pick<CommitFacts, 'key' | 'inputHash'>,
): Promise<Answer | null> {
  const [row] = await run({
    name: 'answer_before',
    text: 'SELECT input_hash, answer FROM request_key WHERE key = $1',
    values: [facts.key],
  })
  if (!row) return null
  if (row.input_hash !== facts.inputHash) {
    throw new Error(`request key ${facts.key} came again with another input`)
  }
  return row.answer as Answer
}

/** Hash of a use case's name and input, the same for the same request. */
export function hashInput(useCase: string, input: unknown): string {
  return createHash('sha256').update(useCase).update('\n').update(canonical(input)).digest('base64url')
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) => {
    if (typeof inner === 'bigint') return `${inner}n`
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** The guard that took the statement back, or `null` when the error is none of ours. */
function conflictGuard(error: unknown): string | null {
  const { code, message, constraint } = error as { code?: string; message?: string; constraint?: string }
  if (code === DOOR_CONFLICT) return message ?? 'guard'
  if (code === UNIQUE_VIOLATION || code === CHECK_VIOLATION) return constraint ?? 'constraint'
  if (code !== undefined && TRY_AGAIN.has(code)) return code
  return null
}
