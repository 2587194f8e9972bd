import { PAID_IN_ASSETS } from '../crypto-pay/crypto-pay.ts'
import type { PaidInvoice } from '../crypto-pay/read-invoice.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kit/clock.ts'
import type { Posting } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'
import { OUTSIDE, walletOf } from '../ledger/accounts.ts'

export const TOP_UP_MIN_MICROS = 1_000_000n
export const TOP_UP_MAX_MICROS = 1_000_000_000n
/** How many a member may have open at once; a CHECK as well. */
export const TOP_UPS_OPEN_MAX = 3
/** How long an invoice can be paid. */
export const INVOICE_MS = HOUR_MS
/** One for which there still is no invoice after this never gets one. */
export const STARTING_MS = 5 * MINUTE_MS
/** A payment of the last second is still told of as one in time. */
export const GRACE_MS = 10 * MINUTE_MS
/** How long Crypto Pay is asked what became of an invoice after its time; it repeats its own news for three days. */
export const ASKING_MS = 4 * DAY_MS

const CENT_MICROS = 10_000n

/** True for what can be asked for: within the limits, in whole cents. */
export function isTopUpAmount(micros: Micros): boolean {
  return micros >= TOP_UP_MIN_MICROS && micros <= TOP_UP_MAX_MICROS && micros % CENT_MICROS === 0n
}

type Asked = { id: string; amountMicros: Micros; invoiceId: string | null }

/** What of a payment is not as it was asked for. */
export type Mismatch = 'invoice' | 'amount' | 'currency' | 'asset'

/** Why a paid invoice is not what was asked for; `null`: it is. */
export function mismatchOf(topUp: Asked, invoice: PaidInvoice): Mismatch | null {
  if (invoice.payload !== topUp.id || invoice.invoiceId !== topUp.invoiceId) return 'invoice'
  if (invoice.fiat !== 'USD') return 'currency'
  if (invoice.amountMicros !== topUp.amountMicros) return 'amount'
  return PAID_IN_ASSETS.some((asset) => asset === invoice.paidAsset) ? null : 'asset'
}

/** The lowest place that is free; `null`: as many are open as may be. */
export function freePlace(taken: readonly number[]): number | null {
  for (let place = 1; place <= TOP_UPS_OPEN_MAX; place++) if (!taken.includes(place)) return place
  return null
}

/** What was paid is the member's, in the wallet: once for each invoice. */
export function creditTopUp(topUp: { id: string; memberId: string; amountMicros: Micros }): Posting {
  return {
    key: `top-up:${topUp.id}`,
    kind: 'topped-up',
    about: topUp.id,
    moves: [{ from: OUTSIDE, to: walletOf(topUp.memberId), amountMicros: topUp.amountMicros }],
  }
}
