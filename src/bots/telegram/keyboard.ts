import type { InlineKeyboardButton } from 'grammy/types'
import { encodePress, type Press } from '../kit/entry.ts'
import type { Button, Tone } from '../kit/view.ts'
import { clip } from './fit.ts'
import { limits } from './limits.ts'

/** A row of buttons. `spare` rows (choices of a long list) go first should there be too many buttons. */
export type Row = { buttons: InlineKeyboardButton[]; spare?: boolean }

/** What fits beside each other on a phone: clients give every button of a row the same width. */
const ROW_CHARACTERS = 36

const styles: Readonly<Record<Tone, 'primary' | 'success' | 'danger' | null>> = {
  plain: null,
  primary: 'primary',
  good: 'success',
  bad: 'danger',
}

/** A button as a view says it. */
export function viewButton(button: Button): InlineKeyboardButton {
  switch (button.kind) {
    case 'press':
      return pressButton(button.label, encodePress(button.press), button.tone)
    case 'url':
      return { text: buttonLabel(button.label), url: button.url }
    default:
      return button satisfies never
  }
}

/** A button that comes back with these bytes. */
export function pressButton(text: string, data: string, tone: Tone = 'plain'): InlineKeyboardButton {
  const style = styles[tone]
  return { text: buttonLabel(text), callback_data: data, ...(style === null ? {} : { style }) }
}

/** What stands before the label of something that is on or off. */
export function toggleSign(on: boolean): string {
  return on ? '☑' : '☐'
}

/** A button that copies; at most 256 characters, the caller checks. */
export function copyButton(text: string, copied: string): InlineKeyboardButton {
  return { text: buttonLabel(text), copy_text: { text: copied } }
}

/** A button that takes the person to a chat of their choice, with this search begun. */
export function searchButton(text: string, query: string): InlineKeyboardButton {
  return { text: buttonLabel(text), switch_inline_query: query }
}

/** ‹ 2/9 ›: `null` where there is nothing to turn to. */
export function turnRow(back: Press | null, here: { label: string; press: Press }, on: Press | null): Row {
  return {
    buttons: [
      ...(back ? [pressButton('‹', encodePress(back))] : []),
      pressButton(here.label, encodePress(here.press)),
      ...(on ? [pressButton('›', encodePress(on))] : []),
    ],
  }
}

/** Lays buttons out in rows in which every label can be read. */
export function wrap(buttons: readonly InlineKeyboardButton[], mostPerRow: number, spare = false): Row[] {
  const rows: Row[] = []
  let row: InlineKeyboardButton[] = []
  for (const button of buttons) {
    const widest = Math.max(button.text.length, ...row.map((other) => other.text.length))
    const fits = row.length < mostPerRow && widest * (row.length + 1) <= ROW_CHARACTERS
    if (row.length > 0 && !fits) {
      rows.push({ buttons: row, spare })
      row = []
    }
    row.push(button)
  }
  return row.length > 0 ? [...rows, { buttons: row, spare }] : rows
}

/** The keyboard of a message, never more than Telegram takes. */
export function keyboardOf(rows: readonly Row[]): InlineKeyboardButton[][] {
  const kept = rows.filter((row) => row.buttons.length > 0)
  const count = () => kept.reduce((sum, row) => sum + row.buttons.length, 0)
  while (count() > limits.buttons) {
    const spare = kept.findLastIndex((row) => row.spare === true)
    kept.splice(spare === -1 ? kept.length - 1 : spare, 1)
  }
  return kept.map((row) => row.buttons)
}

/** A label as Telegram takes it: one line, not too long, never empty. */
export function buttonLabel(text: string): string {
  const clipped = clip(
    text
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/\s+/g, ' ')
      .trim(),
    limits.buttonLabel,
  )
  return hasInk(clipped) ? clipped : '•'
}

/** Whether anything of a text can be seen; Telegram refuses a text that shows nothing. */
export function hasInk(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\p{M}\u115f\u1160\u3164\uffa0\u2800]/u.test(text)
}
