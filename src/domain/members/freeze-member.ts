import { z } from 'zod'
import type { Freeze } from '../../generated/prisma/client.ts'
import { CASE_REASON_MAX, CASE_REASON_MIN, moderates, operatorAction } from '../cases/case.rules.ts'
import { after, DAY_MS } from '../kit/clock.ts'
import type { Decision, Insert } from '../kit/decision.ts'
import { decide, refuse, type Verdict } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { endFreeze, FROZEN_PARTS } from './freeze.rules.ts'
import { readFreezeOf } from './read-freeze.ts'

const reasonSchema = z.string().trim().max(CASE_REASON_MAX)

/**
 * Freezes a member: the chosen parts are refused from this commit on, until `days` days are over or somebody lifts it
 * (`null`). What they began goes on, and approvals that fall due still pay into cash. The member reads the reason.
 * Refuses who is no moderator, a freeze of oneself, no reason, and a member who is under a freeze already, which is
 * guarded by a unique index.
 */
export const freezeMember = useCase({
  name: 'freeze-member',
  input: z.object({
    member: idSchema,
    parts: z.array(z.enum(FROZEN_PARTS)).min(1).max(FROZEN_PARTS.length),
    reason: reasonSchema,
    days: z.number().int().min(1).max(365).nullable(),
  }),
  async read(store, { member: memberId }) {
    const [member, active] = await Promise.all([
      store.db.member.findUnique({ where: { id: memberId } }),
      readFreezeOf(store, memberId),
    ])
    return { member, active }
  },
  decide({ member, active }, { input, actor, now, id }) {
    if (!moderates(actor)) return refuse({ code: 'not-allowed' })
    if (!member) return refuse({ code: 'not-found', what: 'member' })
    if (member.id === actor.memberId) return refuse({ code: 'own-case' })
    if (input.reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    if (active) return refuse({ code: 'already-frozen', memberId: member.id })
    const freezeId = id()
    const parts = [...new Set(input.parts)]
    const frozen = parts.map(
      (part): Insert => ({
        table: 'frozen_part',
        row: { memberId: member.id, part },
      }),
    )
    return decide({
      inserts: [
        {
          table: 'member_freeze',
          row: {
            id: freezeId,
            memberId: member.id,
            state: 'ACTIVE',
            parts,
            reason: input.reason,
            byId: actor.memberId,
            at: now,
            endsAt: input.days === null ? null : after(now, input.days * DAY_MS),
          },
        },
        ...frozen,
        operatorAction(actor, 'freeze-member', member.id, input.reason, now),
      ],
      events: [{ kind: 'member-frozen' as const, freezeId, memberId: member.id }],
      answer: { freezeId },
    })
  },
})

/**
 * Lifts the freeze a member is under. Refuses who is no moderator, one's own freeze, no reason, and a member who is
 * under none any more.
 */
export const liftFreeze = useCase({
  name: 'lift-freeze',
  input: z.object({ member: idSchema, reason: reasonSchema }),
  read: (store, { member }) => readFreezeOf(store, member),
  decide(freeze, { input, actor, now }) {
    if (!moderates(actor)) return refuse({ code: 'not-allowed' })
    if (input.member === actor.memberId) return refuse({ code: 'own-case' })
    if (input.reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    if (!freeze) return refuse({ code: 'not-frozen', memberId: input.member })
    return decide({
      ...endFreeze(freeze, 'LIFTED', input.reason, now),
      inserts: [operatorAction(actor, 'lift-freeze', input.member, input.reason, now)],
      answer: { freezeId: freeze.id },
    })
  },
})

/** The time of a freeze is over. */
export function decideFreezeEnd(freeze: Freeze, { now }: { now: Date }): Verdict<Decision> {
  if (freeze.state !== 'ACTIVE' || freeze.endsAt === null || freeze.endsAt > now) {
    return refuse({ code: 'not-frozen', memberId: freeze.memberId })
  }
  return decide({ ...endFreeze(freeze, 'ENDED', null, now), answer: { freezeId: freeze.id } })
}
