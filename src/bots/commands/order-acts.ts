import type { Micros } from '../../domain/kit/money.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { acceptOrder } from '../../domain/orders/accept-order.ts'
import { completeOrder } from '../../domain/orders/complete-order.ts'
import { standByDelivery } from '../../domain/orders/deliver-order.ts'
import { cancelOrder, declineOrder, withdrawOrder } from '../../domain/orders/give-up-order.ts'
import { actionsOf } from '../../domain/orders/order.rules.ts'
import type { OrderOfSide } from '../../domain/orders/read-order.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import { money, type Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { orderFate } from '../views/order-state-words.ts'
import { confirmWithdrawOrderView } from '../views/order-views.ts'
import { viewer } from './answering.ts'
import { actOnOrder, noOrder, readOwnOrder } from './order.ts'
import { checkLinks, formWhile, reasonField } from './order-form.ts'

/** The seller accepts. */
export const acceptTheOrder: Command = {
  ...entries.acceptOrder,
  run: (ctx, { order = '' }) =>
    actOnOrder(
      ctx,
      order,
      () => perform(ctx.domain, acceptOrder, callOf(ctx, order)),
      ctx.say('order-accepted'),
    ),
}

/** "Accept & pay": the press commits and pays; the card becomes its receipt. In an exchange: content. */
export const completeTheOrder: Command = {
  ...entries.completeOrder,
  run: (ctx, { order = '' }) =>
    actOnOrder(
      ctx,
      order,
      () => perform(ctx.domain, completeOrder, callOf(ctx, order)),
      ({ order: { state, priceMicros } }) =>
        state === 'COMPLETED' ? completedWords(ctx, priceMicros) : ctx.say('order-content-said'),
    ),
}

/** "My delivery stands": one tap. */
export const standByOrder: Command = {
  ...entries.standOrder,
  run: (ctx, { order = '' }) =>
    actOnOrder(
      ctx,
      order,
      () => perform(ctx.domain, standByDelivery, callOf(ctx, order)),
      ctx.say('order-stood'),
    ),
}

/** The buyer takes an order back: says what returns, then returns it. */
export const withdrawTheOrder: Command = {
  ...entries.withdrawOrder,
  async run(ctx, { order = '', sure }) {
    const found = await readOwnOrder(ctx, order)
    if (!found) return noOrder(ctx)
    const isPossible = actionsOf(found.order, found.side, ctx.domain.clock.now()).includes('withdraw')
    if (isPossible && sure !== 'y') return { view: confirmWithdrawOrderView(viewer(ctx), found) }
    const call = callOf(ctx, order)
    return actOnOrder(ctx, order, () => perform(ctx.domain, withdrawOrder, call), ctx.say('order-withdrawn'))
  },
}

/** The seller declines, with a reason. */
export const declineTheOrder: Command = {
  ...entries.declineOrder,
  form: (ctx, { order = '' }) =>
    formWhile(ctx, order, 'decline', (found) => ({
      title: ctx.say('order-decline-title'),
      intro:
        found.order.priceMicros === 0n
          ? ctx.say('order-decline-intro-free')
          : ctx.say('order-decline-intro', { fate: orderFate(viewer(ctx), found, 'BUYER') }),
      fields: [reasonField(ctx, words(ctx.say('order-decline-words')), { optional: false })],
      check: checkLinks(ctx, 'reason'),
      send: () => ({ label: words(ctx.say('order-decline-send')), tone: 'bad' }),
    })),
  run(ctx, { order = '' }, answers) {
    const input = { order, reason: textAnswer(answers, 'reason') }
    const call = { input, actor: ctx.actor, key: ctx.key }
    return actOnOrder(ctx, order, () => perform(ctx.domain, declineOrder, call), ctx.say('order-declined'))
  },
}

/** The seller before anything was delivered, or the buyer once it is late: what returns is said, then it ends. */
export const cancelTheOrder: Command = {
  ...entries.cancelOrder,
  form: (ctx, { order = '' }) =>
    formWhile(ctx, order, 'cancel', (found) => ({
      title: ctx.say('order-cancel-title'),
      intro: cancelIntro(ctx, found),
      fields: [
        reasonField(ctx, words(ctx.say('order-cancel-words', { side: found.side })), {
          optional: found.side === 'BUYER',
        }),
      ],
      check: checkLinks(ctx, 'reason'),
      send: () => ({ label: words(cancelLabel(ctx, found)), tone: 'bad' }),
    })),
  run(ctx, { order = '' }, answers) {
    const input = { order, reason: textAnswer(answers, 'reason') }
    const call = { input, actor: ctx.actor, key: ctx.key }
    return actOnOrder(ctx, order, () => perform(ctx.domain, cancelOrder, call), ctx.say('order-cancelled'))
  },
}

function cancelIntro(ctx: Ctx, found: OrderOfSide): Text {
  const intro =
    found.order.priceMicros === 0n
      ? ctx.say('order-cancel-intro-free')
      : ctx.say('order-cancel-intro', { fate: orderFate(viewer(ctx), found, 'BUYER') })
  return found.side === 'SELLER'
    ? [...intro, { t: 'plain', text: ' ' }, ...ctx.say('order-cancel-counts')]
    : intro
}

function cancelLabel(ctx: Ctx, { order: { priceMicros } }: OrderOfSide): Text {
  return priceMicros === 0n
    ? ctx.say('order-cancel-send-free')
    : ctx.say('order-cancel-send', { amount: money(priceMicros) })
}

function completedWords(ctx: Ctx, priceMicros: Micros): Text {
  return priceMicros === 0n
    ? ctx.say('order-completed-free')
    : ctx.say('order-completed', { amount: money(priceMicros) })
}

function callOf(ctx: Ctx, order: string) {
  return { input: { order }, actor: ctx.actor, key: ctx.key }
}
