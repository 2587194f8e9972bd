import { z } from 'zod'
import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { claimContest } from '../../src/domain/contests/claim-contest.ts'
import { decideContest } from '../../src/domain/contests/decide-contest.ts'
import { openContest } from '../../src/domain/contests/open-contest.ts'
import type { CryptoPay } from '../../src/domain/crypto-pay/crypto-pay.ts'
import { transition } from '../../src/domain/kit/decision.ts'
import { mayFollow } from '../../src/domain/kit/machine.ts'
import { decide, refuse } from '../../src/domain/kit/refusal.ts'
import { type Actor, type Domain, type Outcome, useCase } from '../../src/domain/kit/use-case.ts'
import { settleInvoice } from '../../src/domain/top-ups/settle-top-up.ts'
import { startTopUp } from '../../src/domain/top-ups/start-top-up.ts'
import { payVisit } from '../../src/domain/visits/pay-visit.ts'
import { startVisit } from '../../src/domain/visits/start-visit.ts'
import { cancelVoucher } from '../../src/domain/vouchers/cancel-voucher.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { cancelWithdrawal } from '../../src/domain/withdrawals/cancel-withdrawal.ts'
import { requestWithdrawal } from '../../src/domain/withdrawals/request-withdrawal.ts'
import {
  completeWithdrawal,
  holdWithdrawal,
  rejectWithdrawal,
  returnWithdrawal,
} from '../../src/domain/withdrawals/settle-withdrawal.ts'
import { withdrawalMachine } from '../../src/domain/withdrawals/withdrawal.machine.ts'
import { termsOf } from './job-presses.ts'
import * as money from './money-model.ts'
import * as model from './platform-model.ts'
import { at } from './platform-model.ts'
import { choose, keeping, type Press, type Step, type Town } from './town.ts'

const SETTLED = ['PAYING', 'COMPLETED', 'REJECTED', 'HELD', 'RETURNED'] as const
type Settled = (typeof SETTLED)[number]

export const MONEY_KINDS = [
  ...(['publishClicks', 'stopClicks', 'visit', 'visit', 'goOn', 'goOn'] as const),
  ...(['contest', 'contest', 'claim', 'claim', 'judge', 'judge'] as const),
  ...(['issue', 'make', 'make', 'redeem', 'redeem', 'cancelVoucher', 'cancelTopUp'] as const),
  ...(['payIn', 'payIn'] as const),
  ...(['withdraw', 'withdraw', 'withdraw', 'cancelWithdrawal'] as const),
  ...(['settle', 'settle', 'settle', 'settle', 'settle', 'settle'] as const),
]
export type MoneyKind = (typeof MONEY_KINDS)[number]

/** What a rail does with a withdrawal, whichever rail it is: each ends it through the same functions. */
export const settlingAs = (to: Settled) =>
  useCase({
    name: `test-settle-${to}`,
    input: z.object({ withdrawal: z.string() }),
    read: (store, { withdrawal }) => store.db.withdrawal.findUniqueOrThrow({ where: { id: withdrawal } }),
    decide(withdrawal, { now }) {
      const { id, state } = withdrawal
      if (!mayFollow(withdrawalMachine, state, to)) {
        return refuse({ code: 'withdrawal-moved-on', withdrawalId: id, state })
      }
      const reason = 'because of the model'
      const parts = {
        PAYING: () => ({ transitions: [transition(withdrawalMachine, withdrawal, 'PAYING')] }),
        COMPLETED: () => completeWithdrawal(withdrawal, { reference: `ref ${id}`, now }),
        REJECTED: () => rejectWithdrawal(withdrawal, { reason, now }),
        HELD: () => holdWithdrawal(withdrawal, { reason }),
        RETURNED: () => returnWithdrawal(withdrawal, { reason, now }),
      }[to]()
      return decide({ ...parts, answer: { withdrawalId: id } })
    },
  })

