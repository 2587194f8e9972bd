import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createDiscordApp, type DiscordApp } from '../../src/bots/discord/app.ts'
import { interactionIn } from '../../src/bots/discord/gateway.ts'
import { signatureVerifier } from '../../src/bots/discord/verify-signature.ts'
import { discordWebhook } from '../../src/bots/discord/webhook.ts'
import { fakeBot, screen, textBlock, viewOf } from './discord-town.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const publicKeyHex = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex')

const command = {
  id: '5001',
  application_id: '1',
  type: 2,
  token: 'reply-token',
  version: 1,
  channel_id: '7001',
  locale: 'en-US',
  user: { id: '2001', username: 'dana' },
  data: { id: '9', name: 'jobs', type: 1 },
}

function build(options: { publicKey?: string | null } = {}) {
  const bot = fakeBot((entrance) => screen(entrance, viewOf(textBlock('3 jobs'))))
  const app: DiscordApp = createDiscordApp({
    applicationId: '1',
    token: 't',
    publicKey: publicKeyHex,
    // Nothing listens there: no test of this file makes a call.
    apiRoot: 'http://127.0.0.1:9/api',
    bot,
    fetchFile: async () => ({ ok: false, reason: 'failed' }),
    db: {} as never,
    clock: { now: () => new Date('2026-11-01T12:00:00Z') },
    log: { info: () => {}, warn: () => {}, error: () => {} },
    isOutage: () => false,
    outageSentence: 'Down.',
    ...options,
  })
  return {
    bot,
    app,
    post: (init: RequestInit) =>
      discordWebhook(app).request('/webhooks/discord', { method: 'POST', ...init }),
  }
}

function signed(body: string, timestamp = '1793534400', signedBody = body): RequestInit {
  const signature = sign(null, Buffer.from(timestamp + signedBody), privateKey).toString('hex')
  return { body, headers: { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } }
}

describe('the webhook', () => {
  it('answers a signed interaction in the HTTP body, however old its timestamp is', async () => {
    const { post } = build()
    const response = await post(signed(JSON.stringify(command), '1000000000'))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(await response.json()).toMatchObject({ type: 4, data: { flags: 64 | 32768 } })
  })

  it('answers PING with PONG', async () => {
    const { post, bot } = build()
    const response = await post(signed('{"type":1,"id":"1"}'))
    expect(await response.json()).toEqual({ type: 1 })
    expect(bot.entrances).toEqual([])
  })

  it('refuses every request that is not signed as it stands, before looking at it', async () => {
    const { post, bot } = build()
    const body = JSON.stringify(command)
    const good = signed(body)
    const headers = good.headers as Record<string, string>
    const other = generateKeyPairSync('ed25519').privateKey
    const foreign = sign(null, Buffer.from(`1793534400${body}`), other).toString('hex')
    const requests: RequestInit[] = [
      { body },
      { body, headers: { ...headers, 'x-signature-timestamp': '' } },
      { body, headers: { ...headers, 'x-signature-timestamp': '1793534401' } },
      { body, headers: { ...headers, 'x-signature-ed25519': '' } },
      { body, headers: { ...headers, 'x-signature-ed25519': 'zz'.repeat(64) } },
      { body, headers: { ...headers, 'x-signature-ed25519': '00'.repeat(64) } },
      { body, headers: { ...headers, 'x-signature-ed25519': foreign } },
      { body: body.replace('2001', '2002'), headers },
      { body: `${body} `, headers },
      { body: 'not json', headers },
      signed(body, '1793534400', `${body}\n`),
    ]
    for (const request of requests) expect((await post(request)).status).toBe(401)
    expect(bot.entrances).toEqual([])
  })

  it('refuses everything without a public key', async () => {
    const { post, bot } = build({ publicKey: null })
    expect((await post(signed(JSON.stringify(command)))).status).toBe(401)
    expect(bot.entrances).toEqual([])
  })

  it('refuses signed bodies that are no interactions it knows', async () => {
    const { post, bot } = build()
    const { user: _, ...nobody } = command
    const bodies = [
      '',
      'garbage',
      '[]',
      '{"type":99}',
      JSON.stringify({ ...command, type: 3 }),
      JSON.stringify(nobody),
    ]
    for (const body of bodies) expect((await post(signed(body))).status).toBe(400)
    expect(bot.entrances).toEqual([])
  })

  it('refuses a body that is too large', async () => {
    const { post, bot } = build()
    const body = JSON.stringify({ ...command, pad: 'x'.repeat(2_000_000) })
    const { headers } = signed(body)
    const length = { 'content-length': String(Buffer.byteLength(body)) }
    expect((await post({ body, headers: { ...(headers as object), ...length } })).status).toBe(413)
    expect(bot.entrances).toEqual([])
  })

  it('takes no key that is not one', () => {
    expect(() => signatureVerifier('abc')).toThrow('64 hexadecimal digits')
  })
})

describe('the gateway', () => {
  it('takes interactions out of its packets and nothing else', () => {
    expect(interactionIn({ t: 'INTERACTION_CREATE', d: command })).toBe(command)
    for (const packet of [null, {}, { t: 'READY', d: command }, { t: 'INTERACTION_CREATE', d: { id: 1 } }]) {
      expect(interactionIn(packet)).toBeNull()
    }
  })
})
