import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { openContest } from '../../src/domain/contests/open-contest.ts'
import { HOUR_MS } from '../../src/domain/kit/clock.ts'
import type { Answer } from '../../src/domain/kit/decision.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { enterMember } from '../../src/domain/members/enter-member.ts'
import { eraseMember } from '../../src/domain/members/erase-member.ts'
import { returnMember } from '../../src/domain/members/former-return.ts'
import { linkIdentities, offerLink } from '../../src/domain/members/link-identities.ts'
import { unlinkIdentity } from '../../src/domain/members/unlink-identity.ts'
import { approveAdjustment, proposeAdjustment } from '../../src/domain/operators/adjust-balance.ts'
import { placeOrder } from '../../src/domain/orders/place-order.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { settleInvoice } from '../../src/domain/top-ups/settle-top-up.ts'
import { startTopUp } from '../../src/domain/top-ups/start-top-up.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { claimWithdrawal } from '../../src/domain/withdrawals/claim-withdrawal.ts'
import { markCompleted, markReturned } from '../../src/domain/withdrawals/mark-withdrawal.ts'
import { rejected } from '../support/contests.ts'
import { openCryptoPay } from '../support/crypto-pay.ts'
import { createTestDomain } from '../support/domain.ts'
import { offerOf, said } from '../support/orders.ts'
import { afterReading, overtakenBy, tally } from '../support/races.ts'
import { earn, requested } from '../support/withdrawals.ts'

const t = await createTestDomain()
const pay = await openCryptoPay(t.clock)
const [fina, ada] = [await t.member('Fina', ['finance']), await t.member('Ada', ['admin'])]
afterEach(async () => {
  expect(await t.audit()).toEqual([])
  const { rows } = await t.pool.query(`SELECT m.id FROM member m JOIN account a ON a.member_id = m.id
    WHERE m.erased_at IS NOT NULL AND (a.balance_micros <> 0 OR EXISTS (SELECT 1 FROM open_matters(m.id))
      OR EXISTS (SELECT 1 FROM identity i WHERE i.member_id = m.id))`)
  expect(rows).toEqual([])
})
afterAll(async () => {
  await pay.close()
  await t.close()
})

type Who = Actor & { memberId: string }
const NOTHING = { here: 'telegram' as const, cashMicros: 0n, walletMicros: 0n }
const system = { kind: 'system' as const, name: 'test' }
const leave = (actor: Who, left: Partial<typeof NOTHING> = {}, domain = t.domain) =>
  perform(domain, eraseMember, { input: { ...NOTHING, ...left }, actor, key: t.key() })
const isGone = async ({ memberId }: Who) =>
  (await t.store.db.member.findUniqueOrThrow({ where: { id: memberId } })).erasedAt !== null

async function person({ memberId }: Who) {
  const one = await t.store.db.identity.findFirstOrThrow({ where: { memberId } })
  return { platform: one.platform, platformUserId: one.platformUserId, displayName: 'Again', locale: 'en' }
}

