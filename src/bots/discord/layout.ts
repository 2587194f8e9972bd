import {
  ActionRowBuilder,
  ButtonBuilder,
  ContainerBuilder,
  FileBuilder,
  MediaGalleryBuilder,
  type MessageActionRowComponentBuilder,
  SectionBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
} from '@discordjs/builders'
import { type APIContainerComponent, ButtonStyle } from 'discord-api-types/v10'
import type { Toggle, Tone } from '../kit/view.ts'
import { type IdMint, inertId, mintIds, selectId, togglesId } from './custom-ids.ts'
import { LIMITS } from './limits.ts'
import { plainLabel } from './markdown.ts'
import {
  type Choice,
  type Key,
  linkText,
  type Part,
  type PictureFile,
  type TextFile,
  textPart,
  type Writing,
} from './parts.ts'
import { writeWithin } from './share-room.ts'

/**
 * How tightly parts are laid out. `sections`: each entry beside its own button. `lists`: entries as text with
 * a select below, neighbouring texts in one. `tight`: every button of a row in a select, links as text.
 */
const DENSITIES = ['sections', 'lists', 'tight'] as const
type Density = (typeof DENSITIES)[number]

/** One component of the container, its texts still unwritten. */
type Piece =
  | { kind: 'texts'; writings: Writing[] }
  | { kind: 'section'; writing: Writing; key: Key }
  | { kind: 'gallery'; files: PictureFile[] }
  | { kind: 'file'; file: TextFile }
  | { kind: 'row'; keys: RowKey[] }
  | { kind: 'menu'; placeholder: string | null; choices: Choice[] }
  | { kind: 'toggles'; placeholder: string; options: readonly Toggle[]; data: string }

/** A key in a row; `null` data: it only shows where one is. */
type RowKey = Key | { kind: 'inert'; label: string }

const TONES: Readonly<Record<Tone, Exclude<ButtonStyle, ButtonStyle.Link | ButtonStyle.Premium>>> = {
  plain: ButtonStyle.Secondary,
  primary: ButtonStyle.Primary,
  good: ButtonStyle.Success,
  bad: ButtonStyle.Danger,
}

/**
 * Lays parts out in one container within Discord's limits: as roomy as they fit, texts shortened where
 * together they are too long.
 * @throws when even the tightest layout has more than 40 components: a mistake of the program.
 */
export function layOut(parts: readonly Part[], accentColor: number | null): APIContainerComponent {
  for (const density of DENSITIES) {
    const pieces = inLists(parts, density).flatMap((part) => piecesOf(part, density))
    const joined = density === 'sections' ? pieces : joinTexts(pieces)
    if (1 + sum(joined.map(cost)) <= LIMITS.messageComponents) return build(joined, accentColor)
  }
  throw new Error('a view with too many components for one Discord message')
}

// Neighbouring entries become one passage each and one select for all, which costs three instead of 3 × n.
function inLists(parts: readonly Part[], density: Density): Part[] {
  if (density === 'sections') return [...parts]
  const result: Part[] = []
  let choices: Choice[] = []
  const close = () => {
    if (choices.length > 0) result.push({ kind: 'choices', placeholder: '', choices })
    choices = []
  }
  for (const part of parts) {
    if (part.kind !== 'entry') {
      close()
      result.push(part)
      continue
    }
    result.push({ kind: 'text', ...part.writing })
    if (part.key.kind === 'url') result.push(textPart(linkText(part.key)))
    else choices.push(choiceOfEntry(part.writing, part.key))
  }
  close()
  return result
}

function choiceOfEntry(writing: Writing, key: Extract<Key, { kind: 'press' }>): Choice {
  const title =
    writing
      .write(LIMITS.optionLabel)
      .split('\n')[0]
      ?.replace(/\\(?=[^\w\s])|\*\*/g, '') ?? ''
  return { label: `${key.label} · ${title}`, hint: null, data: key.data, chosen: false }
}

function piecesOf(part: Part, density: Density): Piece[] {
  switch (part.kind) {
    case 'text':
      return [{ kind: 'texts', writings: [part] }]
    case 'entry':
      return [{ kind: 'section', writing: part.writing, key: part.key }]
    case 'gallery':
      return part.files.length > 0 ? [{ kind: 'gallery', files: part.files }] : []
    case 'file':
      return [part]
    case 'keys':
      return density === 'tight' ? keysAsMenu(part.keys) : rows(part.keys)
    case 'choices':
      return chunk(part.choices, LIMITS.selectOptions).map((choices) => ({
        kind: 'menu',
        placeholder: part.placeholder || null,
        choices,
      }))
    case 'toggles':
      return chunk(part.options, LIMITS.selectOptions).map((options) => ({ ...part, options }))
    case 'pager':
      return density === 'tight' ? keysAsMenu(pagerKeys(part).flatMap(pressable)) : rows(pagerKeys(part))
    default:
      return part satisfies never
  }
}

function rows(keys: readonly RowKey[]): Piece[] {
  return chunk(keys, LIMITS.rowButtons).map((row) => ({ kind: 'row', keys: row }))
}

function pagerKeys({ here, back, on }: Extract<Part, { kind: 'pager' }>): RowKey[] {
  const turn = (data: string | null, mark: string): RowKey =>
    data === null ? { kind: 'inert', label: mark } : { kind: 'press', label: mark, data, tone: 'plain' }
  return [turn(back, '◀'), { kind: 'inert', label: here }, turn(on, '▶')]
}

function pressable(key: RowKey): Key[] {
  return key.kind === 'inert' ? [] : [key]
}

