import type { Contest, ContestEvidence } from '../../generated/prisma/client.ts'
import { type EmployerRecord, readEmployerRecord } from '../campaigns/employer-record.ts'
import { asTaken } from '../campaigns/version-text.ts'
import { moderates, releasableBy } from '../cases/case.rules.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { readLatestIdentity } from '../members/read-identity.ts'
import { SUBMISSION_CARD, type SubmissionCard } from '../submissions/read-submission.ts'
import { readWorkerRecord, type WorkerRecord } from '../submissions/success-rate.ts'
import { sideOf } from './add-statement.ts'
import { contestCase } from './contest.rules.ts'

/** A contest as one of its sides, or a moderator who is neither, may see it. */
export type ContestCase = {
  contest: Contest & { evidence: ContestEvidence[] }
  /** The work; its campaign says what it said when the work was taken. */
  submission: SubmissionCard
  viewer: 'WORKER' | 'EMPLOYER' | 'OPERATOR'
  worker: { name: string; record: WorkerRecord }
  employer: { name: string; record: EmployerRecord }
  /** The moderator who holds it; told to operators only. */
  holder: string | null
  isMine: boolean
  mayGiveBack: boolean
}

/** Reads a contest; `null` when there is none, or for somebody it does not concern. */
export async function readContestFor(
  store: Store,
  contestId: string,
  actor: Actor,
  now: Date,
): Promise<ContestCase | null> {
  const contest = await store.db.contest.findUnique({
    where: { id: contestId },
    include: {
      evidence: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      submission: { include: SUBMISSION_CARD },
    },
  })
  if (!contest || actor.kind !== 'member') return null
  const viewer = sideOf(contest, actor) ?? (moderates(actor) ? 'OPERATOR' : null)
  if (!viewer) return null
  const { workerId, employerId } = contest
  const [submission, worker, workerRecord, employer, employerRecord, holder] = await Promise.all([
    asTaken(store, contest.submission),
    readLatestIdentity(store, workerId),
    readWorkerRecord(store, workerId),
    readLatestIdentity(store, employerId),
    readEmployerRecord(store, employerId),
    viewer === 'OPERATOR' && contest.claimedById ? readLatestIdentity(store, contest.claimedById) : null,
  ])
  const isMine = contest.state === 'CLAIMED' && contest.claimedById === actor.memberId
  return {
    contest,
    submission,
    viewer,
    worker: { name: worker.name, record: workerRecord },
    employer: { name: employer.name, record: employerRecord },
    holder: holder?.name ?? null,
    isMine,
    mayGiveBack: viewer === 'OPERATOR' && releasableBy(actor, contestCase(contest), now).ok,
  }
}
