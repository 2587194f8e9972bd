import { z } from 'zod'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { mergeDecisions } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { approval } from './approve-submission.ts'
import { BULK_MAX, bulkOf } from './bulk.rules.ts'
import { findHinted } from './picture-hints.ts'

/** So many proofs are looked at to find those that can be approved together. */
const LOOKED_AT_MAX = 2 * BULK_MAX

/** What waits of a job, the nearest deadline first, and which of it has pictures that were seen elsewhere. */
export async function readBulk(store: Store, campaignId: string) {
  const waiting = await store.db.submission.findMany({
    // Where the employer said "not satisfied" and a moderator looks, one press for all is not meant.
    where: { campaignId, state: { in: ['SUBMITTED', 'RESUBMITTED'] }, heldVerdictId: null },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: LOOKED_AT_MAX,
  })
  const hinted = await findHinted(
    store,
    waiting.map(({ id }) => id),
  )
  return { waiting, hinted }
}

/**
 * "Approve all": approves and pays everything that waits of one job, up to {@link BULK_MAX}, in one commit. `shown`
 * names the set that was on the screen (bulk.rules.ts): a proof that arrived since, or came again, is never
 * approved unseen. Those with a picture that was seen elsewhere stay out. Refuses who is not the employer, a frozen
 * job, nothing to approve, and another set than the one that was shown.
 */
export const approveAll = useCase({
  name: 'approve-all',
  input: z.object({ campaign: idSchema, shown: z.string().max(64) }),
  async read(store, { campaign: id }, actor) {
    const campaign = await store.db.campaign.findUnique({ where: { id } })
    if (!campaign || !isMember(actor, campaign.employerId)) return null
    return { campaign, ...(await readBulk(store, id)) }
  },
  decide(facts, { input, now }) {
    if (!facts) return refuse({ code: 'not-found', what: 'job' })
    const campaignId = facts.campaign.id
    const frozen = whyCampaignFrozen(facts.campaign)
    if (frozen) return refuse(frozen)
    const { approve, totalMicros, hinted, digest } = bulkOf(facts.waiting, facts.hinted)
    if (approve.length === 0) return refuse({ code: 'nothing-to-approve', campaignId })
    if (digest !== input.shown) return refuse({ code: 'review-changed', campaignId })
    return decide({
      ...mergeDecisions(approve.map((submission) => approval(submission, null, now))),
      answer: { campaignId, count: approve.length, paidMicros: totalMicros.toString(), hinted },
    })
  },
})
