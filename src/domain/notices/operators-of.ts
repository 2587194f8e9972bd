import type { Store } from '../kit/store.ts'
import type { Role } from '../kit/use-case.ts'

/** An operator as the configuration names one. */
export type OperatorName = {
  platform: 'telegram' | 'discord'
  platformUserId: string
  role: Role
}

/** The members who have one of these roles, each once. Who never opened the bot is not among them. */
export async function membersInRole(
  store: Store,
  operators: readonly OperatorName[],
  roles: readonly Role[],
): Promise<string[]> {
  const named = operators.filter(({ role }) => roles.includes(role))
  if (named.length === 0) return []
  const rows = await store.db.identity.findMany({
    where: { OR: named.map(({ platform, platformUserId }) => ({ platform, platformUserId })) },
    select: { memberId: true },
    distinct: ['memberId'],
  })
  return rows.map(({ memberId }) => memberId)
}
