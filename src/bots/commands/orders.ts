import { listOrders, ORDER_TABS } from '../../domain/orders/list-orders.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command } from '../kit/command.ts'
import { ordersView } from '../views/order-list-views.ts'
import { pageOf, viewer } from './answering.ts'

/** My orders in four tabs, on both sides. Opens where something is to be done. */
export const orders: Command = {
  ...entries.orders,
  menu: { name: 'orders', platforms: BOTH },
  async run(ctx, { tab: wanted, page }) {
    const tab = ORDER_TABS.find((name) => name === wanted) ?? null
    const list = await listOrders(ctx.domain.store, ctx.me.memberId, tab, pageOf(page))
    return { view: ordersView(viewer(ctx), list, ctx.me.memberId) }
  },
}
