import type { OwnOffer } from '../../domain/offers/own-offers.ts'
import type { Offer } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import type { Press } from '../kit/entry.ts'
import { bold, plain, user } from '../kit/span.ts'
import { act, type Block, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { offerPrice, offerState } from './offer-words.ts'
import { button, buttons, heading, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** The kinds of offers in the order they are offered: the simplest first. */
export const OFFER_KINDS = ['SERVICE', 'PRODUCT', 'EXCHANGE'] as const

/** Where selling begins: what it is, and what was begun before. */
export function sellKindsView(
  v: Viewer,
  unfinished: { title: string; open: Press } | null,
  hasOffers: boolean,
): View {
  const blocks: Block[] = [
    heading(v.say('sell-title')),
    text(...v.say('sell-kinds')),
    text(
      ...OFFER_KINDS.flatMap((kind, place) => [
        plain(place === 0 ? '' : '\n'),
        bold(...v.say('offer-kind', { kind })),
        plain(': '),
        ...v.say('offer-kind-what', { kind }),
      ]),
    ),
    {
      kind: 'select',
      placeholder: words(v.say('sell-pick-kind')),
      options: OFFER_KINDS.map((kind) => ({
        label: words(v.say('offer-kind', { kind })),
        press: press('sell', { kind }),
        chosen: false,
      })),
    },
  ]
  if (unfinished) {
    blocks.push(
      hint(v.say('sell-unfinished')),
      buttons(
        act(words(v.say('button-continue-offer', { title: unfinished.title })), unfinished.open, 'primary'),
      ),
    )
  }
  blocks.push(
    buttons(
      ...(hasOffers ? [button(v, 'button-my-offers', 'myOffers')] : []),
      button(v, 'button-market', 'offers'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'active', blocks }
}

/** My offers: those on the market first. */
export function ownOffersView(v: Viewer, offers: readonly OwnOffer[], page: number, pages: number): View {
  const blocks: Block[] = [heading(v.say('own-offers-title'))]
  if (offers.length === 0) blocks.push(text(...v.say('own-offers-none')))
  else blocks.push({ kind: 'entries', entries: offers.map((offer) => ownEntry(v, offer)) })
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('myOffers', { page: to }) })
  blocks.push(
    buttons(
      button(v, 'button-sell', 'sell', {}, 'primary'),
      button(v, 'button-my-orders', 'orders'),
      button(v, 'button-market', 'offers'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

function ownEntry(v: Viewer, offer: OwnOffer) {
  const facts = { state: offerState(v, offer), price: offerPrice(v, offer), open: offer.openOrders }
  const line =
    offer.kind === 'PRODUCT'
      ? v.say('own-offers-line', { ...facts, left: offer.available })
      : v.say('own-offers-line-service', facts)
  return {
    title: [user(offer.title)],
    lines: [line],
    open: button(v, 'button-view', 'offer', { offer: offer.id }),
  }
}

/** Before withdrawing: what it means, and what runs on. */
export function confirmWithdrawOfferView(
  v: Viewer,
  { offer, openOrders }: { offer: Offer; openOrders: number },
): View {
  const id = { offer: offer.id }
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('withdraw-offer-title', { title: offer.title })),
      text(...v.say('withdraw-offer-what')),
      ...(openOrders > 0 ? [text(...v.say('withdraw-offer-open', { open: openOrders }))] : []),
      buttons(
        button(v, 'button-withdraw-offer-sure', 'withdrawOffer', { ...id, sure: 'y' }, 'bad'),
        ...(offer.state === 'ACTIVE' ? [button(v, 'button-pause', 'pauseOffer', id)] : []),
        button(v, 'button-back', 'offer', id),
      ),
    ],
  }
}
