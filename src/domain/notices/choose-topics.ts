import { z } from 'zod'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { useCase } from '../kit/use-case.ts'
import { TOPICS, type Topic } from './topics.ts'

const names = z.array(z.string().max(40)).max(25)

/**
 * Says which messages a member wants: these topics from now on, those no more, all others as they were. What is so
 * already stays, so a second tap is harmless; a name that is no topic changes nothing.
 */
export const chooseTopics = useCase({
  name: 'choose-topics',
  input: z.object({ on: names, off: names }),
  async read(store, _input, actor) {
    if (actor.kind !== 'member') return null
    return { memberId: actor.memberId, muted: await readMuted(store, actor.memberId) }
  },
  decide(facts, { input }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    const { memberId, muted } = facts
    const wanted = TOPICS.filter((topic) => input.on.includes(topic))
    const unwanted = TOPICS.filter((topic) => input.off.includes(topic) && !wanted.includes(topic))
    return decide<Decision>({
      inserts: unwanted
        .filter((topic) => !muted.includes(topic))
        .map((topic) => ({ table: 'muted_topic', row: { memberId, topic } })),
      deletes: wanted
        .filter((topic) => muted.includes(topic))
        .map((topic) => ({ table: 'muted_topic', row: { memberId, topic } })),
      answer: { memberId },
    })
  },
})

/** The topics a member does not want to hear of. */
export async function readMuted(store: Store, memberId: string): Promise<Topic[]> {
  const rows = await store.db.mutedTopic.findMany({ where: { memberId } })
  return TOPICS.filter((topic) => rows.some((row) => row.topic === topic))
}
