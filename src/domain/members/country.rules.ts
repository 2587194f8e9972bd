import { after, DAY_MS } from '../kit/clock.ts'

/** How long a country stays after it was changed or verified, before its member may name another one. */
export const COUNTRY_STAYS_MS = 30 * DAY_MS

/** What is known of a member's country. `countrySetAt`: its last change or verification. */
export type KnownCountry = { country: string | null; countrySetAt: Date | null }

/**
 * Until when a member cannot name another country; `null`: they can now. The first declaration is free and does
 * not count, so a slip can be put right at once.
 */
export function countryStaysUntil({ country, countrySetAt }: KnownCountry, now: Date): Date | null {
  if (country === null || countrySetAt === null) return null
  const until = after(countrySetAt, COUNTRY_STAYS_MS)
  return now < until ? until : null
}
