import { isDeepStrictEqual } from 'node:util'
import { apiMessage, findMessage, requireChat, unixNow, type World } from './chats.ts'
import { MAX_TEXT } from './entities.ts'
import { readMarkup } from './keyboards.ts'
import type { Call } from './read-request.ts'
import { badRequest } from './refusal.ts'
import { mediaKind, readCaption, readMedia, readText } from './send-messages.ts'
import type { ChatMessage } from './state.ts'

const DELETE_WITHIN_SECONDS = 48 * 60 * 60

/** editMessageText. A message with a picture has no text that could be edited. */
export async function editMessageText(world: World, { parameters }: Call): Promise<unknown> {
  const message = requireEditable(world, parameters)
  const { text, entities } = readText(parameters)
  if (text.length > MAX_TEXT) throw badRequest('MESSAGE_TOO_LONG')
  if (hasMedia(message)) throw badRequest('there is no text in the message to edit')
  const linkPreview = parameters.link_preview_options as Record<string, unknown> | undefined
  return edit(world, message, parameters, { text, entities, linkPreview })
}

/** editMessageCaption. Only a picture or a document has a caption. */
export async function editMessageCaption(world: World, { parameters }: Call): Promise<unknown> {
  const message = requireEditable(world, parameters)
  const caption = readCaption(parameters)
  if (!hasMedia(message)) throw badRequest('there is no caption in the message to edit')
  return edit(world, message, parameters, caption)
}

/** editMessageMedia: another picture or document, with its caption; a text message can be given one. */
export async function editMessageMedia(world: World, call: Call): Promise<unknown> {
  const message = requireEditable(world, call.parameters)
  readMarkup(call.parameters.reply_markup)
  const part = call.parameters.media as Record<string, unknown>
  const kind = mediaKind(part)
  if (message.mediaGroupId !== undefined && kind !== (message.photo === undefined ? 'document' : 'photo')) {
    throw badRequest("message can't be edited: a part of an album keeps its type")
  }
  const caption = readCaption(part)
  const media = await readMedia(world, call, kind, String(part.media))
  return edit(world, message, call.parameters, {
    ...caption,
    photo: kind === 'photo' ? media.file.fileId : undefined,
    document: kind === 'document' ? media.file.fileId : undefined,
  })
}

/** editMessageReplyMarkup: other buttons, or none. */
export async function editMessageReplyMarkup(world: World, { parameters }: Call): Promise<unknown> {
  return edit(world, requireEditable(world, parameters), parameters, {})
}

/** deleteMessage: within 48 hours after it was sent. */
export async function deleteMessage(world: World, { parameters }: Call): Promise<unknown> {
  const person = requireChat(world, parameters.chat_id)
  const message = findMessage(world, person.id, parameters.message_id)
  if (message === undefined) throw badRequest('message to delete not found')
  if (unixNow(world) - message.date > DELETE_WITHIN_SECONDS) {
    throw badRequest("message can't be deleted for everyone")
  }
  message.deleted = true
  if (world.state.prompts[person.id]?.messageId === message.id) delete world.state.prompts[person.id]
  world.changed(person.id)
  return true
}

function requireEditable(world: World, parameters: Record<string, unknown>): ChatMessage {
  if (parameters.inline_message_id !== undefined) throw badRequest('MESSAGE_ID_INVALID')
  if (parameters.chat_id === undefined) throw badRequest('chat_id is empty')
  const person = requireChat(world, parameters.chat_id)
  if (parameters.message_id === undefined) throw badRequest('message identifier is not specified')
  const message = findMessage(world, person.id, parameters.message_id)
  if (message === undefined) throw badRequest('message to edit not found')
  // Telegram edits only messages of the bot, and none that came with a reply keyboard or a force reply.
  if (message.from !== 'bot' || message.fixed === true) throw badRequest("message can't be edited")
  return message
}

type Change = Partial<Record<'text' | 'entities' | 'photo' | 'document' | 'linkPreview', unknown>>

/** Applies a change and the new keyboard; leaving the keyboard out removes it, as on Telegram. */
function edit(
  world: World,
  message: ChatMessage,
  parameters: Record<string, unknown>,
  change: Change,
): unknown {
  const markup = readMarkup(parameters.reply_markup)
  if (markup.kind !== 'none' && markup.kind !== 'inline') throw badRequest("message can't be edited")
  const keyboard = markup.kind === 'inline' ? markup.keyboard : undefined
  const after: Record<string, unknown> = { ...message, ...change, keyboard }
  for (const key of Object.keys(after)) if (after[key] === undefined) delete after[key]
  if (isDeepStrictEqual(after, { ...message })) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  for (const key of Object.keys(message))
    if (!(key in after)) delete (message as Record<string, unknown>)[key]
  Object.assign(message, after)
  // A change of buttons alone is not shown as "edited".
  if (Object.keys(change).length > 0) message.editDate = unixNow(world)
  world.changed(message.chatId)
  return apiMessage(world, message)
}

function hasMedia(message: ChatMessage): boolean {
  return message.photo !== undefined || message.document !== undefined
}
