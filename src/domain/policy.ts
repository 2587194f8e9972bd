import { z } from 'zod'
import { DAY_MS, HOUR_MS, MINUTE_MS } from './kit/clock.ts'
import { parsePercent, parseUsd } from './kit/money.ts'
import { METHOD_NAMES, type MethodName, methodNamed } from './withdrawals/methods.ts'

/**
 * The platform's terms as configured. Whatever is created under them stores the terms it was created under,
 * so a later change never touches what runs. Amounts arrive in decimal USD, rates in percent, days may have
 * decimals.
 */
export const policySchema = z
  .object({
    MIN_CASH_TO_WITHDRAW: amount('5.00'),
    MIN_SUCCESS_RATE: percent('75'),
    MIN_WITHDRAWAL: amount('5.00'),
    PAYOUT_DAYS: duration('3', DAY_MS),
    COOLING_HOURS: duration('24', HOUR_MS),
    DUAL_CONTROL_ABOVE: amount('500.00'),
    PAYOUT_METHODS: methods(),
    PLATFORM_FEE: percent('10'),
    OFFER_FEE: percent('0'),
    AUTO_APPROVE_DAYS: duration('7', DAY_MS),
    REVIEW_REMINDER_HOURS: duration('24', HOUR_MS),
    REVISION_DAYS: duration('7', DAY_MS),
    CONTEST_DAYS: duration('3', DAY_MS),
    FINAL_REJECTION: z.enum(['pay', 'refund']).default('pay'),
    RESERVATION_MINUTES: duration('60', MINUTE_MS),
    MAX_OPEN_RESERVATIONS: z.coerce.number().int().min(1).max(100).default(3),
    MIN_REWARD: amount('0.01'),
    MIN_REWARD_PTC: amount('0.001'),
    MIN_OFFER_PRICE: amount('0.50'),
    VOUCHER_VALID_DAYS: duration('365', DAY_MS),
    MIN_VOUCHER: amount('1.00'),
  })
  .transform((env) => ({
    minCashToWithdrawMicros: env.MIN_CASH_TO_WITHDRAW,
    minSuccessRatePpm: env.MIN_SUCCESS_RATE,
    minWithdrawalMicros: env.MIN_WITHDRAWAL,
    payoutMs: env.PAYOUT_DAYS,
    coolingMs: env.COOLING_HOURS,
    dualControlAboveMicros: env.DUAL_CONTROL_ABOVE,
    payoutMethods: env.PAYOUT_METHODS,
    platformFeePpm: env.PLATFORM_FEE,
    offerFeePpm: env.OFFER_FEE,
    autoApproveMs: env.AUTO_APPROVE_DAYS,
    reviewReminderMs: env.REVIEW_REMINDER_HOURS,
    revisionMs: env.REVISION_DAYS,
    contestMs: env.CONTEST_DAYS,
    finalRejection: env.FINAL_REJECTION,
    reservationMs: env.RESERVATION_MINUTES,
    maxOpenReservations: env.MAX_OPEN_RESERVATIONS,
    minRewardMicros: env.MIN_REWARD,
    minRewardPtcMicros: env.MIN_REWARD_PTC,
    minOfferPriceMicros: env.MIN_OFFER_PRICE,
    voucherValidMs: env.VOUCHER_VALID_DAYS,
    minVoucherMicros: env.MIN_VOUCHER,
  }))

export type Policy = z.output<typeof policySchema>

/** People may type a comma; in a setting it is more likely a mistake by a factor of a thousand. */
function amount(fallback: string) {
  const parse = (text: string) => (text.includes(',') ? null : parseUsd(text))
  return parsed(fallback, parse, 'an amount in USD such as 5.00')
}

function percent(fallback: string) {
  return parsed(fallback, parsePercent, 'a percentage such as 10')
}

function duration(fallback: string, unitMs: number) {
  return parsed(fallback, (text) => parseDurationMs(text, unitMs), 'a positive number such as 7 or 0.5')
}

function parseDurationMs(text: string, unitMs: number): number | null {
  if (!/^\d{1,5}(\.\d{1,6})?$/.test(text.trim())) return null
  const ms = Math.round(Number(text) * unitMs)
  return ms > 0 ? ms : null
}

/** The payout methods that are on; `none` turns them all off. */
function methods() {
  return parsed(METHOD_NAMES.join(','), parseMethods, `none, or some of ${METHOD_NAMES.join(', ')}`)
}

function parseMethods(text: string): readonly MethodName[] | null {
  if (text.trim() === 'none') return []
  const named = text.split(',').map((name) => methodNamed(name.trim()))
  return named.every((name) => name !== null) ? METHOD_NAMES.filter((name) => named.includes(name)) : null
}

function parsed<T>(fallback: string, parse: (text: string) => T | null, expected: string) {
  return z
    .string()
    .default(fallback)
    .transform((text, context) => {
      const value = parse(text)
      if (value !== null) return value
      context.issues.push({ code: 'custom', message: `must be ${expected}`, input: text })
      return z.NEVER
    })
}
