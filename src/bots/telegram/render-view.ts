import type { InlineKeyboardButton, MessageEntity } from 'grammy/types'
import { encodePress, encodeToggle } from '../kit/entry.ts'
import { labelSign, type Text } from '../kit/span.ts'
import type { Accent, Block, Button, Entry, Filter, Picture, View } from '../kit/view.ts'
import { type FileBlock, filesIn } from '../kit/view-files.ts'
import { formatted } from './entities.ts'
import { fit } from './fit.ts'
import {
  buttonLabel,
  copyButton,
  hasInk,
  keyboardOf,
  pressButton,
  type Row,
  searchButton,
  toggleSign,
  turnRow,
  viewButton,
  wrap,
} from './keyboard.ts'
import { limits } from './limits.ts'
import { isOpenable, type Mark, ownRun, type Run, runsOf } from './runs.ts'

/** One Telegram message, ready to send: a text, or a photo with the text as its caption. */
export type Rendered = {
  text: string
  entities: MessageEntity[]
  keyboard: InlineKeyboardButton[][]
  photo: { pictures: readonly Picture[]; shown: number } | null
  /** The key that shares a phone number, in a message of its own below. */
  contact: ContactKey | null
  /** What is sent as documents below the message. */
  files: readonly FileBlock[]
  protect: boolean
}

/** A short message whose keyboard has the key; a keyboard cannot stand in a message that has buttons. */
export type ContactKey = { text: string; entities: MessageEntity[]; label: string }

/** Where a text goes decides how long it may be. `caption` without pictures: under a photo that stays. */
export type Room = 'text' | 'caption'

/** What the bot is set up for. `search`: its inline mode is on, without which Telegram refuses some buttons. */
export type Abilities = { search: boolean }

const NONE: Abilities = { search: false }

/** What a block puts into a message. */
type Part = { runs: Run[]; rows: Row[] }

type Pictures = Extract<Block, { kind: 'pictures' }>

const NUMBERS_PER_ROW = 5
const SELECT_PER_ROW = 2
const OPEN_QUOTE_CHARACTERS = 400
const OPEN_QUOTE_LINES = 8

/** Renders every kind of block within every limit of Telegram; the same view always gives the same message. */
export function renderView(view: View, room?: Room, abilities = NONE): Rendered {
  const photo = view.blocks.find(hasPictures) ?? null
  const parts = partsOf(view, photo, abilities)
  const caption = room === 'caption' || (room === undefined && photo !== null)
  return {
    ...composed(
      parts.map((part) => part.runs),
      caption ? limits.caption : limits.text,
      photo !== null && room === undefined,
    ),
    keyboard: keyboardOf(parts.flatMap((part) => part.rows)),
    photo: photo && room === undefined ? { pictures: photo.pictures, shown: shownOf(photo) } : null,
    contact: contactOf(view),
    files: filesIn(view),
    protect: view.protect === true,
  }
}

function contactOf({ blocks }: View): ContactKey | null {
  const block = blocks.find(({ kind }) => kind === 'contact')
  if (block?.kind !== 'contact') return null
  return { ...composed([runsOf(block.ask)], limits.text), label: buttonLabel(block.label) }
}

function hasPictures(block: Block): block is Pictures {
  return block.kind === 'pictures' && block.pictures.length > 0
}

/** Joins passages with an empty line between them, within a limit. A message without a photo needs some text. */
export function composed(
  passages: readonly Run[][],
  limit: number,
  mayBeEmpty = false,
): { text: string; entities: MessageEntity[] } {
  const seen = passages.filter((runs) => runs.some((run) => run.text.trim() !== ''))
  const runs = seen.flatMap((passage, index) => (index > 0 ? [ownRun('\n\n'), ...passage] : passage))
  const result = formatted(fit(runs, limit))
  return hasInk(result.text) || mayBeEmpty ? result : { text: '•', entities: [] }
}

