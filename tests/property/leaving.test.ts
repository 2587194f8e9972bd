import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor, Outcome } from '../../src/domain/kit/use-case.ts'
import { eraseMember } from '../../src/domain/members/erase-member.ts'
import { returnMember } from '../../src/domain/members/former-return.ts'
import { cancelVoucher } from '../../src/domain/vouchers/cancel-voucher.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { createTestDomain } from '../support/domain.ts'
import { at } from './platform-model.ts'
import { booksOf, choose, crashing } from './town.ts'

const SMALLEST = 1_000_000n
const KINDS = [
  'issue',
  'redeem',
  'redeem',
  'make',
  'make',
  'cancel',
  'leave',
  'leave',
  'leave',
  'return',
] as const
type Step = {
  kind: (typeof KINDS)[number]
  who: number
  on: number
  dies: 'before' | 'after' | null
  twice: boolean
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  who: fc.nat({ max: 2 }),
  on: fc.nat({ max: 999_999 }),
  dies: fc.constantFrom(null, null, null, 'before' as const, 'after' as const),
  twice: fc.boolean(),
})

type Voucher = { micros: bigint; issuer: number | null; isActive: boolean }

/** Three people with little money, and the same in the model. */
async function openHamlet() {
  const t = await createTestDomain({ MIN_VOUCHER: '1' })
  const cashier = await t.member('Cashier', ['finance'])
  const actors = [await t.member('A'), await t.member('B'), await t.member('C')]
  const persons = await Promise.all(
    actors.map(async ({ memberId }) => {
      const { platform, platformUserId, displayName } = await t.store.db.identity.findFirstOrThrow({
        where: { memberId },
      })
      return { platform, platformUserId, displayName, locale: 'en' }
    }),
  )
  const m = {
    people: actors.map(() => ({ wallet: 0n, isHere: true })),
    vouchers: [] as Voucher[],
    cameIn: 0n,
    givenUp: 0n,
  }
  return { t, cashier, actors, persons, m, ids: [] as string[], codes: [] as string[] }
}

type Hamlet = Awaited<ReturnType<typeof openHamlet>>
/** What it does, and, where the platform agrees, what that changes in the model. */
type Press = { press: (key: string) => Promise<Outcome<object>>; code: string | null; change: () => void }

function pressOf(h: Hamlet, { kind, who, on }: Step): Press | null {
  const { t, m, cashier, ids, codes } = h
  const person = at(m.people, who)
  const actor: Actor = at(h.actors, who)
  if (!person.isHere && kind !== 'return' && kind !== 'issue') return null
  const isOwn = (one: Voucher) => one.issuer === who
  const place = choose(m.vouchers, on, true, (v) => v.isActive && isOwn(v) === (kind === 'cancel'))
  const voucher = m.vouchers[place]
  switch (kind) {
    case 'issue': {
      // Issued while the smallest voucher was smaller, so that little is left to somebody often.
      const micros = BigInt(on) * 2n + 1n
      const input = { amountMicros: micros, reason: 'a story' }
      const domain = { ...t.domain, policy: { ...t.domain.policy, minVoucherMicros: 1n } }
      return {
        press: (key) =>
          kept(h, issueTopUp({ ...domain, store: t.domain.store }, { input, actor: cashier, key })),
        code: null,
        change: () => {
          m.vouchers.push({ micros, issuer: null, isActive: true })
          m.cameIn += micros
        },
      }
    }
    case 'make': {
      // Mostly all but a remainder that can go no other way than being given up.
      const all = person.wallet - BigInt(on)
      const micros = all > SMALLEST && on % 4 > 0 ? all : SMALLEST + BigInt(on)
      const input = { amountMicros: micros, source: 'wallet' as const }
      return {
        press: (key) => kept(h, makeVoucher(t.domain, { input, actor, key })),
        code: person.wallet < micros ? 'not-enough-money' : null,
        change: () => {
          m.vouchers.push({ micros, issuer: who, isActive: true })
          person.wallet -= micros
        },
      }
    }
    case 'redeem':
      // Wrong codes are limited, which is another story.
      if (!voucher?.isActive) return null
      return {
        press: (key) => redeemVoucher(t.domain, { code: at(codes, place), actor, key }),
        code: null,
        change: () => {
          voucher.isActive = false
          person.wallet += voucher.micros
        },
      }
    case 'cancel': {
      if (!voucher?.isActive || !isOwn(voucher)) return null
      return {
        press: (key) => t.run(cancelVoucher, { voucher: at(ids, place) }, actor, key),
        code: null,
        change: () => {
          voucher.isActive = false
          person.wallet += voucher.micros
        },
      }
    }
    case 'leave': {
      // One in five saw something else than what is there.
      const seen = on % 5 === 0 ? person.wallet + 1n : person.wallet
      const input = { here: 'telegram' as const, cashMicros: 0n, walletMicros: seen }
      return {
        press: (key) => t.run(eraseMember, input, actor, key),
        code: isOpen(h, who) ? 'erase-open' : seen === person.wallet ? null : 'erase-changed',
        change: () => {
          m.givenUp += person.wallet
          person.wallet = 0n
          person.isHere = false
        },
      }
    }
    case 'return':
      return {
        press: (key) => t.run(returnMember, at(h.persons, who), { kind: 'system', name: 'story' }, key),
        code: null,
        change: () => {
          person.isHere = true
        },
      }
    default:
      return kind satisfies never
  }
}

