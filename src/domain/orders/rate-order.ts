import { z } from 'zod'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { FEEDBACK_MAX } from '../submissions/rate-submission.ts'
import { actIn } from './order-act.rules.ts'
import { whyNotLinked } from './order-words.ts'

/**
 * A side says what it thinks of the other, once: 1 to 5 stars, and words if it likes, for seven days after the end.
 * Refuses anybody else, a second time, orders that never came about, and unsafe links.
 */
export const rateOrder = useCase({
  name: 'rate-order',
  input: z.object({
    order: idSchema,
    stars: z.number().int().min(1).max(5),
    words: z.string().trim().max(FEEDBACK_MAX).optional(),
  }),
  read: (store, { order }) => store.db.order.findUnique({ where: { id: order } }),
  decide(found, { input, actor, now }) {
    const act = actIn(found, actor, 'rate', now)
    if (!act.ok) return act
    const { order, side } = act
    const { stars } = input
    const words = input.words || null
    const why = words && whyNotLinked(words)
    if (why) return refuse(why)
    const set =
      side === 'BUYER'
        ? { buyerStars: stars, buyerFeedback: words }
        : { sellerStars: stars, sellerFeedback: words }
    return decide({
      patches: [{ table: 'offer_order', row: order, set }],
      events: [{ kind: 'order-rated', orderId: order.id, by: side, hasWords: words !== null }],
      answer: { orderId: order.id },
    })
  },
})
