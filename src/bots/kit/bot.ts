import type { Field } from './field.ts'
import type { Entrance, Person, Place, TakenFile } from './incoming.ts'
import type { Reply } from './reply.ts'
import type { CardSubject, Picture, View } from './view.ts'

/**
 * The product as a platform adapter sees it. An adapter reads what came in, calls `answer`, renders the reply
 * natively, and says where it now stands. It holds no state and decides nothing.
 */
export type Bot = {
  /** Runs what a person did and says what to show and where. Throws only on an outage or a bug of ours. */
  answer(entrance: Entrance): Promise<Answered>
  /** What to show when `answer` threw: "something broke on our side", with a reference for the log. */
  fault(person: Person, reference: string): Promise<Reply>
  /** Completions for a slash option: at most 25, for what was typed so far. */
  suggest(person: Person, command: string, option: string, typed: string): Promise<Suggestion[]>
  /**
   * Jobs for somebody who types `@bot words` in any chat: at most 20, each with a card to pass on. Who is not
   * known yet stays unknown. `more` labels the way into the bot.
   */
  search(person: Person, typed: string): Promise<{ found: Found[]; more: string }>
  /** The fields of an open form, to read a modal's parts. `null`: no such form of this person. */
  formFields(person: Person, draftId: string): Promise<Field[] | null>
  /** Takes in the bytes of a picture a person sent: checked, re-encoded, stored; or why not. */
  takePicture(person: Person, bytes: Uint8Array): Promise<TakenFile>
  /** Takes in a file that is kept as it came, under the name it had: checked and stored; or why not. */
  takeDocument(person: Person, bytes: Uint8Array, name: string): Promise<TakenFile>
  /** What the question asks for that stands open in this person's chat; `null`: none does. */
  asksFor(person: Person): Promise<Field['kind'] | null>
  /** The JPEG to show for a pictures block: 0 = contact sheet of all (or the only one), n = the nth. */
  pictureJpeg(pictures: readonly Picture[], shown: number): Promise<Uint8Array>
  /** Remembers what stands at a place now: a card, a form's question, or neither. */
  standsAt(person: Person, place: Place, what: Standing): Promise<void>
  /** What to register with the platforms, from the command declarations. */
  menu: MenuCommand[]
}

/**
 * `edit`: in place of that message. `move`: the answer goes to the bottom of the chat and that message goes
 * away (a typed answer has scrolled the question up). `new`: a new message.
 */
export type Answered = { reply: Reply; at: { kind: 'edit' | 'move'; place: Place } | { kind: 'new' } }

export type Standing = { card: CardSubject | null; draftId: string | null }

export type Suggestion = { label: string; value: string }

/** Something found, with the card that is sent when it is chosen. Its view has links, and nothing to press. */
export type Found = { id: string; title: string; hint: string; view: View }

export type MenuCommand = {
  name: string
  /** On which platforms it makes sense (`start` and `cancel` are Telegram's). */
  platforms: readonly ('telegram' | 'discord')[]
  /** Operators' commands are shown only to operators where the platform can; the domain checks anyway. */
  operatorsOnly: boolean
  /** By locale; `en` is always there. At most 100 characters, the smaller of both platforms' limits. */
  description: Readonly<Record<string, string>>
  /** Its name in the menu on another person, by locale; missing where it stands in none. */
  onPerson?: Readonly<Record<string, string>>
  options: readonly MenuOption[]
}

export type MenuOption = {
  name: string
  description: Readonly<Record<string, string>>
  required: boolean
  autocomplete: boolean
}
