import { machine } from '../kit/machine.ts'

/** Waiting for a moderator, in one's hands, decided (also by the deadline), or over because one side gave in. */
export const disputeMachine = machine('dispute', {
  OPEN: ['CLAIMED', 'DECIDED', 'CLOSED'],
  CLAIMED: ['OPEN', 'DECIDED', 'CLOSED'],
  DECIDED: [],
  CLOSED: [],
})
