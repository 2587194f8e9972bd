import type { Store } from '../../domain/kit/store.ts'
import { readLatestIdentity } from '../../domain/members/read-identity.ts'
import { countWaiting, readSubmissionFor } from '../../domain/submissions/read-submission.ts'
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
  const [record, worker, waiting] = await Promise.all([
    readWorkerRecord(store, submission.workerId),
    readLatestIdentity(store, submission.workerId),
    countWaiting(store, employerId),
  ])
  const isWaiting = submission.state === 'SUBMITTED' || submission.state === 'RESUBMITTED'
  return { submission, worker: { ...worker, record }, waiting: waiting - (isWaiting ? 1 : 0) }
}
