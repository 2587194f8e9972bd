import { longest } from './cut.ts'
import { LIMITS } from './limits.ts'
import type { Writing } from './parts.ts'

/** A quotation is not shortened below this while anything else can give way. */
const SHORTEST_QUOTE = 60

/**
 * Writes all texts of a message so that together they have at most `room` UTF-16 units. Quotations, which are
 * members' own words, are shortened first, the longest ones most; then everything else.
 */
export function writeWithin(writings: readonly Writing[], room: number = LIMITS.messageText): string[] {
  const whole = writings.map(({ write }) => write(LIMITS.messageText))
  if (total(whole) <= room) return whole
  const lengths = (quote: boolean) =>
    whole.flatMap((text, i) => (writings[i]?.quote === quote ? text.length : []))
  const quotes = lengths(true)
  const others = lengths(false)
  const quoteCap = Math.max(SHORTEST_QUOTE, capFor(quotes, room - sum(others)))
  const otherCap = capFor(others, room - sum(quotes.map((length) => Math.min(length, quoteCap))))
  return writings.map(({ quote, write }) => write(quote ? quoteCap : otherCap))
}

function capFor(lengths: readonly number[], room: number): number {
  return longest(LIMITS.messageText, (cap) => sum(lengths.map((length) => Math.min(length, cap))) <= room)
}

function total(texts: readonly string[]): number {
  return sum(texts.map((text) => text.length))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
