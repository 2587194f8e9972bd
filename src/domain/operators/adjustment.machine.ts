import { machine } from '../kit/machine.ts'

/** An adjustment is decided once, by another operator; who proposed it may take it back. */
export const adjustmentMachine = machine('adjustment', {
  PROPOSED: ['APPLIED', 'REFUSED'],
  APPLIED: [],
  REFUSED: [],
})
