import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addSlots } from '../../src/domain/campaigns/add-slots.ts'
import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { pauseCampaign, resumeCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { inviteWorkers } from '../../src/domain/hiring/invite-workers.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { pauseOffer, resumeOffer } from '../../src/domain/offers/steer-offer.ts'
import { withdrawOrder } from '../../src/domain/orders/give-up-order.ts'
import { placeOrder } from '../../src/domain/orders/place-order.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { startVisit } from '../../src/domain/visits/start-visit.ts'
import { cancelVoucher } from '../../src/domain/vouchers/cancel-voucher.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { cancelWithdrawal } from '../../src/domain/withdrawals/cancel-withdrawal.ts'
import { requestWithdrawal } from '../../src/domain/withdrawals/request-withdrawal.ts'
import { createTestDomain } from '../support/domain.ts'
import { offerOf } from '../support/orders.ts'
import { payIn, settlingAs } from './money-presses.ts'
import { ACCOUNTS, type Account, openAccounts } from './own-accounts.ts'
import { at } from './platform-model.ts'
import { POLICY } from './town.ts'

/**
 * Everything that a member can do to their own money with nobody else's help, from each of their accounts, linked and
 * unlinked as they like, and what then happens by itself.
 */
const KINDS = [
  ...([
    'publish',
    'publish',
    'publishClicks',
    'publishHired',
    'addSlots',
    'pause',
    'resume',
    'stop',
  ] as const),
  ...(['takeOwn', 'visitOwn', 'inviteMyself'] as const),
  ...(['offer', 'orderOwn', 'orderOwn', 'order', 'order', 'takeBack', 'pauseOffer', 'resumeOffer'] as const),
  ...(['makeOfCash', 'makeOfWallet', 'makeOfWallet', 'redeem', 'redeem', 'cancelVoucher'] as const),
  ...(['payIn'] as const),
  ...(['withdraw', 'withdraw', 'cancelWithdrawal', 'payOut', 'reject', 'bounce'] as const),
  ...(['link', 'link', 'unlink'] as const),
  ...(['sweep', 'wait', 'waitLong'] as const),
]
type Kind = (typeof KINDS)[number]
type Step = { kind: Kind; on: number; from: Account }

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  on: fc.nat({ max: 1000 }),
  from: fc.constantFrom(...ACCOUNTS),
})
const DAY = 86_400_000
const JOB = { categoryId: 'other', title: 'My own job', instructions: 'Do what the model says.' }
const PROOF = [{ kind: 'text' as const, ask: 'Say it' }]

/** A member with four dollars of earned cash and twenty in the wallet; and somebody's offer, who never answers. */
async function newcomer() {
  const t = await createTestDomain(POLICY)
  const { employer, worker: me } = await t.employerAndWorker(10)
  const submission = await t.submission(
    await t.campaign(employer, { rewardMicros: 4_000_000n, slots: 1 }),
    me,
  )
  await t.must(t.run(approveSubmission, { submission }, employer))
  await t.fund(me, 20)
  const shop = await offerOf(t, await t.member('Shop'), 'SERVICE', { priceMicros: 5_000_000n })
  const mine = { jobs: [] as string[], codes: [] as string[], offers: [] as string[], orders: [] as string[] }
  return { t, me, accounts: await openAccounts(t, me), earned: 4_000_000n, shop, ...mine }
}
type Person = Awaited<ReturnType<typeof newcomer>>

const rail: Actor = { kind: 'system', name: 'rail' }

