import { picturesAmong } from '../../domain/files/attachment.ts'
import { documentsOf } from '../../domain/files/read-documents.ts'
import type { ListedTicket, TicketPage, TicketTab } from '../../domain/support/list-tickets.ts'
import { TICKET_TABS } from '../../domain/support/list-tickets.ts'
import type { TicketAbout, TicketCase } from '../../domain/support/read-ticket.ts'
import { reopenableUntil, TICKET_CATEGORIES } from '../../domain/support/ticket.rules.ts'
import type { Ticket, TicketCategory } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Text, time, user } from '../kit/span.ts'
import type { Accent, Block, Button, View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { documentBlocks } from './document-blocks.ts'
import { offerState } from './offer-words.ts'
import { orderStanding } from './order-state-words.ts'
import { button, buttons, duration, excerpt, heading, hint, nameOf, pictureBlocks, text } from './parts.ts'
import type { Viewer } from './view-context.ts'
import { voucherStateLine } from './voucher-views.ts'
import { stateLine } from './work-views.ts'

/** How much of the last message a list shows. */
const EXCERPT = 60

/** What a member can ask Support about, and what they asked. */
export function supportView(v: Viewer, { tickets, page, pages }: TicketPage): View {
  const blocks: Block[] = [
    heading(v.say('support-title')),
    text(...v.say('support-what')),
    {
      kind: 'select',
      placeholder: words(v.say('support-pick')),
      options: TICKET_CATEGORIES.map((category) => ({
        label: words(categoryWords(v, category)),
        press: press('newTicket', { category }),
        chosen: false,
      })),
    },
  ]
  if (tickets.length > 0)
    blocks.push(text(bold(...v.say('support-mine'))), {
      kind: 'entries',
      entries: tickets.map((ticket) => ({
        title: titleOf(v, ticket),
        lines: [v.say('ticket-line', { state: stateWords(v, ticket), at: time(lastAt(ticket)) })],
        open: button(v, 'button-view', 'ticket', { ticket: ticket.id }),
      })),
    })
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('support', { page: to }) })
  blocks.push(buttons(button(v, 'button-help', 'help'), button(v, 'button-home', 'home')))
  return { accent: 'neutral', blocks }
}

/** The operators' queue: who waits longest first; or what is closed, latest first. */
export function ticketsView(
  v: Viewer,
  tab: TicketTab,
  { tickets, page, pages }: TicketPage,
  medianMs: number | null,
  myId: string,
): View {
  const entries = tickets.map((ticket) => ({
    title: titleOf(v, ticket),
    lines: [deskLine(v, ticket, myId)],
    open: button(v, 'button-view', 'ticket', { ticket: ticket.id }),
  }))
  const none = text(...v.say('tickets-none', { tab }))
  const blocks: Block[] = [
    heading(v.say('tickets-title')),
    medianHint(v, medianMs),
    {
      kind: 'select',
      placeholder: words(v.say('tickets-pick-tab')),
      options: TICKET_TABS.map((name) => ({
        label: words(v.say('tickets-tab', { tab: name })),
        press: press('tickets', { tab: name }),
        chosen: name === tab,
      })),
    },
    entries.length === 0 ? none : { kind: 'entries', entries },
  ]
  if (pages > 1)
    blocks.push({ kind: 'pager', page, pages, turn: (to) => press('tickets', { tab, page: to }) })
  return {
    accent: 'neutral',
    blocks: [...blocks, buttons(button(v, 'button-admin', 'admin'), button(v, 'button-home', 'home'))],
  }
}

/** A ticket with what was said last: a card, for its member and for operators. */
export function ticketView(v: Viewer, found: TicketCase): View {
  const card = { kind: 'ticket', objectId: found.ticket.id } as const
  return { ...ticketPageView(v, found, found.messages.length, 0), card }
}

/** One message of a ticket, and what can be done. `news` is its heading while something new is told. */
export function ticketPageView(v: Viewer, found: TicketCase, page: number, shown: number, news?: Text): View {
  const { ticket } = found
  return {
    accent: accentOf(found),
    blocks: [
      heading(news ?? v.say('ticket-title', { category: categoryWords(v, ticket.category) })),
      { kind: 'facts', rows: ticketFacts(v, found) },
      ...messageBlocks(v, found, page, shown),
      ...(found.viewer === 'SUPPORT' ? operatorActions(v, found) : memberActions(v, found)),
    ],
    protect: found.viewer === 'SUPPORT',
  }
}

/** What was said, as it arrives: with Reply, and the way to everything else. */
export function ticketNotice(
  v: Viewer,
  kind: 'ticket-message' | 'ticket-answer' | 'ticket-closed' | 'ticket-reopened',
  found: TicketCase,
  messageId: string,
): View {
  return saidView(v, found, messageId, newsOf(v, kind, found))
}

