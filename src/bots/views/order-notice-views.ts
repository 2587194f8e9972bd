import { cashOf } from '../../domain/ledger/accounts.ts'
import type { NoticeKind } from '../../domain/notices/notices-for.ts'
import { actionsOf, isLate, mustDeliver } from '../../domain/orders/order.rules.ts'
import { settleOrder } from '../../domain/orders/order-money.rules.ts'
import type { OrderOfSide } from '../../domain/orders/read-order.ts'
import { bold, money, type Text, time, user } from '../kit/span.ts'
import type { Accent, Block, View } from '../kit/view.ts'
import { button, buttons, starSigns, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

export type OrderNoticeKind = Extract<
  NoticeKind,
  | 'order-placed'
  | 'order-accepted'
  | 'order-delivered'
  | 'order-revision'
  | 'order-stood'
  | 'order-content'
  | 'order-completed'
  | 'order-cancelled'
  | 'order-due-soon'
  | 'order-late'
  | 'order-rated'
>

/** A notice about an order, to one of its sides; `null` when the order has moved on and there is nothing to tell. */
export function orderNotice(v: Viewer, kind: OrderNoticeKind, facts: OrderOfSide): View | null {
  const sentence = sentenceOf(v, kind, facts)
  if (!sentence) return null
  const { order, side } = facts
  const blocks: Block[] = [
    text(bold(...sentence)),
    ...refundBlocks(v, kind, facts),
    ...quoteBlocks(kind, facts),
  ]
  const toOrder = button(v, 'button-to-order', 'order', { order: order.id }, 'primary')
  const isMoney = kind === 'order-completed' || (kind === 'order-cancelled' && side === 'BUYER')
  blocks.push(isMoney ? buttons(toOrder, button(v, 'button-wallet', 'wallet')) : buttons(toOrder))
  return { accent: accentOf(kind), blocks }
}

function accentOf(kind: OrderNoticeKind): Accent {
  if (kind === 'order-completed' || kind === 'order-content' || kind === 'order-accepted') return 'good'
  return kind === 'order-cancelled' || kind === 'order-late' ? 'warn' : 'active'
}

/** The sentence it begins with; `null` when it is not true any more. */
function sentenceOf(v: Viewer, kind: OrderNoticeKind, facts: OrderOfSide): Text | null {
  const { order, side } = facts
  const { state } = order
  const title = facts.text.title
  const due = time(order.endsAt ?? v.now)
  const promised = time(order.dueAt ?? v.now)
  switch (kind) {
    case 'order-placed': {
      if (state !== 'PLACED') return null
      return v.say('notice-order-placed', {
        name: facts.buyer.name,
        title,
        amount: money(order.priceMicros),
        due,
      })
    }
    case 'order-accepted':
      return state === 'IN_PROGRESS' ? v.say('notice-order-accepted', { title, due: promised }) : null
    case 'order-delivered': {
      const isTold = state === 'DELIVERED' || (state === 'IN_PROGRESS' && mustDeliver(order, side))
      return isTold ? v.say('notice-order-delivered', { state, title, due: promised }) : null
    }
    case 'order-revision':
      return order.revisionOf === side ? v.say('notice-order-revision', { title, due }) : null
    case 'order-stood':
      return state === 'DELIVERED' ? v.say('notice-order-stood', { title, due }) : null
    case 'order-content':
      return state === 'DELIVERED' ? v.say('notice-order-content', { title, due }) : null
    case 'order-completed':
      return completedSentence(v, facts)
    case 'order-cancelled':
      return v.say('notice-order-cancelled', { outcome: order.outcome ?? '', title })
    case 'order-due-soon': {
      if (order.endsAt === null) return null
      const isPastDue =
        isLate(order, v.now) || (state === 'IN_PROGRESS' && order.dueAt !== null && order.dueAt <= v.now)
      const when = state === 'IN_PROGRESS' && !isPastDue ? promised : due
      return v.say('notice-order-due-soon', { state: isPastDue ? 'LATE' : state, title, due: when })
    }
    case 'order-late':
      return state === 'IN_PROGRESS' ? lateSentence(v, facts, due) : null
    case 'order-rated':
      return v.say('notice-order-rated', { title })
    default:
      return kind satisfies never
  }
}

function completedSentence(v: Viewer, { order, side, text: { title } }: OrderOfSide): Text {
  const outcome = order.outcome ?? ''
  const moves = settleOrder(order, order.sellerMicros ?? 0n).flatMap((posting) => posting.moves)
  const amountMicros = moves.find((move) => move.to === cashOf(order.sellerId))?.amountMicros ?? 0n
  return side === 'SELLER' && amountMicros > 0n
    ? v.say('notice-order-paid', { amount: money(amountMicros), title, outcome })
    : v.say('notice-order-completed', { outcome, title })
}

function lateSentence(
  v: Viewer,
  { order, side, text: { title } }: OrderOfSide,
  due: ReturnType<typeof time>,
): Text {
  const mayCancel = side === 'BUYER' && actionsOf(order, side, v.now).includes('cancel')
  if (mayCancel) return v.say('notice-order-late', { title, due })
  return mustDeliver(order, side)
    ? v.say('notice-order-late-mine', { title, due })
    : v.say('notice-order-late-theirs', { title, due })
}

/** Where the price went when nothing came of the order. */
function refundBlocks(v: Viewer, kind: OrderNoticeKind, { order, side }: OrderOfSide): Block[] {
  if (kind !== 'order-cancelled' || order.priceMicros === 0n) return []
  return [
    side === 'BUYER'
      ? text(...v.say('notice-order-back', { amount: money(order.priceMicros) }))
      : text(...v.say('notice-order-back-buyer')),
  ]
}

/** What the other side wrote along with it. */
function quoteBlocks(kind: OrderNoticeKind, { order, side, messages, reason }: OrderOfSide): Block[] {
  const quote = (words: string | null | undefined): Block[] =>
    words ? [{ kind: 'quote', text: [user(words)] }] : []
  const lastOf = (wanted: 'REQUIREMENTS' | 'DELIVERY' | 'REVISION') =>
    messages.findLast((message) => message.kind === wanted && message.side !== side)?.words
  switch (kind) {
    case 'order-placed':
      return quote(lastOf('REQUIREMENTS'))
    case 'order-delivered':
      return quote(lastOf('DELIVERY'))
    case 'order-revision':
      return quote(lastOf('REVISION'))
    case 'order-cancelled':
      return quote(reason)
    case 'order-rated': {
      const stars = side === 'BUYER' ? order.sellerStars : order.buyerStars
      const words = side === 'BUYER' ? order.sellerFeedback : order.buyerFeedback
      return words ? [{ kind: 'quote', text: [...(stars ? [starSigns(stars)] : []), user(words)] }] : []
    }
    case 'order-accepted':
    case 'order-stood':
    case 'order-content':
    case 'order-completed':
    case 'order-due-soon':
    case 'order-late':
      return []
    default:
      return kind satisfies never
  }
}
