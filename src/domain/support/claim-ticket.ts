import { z } from 'zod'
import { caseReasonSchema, giveCaseBack, takeCase } from '../cases/take-case.rules.ts'
import { transition } from '../kit/decision.ts'
import { refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { ticketMachine } from './ticket.machine.ts'
import { ticketCase } from './ticket.rules.ts'

/**
 * An operator takes a ticket, and nobody else answers it from then on. A second time by the same operator
 * changes nothing. Refuses whoever does not handle its category, anybody it concerns, and a ticket that is taken
 * or closed.
 */
export const claimTicket = useCase({
  name: 'claim-ticket',
  input: z.object({ ticket: idSchema }),
  read: (store, { ticket }) => store.db.ticket.findUnique({ where: { id: ticket } }),
  decide(ticket, act) {
    if (!ticket) return refuse({ code: 'not-found', what: 'ticket' })
    return takeCase(ticketCase(ticket), act, {
      action: 'claim-ticket',
      move: (claimedById) => transition(ticketMachine, ticket, 'CLAIMED', { claimedById }),
      events: [{ kind: 'ticket-claimed', ticketId: ticket.id }],
      answer: { ticketId: ticket.id },
    })
  },
})

/** Gives a ticket back to the queue, with a reason. Refuses everybody but its operator and an admin, and no reason. */
export const giveBackTicket = useCase({
  name: 'give-back-ticket',
  input: z.object({ ticket: idSchema, reason: caseReasonSchema }),
  read: (store, { ticket }) => store.db.ticket.findUnique({ where: { id: ticket } }),
  decide(ticket, act) {
    if (!ticket) return refuse({ code: 'not-found', what: 'ticket' })
    return giveCaseBack(ticketCase(ticket), act, {
      action: 'give-back-ticket',
      move: () => transition(ticketMachine, ticket, 'OPEN', { claimedById: null }, act.input.reason),
      events: [{ kind: 'ticket-given-back', ticketId: ticket.id }],
      answer: { ticketId: ticket.id },
    })
  },
})
