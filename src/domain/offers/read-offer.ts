import type { Offer } from '../../generated/prisma/client.ts'
import { moderates } from '../cases/case.rules.ts'
import { ID_PATTERN } from '../kit/ids.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { readLatestIdentity } from '../members/read-identity.ts'
import { countOpenOrders } from './own-offers.ts'
import { readSellerRecord, type SellerRecord } from './seller-record.ts'

/** An offer as somebody sees it. */
export type OfferCard = {
  offer: Offer
  /** The seller's name. */
  seller: string
  record: SellerRecord
  isMine: boolean
  /** Whoever looks is an operator, and it is not theirs. */
  isDesk: boolean
  /** Orders of it that have not ended; told to its seller and to operators. */
  openOrders: number
  /** Why an operator took it down; told to its seller and to operators. */
  takenDown: string | null
  /** Whoever looks is a moderator, and it is neither theirs nor withdrawn. */
  mayTakeDown: boolean
}

/**
 * Reads an offer; `null` when there is none. A withdrawn one is there for its seller, for operators, and for who ever
 * ordered it.
 */
export async function readOffer(store: Store, offerId: string, actor: Actor): Promise<OfferCard | null> {
  if (actor.kind !== 'member' || !ID_PATTERN.test(offerId)) return null
  const offer = await store.db.offer.findUnique({ where: { id: offerId } })
  if (!offer) return null
  const isMine = offer.sellerId === actor.memberId
  const isOver = offer.state === 'WITHDRAWN'
  const knowsMore = isMine || actor.roles.length > 0
  if (isOver && !knowsMore && !(await hasOrdered(store, offerId, actor.memberId))) return null
  const [seller, record, open, takenDown] = await Promise.all([
    readLatestIdentity(store, offer.sellerId),
    readSellerRecord(store, offer.sellerId),
    knowsMore ? countOpenOrders(store, [offerId]) : null,
    isOver && knowsMore ? readWhyTakenDown(store, offerId) : null,
  ])
  return {
    offer,
    seller: seller.name,
    record,
    isMine,
    isDesk: knowsMore && !isMine,
    openOrders: open?.get(offerId) ?? 0,
    takenDown,
    mayTakeDown: moderates(actor) && !isMine && !isOver,
  }
}

async function hasOrdered(store: Store, offerId: string, buyerId: string): Promise<boolean> {
  return (await store.db.order.count({ where: { offerId, buyerId } })) > 0
}

async function readWhyTakenDown(store: Store, offerId: string): Promise<string | null> {
  const where = { machine: 'offer', objectId: offerId, toState: 'WITHDRAWN' }
  return (await store.db.transition.findFirst({ where }))?.reason ?? null
}

/** An offer of mine that an operator took down, as its seller is told of it; `null` for anybody else. */
export async function readTakenDownOffer(store: Store, offerId: string, sellerId: string) {
  const offer = await store.db.offer.findFirst({ where: { id: offerId, sellerId } })
  const reason = offer && (await readWhyTakenDown(store, offerId))
  return offer && reason !== null ? { title: offer.title, reason } : null
}
