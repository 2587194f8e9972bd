import type { JobFilter } from '../src/domain/campaigns/browse-jobs.ts'

export type NamedFilter = { name: string; filter: JobFilter }

const NONE: JobFilter = {
  categoryId: null,
  mode: null,
  place: 'any',
  order: 'newest',
  minRewardMicros: null,
  mySkills: false,
}
const BEST = { order: 'best-paid' } as const
const FROM_A_DOLLAR = { ...BEST, minRewardMicros: 1_000_000n }

/** What people press, each as often as the others. */
export const MIX: readonly NamedFilter[] = [
  named('newest'),
  named('best paid', BEST),
  named('best paid, from $1', FROM_A_DOLLAR),
  named('a group', { categoryId: 'signup' }),
  named('a group, best paid', { categoryId: 'social', ...BEST }),
  named('a category', { categoryId: 'data-entry' }),
  named('a category, best paid, from $1', { categoryId: 'data-entry', ...FROM_A_DOLLAR }),
  named('naming my country', { place: 'mine' }),
  named('open to all, best paid', { place: 'worldwide', ...BEST }),
  named('paid to click', { mode: 'PAID_TO_CLICK' }),
  named('for invited workers', { mode: 'HIRED_GROUP' }),
  named('my skills', { mySkills: true }),
  named('my skills, best paid', { mySkills: true, ...BEST }),
  named('my skills in a group, best paid, from $1', {
    mySkills: true,
    categoryId: 'signup',
    ...FROM_A_DOLLAR,
  }),
]

function named(name: string, wanted: Partial<JobFilter> = {}): NamedFilter {
  return { name, filter: { ...NONE, ...wanted } }
}

/** Every combination of filters: 324. */
export function everyFilter(): JobFilter[] {
  const categories = [null, 'signup', 'data-entry']
  const modes = [null, 'TIER1', 'INTERNATIONAL', 'LIMITED_COUNTRIES', 'HIRED_GROUP', 'PAID_TO_CLICK'] as const
  const places = ['any', 'mine', 'worldwide'] as const
  const orders = [{}, BEST, FROM_A_DOLLAR]
  return categories.flatMap((categoryId) =>
    modes.flatMap((mode) =>
      places.flatMap((place) =>
        orders.flatMap((order) =>
          [false, true].map((mySkills) => ({ ...NONE, categoryId, mode, place, mySkills, ...order })),
        ),
      ),
    ),
  )
}
