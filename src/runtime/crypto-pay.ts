import { z } from 'zod'
import {
  type CryptoPay,
  CryptoPayDown,
  PAID_IN_ASSETS,
  PAID_OUT_ASSET,
  type TransferResult,
} from '../domain/crypto-pay/crypto-pay.ts'
import { decimalSchema, invoiceSchema } from '../domain/crypto-pay/read-invoice.ts'
import { usdDecimal } from '../domain/kit/money.ts'

export type CryptoPayOptions = {
  token: string
  /** Where `/api/<method>` hangs below. */
  apiRoot: string
  /** How long one call may take. */
  timeoutMs?: number
}

const TIMEOUT_MS = 10_000

/** Why nothing was sent, and never will be: whom it is for, or how much it is. */
const REFUSED = new Set([
  'USER_NOT_FOUND',
  'USER_ID_INVALID',
  'USER_BLOCKED',
  'CANNOT_TRANSFER_TO_BOT',
  'AMOUNT_TOO_SMALL',
  'AMOUNT_TOO_BIG',
])
/** Nothing was sent, and it is not the member's doing. */
const NOT_NOW = new Set([
  'INSUFFICIENT_FUNDS',
  'NOT_ENOUGH_COINS',
  'METHOD_DISABLED',
  'UNAUTHORIZED',
  'FORBIDDEN',
  'TOO_MANY_REQUESTS',
])

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), result: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error: z.object({ code: z.number(), name: z.string() }),
  }),
])
const made = z.object({
  invoice_id: z.union([z.int().nonnegative(), z.string().regex(/^\d{1,20}$/)]).transform(String),
  bot_invoice_url: z.url({ protocol: /^https?$/ }),
})
const transferSchema = z.object({
  transfer_id: z.union([z.int().nonnegative(), z.string()]).transform(String),
  spend_id: z.string().optional(),
  user_id: z.union([z.int(), z.string()]).transform(String),
  asset: z.string(),
  amount: decimalSchema,
})
const listOf = <T>(item: z.ZodType<T>) =>
  z.union([z.array(item), z.object({ items: z.array(item) }).transform(({ items }) => items)])
const balanceSchema = z.object({ currency_code: z.string(), available: decimalSchema })

type Answer = { ok: true; result: unknown } | { ok: false; name: string }

/**
 * Crypto Pay over HTTP (https://help.send.tg/en/articles/10279948-crypto-pay-api): JSON in, `{ ok, result }` or
 * `{ ok, error }` out, each call within a time limit. Neither the token nor what a member is called there enters a
 * message of an error.
 */
export function createCryptoPay(options: CryptoPayOptions): CryptoPay {
  const call = (method: string, params: object) => callApi(options, method, params)
  const ask = async <T>(method: string, params: object, shape: z.ZodType<T>): Promise<T> => {
    const answer = await call(method, params)
    if (!answer.ok) throw new CryptoPayDown(`${method}: ${answer.name}`)
    const read = shape.safeParse(answer.result)
    if (!read.success) throw new CryptoPayDown(`${method}: an answer of another shape`)
    return read.data
  }
  return {
    async createInvoice({ payload, amountMicros, expiresInS, description, backUrl }) {
      const back = backUrl === null ? {} : { paid_btn_name: 'openBot', paid_btn_url: backUrl }
      const invoice = await ask(
        'createInvoice',
        {
          currency_type: 'fiat',
          fiat: 'USD',
          amount: usdDecimal(amountMicros),
          accepted_assets: PAID_IN_ASSETS.join(','),
          payload,
          description,
          expires_in: expiresInS,
          allow_comments: false,
          ...back,
        },
        made,
      )
      return { invoiceId: invoice.invoice_id, payUrl: invoice.bot_invoice_url }
    },
    async readInvoices(invoiceIds) {
      const wanted = { invoice_ids: invoiceIds.join(','), count: 100 }
      const found = await ask('getInvoices', wanted, listOf(z.unknown()))
      // One that cannot be read must not keep the others from being credited.
      return found
        .map((one) => invoiceSchema.safeParse(one))
        .flatMap((one) => (one.success ? [one.data] : []))
    },
    async readAvailable() {
      const balances = await ask('getBalance', {}, listOf(balanceSchema))
      return balances.find((one) => one.currency_code === PAID_OUT_ASSET)?.available ?? 0n
    },
    async transfer({ spendId, telegramUserId, amountMicros }) {
      const params = {
        user_id: Number(telegramUserId),
        asset: PAID_OUT_ASSET,
        amount: usdDecimal(amountMicros),
        spend_id: spendId,
      }
      try {
        return readTransfer(await call('transfer', params), spendId)
      } catch (error) {
        return { kind: 'unclear', name: nameOf(error) }
      }
    },
    async findTransfer(spendId) {
      const found = await ask('getTransfers', { spend_id: spendId, count: 10 }, listOf(transferSchema))
      // One that forgot to look at the id would give the latest transfers, which are somebody else's.
      const mine = found.find((one) => one.spend_id === spendId && one.asset === PAID_OUT_ASSET)
      return mine
        ? { transferId: mine.transfer_id, telegramUserId: mine.user_id, amountMicros: mine.amount }
        : null
    },
  }
}

/** A name nobody told us of means nothing: then it is found out, by looking or by people. */
function readTransfer(answer: Answer, spendId: string): TransferResult {
  if (!answer.ok) {
    const { name } = answer
    if (REFUSED.has(name)) return { kind: 'refused', name }
    return { kind: NOT_NOW.has(name) ? 'not-now' : 'unclear', name }
  }
  const read = transferSchema.safeParse(answer.result)
  if (!read.success) return { kind: 'unclear', name: 'NO_ANSWER' }
  const { transfer_id, spend_id } = read.data
  return spend_id === undefined || spend_id === spendId
    ? { kind: 'paid', transferId: transfer_id }
    : { kind: 'unclear', name: 'OTHER_TRANSFER' }
}

/**
 * One call. Every answer in the API's own words is returned, whatever its status.
 * @throws CryptoPayDown for anything else: no connection, no answer in time, something in between that answered.
 */
async function callApi(options: CryptoPayOptions, method: string, params: object): Promise<Answer> {
  const { token, apiRoot, timeoutMs = TIMEOUT_MS } = options
  let response: Response
  let body: string
  try {
    response = await fetch(`${apiRoot}/api/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'crypto-pay-api-token': token },
      body: JSON.stringify(params),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    body = await response.text()
  } catch {
    throw new CryptoPayDown('NO_ANSWER')
  }
  const answer = answerSchema.safeParse(readJson(body))
  if (!answer.success || response.status >= 500) throw new CryptoPayDown(`HTTP_${response.status}`)
  return answer.data.ok
    ? { ok: true, result: answer.data.result }
    : { ok: false, name: answer.data.error.name.slice(0, 60) }
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

function nameOf(error: unknown): string {
  return error instanceof CryptoPayDown ? error.message : 'NO_ANSWER'
}
