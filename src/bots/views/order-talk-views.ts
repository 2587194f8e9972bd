import { documentsAmong, picturesAmong } from '../../domain/files/attachment.ts'
import { type DocumentFacts, documentsOf } from '../../domain/files/read-documents.ts'
import { actionsOf } from '../../domain/orders/order.rules.ts'
import type { OrderOfSide } from '../../domain/orders/read-order.ts'
import type { TalkPage } from '../../domain/orders/read-talk.ts'
import type { TalkFlag } from '../../domain/orders/talk-flags.rules.ts'
import type { OrderMessage } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, plain, type Text, time, user } from '../kit/span.ts'
import { act, type Block, type Button, type Entry, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { documentBlocks } from './document-blocks.ts'
import { orderPrice } from './order-state-words.ts'
import { button, buttons, heading, hint, nameOf, text } from './parts.ts'
import type { Viewer } from './view-context.ts'
import { picturesOrText, type Shown } from './whole-text.ts'

type OfOrder = Pick<OrderOfSide, 'order' | 'side' | 'buyer' | 'seller' | 'text'>
type Documents = ReadonlyMap<string, DocumentFacts>

/** The name of the other side. */
export function otherName(
  v: Viewer,
  { side, buyer, seller }: Pick<OfOrder, 'side' | 'buyer' | 'seller'>,
): string {
  return shownName(v, side === 'BUYER' ? seller.name : buyer.name)
}

/** A member's name; who has left the platform has none. */
export function shownName(v: Viewer, name: string): string {
  return words(nameOf(v, name))
}

/** Who said it, what kind of saying it was, and when. */
export function saidBy(v: Viewer, facts: OfOrder, message: OrderMessage): Text {
  const isTerms = message.kind === 'REQUIREMENTS' && facts.order.kind === 'EXCHANGE'
  const kind = isTerms ? 'EXCHANGE' : message.kind
  const at = time(message.at, 'moment')
  if (message.side === facts.side) return v.say('order-said-me', { kind, at })
  return v.say('order-said', { kind, name: otherName(v, facts), at })
}

/** What was said, with its documents to get; its pictures are only counted, and shown where it stands alone. */
export function saidBlocks(v: Viewer, facts: OfOrder, message: OrderMessage, documents: Documents): Block[] {
  return [
    text(bold(...saidBy(v, facts, message))),
    ...(message.words === '' ? [] : [quoteOf(message)]),
    ...cautionBlocks(v, message),
    ...pictureCount(v, facts, message),
    ...documentBlocks(v, documentsOf(message.files, documents), atOrder(facts)),
  ]
}

/**
 * One message alone, with its pictures to turn through: as it is told on whatever platform the other side uses, with
 * Reply. A card of its own, so that a question opened from it does not take its place.
 */
export function orderMessageView(
  v: Viewer,
  facts: OfOrder,
  message: OrderMessage,
  documents: Documents,
  shown: Shown,
): View {
  const { order } = facts
  const turn = (to: Shown) => press('order', { order: order.id, part: message.id, shown: to })
  const mayTalk = actionsOf(order, facts.side, v.now).includes('talk')
  const reply = message.side === facts.side ? [] : [writeButton(v, facts, 'button-reply')]
  return {
    accent: message.flags.length > 0 ? 'warn' : 'neutral',
    card: { kind: 'order-message', objectId: message.id },
    blocks: [
      heading([user(facts.text.title)]),
      text(bold(...saidBy(v, facts, message))),
      ...(message.words === '' ? [] : [quoteOf(message)]),
      ...cautionBlocks(v, message),
      ...picturesOrText(v, { pictures: picturesAmong(message.files), words: message.words }, shown, turn),
      ...documentBlocks(v, documentsOf(message.files, documents), atOrder(facts)),
      buttons(
        ...(mayTalk ? reply : []),
        button(v, 'button-to-order', 'order', { order: order.id }),
        button(v, 'button-order-talk', 'orderTalk', { order: order.id }),
      ),
    ],
  }
}

/** Everything that was said, page by page; the last page has the newest. */
export function orderTalkView(v: Viewer, facts: OfOrder, talk: TalkPage): View {
  const { order } = facts
  const { messages, page, pages } = talk
  const turn = (to: number) => press('orderTalk', { order: order.id, page: to })
  const mayTalk = actionsOf(order, facts.side, v.now).includes('talk')
  const cautions = messages.flatMap((message) => cautionBlocks(v, message)).slice(0, 1)
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('order-talk-title', { title: facts.text.title })),
      { kind: 'entries', entries: messages.map((message) => talkEntry(v, facts, message)) },
      ...cautions,
      ...(pages > 1 ? [{ kind: 'pager', page, pages, turn } as const] : []),
      buttons(
        ...(mayTalk ? [writeButton(v, facts)] : []),
        button(v, 'button-to-order', 'order', { order: order.id }),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}

/** What was agreed: the offer as it was ordered, with its pictures, and what the buyer asked for. */
export function orderTermsView(
  v: Viewer,
  facts: OfOrder,
  asked: OrderMessage | null,
  documents: Documents,
  shown: Shown,
): View {
  const { order, text: offer } = facts
  const rows = [
    { label: v.say('label-price'), value: orderPrice(v, facts) },
    { label: v.say('label-delivery'), value: v.say('offer-delivery', { days: offer.deliveryDays }) },
  ]
  const written = `${offer.description}${offer.wants ?? ''}${asked?.words ?? ''}`
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('order-terms-title', { title: offer.title })),
      hint(v.say('order-terms-version')),
      { kind: 'facts', rows },
      { kind: 'quote', text: [user(offer.description)] },
      ...(offer.wants === null ? [] : [text(bold(...v.say('label-wants'), plain(': ')), user(offer.wants))]),
      ...(asked && hasContent(asked) ? saidBlocks(v, facts, asked, documents) : []),
      ...picturesOrText(v, { pictures: offer.pictures, words: written }, shown, (to) =>
        press('order', { order: order.id, part: 'terms', shown: to }),
      ),
      buttons(
        button(v, 'button-to-order', 'order', { order: order.id }),
        button(v, 'button-order-talk', 'orderTalk', { order: order.id }),
        button(v, 'button-to-offer', 'offer', { offer: order.offerId }),
      ),
    ],
  }
}

