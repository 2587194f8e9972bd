import { perform } from '../../domain/kit/use-case.ts'
import { browseOffers } from '../../domain/offers/browse-offers.ts'
import { readOffer } from '../../domain/offers/read-offer.ts'
import { OFFER_WORDS_MAX, rememberOfferWords } from '../../domain/offers/search-offers.ts'
import { listSellerRatings } from '../../domain/offers/seller-record.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { ALL_OFFERS, type OfferBytes, readOfferPlace, readOffers } from '../views/offer-filter-bytes.ts'
import { offerView, sellerRatingsView } from '../views/offer-views.ts'
import { offersView } from '../views/offers-view.ts'
import type { Shown } from '../views/whole-text.ts'
import { pageOf, pictureOrText, refused, shown, viewer } from './answering.ts'

/** The market: what can be ordered, five a page, by category, kind, price and words. */
export const offers: Command = {
  ...entries.offers,
  menu: {
    name: 'offers',
    platforms: BOTH,
    options: [{ name: 'search', arg: 'words', required: false }],
  },
  async run(ctx, { filter = '', at = '', open = '', words: typed = '' }) {
    if (typed !== '') return search(ctx, ALL_OFFERS, typed)
    return offersResult(ctx, readOffers(filter), { at, open })
  },
}

/** Asks what to look for, and finds it among the filters that were on. */
export const searchOffers: Command = {
  ...entries.searchOffers,
  async form(ctx) {
    return {
      form: {
        title: ctx.say('search-offers-title'),
        intro: [],
        fields: [
          {
            name: 'words',
            kind: 'text',
            label: words(ctx.say('search-offers-ask')),
            hint: words(ctx.say('search-offers-hint')),
            minLength: 1,
            maxLength: OFFER_WORDS_MAX,
            long: false,
          },
        ],
        send: null,
      },
    }
  },
  run: (ctx, { filter = '' }, answers) => search(ctx, readOffers(filter), textAnswer(answers, 'words')),
}

async function search(ctx: Ctx, filter: OfferBytes, typed: string): Promise<Result> {
  const input = { words: typed.slice(0, OFFER_WORDS_MAX) }
  // A key of its own: the search is not what the press is about.
  const key = `${ctx.key}:words`
  const outcome = await perform(ctx.domain, rememberOfferWords, { input, actor: ctx.actor, key })
  if (!outcome.ok) return refused(ctx, outcome.refusal)
  return offersResult(ctx, { ...filter, isSearch: true }, { at: '', open: '' })
}

async function offersResult(
  ctx: Ctx,
  asked: OfferBytes,
  { at, open }: { at: string; open: string },
): Promise<Result> {
  const { store } = ctx.domain
  const { memberId } = ctx.me
  const searched = asked.isSearch ? await readWords(ctx) : null
  const filter = { ...asked, isSearch: searched !== null }
  const wanted = { ...filter, words: searched }
  const place = readOfferPlace(at)
  const found = await browseOffers(store, wanted, place.cursor)
  // Whoever turns on while the last ones are withdrawn is shown the beginning again.
  const isLost = place.cursor !== null && found.offers.length === 0
  const facts = isLost
    ? { found: await browseOffers(store, wanted, null), place: { cursor: null, page: 1 } }
    : { found, place }
  return { view: offersView(viewer(ctx), { ...facts, filter, words: searched, open, memberId }) }
}

async function readWords(ctx: Ctx): Promise<string | null> {
  const where = { id: ctx.me.memberId }
  return (await ctx.domain.store.db.member.findUniqueOrThrow({ where })).offerWords
}

/** One offer: for whoever may order it, and for its seller. */
export const offer: Command = {
  ...entries.offer,
  run: (ctx, { offer: id = '', shown: wanted }) => offerResult(ctx, id, undefined, pictureOrText(wanted)),
}

/** An offer as it stands, with a short word above it. */
export async function offerResult(ctx: Ctx, id: string, toast?: Text, picture: Shown = 0): Promise<Result> {
  const card = await readOffer(ctx.domain.store, id, ctx.actor)
  if (!card) return refused(ctx, { code: 'not-found', what: 'offer' })
  return shown(offerView(viewer(ctx), card, picture, ctx.botLink), toast)
}

/** What buyers said of whoever sells this. */
export const sellerRatings: Command = {
  ...entries.sellerRatings,
  async run(ctx, { offer: id = '', page: wanted }) {
    const { store } = ctx.domain
    const card = await readOffer(store, id, ctx.actor)
    if (!card) return refused(ctx, { code: 'not-found', what: 'offer' })
    const ratings = await listSellerRatings(store, card.offer.sellerId, pageOf(wanted))
    const about = { offer: id, seller: card.seller, record: card.record }
    return { view: sellerRatingsView(viewer(ctx), about, ratings) }
  },
}
