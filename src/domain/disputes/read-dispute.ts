import type { Dispute, OfferVersion, Order, OrderMessage, OrderSide } from '../../generated/prisma/client.ts'
import { moderates, releasableBy } from '../cases/case.rules.ts'
import { type DocumentFacts, readDocuments } from '../files/read-documents.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { readLatestIdentity } from '../members/read-identity.ts'
import { readSellerRecord, type SellerRecord } from '../offers/seller-record.ts'
import { type BuyerRecord, readBuyerRecord } from '../orders/buyer-record.ts'
import { sideOf } from '../orders/order.rules.ts'
import { disputeCase } from './dispute.rules.ts'

/** A dispute as one of its sides, or a moderator who is neither, may see it. */
export type DisputeCase = {
  dispute: Dispute
  order: Order
  /** What the offer said when it was ordered. */
  offer: OfferVersion
  viewer: OrderSide | 'OPERATOR'
  buyer: { name: string; record: BuyerRecord }
  seller: { name: string; record: SellerRecord }
  /** What both sides say in the dispute, oldest first. */
  statements: OrderMessage[]
  /** The moderator who holds it; told to operators only. */
  holder: string | null
  isMine: boolean
  mayGiveBack: boolean
}

/** Reads a dispute; `null` when there is none, or for somebody it does not concern. */
export async function readDisputeFor(
  store: Store,
  disputeId: string,
  actor: Actor,
  now: Date,
): Promise<DisputeCase | null> {
  const found = await store.db.dispute.findUnique({
    where: { id: disputeId },
    include: { order: { include: { text: true } } },
  })
  if (!found || actor.kind !== 'member') return null
  const {
    order: { text: offer, ...order },
    ...dispute
  } = found
  const viewer = sideOf(dispute, actor.memberId) ?? (moderates(actor) ? 'OPERATOR' : null)
  if (!viewer) return null
  const { id: orderId, buyerId, sellerId } = order
  const [statements, buyer, buyerRecord, seller, sellerRecord, holder] = await Promise.all([
    store.db.orderMessage.findMany({ where: { orderId, kind: 'STATEMENT' }, orderBy: { id: 'asc' } }),
    readLatestIdentity(store, buyerId),
    readBuyerRecord(store, buyerId),
    readLatestIdentity(store, sellerId),
    readSellerRecord(store, sellerId),
    viewer === 'OPERATOR' && dispute.claimedById ? readLatestIdentity(store, dispute.claimedById) : null,
  ])
  return {
    dispute,
    order,
    offer,
    viewer,
    buyer: { name: buyer.name, record: buyerRecord },
    seller: { name: seller.name, record: sellerRecord },
    statements,
    holder: holder?.name ?? null,
    isMine: dispute.state === 'CLAIMED' && dispute.claimedById === actor.memberId,
    mayGiveBack: viewer === 'OPERATOR' && releasableBy(actor, disputeCase(dispute), now).ok,
  }
}

/** Which messages: any of the whole talk, what was asked for and handed over, what is said in the dispute. */
export type SaidIn = 'one' | 'work' | 'said'

/** One message of an order and where it stands among its like, with its documents. */
export type SaidOne = {
  message: OrderMessage
  page: number
  pages: number
  documents: ReadonlyMap<string, DocumentFacts>
}

/**
 * One message of an order, with what is attached; `null` where nothing was said. Whoever asks has read the dispute,
 * so they may read this.
 */
export async function readSaid(
  store: Store,
  orderId: string,
  among: SaidIn,
  wanted: number,
): Promise<SaidOne | null> {
  const where = { orderId, kind: KINDS[among] }
  const pages = await store.db.orderMessage.count({ where })
  const page = Math.min(Math.max(1, wanted), pages)
  const [message] =
    pages === 0
      ? []
      : await store.db.orderMessage.findMany({ where, orderBy: { id: 'asc' }, skip: page - 1, take: 1 })
  return message ? { message, page, pages, documents: await readDocuments(store, message.files) } : null
}

/** `one` counts as the order's own talk does (orders/read-talk.ts): all of it, but not what is said in the dispute. */
const KINDS = {
  one: { not: 'STATEMENT' as const },
  work: { in: ['REQUIREMENTS' as const, 'DELIVERY' as const, 'REVISION' as const] },
  said: { equals: 'STATEMENT' as const },
}
