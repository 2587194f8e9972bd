import type { Clock } from '../../domain/kit/clock.ts'
import { newHash, type State, type StoredInvoice, type StoredTransfer } from './state.ts'

/** What the API answers instead of a result. */
export class ApiError extends Error {
  readonly code: number
  constructor(code: number, name: string) {
    super(name)
    this.code = code
  }
}

export type Desk = { state: State; clock: Clock; publicRoot: string; appName: string }
type Params = Readonly<Record<string, unknown>>

const ASSETS = ['USDT', 'TON', 'BTC', 'ETH', 'LTC', 'BNB', 'TRX', 'USDC']
const FIATS = new Set(['USD', 'EUR', 'GBP'])
const BUTTONS = new Set(['viewItem', 'openChannel', 'openBot', 'callback'])
const LEAST_TRANSFER = 1_000_000n
const MOST_TRANSFER = 25_000_000_000n

/** The methods that the product uses, each of which looks closely at what it is given. */
export const METHODS: Readonly<Record<string, (desk: Desk, params: Params) => unknown>> = {
  getMe: ({ appName }) => ({ app_id: 1, name: appName, payment_processing_bot_username: 'CryptoSandboxBot' }),
  getBalance: ({ state }) =>
    Object.entries(state.balance).map(([currency_code, available]) => ({
      currency_code,
      available,
      onhold: '0',
    })),
  createInvoice,
  getInvoices,
  transfer,
  getTransfers,
}