describe('erasing in the very moment of something else', () => {
  test('twenty at once are one, which gives up the remainder once', async () => {
    const { employer, worker } = await t.employerAndWorker(2)
    const submission = await t.submission(await t.campaign(employer, { slots: 1 }), worker)
    await t.must(t.run(approveSubmission, { submission }, employer))
    await offerOf(t, worker)
    const left = { cashMicros: 250_000n }
    const counts = await tally(Array.from({ length: 20 }, () => leave(worker, left)))
    expect(counts['done']).toBe(1)
    const about = { kind: 'given-up', about: worker.memberId }
    expect(await t.store.db.posting.count({ where: about })).toBe(1)
  })

  test('taking a slot: taken and here, or gone and not taken', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 40 })
    for (let round = 0; round < 15; round++) {
      const wale = await t.member('Wale')
      const [left, taken] = await Promise.all([leave(wale), t.run(takeSlot, { campaign }, wale)])
      expect(left.ok && taken.ok).toBe(false)
      expect(await isGone(wale)).toBe(left.ok)
    }
    const wale = await t.member('Wale')
    await t.must(leave(wale))
    expect(await t.refusal(t.run(takeSlot, { campaign }, wale))).toEqual({ code: 'not-allowed' })
  })

  test('redeeming a voucher: into the wallet of a member, or not at all', async () => {
    const cashier = await t.member('Cass', ['finance'])
    const input = { amountMicros: 2_000_000n, reason: 'test money' }
    for (let round = 0; round < 15; round++) {
      const rita = await t.member('Rita')
      const { code } = await t.must(issueTopUp(t.domain, { input, actor: cashier, key: t.key() }))
      const redeem = (domain = t.domain) => redeemVoucher(domain, { code, actor: rita, key: t.key() })
      if (round === 0) {
        // Whoever redeems has read that all is well, and is erased before it is committed.
        expect((await redeem(overtakenBy(t, () => leave(rita)))).ok).toBe(false)
        continue
      }
      const [left, redeemed] = await Promise.all([leave(rita), redeem()])
      expect(left.ok && redeemed.ok).toBe(false)
    }
  })

  test('being paid: the money is seen, and nothing is erased', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const submission = await t.submission(await t.campaign(employer), worker)
    const approve = () => t.must(t.run(approveSubmission, { submission }, employer))
    const left = await t.refusal(leave(worker, {}, overtakenBy(t, approve)))
    expect(left.code).toBe('erase-open')
    await approve()
    const again = t.take(await t.campaign(employer), worker)
    const late = overtakenBy(t, () => again)
    expect((await t.refusal(leave(worker, { cashMicros: 250_000n }, late))).code).toBe('erase-open')
  })

  test.each([
    [
      'a payout that bounces',
      async (wale: Who) => {
        await earn(t, wale, 12)
        const withdrawal = await requested(t, wale, 12_000_000n)
        await t.must(t.run(claimWithdrawal, { withdrawal }, fina))
        await t.must(t.run(markCompleted, { withdrawal, reference: 'PP-1' }, fina))
        return () => t.must(t.run(markReturned, { withdrawal, reason: 'No such account.' }, fina))
      },
    ],
    [
      'a payment of which nobody had heard',
      async (wale: Who) => {
        const words = { description: 'Ten', backUrl: null }
        const call = { amountMicros: 10_000_000n, words, actor: wale, key: t.key() }
        const { topUpId } = await t.must(startTopUp(t.domain, pay.rail, call))
        const { invoiceId } = await t.store.db.topUp.findUniqueOrThrow({ where: { id: topUpId } })
        const amountMicros = 10_000_000n
        const invoice = {
          invoiceId: invoiceId ?? '',
          payload: topUpId,
          fiat: 'USD',
          amountMicros,
          paidAsset: 'USDT',
        }
        await settleInvoice(t.domain, { ...invoice, status: 'expired' })
        t.clock.advance(HOUR_MS)
        return () => settleInvoice(t.domain, { ...invoice, status: 'paid' })
      },
    ],
    [
      'what two operators put right',
      async (wale: Who) => async () => {
        const terms = {
          account: 'cash' as const,
          adds: true,
          amountMicros: 9_000_000n,
          reason: 'Paid by mistake.',
        }
        const proposed = t.run(proposeAdjustment, { member: wale.memberId, ...terms }, fina)
        const { adjustmentId } = await t.must(proposed)
        await t.must(t.run(approveAdjustment, { adjustment: adjustmentId }, ada))
      },
    ],
  ])('%s: it is seen, and nothing is erased', async (_, comes) => {
    const wale = await t.member('Wale')
    const arrive = await comes(wale)
    expect((await t.refusal(leave(wale, {}, overtakenBy(t, arrive)))).code).toBe('erase-open')
    const { cash = 0n, wallet = 0n } = await t.balances(wale)
    expect(cash + wallet).toBeGreaterThan(8_000_000n)
    expect(await isGone(wale)).toBe(false)
  })

  test('what others begin about them in this very moment is seen, too: a proposal, a contest of their worker', async () => {
    const terms = {
      account: 'cash' as const,
      adds: true,
      amountMicros: 9_000_000n,
      reason: 'Paid by mistake.',
    }
    const { employer, worker, campaign, submission } = await rejected(t, 'pay')
    await t.must(t.run(stopCampaign, { campaign }, employer))
    const { wallet: walletMicros = 0n } = await t.balances(employer)
    const emptied = {
      account: 'wallet' as const,
      adds: false,
      amountMicros: walletMicros,
      reason: 'All back.',
    }
    const { adjustmentId } = await t.must(
      t.run(proposeAdjustment, { member: employer.memberId, ...emptied }, fina),
    )
    await t.must(t.run(approveAdjustment, { adjustment: adjustmentId }, ada))
    for (const [who, begin] of [
      [await t.member('Wale'), (member: string) => t.run(proposeAdjustment, { member, ...terms }, fina)],
      [employer, () => t.run(openContest, { submission, words: 'It is all there.', files: [] }, worker)],
    ] as const) {
      const late = overtakenBy(t, () => t.must<Answer>(begin(who.memberId)))
      expect((await t.refusal(leave(who, {}, late))).code).toBe('erase-open')
      expect(await isGone(who)).toBe(false)
    }
  })

  test('an order for what they sell: ordered and here, or gone and not ordered', async () => {
    const buyer = await t.member('Bo')
    await t.fund(buyer, 100)
    for (let round = 0; round < 8; round++) {
      const seller = await t.member('Sil')
      const order = { offer: await offerOf(t, seller), version: 1, ...said('Tea, please.') }
      const [left, placed] = await Promise.all([leave(seller), t.run(placeOrder, order, buyer)])
      expect(left.ok && placed.ok).toBe(false)
      expect(left.ok || placed.ok).toBe(true)
    }
  })
})

