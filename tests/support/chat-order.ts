import { perform } from '../../src/domain/kit/use-case.ts'
import { type NewOffer, publishOffer } from '../../src/domain/offers/publish-offer.ts'
import type { OfferKind } from '../../src/generated/prisma/client.ts'
import type { ChatPerson, Given, PersonFile } from './chat-script.ts'
import { ANY, w } from './chat-words.ts'
import type { World } from './world.ts'

export const TITLE = 'A logo for your shop'
export const NEEDS = 'My shop sells tea; green, please.'

/** An offer of this kind, live: for $12, or an exchange without a price. */
export async function offerIn(
  world: World,
  seller: ChatPerson,
  kind: OfferKind = 'SERVICE',
  fields: { priceMicros?: bigint; title?: string; deliveryDays?: number } = {},
): Promise<string> {
  const terms = {
    categoryId: 'other' as const,
    title: TITLE,
    description: 'Drawn by hand, in three colours, as a file for print and screen.',
    priceMicros: kind === 'EXCHANGE' ? 0n : 12_000_000n,
    deliveryDays: 3,
    pictures: [],
    ...fields,
  }
  const input: NewOffer =
    kind === 'PRODUCT'
      ? { kind, ...terms, stock: 3 }
      : kind === 'EXCHANGE'
        ? { kind, ...terms, wants: 'A page of text in good English.' }
        : { kind, ...terms }
  const actor = { kind: 'member', memberId: await world.memberId(seller), roles: [] } as const
  const { domain } = world.product
  const key = `offer:${domain.clock.now().getTime()}:${actor.memberId}:${terms.title}`
  const outcome = await perform(domain, publishOffer, { input, actor, key })
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.answer.offerId
}

/** Opens an offer in the market, up to the first question of its order. */
export async function beginOrder(buyer: ChatPerson, title = TITLE): Promise<void> {
  await buyer.command('offers')
  await buyer.tap(title)
  const order = w('button-order', { price: ANY })
  await buyer.tap(buyer.canTap(order) ? order : w('button-exchange'))
}

/** What an order asks for, by the labels of its fields. */
export function orderAnswers(kind: OfferKind, words: string, files: PersonFile[] | null = null) {
  return { [w('order-place-words', { kind })]: words, [w('order-files')]: files } satisfies Record<
    string,
    Given
  >
}

/** Orders a service for $12, up to the last button. */
export async function placeIn(buyer: ChatPerson, words = NEEDS, files: PersonFile[] | null = null) {
  await beginOrder(buyer)
  await buyer.answer(orderAnswers('SERVICE', words, files))
  await buyer.tap(w('order-place-send', { amount: '$12.00' }))
}

/** Delivers words and files. */
export async function deliverIn(person: ChatPerson, words: string | null, files: PersonFile[] | null = null) {
  await person.answer({ [w('order-deliver-words')]: words, [w('order-files')]: files })
  await person.tap(w('order-deliver-send'))
}

/** Writes to the other side, once its form is open. */
export async function sayIn(person: ChatPerson, words: string | null, files: PersonFile[] | null = null) {
  await person.answer({ [w('order-talk-words')]: words, [w('order-files')]: files })
}

/** A document as people have it on their disk. */
export function textFile(name: string, text: string): PersonFile {
  return { name, bytes: new TextEncoder().encode(text), type: 'text/plain' }
}

/** Begins a deal: ordered, paid into escrow, accepted. */
export async function acceptedDeal(world: World, buyer: ChatPerson, seller: ChatPerson): Promise<void> {
  await placeIn(buyer)
  await world.settle()
  await seller.tap(w('button-order-accept'), NEEDS)
  await world.settle()
}
