import type { HeldVerdict, Prisma } from '../../generated/prisma/client.ts'
import { type EmployerRecord, readEmployerRecord } from '../campaigns/employer-record.ts'
import { asTaken } from '../campaigns/version-text.ts'
import { moderates, releasableBy } from '../cases/case.rules.ts'
import { CASES_PER_PAGE } from '../contests/list-contests.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { readLatestIdentity } from '../members/read-identity.ts'
import { SUBMISSION_CARD, type SubmissionCard } from '../submissions/read-submission.ts'
import { readWorkerRecord, type WorkerRecord } from '../submissions/success-rate.ts'
import { heldVerdictCase } from './handle-held-verdict.ts'

export type QueuedVerdict = Prisma.HeldVerdictGetPayload<{
  include: { submission: { include: { campaign: true } } }
}>
export type VerdictQueue = { verdicts: QueuedVerdict[]; page: number; pages: number }

/** Held verdicts that this moderator may handle, those first that silence ends soonest; empty for anybody else. */
export async function listHeldVerdicts(store: Store, actor: Actor, wanted: number): Promise<VerdictQueue> {
  const where = openVerdicts(actor)
  if (!where) return { verdicts: [], page: 1, pages: 1 }
  const pages = Math.max(1, Math.ceil((await store.db.heldVerdict.count({ where })) / CASES_PER_PAGE))
  const page = Math.min(wanted, pages)
  const verdicts = await store.db.heldVerdict.findMany({
    where,
    include: { submission: { include: { campaign: true } } },
    orderBy: [{ submission: { dueAt: 'asc' } }, { id: 'asc' }],
    skip: (page - 1) * CASES_PER_PAGE,
    take: CASES_PER_PAGE,
  })
  return { verdicts, page, pages }
}

/** How many verdicts wait for this moderator or a colleague. */
export async function countHeldVerdicts(store: Store, actor: Actor): Promise<number> {
  const where = openVerdicts(actor)
  return where ? store.db.heldVerdict.count({ where }) : 0
}

function openVerdicts(actor: Actor): Prisma.HeldVerdictWhereInput | null {
  if (!moderates(actor)) return null
  const { memberId } = actor
  return {
    state: { in: ['WAITING', 'CLAIMED'] },
    workerId: { not: memberId },
    employerId: { not: memberId },
  }
}

/** A held verdict as a moderator who is neither side sees it. */
export type VerdictCase = {
  verdict: HeldVerdict
  /** The work; its campaign says what it said when the work was taken. */
  submission: SubmissionCard
  worker: { name: string; record: WorkerRecord }
  employer: { name: string; record: EmployerRecord }
  holder: string | null
  isMine: boolean
  mayGiveBack: boolean
}

/** Reads a held verdict for a moderator; `null` for anybody else. */
export async function readHeldVerdictFor(
  store: Store,
  verdictId: string,
  actor: Actor,
  now: Date,
): Promise<VerdictCase | null> {
  if (!moderates(actor)) return null
  const found = await store.db.heldVerdict.findUnique({
    where: { id: verdictId },
    include: { submission: { include: SUBMISSION_CARD } },
  })
  if (!found || [found.workerId, found.employerId].includes(actor.memberId)) return null
  const { workerId, employerId, claimedById } = found
  const [submission, worker, workerRecord, employer, employerRecord, holder] = await Promise.all([
    asTaken(store, found.submission),
    readLatestIdentity(store, workerId),
    readWorkerRecord(store, workerId),
    readLatestIdentity(store, employerId),
    readEmployerRecord(store, employerId),
    claimedById ? readLatestIdentity(store, claimedById) : null,
  ])
  return {
    verdict: found,
    submission,
    worker: { name: worker.name, record: workerRecord },
    employer: { name: employer.name, record: employerRecord },
    holder: holder?.name ?? null,
    isMine: claimedById === actor.memberId,
    mayGiveBack: releasableBy(actor, heldVerdictCase(found), now).ok,
  }
}

/** A held verdict as the employer who gave it is told of it; `null` for anybody else. */
export function readOwnVerdict(store: Store, verdictId: string, employerId: string) {
  return store.db.heldVerdict.findFirst({
    where: { id: verdictId, employerId },
    include: { submission: { include: { campaign: true } } },
  })
}
