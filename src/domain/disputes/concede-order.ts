import { z } from 'zod'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { otherSide } from '../orders/order.rules.ts'
import { actIn } from '../orders/order-act.rules.ts'
import { allTo, concludeDispute, isRunning } from './dispute.rules.ts'

/**
 * One side of a disputed order gives in, and everything goes to the other at once, whether a moderator has taken it or
 * not. Refuses anybody else, an order that is not disputed, and a dispute that is over or past its deadline.
 */
export const concedeOrder = useCase({
  name: 'concede-order',
  input: z.object({ order: idSchema }),
  read: (store, { order }) => store.db.order.findUnique({ where: { id: order }, include: { dispute: true } }),
  decide(found, { actor, now }) {
    const act = actIn(found, actor, 'concede', now)
    const dispute = found?.dispute
    if (!dispute || (!act.ok && act.refusal.code === 'not-found')) {
      return act.ok ? refuse({ code: 'not-found', what: 'case' }) : act
    }
    if (!act.ok || !isRunning(dispute, now)) {
      return refuse({ code: 'case-closed', what: 'dispute', id: dispute.id })
    }
    const { order, side } = act
    const share = allTo(order, otherSide(side))
    const ending = { outcome: 'CONCEDED', share, decidedById: null, reason: null } as const
    return decide({
      ...concludeDispute({ ...dispute, order }, ending, now),
      events: [{ kind: 'dispute-conceded', disputeId: dispute.id, orderId: order.id, side }],
      answer: { disputeId: dispute.id },
    })
  },
})
