import type { DisputeCase, SaidIn, SaidOne } from '../../domain/disputes/read-dispute.ts'
import { picturesAmong } from '../../domain/files/attachment.ts'
import { documentsOf } from '../../domain/files/read-documents.ts'
import { TALK_PER_PAGE, type TalkPage } from '../../domain/orders/read-talk.ts'
import type { OrderMessage } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Text, time, user } from '../kit/span.ts'
import type { Block, View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { documentBlocks } from './document-blocks.ts'
import { button, buttons, excerpt, heading, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'
import { picturesOrText, type Shown } from './whole-text.ts'

/** The parts of a dispute, each a screen of its own: together they would not fit into one message. */
export const DISPUTE_PARTS = ['case', 'offer', 'work', 'talk', 'said'] as const
export type DisputePart = (typeof DISPUTE_PARTS)[number]

/** How much of a message a list shows. */
const EXCERPT = 200

/** What was ordered, in the words of that time. */
export function disputeOfferView(v: Viewer, found: DisputeCase, shown: Shown): View {
  const { dispute, offer } = found
  const rows = [
    { label: v.say('label-price'), value: [bold(money(offer.priceMicros))] },
    {
      label: v.say('label-delivery'),
      value: v.say('offer-delivery', { days: offer.deliveryDays }),
    },
  ]
  const blocks: Block[] = [
    text(...v.say('dispute-offer-version', { version: String(offer.version) })),
    { kind: 'facts', rows },
    { kind: 'quote', text: [user(offer.description)] },
  ]
  if (offer.wants)
    blocks.push(text(bold(...v.say('label-wants'))), { kind: 'quote', text: [user(offer.wants)] })
  blocks.push(
    ...picturesOrText(v, { pictures: offer.pictures, words: offer.description }, shown, (to) =>
      press('disputeCase', { dispute: dispute.id, part: 'offer', shown: to }),
    ),
  )
  return partView(v, found, 'offer', blocks)
}

/** One message after the other of what was handed over, of the whole talk, or of what is said in the dispute. */
export function disputeSaidView(
  v: Viewer,
  found: DisputeCase,
  part: SaidIn,
  said: SaidOne | null,
  shown: Shown,
): View {
  const blocks = said ? saidBlocks(v, found, part, said, shown) : [nothingSaid(v)]
  return partView(v, found, part === 'one' ? 'talk' : part, blocks)
}

/** The whole talk, page by page, with what was flagged in it; each message opens alone, with its files. */
export function disputeTalkView(v: Viewer, found: DisputeCase, { messages, page, pages }: TalkPage): View {
  const id = { dispute: found.dispute.id }
  const first = (page - 1) * TALK_PER_PAGE + 1
  const entries = messages.map((message, n) => ({
    title: v.say('dispute-message', message),
    lines: talkLines(v, message),
    open: button(v, 'button-view', 'disputeCase', { ...id, part: 'one', page: first + n }),
  }))
  const blocks: Block[] = [entries.length === 0 ? nothingSaid(v) : { kind: 'entries', entries }]
  if (pages > 1) {
    const turn = (to: number) => press('disputeCase', { ...id, part: 'talk', page: to })
    blocks.push({ kind: 'pager', page, pages, turn })
  }
  return partView(v, found, 'talk', blocks)
}

function talkLines(v: Viewer, { words: said, files, flags, at }: OrderMessage): Text[] {
  const more: Text = [time(at, 'moment'), ...(files.length > 0 ? [plain(` · 📎 ${files.length}`)] : [])]
  const lines: Text[] = said === '' ? [more] : [[user(excerpt(said, EXCERPT))], more]
  return flags.length > 0 ? [...lines, [plain('⚠️ '), ...v.say('dispute-flagged')]] : lines
}

/** The way to each part. */
export function disputePartsSelect(v: Viewer, found: DisputeCase, chosen: DisputePart): Block {
  return {
    kind: 'select',
    placeholder: words(v.say('contest-pick-part')),
    options: DISPUTE_PARTS.map((part) => ({
      label: partLabel(v, found, part),
      press: press('disputeCase', { dispute: found.dispute.id, part }),
      chosen: part === chosen,
    })),
  }
}

/** The name of a part. */
export function partLabel(v: Viewer, { statements }: DisputeCase, part: DisputePart): string {
  return words(
    part === 'said'
      ? v.say('dispute-part-said', { count: String(statements.length) })
      : v.say('dispute-part', { part }),
  )
}

function partView(v: Viewer, found: DisputeCase, part: DisputePart, blocks: Block[]): View {
  const { dispute, offer, viewer } = found
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('dispute-title', { title: offer.title })),
      ...blocks,
      disputePartsSelect(v, found, part),
      buttons(button(v, 'button-to-dispute', 'disputeCase', { dispute: dispute.id })),
    ],
    protect: viewer === 'OPERATOR',
  }
}

function saidBlocks(
  v: Viewer,
  { dispute }: DisputeCase,
  part: SaidIn,
  { message, page, pages, documents }: SaidOne,
  shown: Shown,
): Block[] {
  const { side, kind, at, files } = message
  const id = { dispute: dispute.id, part }
  const blocks: Block[] = [
    text(bold(...v.say('dispute-message', { side, kind })), ...countOf(v, page, pages)),
    hint([time(at, 'moment')]),
  ]
  if (message.flags.length > 0) blocks.push(hint(v.say('dispute-flagged')))
  blocks.push(
    message.words === '' ? hint(v.say('dispute-no-words')) : { kind: 'quote', text: [user(message.words)] },
    ...picturesOrText(v, { pictures: picturesAmong(files), words: message.words }, shown, (to) =>
      press('disputeCase', { ...id, page, shown: to }),
    ),
    ...documentBlocks(v, documentsOf(files, documents), { place: 'order', object: message.orderId }),
  )
  if (pages > 1)
    blocks.push({ kind: 'pager', page, pages, turn: (to) => press('disputeCase', { ...id, page: to }) })
  return blocks
}

const countOf = (v: Viewer, n: number, count: number): Text => [
  plain(' · '),
  ...v.say('dispute-message-of', { n: String(n), count: String(count) }),
]

const nothingSaid = (v: Viewer): Block => text(...v.say('dispute-nothing-there'))