/** What a step means in this town; `null` when there is nothing it could be about. */
export function moneyPress(w: Town, { kind, who, on, byAnybody }: Step<MoneyKind>): Press | null {
  const { t, m, ids, actor } = w
  const mostly = !byAnybody
  const voucher = choose(m.vouchers, on, mostly, (v) => v.state === 'ACTIVE' && fitsIssuer(kind, v.issuer))
  switch (kind) {
    case 'publishClicks': {
      const { job, policy, terms } = termsOf(on)
      const input = {
        ...job,
        mode: 'PAID_TO_CLICK' as const,
        targetUrl: 'https://shop.example/',
        requirements: [],
        rewardMicros: terms.reward,
        slots: terms.slots,
      }
      return {
        predict: () => model.publish(m, who, terms, m.clickJobs),
        press: (key) => {
          t.domain.policy = policy
          return keeping(t.run(publishCampaign, input, actor(who), key), [ids.clickJobs, (a) => a.campaignId])
        },
      }
    }
    case 'stopClicks': {
      const job = on % (m.clickJobs.length || 1)
      const c = m.clickJobs[job]
      if (!c || on % 3 > 0) return null
      const by = byAnybody ? who : c.employer
      return {
        predict: () => model.steer(m, by, c, 'STOPPED'),
        press: (key) => t.run(stopCampaign, { campaign: at(ids.clickJobs, job) }, actor(by), key),
      }
    }
    case 'visit': {
      if (m.clickJobs.length === 0) return null
      const job = choose(m.clickJobs, on, mostly, (c) => c.state === 'ACTIVE' && c.employer !== who)
      return {
        predict: () => money.visit(m, who, job),
        press: (key) =>
          keeping(t.run(startVisit, { campaign: at(ids.clickJobs, job) }, actor(who), key), [
            ids.visits,
            (a) => a.visitId,
          ]),
      }
    }
    case 'goOn': {
      if (m.visits.length === 0) return null
      const visit = choose(m.visits, on, mostly, (one) => one.state === 'HELD')
      return {
        predict: () => money.goOn(m, visit),
        press: (key) =>
          t.run(payVisit, { visit: at(ids.visits, visit) }, { kind: 'system', name: 'page' }, key),
      }
    }
    case 'contest': {
      const place = choose(m.submissions, on, mostly, (s) => s.state.startsWith('NOT_SATISFIED'))
      const s = m.submissions[place]
      if (!s) return null
      const by = byAnybody ? who : s.worker
      const input = { submission: at(ids.submissions, place), words: 'It is all there.', files: [] }
      return {
        predict: () => money.contest(m, by, place),
        press: (key) =>
          keeping(t.run(openContest, input, actor(by), key), [ids.contests, (a) => a.contestId]),
      }
    }
    case 'claim':
    case 'judge': {
      if (m.contests.length === 0) return null
      const wanted = kind === 'claim' ? 'OPEN' : 'CLAIMED'
      const place = choose(m.contests, on, mostly, ({ state }) => state === wanted)
      const contest = at(ids.contests, place)
      if (kind === 'claim') {
        return {
          predict: () => money.claim(m, place),
          press: (key) => t.run(claimContest, { contest }, w.moderator, key),
        }
      }
      const won = on % 2 === 0
      return {
        predict: () => money.judge(m, place, won),
        press: (key) => t.run(decideContest, { contest, won, reason: 'As it looks.' }, w.moderator, key),
      }
    }
    case 'issue':
    case 'make': {
      const source = on % 2 === 0 ? ('cash' as const) : ('wallet' as const)
      const amountMicros = kind === 'issue' ? 1_000_000n + BigInt(on) : 900_000n + BigInt(on) * 1_009n
      const made = (key: string) =>
        kind === 'issue'
          ? issueTopUp(t.domain, { input: { amountMicros, reason: 'model' }, actor: w.cashier, key })
          : makeVoucher(t.domain, { input: { amountMicros, source }, actor: actor(who), key })
      return {
        predict: () =>
          kind === 'issue' ? money.issue(m, amountMicros) : money.make(m, who, amountMicros, source),
        press: (key) => keeping(made(key), [ids.vouchers, (a) => a.voucherId], [ids.codes, (a) => a.code]),
      }
    }
    case 'redeem':
      if (m.vouchers.length === 0) return null
      return {
        predict: () => money.redeem(m, who, voucher),
        press: (key) => redeemVoucher(t.domain, { code: at(ids.codes, voucher), actor: actor(who), key }),
      }
    case 'cancelVoucher':
    case 'cancelTopUp': {
      const v = m.vouchers[voucher]
      if (!v) return null
      const by = kind === 'cancelTopUp' ? null : byAnybody ? who : (v.issuer ?? who)
      // Asked of operators only; of anybody else it is ignored.
      const input = { voucher: at(ids.vouchers, voucher), reason: 'Not needed.' }
      return {
        predict: () => money.cancelVoucher(m, by, voucher),
        press: (key) => t.run(cancelVoucher, input, by === null ? w.cashier : actor(by), key),
      }
    }
    case 'payIn': {
      // One in eleven is no whole number of cents.
      const amountMicros = 1_000_000n + BigInt(on) * 10_000n + (on % 11 === 0 ? 1n : 0n)
      return {
        predict: () => money.payIn(m, who, amountMicros),
        press: (key) => payIn(t.domain, actor(who), amountMicros, key),
      }
    }
    case 'withdraw': {
      const { cash } = at(m.members, who)
      const part = [cash, cash / 2n, cash + 10_000n, 1_000_000n][on % 4] ?? 0n
      const cents = part - (part % 10_000n)
      // One in eleven is no whole number of cents; nothing at all cannot even be asked for.
      const amountMicros = (cents === 0n ? 10_000n : cents) + (on % 11 === 0 ? 1n : 0n)
      const input = { method: 'paypal' as const, amountMicros, destination: 'me@example.com', holder: null }
      return {
        predict: () => money.withdraw(m, who, amountMicros),
        press: (key) =>
          keeping(t.run(requestWithdrawal, input, actor(who), key), [ids.withdrawals, (a) => a.withdrawalId]),
      }
    }
    case 'cancelWithdrawal': {
      const place = choose(m.withdrawals, on, mostly, ({ state }) => state === 'REQUESTED')
      const one = m.withdrawals[place]
      if (!one) return null
      const by = byAnybody ? who : one.member
      const input = { withdrawal: at(ids.withdrawals, place) }
      return {
        predict: () => money.cancelWithdrawal(m, by, place),
        press: (key) => t.run(cancelWithdrawal, input, actor(by), key),
      }
    }
    case 'settle': {
      const place = on % (m.withdrawals.length || 1)
      const one = m.withdrawals[place]
      if (!one) return null
      const next = SETTLED.filter((to) => money.mayBecome(one.state, to))
      const among = byAnybody || next.length === 0 ? SETTLED : next
      const to = at(among, Math.floor(on / 7) % among.length)
      const input = { withdrawal: at(ids.withdrawals, place) }
      return {
        predict: () => money.settle(m, place, to),
        press: (key) => t.run(settlingAs(to), input, { kind: 'system', name: 'rail' }, key),
      }
    }
    default:
      return kind satisfies never
  }
}

