import { machine } from '../kit/machine.ts'

/**
 * An order waits for the seller's word, is worked on, delivered, perhaps revised, and ends once: completed, or
 * cancelled. Its table is `offer_order`. While disputed, only the dispute or one side giving in ends it.
 */
export const orderMachine = machine('offer_order', {
  PLACED: ['IN_PROGRESS', 'CANCELLED'],
  IN_PROGRESS: ['DELIVERED', 'DISPUTED', 'COMPLETED', 'CANCELLED'],
  DELIVERED: ['REVISION', 'DISPUTED', 'COMPLETED'],
  REVISION: ['DELIVERED', 'DISPUTED', 'COMPLETED', 'CANCELLED'],
  DISPUTED: ['COMPLETED', 'CANCELLED'],
  COMPLETED: [],
  CANCELLED: [],
})
