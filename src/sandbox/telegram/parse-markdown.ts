import type { MessageEntity } from 'grammy/types'
import type { Formatted } from './formatted.ts'
import { badRequest } from './refusal.ts'

const RESERVED = new Set('_*[]()~`>#+-=|{}.!')
const MARKS: [string, MessageEntity['type']][] = [
  ['||', 'spoiler'],
  ['__', 'underline'],
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'strikethrough'],
]

type Open = { mark: string; type: MessageEntity['type']; offset: number }

/**
 * Telegram's parse mode "MarkdownV2" (bold, italic, underline, strikethrough, spoiler, links, code, quotes).
 * @throws BotApiError 400 for a reserved character that is not escaped, or a mark left open.
 */
export function parseMarkdownV2(source: string): Formatted {
  const entities: MessageEntity[] = []
  const open: Open[] = []
  let text = ''
  let quoteFrom: number | null = null
  let at = 0
  const closeQuote = () => {
    if (quoteFrom === null) return
    entities.push({ type: 'blockquote', offset: quoteFrom, length: text.length - quoteFrom })
    quoteFrom = null
  }
  while (at < source.length) {
    const lineStart = at === 0 || source[at - 1] === '\n'
    const symbol = source[at] as string
    if (lineStart && symbol === '>') {
      quoteFrom ??= text.length
      at += 1
    } else if (lineStart && quoteFrom !== null && symbol !== '>') {
      closeQuote()
    }
    if (at >= source.length) break
    const step = readOne(source, at, text, open)
    text += step.text
    entities.push(...step.entities)
    at = step.next
  }
  closeQuote()
  const unclosed = open.pop()
  if (unclosed !== undefined) {
    throw badRequest(
      `can't parse entities: Can't find end of the entity starting at byte offset ${unclosed.offset}`,
    )
  }
  return { text, entities: entities.sort((a, b) => a.offset - b.offset) }
}

type Step = { text: string; entities: MessageEntity[]; next: number }

function readOne(source: string, at: number, text: string, open: Open[]): Step {
  const symbol = source[at] as string
  const only = (words: string, next: number): Step => ({ text: words, entities: [], next })
  if (symbol === '\\' && at + 1 < source.length) return only(source[at + 1] as string, at + 2)
  if (symbol === '`') return readCode(source, at, text.length)
  if (symbol === '[') return readLink(source, at, text.length)
  for (const [mark, type] of MARKS) {
    if (!source.startsWith(mark, at)) continue
    const last = open.at(-1)
    if (last?.mark !== mark) {
      open.push({ mark, type, offset: text.length })
      return only('', at + mark.length)
    }
    open.pop()
    const length = text.length - last.offset
    const entities = length > 0 ? [{ type, offset: last.offset, length } as MessageEntity] : []
    return { text: '', entities, next: at + mark.length }
  }
  if (RESERVED.has(symbol)) {
    throw badRequest(
      `can't parse entities: Character '${symbol}' is reserved and must be escaped with the preceding '\\'`,
    )
  }
  return only(symbol, at + 1)
}

function readCode(source: string, at: number, offset: number): Step {
  const fence = source.startsWith('```', at) ? '```' : '`'
  const end = source.indexOf(fence, at + fence.length)
  if (end === -1) {
    throw badRequest(`can't parse entities: Can't find end of Code entity at byte offset ${at}`)
  }
  const inner = source.slice(at + fence.length, end).replace(/\\([\\`])/g, '$1')
  const type = fence === '`' ? 'code' : 'pre'
  return { text: inner, entities: [{ type, offset, length: inner.length }], next: end + fence.length }
}

function readLink(source: string, at: number, offset: number): Step {
  const found = /^\[((?:\\.|[^\]\\])*)\]\(((?:\\.|[^)\\])*)\)/.exec(source.slice(at))
  if (found === null) {
    throw badRequest(
      "can't parse entities: Character '[' is reserved and must be escaped with the preceding '\\'",
    )
  }
  const label = parseMarkdownV2(found[1] as string)
  const url = (found[2] as string).replace(/\\(.)/g, '$1')
  const inside = label.entities.map((entity) => ({ ...entity, offset: entity.offset + offset }))
  const link: MessageEntity = { type: 'text_link', url, offset, length: label.text.length }
  return { text: label.text, entities: [link, ...inside], next: at + found[0].length }
}
