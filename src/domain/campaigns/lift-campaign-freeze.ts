import { z } from 'zod'
import type { Campaign, CampaignFreeze } from '../../generated/prisma/client.ts'
import { CASE_REASON_MIN, operatorAction } from '../cases/case.rules.ts'
import { caseReasonSchema } from '../cases/take-case.rules.ts'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse, type Verdict } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, idSchema, useCase } from '../kit/use-case.ts'
import { readOpenSlots } from './campaign-milestones.ts'
import { endCampaignFreeze, RUNNING } from './freeze-campaign.rules.ts'
import { readFreezable } from './freeze-campaign.ts'
import { movedOn, stopping } from './steer-campaign.ts'

const decisionInput = z.object({ campaign: idSchema, reason: caseReasonSchema })
type Input = z.infer<typeof decisionInput>
type Facts = Awaited<ReturnType<typeof readFreezable>>

/**
 * An admin lifts the freeze of a job: it goes on as it was, and every deadline is later by the time it stood still.
 * Refuses everybody but admins, one who is part of the job, no reason, and a job that is not frozen any more.
 */
export const liftCampaignFreeze = useCase({
  name: 'lift-campaign-freeze',
  input: decisionInput,
  read: (store, wanted, actor) => readFreezable(store, wanted.campaign, actor),
  decide(facts, { input, actor, now }) {
    const found = decidableBy(facts, input, actor)
    if (!found.ok) return found
    const { campaign, freeze, operator } = found
    const ended = endCampaignFreeze(freeze, 'LIFTED', input.reason, now)
    return decide({
      ...ended,
      patches: [{ table: 'campaign', row: campaign, set: RUNNING }],
      inserts: [operatorAction(operator, 'lift-campaign', campaign.id, input.reason, now)],
      answer: { campaignId: campaign.id },
    })
  },
})

/**
 * An admin ends a frozen job: it is stopped for good and its freeze is over in the same commit. What is free returns
 * to the employer's wallet; what was reserved or sent is honoured, with every deadline later by the time it stood
 * still. Refuses as lifting does, and a job that was stopped before.
 */
export const stopFrozenCampaign = useCase({
  name: 'stop-frozen-campaign',
  input: decisionInput,
  async read(store: Store, wanted: Input, actor: Actor) {
    const facts = await readFreezable(store, wanted.campaign, actor)
    // Counted after the job was read: whoever leaves a slot of it later raises the revision that is guarded.
    const open = await readOpenSlots(store, [wanted.campaign])
    return { ...facts, open: open.get(wanted.campaign) ?? 0 }
  },
  decide(facts, { input, actor, now }) {
    const found = decidableBy(facts, input, actor)
    if (!found.ok) return found
    const { campaign, freeze, operator } = found
    if (campaign.state === 'STOPPED') return refuse(movedOn(campaign))
    const ended = endCampaignFreeze(freeze, 'STOPPED', input.reason, now)
    const stop = stopping(campaign, facts.open, input.reason, now)
    return decide({
      transitions: [...ended.transitions, ...stop.transitions],
      postponements: ended.postponements,
      postings: stop.postings,
      inserts: [operatorAction(operator, 'stop-frozen-campaign', campaign.id, input.reason, now)],
      events: [...stop.events, ...ended.events],
      answer: stop.answer,
    })
  },
})

/** Nobody decided in time: the clocks run again, as if it had been lifted. */
export function decideCampaignFreezeEnd(
  campaign: Campaign & { freezes: CampaignFreeze[] },
  { now }: { now: Date },
): Verdict<Decision> {
  const freeze = campaign.freezes.find(({ state }) => state === 'ACTIVE')
  if (!freeze || campaign.frozenUntil === null || campaign.frozenUntil > now) {
    return refuse({ code: 'campaign-not-frozen', campaignId: campaign.id })
  }
  return decide({
    ...endCampaignFreeze(freeze, 'ENDED', null, now),
    patches: [{ table: 'campaign', row: campaign, set: RUNNING }],
    answer: { campaignId: campaign.id },
  })
}

function decidableBy({ campaign, isPart }: Facts, { reason }: Input, actor: Actor) {
  if (actor.kind !== 'member' || !actor.roles.includes('admin')) return refuse({ code: 'not-allowed' })
  if (!campaign) return refuse({ code: 'not-found', what: 'job' })
  if (isPart) return refuse({ code: 'own-case' })
  if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
  const freeze = campaign.freezes.find(({ state }) => state === 'ACTIVE')
  if (!freeze) return refuse({ code: 'campaign-not-frozen', campaignId: campaign.id })
  return { ok: true as const, campaign, freeze, operator: actor }
}
