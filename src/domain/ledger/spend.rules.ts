import type { Move } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'
import { cashOf, walletOf } from './accounts.ts'

export type Purse = { memberId: string; cashMicros: Micros; walletMicros: Micros }

/**
 * How a member pays: wallet first, then cash. `null` when both together do not suffice.
 */
export function splitPayment(
  purse: Purse,
  micros: Micros,
): { walletMicros: Micros; cashMicros: Micros } | null {
  if (purse.walletMicros + purse.cashMicros < micros) return null
  const walletMicros = purse.walletMicros < micros ? purse.walletMicros : micros
  return { walletMicros, cashMicros: micros - walletMicros }
}

/** The moves that take `micros` from a member into an account; `null` when they have not enough. */
export function payInto(account: string, purse: Purse, micros: Micros): Move[] | null {
  const split = splitPayment(purse, micros)
  if (!split) return null
  return withoutEmpty([
    { from: walletOf(purse.memberId), to: account, amountMicros: split.walletMicros },
    { from: cashOf(purse.memberId), to: account, amountMicros: split.cashMicros },
  ])
}

/** A move of nothing is no move (a fee rate of 0 % makes them). */
export function withoutEmpty(moves: Move[]): Move[] {
  return moves.filter((move) => move.amountMicros > 0n)
}
