import type { Voucher } from '../../generated/prisma/client.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { voucherMachine } from './voucher.machine.ts'
import { endVoucher } from './voucher-money.rules.ts'

/** A year is over and nobody redeemed it: the amount returns to where it came from. */
export function decideExpiry(voucher: Voucher, { now }: { now: Date }) {
  if (voucher.state !== 'ACTIVE' || voucher.expiresAt > now) return notDue(voucher)
  const isMembers = voucher.source !== 'outside'
  return decide({
    transitions: [transition(voucherMachine, voucher, 'EXPIRED', { remindAt: null })],
    postings: [endVoucher(voucher, { kind: 'voucher-expired' })],
    events: isMembers
      ? [{ kind: 'voucher-expired' as const, voucherId: voucher.id, memberId: voucher.issuerId }]
      : [],
    answer: { voucherId: voucher.id },
  })
}

/** The issuer is told once, a month before. */
export function decideExpiryReminder(voucher: Voucher, { now }: { now: Date }) {
  if (voucher.state !== 'ACTIVE' || voucher.remindAt === null || voucher.remindAt > now)
    return notDue(voucher)
  return decide({
    patches: [{ table: 'voucher' as const, row: voucher, set: { remindAt: null } }],
    events: [{ kind: 'voucher-expiring' as const, voucherId: voucher.id, memberId: voucher.issuerId }],
    answer: { voucherId: voucher.id },
  })
}

function notDue(voucher: Voucher) {
  return refuse({ code: 'voucher-over', voucherId: voucher.id, state: voucher.state })
}
