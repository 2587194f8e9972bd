import { moderates } from '../cases/case.rules.ts'
import type { ReadFiles } from '../files/read-documents.ts'
import { sideOf } from './order.rules.ts'

/** What was attached in an order, for its two sides and, once it is disputed, for moderators who are neither. */
export const filesOfOrder: ReadFiles = async ({ db }, orderId, actor) => {
  if (actor.kind !== 'member') return null
  const order = await db.order.findUnique({
    where: { id: orderId },
    include: { dispute: true, messages: { select: { files: true } } },
  })
  if (!order) return null
  const mayRead = sideOf(order, actor.memberId) !== null || (order.dispute !== null && moderates(actor))
  return mayRead ? order.messages.flatMap(({ files }) => files) : null
}
