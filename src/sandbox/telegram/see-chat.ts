import type { BotCommand, MessageEntity } from 'grammy/types'
import { menuOf } from './bot-profile.ts'
import { messagesOf, requirePerson, type World } from './chats.ts'
import type { ChatMessage, Toast } from './state.ts'

export type SeenButton = {
  text: string
  kind: 'callback' | 'url' | 'copy' | 'inline' | 'other'
  /** The data, address, text to copy or inline query. */
  value: string
  style?: string
}

export type SeenMessage = {
  id: number
  from: 'person' | 'bot'
  date: string
  text: string
  entities: MessageEntity[]
  photo?: { fileId: string; width: number; height: number }
  document?: { fileId: string; name: string; size: number }
  contact?: { phone_number: string; first_name: string; user_id?: number }
  mediaGroupId?: string
  buttons: SeenButton[][]
  edited: boolean
  reactions: string[]
  replyTo?: number
  protected: boolean
  silent: boolean
  viaBot: boolean
}

/** Where a person types: what the bot asked them to reply to, and the keys it put there. */
export type SeenInput = {
  prompt: { messageId: number; placeholder: string } | null
  keys: { text: string; asks: 'text' | 'contact' | 'users' }[][]
}

/** The messages as this person sees them today. */
export function chatOf(world: World, personId: number): SeenMessage[] {
  requirePerson(world, personId)
  return messagesOf(world, personId).map((message) => seen(world, message))
}

function seen(world: World, message: ChatMessage): SeenMessage {
  const photo = world.state.files[message.photo ?? '']
  const document = world.state.files[message.document ?? '']
  return {
    id: message.id,
    from: message.from,
    date: new Date(message.date * 1000).toISOString(),
    text: message.text,
    entities: message.entities,
    ...(photo === undefined
      ? {}
      : { photo: { fileId: photo.fileId, width: photo.width ?? 0, height: photo.height ?? 0 } }),
    ...(document === undefined
      ? {}
      : { document: { fileId: document.fileId, name: document.name ?? 'file', size: document.size } }),
    ...(message.contact === undefined ? {} : { contact: message.contact }),
    ...(message.mediaGroupId === undefined ? {} : { mediaGroupId: message.mediaGroupId }),
    buttons: (message.keyboard?.inline_keyboard ?? []).map((row) => row.map(seenButton)),
    edited: message.editDate !== undefined,
    reactions: [...message.reactions.bot, ...message.reactions.person],
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
    protected: message.protected === true,
    silent: message.silent === true,
    viaBot: message.viaBot === true,
  }
}

function seenButton(button: object & { text: string }): SeenButton {
  const fields = button as Record<string, unknown> & { text: string }
  const style = typeof fields.style === 'string' ? { style: fields.style } : {}
  const as = (kind: SeenButton['kind'], value: unknown): SeenButton => ({
    text: fields.text,
    kind,
    value: String(value),
    ...style,
  })
  if (fields.callback_data !== undefined) return as('callback', fields.callback_data)
  if (fields.url !== undefined) return as('url', fields.url)
  if (fields.copy_text !== undefined) return as('copy', (fields.copy_text as { text: string }).text)
  if (fields.switch_inline_query_current_chat !== undefined) {
    return as('inline', fields.switch_inline_query_current_chat)
  }
  // The sandbox has one chat for each person, so that is the one they choose.
  if (fields.switch_inline_query !== undefined) return as('inline', fields.switch_inline_query)
  return as('other', '')
}

/** What stands where this person types. */
export function inputOf(world: World, personId: number): SeenInput {
  const prompt = world.state.prompts[personId]
  const keys = world.state.keyboards[personId]?.keyboard ?? []
  return {
    prompt:
      prompt === undefined ? null : { messageId: prompt.messageId, placeholder: prompt.placeholder ?? '' },
    keys: keys.map((row) =>
      row.map((key) => {
        if (typeof key === 'string') return { text: key, asks: 'text' }
        if ('request_contact' in key) return { text: key.text, asks: 'contact' }
        return { text: key.text, asks: 'request_users' in key ? 'users' : 'text' }
      }),
    ),
  }
}

/** What popped up over this person's chat, oldest first. */
export function toastsOf(world: World, personId: number): Toast[] {
  return world.state.toasts[personId] ?? []
}

/** The commands in this person's menu. */
export function commandsOf(world: World, personId: number): BotCommand[] {
  return menuOf(world, requirePerson(world, personId))
}
