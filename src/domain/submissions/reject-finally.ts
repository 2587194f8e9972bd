import { z } from 'zod'
import type { Campaign, Submission } from '../../generated/prisma/client.ts'
import { decideRefusal, type RefusalEffect } from '../breaker/breaker.rules.ts'
import { readJudged } from '../breaker/read-judged.ts'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { after } from '../kit/clock.ts'
import { transition } from '../kit/decision.ts'
import { refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { REASON_MAX, REASON_MIN } from './ask-correction.ts'
import { isDecidedBySilence } from './deadline.rules.ts'
import { paySlot } from './pay-slot.rules.ts'
import { submissionMachine } from './submission.machine.ts'

/**
 * "Not satisfied", after the correction: final. Under the campaign's `pay` the worker is paid all the same;
 * under `refund` reward and fee stay in escrow for the contest window and then return to the employer.
 * Refuses who is not the employer, no reason, a first verdict, a frozen job, and a time after silence has decided. On a
 * job whose breaker is open it waits for a moderator.
 */
export const rejectFinally = useCase({
  name: 'reject-finally',
  input: z.object({ submission: idSchema, reason: z.string().trim().max(REASON_MAX) }),
  read: (store, { submission }) => readJudged(store, submission),
  decide(judged, { input, actor, now, id }) {
    if (!judged || !isMember(actor, judged.submission.employerId)) {
      return refuse({ code: 'not-found', what: 'submission' })
    }
    const { submission } = judged
    if (submission.state !== 'RESUBMITTED') {
      return refuse({ code: 'review-moved-on', submissionId: submission.id, state: submission.state })
    }
    if (input.reason.length < REASON_MIN) return refuse({ code: 'reason-missing' })
    const frozen = whyCampaignFrozen(submission.campaign)
    if (frozen) return refuse(frozen)
    if (isDecidedBySilence(submission, now)) {
      return refuse({ code: 'review-moved-on', submissionId: submission.id, state: 'SATISFIED' })
    }
    const { reason } = input
    const effect = rejectingFinally(submission, reason, now)
    return decideRefusal(judged, { kind: 'FINAL', reason, effect }, { now, id })
  },
})

/** What a final "not satisfied" does. */
export function rejectingFinally(
  submission: Submission & { campaign: Campaign },
  reason: string,
  now: Date,
): RefusalEffect {
  const paid = submission.campaign.finalRejection === 'pay'
  const verdict = {
    finalReason: reason,
    verdictAt: now,
    verdictBy: 'EMPLOYER',
    dueAt: paid ? null : after(now, Number(submission.campaign.contestMs)),
    remindAt: null,
    heldVerdictId: null,
  } as const
  const to = paid ? 'NOT_SATISFIED_PAID' : 'NOT_SATISFIED_HELD'
  return {
    unfrozen: [submission.campaignId],
    transitions: [transition(submissionMachine, submission, to, verdict, reason)],
    postings: paid ? [paySlot(submission)] : [],
    events: [{ kind: 'submission-not-satisfied', submissionId: submission.id, paid }],
  }
}
