import { z } from 'zod'
import type { Submission } from '../../generated/prisma/client.ts'
import { FROZEN_CAMPAIGNS } from '../campaigns/freeze-campaign.rules.ts'
import type { Micros } from '../kit/money.ts'
import type { Store } from '../kit/store.ts'
import { reviewDeadline } from './deadline.rules.ts'
import { findHinted } from './picture-hints.ts'

/** How many proofs wait for this employer's review, of all their jobs or of one. Those of a frozen job cannot be judged. */
export async function countWaiting(store: Store, employerId: string, campaignId?: string): Promise<number> {
  const [row] = await store.run({
    name: 'count_waiting',
    text: `SELECT count(*)::int AS waiting FROM submission
      WHERE employer_id = $1 AND state IN ('SUBMITTED', 'RESUBMITTED') AND ($2::text IS NULL OR campaign_id = $2)
        AND held_verdict_id IS NULL AND campaign_id <> ALL (${FROZEN_CAMPAIGNS})`,
    values: [employerId, campaignId ?? null],
  })
  return z.object({ waiting: z.number() }).parse(row).waiting
}

/** Where a proof stands in the queue, or stood before its verdict: by the moment at which silence would decide. */
export function placeInQueue(
  submission: Pick<Submission, 'id' | 'state' | 'dueAt' | 'submittedAt' | 'resubmittedAt'> & {
    campaign: { autoApproveMs: bigint }
  },
): { id: string; dueAt: Date } {
  const { id, state, dueAt, submittedAt, resubmittedAt, campaign } = submission
  // A freeze may have moved it on: while it waits, its row knows better.
  if (dueAt && (state === 'SUBMITTED' || state === 'RESUBMITTED')) return { id, dueAt }
  return {
    id,
    dueAt: reviewDeadline(resubmittedAt ?? submittedAt, { ...campaign, reviewReminderMs: 0n }).dueAt,
  }
}

/**
 * The proof that silence would decide first: the one behind `after`, from the beginning again where there is none
 * behind it. `null` when nothing waits.
 */
export async function nextWaiting(
  store: Store,
  employerId: string,
  filter: { campaignId?: string; after?: { id: string; dueAt: Date } } = {},
): Promise<string | null> {
  const { campaignId, after } = filter
  const where = { ...waitingOf(employerId), ...(campaignId ? { campaignId } : {}) }
  const select = { id: true }
  const behind = after && {
    OR: [{ dueAt: { gt: after.dueAt } }, { dueAt: after.dueAt, id: { gt: after.id } }],
  }
  const later =
    behind &&
    (await store.db.submission.findFirst({ where: { ...where, ...behind }, orderBy: BY_DEADLINE, select }))
  const next = later ?? (await store.db.submission.findFirst({ where, orderBy: BY_DEADLINE, select }))
  return next?.id ?? null
}

export const WAITING_PER_PAGE = 5

/** One line of the queue. */
export type WaitingProof = {
  id: string
  title: string
  workerName: string
  rewardMicros: Micros
  dueAt: Date | null
  state: 'SUBMITTED' | 'RESUBMITTED'
  /** One of its pictures was seen in another proof. */
  isHinted: boolean
}

/** One page of what waits for this employer, the nearest deadline first. */
export async function listWaiting(
  store: Store,
  employerId: string,
  filter: { campaignId?: string; page: number },
): Promise<WaitingProof[]> {
  const { campaignId, page } = filter
  const rows = await store.db.submission.findMany({
    where: { ...waitingOf(employerId), ...(campaignId ? { campaignId } : {}) },
    include: {
      campaign: { select: { title: true } },
      worker: { select: { identities: { orderBy: { lastSeenAt: 'desc' }, take: 1 } } },
    },
    orderBy: BY_DEADLINE,
    skip: (page - 1) * WAITING_PER_PAGE,
    take: WAITING_PER_PAGE,
  })
  const hinted = await findHinted(
    store,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    title: row.campaign.title,
    workerName: row.worker.identities[0]?.displayName ?? '',
    rewardMicros: row.rewardMicros,
    dueAt: row.dueAt,
    state: row.state === 'RESUBMITTED' ? 'RESUBMITTED' : 'SUBMITTED',
    isHinted: hinted.has(row.id),
  }))
}

const BY_DEADLINE = [{ dueAt: 'asc' as const }, { id: 'asc' as const }]

function waitingOf(employerId: string) {
  return {
    employerId,
    state: { in: ['SUBMITTED' as const, 'RESUBMITTED' as const] },
    // What a moderator looks at waits for them, not for its employer.
    heldVerdictId: null,
    campaign: { frozenAt: null },
  }
}
