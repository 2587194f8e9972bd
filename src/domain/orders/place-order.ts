import { z } from 'zod'
import type { Offer } from '../../generated/prisma/client.ts'
import { ownAttachments } from '../files/own-attachments.ts'
import { DAY_MS } from '../kit/clock.ts'
import type { Insert } from '../kit/decision.ts'
import { decide, type Refusal, refuse } from '../kit/refusal.ts'
import { idSchema, type Moment, useCase } from '../kit/use-case.ts'
import { readPurse } from '../ledger/read-purse.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { whyFrozen } from '../members/read-freeze.ts'
import {
  ACCEPT_MS,
  DISPUTE_MS,
  MAX_OPEN_PURCHASES,
  MAX_OPEN_SALES,
  MAX_ORDERS_AT_ONCE,
  SILENCE_MS,
} from './order.rules.ts'
import { clockUntil } from './order-clock.rules.ts'
import { fundOrder } from './order-money.rules.ts'
import { orderMessage, saidSchema, whyNotSent } from './order-words.ts'

/** The most of a product that can be in stock; the limit of a counter that an order only takes from. */
const NO_LIMIT = 2_147_483_647

/**
 * Places an order under the offer's `version` that the buyer read: the price moves into its escrow, from the wallet
 * first, then from cash, and the seller has three days to accept. All terms are fixed now. That one is left, that the
 * offer still says so, and how many orders either side has open are guarded in the commit. Refuses one's own offer, a
 * frozen member, an offer that is paused, withdrawn, changed or sold out, too many open orders of either side, too
 * little money (with how much is missing), a service or an exchange without a word, and files of others.
 */
export const placeOrder = useCase({
  name: 'place-order',
  input: saidSchema.extend({ offer: idSchema, version: z.number().int().positive() }),
  async read(store, { offer: offerId, files }, actor) {
    if (actor.kind !== 'member') return null
    const { memberId } = actor
    const [offer, buyer, purse, frozen, filesAreOwn] = await Promise.all([
      store.db.offer.findUnique({ where: { id: offerId } }),
      store.db.member.findUnique({ where: { id: memberId } }),
      readPurse(store, memberId),
      whyFrozen(store, memberId, 'ordering'),
      ownAttachments(store, files, actor),
    ])
    const seller = offer && (await store.db.member.findUnique({ where: { id: offer.sellerId } }))
    return { offer, buyer, seller, purse, frozen, filesAreOwn }
  },
  decide(facts, { input, ...moment }) {
    if (!facts?.buyer) return refuse({ code: 'not-allowed' })
    const { offer, buyer, seller, purse, frozen, filesAreOwn } = facts
    if (!offer || !seller) return refuse({ code: 'not-found', what: 'offer' })
    if (offer.sellerId === buyer.id) return refuse({ code: 'own-offer', offerId: offer.id })
    const why =
      frozen ??
      whyNotOrdered(offer, input.version) ??
      whyTooMany(offer, buyer.openPurchases, seller.openSales) ??
      whyNotSent(input, filesAreOwn, offer.kind === 'PRODUCT' ? 'nothing' : 'words')
    if (why) return refuse(why)
    const orderId = moment.id()
    const postings = fundOrder({ id: orderId, priceMicros: offer.priceMicros }, purse)
    if (!postings) {
      const haveMicros = purse.walletMicros + purse.cashMicros
      return refuse({ code: 'not-enough-money', neededMicros: offer.priceMicros, haveMicros })
    }
    const ofBuyer = { side: 'BUYER', authorId: buyer.id, at: moment.now } as const
    return decide({
      absences: [notFrozen(buyer.id, 'ordering')],
      counters: [
        {
          table: 'offer',
          id: offer.id,
          column: 'available',
          add: -1,
          atLeast: 0,
          atMost: NO_LIMIT,
          whileState: ['ACTIVE'],
          whileVersion: offer.version,
        },
        oneMore('openPurchases', buyer.id, MAX_OPEN_PURCHASES),
        oneMore('openSales', seller.id, MAX_OPEN_SALES),
      ],
      inserts: [
        orderRow(offer, orderId, buyer.id, moment),
        orderMessage({ id: moment.id(), orderId, kind: 'REQUIREMENTS', ...ofBuyer }, input),
      ],
      postings,
      events: [{ kind: 'order-placed', orderId }],
      answer: { orderId },
    })
  },
})

/** Why an offer cannot be ordered as it was read; `null` when it can. */
export function whyNotOrdered(offer: Offer, version: number): Refusal | null {
  const offerId = offer.id
  if (offer.state !== 'ACTIVE') return { code: 'offer-not-open', offerId, state: offer.state }
  if (offer.version !== version) return { code: 'offer-changed', offerId }
  if (offer.available > 0) return null
  return { code: 'offer-sold-out', offerId, atOnce: offer.kind === 'PRODUCT' ? null : MAX_ORDERS_AT_ONCE }
}

function whyTooMany(offer: Offer, openPurchases: number, openSales: number): Refusal | null {
  if (openPurchases >= MAX_OPEN_PURCHASES) return { code: 'too-many-orders', limit: MAX_OPEN_PURCHASES }
  return openSales >= MAX_OPEN_SALES
    ? { code: 'seller-busy', offerId: offer.id, limit: MAX_OPEN_SALES }
    : null
}

function oneMore(column: 'openPurchases' | 'openSales', id: string, atMost: number) {
  return { table: 'member', id, column, add: 1, atLeast: 0, atMost } as const
}

function orderRow(offer: Offer, id: string, buyerId: string, { now, policy }: Moment): Insert {
  return {
    table: 'offer_order',
    row: {
      id,
      offerId: offer.id,
      version: offer.version,
      kind: offer.kind,
      buyerId,
      sellerId: offer.sellerId,
      state: 'PLACED',
      priceMicros: offer.priceMicros,
      feePpm: policy.offerFeePpm,
      acceptMs: BigInt(ACCEPT_MS),
      deliveryMs: BigInt(offer.deliveryDays * DAY_MS),
      silenceMs: BigInt(SILENCE_MS),
      disputeMs: BigInt(DISPUTE_MS),
      placedAt: now,
      ...clockUntil(now, BigInt(ACCEPT_MS)),
    },
  }
}
