import { machine } from '../kit/machine.ts'

/**
 * A "not satisfied" that waits for a moderator: confirmed, it takes effect; refused, the work goes on waiting to be
 * approved. Whatever approves the work before that leaves it void.
 */
export const heldVerdictMachine = machine('held_verdict', {
  WAITING: ['CLAIMED', 'VOID'],
  CLAIMED: ['WAITING', 'CONFIRMED', 'REFUSED', 'VOID'],
  CONFIRMED: [],
  REFUSED: [],
  VOID: [],
})
