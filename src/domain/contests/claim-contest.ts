import { z } from 'zod'
import { caseReasonSchema, giveCaseBack, takeCase } from '../cases/take-case.rules.ts'
import { transition } from '../kit/decision.ts'
import { refuse } from '../kit/refusal.ts'
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
  decide(contest, act) {
    if (!contest) return refuse({ code: 'not-found', what: 'case' })
    return takeCase(contestCase(contest), act, {
      action: 'claim-contest',
      move: (claimedById) => transition(contestMachine, contest, 'CLAIMED', { claimedById }),
      events: [{ kind: 'contest-claimed', contestId: contest.id }],
      answer: { contestId: contest.id },
    })
  },
})

/**
 * Gives a contest back to the queue, with a reason. Refuses everybody but its moderator and an admin who is
 * neither side, no reason, and a contest that is decided.
 */
export const giveBackContest = useCase({
  name: 'give-back-contest',
  input: z.object({ contest: idSchema, reason: caseReasonSchema }),
  read: (store, { contest }) => store.db.contest.findUnique({ where: { id: contest }, include: WITH_CLOCK }),
  decide(contest, act) {
    if (!contest) return refuse({ code: 'not-found', what: 'case' })
    return giveCaseBack(contestCase(contest), act, {
      action: 'give-back-contest',
      move: () => transition(contestMachine, contest, 'OPEN', { claimedById: null }, act.input.reason),
      events: [{ kind: 'contest-given-back', contestId: contest.id }],
      answer: { contestId: contest.id },
    })
  },
})
