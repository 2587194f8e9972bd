import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { invoiceSchema, type PaidInvoice } from '../domain/crypto-pay/read-invoice.ts'

export const CRYPTO_PAY_WEBHOOK_PATH = '/webhooks/crypto-pay'

const SIGNATURE_HEADER = 'crypto-pay-api-signature'
const MAX_BODY_BYTES = 64 * 1024

const updateSchema = z.looseObject({ update_type: z.string() })
const paidSchema = z.looseObject({ update_type: z.literal('invoice_paid'), payload: invoiceSchema })

export type CryptoPayWebhookOptions = {
  token: string
  settle: (invoice: PaidInvoice) => Promise<'settled' | 'unchanged' | 'unknown'>
  log: {
    warn(fields: object, message: string): void
    error(fields: object, message: string): void
  }
}

/**
 * The route on which Crypto Pay says that an invoice was paid. 401 for a wrong or missing signature (HMAC-SHA256 of
 * the whole body with the SHA-256 of the token as the key), before anything is read; 200 once what it says is
 * settled, and for whatever else it says; 503 when it could not be, so that it is said again (it is, for three days).
 */
export function createCryptoPayWebhook(options: CryptoPayWebhookOptions): Hono {
  const { token, log } = options
  const key = createHash('sha256').update(token).digest()
  const app = new Hono()
  app.post(
    CRYPTO_PAY_WEBHOOK_PATH,
    bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (context) => context.body(null, 413) }),
    async (context) => {
      const body = Buffer.from(await context.req.arrayBuffer())
      if (!isSigned(key, body, context.req.header(SIGNATURE_HEADER) ?? '')) return context.body(null, 401)
      const update = readUpdate(body.toString('utf8'))
      if (update === 'unreadable') log.error({}, 'Crypto Pay said something that cannot be read')
      if (update === 'unreadable' || update === 'other') return context.body(null, 200)
      return context.body(null, await statusAfter(options, update))
    },
  )
  return app
}

async function statusAfter({ settle, log }: CryptoPayWebhookOptions, paid: PaidInvoice): Promise<200 | 503> {
  const { invoiceId } = paid
  try {
    const outcome = await settle(paid)
    if (outcome === 'unknown') log.warn({ invoiceId }, 'an invoice was paid that is none of ours')
    return 200
  } catch (error) {
    log.error({ err: error, invoiceId }, 'a paid invoice could not be settled; it comes again')
    return 503
  }
}

/** A kind of news we do not know is nothing to us; a paid invoice that cannot be read is. */
function readUpdate(body: string): PaidInvoice | 'other' | 'unreadable' {
  try {
    const json: unknown = JSON.parse(body)
    const paid = paidSchema.safeParse(json)
    if (paid.success) return paid.data.payload
    const other = updateSchema.safeParse(json)
    return other.success && other.data.update_type !== 'invoice_paid' ? 'other' : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

/** Compared as bytes of one length, so that it takes the same time whatever was given. */
function isSigned(key: Buffer, body: Buffer, given: string): boolean {
  const right = createHmac('sha256', key).update(body).digest()
  if (!/^[0-9a-f]{64}$/i.test(given)) return false
  return timingSafeEqual(Buffer.from(given, 'hex'), right)
}
