import { z } from 'zod'
import type { Policy } from '../policy.ts'
import type { Clock } from './clock.ts'
import { answerBefore, commit, hashInput } from './commit.ts'
import type { Answer, Decision } from './decision.ts'
import { ID_PATTERN, newId } from './ids.ts'
import type { Refusal, Verdict } from './refusal.ts'
import type { Store } from './store.ts'

/** Everything the domain needs from outside itself. */
export type Domain = {
  store: Store
  clock: Clock
  policy: Policy
  /** Keys what only we can make or check: voucher codes, personal links, hashes of phone numbers. */
  secret: string
  /** Called after each commit that left events: tells the relay that there is something to do. */
  onCommitted(): void
}

/** Who acts. Roles come from configuration, never from what a button says. */
export type Actor =
  | { kind: 'member'; memberId: string; roles: readonly Role[] }
  | { kind: 'system'; name: string }

export type Role = 'admin' | 'moderator' | 'finance'

/** What a pure decision may use besides the facts. `id()` gives a fresh id. */
export type Moment = { now: Date; policy: Policy; id: () => string }

/**
 * What reading may use besides the store: `failed` is the guard that took the last try back, for facts that are only
 * worth reading then; `secret` is the domain's, for facts that are kept as a keyed hash.
 */
export type Attempt = { failed: string | null; secret: string }

export function firstAttempt({ secret }: Pick<Domain, 'secret'>): Attempt {
  return { failed: null, secret }
}

/**
 * A use case: read → decide → commit. `read` gathers facts without locks; `decide` is pure; every rule that
 * must hold under a race is guarded again inside the commit.
 */
export type UseCase<Input, Facts, A extends Answer> = {
  name: string
  input: z.ZodType<Input>
  read(store: Store, input: Input, actor: Actor, attempt: Attempt): Promise<Facts>
  decide(facts: Facts, call: { input: Input; actor: Actor } & Moment): Verdict<Decision<A>>
}

/** Declares a use case; only here so that its types are inferred. */
export function useCase<Input, Facts, A extends Answer>(
  declaration: UseCase<Input, Facts, A>,
): UseCase<Input, Facts, A> {
  return declaration
}

export type Outcome<A> =
  | { ok: true; answer: A; repeated: boolean }
  | { ok: false; refusal: Refusal; repeated: boolean }

/** More tries than people can meet at one row in one moment; past that they are told to try again. */
const MAX_TRIES = 20

/** The guard that took a decision back because it changes something of a member who is erased (a trigger). */
const ERASED_GUARD = 'erased'

/**
 * Runs a use case for one request. The same key with the same input gives the first answer again and has no
 * second effect.
 * @throws on input that the program itself got wrong, on a key reused for another input, and on an outage.
 */
export async function perform<Input, Facts, A extends Answer>(
  domain: Domain,
  use: UseCase<Input, Facts, A>,
  call: { input: Input; actor: Actor; key: string },
): Promise<Outcome<A>> {
  const input = use.input.parse(call.input)
  const now = domain.clock.now()
  const facts = { key: call.key, inputHash: hashInput(use.name, input), actor: actorName(call.actor), now }
  const moment: Moment = { now, policy: domain.policy, id: () => newId(now) }
  let attempt = firstAttempt(domain)
  for (let n = 0; n < MAX_TRIES; n++) {
    const read = await use.read(domain.store, input, call.actor, attempt)
    const verdict = use.decide(read, { input, actor: call.actor, ...moment })
    if (!verdict.ok) return refusedOrAnswered(domain, facts, verdict.refusal)
    const outcome = await commit(domain.store.run, verdict.decision, facts)
    if (outcome.kind === 'repeated') return { ok: true, answer: outcome.answer as A, repeated: true }
    if (outcome.kind === 'committed') {
      if (verdict.decision.events?.length) domain.onCommitted()
      return { ok: true, answer: verdict.decision.answer, repeated: false }
    }
    // Read again and decided again, and still: whoever this needs had themselves erased in this moment.
    if (outcome.guard === ERASED_GUARD && attempt.failed === ERASED_GUARD) {
      return { ok: false, refusal: { code: 'not-allowed' }, repeated: false }
    }
    attempt = { failed: outcome.guard, secret: domain.secret }
  }
  return { ok: false, refusal: { code: 'busy' }, repeated: false }
}

/** A second delivery of a press that already succeeded meets the changed state: it gets the first answer. */
async function refusedOrAnswered<A extends Answer>(
  domain: Domain,
  facts: { key: string; inputHash: string },
  refusal: Refusal,
): Promise<Outcome<A>> {
  const earlier = await answerBefore(domain.store.run, facts)
  if (earlier) return { ok: true, answer: earlier as A, repeated: true }
  return { ok: false, refusal, repeated: false }
}

/** How an actor is named in history rows. */
export function actorName(actor: Actor): string {
  return actor.kind === 'member' ? `member:${actor.memberId}` : `system:${actor.name}`
}

/** True when the actor is this member. */
export function isMember(actor: Actor, memberId: string): boolean {
  return actor.kind === 'member' && actor.memberId === memberId
}

export const idSchema = z.string().regex(ID_PATTERN)
