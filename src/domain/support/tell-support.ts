import { ownAttachments } from '../files/own-attachments.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { messageSchema } from './open-ticket.ts'
import { ticketMachine } from './ticket.machine.ts'
import {
  MESSAGES_PER_SIDE,
  messageRow,
  OPEN_TICKETS_MAX,
  oneMoreTicket,
  reopenableUntil,
  whyNotSaid,
} from './ticket.rules.ts'

/**
 * Its member says more in a ticket. A closed one is opened again by it, for 14 days, so that words which crossed
 * with its closing are not lost. The ticket's revision is raised with it: messages are counted one after the
 * other. Refuses anybody else, a ticket closed for longer, the 51st message, too few words, files of others.
 */
export const tellSupport = useCase({
  name: 'tell-support',
  input: messageSchema.extend({ ticket: idSchema }),
  async read(store, { ticket: id, files }, actor) {
    // The ticket first: a message that comes between the two reads is counted, and then refused by the revision.
    const ticket = await store.db.ticket.findUnique({ where: { id } })
    const [said, filesAreOwn] = await Promise.all([
      store.db.ticketMessage.count({ where: { ticketId: id, side: 'MEMBER' } }),
      ownAttachments(store, files, actor),
    ])
    const member = ticket && (await store.db.member.findUniqueOrThrow({ where: { id: ticket.memberId } }))
    return { ticket, member, said, filesAreOwn }
  },
  decide({ ticket, member, said, filesAreOwn }, { input, actor, now, id }) {
    if (!ticket || !member || !isMember(actor, ticket.memberId)) {
      return refuse({ code: 'not-found', what: 'ticket' })
    }
    const { id: ticketId, memberId } = ticket
    const until = reopenableUntil(ticket)
    if (until && until <= now) return refuse({ code: 'ticket-over', ticketId })
    if (until && member.openTickets >= OPEN_TICKETS_MAX) {
      return refuse({ code: 'too-many-tickets', limit: OPEN_TICKETS_MAX })
    }
    if (said >= MESSAGES_PER_SIDE) return refuse({ code: 'ticket-full', ticketId, limit: MESSAGES_PER_SIDE })
    const { words, files } = input
    const why = whyNotSaid(words, filesAreOwn)
    if (why) return refuse(why)
    const messageId = id()
    const inserts = [messageRow(ticketId, 'MEMBER', memberId, { id: messageId, words, files, at: now })]
    const answer = { ticketId, reopened: until !== null }
    if (until === null) {
      const holder = ticket.state === 'CLAIMED' ? ticket.claimedById : null
      return decide({
        patches: [{ table: 'ticket', row: ticket, set: { waitingSince: ticket.waitingSince ?? now } }],
        inserts,
        events: [{ kind: 'ticket-message', ticketId, messageId, memberId: holder }],
        answer,
      })
    }
    const again = { claimedById: null, closedAt: null, waitingSince: now }
    return decide({
      transitions: [transition(ticketMachine, ticket, 'OPEN', again)],
      counters: [oneMoreTicket(memberId)],
      inserts,
      events: [{ kind: 'ticket-reopened', ticketId, messageId, memberId: ticket.claimedById }],
      answer,
    })
  },
})
