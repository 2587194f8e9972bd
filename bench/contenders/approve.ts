import { join } from 'node:path'
import { perform } from '../../src/domain/kit/use-case.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { projectRoot } from '../../src/runtime/project-root.ts'
import {
  type Bench,
  type Contender,
  type Figure,
  loadOf,
  nth,
  onFreshCopy,
  type Pool,
  readApprovals,
  refuseUnlessSameRows,
  runPgbench,
} from '../contender.ts'
import { keepInFlight } from '../load.ts'
import { approvalByGeneralCommit } from './general-commit.ts'
import { type ApproveOnce, interactiveApproval } from './interactive-approval.ts'

export const GENERAL_COMMIT = 'general-commit.sql'
export const FOREIGN_KEYS = 'foreign-keys.sql'

export const approveSpread: Contender = {
  name: 'approve',
  title: 'approve through the product, 200 campaigns',
  run: (bench) => approveThroughNode(bench, 'spread', productApproval),
}

export const approveOneCampaign: Contender = {
  name: 'approve-one-campaign',
  title: 'approve through the product, all in one campaign',
  run: (bench) => approveThroughNode(bench, 'one-campaign', productApproval),
}

export const approveInteractively: Contender = {
  name: 'approve-interactive',
  title: 'the same rows in an interactive Prisma transaction',
  run: (bench) => approveThroughNode(bench, 'spread', interactiveApproval),
}

export const approveByGeneralCommit: Contender = {
  name: 'general-commit',
  title: 'the same read and decision, one general database function',
  run: (bench) => approveThroughNode(bench, 'spread', approvalByGeneralCommit, [GENERAL_COMMIT]),
}

export const approveWithForeignKeys: Contender = {
  name: 'foreign-keys',
  title: 'approve, with foreign keys on the append-only tables',
  run: (bench) => approveThroughNode(bench, 'spread', productApproval, [FOREIGN_KEYS]),
}

export const approveOneCampaignWithForeignKeys: Contender = {
  name: 'foreign-keys-one-campaign',
  title: 'approve in one campaign, with those foreign keys',
  run: (bench) => approveThroughNode(bench, 'one-campaign', productApproval, [FOREIGN_KEYS]),
}

export const approveByGeneralCommitWithForeignKeys: Contender = {
  name: 'general-commit-foreign-keys',
  title: 'the general function, with those foreign keys',
  run: (bench) =>
    approveThroughNode(bench, 'spread', approvalByGeneralCommit, [GENERAL_COMMIT, FOREIGN_KEYS]),
}

export const approveByHand: Contender = {
  name: 'approve-by-hand',
  title: 'the same rows by one hand-written statement, pgbench',
  run: (bench) =>
    onFreshCopy(bench, async (ground) => {
      const script = join(projectRoot, 'bench', 'sql', 'approve-by-hand.sql')
      const args = ['-n', '-M', 'prepared', '-f', script]
      const figure = await runPgbench(bench, ground.url, args)
      await refuseUnlessSameRows(ground)
      return figure
    }),
}

/** Approves proofs of a pool, each by its own employer, and checks that each approval left the same rows. */
export function approveThroughNode(
  bench: Bench,
  pool: Pool,
  approve: ApproveOnce,
  prepare: readonly string[] = [],
): Promise<Figure> {
  return onFreshCopy(
    bench,
    async (ground) => {
      const approvals = await readApprovals(ground, pool)
      const load = await keepInFlight(loadOf(bench), (n) => approve(ground, nth(approvals, n)))
      await refuseUnlessSameRows(ground)
      return load
    },
    prepare,
  )
}

const productApproval: ApproveOnce = async ({ domain }, { submissionId, employerId }) => {
  const outcome = await perform(domain, approveSubmission, {
    input: { submission: submissionId },
    actor: { kind: 'member', memberId: employerId, roles: [] },
    key: `bench:${submissionId}`,
  })
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`)
}
