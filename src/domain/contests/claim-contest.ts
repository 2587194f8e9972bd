import { z } from 'zod'
import {
  CASE_REASON_MAX,
  CASE_REASON_MIN,
  operatorAction,
  releasableBy,
  takeableBy,
} from '../cases/case.rules.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { contestMachine } from './contest.machine.ts'
import { contestCase, WITH_CLOCK } from './contest.rules.ts'

/**
 * A moderator takes a contest, and nobody else decides it from then on. A second time by the same moderator
 * changes nothing. Refuses who is no moderator, a side of the case, and a case that is taken or decided.
 */
export const claimContest = useCase({
  name: 'claim-contest',
  input: z.object({ contest: idSchema }),
  read: (store, { contest }) => store.db.contest.findUnique({ where: { id: contest }, include: WITH_CLOCK }),
  decide(contest, { actor, now }) {
    if (!contest) return refuse({ code: 'not-found', what: 'case' })
    const takeable = takeableBy(actor, contestCase(contest), now)
    if (!takeable.ok) return takeable
    const answer = { contestId: contest.id }
    if (contest.state === 'CLAIMED') return decide({ answer })
    const { operator } = takeable
    return decide({
      transitions: [transition(contestMachine, contest, 'CLAIMED', { claimedById: operator.memberId })],
      inserts: [operatorAction(operator, 'claim-contest', contest.id, '', now)],
      events: [{ kind: 'contest-claimed', contestId: contest.id }],
      answer,
    })
  },
})

/**
 * Gives a contest back to the queue, with a reason. Refuses everybody but its moderator and an admin who is
 * neither side, no reason, and a contest that is decided.
 */
export const giveBackContest = useCase({
  name: 'give-back-contest',
  input: z.object({ contest: idSchema, reason: z.string().trim().max(CASE_REASON_MAX) }),
  read: (store, { contest }) => store.db.contest.findUnique({ where: { id: contest }, include: WITH_CLOCK }),
  decide(contest, { input, actor, now }) {
    if (!contest) return refuse({ code: 'not-found', what: 'case' })
    const releasable = releasableBy(actor, contestCase(contest), now)
    if (!releasable.ok) return releasable
    const { reason } = input
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    return decide({
      transitions: [transition(contestMachine, contest, 'OPEN', { claimedById: null }, reason)],
      inserts: [operatorAction(releasable.operator, 'give-back-contest', contest.id, reason, now)],
      events: [{ kind: 'contest-given-back', contestId: contest.id }],
      answer: { contestId: contest.id },
    })
  },
})
