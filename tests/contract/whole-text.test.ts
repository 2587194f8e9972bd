import { describe, expect, test } from 'vitest'
import { decodePress, encodePress } from '../../src/bots/kit/entry.ts'
import type { View } from '../../src/bots/kit/view.ts'
import { renderView } from '../../src/bots/telegram/render-view.ts'
import { words } from '../../src/bots/text/say.ts'
import {
  disputeOfferView,
  disputeSaidView,
  disputeTalkView,
} from '../../src/bots/views/dispute-part-views.ts'
import { orderMessageView, orderTermsView } from '../../src/bots/views/order-talk-views.ts'
import { orderView } from '../../src/bots/views/order-views.ts'
import { type Shown, WHOLE_TEXT } from '../../src/bots/views/whole-text.ts'
import type { DisputeCase } from '../../src/domain/disputes/read-dispute.ts'
import { DESCRIPTION_MAX } from '../../src/domain/offers/offer.rules.ts'
import { ORDER_WORDS_MAX } from '../../src/domain/orders/order.rules.ts'
import type { OrderOfSide } from '../../src/domain/orders/read-order.ts'
import type { Order, OrderMessage } from '../../src/generated/prisma/client.ts'
import { id } from '../support/world-extremes.ts'
import { viewer as v } from './view-checks.ts'

const END = 'the end'
const longest = (max: number) => `${'and so on '.repeat(max / 10).slice(0, max - END.length)}${END}`

const pictures = [id('P')]
const message = {
  id: id('M'),
  orderId: id('O'),
  side: 'SELLER',
  kind: 'DELIVERY',
  words: longest(ORDER_WORDS_MAX),
  files: pictures,
  flags: [],
  at: v.now,
} as unknown as OrderMessage
const terms = {
  title: 'T'.repeat(80),
  description: longest(DESCRIPTION_MAX),
  wants: null,
  priceMicros: 1_000_000n,
  deliveryDays: 3,
  version: 1,
  pictures,
}
const order = {
  id: id('O'),
  kind: 'SERVICE',
  state: 'DELIVERED',
  priceMicros: 1_000_000n,
  feePpm: 0n,
  sellerDeliveredAt: v.now,
  endsAt: null,
  endedAt: null,
  outcome: null,
  sellerMicros: null,
  buyerContentAt: null,
  buyerStars: null,
  sellerStars: null,
  buyerFeedback: null,
  sellerFeedback: null,
  sellerRevisions: 0,
  buyerRevisions: 0,
} as unknown as Order
const facts = {
  order,
  side: 'BUYER',
  text: terms,
  buyer: { name: 'Ben' },
  seller: { name: 'Sally' },
  messages: [message],
  delivered: { BUYER: null, SELLER: message },
  documents: new Map(),
  dispute: null,
  reason: null,
} as unknown as OrderOfSide
const dispute = {
  dispute: { id: id('D') },
  order,
  offer: terms,
  viewer: 'OPERATOR',
  statements: [],
} as unknown as DisputeCase
const said = { message, page: 1, pages: 1, documents: new Map() }
const screens: Record<string, (shown: Shown) => View> = {
  'one message of an order': (shown) => orderMessageView(v, facts, message, new Map(), shown),
  'what was agreed': (shown) => orderTermsView(v, facts, null, new Map(), shown),
  'what was ordered, in a dispute': (shown) => disputeOfferView(v, dispute, shown),
  'what was handed over, in a dispute': (shown) => disputeSaidView(v, dispute, 'work', said, shown),
}

describe.each(Object.entries(screens))('%s with a picture, on Telegram', (_, view) => {
  test('leads to all of its text and back to the picture', () => {
    const below = renderView(view(0))
    expect(below.photo).not.toBeNull()
    expect(below.text).not.toContain(END)
    expect(argsOf(view(0))).toContainEqual(expect.arrayContaining([WHOLE_TEXT]))
    const whole = renderView(view(WHOLE_TEXT))
    expect(whole.photo).toBeNull()
    expect(whole.text).toContain(END)
    expect(labelsOf(view(WHOLE_TEXT))).toContain(words(v.say('button-pictures')))
  })
})

test('the card of an order leads to all that was handed over', () => {
  const leads = argsOf(orderView(v, facts, 0))
  expect(leads).toContainEqual([order.id, message.id, '', WHOLE_TEXT])
})

test('what is cut from a longer text ends between characters', () => {
  const long = `${'x'.repeat(199)}${'😀'.repeat(9)}`
  const page = { messages: [{ ...message, words: long }], page: 1, pages: 1 }
  expect(renderView(disputeTalkView(v, dispute, page)).text).toContain(`${'x'.repeat(199)}…`)
})

const buttonsOf = (view: View) =>
  view.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
const labelsOf = (view: View) => buttonsOf(view).map(({ label }) => label)

/** What the buttons of a view carry besides their command. */
function argsOf(view: View): (readonly string[])[] {
  return buttonsOf(view).flatMap((one) =>
    one.kind === 'press' ? [decodePress(encodePress(one.press))?.args ?? []] : [],
  )
}
