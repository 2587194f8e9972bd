import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { closeBreaker } from '../../src/domain/breaker/close-breaker.ts'
import {
  claimHeldVerdict,
  decideHeldVerdict,
  giveBackHeldVerdict,
} from '../../src/domain/breaker/handle-held-verdict.ts'
import {
  countHeldVerdicts,
  listHeldVerdicts,
  readHeldVerdictFor,
  readOwnVerdict,
} from '../../src/domain/breaker/read-held-verdicts.ts'
import { freezeCampaign } from '../../src/domain/campaigns/freeze-campaign.ts'
import { readOwnCampaign } from '../../src/domain/campaigns/read-own-campaign.ts'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import { exportData } from '../../src/domain/members/export-data.ts'
import { approveAll, readBulk } from '../../src/domain/submissions/approve-all.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { bulkOf } from '../../src/domain/submissions/bulk.rules.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { standByProof } from '../../src/domain/submissions/resubmit-proof.ts'
import { countWaiting, nextWaiting } from '../../src/domain/submissions/review-queue.ts'
import { claimedVerdict, heldVerdict, UNCLEAR } from '../support/breakers.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'The proof shows all that was asked for.'
const row = (id: string) => t.store.db.submission.findUniqueOrThrow({ where: { id } })
const verdictRow = (id: string) => t.store.db.heldVerdict.findUniqueOrThrow({ where: { id } })

describe('"not satisfied" on a job whose breaker is open', () => {
  test.each(['CORRECTION', 'FINAL'] as const)('%s is written down and changes nothing', async (kind) => {
    const { employer, campaign, submission, worker, verdict, early, later } = await heldVerdict(t, kind)
    const before = kind === 'CORRECTION' ? early : later
    expect(before.submission).toBe(submission)
    expect(await verdictRow(verdict)).toMatchObject({ kind, state: 'WAITING', reason: UNCLEAR })
    const now = await row(submission)
    expect(now).toMatchObject({ heldVerdictId: verdict, remindAt: null, finalReason: null })
    expect(now.state).toBe(kind === 'CORRECTION' ? 'SUBMITTED' : 'RESUBMITTED')
    expect(now.dueAt).toEqual(new Date(t.clock.now().getTime() + 7 * DAY_MS))
    expect((await t.balances(worker)).cash).toBe(0n)
    expect((await t.store.db.campaign.findUnique({ where: { id: campaign } }))?.refusals).toBe(6)
    expect(await readOwnVerdict(t.store, verdict, employer.memberId)).toMatchObject({ id: verdict })
    expect(await readOwnVerdict(t.store, verdict, worker.memberId)).toBeNull()
  })

  test('a second time about the same proof is refused while the first waits', async () => {
    const { employer, submission } = await heldVerdict(t)
    const again = t.run(askCorrection, { submission, reason: UNCLEAR }, employer)
    expect(await t.refusal(again)).toEqual({ code: 'verdict-waits', submissionId: submission })
  })

  test('leaves the employer’s queue, and the press that approves all', async () => {
    const { employer, campaign, submission, later } = await heldVerdict(t)
    expect(await countWaiting(t.store, employer.memberId)).toBe(1)
    expect(await nextWaiting(t.store, employer.memberId)).toBe(later.submission)
    const own = await readOwnCampaign(t.store, campaign, employer.memberId)
    expect(own?.progress).toMatchObject({ waiting: 2, withModerator: 1 })
    const { waiting, hinted } = await readBulk(t.store, campaign)
    const shown = bulkOf(waiting, hinted).digest
    await t.must(t.run(approveAll, { campaign, shown }, employer))
    expect(await t.state(later.submission)).toBe('SATISFIED')
    expect(await t.state(submission)).toBe('SUBMITTED')
  })

  test('the employer may approve it all the same: the verdict is void', async () => {
    const { employer, worker, submission, verdict, moderator } = await claimedVerdict(t)
    await t.must(t.run(approveSubmission, { submission }, employer))
    expect(await verdictRow(verdict)).toMatchObject({ state: 'VOID', claimedById: null, outcome: null })
    expect((await t.balances(worker)).cash).toBe(250_000n)
    const late = t.run(decideHeldVerdict, { verdict, confirm: true, reason }, moderator)
    expect(await t.refusal(late)).toEqual({ code: 'case-closed', what: 'verdict', id: verdict })
  })

  test.each(['CORRECTION', 'FINAL'] as const)(
    'silence approves and pays it at the old deadline: %s is void',
    async (kind) => {
      const { worker, submission, verdict } = await heldVerdict(t, kind)
      t.clock.advance(7 * DAY_MS - 1)
      await t.sweep()
      expect((await verdictRow(verdict)).state).toBe('WAITING')
      t.clock.advance(1)
      await t.sweep()
      expect(await row(submission)).toMatchObject({ state: 'SATISFIED', verdictBy: 'SILENCE' })
      expect(await verdictRow(verdict)).toMatchObject({ state: 'VOID', endedAt: t.clock.now() })
      expect((await t.balances(worker)).cash).toBe(250_000n)
    },
  )

  test('nobody decides it after the deadline, swept or not', async () => {
    const { verdict, moderator } = await claimedVerdict(t)
    const other = await heldVerdict(t)
    t.clock.advance(7 * DAY_MS)
    const closed = { code: 'case-closed', what: 'verdict' }
    expect(
      await t.refusal(t.run(decideHeldVerdict, { verdict, confirm: true, reason }, moderator)),
    ).toMatchObject(closed)
    expect(await t.refusal(t.run(claimHeldVerdict, { verdict: other.verdict }, moderator))).toMatchObject(
      closed,
    )
    await t.sweep()
  })

  test('is not reminded of while it waits', async () => {
    const { submission } = await heldVerdict(t)
    t.clock.advance(6 * DAY_MS + HOUR_MS)
    await t.sweep()
    const reminders = await t.store.db.event.findMany({ where: { kind: 'review-due-soon' } })
    expect(reminders.map(({ payload }) => payload)).not.toContainEqual({ submissionId: submission })
  })
})

