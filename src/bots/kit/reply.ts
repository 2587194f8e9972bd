import type { Answer, Field } from './field.ts'
import type { Text } from './span.ts'
import type { View } from './view.ts'

/** What a person gets back for what they did. A platform renders it natively. */
export type Reply =
  /** Show this, in place of the message whose button was pressed where there is one; `beside` that one, as it stays. */
  | { kind: 'screen'; view: View; toast?: string; beside?: true }
  /** Ask for more: a step on Telegram, a modal page on Discord. */
  | { kind: 'ask'; ask: Ask; toast?: string }
  /** A short word and nothing else changes. */
  | { kind: 'toast'; text: string }
  /** Delivered before: it was answered then. */
  | { kind: 'nothing' }

/**
 * A form that still needs answers. Telegram gets one field at a time, Discord up to five (one modal page).
 * `presses` are the bytes of the buttons around the question.
 */
export type Ask = {
  draftId: string
  title: Text
  /** Shown above the first question on Telegram (empty for the others), and on the "Continue" screen on Discord. */
  intro: Text
  fields: AskedField[]
  step: number
  steps: number
  presses: AskPresses
  words: AskWords
}

export type AskedField = {
  field: Field
  /** What is known already, as people type it: a checked answer, or what was typed and refused. */
  current: Answer
  /** Why the last try was refused. */
  problem: Text | null
}

/** Button bytes (see entry.ts) for the moves inside a form. `null`: this move is not possible here. */
export type AskPresses = {
  /** Chips and options of the single asked field (Telegram): same order as its options or chips. */
  options: { label: string; data: string; chosen: boolean }[]
  done: string | null
  skip: string | null
  /** Takes the pictures or files away that were sent for this field. */
  clear: string | null
  back: string | null
  cancel: string
  /** Opens the modal page again (Discord). */
  resume: string
}

/** The words of the form's own buttons, in the person's language. */
export type AskWords = {
  done: string
  skip: string
  clear: string
  back: string
  cancel: string
  resume: string
  step: string
  placeholder: string
}
