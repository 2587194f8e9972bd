import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { addStatement } from '../../src/domain/contests/add-statement.ts'
import { claimContest, giveBackContest } from '../../src/domain/contests/claim-contest.ts'
import { decideContest } from '../../src/domain/contests/decide-contest.ts'
import { openContest } from '../../src/domain/contests/open-contest.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { rateEmployer } from '../../src/domain/submissions/rate-employer.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { contested, rejected, WORDS } from '../support/contests.ts'
import { createTestDomain } from '../support/domain.ts'
import { justBefore, overtakenBy, tally } from '../support/races.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'All of it can be seen.'
const files: string[] = []

const moderators = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, n) => t.member(`Mo${n}`, ['moderator'])))

function contestRow(id: string) {
  return t.store.db.contest.findUniqueOrThrow({ where: { id } })
}

describe('contesting', () => {
  test.each(['pay', 'refund'] as const)(
    'twenty times at once opens one contest, under %s',
    async (policy) => {
      const { worker, submission } = await rejected(t, policy)
      const counts = await tally(
        Array.from({ length: 20 }, () => t.run(openContest, { submission, words: WORDS, files }, worker)),
      )
      expect(counts).toEqual({ done: 1, 'already-contested': 19 })
      expect(
        await t.store.db.contestEvidence.count({ where: { contest: { submissionId: submission } } }),
      ).toBe(1)
    },
  )

  test('overtaken by the return of the money comes too late', async () => {
    const { employer, worker, submission } = await rejected(t, 'refund')
    t.clock.advance(3 * DAY_MS - 1)
    const domain = overtakenBy(t, async () => {
      t.clock.advance(1)
      await t.sweep()
    })
    const input = { submission, words: WORDS, files }
    const outcome = await perform(domain, openContest, { input, actor: worker, key: t.key() })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'contest-over' } })
    expect(await t.state(submission)).toBe('NOT_SATISFIED_RETURNED')
    expect((await t.balances(employer)).wallet).toBe(9_725_000n)
    expect(await t.store.db.contest.count({ where: { submissionId: submission } })).toBe(0)
  })

  test('overtaking the return of the money keeps it', async () => {
    const { worker, campaign, submission } = await rejected(t, 'refund')
    t.clock.advance(3 * DAY_MS - 1)
    // The sweep reads at the deadline; the contest was sent a moment before it and commits first.
    const early = justBefore(t)
    t.clock.advance(1)
    const domain = overtakenBy(t, async () => {
      const input = { submission, words: WORDS, files }
      await t.must(perform(early, openContest, { input, actor: worker, key: t.key() }))
    })
    await sweepDue(domain)
    await t.sweep()
    expect(await t.state(submission)).toBe('NOT_SATISFIED_HELD')
    expect(await t.held(campaign)).toBe(550_000n)
  })
})

describe('the desk', () => {
  test('twenty moderators at one case at once: one has it, and the others are told', async () => {
    const { contest } = await contested(t, 'refund')
    const all = await moderators(20)
    const counts = await tally(all.map((by) => t.run(claimContest, { contest }, by)))
    expect(counts).toEqual({ done: 1, 'case-taken': 19 })
    expect(await t.store.db.operatorAction.count({ where: { objectId: contest } })).toBe(1)
  })

  test('deciding, giving back and saying more at once leave one truth', async () => {
    for (let round = 0; round < 5; round++) {
      const { employer, contest, submission } = await contested(t, 'refund')
      const [mo] = await moderators(1)
      if (!mo) throw new Error('nobody moderates')
      await t.must(t.run(claimContest, { contest }, mo))
      const [won, lost, back] = await Promise.all([
        t.run(decideContest, { contest, won: true, reason }, mo),
        t.run(decideContest, { contest, won: false, reason }, mo),
        t.run(giveBackContest, { contest, reason }, mo),
        t.run(addStatement, { contest, words: WORDS, files }, employer),
      ])
      expect([won, lost, back].filter(({ ok }) => ok)).toHaveLength(1)
      const state = won.ok ? 'SATISFIED' : lost.ok ? 'NOT_SATISFIED_RETURNED' : 'NOT_SATISFIED_HELD'
      expect(await t.state(submission)).toBe(state)
    }
  })

  test('a decision overtaken by the deadline does not count, and pays nobody twice', async () => {
    const { worker, contest } = await contested(t, 'refund')
    const [mo] = await moderators(1)
    if (!mo) throw new Error('nobody moderates')
    await t.must(t.run(claimContest, { contest }, mo))
    t.clock.advance(14 * DAY_MS - 1)
    const domain = overtakenBy(t, async () => {
      t.clock.advance(1)
      await t.sweep()
    })
    const input = { contest, won: false, reason }
    const outcome = await perform(domain, decideContest, { input, actor: mo, key: t.key() })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'case-closed' } })
    expect(await contestRow(contest)).toMatchObject({ state: 'WON', decidedById: null })
    expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
  })

  test('a decision that overtakes the deadline stands', async () => {
    const { employer, worker, contest } = await contested(t, 'refund')
    const [mo] = await moderators(1)
    if (!mo) throw new Error('nobody moderates')
    await t.must(t.run(claimContest, { contest }, mo))
    t.clock.advance(14 * DAY_MS)
    const early = justBefore(t)
    const domain = overtakenBy(t, async () => {
      const input = { contest, won: false, reason }
      await t.must(perform(early, decideContest, { input, actor: mo, key: t.key() }))
    })
    await sweepDue(domain)
    await t.sweep()
    expect(await contestRow(contest)).toMatchObject({ state: 'LOST', decidedById: mo.memberId })
    expect((await t.balances(employer)).wallet).toBe(9_725_000n)
    expect(await t.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
  })

  test('many cases fall due at once: each is won once, set-wise, whatever its policy', async () => {
    const all: Awaited<ReturnType<typeof contested>>[] = []
    for (const policy of ['pay', 'refund', 'pay', 'refund', 'refund'] as const)
      all.push(await contested(t, policy))
    t.clock.advance(14 * DAY_MS)
    await Promise.all([t.sweep(), t.sweep(), t.sweep()])
    for (const { contest, submission, worker } of all) {
      expect((await contestRow(contest)).state).toBe('WON')
      expect(await t.state(submission)).toBe('SATISFIED')
      expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
    }
  })
})

test('statements sent at once are five at most', async () => {
  const { employer, contest } = await contested(t, 'pay')
  const counts = await tally(
    Array.from({ length: 12 }, (_, n) =>
      t.run(addStatement, { contest, words: `Look at this, ${n}.`, files }, employer),
    ),
  )
  expect(counts).toEqual({ done: 5, 'statements-full': 7 })
})

test('a rating beside a contest loses neither', async () => {
  const { worker, submission } = await rejected(t, 'refund')
  const counts = await tally([
    t.run(rateEmployer, { submission, rating: { stars: 1 } }, worker),
    t.run(openContest, { submission, words: WORDS, files }, worker),
    t.run(rateEmployer, { submission, rating: { feedback: 'Unfair.' } }, worker),
  ])
  expect(counts).toEqual({ done: 3 })
  expect(await t.store.db.submission.findUniqueOrThrow({ where: { id: submission } })).toMatchObject({
    contested: true,
    workerStars: 1,
    workerFeedback: 'Unfair.',
  })
})
