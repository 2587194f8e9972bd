import { usd } from '../../domain/kit/money.ts'
import { bold, plain, type Span, type Text } from '../kit/span.ts'
import { cut, cutWritten, longest } from './cut.ts'

const SHORTEST_USER_TEXT = 24
const EVERYTHING = Number.POSITIVE_INFINITY
/** Keeps two marks apart that would read as one, such as the end and the start of two bold spans. */
const SEAM = '\u200b'

/** Characters that turn the reading direction of what follows, and control characters except line ends. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g
const HALF_CHARACTERS = /\p{Cs}/gu
const MARKS = /[\\*_~`|[\]<@]/g
const LINE_STARTS = /^([ \t]*)([#>+-])/gm
const NUMBERED_LINES = /^([ \t]*\d+)([.)])(?=\s|$)/gm
const ADDRESSES = /:(?=\/)/g
const INVITES = /(discord(?:app)?\.(?:gg|com|me|io|li)|dsc\.gg)(?=\/)/gi

/**
 * Writes literal text so that Discord shows exactly it: no formatting, headings, lists, quotes, mentions,
 * masked or automatic links, invites. Discord drops a backslash before any punctuation mark.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/\n{3,}/g, '\n\n')
    .replace(MARKS, '\\$&')
    .replace(LINE_STARTS, '$1\\$2')
    .replace(NUMBERED_LINES, '$1\\$2')
    .replace(ADDRESSES, '\\:')
    .replace(INVITES, '$1\\')
}

/**
 * Writes spans as Discord markdown with at most `max` UTF-16 units. What members wrote is shortened first;
 * only when that is not enough the end is cut.
 */
export function markdown(text: Text, max: number = EVERYTHING): string {
  const whole = write(text, EVERYTHING)
  if (whole.length <= max) return whole
  const cap = longest(Math.min(whole.length, max), (candidate) => write(text, candidate).length <= max)
  return cap >= SHORTEST_USER_TEXT ? write(text, cap) : cutEnd(text, max)
}

/** The same spans with every line end turned into a blank: for headings and titles. */
export function onOneLine(text: Text): Text {
  return text.map((span): Span => {
    switch (span.t) {
      case 'plain':
      case 'user':
      case 'code':
        return { ...span, text: span.text.replace(/\s*[\r\n]+\s*/g, ' ') }
      case 'bold':
      case 'italic':
        return { ...span, spans: onOneLine(span.spans) }
      case 'money':
      case 'time':
      case 'link':
        return span
      default:
        return span satisfies never
    }
  })
}

/** Spans without any formatting, for places that know no markdown: titles, labels, options. */
export function wordsOnly(text: Text): string {
  return text.map(words).join('')
}

/** A line of spans in bold, followed by more lines. */
export function titled(title: Text, lines: readonly Text[]): Text {
  return [bold(...onOneLine(title)), ...lines.flatMap((line) => [plain('\n'), ...line])]
}

/** Words for places that know no markdown, in one line, with at most `max` UTF-16 units. */
export function plainLabel(text: string, max: number): string {
  return cut(visible(text).replace(/\s+/g, ' ').trim() || '…', max)
}

/** A block of code, which Discord shows exactly as it is and which people can copy. */
export function codeBlock(text: string): string {
  return `\`\`\`\n${visible(text).replaceAll('```', `\`\`${SEAM}\``)}\n\`\`\``
}

/** Puts `prefix` before every line of what `inner` gives for less and less room, until it fits into `max`. */
export function prefixed(prefix: string, max: number, inner: (max: number) => string): string {
  for (let room = max; ; ) {
    const lines = inner(room).split('\n')
    const result = lines.map((line) => prefix + line).join('\n')
    if (result.length <= max) return result
    // Every line costs a prefix, so no room at all is left only when `max` is absurdly small.
    if (room <= 1) return result.slice(0, max)
    room = Math.max(1, room - (result.length - max))
  }
}

function visible(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(HALF_CHARACTERS, '\ufffd')
}

function write(text: Text, userCap: number): string {
  return text.map((span) => writeSpan(span, userCap)).reduce(join, '')
}

function writeSpan(span: Span, userCap: number): string {
  switch (span.t) {
    case 'plain':
      return escapeMarkdown(span.text)
    case 'user':
      return cutWritten(span.text, userCap, escapeMarkdown)
    case 'bold':
      return wrap('**', write(span.spans, userCap))
    case 'italic':
      return wrap('*', write(span.spans, userCap))
    case 'code':
      return inlineCode(span.text)
    case 'money':
      return usd(span.micros)
    case 'time':
      return `<t:${Math.floor(span.at.getTime() / 1000)}:${TIME_STYLES[span.style]}>`
    case 'link':
      return link(span.url, span.label)
    default:
      return span satisfies never
  }
}

/** https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
const TIME_STYLES = { relative: 'R', date: 'D', moment: 'f' } as const

function cutEnd(text: Text, max: number): string {
  let written = ''
  for (const span of text) {
    const next = join(written, writeSpan(span, SHORTEST_USER_TEXT))
    // One unit stays free for the "…", because this runs only when something has to go.
    if (next.length < max) {
      written = next
      continue
    }
    // A span without its marks may fit whole; the "…" still says that more was there.
    const piece = cutSpan(span, max - written.length - 1)
    return piece.endsWith('…') ? written + piece : `${written}${piece}…`
  }
  return written
}

function cutSpan(span: Span, room: number): string {
  switch (span.t) {
    case 'plain':
    case 'user':
      return cutWritten(span.text, room, escapeMarkdown)
    case 'bold':
    case 'italic':
      return cutWritten(wordsOnly(span.spans), room, escapeMarkdown)
    case 'link':
      return cutWritten(span.label, room, escapeMarkdown)
    case 'code':
      return cutWritten(span.text, room, inlineCode)
    case 'money':
    case 'time':
      return ''
    default:
      return span satisfies never
  }
}

function join(before: string, piece: string): string {
  return before.endsWith('*') && piece.startsWith('*') ? before + SEAM + piece : before + piece
}

function wrap(mark: string, inner: string): string {
  return inner.trim() === '' ? inner : mark + inner + mark
}

// Nothing can be escaped inside of code, so the mark that ends it is replaced by one that looks like it.
function inlineCode(text: string): string {
  const inner = visible(text).replaceAll('`', '\u02cb').replace(/\s+/g, ' ')
  return inner.trim() === '' ? inner : `\`${inner}\``
}

function link(url: string, label: string): string {
  const address = safeAddress(url)
  if (!address) return escapeMarkdown(label)
  // Discord does not mask a link whose label looks like another address; then the address itself is shown.
  if (label.includes('://') || label.trim() === '') return `<${address}>`
  return `[${escapeMarkdown(label.replace(/\s+/g, ' '))}](<${address}>)`
}

/** The address in a form that cannot end the markup around it; `null` unless it is http(s). */
export function safeAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  return href.replace(/[<>()\s\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

function words(span: Span): string {
  switch (span.t) {
    case 'plain':
    case 'user':
    case 'code':
      return visible(span.text)
    case 'bold':
    case 'italic':
      return wordsOnly(span.spans)
    case 'money':
      return usd(span.micros)
    case 'time':
      return `${span.at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
    case 'link':
      return span.label
    default:
      return span satisfies never
  }
}
