import { z } from 'zod'
import type { Prisma } from '../../generated/prisma/client.ts'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { CASE_REASON_MIN, type CaseFacts, heldBy, operatorAction } from '../cases/case.rules.ts'
import { caseReasonSchema, giveCaseBack, takeCase } from '../cases/take-case.rules.ts'
import { after } from '../kit/clock.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { askingCorrection } from '../submissions/ask-correction.ts'
import { rejectingFinally } from '../submissions/reject-finally.ts'
import type { RefusalEffect } from './breaker.rules.ts'
import { heldVerdictMachine } from './held-verdict.machine.ts'

const WITH_WORK = { submission: { include: { campaign: true } } } as const

function readHeld(store: Store, id: string) {
  return store.db.heldVerdict.findUnique({ where: { id }, include: WITH_WORK })
}
type Held = Prisma.HeldVerdictGetPayload<{ include: typeof WITH_WORK }>

/**
 * A held verdict as the rules of cases see it: neither side of the work handles it, and it is over when silence
 * approves the work. While its job is frozen that moment does not come.
 */
export function heldVerdictCase({
  id,
  state,
  claimedById,
  workerId,
  employerId,
  submission,
}: Held): CaseFacts {
  return {
    what: 'verdict',
    id,
    // The work is read after the verdict: where it was approved in between, the verdict is void by now.
    isOpen: (state === 'WAITING' || state === 'CLAIMED') && submission.heldVerdictId === id,
    claimedById,
    parties: [workerId, employerId],
    dueAt: submission.campaign.frozenAt ? null : submission.dueAt,
  }
}

/**
 * A moderator takes a held verdict, and nobody else decides it from then on. A second time by the same moderator
 * changes nothing. Refuses who is no moderator, a side of the work, and a verdict that is taken or over.
 */
export const claimHeldVerdict = useCase({
  name: 'claim-held-verdict',
  input: z.object({ verdict: idSchema }),
  read: (store, { verdict }) => readHeld(store, verdict),
  decide(held, act) {
    if (!held) return refuse({ code: 'not-found', what: 'case' })
    return takeCase(heldVerdictCase(held), act, {
      action: 'claim-held-verdict',
      move: (claimedById) => transition(heldVerdictMachine, held, 'CLAIMED', { claimedById }),
      answer: { heldVerdictId: held.id },
    })
  },
})

/** Gives a held verdict back to the queue, with a reason. Refuses everybody but its moderator and an admin. */
export const giveBackHeldVerdict = useCase({
  name: 'give-back-held-verdict',
  input: z.object({ verdict: idSchema, reason: caseReasonSchema }),
  read: (store, { verdict }) => readHeld(store, verdict),
  decide(held, act) {
    if (!held) return refuse({ code: 'not-found', what: 'case' })
    return giveCaseBack(heldVerdictCase(held), act, {
      action: 'give-back-held-verdict',
      move: () => transition(heldVerdictMachine, held, 'WAITING', { claimedById: null }, act.input.reason),
      answer: { heldVerdictId: held.id },
    })
  },
})

/**
 * The moderator's word about a "not satisfied". Confirmed, it takes effect now, with the employer's reason, and is not
 * counted by the breaker. Refused, nothing happens to the work: the employer approves it, or silence does. Either
 * way the employer reads the moderator's reason. Refuses who does not hold it, a side of the work, no reason, a
 * frozen job, and a time after the deadline of the work.
 */
export const decideHeldVerdict = useCase({
  name: 'decide-held-verdict',
  input: z.object({
    verdict: idSchema,
    confirm: z.boolean(),
    reason: caseReasonSchema,
  }),
  read: (store, { verdict }) => readHeld(store, verdict),
  decide(held, { input: { confirm, reason }, actor, now }) {
    if (!held) return refuse({ code: 'not-found', what: 'case' })
    const mine = heldBy(actor, heldVerdictCase(held), now)
    if (!mine.ok) return mine
    const { submission } = held
    const frozen = whyCampaignFrozen(submission.campaign)
    if (frozen) return refuse(frozen)
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    const { operator } = mine
    const ended = { claimedById: null, endedAt: now, decidedById: operator.memberId, outcome: reason }
    const ending = transition(heldVerdictMachine, held, confirm ? 'CONFIRMED' : 'REFUSED', ended, reason)
    const effect = confirm ? confirmed(held, now) : null
    const action = confirm ? 'confirm-held-verdict' : 'refuse-held-verdict'
    return decide({
      unfrozen: [submission.campaignId],
      transitions: [...(effect?.transitions ?? []), ending],
      patches: effect ? [] : [{ table: 'submission', row: submission, set: waitingAgain(held, now) }],
      inserts: [operatorAction(operator, action, held.id, reason, now)],
      postings: effect?.postings ?? [],
      events: [
        ...(effect?.events ?? []),
        { kind: 'held-verdict-decided', submissionId: submission.id, heldVerdictId: held.id },
      ],
      answer: { heldVerdictId: held.id },
    })
  },
})

function confirmed({ kind, reason, submission }: Held, now: Date): RefusalEffect {
  switch (kind) {
    case 'CORRECTION':
      return askingCorrection(submission, reason, now)
    case 'FINAL':
      return rejectingFinally(submission, reason, now)
    default:
      return kind satisfies never
  }
}

/** The work waits for its employer again, who is reminded before silence approves it. */
function waitingAgain({ submission: { dueAt, campaign } }: Held, now: Date) {
  const remindAt = dueAt && after(dueAt, -Number(campaign.reviewReminderMs))
  return { heldVerdictId: null, remindAt: remindAt && remindAt > now ? remindAt : null }
}
