import type { Dispute, OfferVersion, Order, OrderMessage, OrderSide } from '../../generated/prisma/client.ts'
import { type DocumentFacts, readDocuments } from '../files/read-documents.ts'
import type { Store } from '../kit/store.ts'
import { readLatestIdentity } from '../members/read-identity.ts'
import { type BuyerRecord, readBuyerRecord } from './buyer-record.ts'
import { sideOf } from './order.rules.ts'

/** Everything an order's card is made of. */
export type OrderFacts = {
  order: Order
  /** What the offer said when it was ordered. */
  text: OfferVersion
  buyer: { name: string; record: BuyerRecord }
  seller: { name: string }
  /** What was said and handed over, the latest {@link LATEST_MESSAGES}, oldest first. */
  messages: OrderMessage[]
  /** The last delivery of each side; `null`: nothing yet. They may be older than the messages. */
  delivered: Readonly<Record<OrderSide, OrderMessage | null>>
  /** The documents attached to any of these. */
  documents: ReadonlyMap<string, DocumentFacts>
  dispute: Dispute | null
  /** Why it ended, in the words of whoever ended it. */
  reason: string | null
}

/** An order as one of its sides sees it. */
export type OrderOfSide = OrderFacts & { side: OrderSide }

export const LATEST_MESSAGES = 5

/** Reads an order; `null` when there is none. Who asks for it has checked whom it concerns. */
export async function readOrder(store: Store, orderId: string): Promise<OrderFacts | null> {
  const found = await store.db.order.findUnique({ where: { id: orderId }, include: { dispute: true } })
  if (!found) return null
  const { dispute, ...order } = found
  const { offerId, version } = order
  const lastOf = (side: OrderSide) =>
    store.db.orderMessage.findFirst({ where: { orderId, side, kind: 'DELIVERY' }, orderBy: { id: 'desc' } })
  const [text, buyer, record, seller, latest, ofBuyer, ofSeller, end] = await Promise.all([
    store.db.offerVersion.findUniqueOrThrow({ where: { offerId_version: { offerId, version } } }),
    readLatestIdentity(store, order.buyerId),
    readBuyerRecord(store, order.buyerId),
    readLatestIdentity(store, order.sellerId),
    store.db.orderMessage.findMany({ where: { orderId }, orderBy: { id: 'desc' }, take: LATEST_MESSAGES }),
    order.buyerDeliveredAt === null ? null : lastOf('BUYER'),
    order.sellerDeliveredAt === null ? null : lastOf('SELLER'),
    order.endedAt === null ? null : readEnd(store, orderId),
  ])
  const files = [...latest, ofBuyer, ofSeller].flatMap((message) => message?.files ?? [])
  return {
    order,
    text,
    buyer: { name: buyer.name, record },
    seller: { name: seller.name },
    messages: latest.toReversed(),
    delivered: { BUYER: ofBuyer, SELLER: ofSeller },
    documents: await readDocuments(store, files),
    dispute,
    reason: end?.reason ?? null,
  }
}

function readEnd(store: Store, orderId: string) {
  return store.db.transition.findFirst({
    where: { machine: 'offer_order', objectId: orderId },
    orderBy: { seq: 'desc' },
  })
}

/** Reads an order for one of its sides; `null` when there is none, or for anybody else. */
export async function readOrderFor(
  store: Store,
  orderId: string,
  memberId: string,
): Promise<OrderOfSide | null> {
  const facts = await readOrder(store, orderId)
  const side = facts && sideOf(facts.order, memberId)
  return facts && side ? { ...facts, side } : null
}
