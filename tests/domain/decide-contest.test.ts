import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { claimContest, giveBackContest } from '../../src/domain/contests/claim-contest.ts'
import { decideContest } from '../../src/domain/contests/decide-contest.ts'
import { countContests, listContests } from '../../src/domain/contests/list-contests.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { readWorkerRecord } from '../../src/domain/submissions/success-rate.ts'
import { contested } from '../support/contests.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'The proof shows all that the job asked for.'

function row(id: string) {
  return t.store.db.submission.findUniqueOrThrow({ where: { id } })
}

async function claimed(policy: 'pay' | 'refund') {
  const all = await contested(t, policy)
  const moderator = await t.member('Mo', ['moderator'])
  await t.must(t.run(claimContest, { contest: all.contest }, moderator))
  return { ...all, moderator }
}

describe('who decides', () => {
  test('a moderator or an admin takes a case; nobody without the role does', async () => {
    const { worker, contest } = await contested(t, 'pay')
    for (const by of [worker, await t.member('Fin', ['finance']), await t.member('Nobody')]) {
      const asked = t.refusal(t.run(claimContest, { contest }, by))
      expect(await asked).toEqual({ code: 'not-allowed' })
    }
    const ada = await t.member('Ada', ['admin'])
    await t.must(t.run(claimContest, { contest }, ada))
    await t.must(t.run(claimContest, { contest }, ada))
    expect(await t.store.db.operatorAction.count({ where: { objectId: contest } })).toBe(1)
  })

  test.each(['worker', 'employer'] as const)(
    'an operator who is its %s does not, at any step',
    async (side) => {
      const all = await contested(t, 'refund')
      const { contest } = all
      const own = { ...all[side], roles: ['moderator', 'admin'] as const }
      expect(await t.refusal(t.run(claimContest, { contest }, own))).toEqual({ code: 'own-case' })
      await t.must(t.run(claimContest, { contest }, await t.member('Mo', ['moderator'])))
      expect(await t.refusal(t.run(giveBackContest, { contest, reason }, own))).toEqual({ code: 'own-case' })
      expect(await t.refusal(t.run(decideContest, { contest, won: true, reason }, own))).toEqual({
        code: 'own-case',
      })
      expect((await listContests(t.store, own, 1)).contests.map(({ id }) => id)).not.toContain(contest)
    },
  )

  test('the database has the last word on one’s own case', async () => {
    const { employer, contest } = await contested(t, 'pay')
    await expect(
      t.pool.query(`UPDATE contest SET claimed_by_id = '${employer.memberId}' WHERE id = '${contest}'`),
    ).rejects.toThrow('contest_not_own')
  })

  test('only who holds the case decides it or, an admin aside, gives it back', async () => {
    const { contest, moderator } = await claimed('refund')
    const other = await t.member('Mia', ['moderator'])
    const mine = { what: 'contest', id: contest }
    expect(await t.refusal(t.run(claimContest, { contest }, other))).toEqual({ code: 'case-taken', ...mine })
    expect(await t.refusal(t.run(decideContest, { contest, won: true, reason }, other))).toEqual({
      code: 'case-not-yours',
      ...mine,
    })
    expect(await t.refusal(t.run(giveBackContest, { contest, reason }, other))).toEqual({
      code: 'case-not-yours',
      ...mine,
    })
    expect(await t.refusal(t.run(giveBackContest, { contest, reason: '' }, moderator))).toEqual({
      code: 'reason-missing',
    })
    await t.must(t.run(giveBackContest, { contest, reason }, moderator))
    await t.must(t.run(claimContest, { contest }, other))
    await t.must(t.run(giveBackContest, { contest, reason }, await t.member('Ada', ['admin'])))
    expect(await t.refusal(t.run(decideContest, { contest, won: true, reason }, other))).toEqual({
      code: 'case-not-yours',
      ...mine,
    })
  })

  test('a case that is not there, no reason, and a case that is closed', async () => {
    const { contest, moderator } = await claimed('pay')
    const nothing = { contest: t.newId() }
    for (const use of [
      t.run(claimContest, nothing, moderator),
      t.run(decideContest, { ...nothing, won: true, reason }, moderator),
      t.run(giveBackContest, { ...nothing, reason }, moderator),
    ]) {
      expect(await t.refusal(use)).toEqual({ code: 'not-found', what: 'case' })
    }
    expect(await t.refusal(t.run(decideContest, { contest, won: false, reason: ' a' }, moderator))).toEqual({
      code: 'reason-missing',
    })
    await t.must(t.run(decideContest, { contest, won: false, reason }, moderator))
    expect(await t.refusal(t.run(decideContest, { contest, won: true, reason }, moderator))).toEqual({
      code: 'case-closed',
      what: 'contest',
      id: contest,
    })
  })

  test('the queue shows what waits, longest first, to moderators only', async () => {
    t.clock.advance(1_000)
    const first = await contested(t, 'pay')
    t.clock.advance(1_000)
    const second = await contested(t, 'refund')
    const moderator = await t.member('Mo', ['moderator'])
    const count = await countContests(t.store, moderator)
    const listed: string[] = []
    for (let page = 1; page <= Math.ceil(count / 5); page++)
      listed.push(...(await listContests(t.store, moderator, page)).contests.map(({ id }) => id))
    expect(new Set(listed).size).toBe(count)
    expect(listed.slice(-2)).toEqual([first.contest, second.contest])
    const finance = await t.member('Fin', ['finance'])
    expect(await listContests(t.store, finance, 1)).toMatchObject({ contests: [] })
    expect(await countContests(t.store, finance)).toBe(0)
  })
})

