import { z } from 'zod'
import type { Identity, Member } from '../../generated/prisma/client.ts'
import { type AttemptLimit, countAttempt, returnAttempt } from '../kit/attempts.ts'
import { after, HOUR_MS, MINUTE_MS } from '../kit/clock.ts'
import type { Decision, Delete, Insert } from '../kit/decision.ts'
import { decide, type Refusal, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, type Domain, type Outcome, perform, useCase } from '../kit/use-case.ts'
import { type LinkSide, whyNotLinked } from './link.rules.ts'
import { hashLinkCode, makeLinkCode, readLinkCode } from './link-code.ts'

/** A code can be used this long. */
export const LINK_CODE_MS = 10 * MINUTE_MS

/** Wrong codes one member may try, and all members together, before they must wait. */
export const LINK_TRIES_OF_MEMBER: AttemptLimit = { limit: 10, windowMs: HOUR_MS }
export const LINK_TRIES_OF_ALL: AttemptLimit = { limit: 1000, windowMs: 10 * MINUTE_MS }

const offer = useCase({
  name: 'offer-link',
  input: z.object({ codeHash: z.string() }),
  async read(store, _input, actor) {
    if (actor.kind !== 'member') return null
    const { memberId } = actor
    const [identities, code] = await Promise.all([
      store.db.identity.count({ where: { memberId } }),
      store.db.linkCode.findUnique({ where: { memberId } }),
    ])
    return { memberId, identities, code }
  },
  decide(facts, { input, now }) {
    if (!facts || facts.identities === 0) return refuse({ code: 'not-allowed' })
    const { memberId, identities, code } = facts
    if (identities > 1) return refuse({ code: 'cannot-link', why: 'platform' })
    return decide({
      deletes: code ? [{ table: 'link_code', row: { memberId, codeHash: code.codeHash } }] : [],
      inserts: [
        {
          table: 'link_code',
          row: { memberId, codeHash: input.codeHash, expiresAt: after(now, LINK_CODE_MS) },
        },
      ],
      answer: { memberId },
    })
  },
})

/**
 * Makes a one-time code with which the actor's identity is linked on the other platform, within ten minutes; it is
 * shown now and stored nowhere. A second one makes the first worthless. Refuses a member who is linked already.
 */
export async function offerLink(
  domain: Domain,
  call: { actor: Actor; key: string },
): Promise<Outcome<{ code: string }>> {
  const code = makeLinkCode(domain.secret, call.key)
  const input = { codeHash: hashLinkCode(domain.secret, code) }
  const outcome = await perform(domain, offer, { ...call, input })
  return outcome.ok ? { ...outcome, answer: { code } } : outcome
}

/** Under which names a member is known on which platforms, the one used last first. */
export function readIdentities(store: Store, memberId: string) {
  return store.db.identity.findMany({ where: { memberId }, orderBy: { lastSeenAt: 'desc' } })
}

type Side = LinkSide & {
  member: Member
  identities: Identity[]
  contacts: { contactHash: string; country: string; verifiedAt: Date }[]
  skills: string[]
}

async function readSide(store: Store, memberId: string): Promise<Side | null> {
  const [member, identities, contacts, skills, [history]] = await Promise.all([
    store.db.member.findUnique({ where: { id: memberId } }),
    readIdentities(store, memberId),
    store.db.verifiedContact.findMany({ where: { memberId } }),
    store.db.memberSkill.findMany({ where: { memberId } }),
    store.run({ name: 'has_history', text: 'SELECT member_has_history($1) AS found', values: [memberId] }),
  ])
  if (!member) return null
  return {
    memberId,
    member,
    identities,
    contacts,
    skills: skills.map(({ categoryId }) => categoryId),
    platforms: identities.map(({ platform }) => platform),
    hasHistory: history?.found === true,
  }
}

