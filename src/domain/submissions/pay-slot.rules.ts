import { slotKey } from '../campaigns/free-slot.rules.ts'
import type { Posting } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'
import { campaignEscrow, cashOf, FEE_INCOME } from '../ledger/accounts.ts'
import { withoutEmpty } from '../ledger/spend.rules.ts'

export type PayableSubmission = {
  id: string
  reservationId: string
  campaignId: string
  workerId: string
  rewardMicros: Micros
  feeMicros: Micros
}

/** The slot pays: the reward to the worker's cash, the fee is earned, both under the slot's one key. */
export function paySlot(submission: PayableSubmission): Posting {
  const escrow = campaignEscrow(submission.campaignId)
  return {
    key: slotKey(submission.reservationId),
    kind: 'slot-paid',
    about: submission.id,
    moves: withoutEmpty([
      { from: escrow, to: cashOf(submission.workerId), amountMicros: submission.rewardMicros },
      { from: escrow, to: FEE_INCOME, amountMicros: submission.feeMicros },
    ]),
  }
}
