import { afterAll, afterEach, expect, test } from 'vitest'
import { deliverNotices } from '../../src/bots/deliver.ts'
import { relayEvents } from '../../src/domain/notices/relay-events.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { rateSubmission } from '../../src/domain/submissions/rate-submission.ts'
import { createDeliveries } from '../support/deliveries.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

/** A job whose card stands in its employer's chat, true as of now. */
async function standing() {
  const { employer, worker } = await t.employerAndWorker()
  const campaign = await t.campaign(employer, { slots: 40 })
  const chat = createDeliveries(t.domain)
  const { platformUserId } = await t.store.db.identity.findFirstOrThrow({
    where: { memberId: employer.memberId },
  })
  const source = chat.source()
  const sent = await source.messengers.telegram?.send(
    platformUserId,
    { blocks: [] },
    { quiet: true, nonce: 'card' },
  )
  if (sent?.kind !== 'sent') throw new Error('the card does not stand')
  await t.store.db.card.create({
    data: {
      platform: 'telegram',
      ...sent.place,
      platformUserId,
      memberId: employer.memberId,
      kind: 'campaign',
      objectId: campaign,
    },
  })
  const tell = async () => {
    await relayEvents(t.domain)
    await deliverNotices(chat.source())
  }
  await tell()
  const edits = () => chat.messages[0]?.edits ?? 0
  return { employer, worker, campaign, chat, tell, edits }
}

test('a job’s card follows what happens to its slots and proofs', async () => {
  const { employer, worker, campaign, tell, edits } = await standing()
  const steps: (() => Promise<unknown>)[] = []
  let submission = ''
  steps.push(
    () => t.take(campaign, worker),
    async () => {
      submission = await t.submission(campaign, await t.member('Wendy'))
    },
    () => t.must(t.run(approveSubmission, { submission }, employer)),
  )
  for (const step of steps) {
    const before = edits()
    await step()
    await tell()
    expect(edits()).toBe(before + 1)
  }
})

test('it is left alone by what it does not show', async () => {
  const { employer, campaign, tell, edits } = await standing()
  const submission = await t.submission(campaign, await t.member('Wendy'))
  await t.must(t.run(approveSubmission, { submission }, employer))
  await tell()
  const before = edits()
  await t.must(t.run(rateSubmission, { submission, rating: { stars: 5 } }, employer))
  await relayEvents(t.domain)
  // The job's card stands in the first message; the review card does show the stars.
  const waiting = await t.store.db.notice.count({
    where: {
      memberId: employer.memberId,
      kind: { startsWith: 'refresh-card', endsWith: ':0' },
      state: 'WAITING',
    },
  })
  expect(waiting).toBe(0)
  await tell()
  expect(edits()).toBe(before)
})

test('thirty changes at once are one edit, which shows them all', async () => {
  const { campaign, tell, edits, chat } = await standing()
  const before = edits()
  for (let n = 0; n < 15; n++) await t.submission(campaign, await t.member(`W${n}`))
  await tell()
  expect(edits()).toBe(before + 1)
  expect(
    JSON.stringify(chat.messages[0]?.view, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
  ).toContain('15')
  expect(await t.store.db.notice.count({ where: { state: 'WAITING' } })).toBe(0)
})

test('one that changes while it is being edited is edited again', async () => {
  const { campaign, tell, edits, chat, worker } = await standing()
  const before = edits()
  await t.take(campaign, worker)
  chat.afterNext(async () => {
    await t.take(campaign, await t.member('Wendy'))
    await relayEvents(t.domain)
  })
  await tell()
  await tell()
  expect(edits()).toBe(before + 2)
})
