import type { Withdrawal } from '../../generated/prisma/client.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { isUnderWay } from './quote.rules.ts'

/**
 * Which withdrawals may become overdue: those under way that nobody was told of. What waits because its member is
 * frozen waits for that, not for finance: it is told of once they may be paid again.
 */
export const NOT_TOLD = `state IN ('REQUESTED', 'PAYING', 'HELD') AND overdue_told_at IS NULL
      AND NOT (state = 'REQUESTED' AND EXISTS (SELECT 1 FROM frozen_part f
        WHERE f.member_id = withdrawal.member_id AND f.part = 'withdrawing'))`

/** The promise of a withdrawal has passed: finance is told, once for each. Nothing else changes. */
export function decideOverdue(withdrawal: Withdrawal, { now }: { now: Date }) {
  const { id: withdrawalId, memberId, state, dueAt, overdueToldAt } = withdrawal
  if (!isUnderWay(state) || overdueToldAt !== null || dueAt > now) {
    return refuse({ code: 'withdrawal-moved-on', withdrawalId, state })
  }
  return decide({
    patches: [{ table: 'withdrawal' as const, row: withdrawal, set: { overdueToldAt: now } }],
    events: [{ kind: 'withdrawal-overdue' as const, withdrawalId, memberId }],
    answer: { withdrawalId },
  })
}
