import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JOB_KINDS, type JobKind, jobPress } from './job-presses.ts'
import { owed, sweep } from './money-model.ts'
import { MONEY_KINDS, type MoneyKind, moneyPress } from './money-presses.ts'
import { OPERATOR_KINDS, type OperatorKind, operatorPress } from './operator-presses.ts'
import { escrowOfOrder } from './order-model.ts'
import { ORDER_KINDS, type OrderKind, orderPress } from './order-presses.ts'
import { at, type Code, escrowOf, escrowOfClicks } from './platform-model.ts'
import { booksOf, crashing, openTown, type Press, type Step, type Town } from './town.ts'

const KINDS = [
  ...JOB_KINDS,
  ...MONEY_KINDS,
  ...ORDER_KINDS,
  ...OPERATOR_KINDS,
  ...(['wait', 'wait', 'wait', 'sweep', 'sweep', 'repeat', 'repeat', 'repeat'] as const),
  ...(['crash', 'crash', 'crash', 'crash'] as const),
]
type Kind = (typeof KINDS)[number]

const stepOf = (kinds: readonly Kind[]): fc.Arbitrary<Step<Kind>> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    who: fc.nat({ max: 3 }),
    on: fc.nat({ max: 1000 }),
    // One in eight comes from somebody who has no business with it.
    byAnybody: fc.nat({ max: 7 }).map((n) => n === 0),
  })

/** The same of the market alone, so that orders get to every end. */
const MARKET_KINDS = [
  ...ORDER_KINDS,
  ...([
    'share',
    'share',
    'claimDispute',
    'claimDispute',
    'dispute',
    'letStand',
    'concede',
    'cancel',
  ] as const),
  ...(['wait', 'wait', 'wait', 'wait', 'sweep', 'sweep', 'sweep', 'repeat', 'crash'] as const),
  ...(['withdraw', 'settle'] as const),
]

/** The same of jobs that are frozen again and again, so that every deadline is moved, passed, and moved once more. */
const FROZEN_KINDS = [
  ...JOB_KINDS,
  ...(['visit', 'visit', 'goOn', 'contest', 'contest', 'contest', 'claim', 'claim', 'judge'] as const),
  ...(['freeze', 'freeze', 'freeze', 'freeze', 'lift', 'lift', 'lift', 'stopFrozen'] as const),
  ...(['wait', 'wait', 'wait', 'wait', 'sweep', 'sweep', 'sweep', 'repeat', 'crash'] as const),
]

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const SHORT_WAITS = [1, MINUTE, MINUTE, MINUTE, 10 * MINUTE - 1, 10 * MINUTE, 59 * MINUTE, 60 * MINUTE]
const WAITS = [...SHORT_WAITS, DAY, 3 * DAY, 6 * DAY, 7 * DAY - 1, 7 * DAY, 14 * DAY, 365 * DAY]

const JOBS: readonly string[] = JOB_KINDS
const MONEY: readonly string[] = MONEY_KINDS
const isJob = (one: Step<Kind>): one is Step<JobKind> => JOBS.includes(one.kind)
const ORDERS: readonly string[] = ORDER_KINDS
const isOrder = (one: Step<Kind>): one is Step<OrderKind> => ORDERS.includes(one.kind)
const OPERATORS: readonly string[] = OPERATOR_KINDS
const isOperators = (one: Step<Kind>): one is Step<OperatorKind> => OPERATORS.includes(one.kind)
const isMoney = (one: Step<Kind>): one is Step<MoneyKind> => MONEY.includes(one.kind)

async function follow(steps: readonly Step<Kind>[]) {
  const town = await openTown()
  try {
    await followIn(town, steps)
    await compare(town)
  } finally {
    await town.t.close()
  }
}

type Pressed = { press: Press; key: string; answer: object | null }

async function followIn(town: Town, steps: readonly Step<Kind>[]) {
  const pressed: Pressed[] = []
  let dies: 'before' | 'after' | null = null
  for (const now of steps) {
    if (now.kind === 'wait') {
      const ms = at(WAITS, now.on % WAITS.length)
      town.t.clock.advance(ms)
      town.m.now += ms
    } else if (now.kind === 'crash') {
      dies = now.on % 2 === 0 ? 'before' : 'after'
    } else if (now.kind === 'sweep') {
      await through(town, dies, () => town.t.sweep())
      sweep(town.m)
      dies = null
    } else if (now.kind === 'repeat') {
      await repeat(town, pressed, now.on)
    } else {
      const what = pressOf(town, now)
      if (!what) continue
      const code = what.predict()
      // Most of what would be refused is left out, so that stories get far.
      if (code !== null && now.on % 4 > 0) continue
      pressed.push(await pressOnce(town, { press: what, code, key: town.t.key(), dies }))
      dies = null
    }
  }
}

