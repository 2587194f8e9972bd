import { commit, hashInput } from '../../src/domain/kit/commit.ts'
import type { Answer } from '../../src/domain/kit/decision.ts'
import {
  type Actor,
  actorName,
  type Domain,
  firstAttempt,
  type Outcome,
  type UseCase,
} from '../../src/domain/kit/use-case.ts'
import type { TestDomain } from './domain.ts'

/** How often each outcome came: `done`, `repeated`, or the code of the refusal. */
export async function tally(outcomes: Promise<Outcome<object>>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const outcome of await Promise.all(outcomes)) {
    const name = outcome.ok ? (outcome.repeated ? 'repeated' : 'done') : outcome.refusal.code
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

/** A domain in which `intrude` happens once, after a use case or a sweep decided and before it commits. */
export function overtakenBy(t: TestDomain, intrude: () => Promise<unknown>): Domain {
  let intruded = false
  const once = async () => {
    if (intruded) return
    intruded = true
    await intrude()
  }
  const run: Domain['store']['run'] = async (statement) => {
    if (statement.name.startsWith('door_')) await once()
    return t.store.run(statement)
  }
  const within: Domain['store']['within'] = async (work) => {
    // A sweep holds its rows when it commits: what overtakes it comes before it holds them.
    await once()
    return t.store.within(work)
  }
  return { ...t.domain, store: { ...t.store, run, within } }
}

/**
 * A domain in which `intrude` happens once, right after the first look into the database that `isIt` picks: by the
 * name of the model, or of the statement. Looks that are begun together come one after the other, so that it happens
 * between them. What a use case commits is no look.
 */
export function afterReading(
  t: TestDomain,
  isIt: (name: string) => boolean,
  intrude: () => Promise<unknown>,
): Domain {
  let intruded = false
  let last: Promise<unknown> = Promise.resolve()
  function look<T>(name: string, read: () => Promise<T>): Promise<T> {
    const mine = last.then(read).then(async (found) => {
      if (intruded || !isIt(name)) return found
      intruded = true
      await intrude()
      return found
    })
    last = mine.catch(() => undefined)
    return mine
  }
  const db = t.store.db.$extends({
    query: {
      $allModels: { $allOperations: ({ model, args, query }) => look(model, () => query(args)) },
    },
  })
  const run: Domain['store']['run'] = (statement) =>
    statement.name.startsWith('door_')
      ? t.store.run(statement)
      : look(statement.name, () => t.store.run(statement))
  // The same client with one thing more that it does; its type alone says otherwise.
  return { ...t.domain, store: { ...t.store, run, db: db as unknown as typeof t.store.db } }
}

/** Of `afterReading`: the look at what is said in an order or a dispute. */
export const isMessages = (name: string) => name === 'OrderMessage'

/** The domain a moment ago: what was sent just before a deadline, and arrives after it. */
export function justBefore(t: TestDomain): Domain {
  return { ...t.domain, clock: { now: () => new Date(t.clock.now().getTime() - 1) } }
}

/** Decides now and commits when it is told to: what happens in between is the race. */
export async function held<I, F, A extends Answer>(
  t: TestDomain,
  use: UseCase<I, F, A>,
  input: I,
  actor: Actor,
) {
  const now = t.clock.now()
  const facts = await use.read(t.store, input, actor, firstAttempt(t.domain))
  const verdict = use.decide(facts, { input, actor, now, policy: t.domain.policy, id: t.newId })
  if (!verdict.ok) throw new Error(verdict.refusal.code)
  const written = { key: t.key(), inputHash: hashInput(use.name, input), actor: actorName(actor), now }
  return () => commit(t.store.run, verdict.decision, written)
}
