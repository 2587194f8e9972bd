import type { CryptoPay } from '../domain/crypto-pay/crypto-pay.ts'
import { newId } from '../domain/kit/ids.ts'
import { type Domain, perform, type Role } from '../domain/kit/use-case.ts'
import { enterMember } from '../domain/members/enter-member.ts'
import { SUMMARY } from '../domain/notices/decide-telling.ts'
import type { Ctx, Left, Me, RolesOf } from './kit/command.ts'
import type { Person } from './kit/incoming.ts'
import { LOCALES, pickLocale, speak } from './text/say.ts'

export type ContextSource = {
  domain: Domain
  rolesOf: RolesOf
  botLink: string | null
  /** Null: it is not set up. */
  cryptoPay: CryptoPay | null
  boardLink(): string
  visitLink(visitId: string): string
  documentBytes(documentId: string): Promise<Uint8Array>
  onReachable(): void
}

/** Presence is noted at most this often: it decides where notices go, not to the minute. */
const PRESENCE_MS = 5 * 60_000

type KnownIdentity = {
  member_id: string
  country: string | null
  country_verified: boolean
  locale: string | null
  display_name: string
  client_locale: string
  reachable: boolean
  last_seen_at: Date
}

/**
 * Who asks, in which language, with which roles: read from the database at every single action. Whoever left is met as
 * a stranger, with `left` saying how.
 */
export async function contextOf(source: ContextSource, person: Person, key: string): Promise<Ctx> {
  const known = (await findIdentity(source.domain, person)) ?? (await enter(source.domain, person))
  if ('how' in known) return { ...makeContext(source, person, meOf(undefined), key), left: known }
  await notePresence(source, person, known)
  const roles = source.rolesOf(person.platform, person.platformUserId)
  return makeContext(source, person, meOf(known, roles), key)
}

/**
 * Who looks around without having come to us: nobody becomes a member by it, and it says nothing about where
 * they can be reached.
 */
export async function glanceOf(source: ContextSource, person: Person, key: string): Promise<Ctx> {
  return makeContext(source, person, meOf(await findIdentity(source.domain, person)), key)
}

/** Nobody, where no member is known. */
function meOf(known: KnownIdentity | undefined, roles: readonly Role[] = []): Me {
  return {
    memberId: known?.member_id ?? '',
    country: known?.country ?? null,
    countryVerified: known?.country_verified ?? false,
    locale: known?.locale ?? null,
    roles,
  }
}

/** The same for somebody we write to without having been asked. */
export function makeContext(source: ContextSource, person: Person, me: Me, key: string): Ctx {
  const locale = pickLocale(me.locale, person.locale)
  return {
    domain: source.domain,
    me,
    actor: { kind: 'member', memberId: me.memberId, roles: me.roles },
    person,
    key,
    say: speak(locale),
    locale,
    botLink: source.botLink,
    cryptoPay: source.cryptoPay,
    boardLink: source.boardLink,
    visitLink: source.visitLink,
    documentBytes: source.documentBytes,
    rolesOf: source.rolesOf,
    locales: LOCALES,
    left: null,
  }
}

async function findIdentity(domain: Domain, person: Person): Promise<KnownIdentity | undefined> {
  const [row] = await domain.store.run({
    name: 'find_identity',
    text: `SELECT i.member_id, m.country, m.country_verified_at IS NOT NULL AS country_verified, m.locale, i.display_name, i.client_locale, i.reachable, i.last_seen_at
      FROM identity i JOIN member m ON m.id = i.member_id
      WHERE i.platform = $1::platform AND i.platform_user_id = $2`,
    values: [person.platform, person.platformUserId],
  })
  return row as KnownIdentity | undefined
}

async function enter(domain: Domain, person: Person): Promise<KnownIdentity | Left> {
  // The key says nothing of who enters: the identity itself is unique.
  const key = `enter:${newId(domain.clock.now())}`
  const actor = { kind: 'system' as const, name: 'enter' }
  const outcome = await perform(domain, enterMember, { input: fittingPerson(person), actor, key })
  if (!outcome.ok && outcome.refusal.code === 'left') return outcome.refusal
  const known = await findIdentity(domain, person)
  if (!known) throw new Error('somebody entered and is not there')
  return known
}

/** A person as the database takes one; on a platform a name may be longer. */
export function fittingPerson(person: Person): Person {
  return { ...person, displayName: person.displayName.slice(0, 256), locale: person.locale.slice(0, 35) }
}

async function notePresence(source: ContextSource, person: Person, known: KnownIdentity): Promise<void> {
  const now = source.domain.clock.now()
  const isFresh = now.getTime() - known.last_seen_at.getTime() < PRESENCE_MS
  const isSame = known.display_name === person.displayName && known.client_locale === person.locale
  if (isFresh && isSame && known.reachable) return
  const { platform, platformUserId } = person
  await source.domain.store.db.identity.update({
    where: { platform_platformUserId: { platform, platformUserId } },
    data: { displayName: person.displayName, clientLocale: person.locale, reachable: true, lastSeenAt: now },
  })
  // Who writes to a Telegram bot can be written to. A press on Discord says nothing about closed DMs: what
  // waits there stays in the inbox, which the home screen opens.
  if (!known.reachable && platform === 'telegram') await deliverInbox(source, known.member_id)
}

/** They wrote to us again, so what could not be delivered is tried once more. */
async function deliverInbox(source: ContextSource, memberId: string): Promise<void> {
  const { notice } = source.domain.store.db
  const again = { state: 'WAITING' as const, attempts: 0, nextAt: source.domain.clock.now() }
  const where = { memberId, state: 'INBOX' as const }
  const summaries = await notice.updateMany({
    where: { ...where, kind: { startsWith: SUMMARY } },
    data: again,
  })
  // Nothing of these was seen, so it is decided anew which of them are told together.
  const others = await notice.updateMany({ where, data: { ...again, toldAt: null } })
  if (summaries.count + others.count > 0) source.onReachable()
}
