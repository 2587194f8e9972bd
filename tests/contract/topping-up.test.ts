import { describe, expect, test } from 'vitest'
import * as deskViews from '../../src/bots/views/admin-top-up-views.ts'
import * as views from '../../src/bots/views/top-up-views.ts'
import type { TopUp } from '../../src/generated/prisma/client.ts'
import { id, wild } from '../support/world-extremes.ts'
import { HUGE, testViews, viewer as v } from './view-checks.ts'

const STATES = ['STARTING', 'OPEN', 'PAID', 'EXPIRED', 'FAILED', 'MISMATCHED', 'CLOSED'] as const
const PROBLEMS = ['invoice', 'amount', 'currency', 'asset'] as const

function topUp(change: Partial<TopUp> = {}): TopUp {
  return {
    id: id('T'),
    revision: 9,
    memberId: id('M'),
    state: 'OPEN',
    place: 3,
    amountMicros: HUGE,
    startedAt: v.now,
    invoiceId: '9'.repeat(20),
    payUrl: `https://t.me/CryptoBot?start=${'I'.repeat(60)}`,
    expiresAt: v.now,
    endsAt: v.now,
    confirmed: true,
    endedAt: v.now,
    problem: 'asset',
    closedById: id('O'),
    finding: wild(500),
    ...change,
  }
}

const all = [
  ...STATES.map((state) => topUp({ state })),
  topUp({ state: 'FAILED', invoiceId: null, payUrl: null }),
]
const cases = all.flatMap((one) =>
  PROBLEMS.map((problem) => ({ topUp: { ...one, problem }, name: wild(256), what: wild(200) })),
)

describe('each screen of topping up is taken by both platforms, with all its buttons', () => {
  testViews([views, deskViews], {
    topUpView: () => all.map((one) => views.topUpView(v, one)),
    topUpsView: () => [
      views.topUpsView(v, { topUps: all.slice(0, 5), page: 9_998, pages: 9_999 }),
      views.topUpsView(v, { topUps: [], page: 1, pages: 1 }),
    ],
    topUpNotice: () =>
      (['topped-up', 'top-up-mismatched'] as const).map((kind) => views.topUpNotice(v, kind, topUp())),
    mismatchedView: () => [
      deskViews.mismatchedView(v, { topUps: all.slice(0, 5), page: 9_998, pages: 9_999 }),
      deskViews.mismatchedView(v, { topUps: [], page: 1, pages: 1 }),
    ],
    mismatchedCaseView: () => cases.map((one) => deskViews.mismatchedCaseView(v, one)),
  })

  test('the button to pay is there while there is something to pay, and its host is said', () => {
    const urls = all.flatMap((one) =>
      views
        .topUpView(v, one)
        .blocks.flatMap((block) =>
          block.kind === 'buttons'
            ? block.buttons.flatMap((each) => (each.kind === 'url' ? [each.url] : []))
            : [],
        ),
    )
    expect(urls).toEqual([topUp().payUrl])
  })
})
