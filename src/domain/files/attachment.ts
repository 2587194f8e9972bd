import { z } from 'zod'
import { ID_PATTERN } from '../kit/ids.ts'

/**
 * What people attach to what they say: a picture is its id, a document its id behind `d:`. A column `files` holds a
 * list of these, in the order they were sent.
 */
export type Attachment = string

const DOCUMENT = 'd:'
const ATTACHMENT_PATTERN = new RegExp(`^(${DOCUMENT})?${ID_PATTERN.source.slice(1)}`)

/** At most this many pictures and documents, each one named once. */
export function attachmentsSchema(max: number): z.ZodType<Attachment[]> {
  return z
    .array(z.string().regex(ATTACHMENT_PATTERN))
    .max(max)
    .refine((files) => new Set(files).size === files.length)
}

/** A stored document as an attachment. */
export function documentAttachment(documentId: string): Attachment {
  return DOCUMENT + documentId
}

/** The ids of the pictures among these, in their order. */
export function picturesAmong(files: readonly Attachment[]): string[] {
  return files.filter((file) => !file.startsWith(DOCUMENT))
}

/** The ids of the documents among these, in their order. */
export function documentsAmong(files: readonly Attachment[]): string[] {
  return files.filter((file) => file.startsWith(DOCUMENT)).map((file) => file.slice(DOCUMENT.length))
}
