import { expect, test } from 'vitest'
import { policySchema } from '../../src/domain/policy.ts'
import { METHOD_NAMES } from '../../src/domain/withdrawals/methods.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

test('without any configuration the platform runs by its rule book', () => {
  expect(policySchema.parse({})).toEqual({
    minCashToWithdrawMicros: 5_000_000n,
    minSuccessRatePpm: 750_000n,
    minWithdrawalMicros: 5_000_000n,
    payoutMs: 3 * DAY,
    coolingMs: 24 * HOUR,
    dualControlAboveMicros: 500_000_000n,
    payoutMethods: METHOD_NAMES,
    platformFeePpm: 100_000n,
    offerFeePpm: 0n,
    autoApproveMs: 7 * DAY,
    reviewReminderMs: 24 * HOUR,
    revisionMs: 7 * DAY,
    contestMs: 3 * DAY,
    finalRejection: 'pay',
    reservationMs: 60 * MINUTE,
    maxOpenReservations: 3,
    minRewardMicros: 10_000n,
    minRewardPtcMicros: 1_000n,
    minOfferPriceMicros: 500_000n,
    voucherValidMs: 365 * DAY,
    minVoucherMicros: 1_000_000n,
  })
})

test('days, hours and minutes may have decimals', () => {
  expect(policySchema.parse({ AUTO_APPROVE_DAYS: '0.5', RESERVATION_MINUTES: '1.5' })).toMatchObject({
    autoApproveMs: 12 * HOUR,
    reservationMs: 90_000,
  })
})

test('payout methods are named one by one, or switched off altogether', () => {
  const { payoutMethods } = policySchema.parse({ PAYOUT_METHODS: 'usdt-tron, paypal' })
  expect(payoutMethods).toEqual(['paypal', 'usdt-tron'])
  expect(policySchema.parse({ PAYOUT_METHODS: 'none' }).payoutMethods).toEqual([])
})

test.each([
  ['PLATFORM_FEE', '101'],
  ['PLATFORM_FEE', '-1'],
  ['PLATFORM_FEE', '10%'],
  ['MIN_REWARD', 'free'],
  ['MIN_REWARD', '0.0000001'],
  ['AUTO_APPROVE_DAYS', '0'],
  ['AUTO_APPROVE_DAYS', '-7'],
  ['AUTO_APPROVE_DAYS', 'seven'],
  ['FINAL_REJECTION', 'maybe'],
  ['PAYOUT_METHODS', 'paypal,cheque'],
  ['PAYOUT_METHODS', ''],
  ['MAX_OPEN_RESERVATIONS', '0'],
  ['MAX_OPEN_RESERVATIONS', '2.5'],
])('%s=%s is refused, and the problem names it', (name, value) => {
  const read = policySchema.safeParse({ [name]: value })
  expect(read.success).toBe(false)
  expect(read.error?.issues.map((issue) => issue.path[0])).toEqual([name])
})