function pressOf(town: Town, one: Step<Kind>): Press | null {
  if (isJob(one)) return jobPress(town, one)
  if (isMoney(one)) return moneyPress(town, one)
  if (isOperators(one)) return operatorPress(town, one)
  return isOrder(one) ? orderPress(town, one) : null
}

/** Does it; where the process dies over it, it is started again and asked the same. */
async function through<T>({ t }: Town, dies: 'before' | 'after' | null, work: () => Promise<T>): Promise<T> {
  if (dies === null) return work()
  const process = crashing(t, dies)
  try {
    return await work()
  } catch (error) {
    if (!process.hasCrashed()) throw error
    process.restart()
    return await work()
  } finally {
    process.restart()
  }
}

type OncePressed = { press: Press; code: Code; key: string; dies: 'before' | 'after' | null }

/** `code`: what the model answered. */
async function pressOnce(town: Town, { press, code, key, dies }: OncePressed): Promise<Pressed> {
  const outcome = await through(town, dies, () => press.press(key))
  expect(outcome.ok ? null : outcome.refusal.code).toBe(code)
  return { press, key, answer: outcome.ok ? outcome.answer : null }
}

/** The same press again, some time later: an effect is not repeated, a refusal is thought over. */
async function repeat(town: Town, pressed: Pressed[], on: number) {
  const earlier = pressed[on % (pressed.length || 1)]
  if (!earlier) return
  const { press, key } = earlier
  if (earlier.answer === null) {
    // Once it has an effect, that is the answer of its key for good.
    const { answer } = await pressOnce(town, { press, code: press.predict(), key, dies: null })
    earlier.answer = answer
  } else {
    const again = await press.press(key)
    expect(again).toEqual({ ok: true, repeated: true, answer: earlier.answer })
  }
}

/** Balances, slots, escrows, states and the books of the whole platform are what the model says. */
async function compare({ t, m, actors, ids }: Town) {
  const balances = await Promise.all(actors.map((actor) => t.balances(actor)))
  expect(balances).toEqual(m.members.map(({ cash, wallet }) => ({ cash, wallet })))
  const jobs = [...ids.campaigns, ...ids.clickJobs]
  const held = [
    ...m.campaigns.map((_, n) => escrowOf(m, n)),
    ...m.clickJobs.map((_, n) => escrowOfClicks(m, n)),
  ]
  expect(await Promise.all(jobs.map((id) => t.freeSlots(id)))).toEqual(
    [...m.campaigns, ...m.clickJobs].map((c) => c.free),
  )
  expect(await Promise.all(jobs.map((id) => t.held(id)))).toEqual(held)
  expect(await Promise.all(ids.submissions.map((id) => t.state(id)))).toEqual(
    m.submissions.map((s) => s.state),
  )
  await compareStates({ t, m, ids })
  const ordered = m.orders.map((_, n) => escrowOfOrder(m, n))
  expect(await Promise.all(ids.orders.map((id) => t.held(id)))).toEqual(ordered)
  const thereMicros = m.cameIn - m.wentOut - m.fees
  const owedMicros = owed(
    m,
    [...held, ...ordered].reduce((sum, micros) => sum + micros, 0n),
  )
  expect(await booksOf(t)).toEqual({
    cameInMicros: m.cameIn,
    wentOutMicros: m.wentOut,
    feesMicros: m.fees,
    owedMicros,
    thereMicros,
  })
  expect(owedMicros).toBe(thereMicros)
  expect(await t.audit()).toEqual([])
}

