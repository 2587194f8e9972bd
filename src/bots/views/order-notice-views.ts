import { feeMicros } from '../../domain/kit/money.ts'
import type { NoticeKind } from '../../domain/notices/notices-for.ts'
import { actionsOf, mustDeliver } from '../../domain/orders/order.rules.ts'
import type { OrderOfSide } from '../../domain/orders/read-order.ts'
import { money, type Text, time } from '../kit/span.ts'
import type { View } from '../kit/view.ts'
import { orderView } from './order-views.ts'
import { nameOf } from './parts.ts'
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

/**
 * A notice about an order, to one of its sides: the card itself, so that one press answers it, and which is rendered
 * anew as the order goes on. `null` when the order has moved on and there is nothing to tell.
 */
export function orderNotice(v: Viewer, kind: OrderNoticeKind, facts: OrderOfSide): View | null {
  const sentence = sentenceOf(v, kind, facts)
  return sentence && orderView(v, facts, 0, sentence)
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
      const name = nameOf(v, facts.buyer.name)
      if (order.priceMicros === 0n) return v.say('notice-order-proposed', { name, title, due })
      return v.say('notice-order-placed', { name, title, amount: money(order.priceMicros), due })
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
      const isPastDue = state === 'IN_PROGRESS' && order.dueAt !== null && order.dueAt <= v.now
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
  const sellerMicros = order.sellerMicros ?? 0n
  const netMicros = sellerMicros - feeMicros(sellerMicros, order.feePpm)
  return side === 'SELLER' && netMicros > 0n
    ? v.say('notice-order-paid', { amount: money(netMicros), title, outcome })
    : v.say('notice-order-completed', { outcome, title })
}

function lateSentence(
  v: Viewer,
  { order, side, text: { title } }: OrderOfSide,
  due: ReturnType<typeof time>,
): Text {
  const mayCancel = side === 'BUYER' && actionsOf(order, side, v.now).includes('cancel')
  if (mayCancel)
    return v.say(order.priceMicros === 0n ? 'notice-order-late-free' : 'notice-order-late', { title, due })
  return mustDeliver(order, side)
    ? v.say('notice-order-late-mine', { title, due })
    : v.say('notice-order-late-theirs', { title, due })
}
