import type { Ticket, TicketCategory, TicketObject } from '../../generated/prisma/client.ts'
import { type CaseFacts, handles } from '../cases/case.rules.ts'
import { after, DAY_MS } from '../kit/clock.ts'
import type { Counter, Insert } from '../kit/decision.ts'
import type { Refusal } from '../kit/refusal.ts'
import type { Actor } from '../kit/use-case.ts'

/** What a ticket can be about; total, in the order they are offered. */
export const TICKET_CATEGORIES = [
  'work',
  'withdrawal',
  'money',
  'account',
  'other',
] as const satisfies readonly TicketCategory[]

/** What a ticket can be opened from. */
export const TICKET_OBJECTS = [
  'job',
  'submission',
  'withdrawal',
  'voucher',
  'offer',
  'order',
  'top_up',
] as const satisfies readonly TicketObject[]

/** The tickets of one member that are not closed, at most. */
export const OPEN_TICKETS_MAX = 5
/** How often each side may say something in one ticket. */
export const MESSAGES_PER_SIDE = 50
export const MESSAGE_MIN = 3
/** With its pictures a message is the caption of a photo on Telegram, which holds 1024. */
export const MESSAGE_MAX = 600
/** Pictures and documents together. */
export const MESSAGE_FILES = 3
/** How long a member may open a closed ticket again; Support may at any time. */
export const REOPEN_MS = 14 * DAY_MS

/** The category of a ticket that was opened from an object. */
export const categoryOf: Readonly<Record<TicketObject, TicketCategory>> = {
  job: 'work',
  submission: 'work',
  withdrawal: 'withdrawal',
  voucher: 'money',
  offer: 'work',
  order: 'work',
  top_up: 'money',
}

/** The categories that finance handles, too. */
export const MONEY_CATEGORIES = ['withdrawal', 'money'] as const satisfies readonly TicketCategory[]

/** The categories this actor handles: all for moderators and admins, those about money for finance. */
export function categoriesFor(actor: Actor): readonly TicketCategory[] {
  if (handles(actor, {})) return TICKET_CATEGORIES
  return handles(actor, { alsoFor: 'finance' }) ? MONEY_CATEGORIES : []
}

/** A ticket as the rules of cases see it. */
export function ticketCase(ticket: Ticket): CaseFacts {
  const isMoney = MONEY_CATEGORIES.some((category) => category === ticket.category)
  return {
    what: 'ticket',
    id: ticket.id,
    isOpen: ticket.state !== 'CLOSED',
    claimedById: ticket.state === 'CLAIMED' ? ticket.claimedById : null,
    parties: ticket.parties,
    dueAt: null,
    ...(isMoney ? { alsoFor: 'finance' as const } : {}),
  }
}

/** Until when its member may open it again; `null` while it is not closed. */
export function reopenableUntil({ closedAt }: Pick<Ticket, 'closedAt'>): Date | null {
  return closedAt && after(closedAt, REOPEN_MS)
}

/** One more ticket that is not closed, while the member has room for it. */
export function oneMoreTicket(memberId: string): Counter {
  return ticketCounter(memberId, 1, OPEN_TICKETS_MAX)
}

/** Support opens a ticket again whatever else its member has open. */
export function oneTicketBack(memberId: string): Counter {
  return ticketCounter(memberId, 1, INT_MAX)
}

/** One ticket less that is not closed. */
export function oneTicketLess(memberId: string): Counter {
  return ticketCounter(memberId, -1, INT_MAX)
}

const INT_MAX = 2_147_483_647

function ticketCounter(memberId: string, add: number, atMost: number): Counter {
  return { table: 'member', id: memberId, column: 'openTickets', add, atLeast: 0, atMost }
}

export type Said = { id: string; words: string; files: string[]; at: Date }

/** One message, as a row that is never changed. */
export function messageRow(
  ticketId: string,
  side: 'MEMBER' | 'SUPPORT',
  authorId: string,
  said: Said,
): Insert {
  return { table: 'ticket_message', row: { ticketId, side, authorId, ...said } }
}

/** Why these words cannot be added; `null` when they can: there are enough of them, the files are the author's. */
export function whyNotSaid(words: string, filesAreOwn: boolean): Refusal | null {
  if (words.length < MESSAGE_MIN) return { code: 'reason-missing' }
  return filesAreOwn ? null : { code: 'not-found', what: 'file' }
}
