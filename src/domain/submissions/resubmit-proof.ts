import { z } from 'zod'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { readRequirements } from '../campaigns/requirement.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, idSchema, isMember, useCase } from '../kit/use-case.ts'
import { reviewDeadline } from './deadline.rules.ts'
import { ownPictures } from './own-pictures.ts'
import { pictureRows } from './picture-rows.rules.ts'
import { firstMissing, proofAnswersSchema } from './proof.ts'
import { submissionMachine } from './submission.machine.ts'

function readSubmission(store: Store, submission: string) {
  return store.db.submission.findUnique({ where: { id: submission }, include: { campaign: true } })
}
type Facts = Awaited<ReturnType<typeof readSubmission>>

/** Sends the corrected proof. The review clock begins anew. */
export const resubmitProof = useCase({
  name: 'resubmit-proof',
  input: z.object({ submission: idSchema, answers: proofAnswersSchema }),
  async read(store, { submission: id, answers }, actor) {
    const [submission, pictures] = await Promise.all([
      readSubmission(store, id),
      ownPictures(store, answers, actor),
    ])
    return { submission, pictures }
  },
  decide({ submission, pictures }, { input, actor, now }) {
    const correctable = correctableBy(submission, actor, now)
    if (!correctable.ok) return correctable
    const found = correctable.decision
    const missing = firstMissing(readRequirements(found.campaign.requirements), input.answers)
    if (missing !== null) return refuse({ code: 'proof-incomplete', position: missing })
    if (!pictures) return refuse({ code: 'not-found', what: 'picture' })
    return decide({
      unfrozen: [found.campaignId],
      transitions: [
        transition(submissionMachine, found, 'RESUBMITTED', {
          resubmittedAt: now,
          ...reviewDeadline(now, found.campaign),
        }),
      ],
      inserts: [
        { table: 'proof', row: { submissionId: found.id, round: 2, answers: input.answers, sentAt: now } },
        ...pictureRows(found.id, 2, input.answers),
      ],
      events: [{ kind: 'proof-resubmitted', submissionId: found.id, unchanged: false }],
      answer: { submissionId: found.id },
    })
  },
})

/** "My proof stands": resubmits unchanged, in one tap. */
export const standByProof = useCase({
  name: 'stand-by-proof',
  input: z.object({ submission: idSchema }),
  read: (store, { submission }) => readSubmission(store, submission),
  decide(submission, { actor, now }) {
    const correctable = correctableBy(submission, actor, now)
    if (!correctable.ok) return correctable
    const found = correctable.decision
    return decide({
      unfrozen: [found.campaignId],
      transitions: [
        transition(submissionMachine, found, 'RESUBMITTED', {
          resubmittedAt: now,
          stoodByProof: true,
          ...reviewDeadline(now, found.campaign),
        }),
      ],
      events: [{ kind: 'proof-resubmitted', submissionId: found.id, unchanged: true }],
      answer: { submissionId: found.id },
    })
  },
})

function correctableBy(submission: Facts, actor: Actor, now: Date) {
  if (!submission || !isMember(actor, submission.workerId)) {
    return refuse({ code: 'not-found', what: 'submission' })
  }
  const frozen = submission.state === 'CORRECTION_ASKED' ? whyCampaignFrozen(submission.campaign) : null
  if (frozen) return refuse(frozen)
  const isOver =
    submission.state !== 'CORRECTION_ASKED' || (submission.dueAt !== null && submission.dueAt <= now)
  if (isOver) {
    return refuse({ code: 'correction-over', submissionId: submission.id, state: submission.state })
  }
  return decide(submission)
}
