import { FILE_PLACES, readDocumentFor } from '../../domain/files/hand-on.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { entries } from '../entries.ts'
import type { Command, Result } from '../kit/command.ts'
import { refused } from './answering.ts'

/** Hands a document on to somebody whom the object concerns that it was attached in; the message above stays. */
export const getFile: Command = {
  ...entries.getFile,
  async run(ctx, { place: named, object: objectId = '', file: documentId = '' }): Promise<Result> {
    const place = FILE_PLACES.find((one) => one === named)
    const isAddress = place !== undefined && ID_PATTERN.test(objectId) && ID_PATTERN.test(documentId)
    const { store, clock } = ctx.domain
    const document =
      isAddress && (await readDocumentFor(store, { place, objectId, documentId }, ctx.actor, clock.now()))
    if (!document) return { ...refused(ctx, { code: 'not-found', what: 'file' }), beside: true }
    const { name, mime } = document
    return {
      view: { blocks: [{ kind: 'file', name, mime, bytes: () => ctx.documentBytes(documentId) }] },
      beside: true,
    }
  },
}
