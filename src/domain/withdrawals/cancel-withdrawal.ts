import { z } from 'zod'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { withdrawalMachine } from './withdrawal.machine.ts'
import { endPayout } from './withdrawal-money.rules.ts'

/**
 * Takes a withdrawal back while nobody has it in hand: the whole amount is cash again. Refuses whoever did not
 * ask for it, and one that is being paid or over.
 */
export const cancelWithdrawal = useCase({
  name: 'cancel-withdrawal',
  input: z.object({ withdrawal: idSchema }),
  read: (store, { withdrawal }) => store.db.withdrawal.findUnique({ where: { id: withdrawal } }),
  decide(withdrawal, { actor, now }) {
    if (!withdrawal || !isMember(actor, withdrawal.memberId)) {
      return refuse({ code: 'not-found', what: 'withdrawal' })
    }
    const { id, memberId, state } = withdrawal
    if (state !== 'REQUESTED') return refuse({ code: 'withdrawal-moved-on', withdrawalId: id, state })
    return decide({
      transitions: [transition(withdrawalMachine, withdrawal, 'CANCELLED', { endedAt: now })],
      postings: [endPayout(withdrawal, 'withdrawal-cancelled')],
      events: [{ kind: 'withdrawal-moved', withdrawalId: id, memberId }],
      answer: { withdrawalId: id },
    })
  },
})
