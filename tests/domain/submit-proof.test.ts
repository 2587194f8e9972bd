import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { ProofRequirement } from '../../src/domain/campaigns/requirement.ts'
import { after, DAY_MS } from '../../src/domain/kit/clock.ts'
import type { ProofAnswer } from '../../src/domain/submissions/proof.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const three: ProofRequirement[] = [
  { kind: 'text', ask: 'Your user name' },
  { kind: 'link', ask: 'Your profile' },
  { kind: 'screenshot', ask: 'The welcome page' },
]
const text = (words: string): ProofAnswer => ({ kind: 'text', text: words })
const link: ProofAnswer = { kind: 'link', url: 'https://example.com/u/1' }
const shot = (...files: string[]): ProofAnswer => ({ kind: 'screenshot', files })

async function heldSlot(requirements: ProofRequirement[] = three) {
  const people = await t.employerAndWorker()
  const campaign = await t.campaign(people.employer, { requirements })
  return { ...people, campaign, reservation: await t.take(campaign, people.worker) }
}

test('a proof is kept answer by answer, and the review clock begins', async () => {
  const { employer, worker, campaign, reservation } = await heldSlot()
  const answers = [text('wale'), link, shot(await t.picture(worker), await t.picture(worker))]

  const { submissionId } = await t.must(t.run(submitProof, { reservation, answers }, worker))

  const row = await t.store.db.submission.findUniqueOrThrow({ where: { id: submissionId } })
  expect(row).toMatchObject({
    state: 'SUBMITTED',
    campaignId: campaign,
    workerId: worker.memberId,
    employerId: employer.memberId,
    rewardMicros: 250_000n,
    feeMicros: 25_000n,
    dueAt: after(t.clock.now(), 7 * DAY_MS),
    remindAt: after(t.clock.now(), 6 * DAY_MS),
  })
  const proofs = await t.store.db.proof.findMany({ where: { submissionId } })
  expect(proofs).toMatchObject([{ round: 1, answers }])
  const held = await t.store.db.reservation.findUniqueOrThrow({ where: { id: reservation } })
  expect(held.state).toBe('SUBMITTED')
})

describe('a requirement left open is refused, named by its place', () => {
  test.each([
    ['nothing', [], 1],
    ['only the first', [text('wale')], 2],
    ['the wrong kind in the second place', [text('wale'), text('no link'), shot('x')], 2],
    ['no screenshot', [text('wale'), link], 3],
    ['one answer too many', [text('wale'), link, shot('x'), text('and more')], 3],
  ] as const)('%s', async (_, answers, position) => {
    const { worker, reservation } = await heldSlot()
    const picture = await t.picture(worker)
    const given = answers.map((a) => (a.kind === 'screenshot' ? shot(picture) : a))
    expect(await t.refusal(t.run(submitProof, { reservation, answers: given }, worker))).toEqual({
      code: 'proof-incomplete',
      position,
    })
  })
})

describe('pictures', () => {
  test('of somebody else prove nothing', async () => {
    const { employer, worker, reservation } = await heldSlot()
    const foreign = await t.picture(employer)
    for (const files of [[foreign], [await t.picture(worker), foreign], [t.newId()]]) {
      const answers = [text('wale'), link, shot(...files)]
      expect(await t.refusal(t.run(submitProof, { reservation, answers }, worker))).toEqual({
        code: 'not-found',
        what: 'picture',
      })
    }
  })

  test('may be the same one twice', async () => {
    const { worker, reservation } = await heldSlot()
    const picture = await t.picture(worker)
    const answers = [text('wale'), link, shot(picture, picture)]
    await t.must(t.run(submitProof, { reservation, answers }, worker))
  })
})

test.each([
  ['half an emoji, as a cut at a length leaves it', 'so good \ud83d', 'so good \ufffd'],
  ['a character that no database stores', 'so\u0000good', 'so\ufffdgood'],
  ['whole emoji and backslashes as they are', 'so 👍 \\u0000 \\ud83d', 'so 👍 \\u0000 \\ud83d'],
])('a text is kept with %s', async (_, typed, kept) => {
  const { worker, reservation } = await heldSlot([{ kind: 'text', ask: 'How was it?' }])
  const { submissionId } = await t.must(t.run(submitProof, { reservation, answers: [text(typed)] }, worker))
  const proofs = await t.store.db.proof.findMany({ where: { submissionId } })
  expect(proofs).toMatchObject([{ answers: [text(kept)] }])
})

test('a proof can be sent by the holder alone', async () => {
  const { employer, reservation } = await heldSlot()
  const refusal = { code: 'not-found', what: 'reservation' }
  for (const other of [employer, await t.member('Other')]) {
    expect(await t.refusal(t.run(submitProof, { reservation, answers: [] }, other))).toEqual(refusal)
  }
})

test.each([
  ['an IP address', 'https://127.0.0.1/'],
  ['a local name', 'http://localhost/'],
  ['credentials', 'https://me:secret@example.com/'],
  ['another scheme', 'javascript:alert(1)'],
])('a link with %s never reaches a proof', async (_, url) => {
  const { worker, reservation } = await heldSlot()
  const answers = [text('wale'), { kind: 'link' as const, url }]
  await expect(t.run(submitProof, { reservation, answers }, worker)).rejects.toThrow()
})
