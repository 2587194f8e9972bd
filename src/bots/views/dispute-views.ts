import {
  isOpen,
  isRunning,
  STATEMENTS_PER_SIDE,
  undecidedShare,
} from '../../domain/disputes/dispute.rules.ts'
import type { DisputeCase } from '../../domain/disputes/read-dispute.ts'
import { feeMicros } from '../../domain/kit/money.ts'
import type { Dispute, OrderSide } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Span, type Text, time, user } from '../kit/span.ts'
import { type Accent, act, type Block, type Button, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { disputePartsSelect, partLabel } from './dispute-part-views.ts'
import { button, buttons, heading, hint, nameOf, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

const SIDES = ['BUYER', 'SELLER'] as const

/** A dispute as one of its sides or a moderator sees it. `news` is its heading while something new is told. */
export function disputeView(v: Viewer, found: DisputeCase, news?: Text): View {
  const { dispute, offer, statements } = found
  const blocks: Block[] = [
    heading(news ?? v.say('dispute-title', { title: offer.title })),
    { kind: 'facts', rows: disputeFacts(v, found) },
  ]
  for (const side of SIDES) {
    const latest = statements.findLast((one) => one.side === side)
    if (latest) blocks.push(...quoted(v.say('dispute-says', { side }), latest.words))
    else blocks.push(hint(v.say('dispute-silent', { side })))
  }
  if (dispute.reason) blocks.push(...quoted(v.say('contest-decision-reason'), dispute.reason))
  if (statements.length > 1 || statements.some(({ files }) => files.length > 0))
    blocks.push(hint(v.say('dispute-more-said', { tab: partLabel(v, found, 'said') })))
  blocks.push(disputePartsSelect(v, found, 'case'), ...actions(v, found))
  return {
    accent: accentOf(found),
    card: { kind: 'dispute', objectId: dispute.id },
    blocks,
    protect: found.viewer === 'OPERATOR',
  }
}

/** What is new about a dispute: the dispute itself, so that one press answers. */
export function disputeNotice(
  v: Viewer,
  kind: 'dispute-opened' | 'dispute-statement' | 'dispute-decided' | 'dispute-conceded',
  found: DisputeCase,
): View {
  const { title } = found.offer
  switch (kind) {
    case 'dispute-opened':
      return disputeView(v, found, v.say('notice-dispute-opened', { title, side: found.dispute.openedBy }))
    case 'dispute-statement':
      return disputeView(v, found, v.say('notice-dispute-statement', { title }))
    case 'dispute-decided':
    case 'dispute-conceded':
      return disputeView(v, found, endWords(v, found))
    default:
      return kind satisfies never
  }
}

/** Before a side gives in: what goes where, at once. */
export function concedeView(v: Viewer, { dispute, order, offer, viewer }: DisputeCase): View {
  const amount = money(order.priceMicros)
  const sure = { order: order.id, sure: 'y' }
  const isFree = order.priceMicros === 0n
  const what = viewer === 'BUYER' ? 'dispute-concede-buyer' : 'dispute-concede-seller'
  const label = isFree
    ? v.say('dispute-concede-sure-free')
    : v.say('dispute-concede-sure', { side: viewer, amount })
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('dispute-concede-title', { title: offer.title })),
      text(...(isFree ? v.say('dispute-concede-free') : v.say(what, { amount }))),
      buttons(
        act(words(label), press('concedeOrder', sure), 'bad'),
        button(v, 'button-back', 'disputeCase', { dispute: dispute.id }),
      ),
    ],
  }
}

/** Where a dispute stands, in words. */
export function disputeState(
  v: Viewer,
  { state, decidedById, verdict }: Pick<Dispute, 'state' | 'decidedById' | 'verdict'>,
): Text {
  if (state === 'CLOSED') return v.say('dispute-state', { state: verdict ?? 'BUYER' })
  return v.say('dispute-state', { state: state === 'DECIDED' && decidedById === null ? 'UNDECIDED' : state })
}

