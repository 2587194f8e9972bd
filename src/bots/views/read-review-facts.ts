import type { Store } from '../../domain/kit/store.ts'
import { readLatestIdentity } from '../../domain/members/read-identity.ts'
import { readPictureHints } from '../../domain/submissions/picture-hints.ts'
import { readSubmissionFor } from '../../domain/submissions/read-submission.ts'
import { countWaiting } from '../../domain/submissions/review-queue.ts'
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
  const [record, worker, waiting, hints] = await Promise.all([
    readWorkerRecord(store, submission.workerId),
    readLatestIdentity(store, submission.workerId),
    countWaiting(store, employerId),
    readPictureHints(store, submission),
  ])
  const { state, campaign, heldVerdictId } = submission
  const isWaiting =
    (state === 'SUBMITTED' || state === 'RESUBMITTED') && !campaign.frozenAt && heldVerdictId === null
  return { submission, worker: { ...worker, record }, waiting: waiting - (isWaiting ? 1 : 0), hints }
}
