import type { Prisma } from '../../generated/prisma/client.ts'
import { asTaken } from '../campaigns/version-text.ts'
import type { Store } from '../kit/store.ts'
import { type ProofAnswer, readProofAnswers } from './proof.ts'

/** What a submission's cards are made of. */
export const SUBMISSION_CARD = {
  campaign: true,
  proofs: { orderBy: { round: 'asc' } },
  contest: true,
  heldVerdicts: { orderBy: { heldAt: 'asc' } },
} as const

export type SubmissionCard = Prisma.SubmissionGetPayload<{ include: typeof SUBMISSION_CARD }>

/**
 * A submission as its worker or its employer may see it, its campaign saying what it said when the work was
 * taken; `null` for anybody else.
 */
export async function readSubmissionFor(
  store: Store,
  submissionId: string,
  memberId: string,
): Promise<SubmissionCard | null> {
  const submission = await store.db.submission.findUnique({
    where: { id: submissionId },
    include: SUBMISSION_CARD,
  })
  if (!submission) return null
  const isTheirs = submission.workerId === memberId || submission.employerId === memberId
  return isTheirs ? asTaken(store, submission) : null
}

/** The proof as it stands: the corrected one where there is one. */
export function latestProof(submission: Pick<SubmissionCard, 'proofs'>): ProofAnswer[] {
  const latest = submission.proofs.at(-1)
  return latest ? readProofAnswers(latest.answers) : []
}

export type WorkTab = 'progress' | 'waiting' | 'fix' | 'done'

const TAB_STATES = {
  waiting: ['SUBMITTED', 'RESUBMITTED'],
  fix: ['CORRECTION_ASKED'],
  done: ['SATISFIED', 'NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD', 'NOT_SATISFIED_RETURNED', 'LAPSED'],
} as const

export const WORK_PER_PAGE = 5

/** How much a worker has in each tab. */
export async function countWork(store: Store, workerId: string): Promise<Record<WorkTab, number>> {
  const [reservations, visits, states] = await Promise.all([
    store.db.reservation.count({ where: { memberId: workerId, state: 'HELD' } }),
    store.db.visit.count({ where: { memberId: workerId, state: 'HELD' } }),
    store.db.submission.groupBy({ by: ['state'], where: { workerId }, _count: true }),
  ])
  const sum = (names: readonly string[]) =>
    states.filter((s) => names.includes(s.state)).reduce((n, s) => n + s._count, 0)
  return {
    progress: reservations + visits,
    waiting: sum(TAB_STATES.waiting),
    fix: sum(TAB_STATES.fix),
    done: sum(TAB_STATES.done),
  }
}

/** One page of a tab of submissions, latest first. */
export function listWork(store: Store, workerId: string, tab: Exclude<WorkTab, 'progress'>, page: number) {
  return store.db.submission.findMany({
    where: { workerId, state: { in: [...TAB_STATES[tab]] } },
    include: { campaign: true },
    orderBy: [{ submittedAt: 'desc' }],
    skip: (page - 1) * WORK_PER_PAGE,
    take: WORK_PER_PAGE,
  })
}
