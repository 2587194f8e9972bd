import { documentAttachment } from '../domain/files/attachment.ts'
import { DOCUMENTS_A_DAY } from '../domain/files/documents-a-day.ts'
import { countAttempt } from '../domain/kit/attempts.ts'
import { commit, hashInput } from '../domain/kit/commit.ts'
import { newId } from '../domain/kit/ids.ts'
import { actorName } from '../domain/kit/use-case.ts'
import type { Ctx } from './kit/command.ts'
import type { TakenFile } from './kit/incoming.ts'

/** What the bots need for documents; the runtime supplies it. */
export type DocumentRoom = {
  /** Checks a file that is kept as it came, and gives it a name that can be shown. */
  accept(
    bytes: Uint8Array,
    name: string,
  ): Promise<
    | { ok: true; document: { bytes: Uint8Array; name: string; mime: string; sha256: string } }
    | { ok: false; reason: 'too-large' | 'empty' | 'dangerous' }
  >
  put(key: string, bytes: Uint8Array): Promise<void>
  get(key: string): Promise<Uint8Array | undefined>
}

/** Takes in a document a member sent: checked, counted, stored as it came under an id of ours. */
export async function takeDocument(
  room: DocumentRoom,
  ctx: Ctx,
  bytes: Uint8Array,
  given: string,
): Promise<TakenFile> {
  const accepted = await room.accept(bytes, given)
  if (!accepted.ok) return { ok: false, refusal: refusals[accepted.reason] }
  const day = await countAttempt(ctx.domain, `documents:${ctx.me.memberId}`, DOCUMENTS_A_DAY)
  if (day) return { ok: false, refusal: 'files-for-today' }
  const { document } = accepted
  const now = ctx.domain.clock.now()
  const id = newId(now)
  await room.put(documentKey(id), document.bytes)
  const { name, mime, sha256 } = document
  const row = {
    id,
    ownerId: ctx.me.memberId,
    sha256,
    name,
    mime,
    bytes: document.bytes.length,
    createdAt: now,
  }
  const facts = {
    key: `file:${id}`,
    inputHash: hashInput('take-document', id),
    actor: actorName(ctx.actor),
    now,
  }
  await commit(
    ctx.domain.store.run,
    { inserts: [{ table: 'stored_document', row }], answer: { documentId: id } },
    facts,
  )
  return { ok: true, fileId: documentAttachment(id) }
}

/** The bytes of a stored document. @throws when they are not in the store. */
export async function documentBytes(room: DocumentRoom, documentId: string): Promise<Uint8Array> {
  const bytes = await room.get(documentKey(documentId))
  if (!bytes) throw new Error(`document ${documentId} is not in the store`)
  return bytes
}

const refusals = {
  'too-large': 'file-too-large',
  empty: 'file-empty',
  dangerous: 'file-dangerous',
} as const

/** Where its bytes are in the store. */
export function documentKey(documentId: string): string {
  return `documents/${documentId}`
}
