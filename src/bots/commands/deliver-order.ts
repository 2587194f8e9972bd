import { perform } from '../../domain/kit/use-case.ts'
import { askRevision } from '../../domain/orders/ask-revision.ts'
import { deliverOrder } from '../../domain/orders/deliver-order.ts'
import { MAX_REVISIONS, ORDER_WORDS_MAX, otherSide, revisionsOf } from '../../domain/orders/order.rules.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { words } from '../text/say.ts'
import { otherName } from '../views/order-talk-views.ts'
import { viewer } from './answering.ts'
import { actOnOrder } from './order.ts'
import { checkSaid, formWhile, saidFields, saidOf } from './order-form.ts'

/** Deliver, the first time or again: words, files, or both. */
export const deliverTheOrder: Command = {
  ...entries.deliverOrder,
  form: (ctx, { order = '' }) =>
    formWhile(ctx, order, 'deliver', (found) => ({
      title: ctx.say('order-deliver-title', { title: found.text.title }),
      intro: ctx.say('order-deliver-intro', { name: otherName(viewer(ctx), found) }),
      fields: saidFields(ctx, words(ctx.say('order-deliver-words')), {
        needs: 'nothing',
        maxLength: ORDER_WORDS_MAX,
      }),
      check: checkSaid(ctx, ctx.say('order-deliver-check')),
      send: () => ({ label: words(ctx.say('order-deliver-send')), tone: 'good' }),
    })),
  run(ctx, { order = '' }, answers) {
    const call = { input: { order, ...saidOf(answers) }, actor: ctx.actor, key: ctx.key }
    return actOnOrder(ctx, order, () => perform(ctx.domain, deliverOrder, call), ctx.say('order-delivered'))
  },
}

/** Ask for a revision: what is missing, in words and files. */
export const reviseTheOrder: Command = {
  ...entries.reviseOrder,
  form: (ctx, { order = '' }) =>
    formWhile(ctx, order, 'ask-revision', (found) => ({
      title: ctx.say('order-revise-title'),
      intro: ctx.say('order-revise-intro', {
        left: MAX_REVISIONS - revisionsOf(found.order, otherSide(found.side)),
      }),
      fields: saidFields(ctx, words(ctx.say('order-revise-words')), {
        needs: 'words',
        maxLength: ORDER_WORDS_MAX,
      }),
      check: checkSaid(ctx),
      send: () => ({ label: words(ctx.say('order-revise-send')), tone: 'primary' }),
    })),
  run(ctx, { order = '' }, answers) {
    const call = { input: { order, ...saidOf(answers) }, actor: ctx.actor, key: ctx.key }
    return actOnOrder(
      ctx,
      order,
      () => perform(ctx.domain, askRevision, call),
      ctx.say('order-revision-asked'),
    )
  },
}
