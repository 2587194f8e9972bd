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
 * invitations. `null` when there is no such member, or it is the employer.
 */
export async function readWorker(
  store: Store,
  employerId: string,
  workerId: string,
): Promise<WorkerCard | null> {
  if (workerId === employerId) return null
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
