import type { Withdrawal } from '../../generated/prisma/client.ts'
import { type Decision, transition } from '../kit/decision.ts'
import { withdrawalMachine } from './withdrawal.machine.ts'
import { endPayout, returnPayout } from './withdrawal-money.rules.ts'

type Parts = Pick<Decision, 'transitions' | 'postings' | 'events'>

/** The money left: paid out less the fee, with what the rail calls the payment. From PAYING and HELD. */
export function completeWithdrawal(
  withdrawal: Withdrawal,
  { reference, now }: { reference: string; now: Date },
): Parts {
  return {
    transitions: [
      transition(withdrawalMachine, withdrawal, 'COMPLETED', { reference, endedAt: now }, reference),
    ],
    postings: [endPayout(withdrawal, 'withdrawal-completed')],
    events: [{ kind: 'withdrawal-completed', withdrawalId: withdrawal.id, memberId: withdrawal.memberId }],
  }
}

/** It was surely not paid: the whole amount is cash again. The member reads the reason. From PAYING and HELD. */
export function rejectWithdrawal(
  withdrawal: Withdrawal,
  { reason, now }: { reason: string; now: Date },
): Parts {
  return {
    transitions: [transition(withdrawalMachine, withdrawal, 'REJECTED', { reason, endedAt: now }, reason)],
    postings: [endPayout(withdrawal, 'withdrawal-rejected')],
    events: [{ kind: 'withdrawal-rejected', withdrawalId: withdrawal.id, memberId: withdrawal.memberId }],
  }
}

/** Nobody knows whether the money left: it stays on its way out until somebody found out. From PAYING. */
export function holdWithdrawal(withdrawal: Withdrawal, { reason }: { reason: string }): Parts {
  return {
    transitions: [transition(withdrawalMachine, withdrawal, 'HELD', { reason }, reason)],
    events: [{ kind: 'withdrawal-held', withdrawalId: withdrawal.id, memberId: withdrawal.memberId }],
  }
}

/** What was paid came back: the whole amount, the fee included, is cash again. From COMPLETED. */
export function returnWithdrawal(
  withdrawal: Withdrawal,
  { reason, now }: { reason: string; now: Date },
): Parts {
  return {
    transitions: [transition(withdrawalMachine, withdrawal, 'RETURNED', { reason, endedAt: now }, reason)],
    postings: [returnPayout(withdrawal)],
    events: [{ kind: 'withdrawal-returned', withdrawalId: withdrawal.id, memberId: withdrawal.memberId }],
  }
}
