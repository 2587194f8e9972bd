import { z } from 'zod'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { useCase } from '../kit/use-case.ts'

/**
 * Says what a member is good at, within one group of categories: exactly the `chosen` ones, and nothing else of
 * that group. Skills are categories of the second level. What is so already stays, so a second tap is harmless.
 * Refuses a category that is not in this group with `not-found`.
 */
export const chooseSkills = useCase({
  name: 'choose-skills',
  input: z.object({ group: z.string().max(40), chosen: z.array(z.string().max(40)).max(25) }),
  async read(store, { group }, actor) {
    if (actor.kind !== 'member') return null
    const [offered, skills] = await Promise.all([
      store.db.category.findMany({ where: { parentId: group }, select: { id: true } }),
      readSkills(store, actor.memberId),
    ])
    const ids = offered.map(({ id }) => id)
    return { memberId: actor.memberId, offered: ids, before: skills.filter((id) => ids.includes(id)) }
  },
  decide(facts, { input }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    const { memberId, offered, before } = facts
    if (input.chosen.some((id) => !offered.includes(id)))
      return refuse({ code: 'not-found', what: 'category' })
    const chosen = [...new Set(input.chosen)]
    return decide<Decision>({
      inserts: chosen
        .filter((id) => !before.includes(id))
        .map((categoryId) => ({ table: 'member_skill', row: { memberId, categoryId } })),
      deletes: before
        .filter((id) => !chosen.includes(id))
        .map((categoryId) => ({ table: 'member_skill', row: { memberId, categoryId } })),
      answer: { memberId },
    })
  },
})

/** The categories a member is good at, in the order of the tree. */
export async function readSkills(store: Store, memberId: string): Promise<string[]> {
  const rows = await store.run({
    name: 'read_skills',
    text: `SELECT s.category_id FROM member_skill s JOIN category c ON c.id = s.category_id
      WHERE s.member_id = $1 ORDER BY c.position`,
    values: [memberId],
  })
  return rows.map((row) => String(row.category_id))
}
