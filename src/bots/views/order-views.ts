import { picturesAmong } from '../../domain/files/attachment.ts'
import { documentsOf } from '../../domain/files/read-documents.ts'
import { actionsOf, MAX_REVISIONS, otherSide } from '../../domain/orders/order.rules.ts'
import type { OrderOfSide } from '../../domain/orders/read-order.ts'
import { talkFlags } from '../../domain/orders/talk-flags.rules.ts'
import type { OrderMessage } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, plain, type Text, user } from '../kit/span.ts'
import { act, type Block, type View } from '../kit/view.ts'
import { cautionOnce, documentBlocks } from './document-blocks.ts'
import { orderActionButton, orderActionRows } from './order-actions.ts'
import {
  orderAccent,
  orderFate,
  orderNext,
  orderPrice,
  orderReceipt,
  orderStanding,
} from './order-state-words.ts'
import {
  cautionBlocks,
  hasContent,
  otherName,
  saidBlocks,
  saidBy,
  shownName,
  writeButton,
} from './order-talk-views.ts'
import { button, buttons, heading, hint, starSigns, text } from './parts.ts'
import { supportButton } from './support-button.ts'
import type { Viewer } from './view-context.ts'
import { picturesOrText, WHOLE_TEXT } from './whole-text.ts'

/**
 * The order card, for either side: where it stands, what happens by itself and when, what was handed over and said
 * last, and what this side can do now; at the end its own receipt. `news` is its heading while something new is told.
 */
export function orderView(v: Viewer, facts: OrderOfSide, shown: number, news?: Text): View {
  const { order, side } = facts
  const next = orderNext(v, facts)
  return {
    accent: orderAccent(facts, v.now),
    card: { kind: 'order', objectId: order.id },
    blocks: [
      heading(news ?? [user(facts.text.title)]),
      { kind: 'facts', rows: orderRows(v, facts) },
      ...(next ? [hint(next)] : []),
      ...cautionOnce(v, saidLately(v, facts, shown)),
      ...endBlocks(v, facts),
      ...orderActionRows(v, facts),
      buttons(
        ...(actionsOf(order, side, v.now).includes('talk') ? [writeButton(v, facts)] : []),
        button(v, 'button-order-talk', 'orderTalk', { order: order.id }),
        button(v, 'button-order-terms', 'order', { order: order.id, part: 'terms' }),
      ),
      buttons(
        ...(facts.dispute
          ? [button(v, 'button-order-to-dispute', 'disputeCase', { dispute: facts.dispute.id })]
          : []),
        supportButton(v, 'order', order.id),
        button(v, 'button-my-orders', 'orders'),
      ),
    ],
  }
}

/** Asks before an order is taken back. */
export function confirmWithdrawOrderView(v: Viewer, facts: OrderOfSide): View {
  const { order } = facts
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('order-withdraw-title', { title: facts.text.title })),
      text(
        ...(order.priceMicros === 0n
          ? v.say('order-withdraw-what-free')
          : v.say('order-withdraw-what', { fate: orderFate(v, facts, 'BUYER') })),
      ),
      buttons(
        orderActionButton(v, facts, 'withdraw', 'y'),
        button(v, 'button-order-keep', 'order', { order: order.id }),
      ),
    ],
  }
}

function orderRows(v: Viewer, facts: OrderOfSide): { label: Text; value: Text }[] {
  const { order, side, buyer, seller } = facts
  const rows = [
    { label: v.say('label-state'), value: orderStanding(v, facts) },
    side === 'BUYER'
      ? { label: v.say('label-seller'), value: [user(shownName(v, seller.name))] }
      : { label: v.say('label-buyer'), value: buyerLine(v, buyer) },
  ]
  const receipt = orderReceipt(v, facts)
  rows.push(
    receipt
      ? { label: v.say('label-receipt'), value: receipt }
      : { label: v.say('label-price'), value: orderPrice(v, facts) },
  )
  const isBefore = order.state === 'PLACED' || order.state === 'IN_PROGRESS'
  if (isBefore && facts.text.wants !== null)
    rows.push({ label: v.say('label-wants'), value: [user(facts.text.wants)] })
  const asked = order.sellerRevisions + order.buyerRevisions
  const most = order.kind === 'EXCHANGE' ? 2 * MAX_REVISIONS : MAX_REVISIONS
  if (asked > 0)
    rows.push({
      label: v.say('label-revisions'),
      value: v.say('order-revisions', { count: asked, max: most }),
    })
  return rows
}

