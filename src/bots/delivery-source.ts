import type { Identity, Platform } from '../generated/prisma/client.ts'
import { type ContextSource, makeContext } from './context.ts'
import type { Ctx } from './kit/command.ts'
import type { Messenger } from './kit/messenger.ts'

/** What delivering needs: the product's domain, and a way to each person. */
export type DeliverySource = ContextSource & {
  messengers: Partial<Record<Platform, Messenger>>
  log: { warn(fields: object, message: string): void }
}

/** Somebody on a platform, and the way to them there. */
export type Reachable = { identity: Identity; messenger: Messenger }

/** Where a person can be reached, or on that platform only; the platform they used last comes first. */
export async function listReachable(
  source: DeliverySource,
  memberId: string,
  only: Platform | null = null,
): Promise<Reachable[]> {
  const all = Object.keys(source.messengers) as Platform[]
  const platforms = only === null ? all : all.filter((platform) => platform === only)
  const identities = await source.domain.store.db.identity.findMany({
    where: { memberId, platform: { in: platforms }, reachable: true },
    orderBy: { lastSeenAt: 'desc' },
  })
  return identities.flatMap((identity) => {
    const messenger = source.messengers[identity.platform]
    return messenger ? [{ identity, messenger }] : []
  })
}

/** Notes that a platform may not write to a person any more. True while another one still can. */
export async function noteUnreachable(source: DeliverySource, identity: Identity): Promise<boolean> {
  const { platform, platformUserId, memberId } = identity
  await source.domain.store.db.identity.update({
    where: { platform_platformUserId: { platform, platformUserId } },
    data: { reachable: false },
  })
  return (await listReachable(source, memberId)).length > 0
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
