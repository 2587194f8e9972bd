import { machine } from '../kit/machine.ts'

/** A ticket waits for an operator, is in the hands of one, or is closed; a closed one can be opened again. */
export const ticketMachine = machine('ticket', {
  OPEN: ['CLAIMED', 'CLOSED'],
  CLAIMED: ['OPEN', 'CLOSED'],
  CLOSED: ['OPEN'],
})
