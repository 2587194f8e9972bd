import type { FoundOffer } from '../../domain/operators/find-offers.ts'
import { plain, time, user } from '../kit/span.ts'
import type { View } from '../kit/view.ts'
import { offerState } from './offer-words.ts'
import { button, buttons, heading, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** Offers to pick from: the newest, or those a search found. */
export function adminOffersView(v: Viewer, offers: readonly FoundOffer[], isSearch: boolean): View {
  const list = offers.map((offer) => ({
    title: [user(offer.title)],
    lines: [
      v.say('admin-offers-line', {
        seller: offer.seller === null ? plain('–') : user(offer.seller),
        state: offerState(v, offer),
        at: time(offer.publishedAt, 'date'),
      }),
    ],
    open: button(v, 'button-view', 'offer', { offer: offer.id }),
  }))
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('admin-offers-title')),
      list.length === 0 ? text(...v.say('admin-offers-none')) : { kind: 'entries', entries: list },
      buttons(
        button(v, 'button-find-offer', 'findOffer', {}, 'primary'),
        ...(isSearch ? [button(v, 'button-offers', 'adminOffers')] : []),
        button(v, 'button-admin', 'admin'),
      ),
    ],
  }
}
