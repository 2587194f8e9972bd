import { z } from 'zod'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { CASE_REASON_MAX, CASE_REASON_MIN, heldBy, operatorAction } from '../cases/case.rules.ts'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse, type Verdict } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { type ContestFacts, concludeContest, contestCase, isOpen } from './contest.rules.ts'

/**
 * The moderator's word: won or lost, all or nothing, with a reason that both sides read. Refuses who does not
 * hold the case, a side of it, a frozen job, no reason, and a time after the deadline has decided.
 */
export const decideContest = useCase({
  name: 'decide-contest',
  input: z.object({ contest: idSchema, won: z.boolean(), reason: z.string().trim().max(CASE_REASON_MAX) }),
  read: (store, { contest }) =>
    store.db.contest.findUnique({
      where: { id: contest },
      include: { submission: { include: { campaign: true } } },
    }),
  decide(contest, { input, actor, now }) {
    if (!contest) return refuse({ code: 'not-found', what: 'case' })
    const held = heldBy(actor, contestCase(contest), now)
    if (!held.ok) return held
    const frozen = whyCampaignFrozen(contest.submission.campaign)
    if (frozen) return refuse(frozen)
    if (isSettled(contest)) return refuse({ code: 'case-closed', what: 'contest', id: contest.id })
    const { won, reason } = input
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    const { operator } = held
    return decide({
      ...concludeContest(contest, { won, decidedById: operator.memberId, reason }, now),
      inserts: [operatorAction(operator, won ? 'contest-won' : 'contest-lost', contest.id, reason, now)],
      answer: { contestId: contest.id },
    })
  },
})

/** Nobody decided in time: the worker wins, claimed or not. */
export function decideContestDeadline(contest: ContestFacts, { now }: { now: Date }): Verdict<Decision> {
  if (!isOpen(contest) || contest.dueAt === null || contest.dueAt > now || isSettled(contest)) {
    return refuse({ code: 'case-closed', what: 'contest', id: contest.id })
  }
  const frozen = whyCampaignFrozen(contest.submission.campaign)
  if (frozen) return refuse(frozen)
  return decide({
    ...concludeContest(contest, { won: true, decidedById: null, reason: null }, now),
    answer: { contestId: contest.id },
  })
}

/** The submission is read a moment after its contest: whatever ended both in between is seen there first. */
function isSettled({ submission: { state } }: ContestFacts): boolean {
  return state !== 'NOT_SATISFIED_PAID' && state !== 'NOT_SATISFIED_HELD'
}
