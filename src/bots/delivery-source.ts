import type { Identity, Platform } from '../generated/prisma/client.ts'
import { type ContextSource, makeContext } from './context.ts'
import type { Ctx } from './kit/command.ts'
import type { Messenger } from './kit/messenger.ts'

/** What delivering needs: the product's domain, and a way to each person. */
export type DeliverySource = ContextSource & {
  messengers: Partial<Record<Platform, Messenger>>
  log: { warn(fields: object, message: string): void }
}

/** The platform a person used last, of those that can reach them, or that one only; `null` when none can. */
export async function findReachable(
  source: DeliverySource,
  memberId: string,
  only: Platform | null = null,
): Promise<{ identity: Identity; messenger: Messenger } | null> {
  const all = Object.keys(source.messengers) as Platform[]
  const platforms = only === null ? all : all.filter((platform) => platform === only)
  const identity = await source.domain.store.db.identity.findFirst({
    where: { memberId, platform: { in: platforms }, reachable: true },
    orderBy: { lastSeenAt: 'desc' },
  })
  const messenger = identity && source.messengers[identity.platform]
  return identity && messenger ? { identity, messenger } : null
}

/** Notes that a platform may not write to a person any more. True while another one still can. */
export async function noteUnreachable(source: DeliverySource, identity: Identity): Promise<boolean> {
  const { platform, platformUserId, memberId } = identity
  await source.domain.store.db.identity.update({
    where: { platform_platformUserId: { platform, platformUserId } },
    data: { reachable: false },
  })
  return (await findReachable(source, memberId)) !== null
}

/** The eyes of somebody we write to without having been asked. */
export async function contextFor(source: DeliverySource, identity: Identity, key: string): Promise<Ctx> {
  const { platform, platformUserId, displayName, clientLocale, memberId } = identity
  const member = await source.domain.store.db.member.findUniqueOrThrow({ where: { id: memberId } })
  const roles = source.rolesOf(platform, platformUserId)
  const me = {
    memberId,
    country: member.country,
    countryVerified: member.countryVerifiedAt !== null,
    locale: member.locale,
    roles,
  }
  const person = { platform, platformUserId, displayName, locale: clientLocale }
  return makeContext(source, person, me, `notice:${key}`)
}
