import { readPurse } from '../../domain/ledger/read-purse.ts'
import { countNeedingOrders } from '../../domain/orders/list-orders.ts'
import { countWaiting } from '../../domain/submissions/review-queue.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx } from '../kit/command.ts'
import type { View } from '../kit/view.ts'
import { homeView } from '../views/home-views.ts'
import { viewer } from './answering.ts'

/** The first screen, with what waits for this member. */
export async function homeScreen(ctx: Ctx): Promise<View> {
  const { store } = ctx.domain
  const [purse, waiting, orders, unread] = await Promise.all([
    readPurse(store, ctx.me.memberId),
    countWaiting(store, ctx.me.memberId),
    countNeedingOrders(store, ctx.me.memberId),
    store.db.notice.count({ where: { memberId: ctx.me.memberId, state: 'INBOX' } }),
  ])
  return homeView(viewer(ctx), { purse, waiting, orders, unread, isOperator: ctx.me.roles.length > 0 })
}

export const home: Command = { ...entries.home, run: async (ctx) => ({ view: await homeScreen(ctx) }) }
