import * as ticketViews from '../../src/bots/views/ticket-views.ts'
import { CASE_REASON_MAX } from '../../src/domain/cases/case.rules.ts'
import { documentAttachment } from '../../src/domain/files/attachment.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import type { TicketPage } from '../../src/domain/support/list-tickets.ts'
import type { TicketAbout, TicketCase } from '../../src/domain/support/read-ticket.ts'
import { MESSAGE_MAX, TICKET_CATEGORIES } from '../../src/domain/support/ticket.rules.ts'
import type { Ticket, TopUp, Voucher, Withdrawal } from '../../src/generated/prisma/client.ts'
import { DOCUMENT_NAME_MAX } from '../../src/runtime/files/document-name.ts'
import { offer } from '../support/offer-extremes.ts'
import { campaign, id, submission, wild } from '../support/world-extremes.ts'
import { HUGE, testViews, viewer as v } from './view-checks.ts'

const attachedTo = (n: number) => {
  if (n % 3 === 0) return []
  const kind = n % 3 === 1 ? (one: string) => id(one) : (one: string) => documentAttachment(id(`D${one}`))
  return n % 5 === 0 ? [id('1'), documentAttachment(id('D1')), id('2')] : ['1', '2', '3'].map(kind)
}

const messages = Array.from({ length: 100 }, (_, n) => ({
  id: id(String(n)),
  ticketId: id('T'),
  side: n % 2 === 0 ? ('MEMBER' as const) : ('SUPPORT' as const),
  authorId: id('W'),
  words: wild(MESSAGE_MAX),
  files: attachedTo(n),
  at: v.now,
}))

/** As many documents in one message as there may be, under the longest names. */
const documents = new Map(
  [1, 2, 3].map((n) => {
    const document = {
      id: id(`D${n}`),
      name: wild(DOCUMENT_NAME_MAX),
      mime: 'application/pdf',
      bytes: 9_999_999,
    }
    return [document.id, document]
  }),
)

const voucher: Voucher = {
  id: id('V'),
  revision: 9,
  codeHash: 'x',
  codeTail: 'ZZ',
  amountMicros: HUGE,
  source: 'wallet',
  issuerId: id('W'),
  state: 'ACTIVE',
  reason: wild(CASE_REASON_MAX),
  createdAt: v.now,
  expiresAt: v.now,
  remindAt: null,
  redeemedById: null,
  redeemedAt: null,
}

const withdrawal: Withdrawal = {
  id: id('Y'),
  revision: 9,
  memberId: id('W'),
  state: 'REQUESTED',
  method: 'paypal',
  destination: wild(200),
  holder: wild(70),
  amountMicros: HUGE,
  feeMicros: 1n,
  requestedAt: v.now,
  payableAt: v.now,
  dueAt: v.now,
  needsTwo: true,
  topSourceId: id('E'),
  topSourcePercent: 100,
  claimedById: null,
  claimedAt: null,
  agreedById: null,
  approvedById: null,
  batchId: null,
  reference: null,
  reason: null,
  endedAt: null,
  received: null,
  railAt: null,
  railTries: 0,
  overdueToldAt: null,
}

const topUp: TopUp = {
  id: id('U'),
  revision: 9,
  memberId: id('W'),
  state: 'FAILED',
  place: 3,
  amountMicros: HUGE,
  startedAt: v.now,
  invoiceId: '9'.repeat(20),
  payUrl: null,
  expiresAt: v.now,
  endsAt: v.now,
  confirmed: true,
  endedAt: v.now,
  problem: 'asset',
  closedById: id('O'),
  finding: wild(500),
}

const abouts: (TicketAbout | null)[] = [
  null,
  { kind: 'job', job: campaign() },
  { kind: 'submission', submission: submission({ state: 'NOT_SATISFIED_HELD' }), side: 'WORKER' },
  { kind: 'submission', submission: submission(), side: 'EMPLOYER' },
  { kind: 'withdrawal', withdrawal },
  { kind: 'voucher', voucher },
  { kind: 'top_up', topUp },
  { kind: 'offer', offer: offer() },
]

function ticket(change: Partial<Ticket> = {}): Ticket {
  return {
    id: id('T'),
    revision: 9,
    memberId: id('W'),
    state: 'OPEN',
    category: 'work',
    aboutKind: null,
    aboutId: null,
    parties: [id('W')],
    claimedById: null,
    openedAt: v.now,
    waitingSince: v.now,
    firstAnswerAt: v.now,
    closedAt: null,
    ...change,
  }
}

const inEachState: Ticket[] = [
  ticket(),
  ticket({ waitingSince: null, firstAnswerAt: null }),
  ticket({ state: 'CLAIMED', claimedById: id('M') }),
  ticket({ state: 'CLOSED', claimedById: id('M'), closedAt: v.now, waitingSince: null }),
]

const cases: TicketCase[] = abouts.flatMap((about) =>
  inEachState.flatMap((one) =>
    (['MEMBER', 'SUPPORT'] as const).flatMap((viewer) =>
      [true, false].map((isMine) => ({
        ticket: one,
        messages,
        documents,
        about,
        viewer,
        member: viewer === 'SUPPORT' ? { name: wild(256), tickets: 99_999 } : null,
        holder: viewer === 'SUPPORT' ? wild(256) : null,
        isMine: viewer === 'SUPPORT' && isMine,
        mayGiveBack: viewer === 'SUPPORT' && isMine,
        mayWrite: viewer === 'MEMBER' && isMine,
      })),
    ),
  ),
)

const page: TicketPage = {
  tickets: TICKET_CATEGORIES.map((category, n) => ({
    ...(inEachState[n % inEachState.length] ?? ticket()),
    category,
    messages: messages.slice(n, n + 1),
  })),
  page: 998,
  pages: 999,
}
const none: TicketPage = { tickets: [], page: 1, pages: 1 }

testViews([ticketViews], {
  supportView: () => [page, none].map((one) => ticketViews.supportView(v, one)),
  ticketsView: () =>
    (['open', 'closed'] as const).flatMap((tab) => [
      ticketViews.ticketsView(v, tab, page, 99 * DAY_MS, id('M')),
      ticketViews.ticketsView(v, tab, none, null, id('M')),
    ]),
  ticketView: () => cases.map((one) => ticketViews.ticketView(v, one)),
  ticketPageView: () =>
    cases.flatMap((one) =>
      [49, 51, 53].flatMap((nth) => [1, 2].map((shown) => ticketViews.ticketPageView(v, one, nth, shown))),
    ),
  ticketNotice: () =>
    (['ticket-message', 'ticket-answer', 'ticket-closed', 'ticket-reopened'] as const).flatMap((kind) =>
      cases.map((one) => ticketViews.ticketNotice(v, kind, one, id('2'))),
    ),
  saidView: () => cases.map((one) => ticketViews.saidView(v, one, id('2'))),
})