describe('coming back at the same moment', () => {
  test('ten times is once, and who takes a job then takes it once', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const wale = await t.member('Wale')
    const known = await person(wale)
    await t.must(leave(wale))
    await Promise.all([
      ...Array.from({ length: 10 }, () => t.run(returnMember, known, system)),
      ...Array.from({ length: 10 }, () => t.run(enterMember, known, system)),
    ])
    const { platform, platformUserId } = known
    const found = await t.store.db.identity.findMany({ where: { platform, platformUserId } })
    expect(found).toMatchObject([{ memberId: wale.memberId }])
    const counts = await tally(Array.from({ length: 5 }, () => t.run(takeSlot, { campaign }, wale)))
    expect(counts['done']).toBe(1)
  })

  test('overtaken by oneself after any of its looks, one is still that member', async () => {
    let overtaken = 0
    for (let look = 0; look === overtaken; look++) {
      const wale = await t.member('Wale')
      const known = await person(wale)
      await t.must(leave(wale))
      let looks = 0
      const isIt = () => looks++ === look
      const domain = afterReading(t, isIt, async () => {
        overtaken++
        await t.must(t.run(returnMember, known, system))
      })
      const again = await t.must(perform(domain, returnMember, { input: known, actor: system, key: t.key() }))
      expect(again).toEqual({ memberId: wale.memberId })
    }
    expect(overtaken).toBeGreaterThan(0)
  })
})

describe('unlinking at the same moment', () => {
  let count = 0
  async function linked() {
    const one = await t.member('Una')
    const known = {
      platform: 'discord' as const,
      platformUserId: `d${++count}`,
      displayName: 'D',
      locale: 'en',
    }
    const { memberId } = await t.must(t.run(enterMember, known, system))
    const { code } = await t.must(offerLink(t.domain, { actor: one, key: t.key() }))
    const actor = { kind: 'member' as const, memberId, roles: [] }
    const { memberId: both } = await t.must(linkIdentities(t.domain, { code, actor, key: t.key() }))
    return { kind: 'member' as const, memberId: both, roles: [] }
  }
  const off = (actor: Who, platform: 'telegram' | 'discord', here = platform) =>
    t.run(unlinkIdentity, { platform, here }, actor)
  const identities = ({ memberId }: Who) => t.store.db.identity.count({ where: { memberId } })

  test('each side the other: one identity stays', async () => {
    for (let round = 0; round < 8; round++) {
      const una = await linked()
      await Promise.all([off(una, 'telegram', 'discord'), off(una, 'discord', 'telegram')])
      expect(await identities(una)).toBe(1)
    }
  })

  test('while being erased: both are remembered, none is left', async () => {
    for (let round = 0; round < 8; round++) {
      const una = await linked()
      const [left] = await Promise.all([leave(una), off(una, 'discord')])
      const former = await t.store.db.formerIdentity.count({ where: { memberId: una.memberId } })
      expect(former + (await identities(una))).toBe(2)
      expect(await isGone(una)).toBe(left.ok)
    }
  })
})
