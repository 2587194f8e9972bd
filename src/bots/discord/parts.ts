import { encodePress, type Press } from '../kit/entry.ts'
import { bold, labelSign, plain, type Text, user } from '../kit/span.ts'
import type { Block, Button, Entry, Picture, Toggle, Tone, View } from '../kit/view.ts'
import { type FileBlock, fileName, filesIn } from '../kit/view-files.ts'
import { cut } from './cut.ts'
import { LIMITS } from './limits.ts'
import { codeBlock, markdown, onOneLine, plainLabel, prefixed, safeAddress, titled } from './markdown.ts'

/** Something a person can press. `data` are the bytes of the press. */
export type Key =
  | { kind: 'press'; label: string; data: string; tone: Tone }
  | { kind: 'url'; label: string; url: string }

export type Choice = { label: string; hint: string | null; data: string; chosen: boolean }

/** Text that can be written with less and less room. Quotations give way before everything else. */
export type Writing = { quote: boolean; write: (max: number) => string }

/** A picture to upload with the message: the number of the picture as `Bot.pictureJpeg` counts. */
export type PictureFile = { name: string; alt: string; pictures: readonly Picture[]; shown: number }

/** A file to upload with the message, under a name that is unique in it. */
export type TextFile = { name: string; file: FileBlock }

/** A view in Discord's terms, before it is decided how tightly it has to be laid out. */
export type Part =
  | ({ kind: 'text' } & Writing)
  | { kind: 'entry'; writing: Writing; key: Key }
  | { kind: 'gallery'; files: PictureFile[] }
  | { kind: 'file'; file: TextFile }
  | { kind: 'keys'; keys: Key[] }
  | { kind: 'choices'; placeholder: string; choices: Choice[] }
  | { kind: 'toggles'; placeholder: string; options: readonly Toggle[]; data: string }
  | { kind: 'pager'; here: string; back: string | null; on: string | null }

/** Turns every block of a view into parts. Empty texts are nothing to show; nothing else is left out. */
export function partsOf(view: View): Part[] {
  const room = { pictures: pictureRoom(view), names: fileNames(view) }
  return view.blocks.flatMap((block, index) => partsOfBlock(block, index, room))
}

/** A button as a key: a press, a link, or, where Discord takes no such link in a button, the address as text. */
export function keysOf(buttons: readonly Button[]): Part[] {
  const keys = buttons.map(keyOf)
  const pressable = keys.flatMap((key) => (isTooLong(key) ? [] : [key]))
  const written = keys.flatMap((key) => (isTooLong(key) ? [textPart(linkText(key))] : []))
  return [...written, ...(pressable.length > 0 ? [{ kind: 'keys' as const, keys: pressable }] : [])]
}

/** The text that stands for a link which cannot be a button. */
export function linkText(key: Extract<Key, { kind: 'url' }>): Text {
  return [{ t: 'link', url: key.url, label: key.label }]
}

/** Ordinary text, shortened when there is no room. */
export function textPart(text: Text, quote = false): Part {
  return { kind: 'text', quote, write: (max) => markdown(text, max) }
}

/** A small line in grey, for hints and for what a short notice says. */
export function hintPart(text: Text): Part {
  return {
    kind: 'text',
    quote: false,
    write: (max) => prefixed('-# ', max, (room) => markdown(text, room)),
  }
}

/** A heading, in one line. */
export function headingPart(text: Text): Part {
  return { kind: 'text', quote: false, write: (max) => prefixed('## ', max, (room) => heading(text, room)) }
}

function heading(text: Text, room: number): string {
  return markdown(onOneLine(text), room)
}

function partsOfBlock(block: Block, index: number, room: Room): Part[] {
  switch (block.kind) {
    case 'heading':
      return isBlank(block.text) ? [] : [headingPart(block.text)]
    case 'text':
      return isBlank(block.text) ? [] : [textPart(block.text)]
    case 'quote':
      return isBlank(block.text) ? [] : [quotePart(block.text)]
    case 'facts':
      return block.rows.length === 0 ? [] : [textPart(factsText(block.rows))]
    case 'entries':
      return block.entries.map(entryPart)
    case 'pictures':
      return galleryParts(block.pictures, index, room.pictures)
    case 'file':
      return [{ kind: 'file', file: { name: room.names.get(index) ?? fileName(block), file: block } }]
    case 'contact':
      return isBlank(block.ask) ? [] : [textPart(block.ask)]
    case 'copy':
      return [copyPart(block.label, block.text)]
    case 'hint':
      return isBlank(block.text) ? [] : [hintPart(block.text)]
    case 'buttons':
      return keysOf(block.buttons)
    case 'select':
      return choiceParts(block)
    case 'toggles':
      return block.options.length === 0 ? [] : [{ ...block, data: encodePress(block.set) }]
    case 'pager':
      return pagerParts(block)
    case 'turns':
      return turnsParts(block)
    case 'filters':
      return block.filters.flatMap((filter) => choiceParts({ kind: 'select', ...filter }))
    default:
      return block satisfies never
  }
}

function isBlank(text: Text): boolean {
  return markdown(text).trim() === ''
}

