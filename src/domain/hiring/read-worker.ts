import type { CampaignState, InvitationState } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'
import { type ListedWorker, readWorkers } from './list-workers.ts'

/** One worker, and what this employer has to do with them. */
export type WorkerCard = ListedWorker & {
  groups: { id: string; name: string }[]
  invitations: { campaignId: string; title: string; state: InvitationState; campaignState: CampaignState }[]
}

const SHOWN_MAX = 5

/**
 * Reads a worker for an employer: with the first five groups of theirs that hold the worker, and the latest five
 * invitations. `null` when it is the employer, and for whoever is not on this employer's lists of workers, be they a
 * member or not: nobody learns from it who is.
 */
export async function readWorker(
  store: Store,
  employerId: string,
  workerId: string,
): Promise<WorkerCard | null> {
  if (workerId === employerId) return null
  if (!(await isListed(store, employerId, workerId))) return null
  const [[worker], groups, invitations] = await Promise.all([
    readWorkers(store, employerId, [workerId]),
    store.db.workerGroup.findMany({
      where: { employerId, members: { some: { workerId } } },
      orderBy: { name: 'asc' },
      take: SHOWN_MAX,
      select: { id: true, name: true },
    }),
    store.db.invitation.findMany({
      where: { workerId, campaign: { employerId } },
      orderBy: { invitedAt: 'desc' },
      take: SHOWN_MAX,
      include: { campaign: { select: { title: true, state: true } } },
    }),
  ])
  if (!worker) return null
  return {
    ...worker,
    groups,
    invitations: invitations.map(({ campaignId, state, campaign }) => ({
      campaignId,
      title: campaign.title,
      state,
      campaignState: campaign.state,
    })),
  }
}

/**
 * Whether an employer can come upon this member by themselves: by search (who chose a skill or finished a job), or
 * because they worked for, are invited by, kept or blocked by this employer.
 */
async function isListed(store: Store, employerId: string, workerId: string): Promise<boolean> {
  const [row] = await store.run({
    name: 'is_listed_worker',
    text: `SELECT EXISTS (SELECT 1 FROM member_skill WHERE member_id = $2)
      OR EXISTS (SELECT 1 FROM submission WHERE worker_id = $2 AND (employer_id = $1
        OR state IN ('SATISFIED', 'NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD', 'NOT_SATISFIED_RETURNED')))
      OR EXISTS (SELECT 1 FROM blocked_worker WHERE employer_id = $1 AND worker_id = $2)
      OR EXISTS (SELECT 1 FROM group_member m JOIN worker_group g ON g.id = m.group_id
        WHERE g.employer_id = $1 AND m.worker_id = $2)
      OR EXISTS (SELECT 1 FROM invitation i JOIN campaign c ON c.id = i.campaign_id
        WHERE c.employer_id = $1 AND i.worker_id = $2) AS is_listed`,
    values: [employerId, workerId],
  })
  return row?.['is_listed'] === true
}
