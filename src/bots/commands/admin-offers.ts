import { operates, QUERY_MAX } from '../../domain/operators/find-members.ts'
import { findOffers } from '../../domain/operators/find-offers.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import { words } from '../text/say.ts'
import { adminOffersView } from '../views/admin-offer-views.ts'
import { instead, refused, viewer } from './answering.ts'

/** The newest offers, whatever their state, to look one up. */
export const adminOffers: Command = {
  ...entries.adminOffers,
  run: (ctx) => offersResult(ctx, null),
}

/** Finds offers by a part of the title, by the seller's name, or by id. */
export const findOffer: Command = {
  ...entries.findOffer,
  async form(ctx) {
    if (!operates(ctx.actor)) return instead(refused(ctx, { code: 'not-allowed' }))
    const label = words(ctx.say('find-offer-ask'))
    return {
      form: {
        title: ctx.say('find-offer-title'),
        intro: [],
        fields: [{ name: 'words', kind: 'text', label, minLength: 1, maxLength: QUERY_MAX, long: false }],
        send: null,
      },
    }
  },
  run: (ctx, _args, answers) => offersResult(ctx, textAnswer(answers, 'words')),
}

async function offersResult(ctx: Ctx, query: string | null): Promise<Result> {
  const found = await findOffers(ctx.domain.store, ctx.actor, query)
  if (!found) return refused(ctx, { code: 'not-allowed' })
  return { view: adminOffersView(viewer(ctx), found, query !== null) }
}