function quotePart(text: Text): Part {
  return {
    kind: 'text',
    quote: true,
    write: (max) => prefixed('> ', max, (room) => markdown(text, room)),
  }
}

function factsText(rows: readonly { label: Text; value: Text }[]): Text {
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : [plain('\n')]),
    bold(...onOneLine(row.label), plain(labelSign(row.label))),
    plain(' '),
    ...row.value,
  ])
}

function entryPart(entry: Entry): Part {
  const text = titled(isBlank(entry.title) ? [plain('…')] : entry.title, entry.lines)
  const key = keyOf(entry.open)
  if (isTooLong(key)) return textPart([...text, plain('\n'), ...linkText(key)])
  return { kind: 'entry', writing: { quote: false, write: (max) => markdown(text, max) }, key }
}

// The frame of the code block has to survive, so only what is inside is cut; it is never longer than a code.
function copyPart(label: string, text: string): Part {
  const block = codeBlock(text)
  return {
    kind: 'text',
    quote: false,
    write: (max) => {
      const head = markdown([user(label)], Math.max(1, max - block.length - 1))
      const whole = `${head}\n${block}`
      return whole.length <= max ? whole : codeBlock(cut(text, Math.max(1, max - codeBlock('').length)))
    },
  }
}

function choiceParts(block: Extract<Block, { kind: 'select' }>): Part[] {
  if (block.options.length === 0) return []
  const choices = block.options.map((option) => ({
    label: option.label,
    hint: option.hint ?? null,
    data: encodePress(option.press),
    chosen: option.chosen,
  }))
  return [{ kind: 'choices', placeholder: block.placeholder, choices }]
}

function pagerParts({ page, pages, turn }: Extract<Block, { kind: 'pager' }>): Part[] {
  if (pages <= 1) return []
  const back = page > 1 ? encodePress(turn(page - 1)) : null
  const on = page < pages ? encodePress(turn(page + 1)) : null
  return [{ kind: 'pager', here: `${page}/${pages}`, back, on }]
}

function turnsParts({ page, back, on }: Extract<Block, { kind: 'turns' }>): Part[] {
  if (!back && !on) return []
  const data = (press: Press | null) => press && encodePress(press)
  return [{ kind: 'pager', here: String(page), back: data(back), on: data(on) }]
}

/** What a block may use of what the whole message has once. */
type Room = { pictures: PictureRoom; names: ReadonlyMap<number, string> }

// A component names its file, so the second of the same name gets a number before it.
function fileNames(view: View): Map<number, string> {
  const names = new Map<number, string>()
  for (const [index, block] of view.blocks.entries()) {
    if (block.kind !== 'file') continue
    const name = fileName(block)
    const isTaken = [...names.values()].includes(name)
    names.set(index, isTaken ? `${names.size + 1}-${name}` : name)
  }
  return names
}

/** How many files each pictures block may upload, by its index in the view. */
type PictureRoom = ReadonlyMap<number, number>

// A message takes ten uploads; each block keeps at least one, which then is the sheet of all its pictures.
function pictureRoom(view: View): PictureRoom {
  const blocks = view.blocks.flatMap((block, index) =>
    block.kind === 'pictures' && block.pictures.length > 0 ? [{ index, count: block.pictures.length }] : [],
  )
  const needed = blocks.length + filesIn(view).length
  if (needed > LIMITS.messageFiles) throw new Error('more pictures and files than a message can have')
  let spare = LIMITS.messageFiles - needed
  return new Map(
    blocks.map(({ index, count }) => {
      const more = Math.min(count - 1, spare)
      spare -= more
      return [index, 1 + more]
    }),
  )
}

function galleryParts(pictures: readonly Picture[], block: number, roomOf: PictureRoom): Part[] {
  const room = roomOf.get(block)
  if (room === undefined) return []
  const shown = numbersToShow(pictures.length, room)
  const files = shown.map((number) => ({
    name: `picture-${block + 1}-${number}.jpg`,
    alt: altOf(pictures, number),
    pictures,
    shown: number,
  }))
  return [{ kind: 'gallery', files }]
}

// 0 is the sheet of all pictures, which stands in for those that are one too many for the message.
function numbersToShow(count: number, room: number): number[] {
  if (count === 1) return [0]
  if (count <= room) return Array.from({ length: count }, (_, index) => index + 1)
  return Array.from({ length: room }, (_, index) => index)
}

function altOf(pictures: readonly Picture[], number: number): string {
  const own = number === 0 ? pictures.map((picture) => picture.alt).join(' · ') : pictures[number - 1]?.alt
  return plainLabel(own ?? String(number), LIMITS.altText)
}

function keyOf(button: Button): Key {
  switch (button.kind) {
    case 'press':
      return { kind: 'press', label: button.label, data: encodePress(button.press), tone: button.tone }
    case 'url':
      return button
    default:
      return button satisfies never
  }
}

function isTooLong(key: Key): key is Extract<Key, { kind: 'url' }> {
  if (key.kind !== 'url') return false
  const address = safeAddress(key.url)
  return address === null || address.length > LIMITS.buttonUrl
}
