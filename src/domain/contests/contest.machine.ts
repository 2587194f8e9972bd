import { machine } from '../kit/machine.ts'

/** A contest is decided by a moderator who claimed it; undecided at its deadline, the worker wins. */
export const contestMachine = machine('contest', {
  OPEN: ['CLAIMED', 'WON'],
  CLAIMED: ['OPEN', 'WON', 'LOST'],
  WON: [],
  LOST: [],
})
