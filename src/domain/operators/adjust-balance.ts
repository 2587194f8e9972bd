import { z } from 'zod'
import type { Adjustment } from '../../generated/prisma/client.ts'
import { CASE_REASON_MAX, CASE_REASON_MIN, operatorAction } from '../cases/case.rules.ts'
import { type Posting, transition } from '../kit/decision.ts'
import { decide, type Refusal, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, idSchema, useCase } from '../kit/use-case.ts'
import { cashOf, OUTSIDE, walletOf } from '../ledger/accounts.ts'
import { readPurse } from '../ledger/read-purse.ts'
import type { Purse } from '../ledger/spend.rules.ts'
import { adjustmentMachine } from './adjustment.machine.ts'

/** Nobody means to type more than this; a slip of the finger is refused. */
export const ADJUSTMENT_MAX_MICROS = 10_000_000_000n

const reasonSchema = z.string().trim().max(CASE_REASON_MAX)

/** True for who may put balances right: finance and admins. */
export function adjusts(actor: Actor): actor is Extract<Actor, { kind: 'member' }> {
  return actor.kind === 'member' && actor.roles.some((role) => role === 'finance' || role === 'admin')
}

/**
 * Proposes to add to a member's cash or wallet from outside, or to take from it: nothing moves until another operator
 * approves. Refuses everybody but finance and admins, oneself, no reason, and more than the balance holds.
 */
export const proposeAdjustment = useCase({
  name: 'propose-adjustment',
  input: z.object({
    member: idSchema,
    account: z.enum(['cash', 'wallet']),
    adds: z.boolean(),
    amountMicros: z.bigint().positive().max(ADJUSTMENT_MAX_MICROS),
    reason: reasonSchema,
  }),
  async read(store, { member }) {
    const [found, purse] = await Promise.all([
      store.db.member.findUnique({ where: { id: member } }),
      readPurse(store, member),
    ])
    return found && purse
  },
  decide(purse, { input, actor, now, id }) {
    if (!adjusts(actor)) return refuse({ code: 'not-allowed' })
    if (!purse) return refuse({ code: 'not-found', what: 'member' })
    const { member: memberId, account, adds, amountMicros, reason } = input
    if (memberId === actor.memberId) return refuse({ code: 'own-case' })
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    const tooSmall = whyTooSmall(purse, input)
    if (tooSmall) return refuse(tooSmall)
    const adjustmentId = id()
    const terms = { account, adds, amountMicros, reason }
    return decide({
      inserts: [
        {
          table: 'adjustment',
          row: {
            id: adjustmentId,
            memberId,
            state: 'PROPOSED',
            ...terms,
            proposedById: actor.memberId,
            proposedAt: now,
          },
        },
        operatorAction(actor, 'propose-adjustment', memberId, reason, now),
      ],
      answer: { adjustmentId },
    })
  },
})

async function readProposal(store: Store, id: string) {
  const adjustment = await store.db.adjustment.findUnique({ where: { id } })
  return adjustment && { adjustment, purse: await readPurse(store, adjustment.memberId) }
}
type Proposal = NonNullable<Awaited<ReturnType<typeof readProposal>>>

/**
 * Approves what somebody else proposed: the amount moves in this commit, and the member is told why. Refuses
 * everybody but finance and admins, who proposed it (a CHECK as well), whom it is about, what is decided already, and
 * a balance that no longer holds so much.
 */
export const approveAdjustment = useCase({
  name: 'approve-adjustment',
  input: z.object({ adjustment: idSchema }),
  read: (store, { adjustment }) => readProposal(store, adjustment),
  decide(found, { actor, now }) {
    const open = openFor(actor, found)
    if (!open.ok) return open
    const { operator, adjustment, purse } = open
    if (adjustment.proposedById === operator.memberId) {
      return refuse({ code: 'needs-another', adjustmentId: adjustment.id })
    }
    const tooSmall = whyTooSmall(purse, adjustment)
    if (tooSmall) return refuse(tooSmall)
    const { id, memberId, reason } = adjustment
    const decided = { decidedById: operator.memberId, decidedAt: now }
    return decide({
      transitions: [transition(adjustmentMachine, adjustment, 'APPLIED', decided, reason)],
      inserts: [operatorAction(operator, 'approve-adjustment', memberId, reason, now)],
      postings: [adjusted(adjustment)],
      events: [{ kind: 'member-adjusted', adjustmentId: id, memberId }],
      answer: { adjustmentId: id },
    })
  },
})

/**
 * Refuses what was proposed, or takes one's own proposal back: nothing moves. Refuses everybody but finance and
 * admins, whom it is about, no reason, and what is decided already.
 */
export const refuseAdjustment = useCase({
  name: 'refuse-adjustment',
  input: z.object({ adjustment: idSchema, reason: reasonSchema }),
  read: (store, { adjustment }) => readProposal(store, adjustment),
  decide(found, { input, actor, now }) {
    const open = openFor(actor, found)
    if (!open.ok) return open
    const { operator, adjustment } = open
    const { reason } = input
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    const decided = { decidedById: operator.memberId, decidedAt: now, refusal: reason }
    return decide({
      transitions: [transition(adjustmentMachine, adjustment, 'REFUSED', decided, reason)],
      inserts: [operatorAction(operator, 'refuse-adjustment', adjustment.memberId, reason, now)],
      answer: { adjustmentId: adjustment.id },
    })
  },
})

function openFor(actor: Actor, found: Proposal | null) {
  if (!adjusts(actor)) return refuse({ code: 'not-allowed' })
  if (!found) return refuse({ code: 'not-found', what: 'case' })
  const { adjustment, purse } = found
  const { id, memberId, state } = adjustment
  if (memberId === actor.memberId) return refuse({ code: 'own-case' })
  if (state !== 'PROPOSED') return refuse({ code: 'adjustment-over', adjustmentId: id, state })
  return { ok: true as const, operator: actor, adjustment, purse }
}

type Terms = Pick<Adjustment, 'account' | 'adds' | 'amountMicros'>

function whyTooSmall(purse: Purse, { account, adds, amountMicros }: Terms): Refusal | null {
  const haveMicros = account === 'cash' ? purse.cashMicros : purse.walletMicros
  if (adds || haveMicros >= amountMicros) return null
  return { code: 'balance-too-small', memberId: purse.memberId, haveMicros }
}

function adjusted({ id, memberId, account, adds, amountMicros }: Adjustment): Posting {
  const balance = account === 'cash' ? cashOf(memberId) : walletOf(memberId)
  const [from, to] = adds ? [OUTSIDE, balance] : [balance, OUTSIDE]
  return { key: `adjusted:${id}`, kind: 'adjusted', about: id, moves: [{ from, to, amountMicros }] }
}
