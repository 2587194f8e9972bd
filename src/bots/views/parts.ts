import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/kit/clock.ts'
import { type EntryName, press } from '../entries.ts'
import type { Press } from '../kit/entry.ts'
import { plain, type Text, user } from '../kit/span.ts'
import { act, type Block, type Button, type Tone } from '../kit/view.ts'
import type { Messages } from '../text/messages.ts'
import { words } from '../text/say.ts'
import type { Viewer } from './view-context.ts'

/** Words that need nothing put into them. */
export type FixedKey = { [K in keyof Messages]: Messages[K] extends null ? K : never }[keyof Messages]

/** A button with fixed words on a command with bound arguments. */
export function button<E extends EntryName>(
  v: Viewer,
  label: FixedKey,
  entry: E,
  args: Parameters<typeof press<E>>[1] = {},
  tone: Tone = 'plain',
): Button {
  return act(words(v.say(label)), press(entry, args), tone)
}

/** A member's name as others see it: what they call themselves, or that they have left. */
export const nameOf = (v: Viewer, name: string): Text => (name === '' ? v.say('former-member') : [user(name)])

/** Words of a queue's button, with how much waits. */
type QueueKey =
  | 'button-contests'
  | 'button-disputes'
  | 'button-reports'
  | 'button-held-verdicts'
  | 'button-frozen-jobs'
  | 'button-tickets'
  | 'button-payouts-waiting'
  | 'button-mismatched'
  | 'button-adjustments'

/** A button on a queue: it stands out where something waits. */
export function queueButton(v: Viewer, label: QueueKey, entry: EntryName, count: number): Button {
  return act(words(v.say(label, { count })), press(entry), count > 0 ? 'primary' : 'plain')
}

/** Several facts on one line. */
export const joined = (parts: readonly Text[]): Text =>
  parts.flatMap((part, place) => (place === 0 ? part : [plain(' · '), ...part]))

export const buttons = (...row: Button[]): Block => ({ kind: 'buttons', buttons: row })
export const heading = (text: Text): Block => ({ kind: 'heading', text })
export const text = (...parts: Text): Block => ({ kind: 'text', text: parts })
export const hint = (parts: Text): Block => ({ kind: 'hint', text: parts })

/** The beginning of what somebody wrote, cut between characters. */
export function excerpt(said: string, max: number): string {
  if (said.length <= max) return said
  return `${said
    .slice(0, max)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

/** Pictures to turn through, numbered; nothing where there are none. */
export function pictureBlocks(
  v: Viewer,
  files: readonly string[],
  shown: number,
  turn: (shown: number) => Press,
): Block[] {
  if (files.length === 0) return []
  const pictures = files.map((fileId, n) => ({ fileId, alt: words(v.say('picture-alt', { n: n + 1 })) }))
  return [{ kind: 'pictures', pictures, shown: Math.min(shown, pictures.length), turn }]
}

/** "3 hours", "7 days": the largest unit that fits, rounded. */
export function duration(v: Viewer, ms: number): Text {
  if (ms >= 2 * DAY_MS) return v.say('duration-days', { count: Math.round(ms / DAY_MS) })
  if (ms >= 2 * HOUR_MS) return v.say('duration-hours', { count: Math.round(ms / HOUR_MS) })
  return v.say('duration-minutes', { count: Math.max(1, Math.round(ms / MINUTE_MS)) })
}

/** A percentage, or "no record yet". */
export function percent(v: Viewer, value: number | null): Text {
  return value === null ? v.say('no-record') : [plain(`${value} %`)]
}

/** "★★★★☆ ", before the same in words. */
export const starSigns = (stars: number) => plain(`${'★'.repeat(stars)}${'☆'.repeat(5 - stars)} `)

/** A category's name; one that was added later and has no words yet shows its id. */
export function categoryName(v: Viewer, id: string): string {
  const key = `category-${id}` as FixedKey
  try {
    return words(v.say(key))
  } catch {
    return id
  }
}

export const title = (value: string): Text => [user(value)]
