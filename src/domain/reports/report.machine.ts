import { machine } from '../kit/machine.ts'

/** A reported job waits for an operator, who claims it and says what came of it. */
export const reportMachine = machine('job_report', {
  OPEN: ['CLAIMED'],
  CLAIMED: ['OPEN', 'CLOSED'],
  CLOSED: [],
})
