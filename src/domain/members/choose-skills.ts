import { z } from 'zod'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { useCase } from '../kit/use-case.ts'

const ids = z.array(z.string().max(40)).max(25)

/**
 * Says what a member is good at: these skills from now on, those no more, all others as they were. Skills are
 * categories of the second level. What is so already stays, so a second tap is harmless. Refuses what is no such
 * category with `not-found`.
 */
export const chooseSkills = useCase({
  name: 'choose-skills',
  input: z.object({ on: ids, off: ids }),
  async read(store, { on, off }, actor) {
    if (actor.kind !== 'member') return null
    const { memberId } = actor
    const [known, before] = await Promise.all([
      store.db.category.count({
        where: { id: { in: [...new Set([...on, ...off])] }, parentId: { not: null } },
      }),
      readSkills(store, memberId),
    ])
    return { memberId, known, before }
  },
  decide(facts, { input }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    const { memberId, known, before } = facts
    const on = new Set(input.on)
    const off = new Set(input.off.filter((id) => !on.has(id)))
    if (known !== on.size + off.size) return refuse({ code: 'not-found', what: 'category' })
    return decide<Decision>({
      inserts: [...on]
        .filter((id) => !before.includes(id))
        .map((categoryId) => ({ table: 'member_skill', row: { memberId, categoryId } })),
      deletes: [...off]
        .filter((id) => before.includes(id))
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
