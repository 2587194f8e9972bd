import type { Insert } from '../kit/decision.ts'
import { type CaseKind, type Refusal, refuse } from '../kit/refusal.ts'
import type { Actor, Role } from '../kit/use-case.ts'
import type { OperatorAct } from '../operator-acts.ts'

export const CASE_REASON_MIN = 3
export const CASE_REASON_MAX = 500

/** Something that a moderator decides or answers: a contest, a reported job, a ticket. */
export type CaseFacts = {
  what: CaseKind
  id: string
  isOpen: boolean
  claimedById: string | null
  /** Whom it is about: none of them may handle it. */
  parties: readonly string[]
  /** When it decides itself; `null`: never. */
  dueAt: Date | null
  /** A role that handles it besides moderators and admins. */
  alsoFor?: Role
}

type Operator = Extract<Actor, { kind: 'member' }>

/** True for moderators and admins. Roles come from the configuration, never from a button. */
export function moderates(actor: Actor): actor is Operator {
  return actor.kind === 'member' && actor.roles.some((role) => role === 'moderator' || role === 'admin')
}

/** True for who may handle such a case, as long as it is not their own. */
export function handles(actor: Actor, { alsoFor }: Pick<CaseFacts, 'alsoFor'>): actor is Operator {
  if (actor.kind !== 'member') return false
  return actor.roles.some((role) => role === 'moderator' || role === 'admin' || role === alsoFor)
}

/** Refuses who is no moderator, a case of one's own, one that is closed, and one that somebody else holds. */
export function takeableBy(actor: Actor, facts: CaseFacts, now: Date) {
  const open = openFor(actor, facts, now)
  if (!open.ok) return open
  if (facts.claimedById !== null && facts.claimedById !== open.operator.memberId) {
    return refuse(aboutCase('case-taken', facts))
  }
  return open
}

/** The same, and refuses whoever does not hold the case. */
export function heldBy(actor: Actor, facts: CaseFacts, now: Date) {
  const open = openFor(actor, facts, now)
  if (!open.ok) return open
  return facts.claimedById === open.operator.memberId ? open : refuse(aboutCase('case-not-yours', facts))
}

/** Who may give a case back: whoever holds it, and an admin, so that no case waits for somebody who is away. */
export function releasableBy(actor: Actor, facts: CaseFacts, now: Date) {
  const open = openFor(actor, facts, now)
  if (!open.ok) return open
  const mayRelease = facts.claimedById === open.operator.memberId || open.operator.roles.includes('admin')
  return mayRelease && facts.claimedById !== null ? open : refuse(aboutCase('case-not-yours', facts))
}

function openFor(actor: Actor, facts: CaseFacts, now: Date) {
  if (!handles(actor, facts)) return refuse({ code: 'not-allowed' })
  if (facts.parties.includes(actor.memberId)) return refuse({ code: 'own-case' })
  const isOver = !facts.isOpen || (facts.dueAt !== null && facts.dueAt <= now)
  return isOver ? refuse(aboutCase('case-closed', facts)) : { ok: true as const, operator: actor }
}

function aboutCase(code: 'case-taken' | 'case-not-yours' | 'case-closed', { what, id }: CaseFacts): Refusal {
  return { code, what, id }
}

/** One row of the audit log of operators, written with the act itself. Taking a case to handle it has no reason (''). */
export function operatorAction(
  operator: Operator,
  action: OperatorAct,
  objectId: string,
  reason: string,
  now: Date,
): Insert {
  return {
    table: 'operator_action',
    row: { operatorId: operator.memberId, action, objectId, reason, at: now },
  }
}
