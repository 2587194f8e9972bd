import { z } from 'zod'
import { CASE_REASON_MIN, moderates, operatorAction } from '../cases/case.rules.ts'
import { caseReasonSchema } from '../cases/take-case.rules.ts'
import { after } from '../kit/clock.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, idSchema, useCase } from '../kit/use-case.ts'
import { freezeLeftMs, whyCampaignFrozen } from './freeze-campaign.rules.ts'

/** A job, its freezes until now, and whether this operator is part of it: its employer, or somebody who worked on it. */
export async function readFreezable(store: Store, id: string, actor: Actor) {
  const campaign = await store.db.campaign.findUnique({
    where: { id },
    include: { freezes: { orderBy: { id: 'asc' } } },
  })
  if (!campaign || actor.kind !== 'member') return { campaign, isPart: false }
  return { campaign, isPart: await isPartOf(store, campaign, actor.memberId) }
}

/** Nobody decides about a job they post, took, visited or sent work for. */
export async function isPartOf(
  store: Store,
  campaign: { id: string; employerId: string },
  memberId: string,
): Promise<boolean> {
  if (campaign.employerId === memberId) return true
  const where = { campaignId: campaign.id, memberId }
  const [taken, visited] = await Promise.all([
    store.db.reservation.findFirst({ where, select: { id: true } }),
    store.db.visit.findFirst({ where, select: { id: true } }),
  ])
  return taken !== null || visited !== null
}

/**
 * Freezes a job for fraud, in whatever state it is: from this commit on nobody takes, visits, sends, judges or
 * changes it, nothing is paid and nothing returns, and all its clocks stand still, until an admin decides or its time
 * is over. Everybody concerned reads the reason. Guarded by the revision, which every take and every other freeze
 * raises. Refuses who is no moderator, somebody who is part of the job, no reason, a job that is frozen, and one that
 * was frozen for {@link FREEZE_MS_MAX} in all.
 */
export const freezeCampaign = useCase({
  name: 'freeze-campaign',
  input: z.object({ campaign: idSchema, reason: caseReasonSchema }),
  read: (store, wanted, actor) => readFreezable(store, wanted.campaign, actor),
  decide({ campaign, isPart }, { input: { reason }, actor, now, id }) {
    if (!moderates(actor)) return refuse({ code: 'not-allowed' })
    if (!campaign) return refuse({ code: 'not-found', what: 'job' })
    if (isPart) return refuse({ code: 'own-case' })
    if (reason.length < CASE_REASON_MIN) return refuse({ code: 'reason-missing' })
    const frozen = whyCampaignFrozen(campaign)
    if (frozen) return refuse(frozen)
    const { id: campaignId, freezes } = campaign
    const leftMs = freezeLeftMs(freezes)
    if (leftMs === 0) return refuse({ code: 'freeze-used-up', campaignId })
    const freezeId = id()
    const frozenUntil = after(now, leftMs)
    return decide({
      patches: [
        { table: 'campaign', row: campaign, set: { frozenAt: now, frozenUntil, frozenReason: reason } },
      ],
      inserts: [
        {
          table: 'campaign_freeze',
          row: { id: freezeId, campaignId, state: 'ACTIVE', reason, byId: actor.memberId, at: now },
        },
        operatorAction(actor, 'freeze-campaign', campaignId, reason, now),
      ],
      events: [{ kind: 'campaign-frozen', campaignId, freezeId }],
      answer: { campaignId, freezeId },
    })
  },
})
