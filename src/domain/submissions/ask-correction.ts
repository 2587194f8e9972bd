import { z } from 'zod'
import type { Campaign, Submission } from '../../generated/prisma/client.ts'
import { decideRefusal, type RefusalEffect } from '../breaker/breaker.rules.ts'
import { readJudged } from '../breaker/read-judged.ts'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { after } from '../kit/clock.ts'
import { transition } from '../kit/decision.ts'
import { refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { isDecidedBySilence } from './deadline.rules.ts'
import { submissionMachine } from './submission.machine.ts'

export const REASON_MIN = 3
export const REASON_MAX = 1000

/**
 * "Not satisfied", the first time: the employer says why, and the worker has the campaign's correction time
 * to fix it or to say that the proof stands. The clock of silent approval stands still meanwhile. Refuses who
 * is not the employer, no reason, a second time, a frozen job, and a time after silence has decided. On a job whose
 * breaker is open it waits for a moderator.
 */
export const askCorrection = useCase({
  name: 'ask-correction',
  input: z.object({ submission: idSchema, reason: z.string().trim().max(REASON_MAX) }),
  read: (store, { submission }) => readJudged(store, submission),
  decide(judged, { input, actor, now, id }) {
    if (!judged || !isMember(actor, judged.submission.employerId)) {
      return refuse({ code: 'not-found', what: 'submission' })
    }
    const { submission } = judged
    if (submission.state !== 'SUBMITTED') {
      return refuse({ code: 'review-moved-on', submissionId: submission.id, state: submission.state })
    }
    if (input.reason.length < REASON_MIN) return refuse({ code: 'reason-missing' })
    const frozen = whyCampaignFrozen(submission.campaign)
    if (frozen) return refuse(frozen)
    if (isDecidedBySilence(submission, now)) {
      return refuse({ code: 'review-moved-on', submissionId: submission.id, state: 'SATISFIED' })
    }
    const { reason } = input
    const effect = askingCorrection(submission, reason, now)
    return decideRefusal(judged, { kind: 'CORRECTION', reason, effect }, { now, id })
  },
})

/** What asking for a correction does. */
export function askingCorrection(
  submission: Submission & { campaign: Campaign },
  reason: string,
  now: Date,
): RefusalEffect {
  const asked = {
    correctionReason: reason,
    correctionAt: now,
    dueAt: after(now, Number(submission.campaign.revisionMs)),
    remindAt: null,
    heldVerdictId: null,
  }
  return {
    unfrozen: [submission.campaignId],
    transitions: [transition(submissionMachine, submission, 'CORRECTION_ASKED', asked, reason)],
    postings: [],
    events: [{ kind: 'correction-asked', submissionId: submission.id }],
  }
}
