import { machine } from '../kit/machine.ts'

/** A reservation holds one slot until its proof is sent, its time is over, or its holder gives it up. */
export const reservationMachine = machine('reservation', {
  HELD: ['SUBMITTED', 'LAPSED', 'GIVEN_UP'],
  SUBMITTED: [],
  LAPSED: [],
  GIVEN_UP: [],
})
