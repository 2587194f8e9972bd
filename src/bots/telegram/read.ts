import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { MenuCommand } from '../kit/bot.ts'
import type { Incoming, Person, Place } from '../kit/incoming.ts'

/**
 * What a person did on Telegram. Files are still on Telegram's servers. Everything happens in private
 * chats; from a group only a call for us is read, to say where we are.
 */
export type Gesture =
  | { kind: 'did'; by: By; incoming: Incoming }
  | { kind: 'sent-picture'; by: By; messageId: number; file: RemoteFile }
  /** A file, a video, a recording: what is kept as it comes, where files are asked for. */
  | { kind: 'sent-document'; by: By; messageId: number; file: RemoteDocument }
  | { kind: 'pressed'; by: By; callbackId: string; data: string; pressed: Pressed | null }
  /** A press that carries nothing of ours: it is only acknowledged. */
  | { kind: 'pressed-nothing'; callbackId: string }
  | { kind: 'called-from-group'; chatId: string }
  /** Typed `@bot words` in any chat, which may be none of ours. */
  | { kind: 'searched'; person: Person; queryId: string; typed: string }

/** Who, where, and the key under which this happens once. */
export type By = { person: Person; chatId: string; key: string }

/** The message whose button was pressed. `isProtected` is unknown where the bot can no longer read it. */
export type Pressed = { place: Place; isProtected: boolean | null }

export type RemoteFile = { fileId: string; size: number }
export type RemoteDocument = RemoteFile & { name: string; isImage: boolean }

const userSchema = z.object({
  id: z.int(),
  is_bot: z.boolean(),
  first_name: z.string(),
  last_name: z.string().optional(),
  language_code: z.string().optional(),
})
const chatSchema = z.object({ id: z.int(), type: z.string() })
const fileSchema = z.object({
  file_id: z.string(),
  file_size: z.number().default(0),
  mime_type: z.string().default(''),
  file_name: z.string().optional(),
})
const messageSchema = z.object({
  message_id: z.int(),
  chat: chatSchema,
  from: userSchema.optional(),
  via_bot: z.unknown().optional(),
  text: z.string().optional(),
  photo: z.array(fileSchema).optional(),
  document: fileSchema.optional(),
  video: fileSchema.optional(),
  audio: fileSchema.optional(),
  voice: fileSchema.optional(),
  video_note: fileSchema.optional(),
  contact: z.object({ phone_number: z.string().max(32), user_id: z.int().optional() }).optional(),
})
const pressedSchema = z.object({
  message_id: z.int(),
  chat: chatSchema,
  /** 0: the message is too old for the bot to read. */
  date: z.int(),
  has_protected_content: z.boolean().default(false),
})
const callbackSchema = z.object({
  id: z.string(),
  from: userSchema,
  data: z.string().optional(),
  message: pressedSchema.optional(),
})
const updateSchema = z.object({
  update_id: z.int(),
  message: messageSchema.optional(),
  callback_query: callbackSchema.optional(),
  inline_query: z.object({ id: z.string(), from: userSchema, query: z.string() }).optional(),
})

type Message = z.infer<typeof messageSchema>
type Callback = z.infer<typeof callbackSchema>

/** What people send that is neither words nor a file. Service messages (a pinned message) are not here. */
const otherContent =
  'dice game live_photo location paid_media poll sticker story venue checklist users_shared chat_shared'.split(
    ' ',
  )

/** `/name@bot and the rest`; a path such as `/home/me` is no command. */
const COMMAND = /^\/([A-Za-z0-9_]{1,32})(?:@(\w{3,32}))?(?:\s+([\s\S]*))?$/

/** Reads one update; `null` for everything we do not act on, an update of an unknown shape included. */
export function readUpdate(
  update: unknown,
  botUsername: string,
  menu: readonly MenuCommand[],
): Gesture | null {
  const read = updateSchema.safeParse(update)
  if (!read.success) return null
  const { update_id: updateId, message, callback_query: callback, inline_query: search } = read.data
  if (callback) return readPress(callback, updateId)
  if (search) {
    return { kind: 'searched', person: personOf(search.from), queryId: search.id, typed: search.query }
  }
  if (!message?.from || message.from.is_bot) return null
  // A card they found through us and sent here is ours: it answers nothing.
  if (message.via_bot) return null
  if (message.chat.type !== 'private') return readGroupCall(message, botUsername)
  const by: By = {
    person: personOf(message.from),
    chatId: String(message.chat.id),
    key: `tg:${updateId}:${message.message_id}`,
  }
  const messageId = message.message_id
  const photo = message.photo?.at(-1)
  if (photo) return { kind: 'sent-picture', by, messageId, file: remoteFile(photo) }
  const file = documentOf(message)
  if (file) return { kind: 'sent-document', by, messageId, file }
  const incoming = incomingOf(message, (update as { message: object }).message, menu)
  return incoming && { kind: 'did', by, incoming }
}

