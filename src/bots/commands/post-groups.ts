import { HIRED_MAX } from '../../domain/campaigns/publish-campaign.ts'
import type { Campaign, CampaignMode } from '../../generated/prisma/client.ts'
import type { Ctx } from '../kit/command.ts'

/** Stands for the people of the job that is copied, who need not be a group of their own. */
export const SAME_PEOPLE = 'same'

/** More would not fit a select; the others are reached from their own screen. */
const OFFERED = 20

export type GroupOption = { id: string; name: string | null; count: number }

/** The groups a job can be posted for, and who is in the one that was chosen. */
export type Groups = { options: GroupOption[]; workersOf(chosen: string): Promise<string[]> }

/**
 * The employer's saved groups that have anybody in them, by name; first the people of the job that is copied.
 * The group that was asked for is among them however many there are. No groups for other modes.
 */
export async function readGroups(
  ctx: Ctx,
  mode: CampaignMode,
  asked: string,
  copied: Campaign | null,
): Promise<Groups> {
  if (mode !== 'HIRED_GROUP') return { options: [], workersOf: async () => [] }
  const invited = copied ? await invitedTo(ctx, copied.id) : []
  const rows = await ctx.domain.store.db.workerGroup.findMany({
    where: { employerId: ctx.me.memberId, members: { some: {} } },
    include: { _count: { select: { members: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const saved = rows
    .filter((row, place) => place < OFFERED || row.id === asked)
    .map((row) => ({ id: row.id, name: row.name, count: row._count.members }))
  const same = invited.length > 0 ? [{ id: SAME_PEOPLE, name: null, count: invited.length }] : []
  return {
    options: [...same, ...saved],
    workersOf: async (chosen) => (chosen === SAME_PEOPLE ? invited : membersOf(ctx, chosen)),
  }
}

async function invitedTo(ctx: Ctx, campaignId: string): Promise<string[]> {
  const rows = await ctx.domain.store.db.invitation.findMany({
    where: { campaignId, state: { not: 'DECLINED' } },
    orderBy: { id: 'asc' },
    take: HIRED_MAX,
  })
  return rows.map(({ workerId }) => workerId)
}

async function membersOf(ctx: Ctx, groupId: string): Promise<string[]> {
  const rows = await ctx.domain.store.db.groupMember.findMany({
    where: { groupId, group: { employerId: ctx.me.memberId } },
    orderBy: { workerId: 'asc' },
    take: HIRED_MAX,
  })
  return rows.map(({ workerId }) => workerId)
}
