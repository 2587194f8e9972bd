import { addMessage, apiMessage, findMessage, requireChat, type World } from './chats.ts'
import { MAX_CAPTION, MAX_TEXT, readFormatted } from './entities.ts'
import type { Formatted } from './formatted.ts'
import { type Markup, readMarkup } from './keyboards.ts'
import { keepDocument, keepPhoto } from './pictures.ts'
import type { Call, Upload } from './read-request.ts'
import { BotApiError, badRequest } from './refusal.ts'
import type { ChatMessage, StoredFile } from './state.ts'

const MAX_UPLOAD_BYTES = 50 * 1024 * 1024
const MAX_ALBUM = 10

export type Media = { kind: 'photo' | 'document'; file: StoredFile }

/** sendMessage. @throws BotApiError as Telegram refuses it. */
export async function sendMessage(world: World, { parameters }: Call): Promise<unknown> {
  const { text, entities } = readText(parameters)
  if (text.length > MAX_TEXT) throw badRequest('message is too long')
  const linkPreview = parameters.link_preview_options as Record<string, unknown> | undefined
  return send(world, parameters, { text, entities, ...(linkPreview === undefined ? {} : { linkPreview }) })
}

/** sendPhoto. @throws BotApiError as Telegram refuses it. */
export async function sendPhoto(world: World, call: Call): Promise<unknown> {
  return sendMedia(world, call, 'photo')
}

/** sendDocument. @throws BotApiError as Telegram refuses it. */
export async function sendDocument(world: World, call: Call): Promise<unknown> {
  return sendMedia(world, call, 'document')
}

async function sendMedia(world: World, call: Call, kind: Media['kind']): Promise<unknown> {
  const { parameters } = call
  requireChat(world, parameters.chat_id)
  readMarkup(parameters.reply_markup)
  const caption = readCaption(parameters)
  const media = await readMedia(world, call, kind, String(parameters[kind]))
  return send(world, parameters, {
    ...caption,
    [kind]: media.file.fileId,
    ...(parameters.show_caption_above_media === true ? { captionAbove: true } : {}),
  })
}

/** sendMediaGroup: 2 to 10 photos or documents. An album carries no keyboard. */
export async function sendMediaGroup(world: World, call: Call): Promise<unknown> {
  const { parameters } = call
  requireChat(world, parameters.chat_id)
  const parts = parameters.media as Record<string, unknown>[]
  if (parts.length === 0) throw badRequest('there are no messages to send')
  if (parts.length > MAX_ALBUM) throw badRequest('too many messages to send as an album')
  if (parts.length === 1) throw badRequest('sandbox: an album has 2 to 10 parts')
  if (new Set(parts.map((part) => part.type === 'document')).size > 1) {
    throw badRequest("document can't be mixed with other media types")
  }
  const ready: Partial<ChatMessage>[] = []
  for (const part of parts) {
    const kind = mediaKind(part)
    const media = await readMedia(world, call, kind, String(part.media))
    ready.push({ ...readCaption(part), [kind]: media.file.fileId })
  }
  const mediaGroupId = `${world.state.counters.query++}00000000000`
  return ready.map((content) => send(world, parameters, { ...content, mediaGroupId }))
}

/** The kind of an InputMedia. @throws BotApiError 400 for the kinds the sandbox has no chat for. */
export function mediaKind(part: Record<string, unknown>): Media['kind'] {
  if (part.type === 'photo' || part.type === 'document') return part.type
  throw badRequest(`sandbox: it has no media of the type "${String(part.type)}"`)
}

/**
 * The file a parameter names: an uploaded one, or one that was seen before, by its file id.
 * @throws BotApiError 400 for an unknown id or a file of another kind, 413 above 50 MB.
 */
export async function readMedia(
  world: World,
  call: Call,
  kind: Media['kind'],
  named: string,
): Promise<Media> {
  if (named.startsWith('attach://')) {
    const upload = call.uploads.get(named.slice('attach://'.length))
    if (upload === undefined) throw badRequest(`file not found in the request: ${named}`)
    return { kind, file: await keepUpload(world, kind, upload) }
  }
  if (/^https?:/.test(named)) throw badRequest('failed to get HTTP URL content')
  const file = world.state.files[named]
  if (file === undefined) throw badRequest('wrong file identifier/HTTP URL specified')
  if (file.kind !== kind) {
    throw badRequest(
      kind === 'photo'
        ? "can't use file of type Document as Photo"
        : "can't use file of type Photo as Document",
    )
  }
  return { kind, file }
}

async function keepUpload(world: World, kind: Media['kind'], upload: Upload): Promise<StoredFile> {
  if (upload.bytes.length > MAX_UPLOAD_BYTES) throw new BotApiError(413, 'Request Entity Too Large')
  switch (kind) {
    case 'photo':
      return keepPhoto(world, upload)
    case 'document':
      return keepDocument(world, upload)
    default:
      return kind satisfies never
  }
}

/** The text of a call. @throws BotApiError 400 for an empty one. */
export function readText(parameters: Record<string, unknown>): Formatted {
  const formatted = readFormatted({
    text: String(parameters.text ?? ''),
    parseMode: parameters.parse_mode,
    entities: parameters.entities,
  })
  if (formatted.text === '') throw badRequest('message text is empty')
  return formatted
}

/** The caption of a call or of a part of an album. @throws BotApiError 400 above 1024 characters. */
export function readCaption(parameters: Record<string, unknown>): Formatted {
  const formatted = readFormatted({
    text: String(parameters.caption ?? ''),
    parseMode: parameters.parse_mode,
    entities: parameters.caption_entities,
  })
  if (formatted.text.length > MAX_CAPTION) throw badRequest('message caption is too long')
  return formatted
}

function send(world: World, parameters: Record<string, unknown>, content: Partial<ChatMessage>): unknown {
  const person = requireChat(world, parameters.chat_id)
  const markup = readMarkup(parameters.reply_markup)
  const replyTo = readReply(world, person.id, parameters.reply_parameters)
  const message = addMessage(world, {
    text: '',
    entities: [],
    ...content,
    chatId: person.id,
    from: 'bot',
    ...(markup.kind === 'inline' ? { keyboard: markup.keyboard } : {}),
    ...(markup.kind === 'none' || markup.kind === 'inline' ? {} : { fixed: true }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(parameters.protect_content === true ? { protected: true } : {}),
    ...(parameters.disable_notification === true ? { silent: true } : {}),
  })
  applyMarkup(world, message, markup)
  return apiMessage(world, message)
}

/** A reply keyboard and a force reply change where the person types, not the message. */
function applyMarkup(world: World, message: ChatMessage, markup: Markup): void {
  const { prompts, keyboards } = world.state
  switch (markup.kind) {
    case 'none':
    case 'inline':
      return
    case 'remove':
      delete keyboards[message.chatId]
      delete prompts[message.chatId]
      return
    case 'reply':
      keyboards[message.chatId] = markup.keyboard
      return
    case 'force': {
      const placeholder = markup.force.input_field_placeholder
      prompts[message.chatId] = {
        messageId: message.id,
        ...(placeholder === undefined ? {} : { placeholder }),
      }
      return
    }
    default:
      markup satisfies never
  }
}

function readReply(world: World, chatId: number, raw: unknown): number | undefined {
  if (raw === undefined) return undefined
  const reply = raw as { message_id: number; allow_sending_without_reply?: boolean }
  if (findMessage(world, chatId, reply.message_id) !== undefined) return reply.message_id
  if (reply.allow_sending_without_reply === true) return undefined
  throw badRequest('message to be replied not found')
}
