import type { Micros } from '../kit/money.ts'
import type { PaidInvoice } from './read-invoice.ts'

/**
 * Crypto Pay as the domain needs it (https://help.send.tg/en/articles/10279948-crypto-pay-api). Reads and
 * `createInvoice` throw {@link CryptoPayDown} when there is no clear answer; `transfer` never throws, because an
 * unclear answer to it is something to remember.
 */
export type CryptoPay = {
  createInvoice(wanted: WantedInvoice): Promise<{ invoiceId: string; payUrl: string }>
  /** What became of these invoices, at most 100 at a time; those it does not know are left out. */
  readInvoices(invoiceIds: readonly string[]): Promise<PaidInvoice[]>
  /** What there is to pay out. */
  readAvailable(): Promise<Micros>
  transfer(wanted: WantedTransfer): Promise<TransferResult>
  /** The transfer made under this id, or `null`: there is none. */
  findTransfer(spendId: string): Promise<FoundTransfer | null>
}

/** There was no answer, or none that says anything. */
export class CryptoPayDown extends Error {
  override name = 'CryptoPayDown'
}

export type WantedInvoice = {
  /** Comes back with the payment: the id of the top-up. */
  payload: string
  amountMicros: Micros
  expiresInS: number
  /** What the payer reads. */
  description: string
  /** Where the payer can go back to afterwards; `null`: nowhere. */
  backUrl: string | null
}

/** `spendId`: only one transfer with the same one is ever made. */
export type WantedTransfer = { spendId: string; telegramUserId: string; amountMicros: Micros }

export type FoundTransfer = { transferId: string; telegramUserId: string; amountMicros: Micros | null }

/**
 * What a transfer came to. `refused`: it surely was not made, and will not be, because of whom it is for or how
 * much it is. `not-now`: it surely was not made, because of us (no funds, not allowed, too many calls). `unclear`:
 * nobody can say.
 */
export type TransferResult =
  | { kind: 'paid'; transferId: string }
  | { kind: 'refused'; name: string }
  | { kind: 'not-now'; name: string }
  | { kind: 'unclear'; name: string }

/** Payments of a member go in coins that are worth a dollar each, so what came in stays what is owed. */
export const PAID_IN_ASSETS = ['USDT', 'USDC'] as const
/** Payouts go out in this one, a coin for a dollar. */
export const PAID_OUT_ASSET = 'USDT'

/** How a reason that the rail gave is told from one that an operator wrote. */
const RAIL_REASON = 'crypto-pay:'

/** A rail's reason as it is stored. */
export function railReason(name: string): string {
  return `${RAIL_REASON}${name}`
}

/** The name of a rail's reason; `null` when somebody wrote it. */
export function nameOfRailReason(reason: string): string | null {
  return reason.startsWith(RAIL_REASON) ? reason.slice(RAIL_REASON.length) : null
}
