import { machine } from '../kit/machine.ts'

/** A breaker that has tripped is closed by a moderator, who has looked at the job. */
export const breakerMachine = machine('campaign_breaker', {
  TRIPPED: ['CLOSED'],
  CLOSED: [],
})
