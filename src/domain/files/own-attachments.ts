import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { type Attachment, documentsAmong, picturesAmong } from './attachment.ts'

/** True when every picture and document was taken in from this member: ids of others attach nothing. */
export async function ownAttachments(
  { db }: Store,
  files: readonly Attachment[],
  actor: Actor,
): Promise<boolean> {
  if (files.length === 0) return true
  if (actor.kind !== 'member') return false
  const [pictures, documents] = [picturesAmong(files), documentsAmong(files)]
  const ownerId = actor.memberId
  const [ownPictures, ownDocuments] = await Promise.all([
    pictures.length === 0 ? 0 : db.storedFile.count({ where: { id: { in: pictures }, ownerId } }),
    documents.length === 0 ? 0 : db.storedDocument.count({ where: { id: { in: documents }, ownerId } }),
  ])
  return ownPictures === new Set(pictures).size && ownDocuments === new Set(documents).size
}
