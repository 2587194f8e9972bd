import { z } from 'zod'
import { attachmentsSchema } from '../files/attachment.ts'
import { ownAttachments } from '../files/own-attachments.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { readParties } from './read-about.ts'
import {
  MESSAGE_FILES,
  MESSAGE_MAX,
  messageRow,
  OPEN_TICKETS_MAX,
  oneMoreTicket,
  TICKET_CATEGORIES,
  TICKET_OBJECTS,
  whyNotSaid,
} from './ticket.rules.ts'

/** What one side says and shows: words, and pictures and documents that they sent themselves. */
export const messageSchema = z.object({
  words: z.string().trim().max(MESSAGE_MAX),
  files: attachmentsSchema(MESSAGE_FILES),
})

/**
 * A member asks Support: words, files where they help, and the object it was opened from, which must be one
 * they may see. Refuses a sixth ticket that is not closed (counted in the commit), too few words, files of
 * others, and an object of others.
 */
export const openTicket = useCase({
  name: 'open-ticket',
  input: messageSchema.extend({
    category: z.enum(TICKET_CATEGORIES),
    about: z.object({ kind: z.enum(TICKET_OBJECTS), id: idSchema }).nullable(),
  }),
  async read(store, { files, about }, actor) {
    if (actor.kind !== 'member') return null
    const { memberId } = actor
    const [member, filesAreOwn, parties] = await Promise.all([
      store.db.member.findUniqueOrThrow({ where: { id: memberId } }),
      ownAttachments(store, files, actor),
      about ? readParties(store, about, memberId) : [],
    ])
    return { member, filesAreOwn, parties }
  },
  decide(facts, { input, now, id }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    const { member, filesAreOwn, parties } = facts
    if (!parties) return refuse({ code: 'not-found', what: 'case' })
    if (member.openTickets >= OPEN_TICKETS_MAX) {
      return refuse({ code: 'too-many-tickets', limit: OPEN_TICKETS_MAX })
    }
    const { category, about, words, files } = input
    const why = whyNotSaid(words, filesAreOwn)
    if (why) return refuse(why)
    const ticketId = id()
    return decide({
      counters: [oneMoreTicket(member.id)],
      inserts: [
        {
          table: 'ticket',
          row: {
            id: ticketId,
            memberId: member.id,
            state: 'OPEN',
            category,
            aboutKind: about?.kind ?? null,
            aboutId: about?.id ?? null,
            parties: [...new Set([member.id, ...parties])],
            openedAt: now,
            waitingSince: now,
          },
        },
        messageRow(ticketId, 'MEMBER', member.id, { id: id(), words, files, at: now }),
      ],
      events: [{ kind: 'ticket-opened', ticketId }],
      answer: { ticketId },
    })
  },
})
