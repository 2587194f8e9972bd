import type { StoredDocument } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { type Attachment, documentsAmong } from './attachment.ts'

/** A document as people see it. `bytes` is its size. */
export type DocumentFacts = Pick<StoredDocument, 'id' | 'name' | 'mime' | 'bytes'>

/** Everything attached in one object, for those who may see it; `null` for everybody else. */
export type ReadFiles = (
  store: Store,
  objectId: string,
  actor: Actor,
  now: Date,
) => Promise<readonly Attachment[] | null>

/** The documents among these, by their id; whoever asks for them has checked who may see them. */
export async function readDocuments(
  { db }: Store,
  files: readonly Attachment[],
): Promise<ReadonlyMap<string, DocumentFacts>> {
  const ids = documentsAmong(files)
  if (ids.length === 0) return new Map()
  const found = await db.storedDocument.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, mime: true, bytes: true },
  })
  return new Map(found.map((document) => [document.id, document]))
}

/** These files' documents, in the order of the files. */
export function documentsOf(
  files: readonly Attachment[],
  documents: ReadonlyMap<string, DocumentFacts>,
): DocumentFacts[] {
  return documentsAmong(files).flatMap((id) => documents.get(id) ?? [])
}
