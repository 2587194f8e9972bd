import { machine } from '../kit/machine.ts'

/** A freeze ends once: an operator lifts it, or its time is over. */
export const freezeMachine = machine('member_freeze', {
  ACTIVE: ['LIFTED', 'ENDED'],
  LIFTED: [],
  ENDED: [],
})
