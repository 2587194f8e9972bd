import { z } from 'zod'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { after } from '../kit/clock.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { REASON_MAX, REASON_MIN } from './ask-correction.ts'
import { isDecidedBySilence } from './deadline.rules.ts'
import { paySlot } from './pay-slot.rules.ts'
import { submissionMachine } from './submission.machine.ts'

/**
 * "Not satisfied", after the correction: final. Under the campaign's `pay` the worker is paid all the same;
 * under `refund` reward and fee stay in escrow for the contest window and then return to the employer.
 * Refuses who is not the employer, no reason, a first verdict, a frozen job, and a time after silence has decided.
 */
export const rejectFinally = useCase({
  name: 'reject-finally',
  input: z.object({ submission: idSchema, reason: z.string().trim().max(REASON_MAX) }),
  read: (store, { submission }) =>
    store.db.submission.findUnique({ where: { id: submission }, include: { campaign: true } }),
  decide(submission, { input, actor, now }) {
    if (!submission || !isMember(actor, submission.employerId)) {
      return refuse({ code: 'not-found', what: 'submission' })
    }
    if (submission.state !== 'RESUBMITTED') {
      return refuse({ code: 'review-moved-on', submissionId: submission.id, state: submission.state })
    }
    if (input.reason.length < REASON_MIN) return refuse({ code: 'reason-missing' })
    const frozen = whyCampaignFrozen(submission.campaign)
    if (frozen) return refuse(frozen)
    if (isDecidedBySilence(submission, now)) {
      return refuse({ code: 'review-moved-on', submissionId: submission.id, state: 'SATISFIED' })
    }
    const paid = submission.campaign.finalRejection === 'pay'
    const dueAt = paid ? null : after(now, Number(submission.campaign.contestMs))
    const verdict = {
      finalReason: input.reason,
      verdictAt: now,
      verdictBy: 'EMPLOYER',
      dueAt,
      remindAt: null,
    } as const
    return decide({
      unfrozen: [submission.campaignId],
      transitions: [
        transition(
          submissionMachine,
          submission,
          paid ? 'NOT_SATISFIED_PAID' : 'NOT_SATISFIED_HELD',
          verdict,
          input.reason,
        ),
      ],
      postings: paid ? [paySlot(submission)] : [],
      events: [{ kind: 'submission-not-satisfied', submissionId: submission.id, paid }],
      answer: { submissionId: submission.id },
    })
  },
})
