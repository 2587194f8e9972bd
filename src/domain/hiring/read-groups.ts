import type { Store } from '../kit/store.ts'

export type SavedGroup = { id: string; name: string; count: number }

export const GROUPS_PER_PAGE = 5

/** One page of an employer's groups, by name. */
export async function listGroups(
  store: Store,
  employerId: string,
  page: number,
): Promise<{ groups: SavedGroup[]; page: number; pages: number }> {
  const where = { employerId }
  const pages = Math.max(1, Math.ceil((await store.db.workerGroup.count({ where })) / GROUPS_PER_PAGE))
  const shown = Math.min(Math.max(1, page), pages)
  const rows = await store.db.workerGroup.findMany({
    where,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    skip: (shown - 1) * GROUPS_PER_PAGE,
    take: GROUPS_PER_PAGE,
    include: { _count: { select: { members: true } } },
  })
  return {
    groups: rows.map(({ id, name, _count }) => ({ id, name, count: _count.members })),
    page: shown,
    pages,
  }
}

/** A group of this employer with the ids of its workers (200 at most); `null` when it is not theirs. */
export async function readGroup(
  store: Store,
  employerId: string,
  groupId: string,
): Promise<{ id: string; name: string; workerIds: string[] } | null> {
  const group = await store.db.workerGroup.findFirst({
    where: { id: groupId, employerId },
    include: { members: { orderBy: { workerId: 'asc' } } },
  })
  return group && { id: group.id, name: group.name, workerIds: group.members.map(({ workerId }) => workerId) }
}