function partsOf(view: View, photo: Pictures | null, abilities: Abilities): Part[] {
  let entriesBefore = 0
  let accent = view.accent ?? 'neutral'
  const allText = plainTextOf(view)
  return view.blocks.map((block): Part => {
    switch (block.kind) {
      case 'heading': {
        const runs = headingRuns(block.text, accent)
        accent = 'neutral'
        return { runs, rows: [] }
      }
      case 'text':
        return { runs: runsOf(block.text), rows: [] }
      case 'quote':
        return { runs: quoteRuns(block.text), rows: [] }
      case 'facts':
        return { runs: lines(block.rows.map((row) => factRuns(row.label, row.value))), rows: [] }
      case 'entries': {
        const first = entriesBefore + 1
        entriesBefore += block.entries.length
        return entriesPart(block.entries, first)
      }
      case 'pictures':
        return block === photo ? { runs: [], rows: turnPictures(block) } : { runs: altRuns(block), rows: [] }
      case 'file':
      case 'contact':
        return { runs: [], rows: [] }
      case 'copy':
        return copyPart(block, allText, abilities)
      case 'hint':
        return { runs: runsOf(block.text, { marks: [{ type: 'italic' }] }), rows: [] }
      case 'buttons':
        return buttonsPart(block.buttons)
      case 'select':
        return { runs: [], rows: selectRows(block) }
      case 'toggles':
        return { runs: [], rows: toggleRows(block) }
      case 'pager':
        return { runs: [], rows: pagerRows(block) }
      case 'turns':
        return { runs: [], rows: turnsRows(block) }
      case 'filters':
        return { runs: [], rows: filterRows(block.filters) }
      default:
        return block satisfies never
    }
  })
}

/** Telegram has no colours for messages: what went well or badly is said by a sign before the heading. */
const accentSigns: Readonly<Record<Accent, string>> = {
  neutral: '',
  active: '',
  good: '✅ ',
  warn: '⚠️ ',
  bad: '⛔ ',
}

function headingRuns(text: Text, accent: Accent): Run[] {
  const runs = runsOf(text, { marks: [{ type: 'bold' }], oneLine: true })
  const startsWithSign = /^\p{Extended_Pictographic}/u.test(runs[0]?.text ?? '')
  return accentSigns[accent] === '' || startsWithSign ? runs : [ownRun(accentSigns[accent]), ...runs]
}

/** Clients fold an expandable quotation after three lines, so only a long one is made expandable. */
function quoteRuns(text: Text): Run[] {
  const length = runsOf(text)
    .map((run) => run.text)
    .join('')
  const isLong = length.length > OPEN_QUOTE_CHARACTERS || length.split('\n').length > OPEN_QUOTE_LINES
  const type = isLong ? 'expandable_blockquote' : 'blockquote'
  return runsOf(text, { marks: [{ type }], give: 'quote' })
}

/** A long value, or one of several lines, becomes a quotation: it cannot pass for more facts. */
function factRuns(label: Text, value: Text): Run[] {
  const name = [...runsOf(label, { oneLine: true }), ownRun(`${labelSign(label)} `)]
  const runs = runsOf(value)
  const isPassage = runs.some((run) => run.give === 'user' && /\n|^.{160}/s.test(run.text.trim()))
  return isPassage ? [...name, ownRun('\n'), ...quoteRuns(value)] : [...name, ...runs]
}

function entriesPart(entries: readonly Entry[], first: number): Part {
  const passages = entries.map((entry, index) => {
    const bold: Mark = { type: 'bold' }
    const title = runsOf(entry.title, { marks: [bold], oneLine: true })
    const details = entry.lines.flatMap((line) => [ownRun('\n'), ...runsOf(line, { oneLine: true })])
    const address = isUsable(entry.open) ? [] : [ownRun('\n'), ...linkAsText(entry.open)]
    return [ownRun(`${first + index}. `), ...title, ...details, ...address]
  })
  const buttons = entries.flatMap((entry, index) =>
    isUsable(entry.open) ? [viewButton({ ...entry.open, label: String(first + index) })] : [],
  )
  return { runs: lines(passages), rows: wrap(buttons, NUMBERS_PER_ROW) }
}

/** A second block of pictures has no place in a photo message: what is known about them is said in words. */
function altRuns(block: Pictures): Run[] {
  return lines(
    block.pictures.map((picture) => runsOf([{ t: 'user', text: `🖼 ${picture.alt}` }], { oneLine: true })),
  )
}