/** What was said, once it has arrived: a card, so that a question opened from it does not take its place. */
export function saidView(v: Viewer, found: TicketCase, messageId: string, news?: Text): View {
  const page = found.messages.findIndex(({ id }) => id === messageId) + 1
  const card = { kind: 'ticket-message', objectId: messageId } as const
  return { ...ticketPageView(v, found, page, 0, news), card }
}

function newsOf(v: Viewer, kind: Parameters<typeof ticketNotice>[1], { ticket, viewer }: TicketCase): Text {
  const category = categoryWords(v, ticket.category)
  switch (kind) {
    case 'ticket-message':
      return v.say('notice-ticket-message', { category })
    case 'ticket-answer':
      return v.say('notice-ticket-answer', { category })
    case 'ticket-closed':
      return v.say('notice-ticket-closed', { category })
    case 'ticket-reopened':
      return v.say('notice-ticket-reopened', { category, side: viewer === 'MEMBER' ? 'member' : 'support' })
    default:
      return kind satisfies never
  }
}

/** The name of a category. */
export function categoryWords(v: Viewer, category: TicketCategory): Text {
  return v.say('ticket-category', { category })
}

/** What a ticket was opened from, on one line. */
export function aboutWords(v: Viewer, about: TicketAbout, viewer: TicketCase['viewer']): Text {
  switch (about.kind) {
    case 'job': {
      const { title, frozenAt } = about.job
      const state = frozenAt ? 'FROZEN' : about.job.state
      return v.say('ticket-about-job', { title, state: v.say('campaign-state', { state }) })
    }
    case 'submission': {
      const { submission } = about
      const side = viewer === 'SUPPORT' ? 'OPERATOR' : about.side
      const state = stateLine(v, submission)
      return v.say('ticket-about-submission', { side, title: submission.campaign.title, state })
    }
    case 'withdrawal': {
      const { amountMicros, requestedAt, state } = about.withdrawal
      return v.say('ticket-about-withdrawal', {
        amount: money(amountMicros),
        at: time(requestedAt, 'date'),
        state: v.say('withdrawal-state', { state }),
      })
    }
    case 'voucher': {
      const { codeTail, amountMicros } = about.voucher
      const state = voucherStateLine(v, about.voucher)
      return v.say('ticket-about-voucher', { tail: codeTail, amount: money(amountMicros), state })
    }
    case 'top_up': {
      const { amountMicros, startedAt, state } = about.topUp
      return v.say('ticket-about-top-up', {
        amount: money(amountMicros),
        at: time(startedAt, 'date'),
        state: v.say('top-up-state', { state }),
      })
    }
    case 'offer': {
      const { title } = about.offer
      return v.say('ticket-about-offer', { title, state: offerState(v, about.offer) })
    }
    case 'order': {
      const { side, title } = about
      return v.say('ticket-about-order', { side, title, state: orderStanding(v, about) })
    }
    default:
      return about satisfies never
  }
}

function ticketFacts(v: Viewer, found: TicketCase): { label: Text; value: Text }[] {
  const { ticket, about, viewer, member, holder } = found
  const rows = [{ label: v.say('label-state'), value: stateWords(v, ticket) }]
  if (about) rows.push({ label: v.say('label-about'), value: aboutWords(v, about, viewer) })
  if (!member) return rows
  const { openedAt, firstAnswerAt, waitingSince } = ticket
  rows.push({
    label: v.say('label-member'),
    value: v.say('ticket-member', { name: nameOf(v, member.name), count: member.tickets }),
  })
  if (waitingSince)
    rows.push({
      label: v.say('label-waits'),
      value: v.say('ticket-waits', { since: time(waitingSince, 'moment') }),
    })
  rows.push({
    label: v.say('label-first-answer'),
    value: firstAnswerAt
      ? duration(v, firstAnswerAt.getTime() - openedAt.getTime())
      : v.say('ticket-none-yet'),
  })
  if (holder) rows.push({ label: v.say('label-holder'), value: [user(holder)] })
  return rows
}

function messageBlocks(v: Viewer, found: TicketCase, page: number, shown: number): Block[] {
  const { ticket, messages, documents, viewer } = found
  const count = messages.length
  const n = Math.min(Math.max(1, page), count)
  const said = messages[n - 1]
  if (!said) return []
  const side = said.side === 'SUPPORT' ? 'support' : viewer === 'MEMBER' ? 'me' : 'member'
  const blocks: Block[] = [
    text(bold(...v.say('ticket-message-of', { side, n, count })), plain(' · '), time(said.at, 'moment')),
    { kind: 'quote', text: [user(said.words)] },
  ]
  blocks.push(
    ...pictureBlocks(v, picturesAmong(said.files), shown, (to) =>
      press('ticket', { ticket: ticket.id, page: n, shown: to }),
    ),
    ...documentBlocks(v, documentsOf(said.files, documents), { place: 'ticket', object: ticket.id }),
  )
  if (count > 1)
    blocks.push({
      kind: 'pager',
      page: n,
      pages: count,
      turn: (to) => press('ticket', { ticket: ticket.id, page: to }),
    })
  return blocks
}

