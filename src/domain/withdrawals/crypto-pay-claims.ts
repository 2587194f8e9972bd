import { z } from 'zod'
import type { Withdrawal } from '../../generated/prisma/client.ts'
import { type Decision, transition } from '../kit/decision.ts'
import { decide, refuse, type Verdict } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { CRYPTO_PAY, settleTransfer } from './crypto-pay.rules.ts'
import { isReleased } from './payout-desk.rules.ts'
import { readPayee } from './read-payouts.ts'
import { withdrawalMachine } from './withdrawal.machine.ts'

const resultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paid'), transferId: z.string() }),
  z.object({ kind: z.enum(['refused', 'not-now', 'unclear']), name: z.string().max(100) }),
])

type Done = Verdict<Decision<{ withdrawalId: string }>>

/**
 * The rail takes a withdrawal before it sends anything: from here on it is sent once or looked for, never both ways.
 * Refuses anybody but the system, what operators pay by hand, what is not waiting, what waits for its destination to
 * cool, for operators to agree, or for the rail's next try, and what belongs to a frozen member.
 */
export const claimForRail = useCase({
  name: 'claim-for-rail',
  input: z.object({ withdrawal: idSchema }),
  read: (store, { withdrawal }) => readPayee(store, withdrawal),
  decide({ withdrawal, isFrozen }, { actor, now }): Done {
    if (actor.kind !== 'system') return refuse({ code: 'not-allowed' })
    if (withdrawal?.method !== CRYPTO_PAY) return refuse({ code: 'not-found', what: 'withdrawal' })
    const { id, state, memberId, payableAt, railAt } = withdrawal
    if (state !== 'REQUESTED') return refuse({ code: 'withdrawal-moved-on', withdrawalId: id, state })
    const notBefore = railAt !== null && railAt > payableAt ? railAt : payableAt
    if (notBefore > now) return refuse({ code: 'payout-too-early', withdrawalId: id, payableAt: notBefore })
    if (!isReleased(withdrawal)) return refuse({ code: 'second-missing', withdrawalId: id })
    if (isFrozen) return refuse({ code: 'payee-frozen', withdrawalId: id })
    const set = { claimedAt: now, reason: null, railAt: null }
    return decide({
      transitions: [transition(withdrawalMachine, withdrawal, 'PAYING', set)],
      absences: [notFrozen(memberId, 'withdrawing')],
      events: [{ kind: 'withdrawal-moved', withdrawalId: id, memberId }],
      answer: { withdrawalId: id },
    })
  },
})

/**
 * Records what a transfer came to, also of one that was held meanwhile and turns out to have been made or refused.
 * Refuses anybody but the system, and what is over.
 */
export const settleRailPayout = useCase({
  name: 'settle-rail-payout',
  input: z.object({ withdrawal: idSchema, result: resultSchema }),
  read: (store, { withdrawal }) => store.db.withdrawal.findUnique({ where: { id: withdrawal } }),
  decide(withdrawal, { input: { result }, actor, now }): Done {
    if (actor.kind !== 'system') return refuse({ code: 'not-allowed' })
    if (withdrawal?.method !== CRYPTO_PAY) return refuse({ code: 'not-found', what: 'withdrawal' })
    if (!canSettle(withdrawal, result.kind)) {
      const { id, state } = withdrawal
      return refuse({ code: 'withdrawal-moved-on', withdrawalId: id, state })
    }
    return decide({
      ...settleTransfer(withdrawal, result, now),
      answer: { withdrawalId: withdrawal.id },
    })
  },
})

/** What is held can end only by knowing that the money left, or that it never will. */
function canSettle({ state }: Withdrawal, kind: z.infer<typeof resultSchema>['kind']): boolean {
  return state === 'PAYING' || (state === 'HELD' && (kind === 'paid' || kind === 'refused'))
}

/** Somebody looked for the transfer of a held withdrawal and found none; when the next look is due. */
export const noteLook = useCase({
  name: 'note-look',
  input: z.object({ withdrawal: idSchema, nextAt: z.date() }),
  read: (store, { withdrawal }) => store.db.withdrawal.findUnique({ where: { id: withdrawal } }),
  decide(withdrawal, { input: { nextAt }, actor }): Done {
    if (actor.kind !== 'system') return refuse({ code: 'not-allowed' })
    if (withdrawal?.method !== CRYPTO_PAY) return refuse({ code: 'not-found', what: 'withdrawal' })
    const { id, state, railTries } = withdrawal
    if (state !== 'HELD') return refuse({ code: 'withdrawal-moved-on', withdrawalId: id, state })
    return decide({
      patches: [{ table: 'withdrawal', row: withdrawal, set: { railTries: railTries + 1, railAt: nextAt } }],
      answer: { withdrawalId: id },
    })
  },
})
