import { z } from 'zod'
import {
  CASE_REASON_MAX,
  CASE_REASON_MIN,
  operatorAction,
  releasableBy,
  takeableBy,
} from '../cases/case.rules.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
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
  decide(ticket, { actor, now }) {
    if (!ticket) return refuse({ code: 'not-found', what: 'ticket' })
    const takeable = takeableBy(actor, ticketCase(ticket), now)
    if (!takeable.ok) return takeable
    const answer = { ticketId: ticket.id }
    if (ticket.state === 'CLAIMED') return decide({ answer })
    const { operator } = takeable
    return decide({
      transitions: [transition(ticketMachine, ticket, 'CLAIMED', { claimedById: operator.memberId })],
      inserts: [operatorAction(operator, 'claim-ticket', ticket.id, '', now)],
      events: [{ kind: 'ticket-claimed', ticketId: ticket.id }],
      answer,
    })
  },
})

/** Gives a ticket back to the queue, with a reason. Refuses everybody but its operator and an admin, and no reason. */
export const giveBackTicket = useCase({
  name: 'give-back-ticket',
  input: z.object({ ticket: idSchema, reason: z.string().trim().max(CASE_REASON_MAX) }),
  read: (store, { ticket }) => store.db.ticket.findUnique({ where: { id: ticket } }),
  decide(ticket, { input, actor, now }) {
    if (!ticket) return refuse({ code: 'not-found', what: 'ticket' })
    const releasable = releasableBy(actor, ticketCase(ticket), now)
    if (!releasable.ok) return releasable
    const { reason } = input
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    return decide({
      transitions: [transition(ticketMachine, ticket, 'OPEN', { claimedById: null }, reason)],
      inserts: [operatorAction(releasable.operator, 'give-back-ticket', ticket.id, reason, now)],
      events: [{ kind: 'ticket-given-back', ticketId: ticket.id }],
      answer: { ticketId: ticket.id },
    })
  },
})
