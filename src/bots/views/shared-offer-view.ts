import type { Offer } from '../../generated/prisma/client.ts'
import { open, type View } from '../kit/view.ts'
import { offerCost } from './offer-words.ts'
import { buttons, heading, title } from './parts.ts'
import type { Viewer } from './view-context.ts'

type Shared = Pick<Offer, 'kind' | 'title' | 'priceMicros' | 'deliveryDays'>

/** An offer's card as it is passed on into any chat: what it is and costs, and the way to it. */
export function sharedOfferView(v: Viewer, offer: Shared, label: string, url: string): View {
  const { kind, deliveryDays } = offer
  return {
    accent: 'neutral',
    blocks: [
      heading(title(offer.title)),
      {
        kind: 'facts',
        rows: [
          {
            label: v.say(kind === 'EXCHANGE' ? 'label-difference' : 'label-price'),
            value: offerCost(v, offer),
          },
          { label: v.say('label-kind'), value: v.say('offer-kind', { kind }) },
          { label: v.say('label-delivery'), value: v.say('offer-delivery', { days: deliveryDays }) },
        ],
      },
      buttons(open(label, url)),
    ],
  }
}
