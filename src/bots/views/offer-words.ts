import type { OrderTally, SellerRecord } from '../../domain/offers/seller-record.ts'
import type { Offer } from '../../generated/prisma/client.ts'
import { bold, money, type Text } from '../kit/span.ts'
import { joined, percent } from './parts.ts'
import type { Viewer } from './view-context.ts'

type Priced = Pick<Offer, 'kind' | 'priceMicros'>

/** A price on one line: "$10.00", "exchange", "exchange + $5.00". */
export function offerPrice(v: Viewer, { kind, priceMicros }: Priced): Text {
  if (kind !== 'EXCHANGE') return [money(priceMicros)]
  if (priceMicros === 0n) return v.say('offer-exchange')
  return v.say('offer-exchange-difference', { price: money(priceMicros) })
}

/** What the buyer pays, as the value of a fact. */
export function offerCost(v: Viewer, { kind, priceMicros }: Priced): Text {
  return kind === 'EXCHANGE' && priceMicros === 0n
    ? v.say('offer-exchange-nothing')
    : [bold(money(priceMicros))]
}

type Standing = Pick<Offer, 'kind' | 'state' | 'available'>

/** What an offer is at this moment: one that can be ordered no more is sold out, or as busy as it may be. */
export function offerStanding({ kind, state, available }: Standing, isTakenDown = false): string {
  if (isTakenDown) return 'TAKEN_DOWN'
  if (state !== 'ACTIVE' || available > 0) return state
  return kind === 'PRODUCT' ? 'SOLD_OUT' : 'BUSY'
}

/** The same in words. */
export function offerState(v: Viewer, offer: Standing, isTakenDown = false): Text {
  return v.say('offer-state', { state: offerStanding(offer, isTakenDown) })
}

/** A seller's record on one line; only what there is. */
export function sellerRecord(v: Viewer, record: SellerRecord): Text {
  const { paid, free, onTimePercent, cancelled, undelivered } = record
  const parts: Text[] = []
  if (paid.completed + paid.ratings > 0) parts.push(v.say('seller-record', { completed: paid.completed }))
  parts.push(...given(v, paid))
  if (onTimePercent !== null) parts.push(v.say('seller-on-time', { percent: percent(v, onTimePercent) }))
  if (cancelled > 0) parts.push(v.say('seller-cancelled', { count: cancelled }))
  if (undelivered > 0) parts.push(v.say('seller-undelivered', { count: undelivered }))
  if (free.completed + free.ratings > 0) {
    parts.push(v.say('seller-free', { completed: free.completed }), ...given(v, free))
  }
  if (parts.length === 0) return v.say('seller-new')
  return joined(parts)
}

function given(v: Viewer, { stars, ratings }: OrderTally): Text[] {
  return stars === null ? [] : [v.say('seller-stars', { stars, count: ratings })]
}
