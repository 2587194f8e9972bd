import { actionsOf, isContent, type OrderAction, otherSide } from '../../domain/orders/order.rules.ts'
import type { OrderOfSide } from '../../domain/orders/read-order.ts'
import { press } from '../entries.ts'
import type { Press } from '../kit/entry.ts'
import { money, type Text } from '../kit/span.ts'
import { act, type Block, type Button, type Tone } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** What a card offers as buttons of its own; writing and rating have their place beside. */
type ButtonAction = Exclude<OrderAction, 'talk' | 'rate'>

const PER_ROW = 2

/** Exactly what this side can do with the order now, as buttons; amounts stand on those that move money. */
export function orderActionRows(v: Viewer, facts: OrderOfSide): Block[] {
  const actions = actionsOf(facts.order, facts.side, v.now).filter(hasButton)
  const all = actions.map((action) => orderActionButton(v, facts, action))
  const rows: Block[] = []
  for (let at = 0; at < all.length; at += PER_ROW) rows.push(buttons(...all.slice(at, at + PER_ROW)))
  return rows
}

function hasButton(action: OrderAction): action is ButtonAction {
  return action !== 'talk' && action !== 'rate'
}

/** The button for one of them. `sure` skips the question whether it is meant. */
export function orderActionButton(
  v: Viewer,
  facts: OrderOfSide,
  action: ButtonAction,
  sure: '' | 'y' = '',
): Button {
  const { order, side, dispute } = facts
  const id = { order: order.id }
  const isFree = order.priceMicros === 0n
  const amount = { amount: money(order.priceMicros) }
  switch (action) {
    case 'accept':
      return button(v, 'button-order-accept', 'acceptOrder', id, 'good')
    case 'decline':
      return button(v, 'button-order-decline', 'declineOrder', id)
    case 'withdraw': {
      const label = isFree ? v.say('button-order-withdraw-free') : v.say('button-order-withdraw', amount)
      return labelled(label, press('withdrawOrder', { ...id, sure }))
    }
    case 'deliver': {
      const label = order.state === 'REVISION' ? 'button-order-deliver-again' : 'button-order-deliver'
      return button(v, label, 'deliverOrder', id, 'primary')
    }
    case 'stand':
      return button(v, 'button-order-stands', 'standOrder', id)
    case 'complete': {
      const label = pays(facts) ? v.say('button-order-complete', amount) : v.say('button-order-content')
      return labelled(label, press('completeOrder', id), 'good')
    }
    case 'ask-revision':
      return button(v, 'button-order-revision', 'reviseOrder', id)
    case 'cancel': {
      const label = isFree ? v.say('button-order-cancel-free') : v.say('button-order-cancel', amount)
      return labelled(label, press('cancelOrder', id), 'bad')
    }
    case 'dispute':
      return button(v, 'button-order-dispute', 'openDispute', id)
    case 'state': {
      const to = { dispute: dispute?.id ?? '' }
      return button(v, 'button-order-statement', 'disputeStatement', to, 'primary')
    }
    case 'concede': {
      const label = isFree
        ? v.say('button-order-concede-free')
        : v.say('button-order-concede', { side, ...amount })
      return labelled(label, press('concedeOrder', id))
    }
    default:
      return action satisfies never
  }
}

function labelled(label: Text, to: Press, tone: Tone = 'plain'): Button {
  return act(words(label), to, tone)
}

/** Whether being content pays in that instant: in an exchange only when the other side is content already. */
function pays({ order, side }: Pick<OrderOfSide, 'order' | 'side'>): boolean {
  return order.priceMicros > 0n && isContent(order, otherSide(side))
}
