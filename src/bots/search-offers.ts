import { browseOffers } from '../domain/offers/browse-offers.ts'
import { readOffer } from '../domain/offers/read-offer.ts'
import type { Offer } from '../generated/prisma/client.ts'
import { viewer } from './commands/answering.ts'
import type { Found } from './kit/bot.ts'
import type { Ctx } from './kit/command.ts'
import { words } from './text/say.ts'
import { offerPrice } from './views/offer-words.ts'
import { sharedOfferView } from './views/shared-offer-view.ts'

/** What the Share button of an offer searches for: that offer alone. */
const ONE_OFFER = /^off_(\w+)$/

type Shared = Pick<Offer, 'id' | 'kind' | 'title' | 'priceMicros' | 'deliveryDays'>

/** The newest offers that say every word that was typed: few, since jobs stand above them. */
export async function searchOffers(ctx: Ctx, typed: string): Promise<Found[]> {
  const { botLink } = ctx
  if (botLink === null) return []
  const one = ONE_OFFER.exec(typed.trim())?.[1]
  const offers = one === undefined ? await matching(ctx, typed.trim()) : await exactly(ctx, one)
  return offers.map((offer) => foundOf(ctx, offer, botLink))
}

async function matching(ctx: Ctx, typed: string): Promise<Shared[]> {
  const filter = { kind: null, category: null, band: null, order: 'newest', words: typed || null } as const
  return (await browseOffers(ctx.domain.store, filter, null)).offers
}

async function exactly(ctx: Ctx, id: string): Promise<Shared[]> {
  const offer = (await readOffer(ctx.domain.store, id, ctx.actor))?.offer
  return offer?.state === 'ACTIVE' && offer.available > 0 ? [offer] : []
}

function foundOf(ctx: Ctx, offer: Shared, botLink: string): Found {
  const v = viewer(ctx)
  const label = words(ctx.say('button-open-offer'))
  return {
    id: offer.id,
    title: offer.title,
    hint: words([...offerPrice(v, offer)]),
    view: sharedOfferView(v, offer, label, `${botLink}?start=off_${offer.id}`),
  }
}
