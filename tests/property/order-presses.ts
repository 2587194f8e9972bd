import { claimDispute } from '../../src/domain/disputes/claim-dispute.ts'
import { concedeOrder } from '../../src/domain/disputes/concede-order.ts'
import { decideDispute } from '../../src/domain/disputes/decide-dispute.ts'
import { openDispute } from '../../src/domain/disputes/open-dispute.ts'
import type { Actor, Outcome } from '../../src/domain/kit/use-case.ts'
import { type NewOffer, publishOffer } from '../../src/domain/offers/publish-offer.ts'
import { pauseOffer, resumeOffer, withdrawOffer } from '../../src/domain/offers/steer-offer.ts'
import { acceptOrder } from '../../src/domain/orders/accept-order.ts'
import { askRevision } from '../../src/domain/orders/ask-revision.ts'
import { completeOrder } from '../../src/domain/orders/complete-order.ts'
import { deliverOrder, standByDelivery } from '../../src/domain/orders/deliver-order.ts'
import { cancelOrder, declineOrder, withdrawOrder } from '../../src/domain/orders/give-up-order.ts'
import { placeOrder } from '../../src/domain/orders/place-order.ts'
import { policySchema } from '../../src/domain/policy.ts'
import type { ModelOrder } from './market-things.ts'
import type { Act } from './order-model.ts'
import * as model from './order-model.ts'
import { at } from './platform-model.ts'
import { choose, keeping, POLICY, type Press, type Step, type Town } from './town.ts'

export const ORDER_KINDS = [
  ...(['offer', 'offer', 'pauseOffer', 'resumeOffer', 'withdrawOffer'] as const),
  ...(['order', 'order', 'order', 'order', 'accept', 'accept', 'accept', 'decline', 'takeBack'] as const),
  ...(['deliver', 'deliver', 'deliver', 'deliver', 'letStand', 'complete', 'complete', 'complete'] as const),
  ...(['revise', 'revise', 'revise', 'cancel', 'dispute', 'concede', 'claimDispute', 'share'] as const),
]
export type OrderKind = (typeof ORDER_KINDS)[number]

/** The states in which an act is mostly tried. */
const FITTING: Readonly<Record<Act, readonly ModelOrder['state'][]>> = {
  accept: ['PLACED'],
  decline: ['PLACED'],
  takeBack: ['PLACED'],
  deliver: ['IN_PROGRESS', 'REVISION'],
  letStand: ['REVISION'],
  complete: ['DELIVERED', 'REVISION'],
  revise: ['DELIVERED'],
  cancel: ['IN_PROGRESS'],
  dispute: ['IN_PROGRESS', 'DELIVERED', 'REVISION'],
  concede: ['DISPUTED'],
}

const said = { words: 'As the model says.', files: [] as string[] }
const reason = 'Because of the model.'

/** What a step means in this town; `null` when there is nothing it could be about. */
export function orderPress(w: Town, { kind, who, on, byAnybody }: Step<OrderKind>): Press | null {
  const { t, m, ids, actor } = w
  switch (kind) {
    case 'offer':
      return publishing(w, who, on)
    case 'pauseOffer':
    case 'resumeOffer':
    case 'withdrawOffer': {
      if (m.offers.length === 0 || on % 2 > 0) return null
      const from = kind === 'resumeOffer' ? 'PAUSED' : 'ACTIVE'
      const place = choose(m.offers, on, !byAnybody, ({ state }) => state === from)
      const by = byAnybody ? who : at(m.offers, place).seller
      const [use, to] = (
        {
          pauseOffer: [pauseOffer, 'PAUSED'],
          resumeOffer: [resumeOffer, 'ACTIVE'],
          withdrawOffer: [withdrawOffer, 'WITHDRAWN'],
        } as const
      )[kind]
      return {
        predict: () => model.steerOffer(m, by, place, to),
        press: (key) => t.run(use as typeof pauseOffer, { offer: at(ids.offers, place) }, actor(by), key),
      }
    }
    case 'order': {
      if (m.offers.length === 0) return null
      const place = choose(m.offers, on, !byAnybody, (f) => f.state === 'ACTIVE' && f.seller !== who)
      const [OFFER_FEE, feePpm] = at(
        [
          ['0', 0n],
          ['5', 50_000n],
          ['3.3333', 33_333n],
        ] as const,
        on % 3,
      )
      const input = { offer: at(ids.offers, place), version: 1, ...said }
      return {
        predict: () => model.order(m, who, place, feePpm),
        press: (key) => {
          t.domain.policy = policySchema.parse({ ...POLICY, OFFER_FEE })
          return keeping(t.run(placeOrder, input, actor(who), key), [ids.orders, (a) => a.orderId])
        },
      }
    }
    case 'claimDispute':
    case 'share': {
      if (m.disputes.length === 0) return null
      const wanted = kind === 'share' ? 'CLAIMED' : 'OPEN'
      const place = choose(m.disputes, on, !byAnybody, ({ state }) => state === wanted)
      const dispute = at(ids.disputes, place)
      if (kind === 'claimDispute') {
        return {
          predict: () => model.claimDispute(m, place),
          press: (key) => t.run(claimDispute, { dispute }, w.moderator, key),
        }
      }
      const quarters = BigInt(on % 5)
      const { price } = at(m.orders, at(m.disputes, place).order)
      const ruling = price === 0n ? { verdict: 'SELLER' as const } : { sellerMicros: (price * quarters) / 4n }
      return {
        predict: () => model.decideDispute(m, place, quarters),
        press: (key) => t.run(decideDispute, { dispute, ruling, reason }, w.moderator, key),
      }
    }
    case 'accept':
    case 'decline':
    case 'takeBack':
    case 'deliver':
    case 'letStand':
    case 'complete':
    case 'revise':
    case 'cancel':
    case 'dispute':
    case 'concede':
      return acting(w, { kind, who, on, byAnybody })
    default:
      return kind satisfies never
  }
}