async function compareStates({ t, m, ids }: Pick<Town, 't' | 'm' | 'ids'>) {
  const { contest, visit, voucher, withdrawal, adjustment, offer, order, dispute, campaign } = t.store.db
  const states = async (list: readonly string[], read: (id: string) => Promise<{ state: string }>) =>
    Promise.all(list.map(async (id) => (await read(id)).state))
  const of = (id: string) => ({ where: { id } })
  expect({
    contests: await states(ids.contests, (id) => contest.findUniqueOrThrow(of(id))),
    visits: await states(ids.visits, (id) => visit.findUniqueOrThrow(of(id))),
    vouchers: await states(ids.vouchers, (id) => voucher.findUniqueOrThrow(of(id))),
    withdrawals: await states(ids.withdrawals, (id) => withdrawal.findUniqueOrThrow(of(id))),
    adjustments: await states(ids.adjustments, (id) => adjustment.findUniqueOrThrow(of(id))),
    frozen: await Promise.all(
      [...ids.campaigns, ...ids.clickJobs].map(
        async (id) => (await campaign.findUniqueOrThrow(of(id))).frozenUntil?.getTime() ?? null,
      ),
    ),
    orders: await states(ids.orders, (id) => order.findUniqueOrThrow(of(id))),
    disputes: await states(ids.disputes, (id) => dispute.findUniqueOrThrow(of(id))),
    available: await Promise.all(
      ids.offers.map(async (id) => (await offer.findUniqueOrThrow(of(id))).available),
    ),
  }).toEqual({
    contests: m.contests.map(({ state }) => state),
    visits: m.visits.map(({ state }) => state),
    vouchers: m.vouchers.map(({ state }) => state),
    withdrawals: m.withdrawals.map(({ state }) => state),
    adjustments: m.adjustments.map(({ state }) => state),
    frozen: [...m.campaigns, ...m.clickJobs].map(({ frozen }) => frozen?.until ?? null),
    orders: m.orders.map(({ state }) => state),
    disputes: m.disputes.map(({ state }) => state),
    available: m.offers.map(({ available }) => available),
  })
}

type Opening = readonly [kind: Kind, who: number, on: number][]

const began = (opening: Opening): Step<Kind>[] =>
  opening.map(([kind, who, on]) => ({ kind, who, on, byAnybody: false }))

/** Two workers sent back and refused under either policy, so that there is something to contest. */
const REFUSED = [500, 501].map((on) =>
  began([
    ['publish', 0, on],
    ...([1, 2].map((who) => ['take', who, 0]) as Opening),
    ...(['submit', 'submit', 'ask', 'ask', 'stand', 'stand', 'reject', 'reject'].map((kind) => [
      kind,
      0,
      0,
    ]) as Opening),
  ]),
)

/** One who was paid, and takes it out. */
const PAID = began([
  ['publish', 1, 999],
  ['publishClicks', 2, 400],
  ['take', 0, 0],
  ['submit', 0, 0],
  ['approve', 0, 0],
  ['withdraw', 0, 0],
])

/** Work of every kind under way in jobs that are frozen, for three days by now. */
const FROZEN = began([
  ['publish', 0, 500],
  ['publishClicks', 3, 400],
  ...([1, 2, 3].map((who) => ['take', who, 0]) as Opening),
  ...(['submit', 'submit', 'ask'].map((kind) => [kind, 0, 0]) as Opening),
  ['visit', 1, 0],
  ['freeze', 0, 0],
  ['freeze', 0, 0],
  ['wait', 0, WAITS.indexOf(3 * DAY)],
])

/** A service, a product and an exchange, ordered and begun; one of them delivered. */
const ORDERED = began([
  ...([300, 301, 302].map((on, who) => ['offer', who, on]) as Opening),
  ...([0, 1, 2].map((on) => ['order', 3, on]) as Opening),
  ...([0, 1, 2].map((on) => ['accept', 0, on]) as Opening),
  ['deliver', 0, 1],
])

test('whatever members do, in whatever order, the platform does what the rules say', async () => {
  const story = fc
    .tuple(
      fc.constantFrom(...REFUSED, PAID, FROZEN, ORDERED),
      fc.array(stepOf(KINDS), { minLength: 80, maxLength: 300 }),
    )
    .map(([opening, steps]) => [...opening, ...steps])
  await fc.assert(fc.asyncProperty(story, follow), { numRuns: 20, interruptAfterTimeLimit: 60_000 })
}, 180_000)

test('whatever buyers and sellers do, in whatever order, their money ends where the rules say', async () => {
  const story = fc
    .array(stepOf(MARKET_KINDS), { minLength: 80, maxLength: 250 })
    .map((steps) => [...ORDERED, ...steps])
  await fc.assert(fc.asyncProperty(story, follow), { numRuns: 20, interruptAfterTimeLimit: 45_000 })
}, 180_000)

test('however often jobs are frozen and go on, every deadline and every amount is what the rules say', async () => {
  const story = fc
    .tuple(
      fc.constantFrom(...REFUSED, FROZEN),
      fc.array(stepOf(FROZEN_KINDS), { minLength: 80, maxLength: 200 }),
    )
    .map(([opening, steps]) => [...opening, ...steps])
  await fc.assert(fc.asyncProperty(story, follow), { numRuns: 20, interruptAfterTimeLimit: 45_000 })
}, 180_000)
