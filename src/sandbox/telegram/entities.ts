import type { MessageEntity } from 'grammy/types'
import type { Formatted } from './formatted.ts'
import { parseHtml } from './parse-html.ts'
import { parseMarkdownV2 } from './parse-markdown.ts'
import { badRequest } from './refusal.ts'

/** Telegram's limits, in UTF-16 units after entities were parsed. */
export const MAX_TEXT = 4096
export const MAX_CAPTION = 1024

const ENTITY_TYPES = new Set(
  'mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler blockquote expandable_blockquote code pre text_link text_mention custom_emoji date_time'.split(
    ' ',
  ),
)
const DATE_TIME_FORMAT = /^(r|w?[dD]?[tT]?)$/

type Raw = { text: string; parseMode: unknown; entities: unknown }

/**
 * A text as Telegram keeps it: markup parsed or entities checked, white space at both ends cut away, links,
 * commands, mentions and the like found.
 * @throws BotApiError 400 for markup or entities Telegram refuses.
 */
export function readFormatted(raw: Raw): Formatted {
  const parsed =
    typeof raw.parseMode === 'string' && raw.parseMode !== ''
      ? parseMarkup(raw.text, raw.parseMode)
      : { text: raw.text, entities: checkEntities(raw.text, raw.entities) }
  const trimmed = trim(parsed)
  return { text: trimmed.text, entities: withFound(trimmed) }
}

function parseMarkup(text: string, mode: string): Formatted {
  switch (mode.toLowerCase()) {
    case 'html':
      return parseHtml(text)
    case 'markdownv2':
      return parseMarkdownV2(text)
    default:
      throw badRequest('unsupported parse_mode')
  }
}

function checkEntities(text: string, given: unknown): MessageEntity[] {
  if (!Array.isArray(given)) return []
  const entities = given as MessageEntity[]
  for (const entity of entities) checkEntity(text, entity)
  return entities.filter((entity) => entity.length > 0)
}

function checkEntity(text: string, entity: MessageEntity): void {
  const { offset, length } = entity
  if (!ENTITY_TYPES.has(entity.type)) throw badRequest(`unsupported MessageEntity type "${entity.type}"`)
  if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`)
  if (length < 0) throw badRequest(`receive an entity with incorrect length ${length}`)
  if (offset + length > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${text.length}`,
    )
  }
  if (insidePair(text, offset)) {
    throw badRequest(`entity begins in a middle of a UTF-16 symbol at UTF-16 offset ${offset}`)
  }
  if (insidePair(text, offset + length)) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at UTF-16 offset ${offset + length}`,
    )
  }
  if (entity.type === 'text_link' && !isLink(entity.url)) {
    throw badRequest(`entity of the type text_link has the wrong URL "${entity.url}"`)
  }
  if (entity.type === 'date_time') {
    if (!Number.isInteger(entity.unix_time)) throw badRequest('date_time entity without unix_time')
    if (!DATE_TIME_FORMAT.test(entity.date_time_format ?? '')) {
      throw badRequest('date_time entity with an invalid date_time_format')
    }
  }
}

function insidePair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

function isLink(url: unknown): boolean {
  return typeof url === 'string' && /^(https?:\/\/|tg:\/\/|mailto:|[\w-]+(\.[\w-]+)+)/i.test(url)
}

function trim({ text, entities }: Formatted): Formatted {
  const kept = text.trimEnd()
  const start = kept.length - kept.trimStart().length
  const moved = entities.flatMap((entity) => {
    const from = Math.max(entity.offset - start, 0)
    const to = Math.min(entity.offset + entity.length, kept.length) - start
    return to > from ? [{ ...entity, offset: from, length: to - from }] : []
  })
  return { text: kept.slice(start), entities: moved }
}

const FOUND: {
  type: 'bot_command' | 'url' | 'email' | 'mention' | 'hashtag' | 'cashtag'
  pattern: RegExp
}[] = [
  { type: 'url', pattern: /\bhttps?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/gi },
  { type: 'email', pattern: /[\w.+-]+@[\w-]+(\.[\w-]+)+/g },
  { type: 'bot_command', pattern: /(?<![\w/<>])\/[A-Za-z0-9_]{1,64}(@\w{3,32})?(?![\w/@])/g },
  { type: 'mention', pattern: /(?<![\w@/])@[A-Za-z]\w{3,31}(?!\w)/g },
  { type: 'hashtag', pattern: /(?<![\p{L}\p{N}_#])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}_]+/gu },
  { type: 'cashtag', pattern: /(?<![\w$])\$[A-Z]{3,8}(?!\w)/g },
]
const NOTHING_INSIDE = new Set([
  'code',
  'pre',
  'text_link',
  'text_mention',
  'url',
  'email',
  'bot_command',
  'mention',
])

/** Adds what Telegram finds by itself where no code and no link stands. */
function withFound({ text, entities }: Formatted): MessageEntity[] {
  const all: MessageEntity[] = [...entities]
  for (const { type, pattern } of FOUND) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length]
      const taken = all.some(
        (other) => NOTHING_INSIDE.has(other.type) && from < other.offset + other.length && other.offset < to,
      )
      if (!taken) all.push({ type, offset: from, length: to - from })
    }
  }
  return all.sort((a, b) => a.offset - b.offset || b.length - a.length)
}