/** A top-up whose invoice is paid at once, and told of twice. */
export async function payIn(
  domain: Domain,
  actor: Actor,
  amountMicros: bigint,
  key: string,
): Promise<Outcome<{ topUpId: string }>> {
  const words = { description: 'model', backUrl: null }
  const started = await startTopUp(domain, EASY_RAIL, { amountMicros, words, actor, key })
  if (!started.ok) return started
  const { topUpId } = started.answer
  const invoice = { invoiceId: topUpId, payload: topUpId, fiat: 'USD', amountMicros, paidAsset: 'USDT' }
  await settleInvoice(domain, { ...invoice, status: 'paid' })
  await settleInvoice(domain, { ...invoice, status: 'paid' })
  return started
}

/** Gives each invoice the number of its top-up. The model asks it for nothing else. */
const EASY_RAIL: CryptoPay = {
  createInvoice: async ({ payload }) => ({ invoiceId: payload, payUrl: `https://pay.example/${payload}` }),
  readInvoices: async () => [],
  readAvailable: async () => 0n,
  transfer: async () => ({ kind: 'not-now', name: 'MODEL' }),
  findTransfer: async () => null,
}

function fitsIssuer(kind: MoneyKind, issuer: number | null): boolean {
  if (kind === 'cancelTopUp') return issuer === null
  return kind !== 'cancelVoucher' || issuer !== null
}
