import { describe } from 'vitest'
import type { View } from '../../src/bots/kit/view.ts'
import * as historyViews from '../../src/bots/views/history-view.ts'
import * as solvencyViews from '../../src/bots/views/solvency-view.ts'
import * as walletViews from '../../src/bots/views/wallet-views.ts'
import type { LineSubject } from '../../src/domain/ledger/name-lines.ts'
import { emoji, id, wild } from '../support/world-extremes.ts'
import { HUGE, testViews, viewer as v } from './view-checks.ts'

const SUBJECTS: readonly (LineSubject | null)[] = [
  { kind: 'job', title: emoji(80) },
  { kind: 'job', title: wild(80) },
  { kind: 'voucher', codeTail: 'ZZZ' },
  { kind: 'withdrawal', id: id('W'), method: 'bank', reference: wild(200) },
  { kind: 'withdrawal', id: id('W'), method: 'bank', reference: null },
  null,
]
const lines = Array.from({ length: 10 }, (_, n) => ({
  seq: 9_223_372_036_854_775_000n + BigInt(n),
  key: `slots-added:${id('C')}:10000`,
  at: v.now,
  account: 'wallet' as const,
  micros: -HUGE,
  kind: 'withdrawal-cancelled' as const,
  about: id('C'),
  subject: SUBJECTS[n % SUBJECTS.length] ?? null,
}))
const jobLines = lines.map((line) => ({ ...line, subject: SUBJECTS[0] ?? null }))
const months = Array.from(
  { length: 24 },
  (_, ago) => `20${28 - Math.floor(ago / 12)}-${12 - (ago % 12)}`,
).map((month) => month.replace(/-(\d)$/, '-0$1'))
const holdings = {
  cashMicros: HUGE,
  walletMicros: HUGE,
  escrowMicros: HUGE,
  vouchersMicros: HUGE,
  payoutsMicros: HUGE,
}
const all = {
  owed: holdings,
  owedMicros: HUGE,
  cameInMicros: HUGE,
  wentOutMicros: HUGE,
  feesMicros: HUGE,
  thereMicros: HUGE,
}
const filter = { account: 'wallet', topic: 'withdrawals', month: '2028-12' } as const
const place = { cursor: { side: 'older', seq: lines[0]?.seq ?? 0n }, page: 9_999 } as const
const page = { lines, hasNewer: true, hasOlder: true, filter, place, months }
const file = { csv: 'a', rows: 99_999, name: 'movements-wp.202812-before-9223372036854775807.csv' }

const views: Record<string, () => View[]> = {
  walletView: () => [
    walletViews.walletView(v, holdings, jobLines.slice(0, 5), true),
    walletViews.walletView(v, holdings, lines.slice(0, 5), false),
  ],
  historyView: () => [
    ...['', 'topic', 'account', 'month'].map((open) => historyViews.historyView(v, { ...page, open })),
    historyViews.historyView(v, { ...page, lines: jobLines, open: 'month' }),
    historyViews.historyView(v, { ...page, lines: [], open: '' }),
    historyViews.historyView(v, {
      ...page,
      lines: [],
      filter: { account: null, topic: null, month: null },
      open: '',
    }),
  ],
  historyFileView: () => [
    historyViews.historyFileView(v, filter, { ...file, nextAt: 'o9223372036854775807.1' }),
    historyViews.historyFileView(v, filter, { ...file, nextAt: null }),
    historyViews.historyFileView(v, filter, null),
  ],
  solvencyView: () => [
    solvencyViews.solvencyView(v, { all, mine: holdings }),
    solvencyViews.solvencyView(v, { all: { ...all, thereMicros: -HUGE }, mine: holdings }),
  ],
}

describe('each screen of money is taken by both platforms, with all its buttons', () => {
  testViews([historyViews, solvencyViews, walletViews], views)
})
