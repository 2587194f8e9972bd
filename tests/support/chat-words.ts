import type { Messages } from '../../src/bots/text/messages.ts'
import { speak, words } from '../../src/bots/text/say.ts'

/** Stands for what a script does not care about: a moment, a number. */
export const ANY = '\u2400'

/**
 * The product's own English words, so that a script says which sentence it waits for and the sentence may be
 * worded better. Around {@link ANY} the longest piece counts.
 */
export function w<K extends keyof Messages>(
  key: K,
  ...vars: Messages[K] extends null ? [] : [Messages[K]]
): string {
  const pieces = words(speak('en')(key, ...vars)).split(ANY)
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '').trim()
}

/** What a row of facts says: the label with its value, or only the beginning of one. */
export function fact<K extends keyof Messages>(
  label: Messages[K] extends null ? K : never,
  value = '',
): string {
  return `${words((speak('en') as (key: K) => ReturnType<ReturnType<typeof speak>>)(label))}: ${value}`.trimEnd()
}
