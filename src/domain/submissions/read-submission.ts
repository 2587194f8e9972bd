import { z } from 'zod'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'
import { type ProofAnswer, readProofAnswers } from './proof.ts'

export type SubmissionCard = Prisma.SubmissionGetPayload<{ include: { campaign: true; proofs: true } }>

/** A submission as its worker or its employer may see it; `null` for anybody else. */
export async function readSubmissionFor(
  store: Store,
  submissionId: string,
  memberId: string,
): Promise<SubmissionCard | null> {
  const submission = await store.db.submission.findUnique({
    where: { id: submissionId },
    include: { campaign: true, proofs: { orderBy: { round: 'asc' } } },
  })
  if (!submission) return null
  return submission.workerId === memberId || submission.employerId === memberId ? submission : null
}

/** The proof as it stands: the corrected one where there is one. */
export function latestProof(submission: SubmissionCard): ProofAnswer[] {
  const latest = submission.proofs.at(-1)
  return latest ? readProofAnswers(latest.answers) : []
}

const WAITING = ['SUBMITTED', 'RESUBMITTED'] as const

/** How many proofs wait for this employer's review. */
export async function countWaiting(store: Store, employerId: string): Promise<number> {
  const [row] = await store.run({
    name: 'count_waiting',
    text: `SELECT count(*)::int AS waiting FROM submission
      WHERE employer_id = $1 AND state IN ('SUBMITTED', 'RESUBMITTED')`,
    values: [employerId],
  })
  return z.object({ waiting: z.number() }).parse(row).waiting
}

/**
 * The proof that waits for this employer's review, longest first: the one behind `after`, from the beginning
 * again where there is none behind it. `null` when nothing waits.
 */
export async function nextWaiting(
  store: Store,
  employerId: string,
  filter: { campaignId?: string; after?: Pick<SubmissionCard, 'id' | 'submittedAt'> } = {},
): Promise<string | null> {
  const { campaignId, after } = filter
  const where = { employerId, state: { in: [...WAITING] }, ...(campaignId ? { campaignId } : {}) }
  const orderBy = [{ submittedAt: 'asc' as const }, { id: 'asc' as const }]
  const select = { id: true }
  const behind = after && {
    OR: [
      { submittedAt: { gt: after.submittedAt } },
      { submittedAt: after.submittedAt, id: { gt: after.id } },
    ],
  }
  const later =
    behind && (await store.db.submission.findFirst({ where: { ...where, ...behind }, orderBy, select }))
  const next = later ?? (await store.db.submission.findFirst({ where, orderBy, select }))
  return next?.id ?? null
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
  const [progress, states] = await Promise.all([
    store.db.reservation.count({ where: { memberId: workerId, state: 'HELD' } }),
    store.db.submission.groupBy({ by: ['state'], where: { workerId }, _count: true }),
  ])
  const sum = (names: readonly string[]) =>
    states.filter((s) => names.includes(s.state)).reduce((n, s) => n + s._count, 0)
  return { progress, waiting: sum(TAB_STATES.waiting), fix: sum(TAB_STATES.fix), done: sum(TAB_STATES.done) }
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
