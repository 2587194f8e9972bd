import { time } from '../kit/span.ts'
import { button } from './parts.ts'
import type { RefusalTable } from './refusal-table.ts'
import type { Viewer } from './view-context.ts'

const offerAgain = (v: Viewer, offer: string) => [button(v, 'button-to-offer', 'offer', { offer }, 'primary')]
const otherOffers = (v: Viewer) => [button(v, 'button-other-offers', 'offers', {}, 'primary')]
const toOrder = (v: Viewer, order: string) => [button(v, 'button-to-order', 'order', { order }, 'primary')]

type OrderCode =
  | 'own-offer'
  | 'offer-not-open'
  | 'offer-changed'
  | 'offer-sold-out'
  | 'too-many-orders'
  | 'seller-busy'
  | 'words-missing'
  | 'order-moved-on'
  | 'not-late'
  | 'no-more-revisions'
  | 'order-not-rateable'
  | 'already-rated'
  | 'too-much-talk'

/** Why something was not ordered, or not done with an order. */
export const orderRefusals: RefusalTable<OrderCode> = {
  'own-offer': (v, { offerId }) => ({ what: v.say('refused-own-offer'), next: offerAgain(v, offerId) }),
  'offer-not-open': (v, { state }) => ({
    what: v.say('refused-offer-not-open', { state }),
    next: otherOffers(v),
  }),
  'offer-changed': (v, { offerId }) => ({
    what: v.say('refused-offer-changed'),
    next: offerAgain(v, offerId),
  }),
  'offer-sold-out': (v, { atOnce }) => ({
    what: atOnce === null ? v.say('refused-offer-sold-out') : v.say('refused-offer-busy', { limit: atOnce }),
    next: otherOffers(v),
  }),
  'too-many-orders': (v, { limit }) => ({
    what: v.say('refused-too-many-orders', { limit }),
    next: [button(v, 'button-my-orders', 'orders', {}, 'primary')],
  }),
  'seller-busy': (v, { limit }) => ({ what: v.say('refused-seller-busy', { limit }), next: otherOffers(v) }),
  'words-missing': (v) => ({ what: v.say('refused-words-missing'), next: [] }),
  'order-moved-on': (v, { orderId, state }) => ({
    what: v.say('refused-order-moved-on', { state }),
    next: toOrder(v, orderId),
  }),
  'not-late': (v, { orderId, dueAt }) => ({
    what: v.say('refused-not-late', { due: time(dueAt) }),
    next: toOrder(v, orderId),
  }),
  'no-more-revisions': (v, { orderId, limit }) => ({
    what: v.say('refused-no-more-revisions', { limit }),
    next: toOrder(v, orderId),
  }),
  'order-not-rateable': (v, { orderId }) => ({
    what: v.say('refused-order-not-rateable'),
    next: toOrder(v, orderId),
  }),
  'too-much-talk': (v, { orderId, limit, againAt }) => ({
    what: v.say('refused-too-much-talk', { limit, at: time(againAt, 'moment') }),
    next: toOrder(v, orderId),
  }),
  'already-rated': (v, { orderId }) => ({ what: v.say('refused-already-rated'), next: toOrder(v, orderId) }),
}