function incomingOf(message: Message, raw: object, menu: readonly MenuCommand[]): Incoming | null {
  if (message.text !== undefined)
    return readCommand(message.text, menu) ?? { kind: 'text', text: message.text }
  if (message.contact) return contactOf(message.contact, message.from?.id)
  return otherContent.some((content) => content in raw) ? { kind: 'other' } : null
}

/** Telegram names the user a number belongs to; whoever else's it is, it is not ours to read. */
function contactOf(contact: NonNullable<Message['contact']>, senderId: number | undefined): Incoming {
  const isOwn = contact.user_id !== undefined && contact.user_id === senderId
  return { kind: 'contact', phone: isOwn ? contact.phone_number : null }
}

/** Reads a typed command; `null` when the text is none. What follows the name is its first option. */
function readCommand(text: string, menu: readonly MenuCommand[]): Incoming | null {
  const match = COMMAND.exec(text)
  if (!match) return null
  const name = (match[1] ?? '').toLowerCase()
  const rest = match[3]?.trim() ?? ''
  const option =
    name === 'start' ? 'payload' : menu.find((command) => command.name === name)?.options[0]?.name
  return { kind: 'command', name, options: rest !== '' && option !== undefined ? { [option]: rest } : {} }
}

function readPress(callback: Callback, updateId: number): Gesture {
  const { id: callbackId, from, data, message } = callback
  if (data === undefined || from.is_bot || (message && message.chat.type !== 'private')) {
    return { kind: 'pressed-nothing', callbackId }
  }
  const place = message && { chatId: String(message.chat.id), messageId: String(message.message_id) }
  return {
    kind: 'pressed',
    by: { person: personOf(from), chatId: String(from.id), key: `tg:${updateId}:${bare(callbackId)}` },
    callbackId,
    data,
    pressed: place ? { place, isProtected: message.date === 0 ? null : message.has_protected_content } : null,
  }
}

/** Telegram writes the id of whoever pressed into the press's own: the key must not keep it when they are erased. */
function bare(callbackId: string): string {
  return createHash('sha256').update(callbackId).digest('base64url').slice(0, 16)
}

/** In a group the bot answers only `/start`, and commands that name it. */
function readGroupCall(message: Message, botUsername: string): Gesture | null {
  const match = COMMAND.exec(message.text ?? '')
  if (!match) return null
  const named = match[2]?.toLowerCase()
  const isForUs = named === undefined ? match[1] === 'start' : named === botUsername.toLowerCase()
  return isForUs ? { kind: 'called-from-group', chatId: String(message.chat.id) } : null
}

/** How a file is called that came without a name, by what it came as. */
const unnamed = {
  document: 'file',
  video: 'video.mp4',
  audio: 'audio.mp3',
  voice: 'voice.ogg',
  video_note: 'video.mp4',
}

/** An animation comes as a document, too. A caption is not an answer. */
function documentOf(message: Message): RemoteDocument | null {
  for (const kind of Object.keys(unnamed) as (keyof typeof unnamed)[]) {
    const file = message[kind]
    if (!file) continue
    const isImage = kind === 'document' && file.mime_type.startsWith('image/')
    return { ...remoteFile(file), name: file.file_name ?? unnamed[kind], isImage }
  }
  return null
}

function remoteFile({ file_id, file_size }: z.infer<typeof fileSchema>): RemoteFile {
  return { fileId: file_id, size: file_size }
}

function personOf(user: z.infer<typeof userSchema>): Person {
  return {
    platform: 'telegram',
    platformUserId: String(user.id),
    displayName: [user.first_name, user.last_name ?? ''].join(' ').trim(),
    locale: user.language_code ?? 'en',
  }
}
