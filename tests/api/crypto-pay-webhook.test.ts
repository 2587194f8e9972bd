import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startTopUp } from '../../src/domain/top-ups/start-top-up.ts'
import { createCryptoPay } from '../../src/runtime/crypto-pay.ts'
import { sign } from '../../src/sandbox/crypto-pay/crypto-pay-sandbox.ts'
import type { ChatPerson } from '../support/chat-script.ts'
import { createWorld, type World } from '../support/world.ts'

/** The token under which the sandbox runs. */
const TOKEN = '1000001:SANDBOX-crypto-pay-token-of-no-worth'
const TEN = 10_000_000n

let world: World
let payer: ChatPerson
let started = 0

beforeAll(async () => {
  world = await createWorld()
  payer = await world.join('telegram', 'Pia')
})
afterEach(async () => {
  world.deliverTimes(1)
  expect(await world.audit()).toEqual([])
  expect(world.faults()).toEqual([])
})
afterAll(() => world.close())

/** A top-up of ten dollars, and what Crypto Pay says once it is paid. */
async function topUp() {
  const cryptoPay = createCryptoPay({ token: TOKEN, apiRoot: `${world.base}/sandbox/crypto-pay` })
  const actor = { kind: 'member', memberId: await world.memberId(payer), roles: [] } as const
  const call = {
    amountMicros: TEN,
    words: { description: 'Ten', backUrl: null },
    actor,
    key: `up-${++started}`,
  }
  const outcome = await startTopUp(world.product.domain, cryptoPay, call)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  const { topUpId } = outcome.answer
  const { invoiceId } = await world.store.db.topUp.findUniqueOrThrow({ where: { id: topUpId } })
  return {
    id: topUpId,
    number: Number(invoiceId),
    news: (change = {}) => newsOf(topUpId, Number(invoiceId), change),
  }
}

function newsOf(payload: string, invoice_id: number, change: object): string {
  const invoice = {
    invoice_id,
    hash: 'IVx',
    currency_type: 'fiat',
    fiat: 'USD',
    amount: '10.00',
    status: 'paid',
    paid_asset: 'USDT',
    paid_amount: '10.01',
    payload,
    ...change,
  }
  return JSON.stringify({
    update_id: 1,
    update_type: 'invoice_paid',
    request_date: '2026-11-01',
    payload: invoice,
  })
}

const post = (body: string, signature: string | null = sign(TOKEN, body)) =>
  fetch(`${world.base}/webhooks/crypto-pay`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      ...(signature === null ? {} : { 'crypto-pay-api-signature': signature }),
    },
  })
const wallet = async () => (await world.balances(payer)).wallet
const stateOf = async (id: string) => (await world.store.db.topUp.findUniqueOrThrow({ where: { id } })).state

describe('POST /webhooks/crypto-pay', () => {
  it('with a wrong or missing signature is a 401, and nothing is done', async () => {
    const { id, news } = await topUp()
    const body = news()
    const right = sign(TOKEN, body)
    const forged = [
      null,
      '',
      'x',
      '0'.repeat(64),
      `${right}0`,
      sign('1:other', body),
      sign(TOKEN, `${body} `),
    ]
    for (const signature of forged) {
      const answer = await post(body, signature)
      expect([answer.status, await answer.text()]).toEqual([401, ''])
    }
    expect(await wallet()).toBe(0n)
    expect(await stateOf(id)).toBe('OPEN')
    expect((await post(body, right.toUpperCase())).status).toBe(200)
    expect(await wallet()).toBe(TEN)
  })

  it('said twice, and a hundred times at once, credits once', async () => {
    const before = await wallet()
    const { news } = await topUp()
    const answers = await Promise.all(Array.from({ length: 100 }, () => post(news())))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 200))
    expect((await post(news())).status).toBe(200)
    expect(await wallet()).toBe(before + TEN)
  })

  it('from the stand-in itself, delivered twice at once, credits once, and the member is told once', async () => {
    const before = await wallet()
    const { number } = await topUp()
    world.deliverTimes(2)
    await world.cryptoPay.pay(number)
    await world.cryptoPay.tellAgain(number)
    await world.settle()
    expect(await wallet()).toBe(before + TEN)
    const told = await world.store.db.notice.count({ where: { kind: 'topped-up' } })
    expect(told).toBe(await world.store.db.topUp.count({ where: { state: 'PAID' } }))
  })

  it('of another amount credits nobody and waits for finance', async () => {
    const before = await wallet()
    const { id, news } = await topUp()
    expect((await post(news({ amount: '1000.00' }))).status).toBe(200)
    expect((await post(news())).status).toBe(200)
    expect(await wallet()).toBe(before)
    expect(await stateOf(id)).toBe('MISMATCHED')
  })

  it('that says something else, or of an invoice that is none of ours, is taken and changes nothing', async () => {
    const before = await wallet()
    for (const body of [JSON.stringify({ update_type: 'app_renamed' }), newsOf('nobody', 424_242, {})]) {
      expect((await post(body)).status).toBe(200)
    }
    expect(await wallet()).toBe(before)
  })

  it('that cannot be read is taken, and an error in our log', async () => {
    for (const body of ['', '{', '[]', JSON.stringify({ update_type: 'invoice_paid', payload: {} })]) {
      expect((await post(body)).status).toBe(200)
    }
    world.expectFault(/cannot be read/)
    expect((await post('x'.repeat(70_000))).status).toBe(413)
  })

  it('while the database is away is a 503, and credited when it comes again', async () => {
    const before = await wallet()
    const { news } = await topUp()
    await world.line.cut()
    expect((await post(news())).status).toBe(503)
    await world.line.mend()
    world.expectFault(/could not be settled/)
    expect((await post(news())).status).toBe(200)
    expect(await wallet()).toBe(before + TEN)
  })
})
