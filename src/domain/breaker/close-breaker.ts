import { z } from 'zod'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { isPartOf } from '../campaigns/freeze-campaign.ts'
import { CASE_REASON_MIN, moderates, operatorAction } from '../cases/case.rules.ts'
import { caseReasonSchema } from '../cases/take-case.rules.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { breakerMachine } from './breaker.machine.ts'

/**
 * A moderator has looked at the job: from now on "not satisfied" takes effect at once again, counting begins anew, and
 * the employer, who reads the reason, may resume the job. What waits goes on waiting for its moderator. Refuses who is no
 * moderator, somebody who is part of the job, no reason, a frozen job, and a breaker that is closed.
 */
export const closeBreaker = useCase({
  name: 'close-breaker',
  input: z.object({ breaker: idSchema, reason: caseReasonSchema }),
  async read(store, { breaker: id }, actor) {
    const breaker = await store.db.campaignBreaker.findUnique({ where: { id }, include: { campaign: true } })
    const isMember = breaker !== null && actor.kind === 'member'
    return { breaker, isPart: isMember && (await isPartOf(store, breaker.campaign, actor.memberId)) }
  },
  decide({ breaker, isPart }, { input: { reason }, actor, now }) {
    if (!moderates(actor)) return refuse({ code: 'not-allowed' })
    if (!breaker) return refuse({ code: 'not-found', what: 'case' })
    if (isPart) return refuse({ code: 'own-case' })
    const { campaign } = breaker
    if (breaker.state === 'CLOSED') return refuse({ code: 'case-closed', what: 'breaker', id: breaker.id })
    const frozen = whyCampaignFrozen(campaign)
    if (frozen) return refuse(frozen)
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    const closed = { closedAt: now, closedById: actor.memberId, outcome: reason }
    return decide({
      transitions: [transition(breakerMachine, breaker, 'CLOSED', closed, reason)],
      patches: [{ table: 'campaign', row: campaign, set: { trippedAt: null } }],
      inserts: [operatorAction(actor, 'close-breaker', campaign.id, reason, now)],
      events: [{ kind: 'breaker-closed', campaignId: campaign.id, breakerId: breaker.id }],
      answer: { breakerId: breaker.id },
    })
  },
})
