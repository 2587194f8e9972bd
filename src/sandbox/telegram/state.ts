import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type {
  BotCommand,
  BotCommandScope,
  InlineKeyboardMarkup,
  InlineQueryResult,
  MenuButton,
  MessageEntity,
  ReplyKeyboardMarkup,
  Update,
} from 'grammy/types'

export type Person = {
  id: number
  firstName: string
  username?: string
  languageCode?: string
  /** Whether this person ever wrote to the bot: before that, the bot may not write to them. */
  started: boolean
  blocked: boolean
}

export type StoredFile = {
  fileId: string
  uniqueId: string
  kind: 'photo' | 'document'
  size: number
  mimeType: string
  name?: string
  width?: number
  height?: number
  /** File ids of all sizes of the same photo, smallest first. */
  sizes?: string[]
}

export type ChatMessage = {
  id: number
  /** A private chat has the id of its person. */
  chatId: number
  from: 'person' | 'bot'
  viaBot?: boolean
  /** Unix seconds. */
  date: number
  editDate?: number
  /** The text, or the caption when the message carries a photo or a document. */
  text: string
  entities: MessageEntity[]
  /** File id of the largest size. */
  photo?: string
  document?: string
  mediaGroupId?: string
  contact?: { phone_number: string; first_name: string; user_id?: number }
  usersShared?: { request_id: number; users: { user_id: number; first_name?: string; username?: string }[] }
  keyboard?: InlineKeyboardMarkup
  /** A reply keyboard or a force reply: such a message can never be edited. */
  fixed?: boolean
  replyTo?: number
  protected?: boolean
  silent?: boolean
  linkPreview?: Record<string, unknown>
  captionAbove?: boolean
  reactions: { bot: string[]; person: string[] }
  deleted?: boolean
}

export type Toast = { text: string; alert: boolean; at: string }

export type PendingUpdate = {
  update: Update
  /** Updates of one queue are delivered one after the other. */
  queue: string
  /** Unix milliseconds of the sandbox's clock. */
  createdAt: number
  attempts: number
  personId?: number
  lastError?: string
}

export type Query = {
  personId: number
  kind: 'callback' | 'inline'
  at: number
  results?: InlineQueryResult[]
}

export type CommandSet = { scope: BotCommandScope; languageCode: string; commands: BotCommand[] }

export type TelegramState = {
  bot: { id: number; username: string; profile: Record<string, string> }
  people: Record<string, Person>
  messages: Record<string, ChatMessage[]>
  files: Record<string, StoredFile>
  links: Record<string, { fileId: string; expiresAt: number }>
  counters: { message: number; update: number; file: number; query: number }
  webhook: null | {
    url: string
    secret?: string
    allowedUpdates?: string[]
    maxConnections: number
    lastErrorAt?: number
    lastError?: string
  }
  pending: PendingUpdate[]
  commandSets: CommandSet[]
  menuButtons: Record<string, MenuButton>
  queries: Record<string, Query>
  toasts: Record<string, Toast[]>
  prompts: Record<string, { messageId: number; placeholder?: string }>
  keyboards: Record<string, ReplyKeyboardMarkup>
}

/** A sandbox in which nobody has written yet. The update counter starts at random, as Telegram's does. */
export function freshState(botId: number): TelegramState {
  return {
    bot: { id: botId, username: 'sandbox_bot', profile: {} },
    people: {},
    messages: {},
    files: {},
    links: {},
    counters: {
      message: 1,
      update: 100_000_000 + Math.floor(Math.random() * 800_000_000),
      file: 1,
      query: 1,
    },
    webhook: null,
    pending: [],
    commandSets: [],
    menuButtons: {},
    queries: {},
    toasts: {},
    prompts: {},
    keyboards: {},
  }
}

const WRITE_AFTER_MS = 100

export type Storage = {
  state: TelegramState
  /** Says that the state changed; it is written soon after. */
  touch(): void
  flush(): void
  putBytes(fileId: string, bytes: Uint8Array): void
  bytes(fileId: string): Uint8Array | undefined
}

/**
 * The state and the bytes of the files, in memory or, with a `stateFile`, kept across restarts: the state as
 * one JSON file that is replaced as a whole, the bytes in a folder beside it.
 */
export function openStorage(botId: number, stateFile: string | undefined): Storage {
  const memory = new Map<string, Uint8Array>()
  if (stateFile === undefined) {
    return {
      state: freshState(botId),
      touch: () => {},
      flush: () => {},
      putBytes: (fileId, bytes) => void memory.set(fileId, bytes),
      bytes: (fileId) => memory.get(fileId),
    }
  }
  const folder = `${stateFile}.files`
  mkdirSync(dirname(stateFile), { recursive: true })
  mkdirSync(folder, { recursive: true })
  const kept = existsSync(stateFile) ? (JSON.parse(readFileSync(stateFile, 'utf8')) as TelegramState) : null
  const state = { ...freshState(botId), ...kept }
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    // Written aside and renamed, so that a killed process never leaves half a file.
    writeFileSync(`${stateFile}.new`, JSON.stringify(state))
    renameSync(`${stateFile}.new`, stateFile)
  }
  return {
    state,
    touch: () => {
      timer ??= setTimeout(flush, WRITE_AFTER_MS).unref()
    },
    flush,
    putBytes: (fileId, bytes) => writeFileSync(join(folder, fileId), bytes),
    bytes: (fileId) => (existsSync(join(folder, fileId)) ? readFileSync(join(folder, fileId)) : undefined),
  }
}