describe('under pay', () => {
  test('won: the work counts as satisfied, and no money moves', async () => {
    const { employer, worker, submission, contest, moderator } = await claimed('pay')
    const before = [await t.balances(employer), await t.balances(worker)]
    expect((await readWorkerRecord(t.store, worker.memberId)).percent).toBe(0)
    await t.must(t.run(decideContest, { contest, won: true, reason }, moderator))
    expect(await row(submission)).toMatchObject({ state: 'SATISFIED', verdictBy: 'CONTEST', dueAt: null })
    expect([await t.balances(employer), await t.balances(worker)]).toEqual(before)
    expect((await readWorkerRecord(t.store, worker.memberId)).percent).toBe(100)
  })

  test('lost: everything stays as it was', async () => {
    const { worker, submission, contest, moderator } = await claimed('pay')
    const before = await row(submission)
    await t.must(t.run(decideContest, { contest, won: false, reason }, moderator))
    expect(await row(submission)).toEqual(before)
    expect((await readWorkerRecord(t.store, worker.memberId)).percent).toBe(0)
  })
})

describe('under refund', () => {
  test('won: the slot pays worker and fee', async () => {
    const { worker, campaign, submission, contest, moderator } = await claimed('refund')
    await t.must(t.run(decideContest, { contest, won: true, reason }, moderator))
    expect(await row(submission)).toMatchObject({
      state: 'SATISFIED',
      verdictBy: 'CONTEST',
      verdictAt: t.clock.now(),
      dueAt: null,
      contested: false,
    })
    expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
    expect(await t.held(campaign)).toBe(275_000n)
    expect((await readWorkerRecord(t.store, worker.memberId)).percent).toBe(100)
  })

  test('lost: reward and fee return to the employer’s wallet', async () => {
    const { employer, worker, submission, contest, moderator } = await claimed('refund')
    await t.must(t.run(decideContest, { contest, won: false, reason }, moderator))
    expect(await row(submission)).toMatchObject({
      state: 'NOT_SATISFIED_RETURNED',
      contested: false,
      dueAt: null,
    })
    expect((await t.balances(employer)).wallet).toBe(9_725_000n)
    expect(await t.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
    expect((await readWorkerRecord(t.store, worker.memberId)).percent).toBe(0)
  })

  test('who, when and why stand with the contest and in the audit log', async () => {
    const { contest, moderator } = await claimed('refund')
    await t.must(t.run(decideContest, { contest, won: false, reason }, moderator))
    expect(await t.store.db.contest.findUnique({ where: { id: contest } })).toMatchObject({
      state: 'LOST',
      decidedById: moderator.memberId,
      decidedAt: t.clock.now(),
      dueAt: null,
      reason,
    })
    const actions = await t.store.db.operatorAction.findMany({
      where: { objectId: contest },
      orderBy: { seq: 'asc' },
    })
    expect(actions.map(({ action }) => action)).toEqual(['claim-contest', 'contest-lost'])
    expect(actions[1]).toMatchObject({ operatorId: moderator.memberId, reason })
  })
})

describe('undecided', () => {
  test.each(['pay', 'refund'] as const)('after fourteen days the worker wins, under %s', async (policy) => {
    const open = await contested(t, policy)
    const held = await claimed(policy)
    t.clock.advance(14 * DAY_MS - 1)
    await t.sweep()
    expect((await row(open.submission)).state).toMatch(/^NOT_SATISFIED/)
    t.clock.advance(1)
    // The deadline has decided from this moment on, whether or not a sweep came by.
    expect(
      await t.refusal(t.run(decideContest, { contest: held.contest, won: false, reason }, held.moderator)),
    ).toMatchObject({ code: 'case-closed' })
    await t.sweep()
    for (const one of [open, held]) {
      expect(await row(one.submission)).toMatchObject({ state: 'SATISFIED', verdictBy: 'CONTEST' })
      expect(await t.balances(one.worker)).toEqual({ cash: 250_000n, wallet: 0n })
      expect(await t.store.db.contest.findUnique({ where: { id: one.contest } })).toMatchObject({
        state: 'WON',
        decidedById: null,
        reason: null,
      })
    }
  })
})
