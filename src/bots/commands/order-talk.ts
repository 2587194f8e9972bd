import { perform } from '../../domain/kit/use-case.ts'
import { readTalk } from '../../domain/orders/read-talk.ts'
import { sayInOrder, TALK_MAX } from '../../domain/orders/say-in-order.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { words } from '../text/say.ts'
import { orderTalkView, otherName } from '../views/order-talk-views.ts'
import { pageOf, viewer } from './answering.ts'
import { noOrder, orderRefused, orderResult, readOwnOrder } from './order.ts'
import { checkSaid, formWhile, saidFields, saidOf } from './order-form.ts'

/** Writes to the other side of an order: words, files, or both. It is sent as soon as it is complete. */
export const talkInOrder: Command = {
  ...entries.talkOrder,
  form: (ctx, { order = '' }) =>
    formWhile(ctx, order, 'talk', (found) => {
      const name = otherName(viewer(ctx), found)
      return {
        title: ctx.say('order-talk-form', { name }),
        intro: ctx.say('order-talk-intro', { name }),
        fields: saidFields(ctx, words(ctx.say('order-talk-words')), {
          needs: 'nothing',
          maxLength: TALK_MAX,
        }),
        check: checkSaid(ctx, ctx.say('order-talk-check')),
        send: null,
      }
    }),
  async run(ctx, { order = '' }, answers) {
    const found = await readOwnOrder(ctx, order)
    if (!found) return noOrder(ctx)
    const input = { order, ...saidOf(answers) }
    const outcome = await perform(ctx.domain, sayInOrder, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return orderRefused(ctx, order, outcome.refusal)
    const name = otherName(viewer(ctx), found)
    const said = await ctx.domain.store.db.orderMessage.findUnique({
      where: { id: outcome.answer.messageId },
    })
    const isFlagged = said !== null && said.flags.length > 0
    return orderResult(
      ctx,
      order,
      ctx.say(isFlagged ? 'order-talk-sent-flagged' : 'order-talk-sent', { name }),
    )
  },
}

/** Everything that was said in an order, page by page; without a page the last. */
export const orderTalk: Command = {
  ...entries.orderTalk,
  async run(ctx, { order = '', page }) {
    const found = await readOwnOrder(ctx, order)
    if (!found) return noOrder(ctx)
    const said = await readTalk(ctx.domain.store, order, page ? pageOf(page) : null)
    return { view: orderTalkView(viewer(ctx), found, said) }
  },
}
