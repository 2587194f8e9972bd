import type { Domain, Outcome } from '../../src/domain/kit/use-case.ts'
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

/** The domain a moment ago: what was sent just before a deadline, and arrives after it. */
export function justBefore(t: TestDomain): Domain {
  return { ...t.domain, clock: { now: () => new Date(t.clock.now().getTime() - 1) } }
}
