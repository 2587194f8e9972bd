import type { Posting } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'
import { cashOf, OUTSIDE, voucherEscrow, walletOf } from '../ledger/accounts.ts'

/** No voucher is worth more: nobody means to type it, so a slip of the finger is caught. */
export const VOUCHER_MAX_MICROS = 10_000_000_000n

export type VoucherMoney = {
  id: string
  source: 'outside' | 'cash' | 'wallet'
  issuerId: string
  amountMicros: Micros
}

/** The account a voucher's amount came from. A top-up's is the outside, never the operator's. */
export function sourceAccount({ source, issuerId }: Pick<VoucherMoney, 'source' | 'issuerId'>): string {
  switch (source) {
    case 'outside':
      return OUTSIDE
    case 'cash':
      return cashOf(issuerId)
    case 'wallet':
      return walletOf(issuerId)
    default:
      return source satisfies never
  }
}

/** The amount is set aside until the voucher ends. */
export function fundVoucher(voucher: VoucherMoney): Posting {
  return {
    key: `voucher-issued:${voucher.id}`,
    kind: voucher.source === 'outside' ? 'voucher-issued' : 'voucher-made',
    about: voucher.id,
    moves: [
      { from: sourceAccount(voucher), to: voucherEscrow(voucher.id), amountMicros: voucher.amountMicros },
    ],
  }
}

/**
 * What ends a voucher. Each way has the same key, so that a voucher is redeemed or returned, never both and
 * never twice, whatever its state says.
 */
export function endVoucher(
  voucher: VoucherMoney,
  end: { kind: 'voucher-redeemed'; byMemberId: string } | { kind: 'voucher-cancelled' | 'voucher-expired' },
): Posting {
  return {
    key: `voucher-ended:${voucher.id}`,
    kind: end.kind,
    about: voucher.id,
    moves: [
      {
        from: voucherEscrow(voucher.id),
        to: end.kind === 'voucher-redeemed' ? walletOf(end.byMemberId) : sourceAccount(voucher),
        amountMicros: voucher.amountMicros,
      },
    ],
  }
}
