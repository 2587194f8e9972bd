import type { Withdrawal } from '../../generated/prisma/client.ts'
import type { TransferResult } from '../crypto-pay/crypto-pay.ts'
import { railReason } from '../crypto-pay/crypto-pay.ts'
import { after, DAY_MS, HOUR_MS, MINUTE_MS } from '../kit/clock.ts'
import { type Decision, transition } from '../kit/decision.ts'
import { isByHand, settlePayment } from './rail.ts'
import { withdrawalMachine } from './withdrawal.machine.ts'

/** The method that Crypto Pay pays. */
export const CRYPTO_PAY = 'crypto-pay'

/** A payment is begun this soon after it was claimed, or not at all: a process that slept meanwhile must not pay. */
export const SEND_WITHIN_MS = MINUTE_MS
/** No call takes this long: what is still being paid by then was left behind by a process that died. */
export const ABANDONED_MS = 5 * MINUTE_MS
/** Nothing is sent for so long after a transfer of which nobody knows. */
export const PAUSE_MS = 5 * MINUTE_MS
/** After so many looks that found nothing, a transfer surely was not made. */
export const LOOKS_FOR_SURE = 3
/** Should nobody answer the looks either, people decide after this. */
const LOOKING_MS = DAY_MS
const LONGEST_PAUSE_MS = HOUR_MS

/** When the rail takes it up again after so many tries: a minute, two, four … an hour. */
export function nextTryAt(tries: number, now: Date): Date {
  return after(now, Math.min(LONGEST_PAUSE_MS, MINUTE_MS * 2 ** Math.min(tries, 10)))
}

/** True while it is not sure yet whether a payment that a rail sent arrived, so nobody gives it back. */
export function isStillLooking({ method, state, claimedAt, railTries }: Withdrawal, now: Date): boolean {
  if (isByHand(method) || state !== 'HELD' || claimedAt === null) return false
  return railTries < LOOKS_FOR_SURE && after(claimedAt, LOOKING_MS) > now
}

type Parts = Pick<Decision, 'transitions' | 'patches' | 'postings' | 'events'>

/**
 * What a transfer's result does to its withdrawal. What surely was not made because of us waits and is tried again;
 * what is unclear is held, and never sent again.
 */
export function settleTransfer(withdrawal: Withdrawal, result: TransferResult, now: Date): Parts {
  switch (result.kind) {
    case 'paid':
      return settlePayment(withdrawal, { kind: 'paid', reference: result.transferId }, now)
    case 'refused':
      return settlePayment(withdrawal, { kind: 'refused', reason: railReason(result.name) }, now)
    case 'not-now':
      return waitForRail(withdrawal, result.name, now)
    case 'unclear':
      return holdForRail(withdrawal, result.name)
    default:
      return result satisfies never
  }
}

/** The money may have left: it is looked for from now on, counted anew. */
function holdForRail(withdrawal: Withdrawal, name: string): Parts {
  const { id, memberId } = withdrawal
  const reason = railReason(name)
  const set = { reason, railTries: 0, railAt: null }
  return {
    transitions: [transition(withdrawalMachine, withdrawal, 'HELD', set, reason)],
    events: [{ kind: 'withdrawal-held', withdrawalId: id, memberId }],
  }
}

/** Nothing was sent: it waits again, with what operators agreed to. */
function waitForRail(withdrawal: Withdrawal, name: string, now: Date): Parts {
  const { id, memberId, railTries } = withdrawal
  const reason = railReason(name)
  const set = { claimedAt: null, reason, railTries: railTries + 1, railAt: nextTryAt(railTries, now) }
  return {
    transitions: [transition(withdrawalMachine, withdrawal, 'REQUESTED', set, reason)],
    events: [{ kind: 'withdrawal-moved', withdrawalId: id, memberId }],
  }
}
