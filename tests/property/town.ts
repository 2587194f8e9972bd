import type { Actor, Outcome } from '../../src/domain/kit/use-case.ts'
import { readSolvency } from '../../src/domain/ledger/solvency.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'
import { at, type Code, type Model } from './platform-model.ts'

/** Withdrawing is possible from the first dollar, whatever the record, so that it happens in random stories. */
export const POLICY = { MIN_CASH_TO_WITHDRAW: '1', MIN_WITHDRAWAL: '1', MIN_SUCCESS_RATE: '0' }

/** One thing that somebody does: what, who (of four members), about which object. */
export type Step<Kind extends string> = { kind: Kind; who: number; on: number; byAnybody: boolean }

/** A press: what it does in the model, and how it reaches the platform under a request key. */
export type Press = { predict: () => Code; press: (key: string) => Promise<Outcome<object>> }

export type Town = Awaited<ReturnType<typeof openTown>>

const LISTS = [
  'campaigns',
  'reservations',
  'submissions',
  'contests',
  'clickJobs',
  'visits',
  'vouchers',
  'codes',
  'withdrawals',
  'adjustments',
  'offers',
  'orders',
  'disputes',
] as const
type Ids = Record<(typeof LISTS)[number], string[]>

/** A platform of its own with four members of twelve dollars each, and the same in the model. */
export async function openTown() {
  const t = await createTestDomain(POLICY)
  const actors = [await t.member('A'), await t.member('B'), await t.member('C'), await t.member('D')]
  const cashier = await t.member('Cashier', ['finance'])
  const moderator = await t.member('Moderator', ['moderator'])
  const admin = await t.member('Admin', ['admin'])
  for (const actor of actors) await t.fund(actor, 12)
  const m: Model = {
    now: t.clock.now().getTime(),
    members: actors.map(() => ({ cash: 0n, wallet: 12_000_000n, open: 0, links: 0, buying: 0, selling: 0 })),
    campaigns: [],
    reservations: [],
    submissions: [],
    contests: [],
    clickJobs: [],
    visits: [],
    vouchers: [],
    withdrawals: [],
    adjustments: [],
    offers: [],
    orders: [],
    disputes: [],
    cameIn: 48_000_000n,
    wentOut: 0n,
    fees: 0n,
  }
  const ids = Object.fromEntries(LISTS.map((list) => [list, [] as string[]])) as Ids
  return { t, m, actors, cashier, moderator, admin, ids, actor: (n: number): Actor => at(actors, n) }
}

/** The place of the item a step is about: mostly one that fits, so that long stories happen; else any. */
export function choose<T>(
  items: readonly T[],
  on: number,
  mostly: boolean,
  fits: (item: T) => boolean,
): number {
  const places = [...items.keys()]
  const fitting = mostly ? places.filter((place) => fits(at(items, place))) : []
  const among = fitting.length > 0 ? fitting : places
  return among[on % (among.length || 1)] ?? 0
}

/** Keeps the ids of what an answer made, in the order in which the model made the same. */
export async function keeping<A extends object>(
  outcome: Promise<Outcome<A>>,
  ...kept: [list: string[], id: (answer: A) => unknown][]
): Promise<Outcome<A>> {
  const result = await outcome
  if (!result.ok) return result
  for (const [list, idOf] of kept) {
    const id = String(idOf(result.answer))
    if (!list.includes(id)) list.push(id)
  }
  return result
}

/** A process that dies once, right before or right after its next statement of the commit door. */
export function crashing(t: TestDomain, when: 'before' | 'after') {
  const whole = t.domain.store
  let crashed = false
  const dying =
    (run: typeof whole.run): typeof whole.run =>
    async (statement) => {
      if (crashed || !statement.name.startsWith('door_')) return run(statement)
      crashed = true
      if (when === 'after') await run(statement)
      throw new Error('the process died here')
    }
  const within: typeof whole.within = (work) => whole.within((run) => work(dying(run)))
  t.domain.store = { db: whole.db, run: dying(whole.run), within }
  return {
    hasCrashed: () => crashed,
    restart: () => {
      t.domain.store = whole
    },
  }
}

/** What came in, went out, was earned and is owed, by the platform's own books. */
export async function booksOf(t: TestDomain) {
  const { cameInMicros, wentOutMicros, feesMicros, owedMicros, thereMicros } = await readSolvency(t.store)
  return { cameInMicros, wentOutMicros, feesMicros, owedMicros, thereMicros }
}