/** What a share of the price comes to, before it is given and after: the fee comes out of the seller's part. */
export function shareFacts(
  v: Viewer,
  { priceMicros, feePpm }: Pick<DisputeCase['order'], 'priceMicros' | 'feePpm'>,
  sellerMicros: bigint,
): { label: Text; value: Text }[] {
  const fee = feeMicros(sellerMicros, feePpm)
  const rows = [{ label: v.say('dispute-label-to-seller'), value: [bold(money(sellerMicros - fee))] }]
  if (fee > 0n) rows.push({ label: v.say('dispute-label-fee'), value: [bold(money(fee))] })
  rows.push({ label: v.say('dispute-label-to-buyer'), value: [bold(money(priceMicros - sellerMicros))] })
  return rows
}

/** The sentence that tells one side how their dispute ended, with what became of the money. */
function endWords(v: Viewer, { dispute, order, offer, viewer }: DisputeCase): Text {
  const { title } = offer
  const sellerMicros = order.sellerMicros ?? 0n
  const net = money(sellerMicros - feeMicros(sellerMicros, order.feePpm))
  const back = money(order.priceMicros - sellerMicros)
  const conceded = dispute.state === 'CLOSED'
  if (order.priceMicros === 0n) {
    const right = dispute.verdict === viewer ? 'mine' : 'theirs'
    return conceded
      ? v.say('dispute-gave-in-free', { title })
      : v.say('dispute-outcome-free', { title, right })
  }
  if (conceded)
    return viewer === 'BUYER'
      ? v.say('dispute-gave-in-seller', { title, back })
      : v.say('dispute-gave-in-buyer', { title, net })
  return viewer === 'BUYER'
    ? buyerWords(v, dispute, { title, back, paid: net })
    : sellerWords(v, dispute, { title, back, net })
}

type Ended = Pick<Dispute, 'verdict'>

function buyerWords(v: Viewer, { verdict }: Ended, said: { title: string; back: Span; paid: Span }): Text {
  const { title, back, paid } = said
  if (verdict === null) return v.say('dispute-buyer-shared', said)
  return verdict === 'BUYER'
    ? v.say('dispute-buyer-won', { title, back })
    : v.say('dispute-buyer-lost', { title, paid })
}

function sellerWords(v: Viewer, { verdict }: Ended, said: { title: string; back: Span; net: Span }): Text {
  const { title, back, net } = said
  if (verdict === null) return v.say('dispute-seller-shared', said)
  return verdict === 'SELLER'
    ? v.say('dispute-seller-won', { title, net })
    : v.say('dispute-seller-lost', { title, back })
}

function disputeFacts(v: Viewer, found: DisputeCase): { label: Text; value: Text }[] {
  const { dispute, order, viewer, buyer, seller, holder } = found
  const rows = [{ label: v.say('label-state'), value: disputeState(v, dispute) }]
  const { verdict } = undecidedShare(order)
  if (dispute.dueAt)
    rows.push({
      label: v.say('label-decides-itself'),
      value: v.say('dispute-due', { side: verdict ?? 'BUYER', due: time(dispute.dueAt) }),
    })
  rows.push(...moneyFacts(v, found))
  for (const side of SIDES)
    if (side === 'SELLER' || order.kind === 'EXCHANGE') rows.push(delivered(v, order, side))
  rows.push({
    label: v.say('dispute-label-opened'),
    value: [
      ...v.say('dispute-side', { side: dispute.openedBy }),
      plain(' · '),
      time(dispute.openedAt, 'moment'),
    ],
  })
  if (viewer !== 'OPERATOR') return rows
  rows.push(
    {
      label: v.say('label-buyer'),
      value: [...nameOf(v, buyer.name), plain(' · '), ...buyerRecord(v, buyer)],
    },
    {
      label: v.say('label-seller'),
      value: [...nameOf(v, seller.name), plain(' · '), ...sellerRecord(v, seller)],
    },
  )
  if (holder) rows.push({ label: v.say('label-moderator'), value: [user(holder)] })
  return rows
}