function memberActions(v: Viewer, { ticket, about, mayWrite }: TicketCase): Block[] {
  const id = { ticket: ticket.id }
  const isClosed = ticket.state === 'CLOSED'
  const until = reopenableUntil(ticket)
  const row: Button[] = []
  if (mayWrite)
    row.push(button(v, isClosed ? 'button-open-again' : 'button-reply', 'replyTicket', id, 'primary'))
  if (!isClosed) row.push(button(v, 'button-solved', 'solveTicket', id))
  const blocks: Block[] = []
  if (mayWrite && until) blocks.push(hint(v.say('ticket-closed-until', { until: time(until, 'date') })))
  if (row.length > 0) blocks.push(buttons(...row))
  const seen = about ? [objectButton(v, about)] : []
  return [
    ...blocks,
    buttons(...seen, button(v, 'button-my-tickets', 'support'), button(v, 'button-home', 'home')),
  ]
}

/** To what the member's ticket is about. */
function objectButton(v: Viewer, about: TicketAbout): Button {
  switch (about.kind) {
    case 'job':
      return button(v, 'button-see-object', 'job', { campaign: about.job.id })
    case 'submission': {
      const entry = about.side === 'WORKER' ? 'submission' : 'reviewCard'
      return button(v, 'button-see-object', entry, { submission: about.submission.id })
    }
    case 'withdrawal':
      return button(v, 'button-see-object', 'withdrawal', { withdrawal: about.withdrawal.id })
    case 'voucher':
      return button(v, 'button-see-object', 'voucherState', { voucher: about.voucher.id })
    case 'top_up':
      return button(v, 'button-see-object', 'topUpState', { topUp: about.topUp.id })
    case 'offer':
      return button(v, 'button-see-object', 'offer', { offer: about.offer.id })
    case 'order':
      return button(v, 'button-see-object', 'order', { order: about.order.id })
    default:
      return about satisfies never
  }
}

function operatorActions(v: Viewer, { ticket, about, isMine, mayGiveBack }: TicketCase): Block[] {
  const id = { ticket: ticket.id }
  const last = buttons(
    ...(about?.kind === 'offer' ? [objectButton(v, about)] : []),
    button(v, 'button-to-tickets', 'tickets'),
    button(v, 'button-admin', 'admin'),
  )
  const back = mayGiveBack ? [button(v, 'button-give-back', 'giveBackTicket', id)] : []
  switch (ticket.state) {
    case 'OPEN':
      return [
        hint(v.say('ticket-take-first')),
        buttons(button(v, 'button-take-ticket', 'claimTicket', id, 'good')),
        last,
      ]
    case 'CLAIMED':
      if (!isMine)
        return [hint(v.say('ticket-elsewhere')), ...(back.length > 0 ? [buttons(...back)] : []), last]
      return [
        buttons(
          button(v, 'button-answer-ticket', 'replyTicket', id, 'primary'),
          button(v, 'button-close-ticket', 'closeTicket', id),
          ...back,
        ),
        last,
      ]
    case 'CLOSED':
      return [buttons(button(v, 'button-open-again', 'reopenTicket', id)), last]
    default:
      return ticket.state satisfies never
  }
}

function stateWords(v: Viewer, { state, waitingSince }: Ticket): Text {
  const open = waitingSince === null ? 'answered' : state === 'CLAIMED' ? 'claimed' : 'waiting'
  return v.say('ticket-state', { state: state === 'CLOSED' ? 'closed' : open })
}

function deskLine(v: Viewer, ticket: ListedTicket, myId: string): Text {
  const { state, claimedById, waitingSince, closedAt } = ticket
  if (closedAt) return v.say('ticket-desk-line-closed', { at: time(closedAt) })
  const who = state !== 'CLAIMED' ? 'nobody' : claimedById === myId ? 'me' : 'other'
  const holder = v.say('case-holder', { holder: who })
  return waitingSince
    ? v.say('ticket-desk-line-waiting', { since: time(waitingSince, 'moment'), holder })
    : v.say('ticket-desk-line-answered', { holder })
}

function titleOf(v: Viewer, { category, messages }: ListedTicket): Text {
  const said = messages[0]?.words ?? ''
  return [...categoryWords(v, category), plain(' · '), user(excerpt(said, EXCERPT))]
}

const lastAt = ({ messages, openedAt }: ListedTicket) => messages[0]?.at ?? openedAt

function accentOf({ ticket, viewer }: TicketCase): Accent {
  if (ticket.state === 'CLOSED') return 'neutral'
  if (viewer === 'SUPPORT') return ticket.waitingSince ? 'warn' : 'active'
  return ticket.waitingSince ? 'active' : 'good'
}

/** How long first answers took. */
export function medianHint(v: Viewer, medianMs: number | null): Block {
  return hint(
    medianMs === null
      ? v.say('tickets-median-none')
      : v.say('tickets-median', { time: duration(v, medianMs) }),
  )
}
