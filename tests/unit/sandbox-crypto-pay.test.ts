import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { HOUR_MS } from '../../src/domain/kit/clock.ts'
import { createCryptoPaySandbox, sign } from '../../src/sandbox/crypto-pay/crypto-pay-sandbox.ts'
import { testClock } from '../support/domain.ts'

const TOKEN = '1:TEST'
const ROOT = 'http://127.0.0.1:3000/sandbox/crypto-pay'
const folder = mkdtempSync(join(tmpdir(), 'crypto-pay-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let clock = testClock()
let told: { url: string; body: string; signature: string }[] = []
const open = (stateFile?: string) =>
  createCryptoPaySandbox({
    token: TOKEN,
    clock,
    publicRoot: ROOT,
    ...(stateFile ? { stateFile } : {}),
    deliver: async (url, init) => {
      const signature = new Headers(init.headers).get('crypto-pay-api-signature') ?? ''
      told.push({ url, body: String(init.body), signature })
      return new Response('', { status: 200 })
    },
  })
let sandbox = open()
beforeEach(() => {
  clock = testClock()
  told = []
  sandbox = open()
  sandbox.setWebhook('http://us.example/webhooks/crypto-pay')
})

type Result = { invoice_id: number; bot_invoice_url: string; items: object[] }

async function call(method: string, params: object, token = TOKEN) {
  const response = await sandbox.app.request(`/api/${method}`, {
    method: 'POST',
    headers: { 'crypto-pay-api-token': token, 'content-type': 'application/json' },
    body: JSON.stringify(params),
  })
  return {
    status: response.status,
    body: (await response.json()) as { result: Result; error?: { name: string } },
  }
}
const INVOICE = { currency_type: 'fiat', fiat: 'USD', amount: '12.50', payload: 'p', expires_in: 3600 }
const form = (path: string, fields: Record<string, string> = {}, headers = {}) =>
  sandbox.app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers })

test('checks the token and every parameter', async () => {
  expect((await call('getMe', {}, 'x')).status).toBe(401)
  for (const [params, name] of [
    [{ ...INVOICE, fiat: 'BEADS' }, 'FIAT_INVALID'],
    [{ ...INVOICE, currency_type: 'beads' }, 'CURRENCY_TYPE_INVALID'],
    [{ ...INVOICE, amount: 12.5 }, 'AMOUNT_INVALID'],
    [{ ...INVOICE, amount: '0' }, 'AMOUNT_INVALID'],
    [{ ...INVOICE, accepted_assets: 'DOGE' }, 'ACCEPTED_ASSETS_INVALID'],
    [{ ...INVOICE, expires_in: 0 }, 'EXPIRES_IN_INVALID'],
    [{ ...INVOICE, description: 'x'.repeat(1025) }, 'DESCRIPTION_TOO_LONG'],
    [{ ...INVOICE, paid_btn_name: 'openBot' }, 'PAID_BTN_URL_INVALID'],
  ] as const) {
    expect((await call('createInvoice', params)).body.error?.name).toBe(name)
  }
  const transfer = { user_id: 5, asset: 'USDT', amount: '5.00', spend_id: 's' }
  for (const [params, name] of [
    [{ ...transfer, user_id: '5' }, 'USER_ID_INVALID'],
    [{ ...transfer, asset: 'DOGE' }, 'ASSET_INVALID'],
    [{ ...transfer, amount: '0.50' }, 'AMOUNT_TOO_SMALL'],
    [{ ...transfer, amount: '1000.01' }, 'INSUFFICIENT_FUNDS'],
    [{ ...transfer, spend_id: 'x'.repeat(65) }, 'SPEND_ID_TOO_LONG'],
  ] as const) {
    expect((await call('transfer', params)).body.error?.name).toBe(name)
  }
  expect((await call('burnEverything', {})).body.error?.name).toBe('METHOD_NOT_FOUND')
})

test('an invoice is paid on its page, once; the webhook hears of it, signed, and again when told to', async () => {
  const { result } = (await call('createInvoice', { ...INVOICE, accepted_assets: 'USDT,USDC' })).body
  const path = result.bot_invoice_url.slice(ROOT.length)
  const page = await (await sandbox.app.request(path)).text()
  expect(page).toContain('12.50 USD')
  expect(page).not.toContain('TON')
  await form(path, { asset: 'TON' })
  expect(told).toEqual([])
  const paid = await form(path, { asset: 'USDC' })
  expect([paid.status, paid.headers.get('location')]).toEqual([303, `/sandbox/crypto-pay${path}`])
  await form(path, { asset: 'USDC' })
  expect(told).toHaveLength(1)
  const [news] = told
  expect(news?.signature).toBe(sign(TOKEN, news?.body ?? ''))
  expect(JSON.parse(news?.body ?? '')).toMatchObject({
    update_type: 'invoice_paid',
    payload: { invoice_id: result.invoice_id, status: 'paid', paid_asset: 'USDC', payload: 'p' },
  })
  await form(`${path}/again`)
  expect(told).toHaveLength(2)
  expect(await (await sandbox.app.request(path)).text()).toContain('<b>200</b>')
})

test('an invoice whose time is over cannot be paid', async () => {
  const { result } = (await call('createInvoice', INVOICE)).body
  clock.advance(HOUR_MS)
  await form(result.bot_invoice_url.slice(ROOT.length), { asset: 'USDT' })
  const { body } = await call('getInvoices', { invoice_ids: String(result.invoice_id) })
  expect(body.result.items).toMatchObject([{ status: 'expired' }])
  expect(told).toEqual([])
})

test('its pages escape what they are given, run no script, and take nothing from other sites', async () => {
  const { result } = (await call('createInvoice', { ...INVOICE, description: '<script>x</script>' })).body
  const answer = await sandbox.app.request(result.bot_invoice_url.slice(ROOT.length))
  expect(await answer.text()).not.toContain('<script>')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  const foreign = await form('/manner', { manner: 'hangs' }, { 'sec-fetch-site': 'cross-site' })
  expect(foreign.status).toBe(403)
})

test('decides how transfers go, and keeps that and everything else across a restart', async () => {
  const file = join(folder, 'state.json')
  sandbox = open(file)
  await call('transfer', { user_id: 5, asset: 'USDT', amount: '5.00', spend_id: 's' })
  await form('/manner', { manner: 'no-funds' })
  await form('/manner', { manner: 'nonsense' })
  sandbox = open(file)
  expect(sandbox.transfers()).toMatchObject([{ spend_id: 's', amount: '5.00' }])
  const desk = await (await sandbox.app.request('/')).text()
  expect(desk).toContain('995.000000')
  expect(desk).toContain('value="no-funds" checked')
  await form('/balance', { usdt: '0.00' })
  expect(await (await sandbox.app.request('/')).text()).toContain('has 0.00 USDT')
})
