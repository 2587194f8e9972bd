import { machine } from '../kit/machine.ts'

/** What the seller does with their listing. Orders that run keep running in every state. */
export const offerMachine = machine('offer', {
  ACTIVE: ['PAUSED', 'WITHDRAWN'],
  PAUSED: ['ACTIVE', 'WITHDRAWN'],
  WITHDRAWN: [],
})