/** A buyer and their record; what was exchanged without a payment counts apart. */
function buyerLine(v: Viewer, { name: known, record }: OrderOfSide['buyer']): Text {
  const name = shownName(v, known)
  const { completed, exchanges, disputes } = record
  if (completed + exchanges + disputes === 0) return v.say('order-buyer-new', { name })
  const stars = starsOf(v, record.stars, record.ratings)
  const paid = v.say('order-buyer-record', { name, count: completed, disputes, stars })
  if (exchanges === 0) return paid
  const free = v.say('seller-free', { completed: exchanges })
  const given = starsOf(v, record.exchangeStars, record.exchangeRatings)
  return [...paid, plain(' · '), ...free, plain(' · '), ...given]
}

function starsOf(v: Viewer, stars: number | null, count: number): Text {
  return stars === null ? v.say('order-buyer-unrated') : v.say('order-buyer-stars', { stars, count })
}

/** What was handed over last, and what was said besides, in the order in which it came. */
function saidLately(v: Viewer, facts: OrderOfSide, shown: number): Block[] {
  const delivery = deliveryOf(facts)
  return [...(delivery ? [delivery] : []), ...lastWords(facts, delivery)]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((one) =>
      one === delivery ? deliveryBlocks(v, facts, one, shown) : saidBlocks(v, facts, one, facts.documents),
    )
}

/** A delivery with its pictures and documents. */
function deliveryBlocks(v: Viewer, facts: OrderOfSide, delivery: OrderMessage, shown: number): Block[] {
  const { order, documents } = facts
  return [
    text(bold(...saidBy(v, facts, delivery))),
    ...(delivery.words === '' ? [] : [{ kind: 'quote', text: [user(delivery.words)] } as const]),
    ...cautionBlocks(v, delivery),
    ...picturesOrText(v, { pictures: picturesAmong(delivery.files), words: delivery.words }, shown, (to) =>
      press('order', { order: order.id, part: to === WHOLE_TEXT ? delivery.id : 'card', shown: to }),
    ),
    ...documentBlocks(v, documentsOf(delivery.files, documents), { place: 'order', object: order.id }),
  ]
}

/** Of both deliveries the one this side received; else its own. */
function deliveryOf({ delivered, side }: OrderOfSide): OrderMessage | null {
  return delivered[otherSide(side)] ?? delivered[side]
}

/** What is to be answered, where it was said a while ago, and the newest of all else that was said. */
function lastWords(facts: OrderOfSide, delivery: OrderMessage | null): OrderMessage[] {
  const said = facts.messages.filter(
    (one) => one.id !== delivery?.id && one.kind !== 'STATEMENT' && hasContent(one),
  )
  const asked = said.findLast(({ kind }) => kind === askedIn(facts.order))
  const last = said.at(-1)
  return [...(asked && asked !== last ? [asked] : []), ...(last ? [last] : [])]
}

/** The kind of message that waits for an answer in this state. */
function askedIn({ state }: OrderOfSide['order']): OrderMessage['kind'] | null {
  if (state === 'PLACED') return 'REQUIREMENTS'
  return state === 'REVISION' ? 'REVISION' : null
}

/** What both sides thought of it, and the stars to give. */
function endBlocks(v: Viewer, facts: OrderOfSide): Block[] {
  const { order, side, reason } = facts
  const name = otherName(v, facts)
  const [mine, theirs] = [ratingBy(facts, side), ratingBy(facts, otherSide(side))]
  const blocks: Block[] = []
  if (reason) blocks.push(text(bold(...v.say('order-reason'))), ...quoted(v, reason))
  if (theirs.stars !== null)
    blocks.push(text(starSigns(theirs.stars), ...v.say('order-rated-me', { name, stars: theirs.stars })))
  if (theirs.said !== null) blocks.push(...quoted(v, theirs.said))
  if (mine.stars !== null)
    blocks.push(text(starSigns(mine.stars), ...v.say('order-rated-by-me', { stars: mine.stars })))
  if (!actionsOf(order, side, v.now).includes('rate')) return blocks
  const stars = [1, 2, 3, 4, 5].map((n) => act(`★${n}`, press('rateOrder', { order: order.id, stars: n })))
  return [...blocks, text(...v.say('order-rate-ask', { name })), buttons(...stars)]
}

/** Words at the end of an order, with the caution that its messages get. */
function quoted(v: Viewer, said: string): Block[] {
  return [{ kind: 'quote', text: [user(said)] }, ...cautionBlocks(v, { flags: talkFlags(said) })]
}

function ratingBy({ order }: OrderOfSide, side: 'BUYER' | 'SELLER') {
  return side === 'BUYER'
    ? { stars: order.buyerStars, said: order.buyerFeedback }
    : { stars: order.sellerStars, said: order.sellerFeedback }
}
