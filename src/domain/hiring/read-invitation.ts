import type { Invitation, Prisma } from '../../generated/prisma/client.ts'
import { readTies } from '../campaigns/read-ties.ts'
import { readWaysOut, type WaysOut } from '../campaigns/read-ways-out.ts'
import type { Store } from '../kit/store.ts'
import { readLatestIdentity } from '../members/read-identity.ts'

export type InvitationFacts = {
  invitation: Prisma.InvitationGetPayload<{ include: { campaign: true } }>
  workerName: string
  /** The employer has blocked the worker meanwhile: it cannot be used any more. */
  isBlocked: boolean
  /** What the worker chose about the job besides. */
  waysOut: WaysOut
}

/** An invitation as its worker or its employer may see it; `null` for anybody else. */
export async function readInvitationFor(
  store: Store,
  invitationId: string,
  memberId: string,
): Promise<InvitationFacts | null> {
  const invitation = await store.db.invitation.findUnique({
    where: { id: invitationId },
    include: { campaign: true },
  })
  if (!invitation) return null
  const { workerId, campaign } = invitation
  if (workerId !== memberId && campaign.employerId !== memberId) return null
  const [{ name: workerName }, { isBlocked }, waysOut] = await Promise.all([
    readLatestIdentity(store, workerId),
    readTies(store, workerId, campaign),
    readWaysOut(store, workerId, campaign),
  ])
  return { invitation, workerName, isBlocked, waysOut }
}

export const INVITATIONS_PER_PAGE = 5

export type ListedInvitation = Pick<Invitation, 'id' | 'workerId' | 'state'> & { name: string }

/** One page of a job's invitations, latest first, with the names of those invited. */
export async function listInvitations(
  store: Store,
  campaignId: string,
  page: number,
): Promise<{ invitations: ListedInvitation[]; page: number; pages: number }> {
  const where = { campaignId }
  const pages = Math.max(1, Math.ceil((await store.db.invitation.count({ where })) / INVITATIONS_PER_PAGE))
  const shown = Math.min(Math.max(1, page), pages)
  const rows = await store.db.invitation.findMany({
    where,
    orderBy: [{ invitedAt: 'desc' }, { id: 'asc' }],
    skip: (shown - 1) * INVITATIONS_PER_PAGE,
    take: INVITATIONS_PER_PAGE,
  })
  const invitations = await Promise.all(
    rows.map(async ({ id, workerId, state }) => {
      const { name } = await readLatestIdentity(store, workerId)
      return { id, workerId, state, name }
    }),
  )
  return { invitations, page: shown, pages }
}