async function act(p: Person, { kind, on }: Omit<Step, 'from'>): Promise<void> {
  const { t, me } = p
  const job = p.jobs[on % (p.jobs.length || 1)]
  const code = p.codes[on % (p.codes.length || 1)]
  const publish = async (mode: 'INTERNATIONAL' | 'PAID_TO_CLICK' | 'HIRED_GROUP') => {
    const terms = { ...JOB, rewardMicros: 20_000n + BigInt(on) * 1_999n, slots: 1 + (on % 3) }
    const input = {
      INTERNATIONAL: { ...terms, mode: 'INTERNATIONAL' as const, requirements: PROOF },
      PAID_TO_CLICK: { ...terms, mode: 'PAID_TO_CLICK' as const, targetUrl: 'https://shop.example/' },
      HIRED_GROUP: {
        ...terms,
        mode: 'HIRED_GROUP' as const,
        requirements: PROOF,
        workerIds: [me.memberId],
      },
    }[mode]
    const outcome = await t.run(publishCampaign, input, me)
    if (outcome.ok) p.jobs.push(outcome.answer.campaignId)
  }
  switch (kind) {
    case 'publish':
      return publish('INTERNATIONAL')
    case 'publishClicks':
      return publish('PAID_TO_CLICK')
    case 'publishHired':
      return publish('HIRED_GROUP')
    case 'addSlots':
      if (job) await t.run(addSlots, { campaign: job, slots: 1 + (on % 3) }, me)
      return
    case 'pause':
    case 'resume':
    case 'stop': {
      const use = { pause: pauseCampaign, resume: resumeCampaign, stop: stopCampaign }[kind]
      if (job) await t.run(use, { campaign: job }, me)
      return
    }
    case 'takeOwn':
      if (job) expect((await t.run(takeSlot, { campaign: job }, me)).ok).toBe(false)
      return
    case 'visitOwn':
      if (job) expect((await t.run(startVisit, { campaign: job }, me)).ok).toBe(false)
      return
    case 'inviteMyself':
      if (job)
        expect((await t.run(inviteWorkers, { campaign: job, workers: [me.memberId] }, me)).ok).toBe(false)
      return
    case 'offer':
    case 'orderOwn':
    case 'order':
    case 'takeBack':
    case 'pauseOffer':
    case 'resumeOffer':
      return marketMoves(p, kind, on)
    case 'makeOfCash':
    case 'makeOfWallet': {
      const input = {
        amountMicros: 1_000_000n + BigInt(on) * 3_001n,
        source: kind === 'makeOfCash' ? ('cash' as const) : ('wallet' as const),
      }
      const outcome = await makeVoucher(t.domain, { input, actor: me, key: t.key() })
      if (outcome.ok) p.codes.push(outcome.answer.code)
      return
    }
    case 'payIn':
      await t.must(payIn(t.domain, me, 1_000_000n + BigInt(on) * 10_000n, t.key()))
      return
    case 'redeem':
      if (code) await redeemVoucher(t.domain, { code, actor: me, key: t.key() })
      return
    case 'cancelVoucher': {
      const mine = await t.store.db.voucher.findMany({
        where: { issuerId: me.memberId },
        orderBy: { id: 'asc' },
      })
      const one = mine[on % (mine.length || 1)]
      if (one) await t.run(cancelVoucher, { voucher: one.id }, me)
      return
    }
    case 'withdraw': {
      const amountMicros = at([1_000_000n, 2_000_000n, 4_000_000n, 20_000_000n], on % 4)
      const input = { method: 'paypal' as const, amountMicros, destination: 'me@example.com', holder: null }
      await t.run(requestWithdrawal, input, me)
      return
    }
    case 'cancelWithdrawal':
    case 'payOut':
    case 'reject':
    case 'bounce':
      return withdrawalMoves(p, kind, on)
    case 'link':
    case 'unlink':
      return p.accounts[kind](on)
    case 'sweep':
      await t.sweep()
      return
    case 'wait':
    case 'waitLong':
      t.clock.advance(kind === 'wait' ? 10 * 60_000 : 366 * DAY)
      return
    default:
      return kind satisfies never
  }
}

type MarketMove = 'offer' | 'orderOwn' | 'order' | 'takeBack' | 'pauseOffer' | 'resumeOffer'

