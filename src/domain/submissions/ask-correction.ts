import { z } from 'zod'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { after } from '../kit/clock.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { isDecidedBySilence } from './deadline.rules.ts'
import { submissionMachine } from './submission.machine.ts'

export const REASON_MIN = 3
export const REASON_MAX = 1000

/**
 * "Not satisfied", the first time: the employer says why, and the worker has the campaign's correction time
 * to fix it or to say that the proof stands. The clock of silent approval stands still meanwhile. Refuses who
 * is not the employer, no reason, a second time, a frozen job, and a time after silence has decided.
 */
export const askCorrection = useCase({
  name: 'ask-correction',
  input: z.object({ submission: idSchema, reason: z.string().trim().max(REASON_MAX) }),
  read: (store, { submission }) =>
    store.db.submission.findUnique({ where: { id: submission }, include: { campaign: true } }),
  decide(submission, { input, actor, now }) {
    if (!submission || !isMember(actor, submission.employerId)) {
      return refuse({ code: 'not-found', what: 'submission' })
    }
    if (submission.state !== 'SUBMITTED') {
      return refuse({ code: 'review-moved-on', submissionId: submission.id, state: submission.state })
    }
    if (input.reason.length < REASON_MIN) return refuse({ code: 'reason-missing' })
    const frozen = whyCampaignFrozen(submission.campaign)
    if (frozen) return refuse(frozen)
    if (isDecidedBySilence(submission, now)) {
      return refuse({ code: 'review-moved-on', submissionId: submission.id, state: 'SATISFIED' })
    }
    return decide({
      unfrozen: [submission.campaignId],
      transitions: [
        transition(
          submissionMachine,
          submission,
          'CORRECTION_ASKED',
          {
            correctionReason: input.reason,
            correctionAt: now,
            dueAt: after(now, Number(submission.campaign.revisionMs)),
            remindAt: null,
          },
          input.reason,
        ),
      ],
      events: [{ kind: 'correction-asked', submissionId: submission.id }],
      answer: { submissionId: submission.id },
    })
  },
})
