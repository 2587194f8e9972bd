import { documentsAmong } from '../../domain/files/attachment.ts'
import { ownAttachments } from '../../domain/files/own-attachments.ts'
import { readDocuments } from '../../domain/files/read-documents.ts'
import { BATCH_MAX } from '../../domain/withdrawals/export-batch.ts'
import type { ResultLine } from '../../domain/withdrawals/import-results.ts'
import type { Ctx } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { listAnswer, textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { readPayoutCsv } from '../views/payout-csv.ts'

/** How the filled table of a batch comes in: pasted into the chat, or as the file itself. */
export type ResultsFrom = 'chat' | 'file'

/** What one message holds on both platforms. */
export const PASTED_MAX = 4000
/** A table of 40 payments is a few kilobytes; what is far larger is another file. */
const TABLE_MAX_BYTES = 1_000_000

/** The question for the filled table. */
export function resultsField(ctx: Ctx, from: ResultsFrom): Field {
  const label = words(ctx.say('import-ask'))
  switch (from) {
    case 'chat':
      return { name: 'table', kind: 'text', label, minLength: 1, maxLength: PASTED_MAX, long: true }
    case 'file':
      return { name: 'file', kind: 'files', label, min: 1, max: 1 }
    default:
      return from satisfies never
  }
}

export type Results = { ok: true; lines: ResultLine[] } | { ok: false; problem: Text }

/**
 * Reads the answer to {@link resultsField}: at least one line and at most as many as a batch has. A file is a table of
 * the operator's own, in UTF-8, of up to a megabyte.
 */
export async function readResults(ctx: Ctx, from: ResultsFrom, answers: Answers): Promise<Results> {
  const table = from === 'chat' ? textAnswer(answers, 'table') : await tableIn(ctx, answers)
  if (table === null) return { ok: false, problem: ctx.say('import-no-table') }
  const lines = readPayoutCsv(table)
  if (lines.length === 0) return { ok: false, problem: ctx.say('import-empty') }
  if (lines.length > BATCH_MAX)
    return { ok: false, problem: ctx.say('import-too-many', { lines: BATCH_MAX }) }
  return { ok: true, lines }
}

/** The text of the file that was sent; `null` for a picture, for what is too large, and for what is not UTF-8. */
async function tableIn(ctx: Ctx, answers: Answers): Promise<string | null> {
  const files = listAnswer(answers, 'file')
  const { store } = ctx.domain
  const [documentId] = documentsAmong(files)
  if (documentId === undefined || !(await ownAttachments(store, files, ctx.actor))) return null
  const document = (await readDocuments(store, files)).get(documentId)
  if (!document || document.bytes > TABLE_MAX_BYTES) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await ctx.documentBytes(documentId))
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