async function haveDealt(store: Store, one: string, other: string): Promise<boolean> {
  const [row] = await store.run({
    name: 'have_dealt',
    text: `SELECT EXISTS (SELECT 1 FROM submission WHERE (worker_id, employer_id) IN (($1, $2), ($2, $1)))
      OR EXISTS (SELECT 1 FROM reservation r JOIN campaign c ON c.id = r.campaign_id
        WHERE (r.member_id, c.employer_id) IN (($1, $2), ($2, $1)))
      OR EXISTS (SELECT 1 FROM visit v JOIN campaign c ON c.id = v.campaign_id
        WHERE (v.member_id, c.employer_id) IN (($1, $2), ($2, $1)))
      OR EXISTS (SELECT 1 FROM invitation i JOIN campaign c ON c.id = i.campaign_id
        WHERE (i.worker_id, c.employer_id) IN (($1, $2), ($2, $1)))
      OR EXISTS (SELECT 1 FROM offer_order WHERE (buyer_id, seller_id) IN (($1, $2), ($2, $1)))
      OR EXISTS (SELECT 1 FROM blocked_worker WHERE (worker_id, employer_id) IN (($1, $2), ($2, $1)))
      OR EXISTS (SELECT 1 FROM voucher WHERE (issuer_id, redeemed_by_id) IN (($1, $2), ($2, $1))) AS found`,
    values: [one, other],
  })
  return row?.found === true
}

/** Both sides of a code, as whoever entered it may see them. */
async function readPair(store: Store, codeHash: string, actor: Actor) {
  const code = await store.db.linkCode.findUnique({ where: { codeHash } })
  if (actor.kind !== 'member' || !code) return null
  const [maker, taker, dealt] = await Promise.all([
    readSide(store, code.memberId),
    readSide(store, actor.memberId),
    haveDealt(store, code.memberId, actor.memberId),
  ])
  return maker && taker && { code, maker, taker, dealt }
}

const link = useCase({
  name: 'link-identities',
  input: z.object({ codeHash: z.string() }),
  read: (store, { codeHash }, actor) => readPair(store, codeHash, actor),
  decide(pair, { now }) {
    if (!pair || pair.code.expiresAt <= now) return refuse({ code: 'link-code-wrong' })
    const { maker, taker, code } = pair
    const why = whyNotLinked(maker, taker, pair.dealt)
    if (why) return refuse({ code: 'cannot-link', why })
    const [kept, gone] = maker.hasHistory || !taker.hasHistory ? [maker, taker] : [taker, maker]
    const told = maker.platforms[0] ?? 'telegram'
    const used: Delete = { table: 'link_code', row: { memberId: code.memberId, codeHash: code.codeHash } }
    const { deletes, inserts, patches } = fold(gone, kept)
    return decide<Decision<{ memberId: string }>>({
      patches,
      deletes: [used, ...deletes],
      inserts,
      events: [{ kind: 'identities-linked', memberId: kept.memberId, tell: told }],
      answer: { memberId: kept.memberId },
    })
  },
})

/**
 * Folds a member without history into another: the identities move, a phone that vouched for them vouches on, and
 * what the other has not set is taken over. Everything else of the empty member goes with their row (a trigger,
 * which also holds that they are empty).
 */
function fold(gone: Side, kept: Side): Required<Pick<Decision, 'patches' | 'deletes' | 'inserts'>> {
  const memberId = kept.memberId
  const country = takesCountry(gone.member, kept.member) ? countryOf(gone.member) : {}
  const locale = kept.member.locale ?? gone.member.locale
  const foundWorkAt = kept.member.foundWorkAt ?? gone.member.foundWorkAt
  const skills = kept.skills.length === 0 ? gone.skills : []
  const moved = gone.identities.map(
    (identity): Insert => ({ table: 'identity', row: { ...identity, memberId } }),
  )
  const vouched = gone.contacts.map(
    (contact): Insert => ({ table: 'verified_contact', row: { ...contact, memberId } }),
  )
  const chosen = skills.map(
    (categoryId): Insert => ({ table: 'member_skill', row: { memberId, categoryId } }),
  )
  return {
    patches: [{ table: 'member', row: kept.member, set: { locale, foundWorkAt, ...country } }],
    deletes: [
      ...gone.identities.map(
        ({ platform, platformUserId }): Delete => ({
          table: 'identity',
          row: { platform, platformUserId, memberId: gone.memberId },
        }),
      ),
      ...gone.contacts.map(
        ({ contactHash }): Delete => ({
          table: 'verified_contact',
          row: { contactHash, memberId: gone.memberId },
        }),
      ),
      { table: 'member', row: { id: gone.memberId, revision: gone.member.revision } },
    ],
    inserts: [...moved, ...vouched, ...chosen],
  }
}

