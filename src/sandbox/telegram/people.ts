import type { InlineKeyboardButton, InlineQueryResult, ReactionTypeEmoji, Update } from 'grammy/types'
import {
  addMessage,
  apiMessage,
  botUser,
  findMessage,
  messagesOf,
  personUser,
  privateChat,
  requirePerson,
  unixNow,
  type World,
} from './chats.ts'
import type { Delivered, Updates } from './deliver-updates.ts'
import { MAX_TEXT, readFormatted } from './entities.ts'
import { keepDocument, keepPhoto } from './pictures.ts'
import type { ChatMessage, Person } from './state.ts'

export type PersonFile = { name: string; bytes: Uint8Array; type?: string }
export type PictureOptions = {
  /** One album: the parts are separate updates with one media_group_id (given, or made here). */
  album?: boolean | string
  caption?: string
  /** Sent as a file: the bytes stay as they are. */
  asDocument?: boolean
}

/** What a press did: told the bot, or only did something on the person's own device. */
export type Pressed = Delivered & { did: 'callback' | 'url' | 'copy' | 'inline' | 'sent'; value?: string }

type Content = Partial<Omit<ChatMessage, 'id' | 'chatId' | 'from' | 'date'>>

/** Everything a person can do in their chat with the bot. */
export function createPeople(world: World, updates: Updates) {
  const { state } = world

  const write = (personId: number, content: Content): Promise<Delivered> => {
    const person = requirePerson(world, personId)
    if (person.blocked) throw new Error(`${person.firstName} blocked the bot: unblock it first`)
    person.started = true
    const prompt = state.prompts[personId]
    if (prompt !== undefined) delete state.prompts[personId]
    const message = addMessage(world, {
      text: '',
      entities: [],
      ...(prompt === undefined ? {} : { replyTo: prompt.messageId }),
      ...content,
      chatId: personId,
      from: 'person',
    })
    // A one-time keyboard folds away once it was used.
    if (state.keyboards[personId]?.one_time_keyboard === true) delete state.keyboards[personId]
    return updates.push({ message: apiMessage(world, message) }, `message:${personId}`, personId)
  }

  const say = async (personId: number, text: string): Promise<Delivered> => {
    const parts: Delivered[] = []
    const { text: trimmed } = readFormatted({ text, parseMode: undefined, entities: undefined })
    if (trimmed === '') throw new Error('An empty text cannot be sent')
    // The apps send a text that is too long as several messages.
    for (let at = 0; at < trimmed.length; at += MAX_TEXT) {
      const piece = trimmed.slice(at, at + MAX_TEXT)
      parts.push(
        await write(personId, readFormatted({ text: piece, parseMode: undefined, entities: undefined })),
      )
    }
    return together(parts)
  }

  const memberChanged = (person: Person, from: 'member' | 'kicked'): Promise<Delivered> => {
    const bot = botUser(world)
    const kicked = { user: bot, status: 'kicked' as const, until_date: 0 }
    const member = { user: bot, status: 'member' as const }
    const my_chat_member = {
      chat: privateChat(person),
      from: personUser(person),
      date: unixNow(world),
      old_chat_member: from === 'member' ? member : kicked,
      new_chat_member: from === 'member' ? kicked : member,
    }
    world.changed(person.id)
    return updates.push({ my_chat_member }, `message:${person.id}`, person.id)
  }

  const block = (personId: number): Promise<Delivered> => {
    const person = requirePerson(world, personId)
    person.blocked = true
    return memberChanged(person, 'member')
  }

  const unblock = (personId: number): Promise<Delivered> => {
    const person = requirePerson(world, personId)
    person.blocked = false
    return memberChanged(person, 'kicked')
  }

  const inlineQuery = async (personId: number, query: string) => {
    const person = requirePerson(world, personId)
    const id = newQuery(world, personId, 'inline')
    const inline_query = { id, from: personUser(person), query, offset: '', chat_type: 'sender' as const }
    const delivered = await updates.push({ inline_query }, `inline:${personId}`, personId)
    return { ...delivered, queryId: id, results: state.queries[id]?.results ?? [] }
  }

  const press = async (personId: number, messageId: number, which: string): Promise<Pressed> => {
    const person = requirePerson(world, personId)
    const message = findMessage(world, personId, messageId)
    if (message === undefined) throw new Error(`${person.firstName} sees no message ${messageId} today`)
    const button = findButton(message, which)
    if ('callback_data' in button) {
      const callback_query = {
        id: newQuery(world, personId, 'callback'),
        from: personUser(person),
        message: apiMessage(world, message),
        chat_instance: String(personId * 7919),
        data: button.callback_data,
      }
      const delivered = await updates.push({ callback_query }, `callback:${personId}`, personId)
      return { ...delivered, did: 'callback' }
    }
    const local = { status: 0, updateIds: [] }
    if ('url' in button) return { ...local, did: 'url', value: button.url }
    if ('copy_text' in button) return { ...local, did: 'copy', value: button.copy_text.text }
    const search =
      'switch_inline_query_current_chat' in button
        ? button.switch_inline_query_current_chat
        : 'switch_inline_query' in button
          ? button.switch_inline_query
          : undefined
    if (search !== undefined) {
      const value = search
      return { ...(await inlineQuery(personId, value)), did: 'inline', value }
    }
    throw new Error(`The sandbox cannot press "${button.text}": it has no such action`)
  }

  return {
    /** Adds a person, or renames one who is there; what they wrote stays. */
    addPerson: (person: {
      id: number
      firstName: string
      username?: string
      languageCode?: string
    }): Person => {
      const { started = false, blocked = false } = state.people[person.id] ?? {}
      const added: Person = { ...person, started, blocked }
      state.people[person.id] = added
      world.changed(person.id)
      return added
    },
    /** Sends a text. Links, commands and the like in it are found as the apps do. */
    say,
    /** Opens the bot, with the parameter of a deep link; a blocked bot is unblocked first. */
    start: async (personId: number, parameter?: string): Promise<Delivered> => {
      if (requirePerson(world, personId).blocked) await unblock(personId)
      return say(personId, parameter === undefined ? '/start' : `/start ${parameter}`)
    },
    /**
     * Presses a button, named by its text or its data.
     * @throws Error when the message has no such button today.
     */
    press,
    /** Presses a button of the keyboard that stands where this person types. */
    pressKeyboard: async (personId: number, text: string, phone?: string): Promise<Delivered> => {
      const buttons = state.keyboards[personId]?.keyboard.flat() ?? []
      const button = buttons.find((one) => (typeof one === 'string' ? one : one.text) === text)
      if (button === undefined) throw new Error(`There is no key "${text}" today`)
      if (typeof button !== 'string' && 'request_contact' in button) {
        return write(personId, { contact: ownContact(world, personId, phone ?? '') })
      }
      return say(personId, text)
    },
    /** Sends pictures, one update each, in order; resolves when the webhook has answered to all of them. */
    sendPhotos: async (
      personId: number,
      files: PersonFile[],
      options: PictureOptions = {},
    ): Promise<Delivered> => {
      requirePerson(world, personId)
      const made = options.album === true ? `${state.counters.query++}00000000001` : options.album
      const mediaGroupId = typeof made === 'string' ? { mediaGroupId: made } : {}
      const contents: Content[] = []
      for (const [index, file] of files.entries()) {
        const upload = { name: file.name, bytes: file.bytes, type: file.type ?? 'application/octet-stream' }
        const caption = index === 0 && options.caption !== undefined ? options.caption : ''
        contents.push({
          ...readFormatted({ text: caption, parseMode: undefined, entities: undefined }),
          ...mediaGroupId,
          ...(options.asDocument === true
            ? { document: keepDocument(world, upload).fileId }
            : { photo: (await keepPhoto(world, upload)).fileId }),
        })
      }
      return together(await Promise.all(contents.map((content) => write(personId, content))))
    },
    /** Shares a phone number: their own, or that of another person (`ownerId`; null: of nobody on Telegram). */
    shareContact: (personId: number, phone: string, ownerId?: number | null): Promise<Delivered> => {
      if (ownerId === undefined || ownerId === personId) {
        return write(personId, { contact: ownContact(world, personId, phone) })
      }
      const owner = ownerId === null ? {} : { user_id: ownerId }
      return write(personId, { contact: { phone_number: phone, first_name: 'Somebody', ...owner } })
    },
    /** Answers a `request_users` key. */
    shareUsers: (personId: number, requestId: number, userIds: number[]): Promise<Delivered> =>
      write(personId, {
        usersShared: {
          request_id: requestId,
          users: userIds.map((id) => {
            const { firstName } = requirePerson(world, id)
            return { user_id: id, first_name: firstName }
          }),
        },
      }),
    block,
    unblock,
    /** Types `@bot query`; resolves with the results the bot gave. */
    inlineQuery,
    /** Sends one of the results of an inline query into the person's own chat with the bot. */
    chooseResult: (personId: number, queryId: string, resultId: string): Promise<Delivered> => {
      const results = state.queries[queryId]?.results ?? []
      const result = results.find((one) => one.id === resultId)
      if (result === undefined) throw new Error(`There is no result "${resultId}"`)
      return write(personId, contentOfResult(result))
    },
    /** Reacts to a message (an empty list takes it back). */
    react: (personId: number, messageId: number, emoji: string[]): Promise<Delivered> => {
      const person = requirePerson(world, personId)
      const message = findMessage(world, personId, messageId)
      if (message === undefined) throw new Error(`There is no message ${messageId} today`)
      const asTypes = (list: string[]) =>
        list.map((one) => ({ type: 'emoji' as const, emoji: one as ReactionTypeEmoji['emoji'] }))
      const message_reaction = {
        chat: privateChat(person),
        message_id: messageId,
        user: personUser(person),
        date: unixNow(world),
        old_reaction: asTypes(message.reactions.person),
        new_reaction: asTypes(emoji),
      }
      message.reactions.person = emoji
      world.changed(personId)
      return updates.push({ message_reaction }, `message:${personId}`, personId)
    },
    /** Everybody the sandbox knows. */
    people: (): Person[] => Object.values(state.people),
    /** The last message the bot has in this person's chat. */
    lastFromBot: (personId: number): ChatMessage | undefined =>
      messagesOf(world, personId).findLast((message) => message.from === 'bot'),
    /** Posts any update as it is, once: a duplicate, or one that nobody sent. */
    rawUpdate: (update: Update, options: { secret?: string } = {}): Promise<Delivered> =>
      updates.postOnce(update, options.secret),
  }
}

