import type { Posting } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'
import { cashOf, GIVEN_UP_INCOME, walletOf } from '../ledger/accounts.ts'
import type { Policy } from '../policy.ts'

export type Balances = { cashMicros: Micros; walletMicros: Micros }

/**
 * Which balances are too large to be given up: cash that could be withdrawn, wallet money that could be made into a
 * voucher. What is below those minimums can go no other way, so it may be given up.
 */
export function tooMuch({ cashMicros, walletMicros }: Balances, policy: Policy): ('cash' | 'wallet')[] {
  const large: ('cash' | 'wallet')[] = []
  if (cashMicros >= policy.minCashToWithdrawMicros) large.push('cash')
  if (walletMicros >= policy.minVoucherMicros) large.push('wallet')
  return large
}

/** Gives up what is left; nothing where nothing is. A member who comes back and leaves again can do so again. */
export function givingUp(
  { id, revision }: { id: string; revision: number },
  { cashMicros, walletMicros }: Balances,
): Posting[] {
  const moves = [
    { from: cashOf(id), to: GIVEN_UP_INCOME, amountMicros: cashMicros },
    { from: walletOf(id), to: GIVEN_UP_INCOME, amountMicros: walletMicros },
  ].filter(({ amountMicros }) => amountMicros > 0n)
  if (moves.length === 0) return []
  return [{ key: `given-up:${id}:${revision}`, kind: 'given-up', about: id, moves }]
}
