import type { MessageEntity } from 'grammy/types'
import type { Formatted } from './formatted.ts'
import { badRequest } from './refusal.ts'

type Open = { tag: string; offset: number; entity: Omit<MessageEntity, 'offset' | 'length'> | null }

const PLAIN_TAGS: Readonly<Record<string, MessageEntity['type']>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  'tg-spoiler': 'spoiler',
}
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
const TOKEN = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[^<>]*)?)>|&(#x[0-9a-f]+|#\d+|[a-z]+);|</gi

/**
 * Telegram's parse mode "HTML".
 * @throws BotApiError 400 for a tag Telegram does not know, or one left open or closed twice.
 */
export function parseHtml(source: string): Formatted {
  const open: Open[] = []
  const entities: MessageEntity[] = []
  let text = ''
  let read = 0
  for (const match of source.matchAll(TOKEN)) {
    text += source.slice(read, match.index)
    read = match.index + match[0].length
    const [whole, slash, name = '', attributes = '', reference] = match
    const at = Buffer.byteLength(source.slice(0, match.index))
    if (reference !== undefined) {
      text += character(reference) ?? whole
    } else if (whole === '<') {
      throw badRequest(`can't parse entities: Unexpected end tag at byte offset ${at}`)
    } else if (slash === '/') {
      const last = open.pop()
      if (last?.tag !== name.toLowerCase()) {
        throw badRequest(`can't parse entities: Unmatched end tag at byte offset ${at}`)
      }
      if (last.entity !== null && text.length > last.offset) {
        entities.push({
          ...last.entity,
          offset: last.offset,
          length: text.length - last.offset,
        } as MessageEntity)
      }
    } else {
      open.push({
        tag: name.toLowerCase(),
        offset: text.length,
        entity: entityOf(name.toLowerCase(), attributes, at),
      })
    }
  }
  const unclosed = open.pop()
  if (unclosed !== undefined) {
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${unclosed.tag}"`)
  }
  return { text: text + source.slice(read), entities: entities.sort((a, b) => a.offset - b.offset) }
}

function character(reference: string): string | undefined {
  if (reference.startsWith('#x')) return String.fromCodePoint(Number.parseInt(reference.slice(2), 16))
  if (reference.startsWith('#')) return String.fromCodePoint(Number.parseInt(reference.slice(1), 10))
  return NAMED[reference]
}

function entityOf(tag: string, attributes: string, at: number): Open['entity'] {
  const value = (name: string) => {
    const found = new RegExp(`\\s${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+)))?`, 'i').exec(
      attributes,
    )
    return found === null ? undefined : (found[1] ?? found[2] ?? found[3] ?? '').replace(/&amp;/g, '&')
  }
  const plain = PLAIN_TAGS[tag]
  if (plain !== undefined) return { type: plain }
  switch (tag) {
    case 'a': {
      const url = value('href')
      return url === undefined || url === '' ? null : ({ type: 'text_link', url } as Open['entity'])
    }
    case 'span':
      if (value('class') === 'tg-spoiler') return { type: 'spoiler' }
      throw badRequest(`can't parse entities: Tag "span" must have class "tg-spoiler" at byte offset ${at}`)
    case 'blockquote':
      return { type: value('expandable') === undefined ? 'blockquote' : 'expandable_blockquote' }
    case 'tg-time':
      return {
        type: 'date_time',
        unix_time: Number(value('unix')),
        date_time_format: value('format') ?? '',
      } as Open['entity']
    default:
      throw badRequest(`can't parse entities: Unsupported start tag "${tag}" at byte offset ${at}`)
  }
}
