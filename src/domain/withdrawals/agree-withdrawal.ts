import { z } from 'zod'
import { operatorAction } from '../cases/case.rules.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { agreedBy, atDesk, whyNotAgree } from './payout-desk.rules.ts'

/**
 * An operator agrees to a withdrawal that needs two of them, or that a rail pays by itself and that comes mostly from
 * one member, which needs one: before it is claimed, while it is being paid, or while
 * it is held. Refuses everybody but finance and admins, whoever it concerns, one that is over, and whoever would be
 * one of the two twice. That they differ is a CHECK as well.
 */
export const agreeWithdrawal = useCase({
  name: 'agree-withdrawal',
  input: z.object({ withdrawal: idSchema }),
  read: (store, { withdrawal }) => store.db.withdrawal.findUnique({ where: { id: withdrawal } }),
  decide(found, { actor, now }) {
    const desk = atDesk(actor, found)
    if (!desk.ok) return desk
    const { operator, withdrawal } = desk
    const { id, state } = withdrawal
    if (state !== 'REQUESTED' && state !== 'PAYING' && state !== 'HELD') {
      return refuse({ code: 'withdrawal-moved-on', withdrawalId: id, state })
    }
    const why = whyNotAgree(withdrawal, operator.memberId)
    if (why) return refuse({ code: 'agreement-over', withdrawalId: id, why })
    const { agreedById, approvedById } = agreedBy(withdrawal, operator.memberId)
    return decide({
      patches: [{ table: 'withdrawal', row: withdrawal, set: { agreedById, approvedById } }],
      inserts: [operatorAction(operator, 'agree-withdrawal', id, '', now)],
      answer: { withdrawalId: id },
    })
  },
})
