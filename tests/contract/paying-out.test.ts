import { describe, expect, test } from 'vitest'
import { words } from '../../src/bots/text/say.ts'
import * as views from '../../src/bots/views/admin-withdrawal-views.ts'
import * as overdueViews from '../../src/bots/views/overdue-notice.ts'
import * as batchViews from '../../src/bots/views/payout-batch-views.ts'
import { BATCH_MAX, type Batch } from '../../src/domain/withdrawals/export-batch.ts'
import { LINE_OUTCOMES } from '../../src/domain/withdrawals/import-results.ts'
import { PAYOUT_TABS, type PayoutCase } from '../../src/domain/withdrawals/read-payouts.ts'
import type { Withdrawal } from '../../src/generated/prisma/client.ts'
import { id, wild } from '../support/world-extremes.ts'
import { HUGE, testViews, viewer as v } from './view-checks.ts'

const LATER = new Date(v.now.getTime() + 86_400_000)
const STATES = ['REQUESTED', 'PAYING', 'HELD', 'COMPLETED', 'REJECTED', 'CANCELLED', 'RETURNED'] as const

function payout(change: Partial<Withdrawal> = {}): Withdrawal {
  return {
    id: id('W'),
    revision: 9,
    memberId: id('M'),
    state: 'PAYING',
    method: 'usdt-tron',
    destination: 'x'.repeat(254),
    holder: wild(70),
    amountMicros: HUGE,
    feeMicros: 20_000_000n,
    requestedAt: v.now,
    payableAt: LATER,
    dueAt: new Date(0),
    needsTwo: true,
    topSourceId: id('E'),
    topSourcePercent: 100,
    claimedById: id('O'),
    claimedAt: v.now,
    agreedById: id('O'),
    approvedById: id('P'),
    batchId: id('B'),
    reference: wild(100),
    reason: wild(500),
    endedAt: v.now,
    received: null,
    railAt: v.now,
    railTries: 99,
    overdueToldAt: null,
    ...change,
  }
}

function found(withdrawal: Withdrawal, change: Partial<PayoutCase> = {}): PayoutCase {
  return {
    withdrawal,
    isFrozen: true,
    payee: wild(256),
    sources: [75, 20, 5].map((percent) => ({ name: wild(256), percent })),
    holder: wild(256),
    agreed: [wild(256)],
    mayHandle: true,
    isElsewhere: true,
    mayAgree: true,
    ...change,
  }
}

const both = [wild(256), wild(256)]
const free = { isFrozen: false, agreed: both, mayHandle: false, mayAgree: false }
const cases = STATES.flatMap((state) => [
  found(payout({ state })),
  found(payout({ state, payableAt: new Date(0) }), { ...free, mayHandle: true }),
  found(payout({ state, dueAt: LATER, needsTwo: false, batchId: null }), { ...free, agreed: [] }),
  ...[0, 99].flatMap((railTries) =>
    [true, false].map((needsTwo) =>
      found(
        payout({
          state,
          method: 'crypto-pay',
          reason: `crypto-pay:${'X'.repeat(60)}`,
          needsTwo,
          agreedById: null,
          railTries,
        }),
        { ...free, agreed: [], mayAgree: true },
      ),
    ),
  ),
])

const batch = (open: number): Batch => ({
  id: id('B'),
  method: 'usdt-tron',
  holder: open === 0 ? null : { id: id('O'), name: wild(256) },
  at: v.now,
  open: Array.from({ length: open }, () => payout()),
  openMicros: HUGE,
  settled: 40 - open,
})
const exportable = (['paypal', 'bank', 'usdt-tron'] as const).map((method) => ({
  method,
  count: BATCH_MAX,
  netMicros: HUGE,
}))
const told = Array.from({ length: BATCH_MAX }, (_, n) => ({
  line: { id: wild(40), netMicros: HUGE, reference: wild(100), rejection: '' },
  outcome: LINE_OUTCOMES[n % LINE_OUTCOMES.length] ?? 'unknown',
}))

describe('each screen of the payout desk is taken by both platforms, with all its buttons', () => {
  testViews([views, batchViews, overdueViews], {
    overdueNotice: () => cases.map((one) => overdueViews.overdueNotice(v, one.withdrawal)),
    payoutsView: () =>
      PAYOUT_TABS.flatMap((tab) => [
        views.payoutsView(
          v,
          tab,
          { payouts: cases.slice(0, 5).map((one) => one.withdrawal), page: 998, pages: 999 },
          id('O'),
        ),
        views.payoutsView(v, tab, { payouts: [], page: 1, pages: 1 }, id('O')),
      ]),
    payoutView: () => cases.map((one) => views.payoutView(v, one)),
    payoutBatchesView: () => [
      batchViews.payoutBatchesView(
        v,
        { batches: Array.from({ length: 5 }, () => batch(40)), page: 998, pages: 999 },
        exportable,
      ),
      batchViews.payoutBatchesView(v, { batches: [], page: 1, pages: 1 }, []),
    ],
    confirmExportView: () => exportable.map((one) => batchViews.confirmExportView(v, one)),
    payoutBatchView: () =>
      [true, false].flatMap((file) =>
        [40, 0].map((open) => batchViews.payoutBatchView(v, batch(open), file)),
      ),
    resultsImportedView: () => [
      batchViews.resultsImportedView(v, id('B'), told),
      batchViews.resultsImportedView(v, id('B'), told.slice(0, 1)),
    ],
  })

  test('a whole batch of results is told line by line', () => {
    const { blocks } = batchViews.resultsImportedView(v, id('B'), told)
    const lines = blocks.flatMap((block) => (block.kind === 'quote' ? [words(block.text)] : []))
    expect(lines.join('').split('\n')).toHaveLength(BATCH_MAX)
    expect(lines.join('').length).toBeLessThan(3500)
  })
})
