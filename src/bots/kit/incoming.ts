import type { Toggled } from './entry.ts'
import type { RawAnswer } from './field.ts'

export type PlatformName = 'telegram' | 'discord'

/** Who did something, as the platform vouches for it. Everything else about them is read from the database. */
export type Person = {
  platform: PlatformName
  platformUserId: string
  /** User text: shown escaped. */
  displayName: string
  /** The client's language (IETF tag), a guess until the member chooses. */
  locale: string
}

/** Where an answer belongs: the message whose button was pressed, or the form's own message. */
export type Place = { chatId: string; messageId: string }

/** What a person did, in the words both platforms share. */
export type Incoming =
  /** `/jobs`, a slash command, a deep link (`/start job_…` arrives as command `start` with its payload). */
  | { kind: 'command'; name: string; options: Readonly<Record<string, string>> }
  /**
   * A button or select was pressed: its bytes as they came, which may be stale or forged. `toggled`: what a
   * select of several says is on and off; a toggle's button says it in its bytes.
   */
  | { kind: 'press'; data: string; toggled?: Toggled }
  /** Words typed into the chat, which answer the question asked last, if one is open. */
  | { kind: 'text'; text: string }
  /** Pictures sent into the chat, already taken in (or refused, with the reason). */
  | { kind: 'pictures'; taken: TakenFile[] }
  /** Documents sent into the chat while files were asked for, already taken in (or refused, with the reason). */
  | { kind: 'documents'; taken: TakenFile[] }
  /**
   * A phone number was shared, and the platform vouches that it is this person's own. `phone: null`: it was
   * somebody else's, which was not even read. The number goes no further than the command: never into a draft,
   * a key, a row or the log.
   */
  | { kind: 'contact'; phone: string | null }
  /** Something that is no text and no picture: a sticker, a voice message, a PDF where no files were asked for. */
  | { kind: 'other' }
  /** A modal page was sent: one raw answer per field name. `refused` names files that were not taken. */
  | { kind: 'form'; draftId: string; raw: Readonly<Record<string, RawAnswer>>; refused: FileRefusal[] }

/** `fileId`: a picture's id, or a document as an attachment (domain/files/attachment.ts). */
export type TakenFile = { ok: true; fileId: string } | { ok: false; refusal: FileRefusal }

export type FileRefusal = PictureRefusal | DocumentRefusal
export type PictureRefusal = 'not-a-picture' | 'too-large' | 'too-many-pixels' | 'unreachable'
export type DocumentRefusal =
  | 'file-too-large'
  | 'file-empty'
  | 'file-dangerous'
  | 'file-unreachable'
  | 'files-for-today'

/**
 * One thing a person did, once: the key is the platform's own id of it, so that a second delivery of the
 * same update, press or interaction has no second effect.
 */
export type Entrance = { person: Person; key: string; incoming: Incoming; place: Place | null }