/** Whether anything was said or attached: a product can be ordered without a word. */
export function hasContent({ words: said, files }: OrderMessage): boolean {
  return said !== '' || files.length > 0
}

/** The way to write to the other side. */
export function writeButton(v: Viewer, facts: OfOrder, label?: 'button-reply'): Button {
  const talk = press('talkOrder', { order: facts.order.id })
  if (label) return act(words(v.say(label)), talk, 'primary')
  return act(words(v.say('button-order-write', { name: otherName(v, facts) })), talk)
}

const PAYMENT: readonly TalkFlag[] = ['payment', 'iban', 'crypto', 'off-platform']

/** The caution under words that lead away from here; nothing under others. Both sides read it. */
export function cautionBlocks(v: Viewer, { flags }: Pick<OrderMessage, 'flags'>): Block[] {
  if (flags.length === 0) return []
  const isPayment = flags.some((flag) => PAYMENT.some((one) => one === flag))
  return [text(...v.say('order-caution', { what: isPayment ? 'payment' : 'contact' }))]
}

function talkEntry(v: Viewer, facts: OfOrder, message: OrderMessage): Entry {
  const { words: said, files, flags } = message
  const lines: Text[] = []
  if (said !== '') lines.push([user(said)])
  const more: Text = [
    ...(files.length > 0 ? v.say('order-said-files', { count: files.length }) : []),
    ...(flags.length > 0 ? [plain(' ⚠️')] : []),
  ]
  if (more.length > 0) lines.push(more)
  if (lines.length === 0) lines.push(v.say('order-nothing-said'))
  return {
    title: saidBy(v, facts, message),
    lines,
    open: button(v, 'button-view', 'order', { order: facts.order.id, part: message.id }),
  }
}

function pictureCount(v: Viewer, { order }: OfOrder, { id, files }: OrderMessage): Block[] {
  const count = files.length - documentsAmong(files).length
  if (count === 0) return []
  const see = words(v.say('button-order-pictures', { count }))
  return [buttons(act(see, press('order', { order: order.id, part: id })))]
}

const quoteOf = ({ words: said }: OrderMessage): Block => ({ kind: 'quote', text: [user(said)] })
const atOrder = ({ order }: Pick<OrderOfSide, 'order'>) => ({ place: 'order', object: order.id }) as const
