import { z } from 'zod'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { movedOn, readCampaign, stopping } from '../campaigns/steer-campaign.ts'
import { CASE_REASON_MAX, CASE_REASON_MIN, moderates, operatorAction } from '../cases/case.rules.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'

/**
 * An operator stops a job for good, as its employer could: what is free returns, what was begun is honoured. The
 * employer reads the reason. Refuses who is no moderator, one's own job, no reason, one that is frozen (an admin ends that),
 * and one that is stopped already.
 */
export const takeDownCampaign = useCase({
  name: 'take-down-campaign',
  input: z.object({ campaign: idSchema, reason: z.string().trim().max(CASE_REASON_MAX) }),
  read: (store, { campaign }) => readCampaign(store, { campaign }),
  decide({ campaign, open }, { input, actor, now }) {
    if (!moderates(actor)) return refuse({ code: 'not-allowed' })
    if (!campaign) return refuse({ code: 'not-found', what: 'job' })
    if (campaign.employerId === actor.memberId) return refuse({ code: 'own-case' })
    const { reason } = input
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    const frozen = whyCampaignFrozen(campaign)
    if (frozen) return refuse(frozen)
    if (campaign.state === 'STOPPED') return refuse(movedOn(campaign))
    const stop = stopping(campaign, open, reason, now)
    return decide({
      ...stop,
      inserts: [operatorAction(actor, 'take-down-campaign', campaign.id, reason, now)],
      events: [...stop.events, { kind: 'campaign-taken-down', campaignId: campaign.id }],
    })
  },
})
