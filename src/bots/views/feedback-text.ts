import { FEEDBACK_MAX } from '../../domain/submissions/rate-submission.ts'
import type { Field } from '../kit/field.ts'
import { type Text, user } from '../kit/span.ts'
import type { Say } from '../text/say.ts'
import { words } from '../text/say.ts'

/** What is often said of work, and of employers: stored as a code, so that each reader has it in their language. */
const CHIPS = {
  'worker-thorough': 'chip-worker-thorough',
  'worker-fast': 'chip-worker-fast',
  'worker-clear': 'chip-worker-clear',
  'worker-closer': 'chip-worker-closer',
  'employer-clear': 'chip-employer-clear',
  'employer-fast': 'chip-employer-fast',
  'employer-fair': 'chip-employer-fair',
  'employer-unclear': 'chip-employer-unclear',
  'employer-more': 'chip-employer-more',
} as const

type Chip = keyof typeof CHIPS
const PREFIX = 'chip:'

/** The question for feedback on this side, with what is often said in one tap. */
export function feedbackField(say: Say, about: 'worker' | 'employer', label: string): Field {
  const chips = chipsAbout(about).map((chip) => words(say(CHIPS[chip])))
  return {
    name: 'feedback',
    kind: 'text',
    label,
    minLength: 1,
    maxLength: FEEDBACK_MAX,
    long: true,
    placeholder: chips.join(' · ').slice(0, 100),
    chips,
  }
}

/** What is stored for words that were typed or tapped. */
export function storedFeedback(say: Say, about: 'worker' | 'employer', typed: string): string {
  const chip = chipsAbout(about).find((one) => words(say(CHIPS[one])) === typed)
  return chip ? `${PREFIX}${chip}` : typed
}

/** Stored feedback for a reader: their own language's words for a chip, else what was written. */
export function feedbackText(say: Say, stored: string): Text {
  const chip = stored.startsWith(PREFIX) ? stored.slice(PREFIX.length) : ''
  return isChip(chip) ? say(CHIPS[chip]) : [user(stored)]
}

function chipsAbout(about: 'worker' | 'employer'): Chip[] {
  return Object.keys(CHIPS)
    .filter(isChip)
    .filter((chip) => chip.startsWith(about))
}

function isChip(name: string): name is Chip {
  return Object.hasOwn(CHIPS, name)
}
