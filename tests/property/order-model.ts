import type { ModelDispute, ModelOffer, ModelOrder, Side } from './market-things.ts'
import { at, type Code, DAY, type Model, spend } from './platform-model.ts'

const other = (side: Side): Side => (side === 'BUYER' ? 'SELLER' : 'BUYER')
const receives = (o: ModelOrder, side: Side) => side === 'BUYER' || o.kind === 'EXCHANGE'
const owes = (o: ModelOrder, side: Side) => (side === 'SELLER' || o.kind === 'EXCHANGE') && !o.gave[side]
const isOver = (m: Model, o: ModelOrder) => o.ends !== null && o.ends <= m.now
const MOVED = 'order-moved-on'

export function offer(m: Model, who: number, what: Omit<ModelOffer, 'seller' | 'state'>): Code {
  m.offers.push({ ...what, seller: who, state: 'ACTIVE' })
  return null
}

export function steerOffer(
  m: Model,
  who: number,
  place: number,
  to: 'PAUSED' | 'ACTIVE' | 'WITHDRAWN',
): Code {
  const f = at(m.offers, place)
  if (f.seller !== who) return 'not-found'
  const from = { PAUSED: ['ACTIVE'], ACTIVE: ['PAUSED'], WITHDRAWN: ['ACTIVE', 'PAUSED'] }[to]
  if (!from.includes(f.state)) return 'offer-moved-on'
  f.state = to
  return null
}

export function order(m: Model, who: number, place: number, feePpm: bigint): Code {
  const { seller, kind, price, days, ...f } = at(m.offers, place)
  if (seller === who) return 'own-offer'
  if (f.state !== 'ACTIVE') return 'offer-not-open'
  if (f.available === 0) return 'offer-sold-out'
  if (at(m.members, who).buying >= 20) return 'too-many-orders'
  if (at(m.members, seller).selling >= 50) return 'seller-busy'
  if (!spend(m, who, price)) return 'not-enough-money'
  at(m.offers, place).available--
  at(m.members, who).buying++
  at(m.members, seller).selling++
  const none = { BUYER: false, SELLER: false }
  m.orders.push({
    offer: place,
    buyer: who,
    seller,
    kind,
    price,
    feePpm,
    days,
    state: 'PLACED',
    due: null,
    ends: m.now + 3 * DAY,
    revisionOf: null,
    gave: { ...none },
    content: { ...none },
    asked: { BUYER: 0, SELLER: 0 },
  })
  return null
}

/** What a side of an order does to it; the order is the same before its time is over as the rules say it is. */
export type Act =
  | 'accept'
  | 'decline'
  | 'takeBack'
  | 'deliver'
  | 'letStand'
  | 'complete'
  | 'revise'
  | 'cancel'
  | 'dispute'
  | 'concede'

export function act(m: Model, who: number, place: number, what: Act): Code {
  const o = at(m.orders, place)
  if (who !== o.buyer && who !== o.seller) return 'not-found'
  const side: Side = who === o.buyer ? 'BUYER' : 'SELLER'
  const dispute = m.disputes.find((one) => one.order === place)
  if (what === 'concede') return concede(m, o, side, dispute)
  if (what === 'dispute' && dispute) return 'already-disputed'
  if (isOver(m, o)) return MOVED
  return doIn(m, place, side, what)
}

