import type { Store } from '../../domain/kit/store.ts'
import { readReviewQueue, readSubmissionFor } from '../../domain/submissions/read-submission.ts'
import { readWorkerRecord } from '../../domain/submissions/success-rate.ts'
import type { ReviewFacts } from './review-view.ts'

/** What a review card tells its employer; `null` for anybody else. */
export async function readReviewFacts(
  store: Store,
  submissionId: string,
  employerId: string,
): Promise<ReviewFacts | null> {
  const submission = await readSubmissionFor(store, submissionId, employerId)
  if (submission?.employerId !== employerId) return null
  const [record, worker, queue] = await Promise.all([
    readWorkerRecord(store, submission.workerId),
    store.db.member.findUniqueOrThrow({
      where: { id: submission.workerId },
      include: { identities: { orderBy: { lastSeenAt: 'desc' }, take: 1 } },
    }),
    readReviewQueue(store, employerId),
  ])
  const isWaiting = submission.state === 'SUBMITTED' || submission.state === 'RESUBMITTED'
  return {
    submission,
    worker: { name: worker.identities[0]?.displayName ?? '', country: worker.country, record },
    waiting: queue.waiting - (isWaiting ? 1 : 0),
  }
}
