import { z } from 'zod'
import type { JobAlert } from '../../generated/prisma/client.ts'
import type { Decision } from '../kit/decision.ts'
import { firstIdAt } from '../kit/ids.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { useCase } from '../kit/use-case.ts'
import { ALERT_REWARDS, ALERTS_PER_DAY, nextLookAt } from './alert.rules.ts'

const inputSchema = z.object({
  isOn: z.boolean().optional(),
  minRewardMicros: z
    .bigint()
    .refine((micros) => ALERT_REWARDS.includes(micros))
    .optional(),
  perDay: z
    .number()
    .refine((times) => ALERTS_PER_DAY.includes(times))
    .optional(),
})

/**
 * Switches a member's job alerts on or off, and says which jobs are worth telling and how often. What is left out
 * stays as it is; off until somebody asks for them. Jobs that were there before they were switched on are not
 * told.
 */
export const setAlert = useCase({
  name: 'set-alert',
  input: inputSchema,
  read: async (store, _input, actor) =>
    actor.kind === 'member'
      ? { memberId: actor.memberId, alert: await readAlert(store, actor.memberId) }
      : null,
  decide(facts, { input, now }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    const { memberId, alert } = facts
    const before = alert ?? defaultAlert(memberId)
    const isOn = input.isOn ?? before.dueAt !== null
    const perDay = input.perDay ?? before.perDay
    const set = {
      minRewardMicros: input.minRewardMicros ?? before.minRewardMicros,
      perDay,
      seenCampaignId: before.dueAt === null ? firstIdAt(now) : before.seenCampaignId,
      dueAt: isOn ? nextLookAt(now, { perDay, toldAt: before.toldAt }) : null,
    }
    return decide<Decision>({
      ...(alert
        ? { patches: [{ table: 'job_alert', row: alert, set }] }
        : { inserts: [{ table: 'job_alert', row: { id: memberId, ...set } }] }),
      answer: { memberId },
    })
  },
})

export type AlertChoice = Pick<JobAlert, 'minRewardMicros' | 'perDay' | 'dueAt'>

/** A member's alerts; `null` while they never asked for any. */
export function readAlert(store: Store, memberId: string): Promise<JobAlert | null> {
  return store.db.jobAlert.findUnique({ where: { id: memberId } })
}

/** What alerts are before anybody said anything about them: off. */
export function defaultAlert(memberId: string): JobAlert {
  return {
    id: memberId,
    revision: 0,
    minRewardMicros: 0n,
    perDay: 1,
    seenCampaignId: '',
    toldAt: null,
    dueAt: null,
  }
}
