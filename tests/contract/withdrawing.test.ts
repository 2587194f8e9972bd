import { describe } from 'vitest'
import * as views from '../../src/bots/views/withdrawal-views.ts'
import { policySchema } from '../../src/domain/policy.ts'
import type { Withdrawal } from '../../src/generated/prisma/client.ts'
import { id, wild } from '../support/world-extremes.ts'
import { HUGE, testViews, viewer as v } from './view-checks.ts'

const LATER = new Date(v.now.getTime() + 86_400_000)
const STATES = ['REQUESTED', 'PAYING', 'HELD', 'COMPLETED', 'REJECTED', 'CANCELLED', 'RETURNED'] as const
const KINDS = ['completed', 'rejected', 'held', 'returned'] as const

function withdrawal(change: Partial<Withdrawal> = {}): Withdrawal {
  return {
    id: id('W'),
    revision: 9,
    memberId: id('M'),
    state: 'REQUESTED',
    method: 'usdt-tron',
    destination: 'x'.repeat(254),
    holder: wild(70),
    amountMicros: HUGE,
    feeMicros: 20_000_000n,
    requestedAt: v.now,
    payableAt: LATER,
    dueAt: LATER,
    needsTwo: true,
    topSourceId: id('E'),
    topSourcePercent: 100,
    claimedById: id('O'),
    claimedAt: v.now,
    agreedById: id('O'),
    approvedById: id('P'),
    batchId: id('B'),
    reference: wild(200),
    reason: wild(500),
    endedAt: v.now,
    received: null,
    railAt: v.now,
    railTries: 99,
    overdueToldAt: null,
    ...change,
  }
}

const all = [
  ...STATES.map((state) => withdrawal({ state })),
  ...(['REQUESTED', 'PAYING', 'HELD'] as const).flatMap((state) =>
    [null, v.now].map((overdueToldAt) => withdrawal({ state, dueAt: new Date(0), overdueToldAt })),
  ),
  ...[true, false].map((received) => withdrawal({ state: 'COMPLETED', received })),
  withdrawal({ method: 'a-method-that-is-no-more' }),
  ...STATES.map((state) =>
    withdrawal({ state, method: 'crypto-pay', destination: '5101', reason: `crypto-pay:${'X'.repeat(60)}` }),
  ),
]
const policies = [policySchema.parse({}), policySchema.parse({ PAYOUT_METHODS: 'none' })]

describe('each screen of withdrawing is taken by both platforms, with all its buttons', () => {
  testViews([views], {
    withdrawMethodsView: () => policies.map((policy) => views.withdrawMethodsView(v, HUGE, policy)),
    withdrawalView: () => all.map((one) => views.withdrawalView(v, one)),
    withdrawalsView: () => [
      views.withdrawalsView(v, { withdrawals: all.slice(0, 5), page: 9_998, pages: 9_999 }),
      views.withdrawalsView(v, { withdrawals: [], page: 1, pages: 1 }),
    ],
    confirmCancelWithdrawalView: () => [views.confirmCancelWithdrawalView(v, withdrawal())],
    withdrawalNotice: () =>
      KINDS.map((kind) => views.withdrawalNotice(v, `withdrawal-${kind}`, withdrawal())),
  })
})
