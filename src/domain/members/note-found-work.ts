import { z } from 'zod'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { useCase } from '../kit/use-case.ts'

/** Remembers that a member has seen the list of jobs: from now on nobody asks them as a newcomer. */
export const noteFoundWork = useCase({
  name: 'note-found-work',
  input: z.object({}),
  read: (store, _input, actor) =>
    actor.kind === 'member'
      ? store.db.member.findUnique({ where: { id: actor.memberId } })
      : Promise.resolve(null),
  decide(member, { now }) {
    if (!member) return refuse({ code: 'not-allowed' })
    return decide<Decision>({
      patches:
        member.foundWorkAt === null ? [{ table: 'member', row: member, set: { foundWorkAt: now } }] : [],
      answer: { memberId: member.id },
    })
  },
})
