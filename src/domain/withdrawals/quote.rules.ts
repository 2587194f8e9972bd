import { after } from '../kit/clock.ts'
import type { Micros, Ppm } from '../kit/money.ts'
import type { Refusal, WithdrawalStateName } from '../kit/refusal.ts'
import type { Policy } from '../policy.ts'
import { METHODS, type MethodName } from './methods.ts'

/** What rails can pay: whole cents. */
export const CENT_MICROS = 10_000n

/** What of an amount can be paid out: its whole cents. */
export function wholeCents(micros: Micros): Micros {
  return micros - (micros % CENT_MICROS)
}

/** What a payout costs and brings. */
export type Quote = { amountMicros: Micros; feeMicros: Micros; netMicros: Micros }

/** The fee comes out of the amount: what leaves cash is `amountMicros`, what arrives is `netMicros`. */
export function quote(method: MethodName, amountMicros: Micros): Quote {
  const { feeRatePpm, feeAtLeastMicros, feeAtMostMicros } = METHODS[method]
  const rated = wholeCents((amountMicros * feeRatePpm) / 1_000_000n + CENT_MICROS - 1n)
  const atLeast = rated < feeAtLeastMicros ? feeAtLeastMicros : rated
  const feeMicros = atLeast > feeAtMostMicros ? feeAtMostMicros : atLeast
  return { amountMicros, feeMicros, netMicros: amountMicros - feeMicros }
}

/** The least that can be withdrawn by this method: the platform's own minimum, or the method's. */
export function leastMicros(method: MethodName, policy: Policy): Micros {
  const { minMicros } = METHODS[method]
  return minMicros > policy.minWithdrawalMicros ? minMicros : policy.minWithdrawalMicros
}

/** What decides whether a member may withdraw at all. */
export type Standing = { cashMicros: Micros; satisfied: number; notSatisfied: number }

/**
 * Why a member may not withdraw now, whatever the amount, with the numbers; `null`: they may. Whoever has no
 * verdict yet passes the success rate.
 */
export function whyNotWithdraw(standing: Standing, policy: Policy): Refusal | null {
  const { cashMicros, satisfied, notSatisfied } = standing
  const verdicts = BigInt(satisfied + notSatisfied)
  if (verdicts > 0n && BigInt(satisfied) * 1_000_000n < policy.minSuccessRatePpm * verdicts) {
    return {
      code: 'success-rate-too-low',
      // Rounded down: 74.96 % must not read like the 75 % that it is not.
      percent: percentOf((BigInt(satisfied) * 1000n) / verdicts),
      neededPercent: percentText(policy.minSuccessRatePpm),
    }
  }
  const neededMicros = policy.minCashToWithdrawMicros
  return cashMicros < neededMicros ? short(cashMicros, neededMicros) : null
}

/** Why this amount cannot be withdrawn by this method; `null`: it can. */
export function whyNotAmount(
  method: MethodName,
  amountMicros: Micros,
  cashMicros: Micros,
  policy: Policy,
): Refusal | null {
  const minMicros = leastMicros(method, policy)
  if (amountMicros < minMicros) return { code: 'withdrawal-too-small', minMicros }
  if (amountMicros % CENT_MICROS !== 0n) return { code: 'whole-cents-only' }
  return amountMicros > cashMicros ? short(cashMicros, amountMicros) : null
}

function short(cashMicros: Micros, neededMicros: Micros): Refusal {
  return { code: 'not-enough-cash', neededMicros, missingMicros: neededMicros - cashMicros }
}

/** A rate as people read it: 20 000 parts per million are "2". */
export function percentText(ratePpm: Ppm): string {
  return percentOf(ratePpm / 1000n)
}

/** The states in which its amount is set aside. */
export const UNDER_WAY = ['REQUESTED', 'PAYING', 'HELD'] as const satisfies readonly WithdrawalStateName[]

/** True while its amount is set aside. */
export function isUnderWay(state: WithdrawalStateName): boolean {
  return UNDER_WAY.some((one) => one === state)
}

/** Tenths of a percent in digits: 714 is "71.4", 750 is "75". */
function percentOf(tenths: bigint): string {
  const rest = tenths % 10n
  return rest === 0n ? `${tenths / 10n}` : `${tenths / 10n}.${rest}`
}

/** Where somebody is paid. `holder`: whose account it is, where the method asks. */
export type Destination = { method: string; destination: string; holder: string | null }
export type SavedDestination = Destination & { payableAt: Date }

/**
 * From when a destination may be paid to. A member's first one at once; one that was changed, and one of
 * another method than they used until now, only after a while, because that is also how somebody who got hold
 * of their chat would lead the money away.
 */
export function payableFrom(
  wanted: Destination,
  saved: readonly SavedDestination[],
  { now, policy }: { now: Date; policy: Policy },
): { payableAt: Date; isSaved: boolean } {
  const same = saved.find(
    (one) =>
      one.method === wanted.method && one.destination === wanted.destination && one.holder === wanted.holder,
  )
  if (same) return { payableAt: same.payableAt > now ? same.payableAt : now, isSaved: true }
  return { payableAt: saved.length === 0 ? now : after(now, policy.coolingMs), isSaved: false }
}

/** Until when it is promised to be paid: counted from when it may be paid. */
export function promisedBy(payableAt: Date, policy: Policy): Date {
  return after(payableAt, policy.payoutMs)
}
