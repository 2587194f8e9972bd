import type { Order, OrderState, Prisma } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'
import { sideOf } from './order.rules.ts'
import { whoseTurn } from './order-clock.rules.ts'

export const ORDER_TABS = ['needs', 'buying', 'selling', 'done'] as const
export type OrderTab = (typeof ORDER_TABS)[number]
export const ORDERS_PER_PAGE = 5

/** An order in a list: with what the offer said when it was ordered, and the other side's name. */
export type ListedOrder = { order: Order; title: string; other: string }

export type OrderList = {
  tab: OrderTab
  counts: Readonly<Record<OrderTab, number>>
  orders: ListedOrder[]
  page: number
  pages: number
}

/**
 * A member's orders in four tabs: what is their turn, what they buy, what they sell, and what is over. Without a tab
 * named, the first that has something. What ends first stands on top; of what is over, the latest.
 */
export async function listOrders(
  store: Store,
  memberId: string,
  wanted: OrderTab | null,
  wantedPage: number,
): Promise<OrderList> {
  const [open, done] = await Promise.all([
    readOpen(store, memberId),
    store.db.order.count({ where: overOf(memberId) }),
  ])
  const inTab = {
    needs: open.filter((order) => needs(order, memberId)),
    buying: open.filter(({ buyerId }) => buyerId === memberId),
    selling: open.filter(({ sellerId }) => sellerId === memberId),
  }
  const counts = {
    needs: inTab.needs.length,
    buying: inTab.buying.length,
    selling: inTab.selling.length,
    done,
  }
  const tab = wanted ?? ORDER_TABS.find((name) => counts[name] > 0) ?? 'buying'
  const pages = Math.max(1, Math.ceil(counts[tab] / ORDERS_PER_PAGE))
  const page = Math.min(wantedPage, pages)
  const first = (page - 1) * ORDERS_PER_PAGE
  const shown =
    tab === 'done'
      ? await store.db.order.findMany({
          where: overOf(memberId),
          orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
          skip: first,
          take: ORDERS_PER_PAGE,
        })
      : inTab[tab].slice(first, first + ORDERS_PER_PAGE)
  return { tab, counts, orders: await named(store, memberId, shown), page, pages }
}

/** How many orders wait for this member to do something. */
export async function countNeedingOrders(store: Store, memberId: string): Promise<number> {
  return (await readOpen(store, memberId)).filter((order) => needs(order, memberId)).length
}

const OPEN: OrderState[] = ['PLACED', 'IN_PROGRESS', 'DELIVERED', 'REVISION', 'DISPUTED']

/** A member has few orders open at once (MAX_OPEN_PURCHASES, MAX_OPEN_SALES), so that all are read. */
async function readOpen(store: Store, memberId: string): Promise<Order[]> {
  const open = await Promise.all([
    store.db.order.findMany({ where: { buyerId: memberId, state: { in: OPEN } } }),
    store.db.order.findMany({ where: { sellerId: memberId, state: { in: OPEN } } }),
  ])
  const endOf = ({ endsAt }: Order) => endsAt?.getTime() ?? Number.POSITIVE_INFINITY
  return open.flat().sort((a, b) => endOf(a) - endOf(b) || (a.id < b.id ? -1 : 1))
}

function needs(order: Order, memberId: string): boolean {
  const side = sideOf(order, memberId)
  return side !== null && whoseTurn(order).includes(side)
}

function overOf(memberId: string): Prisma.OrderWhereInput {
  return {
    OR: [{ buyerId: memberId }, { sellerId: memberId }],
    state: { in: ['COMPLETED', 'CANCELLED'] },
  }
}

async function named(store: Store, memberId: string, orders: readonly Order[]): Promise<ListedOrder[]> {
  const others = orders.map(({ buyerId, sellerId }) => (buyerId === memberId ? sellerId : buyerId))
  const [texts, identities] = await Promise.all([
    store.db.offerVersion.findMany({
      where: { OR: orders.map(({ offerId, version }) => ({ offerId, version })) },
      select: { offerId: true, version: true, title: true },
    }),
    store.db.identity.findMany({
      where: { memberId: { in: others } },
      orderBy: { lastSeenAt: 'asc' },
      select: { memberId: true, displayName: true },
    }),
  ])
  const titles = new Map(texts.map(({ offerId, version, title }) => [`${offerId} ${version}`, title]))
  // The later of two identities wins: it is the one that was used last.
  const names = new Map(identities.map((identity) => [identity.memberId, identity.displayName]))
  return orders.map((order, n) => ({
    order,
    title: titles.get(`${order.offerId} ${order.version}`) ?? '',
    other: names.get(others[n] ?? '') ?? '',
  }))
}