/** Pictures that need turning have a contact sheet as number 0; turning goes round. */
function turnPictures(block: Pictures): Row[] {
  const { turn } = block
  if (turn === null) return []
  const count = block.pictures.length
  if (count < 2) return []
  const shown = shownOf(block)
  const before = shown === 0 ? count : shown - 1
  const after = shown === count ? 0 : shown + 1
  const here = { label: shown === 0 ? `▦ ${count}` : `${shown}/${count}`, press: turn(0) }
  return [turnRow(turn(before), here, turn(after))]
}

function shownOf(block: Pictures): number {
  return Math.max(0, Math.min(Math.trunc(block.shown), block.pictures.length))
}

/** What is copied also stands in the text, for clients that do not know the button. */
function copyPart(block: Extract<Block, { kind: 'copy' }>, allText: string, abilities: Abilities): Part {
  const { text, search } = block
  if (text === '') return { runs: [], rows: [] }
  const runs = allText.includes(text) ? [] : runsOf([{ t: 'code', text }])
  if (abilities.search && search !== undefined) {
    return { runs, rows: [{ buttons: [searchButton(block.label, search)] }] }
  }
  return { runs, rows: text.length <= limits.copyText ? [{ buttons: [copyButton(block.label, text)] }] : [] }
}

function buttonsPart(buttons: readonly Button[]): Part {
  return {
    runs: lines(buttons.filter((button) => !isUsable(button)).map(linkAsText)),
    rows: wrap(buttons.filter(isUsable).map(viewButton), NUMBERS_PER_ROW),
  }
}

/** Telegram refuses a whole message for one bad link: such a link is shown as text instead. */
function isUsable(button: Button): boolean {
  return button.kind === 'press' || isOpenable(button.url)
}

function linkAsText(button: Button): Run[] {
  const address = button.kind === 'url' ? button.url : ''
  return runsOf([{ t: 'user', text: `${button.label}: ${address}` }], { oneLine: true })
}

function selectRows(block: Extract<Block, { kind: 'select' }>): Row[] {
  const buttons = block.options.map((option) =>
    viewButton({
      kind: 'press',
      label: option.chosen ? `• ${option.label}` : option.label,
      press: option.press,
      tone: 'plain',
    }),
  )
  return wrap(buttons, SELECT_PER_ROW, true)
}

function toggleRows({ options, set }: Extract<Block, { kind: 'toggles' }>): Row[] {
  const buttons = options.map(({ value, label, on }) =>
    pressButton(`${toggleSign(on)} ${label}`, encodeToggle(set, value, !on)),
  )
  return wrap(buttons, SELECT_PER_ROW, true)
}

/** One filter that is open takes the place of all, so that its choices stay together. */
function filterRows(filters: readonly Filter[]): Row[] {
  const opened = filters.find((filter) => filter.isOpen)
  if (opened) {
    const close = pressButton(`‹ ${opened.placeholder}`, encodePress(opened.turn))
    return [...selectRows({ kind: 'select', ...opened }), { buttons: [close] }]
  }
  const buttons = filters.map(({ label, turn }) => pressButton(`${label} ▾`, encodePress(turn)))
  return wrap(buttons, SELECT_PER_ROW)
}

function turnsRows({ page, back, here, on }: Extract<Block, { kind: 'turns' }>): Row[] {
  return back || on ? [turnRow(back, { label: `· ${page} ·`, press: here }, on)] : []
}

function pagerRows({ page, pages, turn }: Extract<Block, { kind: 'pager' }>): Row[] {
  if (pages < 2) return []
  const here = { label: `${page}/${pages}`, press: turn(page) }
  return [turnRow(page > 1 ? turn(page - 1) : null, here, page < pages ? turn(page + 1) : null)]
}

function lines(passages: readonly Run[][]): Run[] {
  return passages.flatMap((runs, index) => (index > 0 ? [ownRun('\n'), ...runs] : runs))
}

function plainTextOf(view: View): string {
  return view.blocks
    .flatMap((block) => (block.kind === 'text' || block.kind === 'quote' ? runsOf(block.text) : []))
    .map((run) => run.text)
    .join('')
}
