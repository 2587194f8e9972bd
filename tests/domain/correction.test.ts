import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { after, DAY_MS } from '../../src/domain/kit/clock.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { resubmitProof, standByProof } from '../../src/domain/submissions/resubmit-proof.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'The name is missing.'
const corrected = [{ kind: 'text' as const, text: 'My name is Wale.' }]

async function asked() {
  const people = await t.employerAndWorker(10)
  const campaign = await t.campaign(people.employer, { slots: 2 })
  const submission = await t.correctionAsked(campaign, people.worker, people.employer)
  return { ...people, campaign, submission }
}

function row(id: string) {
  return t.store.db.submission.findUniqueOrThrow({ where: { id }, include: { campaign: true } })
}

describe('asking', () => {
  test('says why and gives the worker seven days; the clock of silence stands still', async () => {
    const { worker, submission } = await asked()
    expect(await row(submission)).toMatchObject({
      state: 'CORRECTION_ASKED',
      correctionReason: reason,
      correctionAt: t.clock.now(),
      dueAt: after(t.clock.now(), 7 * DAY_MS),
      remindAt: null,
    })
    expect(await t.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
    const history = await t.store.db.transition.findMany({ where: { objectId: submission } })
    expect(history).toMatchObject([{ fromState: 'SUBMITTED', toState: 'CORRECTION_ASKED', reason }])
  })

  test('without a reason is refused, and nothing changes', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const submission = await t.submission(await t.campaign(employer), worker)
    for (const empty of ['', '  ', ' a ']) {
      expect(await t.refusal(t.run(askCorrection, { submission, reason: empty }, employer))).toEqual({
        code: 'reason-missing',
      })
    }
    expect(await t.state(submission)).toBe('SUBMITTED')
  })

  test('is possible once: not while one is asked, not after it was answered', async () => {
    const { employer, worker, submission } = await asked()
    const ask = () => t.refusal(t.run(askCorrection, { submission, reason }, employer))
    expect(await ask()).toEqual({
      code: 'review-moved-on',
      submissionId: submission,
      state: 'CORRECTION_ASKED',
    })
    await t.must(t.run(standByProof, { submission }, worker))
    expect(await ask()).toEqual({ code: 'review-moved-on', submissionId: submission, state: 'RESUBMITTED' })
  })

  test('means waiting: neither approving nor a final verdict comes before the answer', async () => {
    const { employer, submission } = await asked()
    const refusal = { code: 'review-moved-on', submissionId: submission, state: 'CORRECTION_ASKED' }
    expect(await t.refusal(t.run(approveSubmission, { submission }, employer))).toEqual(refusal)
    expect(await t.refusal(t.run(rejectFinally, { submission, reason }, employer))).toEqual(refusal)
  })
})

describe('answering', () => {
  test('a corrected proof is kept beside the first, and the review clock begins anew', async () => {
    const { employer, worker, submission } = await asked()
    t.clock.advance(3 * DAY_MS)
    await t.must(t.run(resubmitProof, { submission, answers: corrected }, worker))
    expect(await row(submission)).toMatchObject({
      state: 'RESUBMITTED',
      resubmittedAt: t.clock.now(),
      stoodByProof: false,
      dueAt: after(t.clock.now(), 7 * DAY_MS),
      remindAt: after(t.clock.now(), 6 * DAY_MS),
    })
    const proofs = await t.store.db.proof.findMany({
      where: { submissionId: submission },
      orderBy: { round: 'asc' },
    })
    expect(proofs.map((p) => [p.round, p.answers])).toEqual([
      [1, [{ kind: 'text', text: 'I liked it a lot.' }]],
      [2, corrected],
    ])
    await t.must(t.run(approveSubmission, { submission }, employer))
    expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
  })

  test('“My proof stands” resubmits it unchanged in one tap', async () => {
    const { worker, submission } = await asked()
    await t.must(t.run(standByProof, { submission }, worker))
    expect(await row(submission)).toMatchObject({
      state: 'RESUBMITTED',
      stoodByProof: true,
      dueAt: after(t.clock.now(), 7 * DAY_MS),
    })
    expect(await t.store.db.proof.count({ where: { submissionId: submission } })).toBe(1)
  })

  test('must meet every requirement, with pictures of one’s own', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { requirements: [{ kind: 'screenshot', ask: 'Show it' }] })
    const { submissionId } = await submitPicture(campaign, worker)
    await t.must(t.run(askCorrection, { submission: submissionId, reason }, employer))
    const send = (answers: typeof corrected | { kind: 'screenshot'; files: string[] }[]) =>
      t.run(resubmitProof, { submission: submissionId, answers }, worker)
    expect(await t.refusal(send(corrected))).toEqual({ code: 'proof-incomplete', position: 1 })
    expect(await t.refusal(send([{ kind: 'screenshot', files: [await t.picture(employer)] }]))).toEqual({
      code: 'not-found',
      what: 'picture',
    })
    await t.must(send([{ kind: 'screenshot', files: [await t.picture(worker)] }]))
  })

  test('is the worker’s alone', async () => {
    const { employer, submission } = await asked()
    const refusal = { code: 'not-found', what: 'submission' }
    for (const who of [employer, await t.member('Other')]) {
      expect(await t.refusal(t.run(standByProof, { submission }, who))).toEqual(refusal)
      expect(await t.refusal(t.run(resubmitProof, { submission, answers: corrected }, who))).toEqual(refusal)
    }
  })

  test('is refused when nothing was asked, and after the first answer', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const submission = await t.submission(await t.campaign(employer), worker)
    const stand = () => t.refusal(t.run(standByProof, { submission }, worker))
    expect(await stand()).toEqual({ code: 'correction-over', submissionId: submission, state: 'SUBMITTED' })
    await t.must(t.run(askCorrection, { submission, reason }, employer))
    await t.must(t.run(resubmitProof, { submission, answers: corrected }, worker))
    expect(await stand()).toEqual({ code: 'correction-over', submissionId: submission, state: 'RESUBMITTED' })
  })
})

describe('no answer', () => {
  test('after seven days frees the slot unpaid, for somebody else to take', async () => {
    const { employer, worker, campaign, submission } = await asked()
    t.clock.advance(7 * DAY_MS - 1)
    await t.sweep()
    expect(await t.state(submission)).toBe('CORRECTION_ASKED')
    t.clock.advance(1)
    await t.sweep()
    expect(await t.state(submission)).toBe('LAPSED')
    expect(await t.freeSlots(campaign)).toBe(2)
    expect(await t.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
    expect(await t.held(campaign)).toBe(550_000n)

    const next = await t.member('Next')
    await t.must(t.run(approveSubmission, { submission: await t.submission(campaign, next) }, employer))
    expect(await t.balances(next)).toEqual({ cash: 250_000n, wallet: 0n })
  })

  test('holds from its moment on, even where no sweep has come by yet', async () => {
    const { worker, submission } = await asked()
    t.clock.advance(7 * DAY_MS)
    for (const answer of [
      t.run(standByProof, { submission }, worker),
      t.run(resubmitProof, { submission, answers: corrected }, worker),
    ]) {
      expect(await t.refusal(answer)).toMatchObject({ code: 'correction-over', submissionId: submission })
    }
  })
})

async function submitPicture(campaign: string, worker: Awaited<ReturnType<typeof t.member>>) {
  const reservation = await t.take(campaign, worker)
  const answers = [{ kind: 'screenshot' as const, files: [await t.picture(worker)] }]
  return t.must(t.run(submitProof, { reservation, answers }, worker))
}
