import type { CampaignMode } from '../../generated/prisma/client.ts'
import { type TakerFacts, TIER1_COUNTRIES } from './eligibility.rules.ts'

/** Jobs for everybody, those that name my country, or both. */
export type Place = 'any' | 'mine' | 'worldwide'

/**
 * The shelves on which every job stands that is for this member, and no other job: audience and category, as
 * the table `job_listing` is kept by the triggers of the database. A job stands once on the shelves of one member,
 * as long as no category of `categories` is within another. '' is the category of all jobs.
 */
export function shelvesOf(
  taker: TakerFacts,
  wanted: { mode: CampaignMode | null; place: Place },
  categories: readonly string[],
): string[] {
  const marks = MODES.filter((mode) => wanted.mode === null || mode === wanted.mode)
    .filter((mode) => wanted.place === 'any' || placeOf(mode) === wanted.place)
    .flatMap((mode) => audienceIn(mode, taker) ?? [])
  const audiences = taker.countryVerified ? marks.flatMap((mark) => [mark, `${mark}+v`]) : marks
  return audiences.flatMap((audience) => categories.map((category) => `${audience}/${category}`))
}

const MODES: readonly CampaignMode[] = [
  'INTERNATIONAL',
  'PAID_TO_CLICK',
  'TIER1',
  'LIMITED_COUNTRIES',
  'HIRED_GROUP',
]

/** Under which mark a member finds the jobs of a mode; `null` where none of them is for them. */
function audienceIn(mode: CampaignMode, { memberId, country }: TakerFacts): string | null {
  switch (mode) {
    case 'INTERNATIONAL':
      return 'all'
    case 'PAID_TO_CLICK':
      return 'click'
    case 'TIER1':
      return country !== null && TIER1_COUNTRIES.includes(country) ? 'tier1' : null
    case 'LIMITED_COUNTRIES':
      return country
    case 'HIRED_GROUP':
      return `@${memberId}`
    default:
      return mode satisfies never
  }
}

/** What is for invited members names no country, and is not open to all. */
function placeOf(mode: CampaignMode): Place | null {
  switch (mode) {
    case 'INTERNATIONAL':
    case 'PAID_TO_CLICK':
      return 'worldwide'
    case 'TIER1':
    case 'LIMITED_COUNTRIES':
      return 'mine'
    case 'HIRED_GROUP':
      return null
    default:
      return mode satisfies never
  }
}
