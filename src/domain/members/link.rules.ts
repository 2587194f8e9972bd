import type { NotLinkable } from '../kit/refusal.ts'

/** One of two who want to be one member. */
export type LinkSide = {
  memberId: string
  platforms: readonly ('telegram' | 'discord')[]
  /** They did something, or somebody did something to them: money, work, jobs, questions, freezes. */
  hasHistory: boolean
}

/**
 * Why two cannot become one member; `null` when they can. One identity on each platform at most; at least one side
 * without history; never two who dealt with each other.
 */
export function whyNotLinked(one: LinkSide, other: LinkSide, dealt: boolean): NotLinkable | null {
  if (one.memberId === other.memberId) return 'self'
  if (one.platforms.some((platform) => other.platforms.includes(platform))) return 'platform'
  if (dealt) return 'dealt'
  return one.hasHistory && other.hasHistory ? 'history' : null
}
