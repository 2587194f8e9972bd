import type { OfferCard } from '../../domain/offers/read-offer.ts'
import type { SellerRating, SellerRecord } from '../../domain/offers/seller-record.ts'
import type { Offer } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Text, time, user } from '../kit/span.ts'
import { act, type Block, type Button, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { offerCost, offerStanding, offerState, sellerRecord } from './offer-words.ts'
import { button, buttons, heading, hint, nameOf, pictureBlocks, starSigns, text, title } from './parts.ts'
import { supportButton } from './support-button.ts'
import type { Viewer } from './view-context.ts'
import { type Shown, TEXT_BELOW_PICTURES, WHOLE_TEXT } from './whole-text.ts'

/**
 * One offer: for whoever may order it, for its seller with what they can do with it, and for operators. `shown`: the
 * picture that is turned to, or {@link WHOLE_TEXT}.
 */
export function offerView(v: Viewer, card: OfferCard, shown: Shown, botLink: string | null): View {
  const { offer, isMine } = card
  const id = { offer: offer.id }
  const isOpen = offer.state === 'ACTIVE' && offer.available > 0
  const blocks: Block[] = [heading(title(offer.title))]
  if (shown !== WHOLE_TEXT)
    blocks.push(...pictureBlocks(v, offer.pictures, shown, (to) => press('offer', { ...id, shown: to })))
  blocks.push(
    { kind: 'facts', rows: [...factRows(v, card), ...(isMine || card.isDesk ? ownRows(v, card) : [])] },
    { kind: 'quote', text: [user(offer.description)] },
  )
  const other = otherHalf(v, offer, shown)
  if (other) blocks.push(buttons(other))
  blocks.push(...whyNot(v, card))
  if (isMine) blocks.push(...ownActions(v, card))
  else if (isOpen) blocks.push(buttons(orderButton(v, offer)))
  if (card.isDesk) blocks.push(buttons(...deskActions(v, card)))
  if (botLink && isOpen)
    blocks.push({
      kind: 'copy',
      label: words(v.say('button-share')),
      text: `${botLink}?start=off_${offer.id}`,
      search: `off_${offer.id}`,
    })
  blocks.push(buttons(...ways(v, card)))
  return { accent: isOpen ? 'good' : 'neutral', blocks }
}

type Rows = Extract<Block, { kind: 'facts' }>['rows']

function factRows(v: Viewer, { offer, seller, record, isMine }: OfferCard): Rows {
  const { kind, wants } = offer
  const cost = v.say(kind === 'EXCHANGE' ? 'label-difference' : 'label-price')
  return [
    { label: cost, value: offerCost(v, offer) },
    { label: v.say('label-kind'), value: v.say('offer-kind', { kind }) },
    ...(wants === null ? [] : [{ label: v.say('label-wants'), value: [user(wants)] }]),
    { label: v.say('label-delivery'), value: v.say('offer-delivery', { days: offer.deliveryDays }) },
    ...(kind === 'PRODUCT' ? [stockRow(v, offer)] : []),
    { label: v.say('label-category'), value: v.say('offer-category', { category: offer.categoryId }) },
    ...(isMine ? [] : [{ label: v.say('label-seller'), value: nameOf(v, seller) }]),
    { label: v.say(isMine ? 'label-own-record' : 'label-seller-record'), value: sellerRecord(v, record) },
  ]
}

const stockRow = (v: Viewer, { available }: Offer) => ({
  label: v.say('label-stock'),
  value: [plain(String(available))],
})

function ownRows(v: Viewer, { offer, openOrders, takenDown }: OfferCard): Rows {
  const places = { label: v.say('label-places'), value: [plain(String(offer.available))] }
  return [
    { label: v.say('label-state'), value: offerState(v, offer, takenDown !== null) },
    { label: v.say('label-orders-open'), value: [plain(String(openOrders))] },
    ...(offer.kind === 'PRODUCT' ? [] : [places]),
    ...(offer.version === 1
      ? []
      : [{ label: v.say('label-version'), value: v.say('campaign-version', { version: offer.version }) }]),
  ]
}

/** From the pictures to the whole text, and back. */
function otherHalf(v: Viewer, { id, pictures, description }: Offer, shown: Shown) {
  if (pictures.length === 0) return null
  if (shown === WHOLE_TEXT) return button(v, 'button-pictures', 'offer', { offer: id })
  if (description.length <= TEXT_BELOW_PICTURES) return null
  return button(v, 'button-whole-text', 'offer', { offer: id, shown: WHOLE_TEXT })
}

/** Why it cannot be ordered now, where it cannot. */
function whyNot(v: Viewer, { offer, isMine, takenDown }: OfferCard): Block[] {
  if (takenDown !== null) return [hint(v.say('offer-taken-down-hint', { reason: takenDown }))]
  switch (offerStanding(offer)) {
    case 'SOLD_OUT':
      return [hint(v.say('offer-sold-out-hint'))]
    case 'BUSY':
      return isMine ? [] : [hint(v.say('offer-busy-hint'))]
    case 'PAUSED':
      return isMine ? [] : [hint(v.say('offer-paused-hint'))]
    case 'WITHDRAWN':
      return [hint(v.say('offer-withdrawn-hint'))]
    default:
      return isMine ? [hint(v.say('offer-mine-hint'))] : []
  }
}

/** Carries the version that was read: what the seller changed meanwhile is shown before it is ordered. */
function orderButton(v: Viewer, { id, kind, version, priceMicros }: Offer): Button {
  const price = { price: money(priceMicros) }
  const label =
    kind !== 'EXCHANGE'
      ? v.say('button-order', price)
      : priceMicros === 0n
        ? v.say('button-exchange')
        : v.say('button-exchange-difference', price)
  return act(words(label), press('placeOrder', { offer: id, version }), 'good')
}

function ownActions(v: Viewer, { offer: { id, kind, state, available }, takenDown }: OfferCard): Block[] {
  const offer = { offer: id }
  const again = button(v, 'button-duplicate', 'sell', { kind, from: id })
  if (state === 'WITHDRAWN') return takenDown === null ? [buttons(again)] : []
  const stock = button(v, 'button-stock', 'offerStock', { offer: id, seen: available })
  const pause =
    state === 'ACTIVE'
      ? button(v, 'button-pause', 'pauseOffer', offer)
      : button(v, 'button-resume', 'resumeOffer', offer, 'primary')
  return [
    buttons(
      button(v, 'button-edit-offer', 'editOffer', offer),
      ...(kind === 'PRODUCT' ? [stock] : []),
      pause,
    ),
    buttons(again, button(v, 'button-withdraw-offer', 'withdrawOffer', offer, 'bad')),
  ]
}

/** What operators can do with it besides looking. */
function deskActions(v: Viewer, { offer, mayTakeDown }: OfferCard): Button[] {
  const id = { offer: offer.id }
  return [
    ...(mayTakeDown ? [button(v, 'button-take-down-offer', 'takeDownOffer', id, 'bad')] : []),
    button(v, 'button-to-member', 'memberCard', { member: offer.sellerId }),
    button(v, 'button-offers', 'adminOffers'),
  ]
}

function ways(v: Viewer, { offer, isMine, record }: OfferCard): Button[] {
  const rated = record.paid.ratings + record.free.ratings > 0
  return [
    ...(rated ? [button(v, 'button-seller-ratings', 'sellerRatings', { offer: offer.id })] : []),
    isMine ? button(v, 'button-my-offers', 'myOffers') : button(v, 'button-other-offers', 'offers'),
    supportButton(v, 'offer', offer.id),
    button(v, 'button-home', 'home'),
  ]
}

/** What buyers said of a seller, newest first. */
export function sellerRatingsView(
  v: Viewer,
  { offer, seller, record }: { offer: string; seller: string; record: SellerRecord },
  { ratings, page, pages }: { ratings: readonly SellerRating[]; page: number; pages: number },
): View {
  const said: Block[] = ratings.map(({ stars, words: written, title: about, at, isFree }) => {
    const line = { title: about, at: time(at, 'date') }
    const given: Text = [
      bold(starSigns(stars)),
      ...(isFree ? v.say('seller-rating-free', line) : v.say('seller-rating-line', line)),
    ]
    return { kind: 'quote', text: [...given, ...(written === null ? [] : [plain('\n'), user(written)])] }
  })
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('seller-ratings-title', { name: nameOf(v, seller) })),
      text(...sellerRecord(v, record)),
      ...(said.length === 0 ? [text(...v.say('seller-ratings-none'))] : said),
      ...(pages > 1
        ? [
            {
              kind: 'pager' as const,
              page,
              pages,
              turn: (to: number) => press('sellerRatings', { offer, page: to }),
            },
          ]
        : []),
      buttons(
        button(v, 'button-to-offer', 'offer', { offer }, 'primary'),
        button(v, 'button-other-offers', 'offers'),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}

/** The seller hears that an operator took their offer down, and why. */
export function offerTakenDownNotice(v: Viewer, offer: { id: string; title: string; reason: string }): View {
  return {
    accent: 'bad',
    blocks: [
      heading(v.say('notice-offer-taken-down', { title: offer.title })),
      { kind: 'quote', text: [user(offer.reason)] },
      hint(v.say('notice-offer-taken-down-hint')),
      buttons(
        button(v, 'button-to-offer', 'offer', { offer: offer.id }, 'primary'),
        supportButton(v, 'offer', offer.id),
      ),
    ],
  }
}
