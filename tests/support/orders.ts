import { openDispute } from '../../src/domain/disputes/open-dispute.ts'
import { type NewOffer, publishOffer } from '../../src/domain/offers/publish-offer.ts'
import { acceptOrder } from '../../src/domain/orders/accept-order.ts'
import { askRevision } from '../../src/domain/orders/ask-revision.ts'
import { deliverOrder } from '../../src/domain/orders/deliver-order.ts'
import { placeOrder } from '../../src/domain/orders/place-order.ts'
import type { OfferKind, OrderState } from '../../src/generated/prisma/client.ts'
import type { TestDomain } from './domain.ts'

export type Person = Awaited<ReturnType<TestDomain['member']>>

/** What a buyer or a seller writes, and nothing attached. */
export const said = (words: string) => ({ words, files: [] as string[] })

type OfferFields = { priceMicros?: bigint; deliveryDays?: number; stock?: number }

/** An offer of this kind, live: a service for $12, or an exchange without a price. */
export async function offerOf(
  t: TestDomain,
  seller: Person,
  kind: OfferKind = 'SERVICE',
  fields: OfferFields = {},
): Promise<string> {
  const { stock = 3, ...rest } = fields
  const terms = {
    categoryId: 'other' as const,
    title: 'A logo for your shop',
    description: 'Drawn by hand, in three colours, as a file for print and screen.',
    priceMicros: kind === 'EXCHANGE' ? 0n : 12_000_000n,
    deliveryDays: 3,
    pictures: [],
    ...rest,
  }
  const input: NewOffer =
    kind === 'PRODUCT'
      ? { kind, ...terms, stock }
      : kind === 'EXCHANGE'
        ? { kind, ...terms, wants: 'A page of text in good English.' }
        : { kind, ...terms }
  return (await t.must(t.run(publishOffer, input, seller))).offerId
}

/** A seller, and a buyer with money in the wallet. */
export async function sellerAndBuyer(t: TestDomain, usd = 100) {
  const seller = await t.member('Sally')
  const buyer = await t.member('Ben')
  if (usd > 0) await t.fund(buyer, usd)
  return { seller, buyer }
}

/** Orders it as it is now. */
export async function orderOf(t: TestDomain, offer: string, buyer: Person): Promise<string> {
  const { version } = await t.store.db.offer.findUniqueOrThrow({ where: { id: offer } })
  const input = { offer, version, ...said('My shop sells tea; green, please.') }
  return (await t.must(t.run(placeOrder, input, buyer))).orderId
}

export type Deal = { order: string; offer: string; seller: Person; buyer: Person }

/** An order in this state, by the ways that people take. */
export async function dealIn(
  t: TestDomain,
  state: Exclude<OrderState, 'COMPLETED' | 'CANCELLED'>,
  kind: OfferKind = 'SERVICE',
  fields: OfferFields = {},
): Promise<Deal> {
  const { seller, buyer } = await sellerAndBuyer(t)
  const offer = await offerOf(t, seller, kind, fields)
  const order = await orderOf(t, offer, buyer)
  const deal = { order, offer, seller, buyer }
  if (state === 'PLACED') return deal
  await t.must(t.run(acceptOrder, { order }, seller))
  if (state === 'IN_PROGRESS') return deal
  await t.must(t.run(deliverOrder, { order, ...said('Here is the logo.') }, seller))
  if (kind === 'EXCHANGE') await t.must(t.run(deliverOrder, { order, ...said('Here is the text.') }, buyer))
  if (state === 'DELIVERED') return deal
  if (state === 'REVISION') await t.must(t.run(askRevision, { order, ...said('Greener, please.') }, buyer))
  else await t.must(t.run(openDispute, { order, ...said('This is not what I ordered.') }, buyer))
  return deal
}

/** The order's row. */
export function rowOf(t: TestDomain, order: string) {
  return t.store.db.order.findUniqueOrThrow({ where: { id: order } })
}
