/**
 * People of the chat platforms, said once for both: a script names buttons and fields by the words on them, and
 * each platform does it its own way. What its client would not let a person do throws.
 */
export type Platform = 'telegram' | 'discord'

export const PLATFORMS: readonly Platform[] = ['telegram', 'discord']

/** Who is where: both on one platform, and each on its own. */
export const PAIRS: readonly { employer: Platform; worker: Platform }[] = [
  { employer: 'telegram', worker: 'telegram' },
  { employer: 'discord', worker: 'discord' },
  { employer: 'discord', worker: 'telegram' },
  { employer: 'telegram', worker: 'discord' },
]

export type PersonFile = { name: string; bytes: Uint8Array; type: string }

/** What a person gives for one field: words (typed, or a chip or option with these words), pictures and files, nothing. */
export type Given = string | PersonFile[] | null

export type ChatPerson = {
  platform: Platform
  /** Their id on the platform. */
  id: string
  name: string
  /** Runs a command of the menu; `value` fills its first option. */
  command(name: string, value?: string): Promise<void>
  /**
   * Presses a button, picks from a select or opens an entry of a list, by its words or a part of them: on the
   * screen or the newest message, or on the newest message that says `on`.
   */
  tap(label: string, on?: string): Promise<void>
  /** Whether there is such a thing to tap. */
  canTap(label: string, on?: string): boolean
  /**
   * Fills in the open form by the labels of its fields, in any order; every field that is asked must be named. `upTo`:
   * where questions come one by one, the last that is answered.
   */
  answer(values: Record<string, Given>, upTo?: string): Promise<void>
  /** Presses a button that is on no message, with these bytes; returns what was shown for it. */
  forge(data: string): Promise<string>
  /** What the last thing they did led to: the words, the labels in [brackets], a short word above it. */
  screen(): string
  /** The newest message that says this, as it stands now. */
  card(part: string): string
  /** The newest file (no picture) they were sent. */
  file(): { name: string; text: string }
  /** What arrived without being asked for, oldest first, as it stands now. */
  notices(): string[]
  /** What their app showed as failed. */
  failures(): string[]
}

/** The label that is these words, else begins with them, else has them in it. */
export function bestLabel<T extends { label: string }>(all: readonly T[], wanted: string): T | undefined {
  const bare = (label: string) => label.replace(/^[•☑☐] /, '')
  return (
    all.find(({ label }) => label === wanted || bare(label) === wanted) ??
    all.find(({ label }) => bare(label).startsWith(wanted)) ??
    all.find(({ label }) => label.includes(wanted))
  )
}