describe('who decides', () => {
  test('a moderator or an admin who is neither side', async () => {
    const { employer, worker, verdict } = await heldVerdict(t)
    for (const by of [employer, worker, await t.member('Fin', ['finance'])])
      expect(await t.refusal(t.run(claimHeldVerdict, { verdict }, by))).toEqual({ code: 'not-allowed' })
    const moderator = await t.member('Mo', ['moderator'])
    const missing = t.run(claimHeldVerdict, { verdict: t.newId() }, moderator)
    expect(await t.refusal(missing)).toEqual({ code: 'not-found', what: 'case' })
    for (const side of [employer, worker]) {
      const own = { ...side, roles: ['moderator', 'admin'] as const }
      expect(await t.refusal(t.run(claimHeldVerdict, { verdict }, own))).toEqual({ code: 'own-case' })
      expect((await listHeldVerdicts(t.store, own, 1)).verdicts.map(({ id }) => id)).not.toContain(verdict)
      expect(await readHeldVerdictFor(t.store, verdict, own, t.clock.now())).toBeNull()
    }
    expect((await listHeldVerdicts(t.store, moderator, 1)).verdicts.length).toBe(
      Math.min(5, await countHeldVerdicts(t.store, moderator)),
    )
    expect(await countHeldVerdicts(t.store, employer)).toBe(0)
    await t.must(t.run(claimHeldVerdict, { verdict }, moderator))
    await t.must(t.run(claimHeldVerdict, { verdict }, moderator))
    expect(await t.store.db.operatorAction.count({ where: { objectId: verdict } })).toBe(1)
  })

  test('the database has the last word on one’s own verdict', async () => {
    const { employer, worker, verdict } = await heldVerdict(t)
    for (const { memberId } of [employer, worker])
      await expect(
        t.pool.query(
          `UPDATE held_verdict SET state = 'CLAIMED', claimed_by_id = '${memberId}' WHERE id = '${verdict}'`,
        ),
      ).rejects.toThrow('held_verdict_not_own')
  })

  test('only who holds it decides it or, an admin aside, gives it back', async () => {
    const { verdict, moderator } = await claimedVerdict(t)
    const other = await t.member('Mia', ['moderator'])
    const it = { what: 'verdict', id: verdict }
    const decision = { verdict, confirm: false, reason }
    expect(await t.refusal(t.run(claimHeldVerdict, { verdict }, other))).toEqual({
      code: 'case-taken',
      ...it,
    })
    const foreign = { code: 'case-not-yours', ...it }
    expect(await t.refusal(t.run(decideHeldVerdict, decision, other))).toEqual(foreign)
    expect(await t.refusal(t.run(giveBackHeldVerdict, { verdict, reason }, other))).toEqual(foreign)
    const wordless = { ...decision, reason: ' ' }
    expect(await t.refusal(t.run(decideHeldVerdict, wordless, moderator))).toEqual({ code: 'reason-missing' })
    expect(await t.refusal(t.run(giveBackHeldVerdict, { verdict, reason: '' }, moderator))).toEqual({
      code: 'reason-missing',
    })
    await t.must(t.run(giveBackHeldVerdict, { verdict, reason }, await t.member('Ada', ['admin'])))
    expect(await verdictRow(verdict)).toMatchObject({ state: 'WAITING', claimedById: null })
    await t.must(t.run(claimHeldVerdict, { verdict }, other))
    const facts = await readHeldVerdictFor(t.store, verdict, other, t.clock.now())
    expect(facts).toMatchObject({ isMine: true, mayGiveBack: true, holder: 'Mia' })
    await t.must(t.run(decideHeldVerdict, decision, other))
    const actions = await t.store.db.operatorAction.findMany({
      where: { objectId: verdict },
      orderBy: { seq: 'asc' },
    })
    expect(actions.map(({ action }) => action)).toEqual([
      'claim-held-verdict',
      'give-back-held-verdict',
      'claim-held-verdict',
      'refuse-held-verdict',
    ])
  })
})

