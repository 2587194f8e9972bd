import { ownAttachments } from '../files/own-attachments.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { sideOf } from '../orders/order.rules.ts'
import { orderMessage, whyNotSent } from '../orders/order-words.ts'
import { isRunning, STATEMENTS_PER_SIDE } from './dispute.rules.ts'
import { statementSchema } from './open-dispute.ts'

/**
 * Either side says more, five times at most; whoever opened it has said their first. The dispute's revision is
 * raised with it, so that statements sent at once are counted one after the other, and none arrives after the
 * decision. Refuses anybody else, a dispute that is over, too few words, and files of others.
 */
export const addDisputeStatement = useCase({
  name: 'add-dispute-statement',
  input: statementSchema.extend({ dispute: idSchema }),
  async read(store, { dispute: id, files }, actor) {
    // The dispute first: a statement that comes between the reads is counted, and then refused by the revision.
    const dispute = await store.db.dispute.findUnique({ where: { id } })
    const side = dispute && actor.kind === 'member' ? sideOf(dispute, actor.memberId) : null
    const where = dispute && side ? { orderId: dispute.orderId, side, kind: 'STATEMENT' as const } : null
    const [said, filesAreOwn] = await Promise.all([
      where === null ? 0 : store.db.orderMessage.count({ where }),
      ownAttachments(store, files, actor),
    ])
    return { dispute, side, said, filesAreOwn }
  },
  decide({ dispute, side, said, filesAreOwn }, { input, now, id }) {
    if (!dispute || !side) return refuse({ code: 'not-found', what: 'case' })
    const { id: disputeId, orderId, buyerId, sellerId } = dispute
    if (!isRunning(dispute, now)) return refuse({ code: 'case-closed', what: 'dispute', id: disputeId })
    if (said >= STATEMENTS_PER_SIDE) {
      return refuse({ code: 'statements-full', what: 'dispute', id: disputeId, limit: STATEMENTS_PER_SIDE })
    }
    const why = whyNotSent(input, filesAreOwn, 'words')
    if (why) return refuse(why)
    const authorId = side === 'BUYER' ? buyerId : sellerId
    return decide({
      patches: [{ table: 'dispute', row: dispute, set: {} }],
      inserts: [orderMessage({ id: id(), orderId, side, authorId, kind: 'STATEMENT', at: now }, input)],
      events: [{ kind: 'dispute-statement', disputeId, orderId, side }],
      answer: { disputeId },
    })
  },
})
