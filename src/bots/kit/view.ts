import type { Press } from './entry.ts'
import type { Text } from './span.ts'

/**
 * What a person sees, said once for both platforms: a list of blocks. Each platform has one renderer which
 * handles every kind of block; nothing is dropped silently.
 */
export type View = {
  accent?: Accent
  blocks: Block[]
  /** The object this view stands for. Such a message is a card: it is rendered again when the object changes. */
  card?: CardSubject
  /** The content must not be forwarded or saved (Telegram `protect_content`). */
  protect?: boolean
}

export type Accent = 'neutral' | 'active' | 'good' | 'warn' | 'bad'

export type CardKind =
  | 'ticket'
  | 'ticket-message'
  | 'withdrawal'
  | 'top-up'
  | 'review'
  | 'work'
  | 'campaign'
  | 'visit'
  | 'contest'
  | 'dispute'
  | 'order'
  | 'order-message'
  | 'invitation'
  | 'summary'
/** `shown` is the digest of what the card showed; the bot adds it, views leave it out. */
export type CardSubject = { kind: CardKind; objectId: string; shown?: string }

export type Block =
  | { kind: 'heading'; text: Text }
  | { kind: 'text'; text: Text }
  /** A longer passage, usually a member's own words: an expandable quotation. */
  | { kind: 'quote'; text: Text }
  | { kind: 'facts'; rows: { label: Text; value: Text }[] }
  /** A list of objects, each with a button that opens it. At most ten. */
  | { kind: 'entries'; entries: Entry[] }
  /** Proof pictures. On Telegram one photo message: the contact sheet first, then, where it can be turned, one by one. */
  | { kind: 'pictures'; pictures: Picture[]; shown: number; turn: ((shown: number) => Press) | null }
  /**
   * A file to save, such as a CSV. Telegram: a message of its own below this one; Discord: within the message.
   * `text` is called once, before anything is shown; at most FILE_MAX_BYTES (view-files.ts). A file belongs to
   * an answer or a notice; when a card is rendered again it is not sent again.
   */
  | { kind: 'file'; name: string; mime: string; text: () => Promise<string> | string }
  /** The same with bytes as they are, such as a stored document. */
  | { kind: 'file'; name: string; mime: string; bytes: () => Promise<Uint8Array> }
  /**
   * Asks for the person's own phone number. Telegram: a message below this one, with a key that shares it; the
   * key goes away when something was shared, or by /cancel. Discord knows no such thing and shows the words.
   */
  | { kind: 'contact'; ask: Text; label: string }
  /**
   * Something to copy in one tap. `search`: it can be passed on; where people search within any chat (Telegram's
   * inline mode), the button takes them to a chat of theirs with this search.
   */
  | { kind: 'copy'; label: string; text: string; search?: string }
  | { kind: 'hint'; text: Text }
  /** One row of buttons; a renderer may wrap it. */
  | { kind: 'buttons'; buttons: Button[] }
  /** One of several presses: buttons on Telegram, a select on Discord. */
  | { kind: 'select'; placeholder: string; options: SelectOption[] }
  /**
   * Things that are on or off. Telegram: a button for each, whose tap turns that one; Discord: selects of up to
   * 25, where sending one says which of its options are on. Either way the command of `set` gets what is on and
   * off now (`Command.toggle`) and shows the view again.
   */
  | { kind: 'toggles'; placeholder: string; options: Toggle[]; set: Press }
  | { kind: 'pager'; page: number; pages: number; turn: (page: number) => Press }
  /** Turns the pages of a list whose end nobody counted; `null` where there is nothing to turn to. */
  | { kind: 'turns'; page: number; back: Press | null; here: Press; on: Press | null }
  /** Several selects in little room: on Telegram a button for each, which opens its choices; on Discord selects. */
  | { kind: 'filters'; filters: Filter[] }

export type Entry = { title: Text; lines: Text[]; open: Button }

/** `shown` in a pictures block: 0 is the contact sheet (or the only picture), n is the nth picture. */
export type Picture = { fileId: string; alt: string } | { bars: Bars; alt: string }

/**
 * A chart of bars, drawn when it is sent: each from 0 to 1, in order. `top` says what 1 is, `first` and `last` name the
 * outermost; they are written in digits, `$`, `.` and `-`.
 */
export type Bars = { heights: readonly number[]; top: string; first: string; last: string }

/** `label` says what is chosen, or what there is to choose; `turn` shows the same screen with its choices open, or closed. */
export type Filter = {
  label: string
  placeholder: string
  options: SelectOption[]
  isOpen: boolean
  turn: Press
}

export type SelectOption = { label: string; hint?: string; press: Press; chosen: boolean }

/** `value` goes into the button beside the press, so both together are at most 62 bytes of id characters. */
export type Toggle = { value: string; label: string; on: boolean }

export type Tone = 'plain' | 'primary' | 'good' | 'bad'

export type Button =
  | { kind: 'press'; label: string; press: Press; tone: Tone }
  | { kind: 'url'; label: string; url: string }

/** A button that runs a command with these arguments already bound. */
export function act(label: string, press: Press, tone: Tone = 'plain'): Button {
  return { kind: 'press', label, press, tone }
}

/** A button that opens a site. The host has been checked and is shown before. */
export function open(label: string, url: string): Button {
  return { kind: 'url', label, url }
}
