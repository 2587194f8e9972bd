import { hasOnlySafeLinks } from '../../domain/campaigns/link-safety.rules.ts'
import { feeMicros } from '../../domain/kit/money.ts'
import { lintListing } from '../../domain/lint/lint.rules.ts'
import {
  DELIVERY_DAYS_MAX,
  DESCRIPTION_MAX,
  DESCRIPTION_MIN,
  leastPrice,
  OFFER_CATEGORIES,
  OFFER_PICTURES_MAX,
  OFFER_TITLE_MAX,
  OFFER_TITLE_MIN,
  offerCategory,
  STOCK_MAX,
  WANTS_MAX,
  WANTS_MIN,
} from '../../domain/offers/offer.rules.ts'
import type { NewOffer } from '../../domain/offers/publish-offer.ts'
import { MAX_OFFER_PRICE_MICROS } from '../../domain/orders/order.rules.ts'
import type { Offer, OfferKind } from '../../generated/prisma/client.ts'
import type { Ctx } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { listAnswer, textAnswer } from '../kit/form.ts'
import { money, type Text } from '../kit/span.ts'
import type { Block } from '../kit/view.ts'
import type { Messages } from '../text/messages.ts'
import { words } from '../text/say.ts'
import { lintProblem } from '../views/lint-words.ts'
import { hint } from '../views/parts.ts'
import { viewer } from './answering.ts'

const PRICES = [1_000_000n, 5_000_000n, 10_000_000n, 25_000_000n, 50_000_000n]
const DAYS = [1, 3, 7, 14, 30]
const STOCKS = [1, 5, 10, 50]

type Plain = { [K in keyof Messages]: Messages[K] extends null ? K : never }[keyof Messages]

function labelled(ctx: Ctx, label: Plain, hintOf: Plain) {
  return { label: words(ctx.say(label)), hint: words(ctx.say(hintOf)) }
}

/** What a new offer is asked, by its kind: on Discord five a page. */
export function sellFields(ctx: Ctx, kind: OfferKind): Field[] {
  const category: Field = {
    name: 'category',
    kind: 'choice',
    label: words(ctx.say('sell-category')),
    options: OFFER_CATEGORIES.map((value) => ({
      value,
      label: words(ctx.say('offer-category', { category: value })),
    })),
  }
  const stock: Field = {
    name: 'stock',
    kind: 'number',
    ...labelled(ctx, 'sell-stock', 'sell-stock-hint'),
    min: 1,
    max: STOCK_MAX,
    chips: STOCKS,
  }
  const [title, description, ...others] = termFields(ctx, kind)
  const fields = [category, title, description, ...(kind === 'PRODUCT' ? [stock] : []), ...others]
  return fields.filter((field) => field !== undefined)
}

/** What can be changed later, too. */
export function termFields(ctx: Ctx, kind: OfferKind): Field[] {
  const wants: Field = {
    name: 'wants',
    kind: 'text',
    ...labelled(ctx, 'sell-wants', 'sell-wants-hint'),
    minLength: WANTS_MIN,
    maxLength: WANTS_MAX,
    long: true,
  }
  return [
    {
      name: 'title',
      kind: 'text',
      ...labelled(ctx, 'sell-name', 'sell-name-hint'),
      minLength: OFFER_TITLE_MIN,
      maxLength: OFFER_TITLE_MAX,
      long: false,
    },
    {
      name: 'description',
      kind: 'text',
      ...labelled(ctx, 'sell-description', 'sell-description-hint'),
      minLength: DESCRIPTION_MIN,
      maxLength: DESCRIPTION_MAX,
      long: true,
    },
    ...(kind === 'EXCHANGE' ? [wants] : []),
    priceField(ctx, kind),
    {
      name: 'days',
      kind: 'number',
      ...labelled(ctx, 'sell-days', 'sell-days-hint'),
      min: 1,
      max: DELIVERY_DAYS_MAX,
      chips: DAYS,
    },
    {
      name: 'pictures',
      kind: 'pictures',
      optional: true,
      label: words(ctx.say('sell-pictures')),
      hint: words(ctx.say('sell-pictures-hint', { max: OFFER_PICTURES_MAX })),
      min: 0,
      max: OFFER_PICTURES_MAX,
    },
  ]
}

function priceField(ctx: Ctx, kind: OfferKind): Field {
  const isExchange = kind === 'EXCHANGE'
  const minMicros = leastPrice(kind, ctx.domain.policy)
  return {
    name: 'price',
    kind: 'money',
    ...(isExchange
      ? labelled(ctx, 'sell-difference', 'sell-difference-hint')
      : labelled(ctx, 'sell-price', 'sell-price-hint')),
    minMicros,
    maxMicros: MAX_OFFER_PRICE_MICROS,
    chips: [...(isExchange ? [0n] : []), ...PRICES].filter((chip) => chip >= minMicros),
  }
}

/** What an offer says, as answers: to begin another from, or to change. */
export function offerAnswers(offer: Offer): Answers {
  return {
    category: offer.categoryId,
    title: offer.title,
    description: offer.description,
    price: offer.priceMicros.toString(),
    days: String(offer.deliveryDays),
    pictures: offer.pictures.length > 0 ? offer.pictures : null,
    ...(offer.wants === null ? {} : { wants: offer.wants }),
  }
}

/** Answers as what an offer says. */
export function termsOf(answers: Answers) {
  return {
    title: textAnswer(answers, 'title'),
    description: textAnswer(answers, 'description'),
    priceMicros: BigInt(textAnswer(answers, 'price', '0')),
    deliveryDays: Number(textAnswer(answers, 'days', '0')),
    pictures: listAnswer(answers, 'pictures'),
  }
}

/** The answers of a complete form as what is published. */
export function newOffer(kind: OfferKind, answers: Answers): NewOffer {
  const categoryId = offerCategory(textAnswer(answers, 'category')) ?? 'other'
  const common = { ...termsOf(answers), categoryId }
  switch (kind) {
    case 'SERVICE':
      return { kind, ...common }
    case 'PRODUCT':
      return { kind, ...common, stock: Number(textAnswer(answers, 'stock', '1')) }
    case 'EXCHANGE':
      return { kind, ...common, wants: textAnswer(answers, 'wants') }
    default:
      return kind satisfies never
  }
}

/** Links that lead somewhere, and nothing that the rules of the market forbid: said at the question it is about. */
export function checkOffer(ctx: Ctx, field: string, answers: Answers): Text | null {
  if (!['title', 'description', 'wants'].includes(field)) return null
  const said = textAnswer(answers, field)
  if (!hasOnlySafeLinks(said)) return ctx.say('sell-link-refused')
  const findings = lintListing([said])
  return findings.length > 0 ? lintProblem(viewer(ctx), findings) : null
}

/** What a paid order brings the seller. */
export function earnBlocks(ctx: Ctx, answers: Answers): Block[] {
  const { priceMicros } = termsOf(answers)
  if (priceMicros === 0n) return []
  const fee = feeMicros(priceMicros, ctx.domain.policy.offerFeePpm)
  if (fee === 0n) return [hint(ctx.say('sell-you-get-all'))]
  return [hint(ctx.say('sell-you-get', { net: money(priceMicros - fee), fee: money(fee) }))]
}
