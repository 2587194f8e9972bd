import type { Posting } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'
import { cashOf, OUTSIDE, PAYOUT_FEE_INCOME, payoutOf } from '../ledger/accounts.ts'
import { withoutEmpty } from '../ledger/spend.rules.ts'

export type WithdrawalMoney = { id: string; memberId: string; amountMicros: Micros; feeMicros: Micros }

/** The amount leaves cash at once, and is on its way out until the withdrawal ends. */
export function setAsidePayout(withdrawal: WithdrawalMoney): Posting {
  const { id, memberId, amountMicros } = withdrawal
  return {
    key: `withdrawal-requested:${id}`,
    kind: 'withdrawal-requested',
    about: id,
    moves: [{ from: cashOf(memberId), to: payoutOf(id), amountMicros }],
  }
}

/**
 * What ends a withdrawal: paid out less the fee, or the whole amount back to cash. Each way has the same key,
 * so that a withdrawal is paid or given back, never both and never twice, whatever its state says.
 */
export function endPayout(
  withdrawal: WithdrawalMoney,
  kind: 'withdrawal-completed' | 'withdrawal-rejected' | 'withdrawal-cancelled',
): Posting {
  const { id, memberId, amountMicros, feeMicros } = withdrawal
  const from = payoutOf(id)
  return {
    key: `withdrawal-ended:${id}`,
    kind,
    about: id,
    moves:
      kind === 'withdrawal-completed'
        ? withoutEmpty([
            { from, to: OUTSIDE, amountMicros: amountMicros - feeMicros },
            { from, to: PAYOUT_FEE_INCOME, amountMicros: feeMicros },
          ])
        : [{ from, to: cashOf(memberId), amountMicros }],
  }
}

/** The money bounced: the whole amount is the member's again, the fee included. */
export function returnPayout(withdrawal: WithdrawalMoney): Posting {
  const { id, memberId, amountMicros, feeMicros } = withdrawal
  const to = cashOf(memberId)
  return {
    key: `withdrawal-returned:${id}`,
    kind: 'withdrawal-returned',
    about: id,
    moves: withoutEmpty([
      { from: OUTSIDE, to, amountMicros: amountMicros - feeMicros },
      { from: PAYOUT_FEE_INCOME, to, amountMicros: feeMicros },
    ]),
  }
}