function doIn(m: Model, place: number, side: Side, what: Exclude<Act, 'concede'>): Code {
  const o = at(m.orders, place)
  const { state } = o
  const isSeller = side === 'SELLER'
  switch (what) {
    case 'accept':
      if (state !== 'PLACED' || !isSeller) return MOVED
      o.state = 'IN_PROGRESS'
      o.due = m.now + o.days * DAY
      o.ends = o.due + 7 * DAY
      return null
    case 'decline':
      return state === 'PLACED' && isSeller ? endOrder(m, o, 0n, false) : MOVED
    case 'takeBack':
      return state === 'PLACED' && !isSeller ? endOrder(m, o, 0n, false) : MOVED
    case 'deliver':
      if (state === 'REVISION' && o.revisionOf === side) {
        o.content[other(side)] = false
        return deliveredNow(m, o)
      }
      if (state !== 'IN_PROGRESS' || !owes(o, side)) return MOVED
      o.gave[side] = true
      return owes(o, other(side)) ? null : deliveredNow(m, o)
    case 'letStand':
      return state === 'REVISION' && o.revisionOf === side ? deliveredNow(m, o) : MOVED
    case 'complete': {
      const looks = state === 'DELIVERED' || (state === 'REVISION' && o.revisionOf !== side)
      if (!looks || !receives(o, side) || o.content[side]) return MOVED
      if (!receives(o, other(side)) || o.content[other(side)]) return endOrder(m, o, o.price, true)
      o.content[side] = true
      return state === 'REVISION' ? deliveredNow(m, o) : null
    }
    case 'revise':
      if (state !== 'DELIVERED' || !receives(o, side)) return MOVED
      if (o.asked[other(side)] >= 2) return 'no-more-revisions'
      if (o.content[side]) return MOVED
      o.asked[other(side)]++
      o.state = 'REVISION'
      o.revisionOf = other(side)
      o.ends = m.now + 7 * DAY
      return null
    case 'cancel':
      if (state !== 'IN_PROGRESS' || o.gave.SELLER || (isSeller && o.gave.BUYER)) return MOVED
      if (!isSeller && (o.due ?? 0) > m.now) return 'not-late'
      return endOrder(m, o, 0n, false)
    case 'dispute':
      if (!['IN_PROGRESS', 'DELIVERED', 'REVISION'].includes(state)) return MOVED
      o.state = 'DISPUTED'
      o.ends = null
      m.disputes.push({ order: place, state: 'OPEN', due: m.now + 14 * DAY })
      return null
    default:
      return what satisfies never
  }
}

function concede(m: Model, o: ModelOrder, side: Side, dispute: ModelDispute | undefined): Code {
  if (!dispute) return MOVED
  if (!isRunning(m, dispute)) return 'case-closed'
  dispute.state = 'CLOSED'
  return endOrder(m, o, side === 'BUYER' ? o.price : 0n, false)
}

function isRunning(m: Model, { state, due }: ModelDispute): boolean {
  return (state === 'OPEN' || state === 'CLAIMED') && due > m.now
}

export function claimDispute(m: Model, place: number): Code {
  const one = at(m.disputes, place)
  if (!isRunning(m, one)) return 'case-closed'
  one.state = 'CLAIMED'
  return null
}

/** `quarters`: of the price, to the seller. */
export function decideDispute(m: Model, place: number, quarters: bigint): Code {
  const one = at(m.disputes, place)
  if (!isRunning(m, one)) return 'case-closed'
  if (one.state === 'OPEN') return 'case-not-yours'
  one.state = 'DECIDED'
  const o = at(m.orders, one.order)
  return endOrder(m, o, (o.price * quarters) / 4n, false)
}

function deliveredNow(m: Model, o: ModelOrder): null {
  o.state = 'DELIVERED'
  o.revisionOf = null
  o.ends = m.now + 7 * DAY
  return null
}

/** `willing`: both sides were content, or nobody said anything. */
function endOrder(m: Model, o: ModelOrder, share: bigint, willing: boolean): null {
  const exact = share * o.feePpm
  const fee = exact / 1_000_000n + (exact % 1_000_000n === 0n ? 0n : 1n)
  at(m.members, o.seller).cash += share - fee
  at(m.members, o.buyer).wallet += o.price - share
  m.fees += fee
  at(m.members, o.buyer).buying--
  at(m.members, o.seller).selling--
  if (o.kind !== 'PRODUCT' || !o.gave.SELLER) at(m.offers, o.offer).available++
  o.state = share > 0n || (o.price === 0n && willing) ? 'COMPLETED' : 'CANCELLED'
  o.ends = null
  o.revisionOf = null
  return null
}

/** What happens to orders by itself when its time has come. */
export function sweepOrders(m: Model): void {
  for (const o of m.orders) {
    if (!isOver(m, o)) continue
    if (o.state === 'DELIVERED') endOrder(m, o, o.price, true)
    else if (o.state === 'REVISION') endOrder(m, o, o.revisionOf === 'SELLER' ? 0n : o.price, false)
    else if (o.state === 'IN_PROGRESS') endOrder(m, o, o.gave.SELLER ? o.price : 0n, false)
    else endOrder(m, o, 0n, false)
  }
  for (const one of m.disputes) {
    if (isRunning(m, one) || one.state === 'DECIDED' || one.state === 'CLOSED') continue
    one.state = 'DECIDED'
    const o = at(m.orders, one.order)
    endOrder(m, o, o.gave.SELLER ? o.price : 0n, false)
  }
}

/** What an order's escrow must hold. */
export function escrowOfOrder(m: Model, place: number): bigint {
  const { state, price } = at(m.orders, place)
  return state === 'COMPLETED' || state === 'CANCELLED' ? 0n : price
}
