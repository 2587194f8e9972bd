import { z } from 'zod'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, idSchema, useCase } from '../kit/use-case.ts'

const input = z.object({ campaign: idSchema })

async function readHiding(store: Store, { campaign: campaignId }: { campaign: string }, actor: Actor) {
  if (actor.kind !== 'member') return null
  const { memberId } = actor
  const [campaign, hidden] = await Promise.all([
    store.db.campaign.findUnique({ where: { id: campaignId }, select: { id: true, employerId: true } }),
    store.db.hiddenJob.findUnique({ where: { memberId_campaignId: { memberId, campaignId } } }),
  ])
  return { memberId, campaign, isHidden: hidden !== null }
}

/**
 * A member does not want to see this job again in lists and alerts. What they hold or sent of it stays theirs.
 * Hiding it twice is harmless; refuses a job that is not there, and the member's own.
 */
export const hideJob = useCase({
  name: 'hide-job',
  input,
  read: readHiding,
  decide(facts, { now }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    const { memberId, campaign, isHidden } = facts
    if (!campaign) return refuse({ code: 'not-found', what: 'job' })
    if (campaign.employerId === memberId) return refuse({ code: 'own-job' })
    const row = { memberId, campaignId: campaign.id }
    return decide<Decision>({
      inserts: isHidden ? [] : [{ table: 'hidden_job', row: { ...row, at: now } }],
      answer: row,
    })
  },
})

/** Takes it back. Showing a job that was not hidden is harmless. */
export const unhideJob = useCase({
  name: 'unhide-job',
  input,
  read: readHiding,
  decide(facts) {
    if (!facts) return refuse({ code: 'not-allowed' })
    const { memberId, campaign, isHidden } = facts
    if (!campaign) return refuse({ code: 'not-found', what: 'job' })
    const row = { memberId, campaignId: campaign.id }
    return decide<Decision>({ deletes: isHidden ? [{ table: 'hidden_job', row }] : [], answer: row })
  },
})
