import { afterAll, afterEach, expect, test } from 'vitest'
import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import type { FrozenPartName } from '../../src/domain/kit/refusal.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { freezeMember, liftFreeze } from '../../src/domain/members/freeze-member.ts'
import { startVisit } from '../../src/domain/visits/start-visit.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { requestWithdrawal } from '../../src/domain/withdrawals/request-withdrawal.ts'
import { createTestDomain } from '../support/domain.ts'
import { held, overtakenBy } from '../support/races.ts'
import { earner, PAYPAL } from '../support/withdrawals.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'Several accounts on one phone.'

async function freeze(member: { memberId: string }, parts: FrozenPartName[]) {
  const moderator = await t.member('Mo', ['moderator'])
  const input = { member: member.memberId, parts, reason, days: null }
  await t.must(t.run(freezeMember, input, moderator))
  return moderator
}

test('a take that was decided before a freeze is not committed after it', async () => {
  const { employer, worker } = await t.employerAndWorker(10)
  const take = await held(t, takeSlot, { campaign: await t.campaign(employer) }, worker)
  const visit = await held(t, startVisit, { campaign: await t.clickJob(employer) }, worker)
  await freeze(worker, ['taking'])
  expect(await take()).toEqual({ kind: 'conflict', guard: 'absent_frozen_part' })
  expect(await visit()).toEqual({ kind: 'conflict', guard: 'absent_frozen_part' })
})

test('a job that was decided before a freeze is not published after it', async () => {
  const { employer } = await t.employerAndWorker(10)
  const job = {
    mode: 'INTERNATIONAL' as const,
    categoryId: 'signup',
    title: 'Try our app',
    instructions: 'Install the app and write what you think.',
    requirements: [{ kind: 'text' as const, ask: 'What did you think?' }],
    rewardMicros: 250_000n,
    slots: 1,
  }
  const publish = await held(t, publishCampaign, job, employer)
  await freeze(employer, ['posting'])
  expect(await publish()).toEqual({ kind: 'conflict', guard: 'absent_frozen_part' })
})

test('a withdrawal that was decided before a freeze does not leave cash after it', async () => {
  const worker = await earner(t, 20)
  const withdraw = await held(t, requestWithdrawal, { ...PAYPAL, amountMicros: 5_000_000n }, worker)
  await freeze(worker, ['withdrawing'])
  expect(await withdraw()).toEqual({ kind: 'conflict', guard: 'absent_frozen_part' })
  expect((await t.balances(worker)).cash).toBe(20_000_000n)
})

test('a voucher that was decided before a freeze is neither made nor redeemed after it', async () => {
  const [maker, finder] = [await t.member('Vic'), await t.member('Fay')]
  await t.fund(maker, 10)
  const input = { amountMicros: 2_000_000n, source: 'wallet' as const }
  const { code } = await t.must(makeVoucher(t.domain, { input, actor: maker, key: t.key() }))
  const untilFrozen = (member: { memberId: string }) => overtakenBy(t, () => freeze(member, ['vouchers']))
  const redeemed = redeemVoucher(untilFrozen(finder), { code, actor: finder, key: t.key() })
  expect(await t.refusal(redeemed)).toMatchObject({ code: 'frozen' })
  const made = makeVoucher(untilFrozen(maker), { input, actor: maker, key: t.key() })
  expect(await t.refusal(made)).toMatchObject({ code: 'frozen' })
  expect(await t.balances(finder)).toMatchObject({ wallet: 0n })
  expect(await t.balances(maker)).toMatchObject({ wallet: 8_000_000n })
})

test('jobs taken while a moderator freezes: what is held was taken before, and nothing after', async () => {
  const { employer, worker } = await t.employerAndWorker(50)
  const jobs = await Promise.all(Array.from({ length: 3 }, () => t.campaign(employer)))
  const takes = jobs.map((campaign) => t.run(takeSlot, { campaign }, worker))
  const [, ...outcomes] = await Promise.all([freeze(worker, ['taking']), ...takes])
  for (const one of outcomes) if (!one.ok) expect(one.refusal.code).toBe('frozen')
  const more = await t.campaign(employer)
  expect((await t.refusal(t.run(takeSlot, { campaign: more }, worker))).code).toBe('frozen')
})

test('twenty moderators freeze one member at once: one does', async () => {
  const { worker } = await t.employerAndWorker(1)
  const moderators = await Promise.all(Array.from({ length: 20 }, () => t.member('Mo', ['moderator'])))
  const input = { member: worker.memberId, parts: ['taking' as const], reason, days: null }
  const outcomes = await Promise.all(moderators.map((by) => t.run(freezeMember, input, by)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  for (const one of outcomes) if (!one.ok) expect(one.refusal.code).toBe('already-frozen')
  expect(await t.store.db.operatorAction.count({ where: { objectId: worker.memberId } })).toBe(1)
})

test('lifted at the moment it ends: over once', async () => {
  const { worker } = await t.employerAndWorker(1)
  const moderator = await t.member('Mo', ['moderator'])
  const input = { member: worker.memberId, parts: ['taking' as const], reason, days: 1 }
  const { freezeId } = await t.must(t.run(freezeMember, input, moderator))
  t.clock.advance(DAY_MS)
  const lifting = Array.from({ length: 5 }, () =>
    t.run(liftFreeze, { member: worker.memberId, reason }, moderator),
  )
  await Promise.all([...lifting, t.sweep(), t.sweep()])
  expect(await t.store.db.transition.count({ where: { objectId: freezeId } })).toBe(1)
})

test('lifted, and frozen anew, before it is lifted: the first freeze was over once', async () => {
  const { worker } = await t.employerAndWorker(1)
  const moderator = await freeze(worker, ['taking'])
  const [first] = await t.store.db.freeze.findMany({ where: { memberId: worker.memberId } })
  const input = { member: worker.memberId, reason }
  const late = overtakenBy(t, async () => {
    await t.must(t.run(liftFreeze, input, moderator))
    t.clock.advance(DAY_MS)
    await freeze(worker, ['taking'])
  })
  await perform(late, liftFreeze, { input, actor: moderator, key: t.key() })
  expect(await t.store.db.transition.count({ where: { objectId: first?.id ?? '' } })).toBe(1)
})