function findButton(message: ChatMessage, which: string): InlineKeyboardButton {
  const buttons = message.keyboard?.inline_keyboard.flat() ?? []
  const found =
    buttons.find((button) => button.text === which) ??
    buttons.find((button) => 'callback_data' in button && button.callback_data === which)
  if (found !== undefined) return found
  const there = buttons.map((button) => `"${button.text}"`).join(', ')
  throw new Error(
    `Message ${message.id} has no button "${which}" today; it has ${there === '' ? 'none' : there}`,
  )
}

function newQuery(world: World, personId: number, kind: 'callback' | 'inline'): string {
  const id = `${personId}${String(world.state.counters.query++).padStart(9, '0')}`
  world.state.queries[id] = { personId, kind, at: world.clock.now().getTime() }
  const ids = Object.keys(world.state.queries)
  for (const old of ids.slice(0, Math.max(ids.length - 500, 0))) delete world.state.queries[old]
  return id
}

function ownContact(world: World, personId: number, phone: string) {
  const person = requirePerson(world, personId)
  return { phone_number: phone, first_name: person.firstName, user_id: personId }
}

function contentOfResult(result: InlineQueryResult): Content {
  const message = 'input_message_content' in result ? result.input_message_content : undefined
  const raw = (message ?? {}) as { message_text?: string; parse_mode?: string; entities?: unknown }
  const title = 'title' in result ? (result.title ?? '') : ''
  const formatted = readFormatted({
    text: raw.message_text ?? title,
    parseMode: raw.parse_mode,
    entities: raw.entities,
  })
  return {
    ...formatted,
    viaBot: true,
    ...(result.reply_markup === undefined ? {} : { keyboard: result.reply_markup }),
  }
}

function together(parts: Delivered[]): Delivered {
  return {
    // Of several answers the worst one: a part that failed must show.
    status: parts.some((part) => part.status === 0) ? 0 : Math.max(0, ...parts.map((part) => part.status)),
    updateIds: parts.flatMap((part) => part.updateIds),
  }
}
