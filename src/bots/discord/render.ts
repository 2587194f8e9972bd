import { type APIContainerComponent, MessageFlags } from 'discord-api-types/v10'
import type { Ask, AskedField } from '../kit/reply.ts'
import { bold, plain, type Text, user } from '../kit/span.ts'
import type { Accent, View } from '../kit/view.ts'
import { layOut } from './layout.ts'
import { wordsOnly } from './markdown.ts'
import {
  headingPart,
  hintPart,
  type Key,
  type Part,
  type PictureFile,
  partsOf,
  type TextFile,
  textPart,
} from './parts.ts'

/** A message of components V2, and the pictures and files that have to be uploaded with it. */
export type Message = {
  components: [APIContainerComponent]
  pictures: PictureFile[]
  files: TextFile[]
}

const COLOURS: Readonly<Record<Accent, number | null>> = {
  neutral: null,
  active: 0x5865f2,
  good: 0x3ba55d,
  warn: 0xf0b232,
  bad: 0xed4245,
}

/** A view as a Discord message; `toast` is a short word shown above it. */
export function renderView(view: View, toast?: string): Message {
  const parts = [...toastParts(toast), ...partsOf(view)]
  return messageOf(parts, COLOURS[view.accent ?? 'neutral'])
}

/** A short word as a message of its own. */
export function renderToast(text: string): Message {
  return messageOf([textPart([plain(text)])], null)
}

/**
 * The screen that stands for a form where no modal can be opened: what is asked, what was refused, and a
 * button that opens the modal.
 */
export function renderAsk(ask: Ask, toast?: string): Message {
  const steps = ask.steps > 1 ? [hintPart([plain(ask.words.step)])] : []
  const parts: Part[] = [
    ...toastParts(toast),
    headingPart(ask.title),
    ...(wordsOnly(ask.intro).trim() === '' ? [] : [textPart(ask.intro)]),
    ...ask.fields.flatMap(problemPart),
    ...steps,
    { kind: 'keys', keys: askKeys(ask) },
  ]
  return messageOf(parts, ask.fields.some((field) => field.problem !== null) ? COLOURS.warn : COLOURS.active)
}

/** A message as Discord's API takes it. Nobody is ever pinged by what a member wrote. */
export function messageBody(message: Message, how: { ephemeral: boolean; quiet?: boolean }) {
  const flags =
    MessageFlags.IsComponentsV2 |
    (how.ephemeral ? MessageFlags.Ephemeral : 0) |
    (how.quiet ? MessageFlags.SuppressNotifications : 0)
  return {
    flags,
    components: message.components,
    allowed_mentions: { parse: [] },
    // Always named, so that an edit takes away the pictures and files of what stood there before.
    attachments: [...message.pictures, ...message.files].map((upload, index) => ({
      id: String(index),
      filename: upload.name,
      ...('alt' in upload ? { description: upload.alt } : {}),
    })),
  }
}

function messageOf(parts: readonly Part[], colour: number | null): Message {
  const pictures = parts.flatMap((part) => (part.kind === 'gallery' ? part.files : []))
  const files = parts.flatMap((part) => (part.kind === 'file' ? [part.file] : []))
  return { components: [layOut(parts, colour)], pictures, files }
}

function toastParts(toast: string | undefined): Part[] {
  return toast ? [hintPart([plain(toast)])] : []
}

function problemPart({ field, problem }: AskedField): Part[] {
  if (problem === null) return []
  const words: Text = [plain('⚠ '), bold(user(field.label)), plain(': '), ...problem]
  return [textPart(words)]
}

function askKeys({ presses, words }: Ask): Key[] {
  const key = (label: string, data: string | null, tone: 'plain' | 'primary'): Key[] =>
    data === null ? [] : [{ kind: 'press', label, data, tone }]
  return [
    ...key(words.resume, presses.resume, 'primary'),
    ...key(words.skip, presses.skip, 'plain'),
    ...key(words.back, presses.back, 'plain'),
    ...key(words.cancel, presses.cancel, 'plain'),
  ]
}
