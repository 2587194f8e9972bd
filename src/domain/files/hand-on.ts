import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { filesOfOrder } from '../orders/files-of-order.ts'
import { filesOfTicket } from '../support/files-of-ticket.ts'
import { documentAttachment } from './attachment.ts'
import { type DocumentFacts, type ReadFiles, readDocuments } from './read-documents.ts'

/** Where documents are handed on from. */
export const FILE_PLACES = ['ticket', 'order'] as const
export type FilePlace = (typeof FILE_PLACES)[number]

/** Each place says who may have what was attached there. */
const places: Readonly<Record<FilePlace, ReadFiles>> = {
  ticket: filesOfTicket,
  order: filesOfOrder,
}

/**
 * A document that was attached in this object, for somebody whom the object concerns; `null` for anybody else, and for
 * a document that was attached elsewhere: knowing an id opens nothing.
 */
export async function readDocumentFor(
  store: Store,
  at: { place: FilePlace; objectId: string; documentId: string },
  actor: Actor,
  now: Date,
): Promise<DocumentFacts | null> {
  const files = await places[at.place](store, at.objectId, actor, now)
  const attachment = documentAttachment(at.documentId)
  if (!files?.includes(attachment)) return null
  return (await readDocuments(store, [attachment])).get(at.documentId) ?? null
}
