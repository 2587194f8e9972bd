import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { type Outcome, perform } from '../../domain/kit/use-case.ts'
import { editOffer as editUseCase } from '../../domain/offers/edit-offer.ts'
import { STOCK_MAX } from '../../domain/offers/offer.rules.ts'
import { countOwnOffers, listOwnOffers, OWN_OFFERS_PER_PAGE } from '../../domain/offers/own-offers.ts'
import { readOffer } from '../../domain/offers/read-offer.ts'
import {
  pauseOffer as pauseUseCase,
  resumeOffer as resumeUseCase,
  setStock,
  withdrawOffer as withdrawUseCase,
} from '../../domain/offers/steer-offer.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { confirmWithdrawOfferView, ownOffersView } from '../views/own-offer-views.ts'
import { hint } from '../views/parts.ts'
import { refusalWords } from '../views/refusal-view.ts'
import { instead, insteadIfFrozen, pageOf, refused, viewer } from './answering.ts'
import { checkOffer, earnBlocks, offerAnswers, termFields, termsOf } from './offer-form.ts'
import { offerResult } from './offers.ts'

/** My offers, those on the market first. */
export const myOffers: Command = {
  ...entries.myOffers,
  async run(ctx, { page: wanted }) {
    const { store } = ctx.domain
    const count = await countOwnOffers(store, ctx.me.memberId)
    const pages = Math.max(1, Math.ceil(count / OWN_OFFERS_PER_PAGE))
    const page = Math.min(pageOf(wanted), pages)
    const offers = await listOwnOffers(store, ctx.me.memberId, page)
    return { view: ownOffersView(viewer(ctx), offers, page, pages) }
  },
}

/** Edit: what the offer says, to change; saved as its next version. */
export const editOffer: Command = {
  ...entries.editOffer,
  async form(ctx, { offer: id = '' }) {
    const offer = await readOwn(ctx, id)
    // A withdrawn one cannot be edited any more; its own screen says so.
    if (!offer || offer.state === 'WITHDRAWN') return instead(await offerResult(ctx, id))
    const frozen = await insteadIfFrozen(ctx, 'posting')
    if (frozen) return frozen
    const version = offer.version + 1
    return {
      form: {
        title: ctx.say('edit-offer-title', { title: offer.title }),
        intro: ctx.say('edit-offer-intro'),
        fields: termFields(ctx, offer.kind),
        initial: offerAnswers(offer),
        checkOne: (name, answers) => checkOffer(ctx, name, answers),
        preview: async (answers) => [
          hint(ctx.say('edit-offer-hint', { version })),
          ...earnBlocks(ctx, answers),
        ],
        send: () => ({ label: words(ctx.say('edit-offer-send', { version })), tone: 'good' }),
      },
    }
  },
  async run(ctx, { offer: id = '' }, answers) {
    if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'offer' })
    const input = { offer: id, ...termsOf(answers), wants: textAnswer(answers, 'wants') || null }
    const outcome = await perform(ctx.domain, editUseCase, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const { version, changed } = outcome.answer
    return offerResult(
      ctx,
      id,
      changed ? ctx.say('edit-offer-done', { version }) : ctx.say('edit-offer-nothing'),
    )
  },
}

export const pauseOffer: Command = {
  ...entries.pauseOffer,
  run: (ctx, { offer: id = '' }) =>
    steer(ctx, id, ctx.say('offer-paused'), () => perform(ctx.domain, pauseUseCase, callOf(ctx, id))),
}

export const resumeOffer: Command = {
  ...entries.resumeOffer,
  run: (ctx, { offer: id = '' }) =>
    steer(ctx, id, ctx.say('offer-resumed'), () => perform(ctx.domain, resumeUseCase, callOf(ctx, id))),
}

/** Withdraw: asks whether it is meant, since it is for good. */
export const withdrawOffer: Command = {
  ...entries.withdrawOffer,
  async run(ctx, { offer: id = '', sure }) {
    const card = await readOffer(ctx.domain.store, id, ctx.actor)
    if (!card?.isMine) return refused(ctx, { code: 'not-found', what: 'offer' })
    if (sure !== 'y' && card.offer.state !== 'WITHDRAWN') {
      return { view: confirmWithdrawOfferView(viewer(ctx), card) }
    }
    return steer(ctx, id, ctx.say('offer-withdrawn'), () =>
      perform(ctx.domain, withdrawUseCase, callOf(ctx, id)),
    )
  },
}

/** Stock: how many of a product there are now. `seen`: how many the seller was shown. */
export const offerStock: Command = {
  ...entries.offerStock,
  async form(ctx, { offer: id = '', seen }) {
    const offer = await readOwn(ctx, id)
    const isAsked = offer?.kind === 'PRODUCT' && offer.state !== 'WITHDRAWN'
    if (!offer || !isAsked) return instead(await offerResult(ctx, id))
    const { available, title } = offer
    if (String(available) !== seen) {
      const refusal = { code: 'stock-changed', offerId: id, available } as const
      return instead({ ...(await offerResult(ctx, id)), toast: refusalWords(viewer(ctx), refusal) })
    }
    return {
      form: {
        title: ctx.say('stock-title', { title }),
        intro: ctx.say('stock-intro', { available }),
        fields: [
          {
            name: 'stock',
            kind: 'number',
            label: words(ctx.say('stock-ask')),
            min: 0,
            max: STOCK_MAX,
            chips: [0, 1, 5, 10, 50],
          },
        ],
        send: null,
      },
    }
  },
  async run(ctx, { offer: id = '', seen = '' }, answers) {
    if (!/^\d{1,9}$/.test(seen)) return offerResult(ctx, id)
    const stock = Number(textAnswer(answers, 'stock', '0'))
    return steer(ctx, id, ctx.say('stock-done', { stock }), () => {
      const { input, ...call } = callOf(ctx, id)
      return perform(ctx.domain, setStock, { ...call, input: { ...input, seen: Number(seen), stock } })
    })
  },
}

/** Does it, and shows the offer as it is then: with what was done, or why not, above it. */
async function steer<A>(ctx: Ctx, id: string, done: Text, act: () => Promise<Outcome<A>>): Promise<Result> {
  if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'offer' })
  const outcome = await act()
  if (outcome.ok) return offerResult(ctx, id, done)
  const today = await offerResult(ctx, id)
  return { ...today, toast: refusalWords(viewer(ctx), outcome.refusal) }
}

function callOf(ctx: Ctx, offerId: string) {
  return { input: { offer: offerId }, actor: ctx.actor, key: ctx.key }
}

function readOwn(ctx: Ctx, id: string) {
  return ctx.domain.store.db.offer.findFirst({ where: { id, sellerId: ctx.me.memberId } })
}
