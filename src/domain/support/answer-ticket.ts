import type { z } from 'zod'
import type { Ticket } from '../../generated/prisma/client.ts'
import { handles, heldBy, operatorAction } from '../cases/case.rules.ts'
import { ownAttachments } from '../files/own-attachments.ts'
import { transition } from '../kit/decision.ts'
import { decide, type Refusal, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, idSchema, useCase } from '../kit/use-case.ts'
import { messageSchema } from './open-ticket.ts'
import { ticketMachine } from './ticket.machine.ts'
import {
  MESSAGES_PER_SIDE,
  messageRow,
  oneTicketBack,
  oneTicketLess,
  ticketCase,
  whyNotSaid,
} from './ticket.rules.ts'

const answerSchema = messageSchema.extend({ ticket: idSchema })

/**
 * The operator who holds a ticket answers it, as Support. Refuses anybody else, a closed ticket, the 51st answer,
 * too few words, files of others. The ticket's revision is raised with it, so that no answer crosses with its
 * closing.
 */
export const answerTicket = useCase({
  name: 'answer-ticket',
  input: answerSchema,
  read: readToAnswer,
  decide({ ticket, said, filesAreOwn }, { input, actor, now, id }) {
    if (!ticket) return refuse({ code: 'not-found', what: 'ticket' })
    const held = heldBy(actor, ticketCase(ticket), now)
    if (!held.ok) return held
    const why = whyNotFrom(ticket, said, filesAreOwn, input.words)
    if (why) return refuse(why)
    const { words, files } = input
    const { id: ticketId, memberId } = ticket
    const { operator } = held
    const messageId = id()
    return decide({
      patches: [
        {
          table: 'ticket',
          row: ticket,
          set: { waitingSince: null, firstAnswerAt: firstAnswer(ticket, now) },
        },
      ],
      inserts: [
        messageRow(ticketId, 'SUPPORT', operator.memberId, { id: messageId, words, files, at: now }),
        operatorAction(operator, 'answer-ticket', ticketId, words, now),
      ],
      events: [{ kind: 'ticket-answered', ticketId, messageId, memberId }],
      answer: { ticketId },
    })
  },
})

/**
 * The operator who holds a ticket closes it with words that its member reads. Refuses as answering does, but
 * never for too many answers: what is begun can be ended.
 */
export const closeTicket = useCase({
  name: 'close-ticket',
  input: answerSchema,
  read: readToAnswer,
  decide({ ticket, filesAreOwn }, { input, actor, now, id }) {
    if (!ticket) return refuse({ code: 'not-found', what: 'ticket' })
    const held = heldBy(actor, ticketCase(ticket), now)
    if (!held.ok) return held
    const why = whyNotSaid(input.words, filesAreOwn)
    if (why) return refuse(why)
    const { words, files } = input
    const { id: ticketId, memberId } = ticket
    const { operator } = held
    const messageId = id()
    const closed = { closedAt: now, waitingSince: null, firstAnswerAt: firstAnswer(ticket, now) }
    return decide({
      transitions: [transition(ticketMachine, ticket, 'CLOSED', closed, words)],
      counters: [oneTicketLess(memberId)],
      inserts: [
        messageRow(ticketId, 'SUPPORT', operator.memberId, { id: messageId, words, files, at: now }),
        operatorAction(operator, 'close-ticket', ticketId, words, now),
      ],
      events: [{ kind: 'ticket-closed', ticketId, messageId, memberId }],
      answer: { ticketId },
    })
  },
})

/**
 * Support opens a closed ticket again, at any time, with words that its member reads. It is then there for
 * everybody to take. Refuses whoever does not handle its category, anybody it concerns, and a ticket that is open.
 */
export const reopenTicket = useCase({
  name: 'reopen-ticket',
  input: answerSchema,
  read: readToAnswer,
  decide({ ticket, said, filesAreOwn }, { input, actor, now, id }) {
    if (!ticket) return refuse({ code: 'not-found', what: 'ticket' })
    if (!handles(actor, ticketCase(ticket))) return refuse({ code: 'not-allowed' })
    if (ticket.parties.includes(actor.memberId)) return refuse({ code: 'own-case' })
    if (ticket.state !== 'CLOSED') return refuse({ code: 'ticket-open', ticketId: ticket.id })
    const why = whyNotFrom(ticket, said, filesAreOwn, input.words)
    if (why) return refuse(why)
    const { words, files } = input
    const { id: ticketId, memberId } = ticket
    const messageId = id()
    const again = { claimedById: null, closedAt: null, firstAnswerAt: firstAnswer(ticket, now) }
    return decide({
      transitions: [transition(ticketMachine, ticket, 'OPEN', again, words)],
      counters: [oneTicketBack(memberId)],
      inserts: [
        messageRow(ticketId, 'SUPPORT', actor.memberId, { id: messageId, words, files, at: now }),
        operatorAction(actor, 'reopen-ticket', ticketId, words, now),
      ],
      events: [{ kind: 'ticket-reopened', ticketId, messageId, memberId }],
      answer: { ticketId },
    })
  },
})

async function readToAnswer(store: Store, { ticket: id, files }: z.infer<typeof answerSchema>, actor: Actor) {
  // The ticket first: a message that comes between the two reads is counted, and then refused by the revision.
  const ticket = await store.db.ticket.findUnique({ where: { id } })
  const [said, filesAreOwn] = await Promise.all([
    store.db.ticketMessage.count({ where: { ticketId: id, side: 'SUPPORT' } }),
    ownAttachments(store, files, actor),
  ])
  return { ticket, said, filesAreOwn }
}

function whyNotFrom({ id }: Ticket, said: number, filesAreOwn: boolean, words: string): Refusal | null {
  if (said >= MESSAGES_PER_SIDE) return { code: 'ticket-full', ticketId: id, limit: MESSAGES_PER_SIDE }
  return whyNotSaid(words, filesAreOwn)
}

const firstAnswer = ({ firstAnswerAt }: Ticket, now: Date) => firstAnswerAt ?? now
