import { perform } from '../../domain/kit/use-case.ts'
import { countOwnOffers } from '../../domain/offers/own-offers.ts'
import { publishOffer } from '../../domain/offers/publish-offer.ts'
import type { Offer, OfferKind } from '../../generated/prisma/client.ts'
import { entries } from '../entries.ts'
import { type Args, BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { words } from '../text/say.ts'
import { OFFER_KINDS, sellKindsView } from '../views/own-offer-views.ts'
import { hint } from '../views/parts.ts'
import { instead, insteadIfFrozen, refused, viewer } from './answering.ts'
import { checkOffer, earnBlocks, newOffer, offerAnswers, sellFields } from './offer-form.ts'
import { offerResult } from './offers.ts'
import { unfinishedForm } from './unfinished-form.ts'

/**
 * Sell: what kind it is, then guided questions that fit, a preview, and the offer is live. `from`: an offer of mine to
 * begin from.
 */
export const sell: Command = {
  ...entries.sell,
  menu: { name: 'sell', platforms: BOTH },
  async form(ctx, args) {
    const frozen = await insteadIfFrozen(ctx, 'posting')
    if (frozen) return frozen
    const subject = await readSubject(ctx, args)
    if (subject.kind === null) return instead(await kindsScreen(ctx))
    const { kind, from } = subject
    return {
      form: {
        title: ctx.say('sell-form-title', { kind: ctx.say('offer-kind', { kind }) }),
        intro: ctx.say('sell-intro'),
        fields: sellFields(ctx, kind),
        ...(from ? { initial: offerAnswers(from) } : {}),
        checkOne: (name, answers) => checkOffer(ctx, name, answers),
        preview: async (answers) => [hint(ctx.say('sell-free')), ...earnBlocks(ctx, answers)],
        send: () => ({ label: words(ctx.say('sell-send')), tone: 'good' }),
      },
    }
  },
  async run(ctx, args, answers) {
    const { kind } = await readSubject(ctx, args)
    if (kind === null) return { ...(await kindsScreen(ctx)), form: 'kept' }
    const input = newOffer(kind, answers)
    const outcome = await perform(ctx.domain, publishOffer, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    return offerResult(ctx, outcome.answer.offerId, ctx.say('sell-done'))
  },
}

/** What the button's bytes name. An offer that is not mine is nothing to begin from. */
async function readSubject(ctx: Ctx, args: Args): Promise<{ kind: OfferKind | null; from: Offer | null }> {
  const where = { id: args['from'] ?? '', sellerId: ctx.me.memberId }
  const from = where.id === '' ? null : await ctx.domain.store.db.offer.findFirst({ where })
  return { kind: OFFER_KINDS.find((each) => each === args['kind']) ?? from?.kind ?? null, from }
}

async function kindsScreen(ctx: Ctx): Promise<Result> {
  const [unfinished, offers] = await Promise.all([
    unfinishedForm(ctx, 'sell'),
    countOwnOffers(ctx.domain.store, ctx.me.memberId),
  ])
  return { view: sellKindsView(viewer(ctx), unfinished, offers > 0) }
}
