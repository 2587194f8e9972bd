import type { Micros } from '../../domain/kit/money.ts'

/**
 * A typed piece of a sentence. `user` is the only way for something a member wrote to reach a screen, and
 * every renderer escapes it: it cannot format, ping or forge anything.
 */
export type Span =
  | { t: 'plain'; text: string }
  | { t: 'user'; text: string }
  | { t: 'bold'; spans: Text }
  | { t: 'italic'; spans: Text }
  | { t: 'code'; text: string }
  | { t: 'money'; micros: Micros }
  | { t: 'time'; at: Date; style: 'relative' | 'date' | 'moment' }
  | { t: 'link'; url: string; label: string }

/** A sentence, or several: spans in order. */
export type Text = readonly Span[]

export const plain = (text: string): Span => ({ t: 'plain', text })
export const user = (text: string): Span => ({ t: 'user', text })
export const bold = (...spans: Span[]): Span => ({ t: 'bold', spans })
export const italic = (...spans: Span[]): Span => ({ t: 'italic', spans })
export const code = (text: string): Span => ({ t: 'code', text })
export const money = (micros: Micros): Span => ({ t: 'money', micros })
export const time = (at: Date, style: 'relative' | 'date' | 'moment' = 'relative'): Span => ({
  t: 'time',
  at,
  style,
})
/** What stands after the label of a fact: a question brings a sign of its own. */
export function labelSign(label: Text): ':' | '' {
  const last = label.at(-1)
  return last && 'text' in last && last.text.endsWith('?') ? '' : ':'
}
/** A link to a site; its label is data and is escaped like user text. */
export const link = (url: string, label: string): Span => ({ t: 'link', url, label })
