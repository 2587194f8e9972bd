import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { addSlots } from '../../src/domain/campaigns/add-slots.ts'
import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { after, DAY_MS } from '../../src/domain/kit/clock.ts'
import type { FrozenPartName } from '../../src/domain/kit/refusal.ts'
import { freezeMember, liftFreeze } from '../../src/domain/members/freeze-member.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { startVisit } from '../../src/domain/visits/start-visit.ts'
import { cancelVoucher } from '../../src/domain/vouchers/cancel-voucher.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { redeemVoucher, TRIES_OF_MEMBER } from '../../src/domain/vouchers/redeem-voucher.ts'
import { cancelWithdrawal } from '../../src/domain/withdrawals/cancel-withdrawal.ts'
import { requestWithdrawal } from '../../src/domain/withdrawals/request-withdrawal.ts'
import { createTestDomain } from '../support/domain.ts'
import { earner, PAYPAL } from '../support/withdrawals.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'Several accounts on one phone.'
type Member = Awaited<ReturnType<typeof t.member>>
const moderator = () => t.member('Mo', ['moderator'])

async function frozen(member: Member, parts: FrozenPartName[], days: number | null = 7) {
  const by = await moderator()
  const { freezeId } = await t.must(t.run(freezeMember, { member: member.memberId, parts, reason, days }, by))
  return { by, freezeId }
}
const refusal = (part: FrozenPartName, days: number | null = 7) => ({
  code: 'frozen',
  part,
  reason,
  endsAt: days === null ? null : after(t.clock.now(), days * DAY_MS),
})
const newJob = {
  mode: 'INTERNATIONAL',
  categoryId: 'signup',
  title: 'Try our app',
  instructions: 'Install the app and write what you think.',
  requirements: [{ kind: 'text', ask: 'What did you think?' }],
  rewardMicros: 250_000n,
  slots: 1,
} as const

describe('who is frozen', () => {
  test('cannot take a job nor ask for a link, with the reason and the end', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    const visits = await t.clickJob(employer)
    await frozen(worker, ['taking'])
    expect(await t.refusal(t.run(takeSlot, { campaign }, worker))).toEqual(refusal('taking'))
    expect(await t.refusal(t.run(startVisit, { campaign: visits }, worker))).toEqual(refusal('taking'))
  })

  test('cannot post a job nor add slots', async () => {
    const { employer } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    await frozen(employer, ['posting'], null)
    const { requirements, ...job } = newJob
    const posting = t.run(publishCampaign, { ...job, requirements: [...requirements] }, employer)
    expect(await t.refusal(posting)).toEqual(refusal('posting', null))
    expect(await t.refusal(t.run(addSlots, { campaign, slots: 1 }, employer))).toEqual(
      refusal('posting', null),
    )
  })

  test('cannot make a voucher nor redeem one, and no try is counted; their own they may take back', async () => {
    const { employer: member } = await t.employerAndWorker(10)
    const input = { amountMicros: 1_000_000n, source: 'wallet' as const }
    const own = await t.must(makeVoucher(t.domain, { input, actor: member, key: t.key() }))
    const cashier = await t.member('Fin', ['finance'])
    const top = { amountMicros: 1_000_000n, reason: 'test money' }
    const { code } = await t.must(issueTopUp(t.domain, { input: top, actor: cashier, key: t.key() }))
    const { by } = await frozen(member, ['vouchers'])
    expect(await t.refusal(makeVoucher(t.domain, { input, actor: member, key: t.key() }))).toEqual(
      refusal('vouchers'),
    )
    const redeem = () => redeemVoucher(t.domain, { code, actor: member, key: t.key() })
    for (let tries = 0; tries <= TRIES_OF_MEMBER.limit; tries++)
      expect(await t.refusal(redeem())).toEqual(refusal('vouchers'))
    await t.must(t.run(cancelVoucher, { voucher: own.voucherId }, member))
    await t.must(t.run(liftFreeze, { member: member.memberId, reason }, by))
    await t.must(redeem())
  })

  test('cannot withdraw; what was asked for before they may take back', async () => {
    const worker = await earner(t, 20)
    const ask = () => t.run(requestWithdrawal, { ...PAYPAL, amountMicros: 5_000_000n }, worker)
    const { withdrawalId } = await t.must(ask())
    await frozen(worker, ['withdrawing'])
    expect(await t.refusal(ask())).toEqual(refusal('withdrawing'))
    await t.must(t.run(cancelWithdrawal, { withdrawal: withdrawalId }, worker))
    expect(await t.balances(worker)).toEqual({ cash: 20_000_000n, wallet: 0n })
  })

  test('may do what the freeze does not name', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    await frozen(worker, ['posting', 'vouchers', 'withdrawing'])
    await t.take(campaign, worker)
  })

  test('is still paid into cash for what was begun before', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    const submission = await t.submission(campaign, worker)
    await frozen(worker, ['taking', 'posting', 'vouchers', 'withdrawing'])
    await t.must(t.run(approveSubmission, { submission }, employer))
    expect(await t.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
  })
})

