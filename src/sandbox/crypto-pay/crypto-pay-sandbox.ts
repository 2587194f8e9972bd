import { createHash, createHmac } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { Clock } from '../../domain/kit/clock.ts'
import { ApiError, type Desk, decimal, METHODS, micros, seenInvoice, statusOf } from './api-methods.ts'
import { deskPage, payPage } from './pages.ts'
import { MANNERS, type Manner, openState, type StoredInvoice } from './state.ts'

export type CryptoPaySandboxOptions = {
  token: string
  clock: Clock
  /** Where {@link CryptoPaySandbox.app} can be reached from outside. */
  publicRoot: string
  /** Where everything is kept across restarts; in memory when left out. */
  stateFile?: string
  /** How news reach the webhook; `fetch` when left out. */
  deliver?: (url: string, init: RequestInit) => Promise<Response>
}

/** A call of the product, and what it was told: `null`, or the name of the error. */
export type CryptoPayCall = { method: string; params: Record<string, unknown>; error: string | null }

export type CryptoPaySandbox = ReturnType<typeof createCryptoPaySandbox>

const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/**
 * A stand-in for Crypto Pay: its HTTP API as far as the product uses it, with its checks and refusals, a page on
 * which an invoice is paid, signed news to our webhook, and a page that decides how transfers go.
 */
