import type { Actor } from '../../src/domain/kit/use-case.ts'
import { openTicket } from '../../src/domain/support/open-ticket.ts'
import type { TestDomain } from './domain.ts'

export const WORDS = 'The page shows nothing at all.'

/** A question of this member that belongs to no object. */
export async function opened(t: TestDomain, member: Actor): Promise<string> {
  const input = { category: 'other' as const, about: null, words: WORDS, files: [] }
  return (await t.must(t.run(openTicket, input, member))).ticketId
}