function createInvoice(desk: Desk, params: Params) {
  const { state, clock } = desk
  const isFiat = params.currency_type === 'fiat'
  if (params.currency_type !== undefined && !isFiat && params.currency_type !== 'crypto')
    throw new ApiError(400, 'CURRENCY_TYPE_INVALID')
  if (isFiat && !FIATS.has(String(params.fiat))) throw new ApiError(400, 'FIAT_INVALID')
  if (!isFiat && !ASSETS.includes(String(params.asset))) throw new ApiError(400, 'ASSET_INVALID')
  const amount = amountOf(params.amount)
  const accepted = String(params.accepted_assets ?? ASSETS.join(',')).split(',')
  if (!accepted.every((asset) => ASSETS.includes(asset))) throw new ApiError(400, 'ACCEPTED_ASSETS_INVALID')
  const expiresIn = params.expires_in === undefined ? null : whole(params.expires_in, 'EXPIRES_IN_INVALID')
  if (expiresIn !== null && (expiresIn < 1 || expiresIn > 2_678_400))
    throw new ApiError(400, 'EXPIRES_IN_INVALID')
  const description = text(params.description, 1024, 'DESCRIPTION_TOO_LONG')
  const payload = text(params.payload, 4096, 'PAYLOAD_TOO_LONG')
  if (params.paid_btn_name !== undefined) {
    if (!BUTTONS.has(String(params.paid_btn_name))) throw new ApiError(400, 'PAID_BTN_NAME_INVALID')
    if (!/^https?:\/\//.test(String(params.paid_btn_url ?? '')))
      throw new ApiError(400, 'PAID_BTN_URL_INVALID')
  }
  const invoice: StoredInvoice = {
    invoice_id: ++state.lastId,
    hash: newHash(),
    currency_type: isFiat ? 'fiat' : 'crypto',
    ...(isFiat ? { fiat: String(params.fiat) } : { asset: String(params.asset) }),
    amount,
    accepted_assets: accepted,
    description,
    ...(payload === '' ? {} : { payload }),
    ...(params.paid_btn_url === undefined ? {} : { paid_btn_url: String(params.paid_btn_url) }),
    created_at: clock.now().toISOString(),
    expiration_date:
      expiresIn === null ? null : new Date(clock.now().getTime() + expiresIn * 1000).toISOString(),
    paid_at: null,
    paid_asset: null,
  }
  state.invoices.push(invoice)
  return seenInvoice(desk, invoice)
}

/** An invoice as the API writes it. */
export function seenInvoice({ clock, publicRoot }: Desk, invoice: StoredInvoice): Record<string, unknown> {
  const { accepted_assets, paid_at, paid_asset, expiration_date, ...rest } = invoice
  const url = `${publicRoot}/pay/${invoice.hash}`
  return {
    ...rest,
    accepted_assets,
    bot_invoice_url: url,
    mini_app_invoice_url: url,
    web_app_invoice_url: url,
    status: statusOf(invoice, clock),
    ...(expiration_date === null ? {} : { expiration_date }),
    ...(paid_at === null
      ? {}
      : {
          paid_at,
          paid_asset,
          paid_amount: invoice.amount,
          paid_fiat_rate: '1',
          paid_usd_rate: '1',
          fee_asset: paid_asset,
          fee_amount: '0.03',
        }),
  }
}

export function statusOf(invoice: StoredInvoice, clock: Clock): 'active' | 'paid' | 'expired' {
  if (invoice.paid_at !== null) return 'paid'
  const end = invoice.expiration_date
  return end !== null && Date.parse(end) <= clock.now().getTime() ? 'expired' : 'active'
}

function getInvoices(desk: Desk, params: Params) {
  const wanted = params.invoice_ids === undefined ? null : String(params.invoice_ids).split(',')
  const found = desk.state.invoices
    .filter(({ invoice_id }) => wanted === null || wanted.includes(String(invoice_id)))
    .filter((one) => params.status === undefined || statusOf(one, desk.clock) === params.status)
  return { items: paged(found, params).map((one) => seenInvoice(desk, one)) }
}

function transfer({ state, clock }: Desk, params: Params): StoredTransfer {
  const user = whole(params.user_id, 'USER_ID_INVALID')
  const asset = String(params.asset)
  if (!ASSETS.includes(asset)) throw new ApiError(400, 'ASSET_INVALID')
  const amount = amountOf(params.amount)
  const spendId = text(params.spend_id, 64, 'SPEND_ID_TOO_LONG')
  if (spendId === '') throw new ApiError(400, 'SPEND_ID_REQUIRED')
  if (state.transfers.some(({ spend_id }) => spend_id === spendId))
    throw new ApiError(400, 'SPEND_ID_ALREADY_USED')
  if (state.manner === 'unknown-user') throw new ApiError(400, 'USER_NOT_FOUND')
  if (micros(amount) < LEAST_TRANSFER) throw new ApiError(400, 'AMOUNT_TOO_SMALL')
  if (micros(amount) > MOST_TRANSFER) throw new ApiError(400, 'AMOUNT_TOO_BIG')
  const left = micros(state.balance[asset] ?? '0') - micros(amount)
  if (left < 0n || state.manner === 'no-funds') throw new ApiError(400, 'INSUFFICIENT_FUNDS')
  state.balance[asset] = decimal(left)
  const made: StoredTransfer = {
    transfer_id: ++state.lastId,
    spend_id: spendId,
    user_id: user,
    asset,
    amount,
    status: 'completed',
    completed_at: clock.now().toISOString(),
  }
  state.transfers.push(made)
  return made
}

function getTransfers({ state }: Desk, params: Params) {
  const found = state.transfers.filter(
    ({ spend_id, asset }) =>
      (params.spend_id === undefined || spend_id === params.spend_id) &&
      (params.asset === undefined || asset === params.asset),
  )
  return { items: paged(found, params) }
}

function paged<T>(found: readonly T[], params: Params): T[] {
  const count = params.count === undefined ? 100 : whole(params.count, 'COUNT_INVALID')
  if (count < 1 || count > 1000) throw new ApiError(400, 'COUNT_INVALID')
  const offset = params.offset === undefined ? 0 : whole(params.offset, 'OFFSET_INVALID')
  return found.toReversed().slice(offset, offset + count)
}

function amountOf(value: unknown): string {
  const given = typeof value === 'string' ? value : ''
  if (!/^\d{1,12}(\.\d{1,8})?$/.test(given) || micros(given) <= 0n) throw new ApiError(400, 'AMOUNT_INVALID')
  return given
}

function whole(value: unknown, name: string): number {
  const number = typeof value === 'number' ? value : Number.NaN
  if (!Number.isSafeInteger(number)) throw new ApiError(400, name)
  return number
}

function text(value: unknown, most: number, name: string): string {
  const given = value === undefined ? '' : String(value)
  if ([...given].length > most) throw new ApiError(400, name)
  return given
}

export function micros(amount: string): bigint {
  const [dollars = '0', fraction = ''] = amount.split('.')
  return BigInt(dollars) * 1_000_000n + BigInt(fraction.slice(0, 6).padEnd(6, '0'))
}

export function decimal(value: bigint): string {
  return `${value / 1_000_000n}.${String(value % 1_000_000n).padStart(6, '0')}`
}
