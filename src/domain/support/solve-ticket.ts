import { z } from 'zod'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { ticketMachine } from './ticket.machine.ts'
import { oneTicketLess } from './ticket.rules.ts'

/** Its member says that a ticket is solved: it is closed. A closed one stays as it is. Refuses anybody else. */
export const solveTicket = useCase({
  name: 'solve-ticket',
  input: z.object({ ticket: idSchema }),
  read: (store, { ticket }) => store.db.ticket.findUnique({ where: { id: ticket } }),
  decide(ticket, { actor, now }) {
    if (!ticket || !isMember(actor, ticket.memberId)) return refuse({ code: 'not-found', what: 'ticket' })
    const answer = { ticketId: ticket.id }
    if (ticket.state === 'CLOSED') return decide({ answer })
    return decide({
      transitions: [transition(ticketMachine, ticket, 'CLOSED', { closedAt: now, waitingSince: null })],
      counters: [oneTicketLess(ticket.memberId)],
      events: [{ kind: 'ticket-solved', ticketId: ticket.id }],
      answer,
    })
  },
})