export function createCryptoPaySandbox(options: CryptoPaySandboxOptions) {
  const { token, clock, publicRoot, deliver = fetch } = options
  const { state, changed } = openState(options.stateFile)
  const desk: Desk = { state, clock, publicRoot, appName: 'Microgig sandbox' }
  // The page may be open under another name of this machine.
  const path = new URL(publicRoot).pathname
  const calls: CryptoPayCall[] = []
  const hanging = new Set<() => void>()
  let webhookUrl: string | null = null
  let updates = 0

  function answer(method: string, params: Record<string, unknown>): unknown {
    const run = METHODS[method]
    if (!run) throw new ApiError(405, 'METHOD_NOT_FOUND')
    if (method === 'transfer' && state.manner === 'breaks-before') throw new ApiError(502, 'BREAKS')
    const result = run(desk, params)
    changed()
    if (method === 'transfer' && state.manner === 'breaks-after') throw new ApiError(502, 'BREAKS')
    return result
  }

  async function callApi(context: Context): Promise<Response> {
    if (context.req.header('crypto-pay-api-token') !== token) return refusal(401, 'UNAUTHORIZED')
    const method = context.req.param('method') ?? ''
    const params = (await context.req.json().catch(() => ({}))) as Record<string, unknown>
    const call: CryptoPayCall = { method, params, error: null }
    calls.push(call)
    try {
      const result = answer(method, params)
      if (method === 'transfer' && state.manner === 'hangs') return hang(context)
      return context.json({ ok: true, result })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      call.error = error.message
      if (error.code === 502) return context.text('Bad gateway', 502)
      return refusal(error.code, error.message)
    }
  }

  /** No answer until the caller gives up, or we end. */
  function hang(context: Context): Promise<Response> {
    return new Promise((resolve) => {
      const end = () => {
        hanging.delete(end)
        resolve(context.text('', 504))
      }
      hanging.add(end)
      context.req.raw.signal.addEventListener('abort', end)
    })
  }

  /** Tells the product that an invoice is paid; what it answered, in a word. */
  async function tell(invoice: StoredInvoice): Promise<string> {
    const body = JSON.stringify({
      update_id: ++updates,
      update_type: 'invoice_paid',
      request_date: clock.now().toISOString(),
      payload: seenInvoice(desk, invoice),
    })
    const said = webhookUrl === null ? 'nobody listens' : await send(webhookUrl, body)
    state.answered[invoice.hash] = said
    changed()
    return said
  }

  async function send(url: string, body: string): Promise<string> {
    const headers = { 'content-type': 'application/json', 'crypto-pay-api-signature': sign(token, body) }
    try {
      return String((await deliver(url, { method: 'POST', headers, body })).status)
    } catch {
      return 'not at all'
    }
  }

  async function pay(invoice: StoredInvoice, asset: string): Promise<void> {
    if (statusOf(invoice, clock) !== 'active') return
    invoice.paid_at = clock.now().toISOString()
    invoice.paid_asset = asset
    state.balance[asset] = decimal(micros(state.balance[asset] ?? '0') + micros(invoice.amount))
    changed()
    await tell(invoice)
  }

  const byHash = (context: Context) => state.invoices.find(({ hash }) => hash === context.req.param('hash'))
  const app = new Hono()
  app.post('/api/:method', (context) => callApi(context))
  app.use('*', async (context, next) => {
    if (context.req.method !== 'GET' && context.req.header('sec-fetch-site') === 'cross-site')
      return context.text('Another site may not act here', 403)
    await next()
    context.res.headers.set('content-security-policy', POLICY)
    context.res.headers.set('x-content-type-options', 'nosniff')
    return undefined
  })
  app.get('/', (context) => context.html(deskPage(state, (one) => statusOf(one, clock))))
  app.post('/manner', async (context) => {
    const { manner } = await context.req.parseBody()
    state.manner = MANNERS.find((one) => one === manner) ?? state.manner
    changed()
    return context.redirect(`${path}/`, 303)
  })
  app.post('/balance', async (context) => {
    const { usdt } = await context.req.parseBody()
    if (/^\d{1,6}\.\d\d$/.test(String(usdt))) state.balance['USDT'] = String(usdt)
    changed()
    return context.redirect(`${path}/`, 303)
  })
  app.get('/pay/:hash', (context) => {
    const invoice = byHash(context)
    if (!invoice) return context.notFound()
    return context.html(payPage(invoice, statusOf(invoice, clock), state.answered[invoice.hash]))
  })
  app.post('/pay/:hash', async (context) => {
    const invoice = byHash(context)
    if (!invoice) return context.notFound()
    const { asset } = await context.req.parseBody()
    const chosen = invoice.accepted_assets.find((one) => one === asset)
    if (chosen) await pay(invoice, chosen)
    return context.redirect(`${path}/pay/${invoice.hash}`, 303)
  })
  app.post('/pay/:hash/again', async (context) => {
    const invoice = byHash(context)
    if (!invoice) return context.notFound()
    if (invoice.paid_at !== null) await tell(invoice)
    return context.redirect(`${path}/pay/${invoice.hash}`, 303)
  })

  return {
    app,
    /** What the product called, oldest first. */
    calls,
    /** Where news go; nowhere before. */
    setWebhook: (url: string | null) => void (webhookUrl = url),
    /** How transfers go from now on. */
    setManner: (manner: Manner) => void (state.manner = manner),
    setBalance: (usdt: string) => void (state.balance['USDT'] = usdt),
    transfers: () => [...state.transfers],
    invoices: () => [...state.invoices],
    /** Pays the invoice with this number, with a coin that need not be one of those it takes. */
    async pay(invoiceId: number, asset = 'USDT') {
      const invoice = state.invoices.find((one) => one.invoice_id === invoiceId)
      if (!invoice) throw new Error(`there is no invoice ${invoiceId}`)
      await pay(invoice, asset)
    },
    /** Says of a paid invoice again that it is. */
    async tellAgain(invoiceId: number): Promise<string> {
      const invoice = state.invoices.find((one) => one.invoice_id === invoiceId)
      if (!invoice) throw new Error(`there is no invoice ${invoiceId}`)
      return tell(invoice)
    },
    /** Lets whoever still waits for an answer go. */
    close() {
      for (const end of hanging) end()
    },
  }
}

function refusal(code: number, name: string): Response {
  return Response.json(
    { ok: false, error: { code, name } },
    { status: code === 405 ? 405 : code === 401 ? 401 : 400 },
  )
}

/** As Crypto Pay signs its news. */
export function sign(token: string, body: string): string {
  return createHmac('sha256', createHash('sha256').update(token).digest()).update(body).digest('hex')
}
