import { machine } from '../kit/machine.ts'

/** A freeze of a job ends once: an admin lifts it or stops the job with it, or its time is over. */
export const campaignFreezeMachine = machine('campaign_freeze', {
  ACTIVE: ['LIFTED', 'STOPPED', 'ENDED'],
  LIFTED: [],
  STOPPED: [],
  ENDED: [],
})
