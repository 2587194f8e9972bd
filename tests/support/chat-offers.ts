import type { OfferKind } from '../../src/generated/prisma/client.ts'
import type { ChatPerson, Given, PersonFile } from './chat-script.ts'
import { w } from './chat-words.ts'

/** The words of an offer that the scripts publish and find again. */
export type OfferWords = {
  kind?: OfferKind
  category?: string
  title?: string
  description?: string
  wants?: string
  price?: string
  days?: string
  stock?: string
  pictures?: PersonFile[] | null
}

/** The form of an offer, by the labels of its fields. */
export function offerAnswers(offer: OfferWords = {}): Record<string, Given> {
  const kind = offer.kind ?? 'SERVICE'
  return {
    [w('sell-category')]: offer.category ?? w('offer-category', { category: 'design' }),
    ...termAnswers(offer),
    ...(kind === 'PRODUCT' ? { [w('sell-stock')]: offer.stock ?? '2' } : {}),
  }
}

/** What can be changed later, too. */
export function termAnswers(offer: OfferWords = {}): Record<string, Given> {
  const isExchange = offer.kind === 'EXCHANGE'
  return {
    [w('sell-name')]: offer.title ?? 'A logo for your shop',
    [w('sell-description')]: offer.description ?? 'Drawn by hand, in three colours, for print and screen.',
    ...(isExchange ? { [w('sell-wants')]: offer.wants ?? 'A page of text in good English' } : {}),
    [w(isExchange ? 'sell-difference' : 'sell-price')]: offer.price ?? (isExchange ? '0' : '12'),
    [w('sell-days')]: offer.days ?? '3',
    [w('sell-pictures')]: offer.pictures ?? null,
  }
}

/** Begins to sell: from the menu to the first question of its form. */
export async function beginOffer(seller: ChatPerson, kind: OfferKind = 'SERVICE'): Promise<void> {
  await seller.command('sell')
  await seller.tap(w('offer-kind', { kind }))
}

/** Publishes an offer, from the menu to the last button. */
export async function sellOffer(seller: ChatPerson, offer: OfferWords = {}): Promise<void> {
  await beginOffer(seller, offer.kind)
  await seller.answer(offerAnswers(offer))
  await seller.tap(w('sell-send'))
}
