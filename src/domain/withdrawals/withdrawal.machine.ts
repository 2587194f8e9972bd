import { machine } from '../kit/machine.ts'

/**
 * A withdrawal waits, is being paid, and ends once. `HELD`: nobody knows whether the money left, so nothing
 * ends it but somebody who found out. What was completed can still bounce.
 */
export const withdrawalMachine = machine('withdrawal', {
  REQUESTED: ['PAYING', 'CANCELLED'],
  PAYING: ['COMPLETED', 'REJECTED', 'HELD', 'REQUESTED'],
  HELD: ['COMPLETED', 'REJECTED'],
  COMPLETED: ['RETURNED'],
  REJECTED: [],
  CANCELLED: [],
  RETURNED: [],
})
