import { machine } from '../kit/machine.ts'

/** A personal link holds one slot of a paid-to-click job until it pays or its ten minutes are over. */
export const visitMachine = machine('visit', {
  HELD: ['PAID', 'LAPSED'],
  PAID: [],
  LAPSED: [],
})
