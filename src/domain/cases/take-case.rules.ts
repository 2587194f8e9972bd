import { z } from 'zod'
import type { DomainEvent } from '../events.ts'
import type { Absence, Answer, Decision, Transition } from '../kit/decision.ts'
import { decide, refuse, type Verdict } from '../kit/refusal.ts'
import type { Actor } from '../kit/use-case.ts'
import type { OperatorAct } from '../operator-acts.ts'
import {
  CASE_REASON_MAX,
  CASE_REASON_MIN,
  type CaseFacts,
  operatorAction,
  releasableBy,
  takeableBy,
} from './case.rules.ts'

/** Why a case is given back, or how it was decided. */
export const caseReasonSchema = z.string().trim().max(CASE_REASON_MAX)

type Act = { actor: Actor; now: Date }

/** What one kind of case adds to being taken or given back. `action` names it in the operators' log. */
type CaseMove<A extends Answer> = { action: OperatorAct; events?: DomainEvent[]; answer: A }

/**
 * An operator takes a case, and nobody else handles it from then on; a second time by the same operator changes
 * nothing. Refuses who does not handle such cases, whom it is about, and a case that is taken or over.
 */
export function takeCase<A extends Answer>(
  facts: CaseFacts,
  { actor, now }: Act,
  {
    action,
    events = [],
    answer,
    move,
    unless,
  }: CaseMove<A> & {
    move: (operatorId: string) => Transition
    /** What must not have made the operator a part of the case, guarded in the commit. */
    unless?: (operatorId: string) => Absence
  },
): Verdict<Decision<A>> {
  const takeable = takeableBy(actor, facts, now)
  if (!takeable.ok) return takeable
  const { operator } = takeable
  if (facts.claimedById === operator.memberId) return decide({ answer })
  return decide({
    absences: unless ? [unless(operator.memberId)] : [],
    transitions: [move(operator.memberId)],
    inserts: [operatorAction(operator, action, facts.id, '', now)],
    events,
    answer,
  })
}

/**
 * Gives a case back to the queue, with a reason. Refuses everybody but its operator and an admin whom it is not
 * about, no reason, and a case that is over.
 */
export function giveCaseBack<A extends Answer>(
  facts: CaseFacts,
  { actor, now, input: { reason } }: Act & { input: { reason: string } },
  { action, events = [], answer, move }: CaseMove<A> & { move: () => Transition },
): Verdict<Decision<A>> {
  const releasable = releasableBy(actor, facts, now)
  if (!releasable.ok) return releasable
  if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
  return decide({
    transitions: [move()],
    inserts: [operatorAction(releasable.operator, action, facts.id, reason, now)],
    events,
    answer,
  })
}
