import type { Withdrawal } from '../../generated/prisma/client.ts'
import { refuse } from '../kit/refusal.ts'
import type { Actor } from '../kit/use-case.ts'
import { isByHand } from './rail.ts'

export type Payer = Extract<Actor, { kind: 'member' }>

/** The longest reference that an operator writes down. */
export const REFERENCE_MAX = 100

/** True for finance and admins. Roles come from the configuration, never from a button. */
export function paysOut(actor: Actor): actor is Payer {
  return actor.kind === 'member' && actor.roles.some((role) => role === 'finance' || role === 'admin')
}

/** Whom a withdrawal concerns: whoever gets it, and the one from whom more than half of it was earned. */
export function concerns(withdrawal: Withdrawal, memberId: string): boolean {
  return withdrawal.memberId === memberId || withdrawal.topSourceId === memberId
}

/** Refuses who is neither finance nor admin, a withdrawal that is not there, and one that concerns them. */
export function atDesk(actor: Actor, withdrawal: Withdrawal | null) {
  if (!paysOut(actor)) return refuse({ code: 'not-allowed' })
  if (!withdrawal) return refuse({ code: 'not-found', what: 'withdrawal' })
  if (concerns(withdrawal, actor.memberId)) return refuse({ code: 'own-case' })
  return { ok: true as const, operator: actor, withdrawal }
}

/**
 * Whether this operator has it in hand: whoever claimed it, and an admin, so that nothing waits for somebody who is
 * away. What a rail is paying by itself nobody has.
 */
export function hasInHand(operator: Payer, { state, claimedById }: Withdrawal): boolean {
  if (state !== 'PAYING' || claimedById === null) return false
  return claimedById === operator.memberId || operator.roles.includes('admin')
}

/** Refuses, besides, one that is not being paid any more, or is in a colleague's hands. */
export function inHand(actor: Actor, withdrawal: Withdrawal | null) {
  const desk = atDesk(actor, withdrawal)
  if (!desk.ok) return desk
  const { id, state } = desk.withdrawal
  if (state !== 'PAYING') return refuse({ code: 'withdrawal-moved-on', withdrawalId: id, state })
  return hasInHand(desk.operator, desk.withdrawal)
    ? desk
    : refuse({ code: 'payout-not-yours', withdrawalId: id })
}

/** Also one whose outcome nobody knew: whoever found out settles it. */
export function settleable(actor: Actor, withdrawal: Withdrawal | null) {
  const desk = atDesk(actor, withdrawal)
  return desk.ok && desk.withdrawal.state === 'HELD' ? desk : inHand(actor, withdrawal)
}

type Agreed = Pick<Withdrawal, 'needsTwo' | 'agreedById' | 'approvedById'>

/** What it would be once this operator agreed as well: the first agrees, a second one approves. */
export function agreedBy<W extends Agreed>(withdrawal: W, operatorId: string): W {
  const { agreedById, approvedById, needsTwo } = withdrawal
  if (agreedById === null) return { ...withdrawal, agreedById: operatorId }
  const isSecond = needsTwo && approvedById === null && agreedById !== operatorId
  return isSecond ? { ...withdrawal, approvedById: operatorId } : withdrawal
}

/** True once enough operators agreed for the money to leave. */
export function isAgreed({ needsTwo, agreedById, approvedById }: Agreed): boolean {
  return agreedById !== null && (!needsTwo || approvedById !== null)
}

type Released = Agreed & Pick<Withdrawal, 'topSourceId'>

/** True for what a rail may send by itself: nobody has to agree, or everybody has who had to (a CHECK as well). */
export function isReleased(withdrawal: Released): boolean {
  const { needsTwo, topSourceId } = withdrawal
  return (!needsTwo && topSourceId === null) || isAgreed(withdrawal)
}

/** Why another agreement changes nothing; `null`: it does. */
export function whyNotAgree(
  withdrawal: Released & Pick<Withdrawal, 'method'>,
  operatorId: string,
): 'one-is-enough' | 'both-agreed' | 'you-agreed' | null {
  const { needsTwo, topSourceId, method } = withdrawal
  // By hand, whoever claims it has looked at where it comes from; a rail looks at nothing.
  const needsOne = topSourceId !== null && !isByHand(method)
  if (!needsTwo && !needsOne) return 'one-is-enough'
  if (isAgreed(withdrawal)) return 'both-agreed'
  return withdrawal.agreedById === operatorId ? 'you-agreed' : null
}
