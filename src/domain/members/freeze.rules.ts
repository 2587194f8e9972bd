import type { Freeze } from '../../generated/prisma/client.ts'

import { type Choice, type Decision, transition } from '../kit/decision.ts'
import type { FrozenPartName } from '../kit/refusal.ts'
import { freezeMachine } from './freeze.machine.ts'

/**
 * What a freeze can take from a member: taking jobs and asking for links, posting jobs and offers and adding slots,
 * ordering, making and redeeming vouchers and paying money in, withdrawing (asking for it, and being paid).
 */
export const FROZEN_PARTS = [
  'taking',
  'posting',
  'ordering',
  'vouchers',
  'withdrawing',
] as const satisfies readonly FrozenPartName[]

/** How long a freeze lasts, in days; `0`: until somebody lifts it. */
export const FREEZE_DAYS = [1, 7, 30, 0] as const

/**
 * The guard of everything a freeze forbids: it is committed only while no such freeze is active. A freeze that is
 * committed while the other statement runs comes after it; every later one is refused.
 */
export function notFrozen(memberId: string, part: FrozenPartName): Choice {
  return { table: 'frozen_part', row: { memberId, part } }
}

/** Ends a freeze: what it forbade is allowed from this commit on, and the member is told. */
export function endFreeze(
  freeze: Freeze,
  to: 'LIFTED' | 'ENDED',
  reason: string | null,
  now: Date,
): Pick<Decision, 'transitions' | 'deletes' | 'events'> {
  return {
    transitions: [transition(freezeMachine, freeze, to, { overAt: now }, reason)],
    deletes: freeze.parts.map((part) => ({ table: 'frozen_part', row: { memberId: freeze.memberId, part } })),
    events: [{ kind: 'freeze-over', freezeId: freeze.id, memberId: freeze.memberId }],
  }
}
