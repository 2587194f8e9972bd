import * as voucherViews from '../../src/bots/views/voucher-views.ts'
import type { Voucher } from '../../src/generated/prisma/client.ts'
import { id } from '../support/world-extremes.ts'
import { BOT_LINK, HUGE, testViews, viewer as v } from './view-checks.ts'

const CODE = '0000-0000-0000-0000-X'

const voucher = (change: Partial<Voucher> = {}): Voucher => ({
  id: id('V'),
  revision: 1,
  codeHash: 'hash',
  codeTail: '00-X',
  state: 'ACTIVE',
  amountMicros: HUGE,
  issuerId: id('I'),
  source: 'outside',
  reason: 'reason',
  createdAt: v.now,
  expiresAt: v.now,
  remindAt: null,
  redeemedById: null,
  redeemedAt: v.now,
  ...change,
})

const inEachState = (['ACTIVE', 'REDEEMED', 'CANCELLED', 'EXPIRED'] as const).flatMap((state) =>
  (['outside', 'cash', 'wallet'] as const).map((source) => voucher({ state, source })),
)

testViews([voucherViews], {
  voucherMadeView: () => [voucherViews.voucherMadeView(v, voucher(), CODE, BOT_LINK)],
  voucherIssuedView: () => [voucherViews.voucherIssuedView(v, voucher(), CODE, BOT_LINK)],
  vouchersView: () => [
    voucherViews.vouchersView(v, { vouchers: inEachState.slice(0, 5), page: 9_998, pages: 9_999 }),
    voucherViews.vouchersView(v, { vouchers: [], page: 1, pages: 1 }),
  ],
  voucherView: () => inEachState.map((one) => voucherViews.voucherView(v, one)),
  confirmCancelView: () => inEachState.map((one) => voucherViews.confirmCancelView(v, one)),
  voucherNotice: () =>
    (['voucher-expiring', 'voucher-expired'] as const).map((kind) =>
      voucherViews.voucherNotice(v, kind, voucher()),
    ),
})