/** Offers of all kinds, prices and times; an exchange is mostly without a difference. */
function publishing({ t, m, ids, actor }: Town, who: number, on: number): Press {
  const kind = at(['SERVICE', 'PRODUCT', 'EXCHANGE'] as const, on % 3)
  const price = kind === 'EXCHANGE' && on % 2 === 0 ? 0n : 500_000n + BigInt(on) * 2_003n
  const days = 1 + (on % 4)
  const stock = 1 + (on % 2)
  const terms = {
    categoryId: 'other' as const,
    title: 'An offer of the model',
    description: 'What the model says it is.',
    priceMicros: price,
    deliveryDays: days,
    pictures: [],
  }
  const inputs: Record<typeof kind, NewOffer> = {
    SERVICE: { kind: 'SERVICE', ...terms },
    PRODUCT: { kind: 'PRODUCT', ...terms, stock },
    EXCHANGE: { kind: 'EXCHANGE', ...terms, wants: 'Something in return.' },
  }
  const available = kind === 'PRODUCT' ? stock : 20
  return {
    predict: () => model.offer(m, who, { kind, price, days, available }),
    press: (key) =>
      keeping(t.run(publishOffer, inputs[kind], actor(who), key), [ids.offers, (a) => a.offerId]),
  }
}

function acting({ t, m, ids, actor }: Town, { kind, who, on, byAnybody }: Step<Act>): Press | null {
  if (m.orders.length === 0) return null
  const place = choose(m.orders, on, !byAnybody, ({ state }) => FITTING[kind].includes(state))
  const { buyer, seller } = at(m.orders, place)
  const by = byAnybody ? who : whoseAct(m.orders, place, kind, on) === 'BUYER' ? buyer : seller
  const order = at(ids.orders, place)
  const press: Record<Act, (by: Actor, key: string) => Promise<Outcome<object>>> = {
    accept: (one, key) => t.run(acceptOrder, { order }, one, key),
    decline: (one, key) => t.run(declineOrder, { order, reason }, one, key),
    takeBack: (one, key) => t.run(withdrawOrder, { order }, one, key),
    deliver: (one, key) => t.run(deliverOrder, { order, ...said }, one, key),
    letStand: (one, key) => t.run(standByDelivery, { order }, one, key),
    complete: (one, key) => t.run(completeOrder, { order }, one, key),
    revise: (one, key) => t.run(askRevision, { order, ...said }, one, key),
    cancel: (one, key) => t.run(cancelOrder, { order, reason }, one, key),
    dispute: (one, key) =>
      keeping(t.run(openDispute, { order, ...said }, one, key), [ids.disputes, (a) => a.disputeId]),
    concede: (one, key) => t.run(concedeOrder, { order }, one, key),
  }
  return { predict: () => model.act(m, by, place, kind), press: (key) => press[kind](actor(by), key) }
}

/** Mostly the side that can. */
function whoseAct(orders: readonly ModelOrder[], place: number, kind: Act, on: number): 'BUYER' | 'SELLER' {
  const o = at(orders, place)
  if (kind === 'accept' || kind === 'decline') return 'SELLER'
  if (kind === 'takeBack') return 'BUYER'
  const either = on % 2 === 0 ? 'BUYER' : 'SELLER'
  if (o.kind === 'EXCHANGE') return either
  if (kind === 'deliver' || kind === 'letStand') return 'SELLER'
  return kind === 'complete' || kind === 'revise' ? 'BUYER' : either
}