function keysAsMenu(keys: readonly Key[]): Piece[] {
  const links = keys.flatMap((key) => (key.kind === 'url' ? [textPart(linkText(key))] : []))
  const choices = keys.flatMap((key) =>
    key.kind === 'press' ? [{ label: key.label, hint: null, data: key.data, chosen: false }] : [],
  )
  return [
    ...links,
    ...(choices.length > 0 ? [{ kind: 'choices' as const, placeholder: '', choices }] : []),
  ].flatMap((part) => piecesOf(part, 'tight'))
}

function joinTexts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind !== 'texts' || last?.kind !== 'texts') joined.push(piece)
    else joined.splice(-1, 1, { kind: 'texts', writings: [...last.writings, ...piece.writings] })
  }
  return joined
}

function cost(piece: Piece): number {
  switch (piece.kind) {
    case 'texts':
    case 'gallery':
    case 'file':
      return 1
    case 'section':
      return 3
    case 'row':
      return 1 + piece.keys.length
    case 'menu':
    case 'toggles':
      return 2
    default:
      return piece satisfies never
  }
}

function build(pieces: readonly Piece[], accentColor: number | null): APIContainerComponent {
  const writings = pieces.flatMap(writingsOf)
  // Every text may need one line end to the next one in the same component.
  const written = writeWithin(writings, LIMITS.messageText - writings.length)
  const container = new ContainerBuilder()
  if (accentColor !== null) container.setAccentColor(accentColor)
  const write: Pen = { ids: mintIds(), next: () => written.shift() ?? '', count: counter() }
  for (const piece of pieces) add(container, piece, write)
  if (pieces.length === 0) container.addTextDisplayComponents(display('…'))
  return container.toJSON()
}

/** What building needs besides the piece: unique ids, the texts in their order, numbers for selects. */
type Pen = { ids: IdMint; next: () => string; count: () => number }

function counter(): () => number {
  let count = -1
  return () => {
    count += 1
    return count
  }
}

function writingsOf(piece: Piece): Writing[] {
  if (piece.kind === 'texts') return piece.writings
  return piece.kind === 'section' ? [piece.writing] : []
}

function add(container: ContainerBuilder, piece: Piece, pen: Pen): void {
  switch (piece.kind) {
    case 'texts':
      container.addTextDisplayComponents(display(piece.writings.map(pen.next).join('\n')))
      return
    case 'section':
      container.addSectionComponents(
        new SectionBuilder()
          .addTextDisplayComponents(display(pen.next()))
          .setButtonAccessory(button(piece.key, pen)),
      )
      return
    case 'gallery':
      for (const files of chunk(piece.files, LIMITS.galleryItems)) {
        container.addMediaGalleryComponents(gallery(files))
      }
      return
    case 'file':
      container.addFileComponents(new FileBuilder().setURL(`attachment://${piece.file.name}`))
      return
    case 'row':
      container.addActionRowComponents(
        new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(
          piece.keys.map((key) => button(key, pen)),
        ),
      )
      return
    case 'menu':
      container.addActionRowComponents(
        new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(menu(piece, pen)),
      )
      return
    case 'toggles':
      container.addActionRowComponents(
        new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(toggles(piece, pen)),
      )
      return
    default:
      piece satisfies never
  }
}

function display(text: string): TextDisplayBuilder {
  return new TextDisplayBuilder().setContent(text.trim() === '' ? '…' : text)
}

function gallery(files: readonly PictureFile[]): MediaGalleryBuilder {
  return new MediaGalleryBuilder().addItems(
    files.map((file) => ({ media: { url: `attachment://${file.name}` }, description: file.alt })),
  )
}

function button(key: RowKey, pen: Pen): ButtonBuilder {
  const shown = new ButtonBuilder().setLabel(plainLabel(key.label, LIMITS.buttonLabel))
  switch (key.kind) {
    case 'url':
      return shown.setStyle(ButtonStyle.Link).setURL(key.url)
    case 'press':
      return shown.setStyle(TONES[key.tone]).setCustomId(pen.ids(key.data))
    case 'inert':
      return shown.setStyle(ButtonStyle.Secondary).setCustomId(inertId(pen.count())).setDisabled(true)
    default:
      return key satisfies never
  }
}

function menu(piece: Extract<Piece, { kind: 'menu' }>, pen: Pen): StringSelectMenuBuilder {
  const values = mintIds()
  const chosen = piece.choices.findIndex((choice) => choice.chosen)
  const select = new StringSelectMenuBuilder().setCustomId(selectId(pen.count())).addOptions(
    piece.choices.map((choice, index) => ({
      label: plainLabel(choice.label, LIMITS.optionLabel),
      value: values(choice.data),
      // Only one option of a select for one value may be chosen beforehand.
      default: index === chosen,
      ...(choice.hint ? { description: plainLabel(choice.hint, LIMITS.optionDescription) } : {}),
    })),
  )
  return piece.placeholder
    ? select.setPlaceholder(plainLabel(piece.placeholder, LIMITS.selectPlaceholder))
    : select
}

/** Several may be on, or none: sending the select says which of its options are. */
function toggles(piece: Extract<Piece, { kind: 'toggles' }>, pen: Pen): StringSelectMenuBuilder {
  return new StringSelectMenuBuilder()
    .setCustomId(togglesId(pen.count(), piece.data))
    .setPlaceholder(plainLabel(piece.placeholder, LIMITS.selectPlaceholder))
    .setMinValues(0)
    .setMaxValues(piece.options.length)
    .addOptions(
      piece.options.map(({ value, label, on }) => ({
        label: plainLabel(label, LIMITS.optionLabel),
        value,
        default: on,
      })),
    )
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = []
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size))
  return chunks
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
