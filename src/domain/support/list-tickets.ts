import { z } from 'zod'
import type { Prisma, Ticket, TicketMessage } from '../../generated/prisma/client.ts'
import { after, DAY_MS } from '../kit/clock.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { categoriesFor } from './ticket.rules.ts'

export const TICKETS_PER_PAGE = 5
export const TICKET_TABS = ['open', 'closed'] as const
export type TicketTab = (typeof TICKET_TABS)[number]

/** A ticket with what was said in it last. */
export type ListedTicket = Ticket & { messages: TicketMessage[] }
export type TicketPage = { tickets: ListedTicket[]; page: number; pages: number }

/** A member's own tickets, those that are not closed first, newest first. */
export function listOwnTickets(store: Store, memberId: string, wanted: number): Promise<TicketPage> {
  return pageOf(store, { memberId }, [{ closedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }], wanted)
}

/**
 * The tickets that this operator may handle: those that are not closed, by how long their member waits for words
 * from Support; or the closed ones, latest first. Empty for anybody else.
 */
export async function listTickets(
  store: Store,
  actor: Actor,
  tab: TicketTab,
  wanted: number,
): Promise<TicketPage> {
  const where = queueOf(actor, tab)
  if (!where) return { tickets: [], page: 1, pages: 1 }
  return tab === 'closed'
    ? pageOf(store, where, [{ closedAt: 'desc' }, { id: 'desc' }], wanted)
    : pageOf(store, where, [{ waitingSince: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }], wanted)
}

/** How many tickets wait for words from Support; `null` for who handles none. */
export async function countTickets(store: Store, actor: Actor): Promise<number | null> {
  const where = queueOf(actor, 'open')
  return where && store.db.ticket.count({ where: { ...where, waitingSince: { not: null } } })
}

const medianRow = z.object({ median: z.number().nullable() })
const MEDIAN_OVER_MS = 30 * DAY_MS

/**
 * How long members waited for the first answer, in milliseconds: the median over the tickets first answered
 * within 30 days; `null` when there was none.
 */
export async function medianFirstAnswerMs(store: Store, now: Date): Promise<number | null> {
  const [row] = await store.run({
    name: 'median_first_answer',
    text: `SELECT percentile_cont(0.5) WITHIN GROUP
        (ORDER BY extract(epoch FROM first_answer_at - opened_at)::float8 * 1000) AS median
      FROM ticket WHERE first_answer_at >= $1`,
    values: [after(now, -MEDIAN_OVER_MS)],
  })
  return medianRow.parse(row).median
}

function queueOf(actor: Actor, tab: TicketTab): Prisma.TicketWhereInput | null {
  const categories = categoriesFor(actor)
  if (actor.kind !== 'member' || categories.length === 0) return null
  return {
    state: { in: tab === 'open' ? ['OPEN', 'CLAIMED'] : ['CLOSED'] },
    category: { in: [...categories] },
    NOT: { parties: { has: actor.memberId } },
  }
}

async function pageOf(
  store: Store,
  where: Prisma.TicketWhereInput,
  orderBy: Prisma.TicketOrderByWithRelationInput[],
  wanted: number,
): Promise<TicketPage> {
  const pages = Math.max(1, Math.ceil((await store.db.ticket.count({ where })) / TICKETS_PER_PAGE))
  const page = Math.min(wanted, pages)
  const tickets = await store.db.ticket.findMany({
    where,
    include: { messages: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 } },
    orderBy,
    skip: (page - 1) * TICKETS_PER_PAGE,
    take: TICKETS_PER_PAGE,
  })
  return { tickets, page, pages }
}
