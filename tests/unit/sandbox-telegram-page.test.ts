import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CAST, CAST_OPERATORS } from '../../src/sandbox/cast.ts'
import { createCryptoPaySandbox } from '../../src/sandbox/crypto-pay/crypto-pay-sandbox.ts'
import { createDiscordSandbox } from '../../src/sandbox/discord/discord-sandbox.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import {
  createTelegramSandbox,
  type TelegramSandbox,
} from '../../src/sandbox/telegram/create-telegram-sandbox.ts'

const WALE = CAST.find((one) => one.name === 'Wale')?.id ?? ''
const START = Date.parse('2026-11-20T10:00:00Z')
let now = START
let sandbox: Sandbox
let telegram: TelegramSandbox

beforeEach(() => {
  now = START
  const clock = { now: () => new Date(now) }
  telegram = createTelegramSandbox({ token: '4242:SANDBOX', clock })
  const publicRoot = 'http://127.0.0.1:3000/sandbox/discord'
  const discord = createDiscordSandbox({ applicationId: '900000000000000001', token: 't', clock, publicRoot })
  const payRoot = 'http://127.0.0.1:3000/sandbox/crypto-pay'
  const cryptoPay = createCryptoPaySandbox({ token: 't', clock, publicRoot: payRoot })
  sandbox = createSandbox({
    telegram,
    discord,
    cryptoPay,
    clock,
    queueName: 'in-process',
    advanceClock: (ms) => {
      now += ms
    },
    audit: async () => ({ ok: false, problems: ['account 7 is below zero'] }),
  })
})
afterEach(() => {
  sandbox.close()
  telegram.close()
})

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
  const response = await sandbox.app.request(path, { ...init, body: JSON.stringify(body) })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

async function get(path: string) {
  const response = await sandbox.app.request(path)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

describe('the sandbox page', () => {
  it('serves its files with a policy that lets no foreign script run, and nothing beside them', async () => {
    const page = await sandbox.app.request('/sandbox')
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    const html = await page.text()
    const linked = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(linked.length).toBeGreaterThan(3)
    for (const path of linked) expect([path, (await sandbox.app.request(path)).status]).toEqual([path, 200])
    for (const path of ['page/..%2Fsandbox.ts', 'page/..%2F..%2Fmain.ts', 'page/nothing.js']) {
      expect([path, (await sandbox.app.request(`/sandbox/${path}`)).status]).toEqual([path, 404])
    }
  })

  it('names the cast, the queue and the time; its operators have one role each', async () => {
    const { body } = await get('/sandbox/info')
    expect(body).toMatchObject({ queue: 'in-process', now: '2026-11-20T10:00:00.000Z' })
    expect((body.people as { name: string }[]).map((one) => one.name)).toEqual(CAST.map((one) => one.name))
    const roles = CAST_OPERATORS.split(',').map((one) => one.split('='))
    const named = roles.map(([who, role]) => [
      CAST.find(({ platform, id }) => who === `${platform}:${id}`)?.name,
      role,
    ])
    expect(named).toEqual([
      ['Olga', 'admin'],
      ['Mona', 'moderator'],
      ['Felix', 'finance'],
    ])
  })

  it('moves the clock forward, and only forward', async () => {
    expect(await post('/sandbox/clock', { advanceMs: 604_800_000 })).toEqual({
      status: 200,
      body: { now: '2026-11-27T10:00:00.000Z' },
    })
    expect((await post('/sandbox/clock', { advanceMs: -1 })).status).toBe(400)
    expect((await post('/sandbox/clock', {})).status).toBe(400)
    expect(now).toBe(START + 604_800_000)
  })

  it('lets no other site act', async () => {
    const { status } = await post('/sandbox/clock', { advanceMs: 1 }, { 'sec-fetch-site': 'cross-site' })
    expect(status).toBe(403)
    expect(now).toBe(START)
  })

  it('shows what the audit found', async () => {
    expect((await get('/sandbox/audit')).body).toEqual({ ok: false, problems: ['account 7 is below zero'] })
  })

  it('adds a person on either platform', async () => {
    for (const platform of ['telegram', 'discord']) {
      const { body } = await post('/sandbox/people', { platform, name: 'Zoë' })
      const { id } = body.person as { id: string }
      expect((await get(`/sandbox/api/${platform}/${id}/state`)).status).toBe(200)
    }
    expect((await get('/sandbox/info')).body.people).toHaveLength(CAST.length + 2)
  })

  it('acts as a person and shows their chat; what cannot be done is said', async () => {
    const own = `/sandbox/api/telegram/${WALE}`
    expect((await post(`${own}/start`, {})).status).toBe(200)
    const sent = await sandbox.app.request('/sandbox/telegram/bot4242:SANDBOX/sendMessage', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: Number(WALE), text: 'hello' }),
    })
    expect(sent.status).toBe(200)
    const { body } = await get(`${own}/state`)
    expect((body.messages as { text: string }[]).map((one) => one.text)).toEqual(['/start', 'hello'])
    const pressed = await post(`${own}/press`, { messageId: 2, which: 'Nothing' })
    expect(pressed).toMatchObject({
      status: 400,
      body: { problem: expect.stringContaining('no button "Nothing"') },
    })
  })

  it('tells an open page whose chat changed, and ends the stream when it closes', async () => {
    const stream = await sandbox.app.request('/sandbox/events')
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader()
    let heard = ''
    const until = async (words: string) => {
      while (!heard.includes(words)) {
        const { value, done } = await reader.read()
        if (done) throw new Error(`The stream ended after: ${heard}`)
        heard += new TextDecoder().decode(value)
      }
    }
    await until('event: clock')
    await telegram.start(Number(WALE))
    await until(`{"platform":"telegram","id":${WALE}}`)
    await post('/sandbox/clock', { advanceMs: 1000 })
    await until('2026-11-20T10:00:01.000Z')
    sandbox.close()
    for (;;) if ((await reader.read()).done) break
  })
})
