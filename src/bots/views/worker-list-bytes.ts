import {
  MIN_PERCENTS,
  MIN_STARS,
  type WorkerCursor,
  type WorkerFilter,
  type WorkerSource,
} from '../../domain/hiring/list-workers.ts'
import { isCountry } from '../../domain/members/countries.ts'

/** Who worked for me, with nothing else asked for. */
export const PAST_WORKERS: WorkerFilter = {
  source: 'past',
  country: null,
  skill: null,
  minPercent: null,
  minStars: null,
}

const SOURCES: Readonly<Record<WorkerSource, string>> = { past: 'p', all: 'a', blocked: 'b' }
// The source, a country, a category, the place of the least success rate and of the least rating.
const LIST = /^([pab])([A-Z]{2})?\.([a-z-]{0,17})\.([0-2]?)\.([0-2]?)$/

/** Writes a filter into at most 27 characters: beside it a button holds a worker. */
export function writeList({ source, country, skill, minPercent, minStars }: WorkerFilter): string {
  const place = (list: readonly number[], value: number | null) =>
    value === null ? '' : String(list.indexOf(value))
  const least = `${place(MIN_PERCENTS, minPercent)}.${place(MIN_STARS, minStars)}`
  return `${SOURCES[source]}${country ?? ''}.${skill ?? ''}.${least}`
}

/** Reads it back; whatever we would not have written is the list of past workers. */
export function readList(bytes: string | undefined): WorkerFilter {
  const match = LIST.exec(bytes ?? '')
  if (!match) return PAST_WORKERS
  const [, source = '', country = '', skill = '', percent = '', stars = ''] = match
  return {
    source: source === 'a' ? 'all' : source === 'b' ? 'blocked' : 'past',
    country: isCountry(country) ? country : null,
    skill: skill === '' ? null : skill,
    minPercent: percent === '' ? null : (MIN_PERCENTS[Number(percent)] ?? null),
    minStars: stars === '' ? null : (MIN_STARS[Number(stars)] ?? null),
  }
}

const PLACE = /^([ab])([0-9A-Za-z]{16})$/

/** Where a page begins, in the 17 characters a button has for it. */
export function writePlace({ side, workerId }: WorkerCursor): string {
  return `${side === 'after' ? 'a' : 'b'}${workerId}`
}

/** Reads it back; anything else is the beginning. */
export function readPlace(bytes: string | undefined): WorkerCursor | null {
  const match = PLACE.exec(bytes ?? '')
  if (!match) return null
  const [, side, workerId = ''] = match
  return { side: side === 'a' ? 'after' : 'before', workerId }
}

/** In place of a list: the review card that a worker was opened from. */
export function writeReview(submissionId: string): string {
  return `s${submissionId}`
}

/** Reads it back; `null` where it is a list. */
export function readReview(bytes: string): string | null {
  return /^s([0-9A-Za-z]{16})$/.exec(bytes)?.[1] ?? null
}
