import { z } from 'zod'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, type Domain, useCase } from '../kit/use-case.ts'
import { MINUTES_PER_DAY } from './quiet-hours.rules.ts'

const minute = z
  .number()
  .int()
  .min(0)
  .max(MINUTES_PER_DAY - 1)

/** Sets the hours, in minutes of the member's day, in which no message is sent; `null` switches them off. */
export const setQuietHours = useCase({
  name: 'set-quiet-hours',
  input: z.object({
    hours: z
      .object({ from: minute, to: minute })
      .refine(({ from, to }) => from !== to)
      .nullable(),
  }),
  read: (store, _input, actor) => readMember(store, actor),
  decide(member, { input: { hours } }) {
    if (!member) return refuse({ code: 'not-allowed' })
    const set = { quietFromMinute: hours?.from ?? null, quietToMinute: hours?.to ?? null }
    return decide({ patches: [{ table: 'member', row: member, set }], answer: { memberId: member.id } })
  },
})

/** Notes how far a member's clock is from UTC, in minutes: from 12 hours behind to 14 ahead. */
export const setLocalTime = useCase({
  name: 'set-local-time',
  input: z.object({ utcOffsetMinutes: z.number().int().min(-720).max(840) }),
  read: (store, _input, actor) => readMember(store, actor),
  decide(member, { input: set }) {
    if (!member) return refuse({ code: 'not-allowed' })
    return decide({ patches: [{ table: 'member', row: member, set }], answer: { memberId: member.id } })
  },
})

function readMember(store: Store, actor: Actor) {
  return actor.kind === 'member'
    ? store.db.member.findUnique({ where: { id: actor.memberId } })
    : Promise.resolve(null)
}

/**
 * After quiet hours changed, what waited for their end is looked at again: it is told now, or waits for the new
 * end. What became of a notice is no business of the commit door's.
 */
export async function lookAgain(domain: Domain, memberId: string): Promise<void> {
  await domain.store.run({
    name: 'look_again',
    text: `UPDATE notice SET next_at = $2 WHERE member_id = $1 AND state = 'WAITING' AND told_at IS NULL
      AND kind NOT LIKE 'refresh-card%' AND next_at > $2`,
    values: [memberId, domain.clock.now()],
  })
  domain.onCommitted()
}