describe('confirmed', () => {
  test('asking for a correction takes effect with the employer’s reason, and is not counted', async () => {
    const { campaign, worker, submission, verdict, moderator } = await claimedVerdict(t)
    t.clock.advance(DAY_MS)
    await t.must(t.run(decideHeldVerdict, { verdict, confirm: true, reason }, moderator))
    expect(await row(submission)).toMatchObject({
      state: 'CORRECTION_ASKED',
      correctionReason: UNCLEAR,
      correctionAt: t.clock.now(),
      dueAt: new Date(t.clock.now().getTime() + 7 * DAY_MS),
      heldVerdictId: null,
    })
    expect((await t.store.db.campaign.findUnique({ where: { id: campaign } }))?.refusals).toBe(6)
    // The correction can be judged anew, and waits anew.
    await t.must(t.run(standByProof, { submission }, worker))
    expect((await row(submission)).dueAt).toEqual(new Date(t.clock.now().getTime() + 7 * DAY_MS))
  })

  test('and the corrected proof can be held once more', async () => {
    const { employer, worker, submission, verdict, moderator } = await claimedVerdict(t)
    await t.must(t.run(decideHeldVerdict, { verdict, confirm: true, reason }, moderator))
    await t.must(t.run(standByProof, { submission }, worker))
    expect(await t.must(t.run(rejectFinally, { submission, reason: UNCLEAR }, employer))).toMatchObject({
      held: true,
    })
  })

  test.each([
    ['pay', 'NOT_SATISFIED_PAID', 250_000n],
    ['refund', 'NOT_SATISFIED_HELD', 0n],
  ] as const)('a final one under %s: %s', async (policy, state, cash) => {
    const { worker, submission, verdict, moderator } = await claimedVerdict(t, 'FINAL', policy)
    await t.must(t.run(decideHeldVerdict, { verdict, confirm: true, reason }, moderator))
    expect(await row(submission)).toMatchObject({
      state,
      finalReason: UNCLEAR,
      verdictBy: 'EMPLOYER',
      heldVerdictId: null,
    })
    expect(await verdictRow(verdict)).toMatchObject({
      state: 'CONFIRMED',
      decidedById: moderator.memberId,
      outcome: reason,
    })
    expect((await t.balances(worker)).cash).toBe(cash)
  })

  test('waits while the job is frozen; the deadline waits, too', async () => {
    const { campaign, submission, verdict, moderator } = await claimedVerdict(t)
    await t.must(t.run(freezeCampaign, { campaign, reason: 'We look into it.' }, moderator))
    t.clock.advance(8 * DAY_MS)
    await t.sweep()
    expect(await t.state(submission)).toBe('SUBMITTED')
    const decision = t.run(decideHeldVerdict, { verdict, confirm: true, reason }, moderator)
    expect(await t.refusal(decision)).toMatchObject({ code: 'campaign-frozen' })
  })
})

