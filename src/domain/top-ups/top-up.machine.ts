import { machine } from '../kit/machine.ts'

/**
 * A top-up waits for its invoice, then for its payment. Money that was paid is credited however late the news
 * comes; what does not match what was asked for is looked at by an operator.
 */
export const topUpMachine = machine('top_up', {
  STARTING: ['OPEN', 'FAILED', 'MISMATCHED'],
  OPEN: ['PAID', 'EXPIRED', 'MISMATCHED'],
  EXPIRED: ['PAID', 'MISMATCHED'],
  FAILED: ['MISMATCHED'],
  MISMATCHED: ['CLOSED'],
  PAID: [],
  CLOSED: [],
})
