import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Micros } from '../../domain/kit/money.ts'
import type { Refusal } from '../../domain/kit/refusal.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { readPurse } from '../../domain/ledger/read-purse.ts'
import { splitPayment } from '../../domain/ledger/spend.rules.ts'
import { ORDER_WORDS_MAX } from '../../domain/orders/order.rules.ts'
import { placeOrder as place, whyNotOrdered } from '../../domain/orders/place-order.ts'
import type { Offer } from '../../generated/prisma/client.ts'
import { entries } from '../entries.ts'
import type { Args, Command, Ctx } from '../kit/command.ts'
import { encodePress } from '../kit/entry.ts'
import type { Answers } from '../kit/field.ts'
import { money, plain, type Text } from '../kit/span.ts'
import type { Block } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { orderCostBlocks, orderPlanBlocks } from '../views/order-place-views.ts'
import { text } from '../views/parts.ts'
import { refusalWords } from '../views/refusal-view.ts'
import { instead, insteadIfFrozen, refused, viewer } from './answering.ts'
import { cashFor } from './cash-for.ts'
import { orderResult } from './order.ts'
import { checkSaid, saidFields, saidOf } from './order-form.ts'

/**
 * Order an offer as it was read: what is needed (in an exchange: what is given), then the price, which balance pays,
 * where refunds go and what happens when, and one button that sets the price aside.
 */
export const placeTheOrder: Command = {
  ...entries.placeOrder,
  async form(ctx, args) {
    const found = await readWanted(ctx, args)
    if ('code' in found) return instead(refused(ctx, found))
    const frozen = await insteadIfFrozen(ctx, 'ordering')
    if (frozen) return frozen
    const { offer, why } = found
    const begun = await readBegun(ctx, args)
    // A form that was begun stays, so that its last button can say why; what was typed goes on to the offer of today.
    if (why && !begun.isThis) return instead(refused(ctx, why))
    const { kind, priceMicros, title } = offer
    return {
      form: {
        title: ctx.say('order-place-title', { title }),
        intro: introOf(ctx, offer),
        fields: saidFields(ctx, words(ctx.say('order-place-words', { kind })), {
          needs: kind === 'PRODUCT' ? 'nothing' : 'words',
          maxLength: ORDER_WORDS_MAX,
        }),
        initial: begun.answers,
        check: checkSaid(ctx),
        cash: () => cashFor(ctx, priceMicros),
        preview: () =>
          why ? Promise.resolve([text(plain(refusalWords(viewer(ctx), why)))]) : previewBlocks(ctx, offer),
        send: () => ({ label: words(sendLabel(ctx, priceMicros)), tone: 'good' }),
      },
    }
  },
  async run(ctx, args, answers) {
    const { offer = '', version = '' } = args
    if (!ID_PATTERN.test(offer) || !isVersion(version))
      return refused(ctx, { code: 'not-found', what: 'offer' })
    const input = { offer, version: Number(version), ...saidOf(answers) }
    const outcome = await perform(ctx.domain, place, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    await forgetBegun(ctx, offer)
    return orderResult(ctx, outcome.answer.orderId, ctx.say('order-placed'))
  },
}

type Wanted = { offer: Offer; why: Refusal | null }

/** The offer, and why it cannot be ordered as it was read; a refusal where there is nothing to order at all. */
async function readWanted(ctx: Ctx, { offer: id = '', version = '' }: Args): Promise<Wanted | Refusal> {
  const isAddress = ID_PATTERN.test(id) && isVersion(version)
  const offer = isAddress ? await ctx.domain.store.db.offer.findUnique({ where: { id } }) : null
  if (!offer) return { code: 'not-found', what: 'offer' }
  if (offer.sellerId === ctx.me.memberId) return { code: 'own-offer', offerId: id }
  return { offer, why: whyNotOrdered(offer, Number(version)) }
}

/** What was typed for this offer last, under whichever version; whether a form of this version was begun. */
async function readBegun(ctx: Ctx, args: Args): Promise<{ isThis: boolean; answers: Answers }> {
  const { offer = '', version = '' } = args
  const where = begunFor(ctx, offer)
  const drafts = await ctx.domain.store.db.draft.findMany({ where, orderBy: { askedAt: 'desc' } })
  const subject = encodePress({ code: entries.placeOrder.code, args: [offer, version] })
  return {
    isThis: drafts.some((draft) => draft.subject === subject),
    answers: (drafts[0]?.answers ?? {}) as Answers,
  }
}

/** It was ordered: what was typed under other versions is no longer meant. */
async function forgetBegun(ctx: Ctx, offer: string): Promise<void> {
  const data = { state: 'SENT', answers: {}, refused: {}, revision: { increment: 1 } } as const
  const asked = { asked: null, askedOn: null }
  await ctx.domain.store.db.draft.updateMany({ where: begunFor(ctx, offer), data: { ...data, ...asked } })
}

function begunFor(ctx: Ctx, offer: string) {
  const subject = { startsWith: encodePress({ code: entries.placeOrder.code, args: [offer] }) }
  return { memberId: ctx.me.memberId, state: 'OPEN', subject } as const
}

function sendLabel(ctx: Ctx, priceMicros: Micros): Text {
  return priceMicros === 0n
    ? ctx.say('order-place-propose')
    : ctx.say('order-place-send', { amount: money(priceMicros) })
}

function introOf(ctx: Ctx, { kind, wants }: Offer): Text {
  const what = ctx.say('order-place-what', { kind })
  return wants === null ? what : [...ctx.say('order-place-wants', { wants }), plain('\n'), ...what]
}

async function previewBlocks(ctx: Ctx, offer: Offer): Promise<Block[]> {
  const v = viewer(ctx)
  const purse = await readPurse(ctx.domain.store, ctx.me.memberId)
  const split = splitPayment(purse, offer.priceMicros)
  return [
    ...orderCostBlocks(v, offer.priceMicros, purse, split, ctx.cryptoPay !== null),
    ...orderPlanBlocks(v, offer),
  ]
}

const isVersion = (value: string) => /^[1-9]\d{0,8}$/.test(value)
