import type { RunStatement } from '../../src/domain/kit/store.ts'
import type { Domain } from '../../src/domain/kit/use-case.ts'

/**
 * A process in which something happens between reading and writing: once, right before the first statement whose
 * name begins so. A guard that holds in the race that it is for holds here every time.
 */
export function interrupted(domain: Domain, hook: () => Promise<unknown>, before = 'door_'): Domain {
  let happened = false
  const wrap =
    (run: RunStatement): RunStatement =>
    async (statement) => {
      if (!happened && statement.name.startsWith(before)) {
        happened = true
        await hook()
      }
      return run(statement)
    }
  const { store } = domain
  const within: typeof store.within = (work) => store.within((run) => work(wrap(run)))
  return { ...domain, store: { db: store.db, run: wrap(store.run), within } }
}
