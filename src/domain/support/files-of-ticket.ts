import type { ReadFiles } from '../files/read-documents.ts'
import { readTicketFor } from './read-ticket.ts'

/** What was attached in a ticket, for its member and for operators who may handle it. */
export const filesOfTicket: ReadFiles = async (store, ticketId, actor, now) => {
  const found = await readTicketFor(store, ticketId, actor, now)
  return found && found.messages.flatMap(({ files }) => files)
}
