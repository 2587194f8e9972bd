import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { pauseCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { hashInput } from '../../src/domain/kit/commit.ts'
import { decide } from '../../src/domain/kit/refusal.ts'
import { useCase } from '../../src/domain/kit/use-case.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

describe('the same request key', () => {
  test('with the same input gives the first answer again and has no second effect', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const key = t.key()
    const first = await t.must(t.run(takeSlot, { campaign }, worker, key))
    expect(await t.run(takeSlot, { campaign }, worker, key)).toEqual({
      ok: true,
      answer: first,
      repeated: true,
    })
    expect(await t.freeSlots(campaign)).toBe(4)
  })

  test('gives the first answer also when the object has moved on since', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const submission = await t.submission(await t.campaign(employer), worker)
    const key = t.key()
    await t.must(t.run(askCorrection, { submission, reason: 'Add your name.' }, employer, key))
    expect(await t.run(askCorrection, { submission, reason: 'Add your name.' }, employer, key)).toEqual({
      ok: true,
      answer: { submissionId: submission, held: false },
      repeated: true,
    })
  })

  test('with another input is a fault, and nothing is done', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const [a, b] = [await t.campaign(employer), await t.campaign(employer)]
    const key = t.key()
    await t.must(t.run(takeSlot, { campaign: a }, worker, key))
    await expect(t.run(takeSlot, { campaign: b }, worker, key)).rejects.toThrow(/another input/)
    expect(await t.freeSlots(b)).toBe(5)
  })

  test('with another use case is a fault', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const key = t.key()
    await t.must(t.run(takeSlot, { campaign }, worker, key))
    await expect(t.run(pauseCampaign, { campaign }, employer, key)).rejects.toThrow(/another input/)
  })

  test('is free again after a refusal: what was refused may be possible later', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 1 })
    const submission = await t.submission(campaign, worker)
    const key = t.key()
    const other = await t.member('Other')
    expect(await t.refusal(t.run(approveSubmission, { submission }, other, key))).toMatchObject({
      code: 'not-found',
    })
    await t.must(t.run(approveSubmission, { submission }, employer, key))
  })
})

test('an input is the same whatever the order of its fields, and amounts count exactly', () => {
  expect(hashInput('u', { a: 1n, b: { c: 2, d: [3] } })).toBe(hashInput('u', { b: { d: [3], c: 2 }, a: 1n }))
  const hashes = [
    hashInput('u', { a: 1n }),
    hashInput('u', { a: 1 }),
    hashInput('u', { a: 9007199254740993n }),
    hashInput('u', { a: 9007199254740992n }),
    hashInput('v', { a: 1n }),
    hashInput('u', { a: [1, 2] }),
    hashInput('u', { a: [2, 1] }),
  ]
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('who meets others at one row again and again is told to try again, and nothing was done', async () => {
  const member = await t.member('Mia')
  let reads = 0
  const alwaysLate = useCase({
    name: 'always-late',
    input: takeSlot.input,
    read: async () => ++reads,
    decide: () =>
      decide({
        patches: [
          { table: 'member' as const, row: { id: member.memberId, revision: -1 }, set: { locale: 'de' } },
        ],
        answer: {},
      }),
  })
  expect(await t.run(alwaysLate, { campaign: t.newId() }, member, 'late')).toEqual({
    ok: false,
    refusal: { code: 'busy' },
    repeated: false,
  })
  expect(reads).toBe(20)
  expect(await t.store.db.requestKey.findUnique({ where: { key: 'late' } })).toBeNull()
})

test('each change of state leaves a history row that says who did it', async () => {
  const { employer, worker } = await t.employerAndWorker()
  const submission = await t.submission(await t.campaign(employer), worker)
  await t.must(t.run(approveSubmission, { submission }, employer))
  const history = await t.store.db.transition.findMany({ where: { objectId: submission } })
  expect(history).toMatchObject([
    {
      machine: 'submission',
      fromState: 'SUBMITTED',
      toState: 'SATISFIED',
      revision: 1,
      actor: `member:${employer.memberId}`,
      at: t.clock.now(),
    },
  ])
})

test('each effect leaves its event in the same commit, and wakes the relay', async () => {
  let woken = 0
  t.domain.onCommitted = () => {
    woken++
  }
  const { employer } = await t.employerAndWorker()
  woken = 0
  const campaign = await t.campaign(employer)
  expect(woken).toBe(1)
  const events = await t.store.db.event.findMany({ where: { kind: 'campaign-published' } })
  expect(events.at(-1)).toMatchObject({ payload: { campaignId: campaign }, relayedAt: null })
  t.domain.onCommitted = () => {}
})
