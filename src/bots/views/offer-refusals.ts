import { money } from '../kit/span.ts'
import { button } from './parts.ts'
import type { RefusalTable } from './refusal-table.ts'

type OfferCode = 'offer-price' | 'too-many-offers' | 'offer-moved-on' | 'stock-changed'

/** Why something was not put on the market, or not done with an offer. */
export const offerRefusals: RefusalTable<OfferCode> = {
  'offer-price': (v, { minMicros, maxMicros }) => ({
    what: v.say('refused-offer-price', { min: money(minMicros), max: money(maxMicros) }),
    next: [],
  }),
  'too-many-offers': (v, { limit }) => ({
    what: v.say('refused-too-many-offers', { limit }),
    next: [button(v, 'button-my-offers', 'myOffers', {}, 'primary')],
  }),
  'offer-moved-on': (v, { offerId, state }) => ({
    what: v.say('refused-offer-moved-on', { state }),
    next: [button(v, 'button-to-offer', 'offer', { offer: offerId }, 'primary')],
  }),
  'stock-changed': (v, { offerId, available }) => ({
    what: v.say('refused-stock-changed', { available }),
    next: [button(v, 'button-to-offer', 'offer', { offer: offerId }, 'primary')],
  }),
}
