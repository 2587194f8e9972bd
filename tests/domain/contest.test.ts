import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { editCampaign } from '../../src/domain/campaigns/edit-campaign.ts'
import { addStatement } from '../../src/domain/contests/add-statement.ts'
import { claimContest } from '../../src/domain/contests/claim-contest.ts'
import { STATEMENTS_PER_SIDE } from '../../src/domain/contests/contest.rules.ts'
import { decideContest } from '../../src/domain/contests/decide-contest.ts'
import { openContest } from '../../src/domain/contests/open-contest.ts'
import { readContestFor } from '../../src/domain/contests/read-contest.ts'
import { after, DAY_MS } from '../../src/domain/kit/clock.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { contested, contestOf, rejected, WORDS } from '../support/contests.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const files: string[] = []

function row(id: string) {
  return t.store.db.submission.findUniqueOrThrow({ where: { id } })
}

describe('opening a contest', () => {
  test('under refund: the held money waits for the outcome, fourteen days at most', async () => {
    const { worker, campaign, submission } = await rejected(t, 'refund')
    t.clock.advance(3 * DAY_MS - 1)
    const contest = await contestOf(t, submission, worker)
    const dueAt = after(t.clock.now(), 14 * DAY_MS)
    expect(await row(submission)).toMatchObject({ state: 'NOT_SATISFIED_HELD', contested: true, dueAt })
    expect(await t.store.db.contest.findUnique({ where: { id: contest } })).toMatchObject({
      state: 'OPEN',
      dueAt,
    })
    t.clock.advance(DAY_MS)
    await t.sweep()
    expect(await t.state(submission)).toBe('NOT_SATISFIED_HELD')
    expect(await t.held(campaign)).toBe(550_000n)
  })

  test('under pay: nothing but the record is at stake', async () => {
    const { worker, submission } = await rejected(t, 'pay')
    await contestOf(t, submission, worker)
    expect(await row(submission)).toMatchObject({
      state: 'NOT_SATISFIED_PAID',
      contested: false,
      dueAt: null,
    })
    expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
  })

  test.each(['pay', 'refund'] as const)(
    'is too late when the time to contest is over, under %s',
    async (policy) => {
      const { worker, submission } = await rejected(t, policy)
      t.clock.advance(3 * DAY_MS)
      const late = () => t.refusal(t.run(openContest, { submission, words: WORDS, files }, worker))
      expect(await late()).toEqual({ code: 'contest-over', submissionId: submission })
      await t.sweep()
      expect(await late()).toEqual({ code: 'contest-over', submissionId: submission })
    },
  )

  test('is once for each verdict, also after it was lost', async () => {
    const { worker, submission, contest } = await contested(t, 'pay')
    const again = () => t.refusal(t.run(openContest, { submission, words: WORDS, files }, worker))
    expect(await again()).toEqual({ code: 'already-contested', contestId: contest })
    const moderator = await t.member('Mo', ['moderator'])
    await t.must(t.run(claimContest, { contest }, moderator))
    await t.must(t.run(decideContest, { contest, won: false, reason: 'It is not there.' }, moderator))
    expect(await again()).toEqual({ code: 'already-contested', contestId: contest })
  })

  test('is only for a final “not satisfied”', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const submission = await t.submission(await t.campaign(employer), worker)
    const open = () => t.refusal(t.run(openContest, { submission, words: WORDS, files }, worker))
    expect(await open()).toEqual({ code: 'not-contestable', submissionId: submission })
    await t.must(t.run(approveSubmission, { submission }, employer))
    expect(await open()).toEqual({ code: 'not-contestable', submissionId: submission })
  })

  test('is the worker’s alone, with words, and pictures of their own', async () => {
    const { employer, worker, submission } = await rejected(t, 'refund')
    const foreign = await t.picture(employer)
    const open = (by: typeof worker, words: string, shown: string[]) =>
      t.refusal(t.run(openContest, { submission, words, files: shown }, by))
    for (const by of [employer, await t.member('Mo', ['moderator'])]) {
      expect(await open(by, WORDS, [])).toEqual({ code: 'not-found', what: 'submission' })
    }
    expect(await open(worker, '  a ', [])).toEqual({ code: 'reason-missing' })
    expect(await open(worker, WORDS, [foreign])).toEqual({ code: 'not-found', what: 'picture' })
    const own = await t.picture(worker)
    await t.must(t.run(openContest, { submission, words: WORDS, files: [own] }, worker))
    expect(await row(submission)).toMatchObject({ contested: true })
  })
})

