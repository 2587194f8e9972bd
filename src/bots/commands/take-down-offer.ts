import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { readOffer } from '../../domain/offers/read-offer.ts'
import { takeDownOffer as takeDownUseCase } from '../../domain/operators/take-down-offer.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import { words } from '../text/say.ts'
import { instead, refused, refusedAbove } from './answering.ts'
import { reasonField } from './contest-desk.ts'
import { offerResult } from './offers.ts'

/** Withdraws somebody's offer for good, with a reason that its seller reads. */
export const takeDownOffer: Command = {
  ...entries.takeDownOffer,
  async form(ctx, { offer: id = '' }) {
    const card = await readOffer(ctx.domain.store, id, ctx.actor)
    if (!card?.mayTakeDown) return instead(await offerResult(ctx, id))
    return {
      form: {
        title: ctx.say('take-down-offer-title', { title: card.offer.title }),
        intro: ctx.say('take-down-offer-intro'),
        fields: [reasonField(words(ctx.say('take-down-offer-reason')))],
        send: () => ({ label: words(ctx.say('take-down-offer-send')), tone: 'bad' }),
      },
    }
  },
  async run(ctx, { offer: id = '' }, answers) {
    if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'offer' })
    const input = { offer: id, reason: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, takeDownUseCase, { input, actor: ctx.actor, key: ctx.key })
    if (outcome.ok) return offerResult(ctx, id, ctx.say('take-down-offer-done'))
    return refusedAbove(ctx, await offerResult(ctx, id), outcome.refusal)
  },
}