async function marketMoves(p: Person, kind: MarketMove, on: number): Promise<void> {
  const { t, me, shop } = p
  const own = p.offers[on % (p.offers.length || 1)]
  const bought = p.orders[on % (p.orders.length || 1)]
  const order = (offer: string) =>
    t.run(placeOrder, { offer, version: 1, words: 'For myself, please.', files: [] }, me)
  switch (kind) {
    case 'offer': {
      if (p.offers.length > 20) return
      const priceMicros = 500_000n + BigInt(on) * 9_001n
      p.offers.push(
        await offerOf(t, me, at(['SERVICE', 'PRODUCT', 'EXCHANGE'] as const, on % 3), { priceMicros }),
      )
      return
    }
    case 'orderOwn':
      if (own) expect((await order(own)).ok).toBe(false)
      return
    case 'order': {
      const outcome = await order(shop)
      if (outcome.ok) p.orders.push(outcome.answer.orderId)
      return
    }
    case 'takeBack':
      if (bought) await t.run(withdrawOrder, { order: bought }, me)
      return
    case 'pauseOffer':
    case 'resumeOffer':
      if (own)
        await t.run(
          (kind === 'pauseOffer' ? pauseOffer : resumeOffer) as typeof pauseOffer,
          { offer: own },
          me,
        )
      return
    default:
      return kind satisfies never
  }
}

async function withdrawalMoves(
  p: Person,
  kind: 'cancelWithdrawal' | 'payOut' | 'reject' | 'bounce',
  on: number,
) {
  const { t, me } = p
  const mine = await t.store.db.withdrawal.findMany({ orderBy: { id: 'asc' } })
  const one = mine[on % (mine.length || 1)]
  if (!one) return
  const withdrawal = one.id
  if (kind === 'cancelWithdrawal') await t.run(cancelWithdrawal, { withdrawal }, me)
  else if (kind === 'bounce') await t.run(settlingAs('RETURNED'), { withdrawal }, rail)
  else {
    await t.run(settlingAs('PAYING'), { withdrawal }, rail)
    await t.run(settlingAs(kind === 'payOut' ? 'COMPLETED' : 'REJECTED'), { withdrawal }, rail)
  }
}

/** What is cash, was cash and may become cash again, or was paid out for good. */
async function withdrawable({ t, accounts }: Person): Promise<bigint> {
  const where = { memberId: { in: await accounts.everybody() }, kind: 'cash' as const }
  const purses = await t.store.db.account.findMany({ where })
  const vouchers = await t.store.db.voucher.findMany({ where: { source: 'cash', state: 'ACTIVE' } })
  const withdrawals = await t.store.db.withdrawal.findMany({
    where: { state: { in: ['REQUESTED', 'PAYING', 'HELD', 'COMPLETED'] } },
  })
  const cash = purses.reduce((sum, { balanceMicros }) => sum + balanceMicros, 0n)
  return [...vouchers, ...withdrawals].reduce((sum, { amountMicros }) => sum + amountMicros, cash)
}

async function follow(steps: readonly Step[]) {
  const p = await newcomer()
  try {
    let limit = await withdrawable(p)
    expect(limit).toBe(p.earned)
    for (const now of steps) {
      await act({ ...p, me: await p.accounts.actFrom(now.from) }, now)
      const today = await withdrawable(p)
      expect(today, `after ${now.kind}`).toBeLessThanOrEqual(limit)
      limit = today
    }
    expect(await p.t.audit()).toEqual([])
  } finally {
    await p.t.close()
  }
}

test('nothing that a member does alone makes wallet money withdrawable', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 80 }), follow), {
    numRuns: 20,
    interruptAfterTimeLimit: 60_000,
  })
}, 120_000)

test('of everything in the wallet nothing can be withdrawn, however it came there', async () => {
  const { t, me, earned } = await newcomer()
  try {
    const ask = (amountMicros: bigint) =>
      t.run(
        requestWithdrawal,
        { method: 'paypal', amountMicros, destination: 'me@example.com', holder: null },
        me,
      )
    const made = await t.must(
      makeVoucher(t.domain, {
        input: { amountMicros: 2_000_000n, source: 'cash' },
        actor: me,
        key: t.key(),
      }),
    )
    await t.must(redeemVoucher(t.domain, { code: made.code, actor: me, key: t.key() }))
    expect(await t.balances(me)).toEqual({ cash: earned - 2_000_000n, wallet: 22_000_000n })
    expect(await t.refusal(ask(2_010_000n))).toMatchObject({
      code: 'not-enough-cash',
      missingMicros: 10_000n,
    })
    await t.must(ask(2_000_000n))
    expect(await t.refusal(ask(1_000_000n))).toMatchObject({ code: 'not-enough-cash' })
    expect(await t.audit()).toEqual([])
  } finally {
    await t.close()
  }
})
