import { hashInput } from '../../src/domain/kit/commit.ts'
import type { CommitFacts } from '../../src/domain/kit/commit-statement.ts'
import type { Decision } from '../../src/domain/kit/decision.ts'
import { newId } from '../../src/domain/kit/ids.ts'
import type { Statement } from '../../src/domain/kit/store.ts'
import { actorName, firstAttempt } from '../../src/domain/kit/use-case.ts'
import { balanceChanges } from '../../src/domain/ledger/accounts.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import type { ApproveOnce } from './interactive-approval.ts'

/** The product's read and decision, committed by a general database function (sql/general-commit.sql). */
export const approvalByGeneralCommit: ApproveOnce = async ({ domain }, { submissionId, employerId }) => {
  const actor = { kind: 'member' as const, memberId: employerId, roles: [] }
  const input = approveSubmission.input.parse({ submission: submissionId })
  const now = domain.clock.now()
  const inputHash = hashInput(approveSubmission.name, input)
  const facts = await approveSubmission.read(domain.store, input, actor, firstAttempt(domain))
  const verdict = approveSubmission.decide(facts, {
    input,
    actor,
    now,
    policy: domain.policy,
    id: () => newId(now),
  })
  if (!verdict.ok) throw new Error(`refused: ${verdict.refusal.code}`)
  const key = `bench:${submissionId}`
  await domain.store.run(generalStatement(verdict.decision, { key, inputHash, actor: actorName(actor), now }))
}

/** A decision as one call of the general function. */
export function generalStatement(decision: Decision, facts: CommitFacts): Statement {
  const { key, inputHash, actor, now } = facts
  return {
    name: 'bench_commit',
    text: 'SELECT bench_commit($1, $2, $3, $4, $5, $6)',
    values: [key, inputHash, JSON.stringify(decision.answer), actor, now, asJson(decision)],
  }
}

function asJson(decision: Decision): string {
  const postings = decision.postings ?? []
  return JSON.stringify({
    transitions: (decision.transitions ?? []).map(({ machine, row, to, set, reason }) => ({
      machine: machine.name,
      id: row.id,
      revision: row.revision,
      from: row.state,
      to,
      reason,
      set: Object.fromEntries(Object.entries(set).map(([name, value]) => [snakeCase(name), digits(value)])),
    })),
    postings: postings.map(({ key, kind, about }) => ({ key, kind, about })),
    moves: postings.flatMap(({ key, moves }) =>
      moves.map((move, n) => ({
        posting_key: key,
        n,
        from_account: move.from,
        to_account: move.to,
        amount_micros: digits(move.amountMicros),
      })),
    ),
    balances: balanceChanges(postings).map(({ account, micros }) => ({ account, micros: digits(micros) })),
    events: decision.events ?? [],
  })
}

function digits(value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
