import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
} from 'grammy/types'
import { badRequest } from './refusal.ts'

export type Markup =
  | { kind: 'none' }
  | { kind: 'inline'; keyboard: InlineKeyboardMarkup }
  | { kind: 'reply'; keyboard: ReplyKeyboardMarkup }
  | { kind: 'remove' }
  | { kind: 'force'; force: ForceReply }

const MAX_BUTTONS = 100
const MAX_PER_ROW = 8
const MAX_DATA_BYTES = 64
const MAX_COPY_TEXT = 256
const MAX_PLACEHOLDER = 64
const STYLES = new Set(['danger', 'success', 'primary'])
const ACTIONS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
]

/**
 * What stands under a message, or where its reader types.
 * @throws BotApiError 400 for whatever Telegram refuses in a keyboard.
 */
export function readMarkup(raw: unknown): Markup {
  if (raw === undefined) return { kind: 'none' }
  const markup = raw as Record<string, unknown>
  if ('inline_keyboard' in markup) {
    const keyboard = markup as unknown as InlineKeyboardMarkup
    checkRows(keyboard.inline_keyboard)
    for (const button of keyboard.inline_keyboard.flat()) checkInlineButton(button)
    const rows = keyboard.inline_keyboard.filter((row) => row.length > 0)
    return rows.length === 0 ? { kind: 'none' } : { kind: 'inline', keyboard: { inline_keyboard: rows } }
  }
  checkPlaceholder(markup.input_field_placeholder)
  if ('keyboard' in markup) {
    const keyboard = markup as unknown as ReplyKeyboardMarkup
    checkRows(keyboard.keyboard)
    for (const button of keyboard.keyboard.flat()) if (typeof button !== 'string') checkKey(button)
    if (keyboard.keyboard.flat().length === 0)
      throw badRequest('reply keyboard must have at least one button')
    return { kind: 'reply', keyboard }
  }
  if ('remove_keyboard' in markup) return { kind: 'remove' }
  if ('force_reply' in markup) return { kind: 'force', force: markup as unknown as ForceReply }
  throw badRequest('object expected as reply markup')
}

/** What a key may ask of the person who taps it: one thing at most. */
const REQUESTS = [
  'request_contact',
  'request_location',
  'request_users',
  'request_chat',
  'request_poll',
  'web_app',
]

function checkKey(key: Exclude<KeyboardButton, string>): void {
  const fields = key as unknown as Record<string, unknown>
  if (key.text === '') throw badRequest('keyboard button text must be non-empty')
  const asked = REQUESTS.filter((request) => fields[request] !== undefined && fields[request] !== false)
  if (asked.length > 1) {
    throw badRequest(`sandbox: a key of a reply keyboard asks for one thing, not ${asked.join(' and ')}`)
  }
}

function checkRows(rows: readonly (readonly unknown[])[]): void {
  if (rows.flat().length > MAX_BUTTONS) throw badRequest('reply markup is too long')
  if (rows.some((row) => row.length > MAX_PER_ROW))
    throw badRequest('too many buttons in one row of the keyboard')
}

function checkPlaceholder(placeholder: unknown): void {
  if (placeholder === undefined) return
  const length = typeof placeholder === 'string' ? placeholder.length : 0
  if (length < 1 || length > MAX_PLACEHOLDER)
    throw badRequest('input field placeholder must be 1-64 characters long')
}

function checkInlineButton(button: InlineKeyboardButton): void {
  const fields = button as unknown as Record<string, unknown>
  if (button.text.trim() === '') throw badRequest('inline keyboard button text must be non-empty')
  const actions = ACTIONS.filter((action) => fields[action] !== undefined)
  if (actions.length === 0) throw badRequest('text buttons are unallowed in the inline keyboard')
  if (actions.length > 1) {
    throw badRequest(
      `sandbox: an inline keyboard button has exactly one action, not ${actions.join(' and ')}`,
    )
  }
  if (fields.style !== undefined && !STYLES.has(String(fields.style))) {
    throw badRequest('invalid button style specified')
  }
  if ('callback_data' in button) {
    const bytes = Buffer.byteLength(button.callback_data)
    if (bytes < 1 || bytes > MAX_DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID')
  }
  if ('copy_text' in button) {
    const length = button.copy_text.text.length
    if (length < 1 || length > MAX_COPY_TEXT) throw badRequest('BUTTON_COPY_TEXT_INVALID')
  }
  if ('url' in button) checkUrl(button.url)
}

/**
 * Telegram also refuses hosts without a dot; here `localhost` passes, because that is where the sandbox lives.
 */
function checkUrl(url: string): void {
  const wrong = (why: string) => badRequest(`inline keyboard button URL '${url}' is invalid: ${why}`)
  if (!URL.canParse(url)) throw wrong('Wrong HTTP URL')
  const { protocol, hostname } = new URL(url)
  if (!['http:', 'https:', 'tg:'].includes(protocol)) throw wrong('Unsupported URL protocol')
  if (protocol !== 'tg:' && hostname !== 'localhost' && !/[.:]/.test(hostname)) throw wrong('Wrong HTTP URL')
}
