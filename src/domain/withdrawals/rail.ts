import type { Withdrawal } from '../../generated/prisma/client.ts'
import { METHOD_NAMES, type MethodName } from './methods.ts'
import { completeWithdrawal, holdWithdrawal, rejectWithdrawal } from './settle-withdrawal.ts'

/**
 * How the money of a withdrawal really moves. `byHand`: operators claim withdrawals or export them, pay elsewhere,
 * and say what became of it. What another rail pays, it claims itself.
 */
export type Rail = { byHand: boolean }

export const RAILS = {
  manual: { byHand: true },
  'crypto-pay': { byHand: false },
} as const satisfies Record<string, Rail>
export type RailName = keyof typeof RAILS

/** Which rail pays each method; total, so that a new method says it. */
const RAIL_OF: Readonly<Record<MethodName, RailName>> = {
  paypal: 'manual',
  bank: 'manual',
  'usdt-tron': 'manual',
  'crypto-pay': 'crypto-pay',
}

/** The methods that operators pay by hand. */
export const METHODS_BY_HAND = METHOD_NAMES.filter((name) => RAILS[RAIL_OF[name]].byHand)

/** The methods that a rail pays by itself. */
export const METHODS_OF_RAILS = METHOD_NAMES.filter((name) => !RAILS[RAIL_OF[name]].byHand)

/** True for a method that operators pay. One that is no more is theirs to sort out. */
export function isByHand(method: string): boolean {
  return !METHODS_OF_RAILS.some((name) => name === method)
}

/**
 * What became of a payment, the same from every rail. `unknown`: nobody can say yet whether the money left, so it
 * is held, neither paid again nor given back.
 */
export type RailResult =
  | { kind: 'paid'; reference: string }
  | { kind: 'refused'; reason: string }
  | { kind: 'unknown'; reason: string }

/** What a rail's result does to a withdrawal that is being paid (or, once somebody found out, was held). */
export function settlePayment(withdrawal: Withdrawal, result: RailResult, now: Date) {
  switch (result.kind) {
    case 'paid':
      return completeWithdrawal(withdrawal, { reference: result.reference, now })
    case 'refused':
      return rejectWithdrawal(withdrawal, { reason: result.reason, now })
    case 'unknown':
      return holdWithdrawal(withdrawal, { reason: result.reason })
    default:
      return result satisfies never
  }
}
