import { z } from 'zod'
import { type Micros, parseUsd } from '../kit/money.ts'

/** What of an invoice decides over a top-up. Whatever it leaves out is `null`. */
export type PaidInvoice = {
  invoiceId: string
  status: 'active' | 'paid' | 'expired'
  /** The id of the top-up it was made for. */
  payload: string | null
  /** The currency it was made out in. */
  fiat: string | null
  amountMicros: Micros | null
  /** The coin it was paid with. */
  paidAsset: string | null
}

/** An amount of the API is a decimal with a point; `null` for anything else, or finer than a micro-dollar. */
export const decimalSchema = z.string().transform((text) => readDecimal(text))

export function readDecimal(text: string): Micros | null {
  const [, whole, fraction = ''] = /^(\d{1,20})(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === undefined || /[1-9]/.test(fraction.slice(6))) return null
  return parseUsd(`${whole}.${fraction.slice(0, 6).padEnd(1, '0')}`)
}

/** An invoice as Crypto Pay writes it (class Invoice). What we do not use may be anything. */
export const invoiceSchema = z
  .looseObject({
    invoice_id: z.union([z.int().nonnegative(), z.string().regex(/^\d{1,20}$/)]),
    status: z.enum(['active', 'paid', 'expired']),
    currency_type: z.string().optional(),
    fiat: z.string().optional(),
    amount: z.string(),
    paid_asset: z.string().optional(),
    payload: z.string().optional(),
  })
  .transform(
    (invoice): PaidInvoice => ({
      invoiceId: String(invoice.invoice_id),
      status: invoice.status,
      payload: invoice.payload ?? null,
      fiat: invoice.currency_type === 'fiat' ? (invoice.fiat ?? null) : null,
      amountMicros: readDecimal(invoice.amount),
      paidAsset: invoice.paid_asset ?? null,
    }),
  )