/** A country that a platform vouched for says more than one that was only declared. */
function takesCountry(gone: Member, kept: Member): boolean {
  return kept.country === null || (kept.countryVerifiedAt === null && gone.countryVerifiedAt !== null)
}

function countryOf({ country, countrySetAt, countryVerifiedAt }: Member) {
  return { country, countrySetAt, countryVerifiedAt }
}

type Tried = { code: string; actor: Actor }

/** Counts a try, and gives it back when it was none; a code that cannot be one is told without a try. */
async function tryCode<T>(
  domain: Domain,
  { code, actor }: Tried,
  use: (codeHash: string) => Promise<T>,
  wasGuess: (result: T) => boolean,
): Promise<T | Refusal> {
  const symbols = readLinkCode(code)
  if (actor.kind !== 'member' || symbols === null) return { code: 'link-code-wrong' }
  return tryLinkCode(domain, actor.memberId, () => use(hashLinkCode(domain.secret, symbols)), wasGuess)
}

/** Counts one try of whoever this is, and of all together, and gives it back when it was no guess. */
export async function tryLinkCode<T>(
  domain: Domain,
  who: string,
  use: () => Promise<T>,
  wasGuess: (result: T) => boolean,
): Promise<T | Refusal> {
  const budgets = [
    { subject: `link:${who}`, limit: LINK_TRIES_OF_MEMBER },
    { subject: 'link', limit: LINK_TRIES_OF_ALL },
  ]
  for (const { subject, limit } of budgets) {
    const againAt = await countAttempt(domain, subject, limit)
    if (againAt) return { code: 'too-many-tries', againAt }
  }
  const result = await use()
  if (!wasGuess(result)) for (const { subject } of budgets) await returnAttempt(domain, subject)
  return result
}

/** Who is behind a code, before anything is linked. */
export type LinkOffer = { other: Identity; code: string }

/**
 * Looks at a code before using it. Wrong, used and expired codes are refused alike with `link-code-wrong`, too many
 * of them with `too-many-tries`; two who cannot be one member with `cannot-link`.
 */
export async function readLinkOffer(domain: Domain, call: Tried): Promise<LinkOffer | Refusal> {
  return tryCode<LinkOffer | Refusal>(
    domain,
    call,
    async (codeHash) => {
      const pair = await readPair(domain.store, codeHash, call.actor)
      const other = pair?.maker.identities[0]
      if (!pair || !other || pair.code.expiresAt <= domain.clock.now()) return { code: 'link-code-wrong' }
      const why = whyNotLinked(pair.maker, pair.taker, pair.dealt)
      return why ? { code: 'cannot-link', why } : { other, code: readLinkCode(call.code) ?? '' }
    },
    (result) => 'code' in result && result.code === 'link-code-wrong',
  )
}

/**
 * Makes one member of the actor and of whoever made the code: a side without history is folded into the other, whose
 * balances, jobs and record stay as they are. A code links once, however often it is used at the same moment. Refuses
 * as {@link readLinkOffer} does.
 */
export async function linkIdentities(
  domain: Domain,
  call: Tried & { key: string },
): Promise<Outcome<{ memberId: string }>> {
  const { actor, key } = call
  const result = await tryCode<Outcome<{ memberId: string }>>(
    domain,
    call,
    (codeHash) => perform(domain, link, { input: { codeHash }, actor, key }),
    (outcome) => !outcome.ok && outcome.refusal.code === 'link-code-wrong',
  )
  return 'ok' in result ? result : { ok: false, refusal: result, repeated: false }
}
