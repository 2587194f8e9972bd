import type { JobCursor, JobFilter } from '../../domain/campaigns/browse-jobs.ts'
import type { CampaignMode } from '../../generated/prisma/client.ts'

/** Every open job, newest first. */
export const NO_FILTER: JobFilter = {
  categoryId: null,
  mode: null,
  place: 'any',
  order: 'newest',
  minRewardMicros: null,
  mySkills: false,
}

const MODES: Readonly<Record<CampaignMode, string>> = {
  TIER1: 't',
  INTERNATIONAL: 'i',
  LIMITED_COUNTRIES: 'l',
  HIRED_GROUP: 'h',
  PAID_TO_CLICK: 'c',
}
const PLACES = { any: '', mine: 'm', worldwide: 'w' } as const
const MICROS_PER_CENT = 10_000n
// A category, then at most one letter for the kind, the place, the order with its least reward in cents, skills.
const FILTER = /^([a-z-]{0,40})\.([tilhc]?)([mw]?)(?:(b)(\d{0,4}))?(s?)$/

/** Writes a filter into few letters: with a place in the list it must fit into a button. */
export function writeFilter(filter: JobFilter): string {
  const mode = filter.mode === null ? '' : MODES[filter.mode]
  const cents = filter.minRewardMicros === null ? '' : String(filter.minRewardMicros / MICROS_PER_CENT)
  const order = filter.order === 'best-paid' ? `b${cents}` : ''
  return `${filter.categoryId ?? ''}.${mode}${PLACES[filter.place]}${order}${filter.mySkills ? 's' : ''}`
}

/** Reads it back; whatever we would not have written is no filter. */
export function readFilter(bytes: string): JobFilter {
  const match = FILTER.exec(bytes)
  if (!match) return NO_FILTER
  const [, category = '', mode = '', place = '', best, cents = '', skills = ''] = match
  return {
    categoryId: category === '' ? null : category,
    mode: modes.find((one) => MODES[one] === mode) ?? null,
    place: place === 'm' ? 'mine' : place === 'w' ? 'worldwide' : 'any',
    order: best === 'b' ? 'best-paid' : 'newest',
    minRewardMicros: cents === '' ? null : BigInt(cents) * MICROS_PER_CENT,
    mySkills: skills === 's',
  }
}

const modes = Object.keys(MODES) as CampaignMode[]

/** Where in the list a page stands. `page` is only told: the place is found by the job, however many came since. */
export type JobPlace = { cursor: JobCursor; page: number }

const PLACE = /^([ab])([0-9A-Za-z]{16})(\d{0,4})$/

/** Writes a place: the side, the job, the number of the page. */
export function writePlace({ cursor, page }: JobPlace): string {
  return cursor === null
    ? ''
    : `${cursor.side === 'before' ? 'b' : 'a'}${cursor.campaignId}${Math.min(page, 9999)}`
}

/** Reads it back; anything else is the beginning of the list. */
export function readPlace(bytes: string): JobPlace {
  const [, side, campaignId, page] = PLACE.exec(bytes) ?? []
  if (campaignId === undefined) return { cursor: null, page: 1 }
  return {
    cursor: { side: side === 'b' ? 'before' : 'after', campaignId },
    page: Math.max(1, Number(page)),
  }
}
