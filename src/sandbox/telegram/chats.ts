import type { MessageEntity, PhotoSize, Update, User } from 'grammy/types'
import type { Clock } from '../../domain/kit/clock.ts'
import { BotApiError, badRequest } from './refusal.ts'
import type { ChatMessage, Person, Storage, StoredFile } from './state.ts'

/** The state, the time, and a way to say that something people can see has changed. */
export type World = Storage & {
  clock: Clock
  /** Something of this person's chat changed; without a person, something that is not of one chat. */
  changed(personId?: number): void
}

/** The time of the sandbox in Unix seconds. */
export function unixNow(world: World): number {
  return Math.floor(world.clock.now().getTime() / 1000)
}

/** The bot as a Telegram user. */
export function botUser(world: World): User {
  const { id, username, profile } = world.state.bot
  return { id, is_bot: true, first_name: profile['name:'] ?? 'Sandbox bot', username }
}

/** A person as a Telegram user. */
export function personUser(person: Person): User {
  return {
    id: person.id,
    is_bot: false,
    first_name: person.firstName,
    ...(person.username === undefined ? {} : { username: person.username }),
    ...(person.languageCode === undefined ? {} : { language_code: person.languageCode }),
  }
}

/** @throws Error for a person the sandbox does not have. */
export function requirePerson(world: World, personId: number): Person {
  const person = world.state.people[personId]
  if (person === undefined) throw new Error(`The sandbox has no person ${personId}`)
  return person
}

/**
 * The person whose private chat a call names.
 * @throws BotApiError 400 for an unknown chat, 403 where the bot may not write.
 */
export function requireChat(world: World, chatId: unknown): Person {
  const person = world.state.people[String(chatId)]
  if (person === undefined) throw badRequest('chat not found')
  if (!person.started) throw new BotApiError(403, "Forbidden: bot can't initiate conversation with a user")
  if (person.blocked) throw new BotApiError(403, 'Forbidden: bot was blocked by the user')
  return person
}

/** Today's messages of a chat, deleted ones left out. */
export function messagesOf(world: World, chatId: number): ChatMessage[] {
  return (world.state.messages[chatId] ?? []).filter((message) => message.deleted !== true)
}

/** The message with this id in this chat, or undefined when there is none today. */
export function findMessage(world: World, chatId: number, messageId: unknown): ChatMessage | undefined {
  return messagesOf(world, chatId).find((message) => message.id === Number(messageId))
}

/** Puts a message into a chat, with the next message id and today's date. */
export function addMessage(
  world: World,
  message: Omit<ChatMessage, 'id' | 'date' | 'reactions'>,
): ChatMessage {
  const added: ChatMessage = {
    ...message,
    id: world.state.counters.message++,
    date: unixNow(world),
    reactions: { bot: [], person: [] },
  }
  const chat = world.state.messages[message.chatId] ?? []
  chat.push(added)
  world.state.messages[message.chatId] = chat
  world.changed(message.chatId)
  return added
}

/** A message as the Bot API shows it, with the one it answers to as deep as asked. */
export function apiMessage(world: World, message: ChatMessage, depth = 1): NonNullable<Update['message']> {
  const person = requirePerson(world, message.chatId)
  const media = message.photo !== undefined || message.document !== undefined
  const replied =
    message.replyTo === undefined || depth === 0
      ? undefined
      : findMessage(world, message.chatId, message.replyTo)
  const optional = {
    edit_date: message.editDate,
    media_group_id: message.mediaGroupId,
    ...(media
      ? { caption: filled(message.text), caption_entities: someOf(message.entities) }
      : { text: filled(message.text), entities: someOf(message.entities) }),
    photo: message.photo === undefined ? undefined : photoSizes(world, message.photo),
    document: message.document === undefined ? undefined : documentOf(world, message.document),
    contact: message.contact,
    users_shared: message.usersShared,
    reply_markup: message.keyboard,
    reply_to_message: replied === undefined ? undefined : apiMessage(world, replied, depth - 1),
    has_protected_content: message.protected,
    link_preview_options: message.linkPreview,
    show_caption_above_media: message.captionAbove,
    via_bot: message.viaBot === true ? botUser(world) : undefined,
  }
  return {
    message_id: message.id,
    from: message.from === 'bot' ? botUser(world) : personUser(person),
    chat: privateChat(person),
    date: message.date,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  }
}

/** The private chat of a person, as the Bot API shows it in updates. */
export function privateChat(person: Person): {
  id: number
  type: 'private'
  first_name: string
  username?: string
} {
  return {
    id: person.id,
    type: 'private',
    first_name: person.firstName,
    ...(person.username === undefined ? {} : { username: person.username }),
  }
}

function filled(text: string): string | undefined {
  return text === '' ? undefined : text
}

function someOf(entities: MessageEntity[]): MessageEntity[] | undefined {
  return entities.length === 0 ? undefined : entities
}

function photoSizes(world: World, fileId: string): PhotoSize[] {
  return (world.state.files[fileId]?.sizes ?? [fileId]).flatMap((id) => {
    const file = world.state.files[id]
    return file === undefined ? [] : [photoSize(file)]
  })
}

function photoSize(file: StoredFile): PhotoSize {
  return {
    file_id: file.fileId,
    file_unique_id: file.uniqueId,
    width: file.width ?? 0,
    height: file.height ?? 0,
    file_size: file.size,
  }
}

function documentOf(world: World, fileId: string): Record<string, unknown> | undefined {
  const file = world.state.files[fileId]
  if (file === undefined) return undefined
  return {
    file_id: file.fileId,
    file_unique_id: file.uniqueId,
    file_size: file.size,
    mime_type: file.mimeType,
    ...(file.name === undefined ? {} : { file_name: file.name }),
  }
}