describe('statements', () => {
  test('both sides say and show what they have, five times each, and both read it', async () => {
    const { employer, worker, contest } = await contested(t, 'refund')
    const picture = await t.picture(employer)
    const say = (by: typeof worker, words: string, shown: string[] = []) => {
      t.clock.advance(1_000)
      return t.run(addStatement, { contest, words, files: shown }, by)
    }
    await t.must(say(employer, 'The name is missing.', [picture]))
    for (let n = 2; n <= STATEMENTS_PER_SIDE; n++) await t.must(say(worker, `It is there, ${n}.`))
    expect(await t.refusal(say(worker, 'And once more.'))).toEqual({
      code: 'statements-full',
      what: 'contest',
      id: contest,
      limit: 5,
    })
    for (const by of [employer, worker]) {
      const found = await readContestFor(t.store, contest, by, t.clock.now())
      expect(found?.contest.evidence.map(({ side }) => side)).toEqual([
        'WORKER',
        'EMPLOYER',
        'WORKER',
        'WORKER',
        'WORKER',
        'WORKER',
      ])
      expect(found?.contest.evidence[1]?.files).toEqual([picture])
    }
  })

  test('end with the deadline, need words, own pictures, and a side', async () => {
    const { employer, worker, contest } = await contested(t, 'refund')
    const say = (by: typeof worker, words: string, shown: string[] = []) =>
      t.refusal(t.run(addStatement, { contest, words, files: shown }, by))
    const stranger = await t.member('Stranger')
    expect(await say(stranger, WORDS)).toEqual({ code: 'not-found', what: 'case' })
    expect(await say(await t.member('Mo', ['moderator']), WORDS)).toEqual({ code: 'not-found', what: 'case' })
    expect(await say(employer, '  ')).toEqual({ code: 'reason-missing' })
    expect(await say(employer, WORDS, [await t.picture(worker)])).toEqual({
      code: 'not-found',
      what: 'picture',
    })
    t.clock.advance(14 * DAY_MS)
    expect(await say(employer, WORDS)).toEqual({ code: 'case-closed', what: 'contest', id: contest })
  })

  test('cannot be changed or taken away', async () => {
    const { contest } = await contested(t, 'pay')
    for (const sql of [
      `UPDATE contest_evidence SET words = 'other' WHERE contest_id = '${contest}'`,
      `DELETE FROM contest_evidence WHERE contest_id = '${contest}'`,
    ]) {
      await expect(t.pool.query(sql)).rejects.toThrow('append-only')
    }
  })
})

test('a contest is read by its sides and by moderators, and by nobody else', async () => {
  const { employer, worker, contest } = await contested(t, 'refund')
  const read = async (by: typeof worker) =>
    (await readContestFor(t.store, contest, by, t.clock.now()))?.viewer ?? null
  expect(await read(worker)).toBe('WORKER')
  expect(await read(employer)).toBe('EMPLOYER')
  expect(await read(await t.member('Mo', ['moderator']))).toBe('OPERATOR')
  expect(await read(await t.member('Ada', ['admin']))).toBe('OPERATOR')
  expect(await read(await t.member('Fin', ['finance']))).toBeNull()
  expect(await read(await t.member('Stranger'))).toBeNull()
  expect(await read({ ...employer, roles: ['admin'] } as typeof worker)).toBe('EMPLOYER')
})

test('a case shows the text the work was taken under, whatever the job says today', async () => {
  const { employer, worker, campaign, contest } = await contested(t, 'pay')
  const moderator = await t.member('Mo', ['moderator'])
  const instructions = 'Do something else entirely, please.'
  await t.must(t.run(editCampaign, { campaign, title: 'Another title', instructions }, employer))
  for (const by of [moderator, worker, employer]) {
    const found = await readContestFor(t.store, contest, by, t.clock.now())
    expect(found?.submission).toMatchObject({
      version: 1,
      campaign: {
        version: 2,
        title: 'Try our app',
        instructions: 'Install the app and write what you think.',
      },
    })
  }
})
