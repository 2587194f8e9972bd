import type {
  Campaign,
  Offer,
  Order,
  OrderSide,
  Submission,
  Ticket,
  TicketMessage,
  TopUp,
  Voucher,
  Withdrawal,
} from '../../generated/prisma/client.ts'
import { handles, releasableBy } from '../cases/case.rules.ts'
import { type DocumentFacts, readDocuments } from '../files/read-documents.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { readLatestIdentity } from '../members/read-identity.ts'
import { type About, readParties } from './read-about.ts'
import { reopenableUntil, ticketCase } from './ticket.rules.ts'

/** What a ticket was opened from, as it is now. */
export type TicketAbout =
  | { kind: 'job'; job: Campaign }
  | { kind: 'submission'; submission: Submission & { campaign: Campaign }; side: 'WORKER' | 'EMPLOYER' }
  | { kind: 'withdrawal'; withdrawal: Withdrawal }
  | { kind: 'voucher'; voucher: Voucher }
  | { kind: 'top_up'; topUp: TopUp }
  | { kind: 'offer'; offer: Offer }
  | { kind: 'order'; order: Order; title: string; side: OrderSide }

/** A ticket as its member, or an operator who may handle it, sees it. */
export type TicketCase = {
  ticket: Ticket
  /** In the order they were said; never empty. */
  messages: TicketMessage[]
  /** What was attached to them as a document, by its id. */
  documents: ReadonlyMap<string, DocumentFacts>
  about: TicketAbout | null
  viewer: 'MEMBER' | 'SUPPORT'
  /** How many tickets of this member were ever opened, and their name: told to operators only. */
  member: { name: string; tickets: number } | null
  /** The operator who holds it; told to operators only. */
  holder: string | null
  isMine: boolean
  mayGiveBack: boolean
  /** The member may still write, which opens a closed one again. */
  mayWrite: boolean
}

/** Reads a ticket; `null` when there is none, or for somebody who has nothing to do with it. */
export async function readTicketFor(
  store: Store,
  ticketId: string,
  actor: Actor,
  now: Date,
): Promise<TicketCase | null> {
  if (actor.kind !== 'member') return null
  const found = await store.db.ticket.findUnique({
    where: { id: ticketId },
    include: { messages: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  })
  if (!found) return null
  const { messages, ...ticket } = found
  const facts = ticketCase(ticket)
  const from = aboutOf(ticket)
  const isOwn = ticket.memberId === actor.memberId
  if (!isOwn && (!handles(actor, facts) || ticket.parties.includes(actor.memberId))) return null
  const [documents, about, member, tickets, holder] = await Promise.all([
    readDocuments(
      store,
      messages.flatMap(({ files }) => files),
    ),
    from && readAbout(store, from, ticket.memberId),
    isOwn ? null : readLatestIdentity(store, ticket.memberId),
    isOwn ? 0 : store.db.ticket.count({ where: { memberId: ticket.memberId } }),
    isOwn || ticket.claimedById === null ? null : readLatestIdentity(store, ticket.claimedById),
  ])
  const until = reopenableUntil(ticket)
  return {
    ticket,
    messages,
    documents,
    about,
    viewer: isOwn ? 'MEMBER' : 'SUPPORT',
    member: member && { name: member.name, tickets },
    holder: holder?.name ?? null,
    isMine: !isOwn && ticket.state === 'CLAIMED' && ticket.claimedById === actor.memberId,
    mayGiveBack: !isOwn && releasableBy(actor, facts, now).ok,
    mayWrite: isOwn && (until === null || until > now),
  }
}

/** The ticket in which this was said; `null` when nothing was. */
export async function ticketOfMessage(store: Store, messageId: string): Promise<string | null> {
  const found = await store.db.ticketMessage.findUnique({ where: { id: messageId } })
  return found?.ticketId ?? null
}

/** An object that a ticket can be opened from, when this member may see it; else `null`. */
export async function readAboutFor(
  store: Store,
  about: About,
  memberId: string,
): Promise<TicketAbout | null> {
  return (await readParties(store, about, memberId)) && readAbout(store, about, memberId)
}

async function readAbout({ db }: Store, { kind, id }: About, memberId: string): Promise<TicketAbout> {
  const where = { id }
  switch (kind) {
    case 'job':
      return { kind, job: await db.campaign.findUniqueOrThrow({ where }) }
    case 'submission': {
      const submission = await db.submission.findUniqueOrThrow({ where, include: { campaign: true } })
      return { kind, submission, side: submission.workerId === memberId ? 'WORKER' : 'EMPLOYER' }
    }
    case 'withdrawal':
      return { kind, withdrawal: await db.withdrawal.findUniqueOrThrow({ where }) }
    case 'voucher':
      return { kind, voucher: await db.voucher.findUniqueOrThrow({ where }) }
    case 'top_up':
      return { kind, topUp: await db.topUp.findUniqueOrThrow({ where }) }
    case 'offer':
      return { kind, offer: await db.offer.findUniqueOrThrow({ where }) }
    case 'order': {
      const order = await db.order.findUniqueOrThrow({ where })
      const { offerId, version } = order
      const text = await db.offerVersion.findUniqueOrThrow({
        where: { offerId_version: { offerId, version } },
      })
      return { kind, order, title: text.title, side: order.sellerId === memberId ? 'SELLER' : 'BUYER' }
    }
    default:
      return kind satisfies never
  }
}

const aboutOf = ({ aboutKind: kind, aboutId: id }: Ticket): About | null =>
  kind === null || id === null ? null : { kind, id }