function isOpen({ m }: Hamlet, who: number): boolean {
  const holds = m.vouchers.some(({ isActive, issuer }) => isActive && issuer === who)
  return holds || at(m.people, who).wallet >= SMALLEST
}

async function kept(h: Hamlet, made: Promise<Outcome<{ voucherId: string; code: string }>>) {
  const outcome = await made
  if (outcome.ok && !h.ids.includes(outcome.answer.voucherId)) {
    h.ids.push(outcome.answer.voucherId)
    h.codes.push(outcome.answer.code)
  }
  return outcome
}

/** Presses once; where the process dies over it, it is asked the same again; and sometimes again after that. */
async function follow(h: Hamlet, { dies, twice }: Step, { press, code, change }: Press): Promise<void> {
  const key = h.t.key()
  const process = dies && crashing(h.t, dies)
  const first = await press(key).catch((error: unknown) => {
    if (!process?.hasCrashed()) throw error
    process.restart()
    return press(key)
  })
  process?.restart()
  expect(first.ok ? null : first.refusal.code).toBe(code)
  if (!first.ok) return
  change()
  if (twice) expect(await press(key)).toEqual({ ok: true, repeated: true, answer: first.answer })
}

async function compare({ t, m, actors }: Hamlet): Promise<void> {
  const balances = await Promise.all(actors.map((actor) => t.balances(actor)))
  expect(balances).toEqual(m.people.map(({ wallet }) => ({ cash: 0n, wallet })))
  const held = m.vouchers.filter(({ isActive }) => isActive).map(({ micros }) => micros)
  const owedMicros = [...held, ...m.people.map(({ wallet }) => wallet)].reduce((sum, one) => sum + one, 0n)
  const books = await booksOf(t)
  expect(books).toMatchObject({ cameInMicros: m.cameIn, feesMicros: m.givenUp, owedMicros })
  expect(books.thereMicros).toBe(owedMicros)
  expect(await t.audit()).toEqual([])
}

test('whoever leaves with a remainder, comes back and leaves again, gives up what they saw, once', async () => {
  const story = async (steps: readonly Step[]) => {
    const hamlet = await openHamlet()
    try {
      for (const one of steps) {
        const press = pressOf(hamlet, one)
        if (press) await follow(hamlet, one, press)
      }
      await compare(hamlet)
    } finally {
      await hamlet.t.close()
    }
  }
  const steps = fc.array(step, { minLength: 40, maxLength: 150 })
  await fc.assert(fc.asyncProperty(steps, story), { numRuns: 12, interruptAfterTimeLimit: 30_000 })
}, 120_000)
