import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { approveAll, readBulk } from '../../src/domain/submissions/approve-all.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { BULK_MAX, bulkOf } from '../../src/domain/submissions/bulk.rules.ts'
import { standByProof } from '../../src/domain/submissions/resubmit-proof.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { manyDue } from '../fault/domain-many-due.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

/** What the screen shows of this job now. */
async function shown(campaign: string) {
  const { waiting, hinted } = await readBulk(t.store, campaign)
  return bulkOf(waiting, hinted)
}

async function waitingJob(count: number) {
  const { employer } = await t.employerAndWorker()
  const campaign = await t.campaign(employer, { slots: 20 })
  const workers = []
  for (let n = 0; n < count; n++) {
    const worker = await t.member(`W${n}`)
    workers.push({ worker, submission: await t.submission(campaign, worker) })
  }
  return { employer, campaign, workers }
}

test('everything that was shown is paid by one commit', async () => {
  const { employer, campaign, workers } = await waitingJob(5)
  const { digest, totalMicros } = await shown(campaign)
  expect(totalMicros).toBe(1_250_000n)
  const answer = await t.must(t.run(approveAll, { campaign, shown: digest }, employer))
  expect(answer).toEqual({ campaignId: campaign, count: 5, paidMicros: '1250000', hinted: 0 })
  for (const { worker, submission } of workers) {
    expect(await t.state(submission)).toBe('SATISFIED')
    expect((await t.balances(worker)).cash).toBe(250_000n)
  }
})

describe('another set than the one that was shown is refused, and nothing of it is paid', () => {
  test('a proof arrived meanwhile', async () => {
    const { employer, campaign, workers } = await waitingJob(2)
    const { digest } = await shown(campaign)
    await t.submission(campaign, await t.member('Late'))
    const refusal = await t.refusal(t.run(approveAll, { campaign, shown: digest }, employer))
    expect(refusal).toEqual({ code: 'review-changed', campaignId: campaign })
    expect(await t.state(workers[0]!.submission)).toBe('SUBMITTED')
  })

  test('one was approved and another arrived: as many, as much, but others', async () => {
    const { employer, campaign, workers } = await waitingJob(3)
    const before = await shown(campaign)
    await t.must(t.run(approveSubmission, { submission: workers[0]!.submission }, employer))
    await t.submission(campaign, await t.member('Late'))
    expect((await shown(campaign)).totalMicros).toBe(before.totalMicros)
    const refusal = await t.refusal(t.run(approveAll, { campaign, shown: before.digest }, employer))
    expect(refusal).toEqual({ code: 'review-changed', campaignId: campaign })
  })

  test('one was sent back and came again unchanged', async () => {
    const { employer, campaign, workers } = await waitingJob(2)
    const { digest } = await shown(campaign)
    const [first] = workers
    const submission = first!.submission
    await t.must(t.run(askCorrection, { submission, reason: 'The name is missing.' }, employer))
    await t.must(t.run(standByProof, { submission }, first!.worker))
    const refusal = await t.refusal(t.run(approveAll, { campaign, shown: digest }, employer))
    expect(refusal).toEqual({ code: 'review-changed', campaignId: campaign })
  })
})

test('nothing is left to approve', async () => {
  const { employer, campaign } = await waitingJob(2)
  const { digest } = await shown(campaign)
  await t.must(t.run(approveAll, { campaign, shown: digest }, employer))
  const refusal = await t.refusal(t.run(approveAll, { campaign, shown: digest }, employer))
  expect(refusal).toEqual({ code: 'nothing-to-approve', campaignId: campaign })
})

test('the same press delivered again gets the same answer', async () => {
  const { employer, campaign } = await waitingJob(2)
  const { digest } = await shown(campaign)
  const key = t.key()
  const first = await t.run(approveAll, { campaign, shown: digest }, employer, key)
  const again = await t.run(approveAll, { campaign, shown: digest }, employer, key)
  expect(again).toEqual({ ...first, repeated: true })
})

test('a job of somebody else is not found', async () => {
  const { campaign, workers } = await waitingJob(1)
  const { digest } = await shown(campaign)
  const refusal = await t.refusal(t.run(approveAll, { campaign, shown: digest }, workers[0]!.worker))
  expect(refusal).toEqual({ code: 'not-found', what: 'job' })
})

test('a proof with a picture that was seen elsewhere stays out, and is counted', async () => {
  const { employer } = await t.employerAndWorker()
  const requirements = [{ kind: 'screenshot' as const, ask: 'The page' }]
  const campaign = await t.campaign(employer, { slots: 5, requirements })
  const send = async (name: string, sha256: string) => {
    const worker = await t.member(name)
    const reservation = await t.take(campaign, worker)
    const file = await t.picture(worker)
    await t.store.db.storedFile.update({ where: { id: file }, data: { sha256 } })
    const answers = [{ kind: 'screenshot' as const, files: [file] }]
    return (await t.must(t.run(submitProof, { reservation, answers }, worker))).submissionId
  }
  const copies = [await send('A', 'same'), await send('B', 'same')]
  const honest = await send('C', 'own')
  const bulk = await shown(campaign)
  expect(bulk).toMatchObject({ hinted: 2, later: 0 })
  const answer = await t.must(t.run(approveAll, { campaign, shown: bulk.digest }, employer))
  expect(answer).toMatchObject({ count: 1, hinted: 2 })
  expect(await t.state(honest)).toBe('SATISFIED')
  for (const copy of copies) expect(await t.state(copy)).toBe('SUBMITTED')
})

test('more than two hundred: those whose deadline is nearest, the others with the next press', async () => {
  const campaign = await manyDue(t, BULK_MAX + 30, t.clock.now())
  const { employerId } = await t.store.db.campaign.findUniqueOrThrow({ where: { id: campaign } })
  const employer = { kind: 'member', memberId: employerId, roles: [] } as const
  const first = await shown(campaign)
  expect(first).toMatchObject({ later: 30 })
  expect(await t.must(t.run(approveAll, { campaign, shown: first.digest }, employer))).toMatchObject({
    count: BULK_MAX,
  })
  const rest = await shown(campaign)
  expect(await t.must(t.run(approveAll, { campaign, shown: rest.digest }, employer))).toMatchObject({
    count: 30,
  })
  expect(await t.held(campaign)).toBe(0n)
})