describe('not confirmed', () => {
  test('the work waits for its employer again, who is reminded, and can only approve it', async () => {
    const { employer, submission, verdict, moderator } = await claimedVerdict(t)
    const { dueAt } = await row(submission)
    await t.must(t.run(decideHeldVerdict, { verdict, confirm: false, reason }, moderator))
    expect(await row(submission)).toMatchObject({
      state: 'SUBMITTED',
      heldVerdictId: null,
      dueAt,
      remindAt: new Date((dueAt?.getTime() ?? 0) - DAY_MS),
    })
    expect(await verdictRow(verdict)).toMatchObject({ state: 'REFUSED', outcome: reason })
    expect(await countWaiting(t.store, employer.memberId)).toBe(2)
    const again = t.run(askCorrection, { submission, reason: UNCLEAR }, employer)
    expect(await t.refusal(again)).toEqual({ code: 'verdict-refused', submissionId: submission })
    await t.must(t.run(approveSubmission, { submission }, employer))
    expect((await verdictRow(verdict)).state).toBe('REFUSED')
  })

  test('also after the breaker was closed; others of the job are judged at once again', async () => {
    const { employer, breaker, submission, verdict, moderator, later } = await claimedVerdict(t)
    await t.must(t.run(decideHeldVerdict, { verdict, confirm: false, reason }, moderator))
    await t.must(t.run(closeBreaker, { breaker, reason }, moderator))
    const again = t.run(askCorrection, { submission, reason: UNCLEAR }, employer)
    expect(await t.refusal(again)).toMatchObject({ code: 'verdict-refused' })
    const final = t.run(rejectFinally, { submission: later.submission, reason: UNCLEAR }, employer)
    expect(await t.must(final)).toMatchObject({ held: false })
  })

  test('no reminder where its moment has passed', async () => {
    const { submission, verdict, moderator } = await claimedVerdict(t)
    t.clock.advance(7 * DAY_MS - HOUR_MS)
    await t.must(t.run(decideHeldVerdict, { verdict, confirm: false, reason }, moderator))
    expect((await row(submission)).remindAt).toBeNull()
  })
})

test('what waits when the breaker is closed goes on waiting for its moderator', async () => {
  const { breaker, submission, verdict, moderator } = await claimedVerdict(t)
  await t.must(t.run(closeBreaker, { breaker, reason }, moderator))
  expect((await verdictRow(verdict)).state).toBe('CLAIMED')
  await t.must(t.run(decideHeldVerdict, { verdict, confirm: true, reason }, moderator))
  expect(await t.state(submission)).toBe('CORRECTION_ASKED')
})

test('both sides find it in their data; the worker without words that were never confirmed', async () => {
  const { employer, worker, verdict } = await heldVerdict(t)
  const of = async (memberId: string) =>
    (await exportData(t.store, memberId)).find(({ about }) => about === 'held-verdict')
  expect(await of(employer.memberId)).toMatchObject({ id: verdict, reason: UNCLEAR })
  const theirs = await of(worker.memberId)
  expect(theirs).toMatchObject({ id: verdict })
  expect(theirs).not.toHaveProperty('reason')
})
