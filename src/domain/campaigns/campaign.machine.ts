import { machine } from '../kit/machine.ts'

/** A campaign is live from the moment it is funded. Pausing blocks new takes only; stopping is final. */
export const campaignMachine = machine('campaign', {
  ACTIVE: ['PAUSED', 'STOPPED'],
  PAUSED: ['ACTIVE', 'STOPPED'],
  STOPPED: [],
})