describe('a freeze', () => {
  test('ends by itself at its end, and not before; the member hears of both', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    const { freezeId } = await frozen(worker, ['taking'], 1)
    t.clock.advance(DAY_MS - 1)
    await t.sweep()
    expect((await t.refusal(t.run(takeSlot, { campaign }, worker))).code).toBe('frozen')
    t.clock.advance(1)
    await t.sweep()
    await t.take(campaign, worker)
    const events = await t.store.db.event.findMany({
      where: { kind: { in: ['member-frozen', 'freeze-over'] } },
      orderBy: { seq: 'desc' },
      take: 2,
    })
    const about = { freezeId, memberId: worker.memberId }
    expect(events.map(({ kind, payload }) => [kind, payload])).toEqual([
      ['freeze-over', about],
      ['member-frozen', about],
    ])
  })

  test('without an end lasts until it is lifted; both acts stand in the audit log with their reasons', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer)
    const { by } = await frozen(worker, ['taking'], null)
    t.clock.advance(400 * DAY_MS)
    await t.sweep()
    expect((await t.refusal(t.run(takeSlot, { campaign }, worker))).code).toBe('frozen')
    const lifting = { member: worker.memberId, reason: 'It was a family.' }
    await t.must(t.run(liftFreeze, lifting, by))
    await t.take(campaign, worker)
    expect(await t.refusal(t.run(liftFreeze, lifting, by))).toEqual({
      code: 'not-frozen',
      memberId: worker.memberId,
    })
    const log = await t.store.db.operatorAction.findMany({
      where: { objectId: worker.memberId },
      orderBy: { seq: 'asc' },
    })
    expect(log).toMatchObject([
      { operatorId: by.memberId, action: 'freeze-member', reason },
      { operatorId: by.memberId, action: 'lift-freeze', reason: lifting.reason },
    ])
  })

  test('is one at a time, and is never without a reason', async () => {
    const { worker } = await t.employerAndWorker(1)
    const { by } = await frozen(worker, ['taking'])
    const input = { member: worker.memberId, parts: ['posting' as const], reason, days: null }
    expect(await t.refusal(t.run(freezeMember, input, by))).toEqual({
      code: 'already-frozen',
      memberId: worker.memberId,
    })
    const empty = { ...input, reason: ' ' }
    expect(await t.refusal(t.run(freezeMember, empty, by))).toEqual({ code: 'reason-missing' })
    const lifting = { member: worker.memberId, reason: ' ' }
    expect(await t.refusal(t.run(liftFreeze, lifting, by))).toEqual({ code: 'reason-missing' })
  })

  test('is an act of moderators and admins, on somebody else who is there', async () => {
    const { worker } = await t.employerAndWorker(1)
    const input = { member: worker.memberId, parts: ['taking' as const], reason, days: 1 }
    const lifting = { member: worker.memberId, reason }
    const others = [await t.member('Fin', ['finance']), await t.member('Nobody')]
    for (const by of [...others, { kind: 'system', name: 'test' } as const]) {
      expect(await t.refusal(t.run(freezeMember, input, by))).toEqual({ code: 'not-allowed' })
      expect(await t.refusal(t.run(liftFreeze, lifting, by))).toEqual({ code: 'not-allowed' })
    }
    const self = { ...worker, roles: ['admin'] as const }
    expect(await t.refusal(t.run(freezeMember, input, self))).toEqual({ code: 'own-case' })
    expect(await t.refusal(t.run(liftFreeze, lifting, self))).toEqual({ code: 'own-case' })
    const nobody = { ...input, member: t.newId() }
    expect(await t.refusal(t.run(freezeMember, nobody, await moderator()))).toEqual({
      code: 'not-found',
      what: 'member',
    })
    await t.must(t.run(freezeMember, input, await t.member('Ada', ['admin'])))
  })
})
