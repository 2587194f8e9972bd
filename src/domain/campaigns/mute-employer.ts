import { z } from 'zod'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { type TakerFacts, whyNotEligible } from './eligibility.rules.ts'

/**
 * A member does not want to see jobs of whoever posted this one, in lists and alerts. Nothing else changes: what
 * they hold or sent stays theirs, and the employer is not told. Muting twice is harmless; refuses a job that is
 * not there, and the member's own.
 */
export const muteEmployer = useCase({
  name: 'mute-employer',
  input: z.object({ campaign: idSchema }),
  async read(store, { campaign: campaignId }, actor) {
    if (actor.kind !== 'member') return null
    const { memberId } = actor
    const campaign = await store.db.campaign.findUnique({ where: { id: campaignId } })
    const isMuted = campaign !== null && (await isEmployerMuted(store, memberId, campaign.employerId))
    return { memberId, campaign, isMuted }
  },
  decide(facts, { now }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    const { memberId, campaign, isMuted } = facts
    if (!campaign) return refuse({ code: 'not-found', what: 'job' })
    const { employerId } = campaign
    if (employerId === memberId) return refuse({ code: 'own-job' })
    const row = { memberId, employerId }
    return decide<Decision<typeof row>>({
      inserts: isMuted ? [] : [{ table: 'muted_employer', row: { ...row, at: now } }],
      answer: row,
    })
  },
})

/** Takes it back. Unmuting somebody who was not muted is harmless. */
export const unmuteEmployer = useCase({
  name: 'unmute-employer',
  input: z.object({ employer: idSchema }),
  async read(store, { employer }, actor) {
    if (actor.kind !== 'member') return null
    return { memberId: actor.memberId, isMuted: await isEmployerMuted(store, actor.memberId, employer) }
  },
  decide(facts, { input }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    const row = { memberId: facts.memberId, employerId: input.employer }
    return decide<Decision<typeof row>>({
      deletes: facts.isMuted ? [{ table: 'muted_employer', row }] : [],
      answer: row,
    })
  },
})

async function isEmployerMuted(store: Store, memberId: string, employerId: string): Promise<boolean> {
  const where = { memberId_employerId: { memberId, employerId } }
  return (await store.db.mutedEmployer.findUnique({ where })) !== null
}

/** An employer somebody muted, known by a job of theirs: employers have no names here. */
export type MutedEmployer = { employerId: string; at: Date; title: string | null }

const MUTED_PER_PAGE = 5
/** How many of an employer's jobs are looked through for one whose title may be shown. */
const TITLES_LOOKED_AT = 20

/** The employers a member muted, the last one first, a page at a time. */
export async function readMutedEmployers(
  store: Store,
  taker: TakerFacts,
  wanted: number,
): Promise<{ muted: MutedEmployer[]; page: number; pages: number }> {
  const where = { memberId: taker.memberId }
  const pages = Math.max(1, Math.ceil((await store.db.mutedEmployer.count({ where })) / MUTED_PER_PAGE))
  const page = Math.min(Math.max(1, wanted), pages)
  const rows = await store.db.mutedEmployer.findMany({
    where,
    orderBy: [{ at: 'desc' }, { employerId: 'asc' }],
    skip: (page - 1) * MUTED_PER_PAGE,
    take: MUTED_PER_PAGE,
  })
  const muted = await Promise.all(
    rows.map(async ({ employerId, at }) => ({
      employerId,
      at,
      title: await titleOf(store, taker, employerId),
    })),
  )
  return { muted, page, pages }
}

/** The newest job of an employer that this member may see: a job for others stays unseen here too. */
async function titleOf(store: Store, taker: TakerFacts, employerId: string): Promise<string | null> {
  const jobs = await store.db.campaign.findMany({
    where: { employerId },
    orderBy: { publishedAt: 'desc' },
    take: TITLES_LOOKED_AT,
  })
  const stranger = { isInvited: false, isBlocked: false }
  return jobs.find((job) => whyNotEligible(job, taker, stranger) === null)?.title ?? null
}
