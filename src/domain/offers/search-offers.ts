import { z } from 'zod'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { useCase } from '../kit/use-case.ts'

/** What can be searched for: as long as a line. */
export const OFFER_WORDS_MAX = 60
/** More words than this make no search better, and each is looked up. */
const WORDS_MAX = 6

/**
 * The words of a search: what stands between spaces, without the signs around it. What is within a word, such as the
 * point of "node.js", stays: PostgreSQL takes it apart as it did with the offers' own words.
 */
export function wordsToFind(typed: string): string[] {
  const found = typed
    .toLowerCase()
    .split(/[\s'"\\\0]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
    .filter((word) => word !== '')
  return [...new Set(found)].slice(0, WORDS_MAX)
}

/**
 * Keeps what a member searches the market for: the buttons of its pages have no room for it. The next search takes its
 * place.
 */
export const rememberOfferWords = useCase({
  name: 'remember-offer-words',
  input: z.object({ words: z.string().trim().min(1).max(OFFER_WORDS_MAX) }),
  read: async (store, _input, actor) =>
    actor.kind === 'member' ? store.db.member.findUnique({ where: { id: actor.memberId } }) : null,
  decide(member, { input: { words } }) {
    if (!member) return refuse({ code: 'not-allowed' })
    return decide<Decision>({
      patches:
        member.offerWords === words ? [] : [{ table: 'member', row: member, set: { offerWords: words } }],
      answer: { memberId: member.id },
    })
  },
})
