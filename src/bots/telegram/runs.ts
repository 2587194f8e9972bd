import type { MessageEntity } from 'grammy/types'
import { usd } from '../../domain/kit/money.ts'
import type { Span, Text } from '../kit/span.ts'

type WithoutSpot<E> = E extends MessageEntity ? Omit<E, 'offset' | 'length'> : never

/** A format without its position. One object is one entity: neighbouring runs that share it are one stretch. */
export type Mark = WithoutSpot<MessageEntity>

/** How readily a run is shortened when a message is too long: quotations first, then other words of members. */
export type Give = 'quote' | 'user' | 'fixed'

/** A stretch of text with its formats. */
export type Run = { text: string; marks: readonly Mark[]; give: Give }

export type RunStyle = {
  marks?: readonly Mark[]
  give?: Give
  /** Line breaks become spaces, so that nobody can write what looks like a line of ours. */
  oneLine?: boolean
}

/** Turns spans into runs. Whatever members wrote stays text: it never becomes a format. */
export function runsOf(text: Text, style: RunStyle = {}): Run[] {
  return text.flatMap((span) => runsOfSpan(span, style))
}

/** A run of our own words. */
export function ownRun(text: string, marks: readonly Mark[] = []): Run {
  return { text: wellFormed(text), marks, give: 'fixed' }
}

function runsOfSpan(span: Span, style: RunStyle): Run[] {
  const marks = style.marks ?? []
  const fixed = style.give ?? 'fixed'
  switch (span.t) {
    case 'plain':
      return [{ text: wellFormed(span.text), marks, give: fixed }]
    case 'user':
      return [{ text: memberText(span.text, style.oneLine), marks, give: style.give ?? 'user' }]
    case 'bold':
      return runsOf(span.spans, { ...style, marks: withMark(marks, { type: 'bold' }) })
    case 'italic':
      return runsOf(span.spans, { ...style, marks: withMark(marks, { type: 'italic' }) })
    case 'code':
      return [{ text: wellFormed(span.text), marks: codeMarks(marks), give: fixed }]
    case 'money':
      return [{ text: usd(span.micros), marks, give: fixed }]
    case 'time':
      return [{ text: timeText(span), marks: [...marks, timeMark(span)], give: fixed }]
    case 'link':
      return [linkRun(span, marks, style)]
    default:
      return span satisfies never
  }
}

function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return marks.some((other) => other.type === mark.type) ? marks : [...marks, mark]
}

/** Code may stand inside a quotation and inside nothing else: https://core.telegram.org/bots/api#formatting-options */
function codeMarks(marks: readonly Mark[]): Mark[] {
  return [...marks.filter(({ type }) => type.endsWith('blockquote')), { type: 'code' }]
}

type TimeSpan = Extract<Span, { t: 'time' }>

const timeFormats = { relative: 'r', date: 'D', moment: 'Dt' } as const

function timeMark(span: TimeSpan): Mark {
  const unixTime = Math.floor(span.at.getTime() / 1000)
  return { type: 'date_time', unix_time: unixTime, date_time_format: timeFormats[span.style] }
}

/** What clients show that do not know the entity: no words, so that it reads the same in every language. */
function timeText(span: TimeSpan): string {
  const iso = span.at.toISOString()
  return span.style === 'date' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
}

function linkRun(span: Extract<Span, { t: 'link' }>, marks: readonly Mark[], style: RunStyle): Run {
  const label = memberText(span.label, true)
  const give = style.give ?? 'user'
  if (!isOpenable(span.url)) return { text: label, marks, give }
  return {
    text: label === '' ? span.url : label,
    marks: [...marks, { type: 'text_link', url: span.url }],
    give,
  }
}

/** Whether Telegram takes this address for a link or a button; it refuses whole messages over a bad one. */
export function isOpenable(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:', 'tg:'].includes(new URL(url).protocol)
}

/**
 * What a member wrote, without what would change the text around it: control characters, and marks that turn
 * the direction of writing.
 */
export function memberText(text: string, oneLine = false): string {
  const cleaned = wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
  return oneLine ? cleaned.replace(/\s*\n\s*/g, ' ') : cleaned
}

/** Telegram refuses a text with half a surrogate pair, and replaces other control characters itself. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd').replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, ' ')
}
