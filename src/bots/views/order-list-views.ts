import { type ListedOrder, ORDER_TABS, type OrderList } from '../../domain/orders/list-orders.ts'
import { sideOf } from '../../domain/orders/order.rules.ts'
import { press } from '../entries.ts'
import { user } from '../kit/span.ts'
import { act, type Block, type Button, type Entry, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { orderStanding, orderTitle } from './order-state-words.ts'
import { shownName } from './order-talk-views.ts'
import { button, buttons, heading, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** My orders: four tabs with counts. */
export function ordersView(
  v: Viewer,
  { tab, counts, orders, page, pages }: OrderList,
  memberId: string,
): View {
  const blocks: Block[] = [
    heading(v.say('orders-title')),
    {
      kind: 'select',
      placeholder: words(v.say('orders-pick-tab')),
      options: ORDER_TABS.map((name) => ({
        label: words(v.say('orders-tab', { tab: name, count: counts[name] })),
        press: press('orders', { tab: name }),
        chosen: name === tab,
      })),
    },
    orders.length === 0
      ? text(...v.say('orders-none', { tab }))
      : { kind: 'entries', entries: orders.map((order) => orderEntry(v, order, memberId)) },
  ]
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('orders', { tab, page: to }) })
  blocks.push(buttons(button(v, 'button-offers', 'offers', {}, 'primary'), button(v, 'button-home', 'home')))
  return { accent: 'neutral', blocks }
}

function orderEntry(v: Viewer, { order, title, other }: ListedOrder, memberId: string): Entry {
  const side = sideOf(order, memberId) ?? 'BUYER'
  return {
    title: orderTitle(v, order, [user(title)]),
    lines: [
      v.say('orders-line', { side, name: shownName(v, other), state: orderStanding(v, { order, side }) }),
    ],
    open: button(v, 'button-view', 'order', { order: order.id }),
  }
}

/** The way to my orders; with how many wait, where some do. */
export function ordersButton(v: Viewer, waiting: number): Button {
  return waiting === 0
    ? button(v, 'button-my-orders', 'orders')
    : act(words(v.say('button-my-orders-waiting', { count: waiting })), press('orders'), 'good')
}
