const ELLIPSIS = '…'

/** Shortens to at most `max` UTF-16 units, with "…" where something was cut; never splits a surrogate pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  if (max <= 0) return ''
  return wholeCharacters(text, max - ELLIPSIS.length).trimEnd() + ELLIPSIS
}

/**
 * Shortens a text so that `write(text)` has at most `max` UTF-16 units, for writings that are longer than the
 * text itself (escaping).
 */
export function cutWritten(text: string, max: number, write: (text: string) => string): string {
  const whole = write(text)
  if (whole.length <= max) return whole
  if (max <= 0) return ''
  const length = longest(Math.min(text.length, max), (candidate) => {
    return write(wholeCharacters(text, candidate)).length + ELLIPSIS.length <= max
  })
  return write(wholeCharacters(text, length).trimEnd()) + ELLIPSIS
}

/** The largest whole number from 0 to `top` that still fits; `fits(0)` is taken for granted. */
export function longest(top: number, fits: (candidate: number) => boolean): number {
  let low = 0
  let high = top
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

function wholeCharacters(text: string, length: number): string {
  const code = text.charCodeAt(length - 1)
  const splitsPair = code >= 0xd800 && code <= 0xdbff
  return text.slice(0, splitsPair ? length - 1 : length)
}