/** What is held; once it is over, what each side got. Of an exchange for nothing, who was right. */
function moneyFacts(v: Viewer, { dispute, order }: DisputeCase): { label: Text; value: Text }[] {
  const isFree = order.priceMicros === 0n
  if (!isOpen(dispute) && order.sellerMicros !== null) {
    if (!isFree) return shareFacts(v, order, order.sellerMicros)
    const right = v.say('dispute-side', { side: dispute.verdict ?? 'BUYER' })
    return [{ label: v.say('dispute-label-right'), value: right }]
  }
  const value = isFree ? v.say('dispute-stake-free') : [bold(money(order.priceMicros))]
  return [{ label: v.say('label-at-stake'), value }]
}

function delivered(v: Viewer, order: DisputeCase['order'], side: OrderSide): { label: Text; value: Text } {
  const at = side === 'BUYER' ? order.buyerDeliveredAt : order.sellerDeliveredAt
  return {
    label: v.say('dispute-label-delivered', { side }),
    value: at ? [time(at, 'moment')] : v.say('dispute-delivered-nothing'),
  }
}

function buyerRecord(v: Viewer, { record }: DisputeCase['buyer']): Text {
  return v.say('dispute-buyer-record', {
    completed: String(record.completed),
    stars: starWords(v, record.stars),
    disputes: record.disputes,
  })
}

function sellerRecord(v: Viewer, { record }: DisputeCase['seller']): Text {
  const { paid, cancelled, undelivered } = record
  return v.say('dispute-seller-record', {
    completed: String(paid.completed),
    stars: starWords(v, paid.stars),
    cancelled: String(cancelled),
    undelivered: String(undelivered),
  })
}

const starWords = (v: Viewer, stars: number | null): Text =>
  stars === null ? v.say('dispute-unrated') : v.say('dispute-stars', { stars: String(stars) })

function quoted(label: Text, said: string): Block[] {
  return [text(bold(...label)), { kind: 'quote', text: [user(said)] }]
}

function accentOf({ dispute, viewer }: DisputeCase): Accent {
  if (isOpen(dispute)) return 'warn'
  if (viewer === 'OPERATOR' || dispute.verdict === null) return 'neutral'
  return dispute.verdict === viewer ? 'good' : 'bad'
}

function actions(v: Viewer, found: DisputeCase): Block[] {
  return found.viewer === 'OPERATOR' ? operatorActions(v, found) : sideActions(v, found)
}

function sideActions(v: Viewer, { dispute, order, statements, viewer }: DisputeCase): Block[] {
  const said = statements.filter((one) => one.side === viewer).length
  const row: Button[] = []
  if (isRunning(dispute, v.now)) {
    if (said < STATEMENTS_PER_SIDE)
      row.push(button(v, 'button-dispute-statement', 'disputeStatement', { dispute: dispute.id }, 'primary'))
    row.push(button(v, 'button-concede', 'concedeOrder', { order: order.id }))
  }
  return [
    buttons(
      ...row,
      button(v, 'button-to-order', 'order', { order: order.id }),
      button(v, 'button-home', 'home'),
    ),
  ]
}

function operatorActions(v: Viewer, { dispute, isMine, mayGiveBack }: DisputeCase): Block[] {
  const id = { dispute: dispute.id }
  const back = mayGiveBack ? [button(v, 'button-give-back', 'giveBackDispute', id)] : []
  const last = buttons(button(v, 'button-to-disputes', 'disputes'), button(v, 'button-admin', 'admin'))
  if (!isRunning(dispute, v.now)) return [last]
  if (dispute.state === 'OPEN')
    return [
      hint(v.say('case-waits')),
      buttons(button(v, 'button-take-case', 'claimDispute', id, 'good')),
      last,
    ]
  if (isMine) return [buttons(button(v, 'button-decide-dispute', 'decideDispute', id, 'good'), ...back), last]
  return [hint(v.say('case-elsewhere')), ...(back.length > 0 ? [buttons(...back)] : []), last]
}
