import { perform } from '../../domain/kit/use-case.ts'
import { rateOrder } from '../../domain/orders/rate-order.ts'
import { FEEDBACK_MAX } from '../../domain/submissions/rate-submission.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import { words } from '../text/say.ts'
import { otherName } from '../views/order-talk-views.ts'
import { instead, viewer } from './answering.ts'
import { actOnOrder, noOrder, orderResult } from './order.ts'
import { checkLinks, formWhile } from './order-form.ts'

/** One to five stars for the other side, once, with words beside them if there are any. */
export const rateTheOrder: Command = {
  ...entries.rateOrder,
  async form(ctx, { order = '', stars = '' }) {
    const given = starsOf(stars)
    if (given === null) return instead(await orderResult(ctx, order))
    return formWhile(ctx, order, 'rate', (found) => ({
      title: ctx.say('order-rate-title', { stars: given, name: otherName(viewer(ctx), found) }),
      intro: [],
      fields: [
        {
          name: 'feedback',
          kind: 'text',
          label: words(ctx.say('order-rate-words')),
          optional: true,
          minLength: 1,
          maxLength: FEEDBACK_MAX,
          long: true,
        },
      ],
      check: checkLinks(ctx, 'feedback'),
      send: null,
    }))
  },
  async run(ctx, { order = '', stars = '' }, answers) {
    const given = starsOf(stars)
    if (given === null) return noOrder(ctx)
    const input = { order, stars: given, words: textAnswer(answers, 'feedback') }
    const call = { input, actor: ctx.actor, key: ctx.key }
    return actOnOrder(
      ctx,
      order,
      () => perform(ctx.domain, rateOrder, call),
      ctx.say('rated', { stars: given }),
    )
  },
}

function starsOf(value: string): number | null {
  return /^[1-5]$/.test(value) ? Number(value) : null
}
